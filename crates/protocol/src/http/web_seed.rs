//! Where a tracker serves shared data by HTTP: which file a path asks for, and the path itself.

use crate::id::{InfoHash, Passkey};
use crate::percent;

/// What a request to the web seed asks for (BEP 19).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebSeedTarget {
    /// The key before the info hash; nothing where there is none.
    pub passkey: Option<Passkey>,
    /// The torrent.
    pub info_hash: InfoHash,
    /// The torrent's name and, in a folder, the path of the file below it, with `/` between
    /// the parts, without escapes. Empty where only the torrent is named.
    pub path: String,
}

impl WebSeedTarget {
    /// Reads the path of a URL, `/seed/INFOHASH/NAME/…` or `/seed/PASSKEY/INFOHASH/NAME/…`.
    ///
    /// `None` where it is no such path, or a part of it is not UTF-8, leads elsewhere (`..`)
    /// or has a slash or a zero byte under its escapes. What the path says is a name to be
    /// looked up, and not yet proven to be one of the torrent's.
    pub fn parse(path: &str) -> Option<Self> {
        let below = path.strip_prefix(PREFIX)?;
        let (first, rest) = below.split_once('/')?;
        let passkey = Passkey::from_hex(first.as_bytes());
        let (hash, rest) = match passkey {
            Some(_) => rest.split_once('/')?,
            None => (first, rest),
        };
        let info_hash = InfoHash::from_hex(hash)?;
        let parts = rest.split('/').filter(|it| !it.is_empty());
        let parts: Vec<String> = parts.map(part).collect::<Option<_>>()?;
        Some(Self { passkey, info_hash, path: parts.join("/") })
    }
}

/// The path below which the data of `info_hash` is served: what goes into `url-list`, behind
/// scheme and host. It ends with a slash, so that clients append name and path.
pub fn web_seed_path(info_hash: &InfoHash, passkey: Option<&Passkey>) -> String {
    match passkey {
        Some(passkey) => format!("{PREFIX}{}/{info_hash}/", passkey.to_hex()),
        None => format!("{PREFIX}{info_hash}/"),
    }
}

/// What the path of every web seed begins with.
const PREFIX: &str = "/seed/";

fn part(escaped: &str) -> Option<String> {
    let mut out = vec![0; escaped.len()];
    let bytes = percent::decode_into(escaped.as_bytes(), &mut out)?;
    let text = str::from_utf8(bytes).ok()?;
    let leads_elsewhere = matches!(text, "" | "." | "..") || text.contains(['/', '\0']);
    (!leads_elsewhere).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HASH: &str = "00112233445566778899aabbccddeeff01234567";
    const KEY: &str = "00112233445566778899aabbccddeeff";

    #[test]
    fn a_path_names_torrent_and_file() {
        check("", "");
        check("Holiday/a.txt", "Holiday/a.txt");
        check("Holiday/a%20b%2b+c/%C3%BC.txt", "Holiday/a b++c/ü.txt");
        check("Holiday//a.txt", "Holiday/a.txt");
        check("back%5Cslash", "back\\slash");
        check("100%", "100%");

        #[track_caller]
        fn check(below: &str, expected: &str) {
            let target = WebSeedTarget::parse(&format!("/seed/{HASH}/{below}")).unwrap();
            assert_eq!((target.path.as_str(), target.passkey), (expected, None), "{below}");
            assert_eq!(target.info_hash.to_string(), HASH);
            let target = WebSeedTarget::parse(&format!("/seed/{KEY}/{HASH}/{below}")).unwrap();
            assert_eq!(target.path, expected);
            assert_eq!(target.passkey, Passkey::from_hex(KEY.as_bytes()));
        }
    }

    #[test]
    fn what_leads_elsewhere_is_no_path() {
        for below in
            ["..", "a/../b", "a/%2e%2E/b", "%2e", "a/.", "a%2Fb", "a%00b", "%ff", "..%2f..%2fb"]
        {
            assert_eq!(WebSeedTarget::parse(&format!("/seed/{HASH}/{below}")), None, "{below}");
        }
        for path in [
            "",
            "/",
            "/seed",
            "/seed/",
            &format!("/seed/{HASH}"),
            &format!("/seed/{KEY}/"),
            &format!("/seed/{KEY}/{KEY}/{HASH}/"),
            &format!("/seed//{HASH}/"),
            &format!("/seeds/{HASH}/"),
            &format!("seed/{HASH}/"),
            &format!("/seed/{}/", &HASH[1..]),
        ] {
            assert_eq!(WebSeedTarget::parse(path), None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            hash: [u8; 20],
            key: Option<[u8; 16]>,
            parts in prop::collection::vec("[^/\0]{1,9}", 0..4),
        ) {
            prop_assume!(parts.iter().all(|it| it != "." && it != ".."));
            let (info_hash, passkey) = (InfoHash(hash), key.map(Passkey));
            let escaped: Vec<String> =
                parts.iter().map(|it| it.bytes().map(|it| format!("%{it:02X}")).collect()).collect();
            let path = web_seed_path(&info_hash, passkey.as_ref()) + &escaped.join("/");
            let expected = WebSeedTarget { passkey, info_hash, path: parts.join("/") };
            prop_assert_eq!(WebSeedTarget::parse(&path), Some(expected));
        }

        /// Whatever is asked for, no part of it leads out of a folder.
        #[test]
        fn no_part_leads_elsewhere(below in "[./%2efEF5cC\\\\a]{0,30}") {
            if let Some(target) = WebSeedTarget::parse(&format!("/seed/{HASH}/{below}")) {
                let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
                prop_assert!(target.path.is_empty() || target.path.split('/').all(is_plain));
            }
        }

        #[test]
        fn never_panics(text: String) {
            let _ = WebSeedTarget::parse(&text);
            let _ = WebSeedTarget::parse(&format!("/seed/{HASH}/{text}"));
        }
    }
}
