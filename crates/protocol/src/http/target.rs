//! What a request's target asks for: announce or scrape, by whose key, with which query.

use crate::id::Passkey;

/// What of a request its path decides.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Door {
    /// `/announce`, also as `/announce.php` and with anything below it.
    Announce,
    /// `/scrape`, likewise.
    Scrape,
}

/// A target that a tracker answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Target<'a> {
    /// What is asked for.
    pub door: Door,
    /// The key in `/announce/PASSKEY`; nothing where what is there is none.
    pub passkey: Option<Passkey>,
    /// What follows the question mark, still escaped.
    pub query: &'a [u8],
}

impl<'a> Target<'a> {
    /// Reads `target`, a path with query or, as a proxy sends it, a whole URL.
    ///
    /// Nothing is decoded, and `#` is a byte like others: clients that do not escape it
    /// mean it. `None` where it leads to neither door. The options of a UDP announce
    /// carry such a path, too (BEP 41).
    pub fn parse(target: &'a [u8]) -> Option<Self> {
        let target = path_of(target)?;
        let question = target.iter().position(|&byte| byte == b'?');
        let (path, query) = match question {
            Some(at) => (&target[..at], &target[at + 1..]),
            None => (target, &[][..]),
        };
        let below = |name: &[u8]| {
            let rest = path.strip_prefix(name)?;
            let rest = rest.strip_prefix(b".php").unwrap_or(rest);
            (rest.is_empty() || rest.starts_with(b"/")).then_some(rest)
        };
        let (door, below) = below(b"/announce")
            .map(|rest| (Door::Announce, rest))
            .or_else(|| below(b"/scrape").map(|rest| (Door::Scrape, rest)))?;
        let passkey = below.strip_prefix(b"/").and_then(|rest| {
            let end = rest.iter().position(|&byte| byte == b'/').unwrap_or(rest.len());
            Passkey::from_hex(&rest[..end])
        });
        Some(Self { door, passkey, query })
    }
}

/// The path and query of `target`, which may be a whole URL.
pub(super) fn path_of(target: &[u8]) -> Option<&[u8]> {
    match target {
        [b'/', ..] => Some(target),
        url => Some(&url[path_start(url)?..]),
    }
}

/// The index of the slash after the host of an absolute URL.
fn path_start(url: &[u8]) -> Option<usize> {
    let (scheme, _) = url.split_at_checked(url.iter().position(|&byte| byte == b':')?)?;
    let is_http = scheme.eq_ignore_ascii_case(b"http") || scheme.eq_ignore_ascii_case(b"https");
    let host = scheme.len() + 3;
    if !is_http || !url[scheme.len()..].starts_with(b"://") {
        return None;
    }
    let slash = url[host..].iter().position(|&byte| matches!(byte, b'/' | b'?'))?;
    (url[host + slash] == b'/').then_some(host + slash)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn targets_lead_to_a_door_with_their_query() {
        check("/announce", Some((Door::Announce, "")));
        check("/announce?a=b?c#d", Some((Door::Announce, "a=b?c#d")));
        check("/announce.php?a", Some((Door::Announce, "a")));
        check("/announce/key/x?a", Some((Door::Announce, "a")));
        check("/announce.php/key?a", Some((Door::Announce, "a")));
        check("/scrape?info_hash=x", Some((Door::Scrape, "info_hash=x")));
        check("http://host:80/scrape?a", Some((Door::Scrape, "a")));
        check("https://[::1]/announce", Some((Door::Announce, "")));
        for page in [
            "",
            "*",
            "/",
            "/announcement",
            "/announce.phps",
            "//announce",
            "/x?/announce",
            "announce",
            "host:80",
            "ftp://host/announce",
            "http:/announce",
            "http://host?/announce",
            "http://announce",
            ":///announce",
        ] {
            check(page, None);
        }

        #[track_caller]
        fn check(target: &str, expected: Option<(Door, &str)>) {
            let found = Target::parse(target.as_bytes()).map(|it| (it.door, it.query));
            assert_eq!(found, expected.map(|(door, query)| (door, query.as_bytes())), "{target}");
        }
    }

    #[test]
    fn rule_10_the_key_stands_below_announce_and_scrape() {
        let key = Passkey::from_hex(b"00112233445566778899aabbccddeeff");
        for target in [
            "/announce/00112233445566778899aabbccddeeff?a=/x",
            "/announce/00112233445566778899AABBCCDDEEFF",
            "/announce/00112233445566778899aabbccddeeff/",
            "/announce.php/00112233445566778899aabbccddeeff",
            "/scrape/00112233445566778899aabbccddeeff",
        ] {
            assert_eq!(Target::parse(target.as_bytes()).unwrap().passkey, key, "{target}");
        }
        for target in ["/announce", "/announce/", "/announce/0011", "/announce/x?/0011"] {
            assert_eq!(Target::parse(target.as_bytes()).unwrap().passkey, None, "{target}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = Target::parse(&bytes);
            let _ = Target::parse(&[b"/announce/", &bytes[..]].concat());
        }
    }
}
