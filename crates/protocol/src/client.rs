//! Which program a peer runs, read from its peer id (BEP 20).

use crate::id::PeerId;

/// Two-letter codes of the dash style, with how each writes its version.
const DASH_CLIENTS: &[(&[u8; 2], &str, Version)] = &[
    (b"7T", "aTorrent", Version::Digits),
    (b"AG", "Ares", Version::Digits),
    (b"AT", "Artemis", Version::Digits),
    (b"AZ", "Vuze", Version::Digits),
    (b"BC", "BitComet", Version::MinorOfTwo),
    (b"BI", "BiglyBT", Version::Digits),
    (b"BP", "BitTorrent Pro", Version::Digits),
    (b"BT", "BitTorrent", Version::Digits),
    (b"CD", "Enhanced CTorrent", Version::Digits),
    (b"CT", "CTorrent", Version::Digits),
    (b"DE", "Deluge", Version::Digits),
    (b"FD", "Free Download Manager", Version::Digits),
    (b"FL", "Flud", Version::Digits),
    (b"FW", "FrostWire", Version::Digits),
    (b"FX", "Freebox", Version::Digits),
    (b"GL", "Go torrent", Version::Digits),
    (b"GT", "Go torrent", Version::Digits),
    (b"HL", "Halite", Version::Digits),
    (b"JT", "JavaTorrent", Version::Digits),
    (b"KG", "KGet", Version::Digits),
    (b"KT", "KTorrent", Version::Digits),
    (b"LT", "libtorrent (Rasterbar)", Version::Digits),
    (b"LW", "LimeWire", Version::Digits),
    (b"MG", "MediaGet", Version::Digits),
    (b"MO", "MonoTorrent", Version::Digits),
    (b"PI", "PicoTorrent", Version::Digits),
    (b"SD", "Thunder", Version::Digits),
    (b"TL", "Tribler", Version::Digits),
    (b"TR", "Transmission", Version::Transmission),
    (b"TT", "TuoTu", Version::Digits),
    (b"TX", "Tixati", Version::Digits),
    (b"UM", "µTorrent for Mac", Version::Digits),
    (b"UT", "µTorrent", Version::Digits),
    (b"UW", "µTorrent Web", Version::Digits),
    (b"WD", "WebTorrent Desktop", Version::TwoPairs),
    (b"WW", "WebTorrent", Version::TwoPairs),
    (b"XL", "Xunlei", Version::Digits),
    (b"bk", "BitKitten", Version::Digits),
    (b"lt", "rTorrent", Version::Digits),
    (b"qB", "qBittorrent", Version::Digits),
    (b"rQ", "rqbit", Version::Digits),
    (b"st", "SharkTorrent", Version::Digits),
];

/// How the four characters after the code are meant.
#[derive(Clone, Copy)]
enum Version {
    /// One number each, letters going on after 9; zeros at the end say nothing.
    Digits,
    /// Two digits of minor version at the end, as in `0159` for 1.59.
    MinorOfTwo,
    /// `2940` is 2.94 before version 4 and `4060` is 4.0.6 since.
    Transmission,
    /// `0102` is 1.2.
    TwoPairs,
}

/// The name and version of the client, or a word that says it is not known.
///
/// A peer id is whatever the client likes, so this is a courtesy and never a proof.
pub fn client_name(peer_id: &PeerId) -> String {
    dash_style(&peer_id.0)
        .or_else(|| hyphen_style(&peer_id.0))
        .unwrap_or_else(|| "Unknown client".to_owned())
}

/// `-qB5020-…`
fn dash_style(id: &[u8; 20]) -> Option<String> {
    let [b'-', code_a, code_b, version @ .., b'-'] = &id[..8] else {
        return None;
    };
    let version: &[u8; 4] = version.try_into().ok()?;
    if !version.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    let known = DASH_CLIENTS.iter().find(|(code, ..)| *code == &[*code_a, *code_b]);
    match known {
        Some((_, name, style)) => Some(format!("{name} {}", version_text(version, *style))),
        None if code_a.is_ascii_alphanumeric() && code_b.is_ascii_alphanumeric() => {
            let text = version_text(version, Version::Digits);
            Some(format!("{}{} {text}", char::from(*code_a), char::from(*code_b)))
        }
        None => None,
    }
}

/// `M7-10-3--…` of the mainline client, `A2-1-36-0-…` of aria2.
fn hyphen_style(id: &[u8; 20]) -> Option<String> {
    let (name, rest) = match id.as_slice() {
        [b'A', b'2', b'-', rest @ ..] => ("aria2", rest),
        [b'M', rest @ ..] => ("BitTorrent (mainline)", rest),
        _ => return None,
    };
    let numbers: Vec<&str> = rest
        .split(|&byte| byte == b'-')
        .take(3)
        .map(|part| std::str::from_utf8(part).ok())
        .take_while(Option::is_some)
        .flatten()
        .take_while(|part| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit()))
        .collect();
    (numbers.len() >= 2).then(|| format!("{name} {}", numbers.join(".")))
}

fn version_text(version: &[u8; 4], style: Version) -> String {
    let [a, b, c, d] = version.map(|it| char::from(it).to_digit(36).unwrap_or(0));
    match style {
        Version::Digits if d == 0 => format!("{a}.{b}.{c}"),
        Version::Digits => format!("{a}.{b}.{c}.{d}"),
        Version::MinorOfTwo => format!("{}.{c}{d}", a * 10 + b),
        Version::Transmission if a < 4 => format!("{a}.{b}{c}"),
        Version::Transmission => format!("{a}.{b}.{c}"),
        Version::TwoPairs => format!("{}.{}", a * 10 + b, c * 10 + d),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn common_clients_are_named_with_their_versions() {
        check(b"-qB5020-abcdefghijkl", "qBittorrent 5.0.2");
        check(b"-qB4651-abcdefghijkl", "qBittorrent 4.6.5.1");
        check(b"-TR2940-abcdefghijkl", "Transmission 2.94");
        check(b"-TR300Z-abcdefghijkl", "Transmission 3.00");
        check(b"-TR4060-abcdefghijkl", "Transmission 4.0.6");
        check(b"-LT20B0-abcdefghijkl", "libtorrent (Rasterbar) 2.0.11");
        check(b"-lt0D60-abcdefghijkl", "rTorrent 0.13.6");
        check(b"-DE211s-abcdefghijkl", "Deluge 2.1.1.28");
        check(b"-BC0159-abcdefghijkl", "BitComet 1.59");
        check(b"-WW0203-abcdefghijkl", "WebTorrent 2.3");
        check(b"A2-1-36-0-abcdefghij", "aria2 1.36.0");
        check(b"M7-10-3--abcdefghijk", "BitTorrent (mainline) 7.10.3");
        check(b"-zZ1230-abcdefghijkl", "zZ 1.2.3");

        #[track_caller]
        fn check(id: &[u8; 20], expected: &str) {
            assert_eq!(client_name(&PeerId(*id)), expected);
        }
    }

    #[test]
    fn anything_else_is_called_unknown() {
        for id in [
            b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            b"-<b>00--abcdefghijkl",
            b"Mxxxxxxxxxxxxxxxxxxx",
        ] {
            assert_eq!(client_name(&PeerId(*id)), "Unknown client");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_never_brings_markup(id: [u8; 20]) {
            let name = client_name(&PeerId(id));
            prop_assert!(!name.contains(['<', '>', '&', '"']));
        }
    }
}
