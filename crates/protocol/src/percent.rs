//! Percent-decoding of raw bytes; never by way of UTF-8, since hashes are not text.

use crate::id::hex_value;

/// Decodes `%XX` escapes in `text` into `out` and returns the part of `out` that was filled.
///
/// A `+` stays a plus: clients put raw hash bytes there, and only forms mean a
/// space by it. A `%` without two hex digits after it stands for itself.
/// `None` when the decoded bytes do not fit into `out`.
pub fn decode_into<'a>(text: &[u8], out: &'a mut [u8]) -> Option<&'a [u8]> {
    let mut len = 0;
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        let (byte, after) = decode_one(*first, tail);
        *out.get_mut(len)? = byte;
        len += 1;
        rest = after;
    }
    Some(&out[..len])
}

/// `text` without its escapes; as it stands where it has none, or does not fit into `out`.
pub fn plain<'a>(text: &'a [u8], out: &'a mut [u8]) -> &'a [u8] {
    if !text.contains(&b'%') {
        return text;
    }
    decode_into(text, out).unwrap_or(text)
}

/// Decodes `%XX` escapes in `text`, which must hold exactly `N` bytes when decoded.
pub fn decode_exact<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    (decode_into(text, &mut bytes)?.len() == N).then_some(bytes)
}

fn decode_one(first: u8, tail: &[u8]) -> (u8, &[u8]) {
    if first == b'%'
        && let [high, low, after @ ..] = tail
        && let (Some(high), Some(low)) = (hex_value(*high), hex_value(*low))
    {
        return (high << 4 | low, after);
    }
    (first, tail)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_does_not_fit_stays_as_it_is() {
        let mut out = [0; 2];
        assert_eq!(plain(b"port", &mut out), b"port");
        assert_eq!(plain(b"%30%31", &mut out), b"01");
        assert_eq!(plain(b"%30%31%32", &mut out), b"%30%31%32");
    }

    #[test]
    fn escapes_of_any_case_raw_bytes_and_plus_are_read() {
        check(b"%41b%2f%2F", b"Ab//");
        check(b"a+b", b"a+b");
        check(b"\xff\x80", b"\xff\x80");
        check(b"%4", b"%4");
        check(b"%zz%", b"%zz%");
        check(b"%%41", b"%A");

        #[track_caller]
        fn check(text: &[u8], expected: &[u8]) {
            assert_eq!(decode_into(text, &mut [0; 64]).unwrap(), expected);
        }
    }

    #[test]
    fn too_long_and_too_short_are_refused() {
        assert_eq!(decode_into(b"abc", &mut [0; 2]), None);
        assert_eq!(decode_exact::<2>(b"a"), None);
        assert_eq!(decode_exact::<2>(b"%61%62"), Some(*b"ab"));
    }

    proptest! {
        #[test]
        fn what_is_escaped_comes_back(bytes: [u8; 20], upper: bool, raw in 0u8..=255) {
            let mut text = Vec::new();
            for &byte in &bytes {
                match (byte > raw && byte != b'%', upper) {
                    (true, _) => text.push(byte),
                    (_, true) => text.extend(format!("%{byte:02X}").bytes()),
                    (_, false) => text.extend(format!("%{byte:02x}").bytes()),
                }
            }
            prop_assert_eq!(decode_exact::<20>(&text), Some(bytes));
        }

        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = decode_into(&bytes, &mut [0; 20]);
        }
    }
}
