//! One line of a list of torrents: an info hash with or without a name, or a magnet link.

use catalog::NewHash;
use metainfo::Magnet;
use protocol::id::InfoHash;

/// Characters of a name at most.
const NAME_MAX_CHARS: usize = 255;

/// What a line says.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Line {
    /// It is empty or a comment.
    Nothing,
    /// A torrent.
    Torrent(NewHash),
    /// Something else.
    Unknown,
}

/// An info hash has 40 hex digits, or 64 where it is of v2 (BEP 52), or 32 of base 32; behind
/// it, after white space, may stand a name.
pub(super) fn read_line(line: &str) -> Line {
    let line = line.trim().trim_start_matches('\u{feff}').trim_start();
    if line.is_empty() || line.starts_with('#') {
        return Line::Nothing;
    }
    let is_magnet = line.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("magnet:"));
    let (magnet, name) = if is_magnet {
        (Magnet::parse(line), None)
    } else {
        let (hash, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        if !hash.bytes().all(|it| it.is_ascii_alphanumeric()) {
            return Line::Unknown;
        }
        let link = match hash.len() {
            64 => format!("magnet:?xt=urn:btmh:1220{hash}"),
            _ => format!("magnet:?xt=urn:btih:{hash}"),
        };
        (Magnet::parse(&link), Some(name.to_owned()))
    };
    let Ok(magnet) = magnet else { return Line::Unknown };
    let second = magnet.info_hash_v2.and_then(|it| it.first_chunk().copied()).map(InfoHash);
    let Some(info_hash) = magnet.info_hash_v1.or(second) else { return Line::Unknown };
    Line::Torrent(NewHash {
        info_hash,
        info_hash_v2: magnet.info_hash_v2,
        name: magnet.name.or(name).and_then(|it| shown(&it)),
        size_bytes: magnet.size_bytes,
    })
}

/// A stranger's name as it can be shown, if anything is left of it.
fn shown(name: &str) -> Option<String> {
    let name: String =
        name.trim().chars().filter(|it| !it.is_control()).take(NAME_MAX_CHARS).collect();
    Some(name).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_line_is_read_and_a_name_is_never_long_or_empty(line in ".{0,400}") {
            for line in [line.clone(), format!("{HEX} {line}"), format!("magnet:?{line}")] {
                if let Line::Torrent(NewHash { name: Some(name), .. }) = read_line(&line) {
                    let chars = name.chars().count();
                    prop_assert!((1..=NAME_MAX_CHARS).contains(&chars));
                    prop_assert!(!name.contains(char::is_control));
                }
            }
        }
    }

    const HEX: &str = "abababababababababababababababababababab";

    fn torrent(line: &str) -> NewHash {
        match read_line(line) {
            Line::Torrent(hash) => hash,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn info_hashes_are_read_in_every_spelling_with_a_name_or_without() {
        let plain = NewHash { info_hash: InfoHash([0xab; 20]), ..NewHash::default() };
        assert_eq!(torrent(HEX), plain);
        assert_eq!(torrent(&format!("\u{feff} {}\r", HEX.to_uppercase())), plain);
        assert_eq!(torrent(&"A".repeat(32)).info_hash, InfoHash([0; 20]));
        let named = torrent(&format!("{HEX}\t The  film\u{7} "));
        assert_eq!(named.name.as_deref(), Some("The  film"));
        let v2 = torrent(&"cd".repeat(32));
        assert_eq!((v2.info_hash, v2.info_hash_v2), (InfoHash([0xcd; 20]), Some([0xcd; 32])));
    }

    #[test]
    fn a_magnet_link_gives_its_hashes_name_and_size() {
        let link = format!(
            "magnet:?xt=urn:btih:{HEX}&xt=urn:btmh:1220{}&dn=A+film%0A&xl=7",
            "cd".repeat(32)
        );
        let expected = NewHash {
            info_hash: InfoHash([0xab; 20]),
            info_hash_v2: Some([0xcd; 32]),
            name: Some("A film".to_owned()),
            size_bytes: Some(7),
        };
        assert_eq!(torrent(&link), expected);
        let long = torrent(&format!("{HEX} {}", "ü".repeat(300)));
        assert_eq!(long.name.map(|it| it.chars().count()), Some(NAME_MAX_CHARS));
    }

    #[test]
    fn what_is_no_torrent_is_passed_over_or_told_of() {
        for nothing in ["", "  \t", "# my films", "\u{feff}"] {
            assert_eq!(read_line(nothing), Line::Nothing, "{nothing}");
        }
        let short = &HEX[1..];
        let more = format!("{HEX}&dn=x");
        for unknown in ["magnet:?dn=x", "film", short, &more, "magnet:", "ümagnet:?"] {
            assert_eq!(read_line(unknown), Line::Unknown, "{unknown}");
        }
    }
}
