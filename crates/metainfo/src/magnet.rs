//! Magnet links (BEP 9 and 52).

mod read;

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use protocol::id::InfoHash;

pub use read::{Magnet, MagnetError, MagnetProblem};

/// The magnet link of a torrent: its hashes, name, size if known, and trackers in order.
///
/// A hybrid torrent has both hashes. `info_hash_v2` is the whole SHA-256, written as a
/// multihash, which says its kind (`12`) and length (`20`) before it.
///
/// Everything but letters, digits and `-._~` is escaped, so that no name and no
/// announce URL can end its field early or be taken for another one.
pub fn magnet<'a>(
    info_hash_v1: Option<InfoHash>,
    info_hash_v2: Option<[u8; 32]>,
    name: &str,
    size_bytes: Option<u64>,
    trackers: impl IntoIterator<Item = &'a str>,
) -> String {
    let v1 = info_hash_v1.map(|it| format!("xt=urn:btih:{it}"));
    let v2 = info_hash_v2.map(|it| format!("xt=urn:btmh:1220{}", hex(&it)));
    let hashes: Vec<String> = v1.into_iter().chain(v2).collect();
    let mut link = format!("magnet:?{}", hashes.join("&"));
    push_field(&mut link, "dn", name);
    if let Some(size_bytes) = size_bytes {
        push_field(&mut link, "xl", &size_bytes.to_string());
    }
    for tracker in trackers {
        push_field(&mut link, "tr", tracker);
    }
    link
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

fn push_field(link: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = write!(link, "&{key}={}", utf8_percent_encode(value, ESCAPED));
}

/// All but the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HASH: InfoHash = InfoHash([0xAB; 20]);

    #[test]
    fn the_fields_stand_in_order() {
        let link = magnet(
            Some(HASH),
            None,
            "a.iso",
            Some(7),
            ["http://t.example:6969/announce", "udp://u:1"],
        );
        assert_eq!(
            link,
            "magnet:?xt=urn:btih:abababababababababababababababababababab&dn=a.iso&xl=7\
             &tr=http%3A%2F%2Ft.example%3A6969%2Fannounce&tr=udp%3A%2F%2Fu%3A1"
        );
    }

    #[test]
    fn a_name_cannot_add_fields() {
        let link = magnet(Some(HASH), None, "100% & more=x?#+ ä&tr=http://evil", None, []);
        assert_eq!(
            link.strip_prefix("magnet:?xt=urn:btih:abababababababababababababababababababab"),
            Some("&dn=100%25%20%26%20more%3Dx%3F%23%2B%20%C3%A4%26tr%3Dhttp%3A%2F%2Fevil")
        );
    }

    proptest! {
        #[test]
        fn any_name_survives(name: String, tracker: String) {
            let link = magnet(Some(HASH), None, &name, None, [tracker.as_str()]);
            let fields: Vec<&str> = link.split('&').collect();
            prop_assert_eq!(fields.len(), 3);
            let values = [fields[1].strip_prefix("dn="), fields[2].strip_prefix("tr=")]
                .map(|it| percent_encoding::percent_decode_str(it.unwrap()).decode_utf8().unwrap());
            prop_assert_eq!(values, [name, tracker]);
        }
    }
}
