//! The names everything is keyed by: info hash, peer id and passkey.

use std::fmt;

/// SHA-1 of a torrent's info dictionary (BEP 3), or the first 20 bytes of the SHA-256 (BEP 52).
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct InfoHash(pub [u8; 20]);

/// A client's name for itself (BEP 3); unique by convention only.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PeerId(pub [u8; 20]);

/// The secret in a friend's announce URL, `/announce/PASSKEY`, by which a private tracker
/// knows him. Never shown by `Debug`, so that it reaches no log.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Passkey(pub [u8; 16]);

impl InfoHash {
    /// Reads 40 hex digits of any case.
    pub fn from_hex(hex: &str) -> Option<Self> {
        bytes_from_hex(hex.as_bytes()).map(Self)
    }
}

impl Passkey {
    /// Reads 32 hex digits of any case.
    pub fn from_hex(hex: &[u8]) -> Option<Self> {
        bytes_from_hex(hex).map(Self)
    }

    /// 32 lower-case hex digits, as they stand in a URL.
    pub fn to_hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(32), |text, byte| text + &format!("{byte:02x}"))
    }
}

impl fmt::Debug for Passkey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passkey(secret)")
    }
}

impl fmt::Display for InfoHash {
    /// 40 lower-case hex digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for InfoHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InfoHash({self})")
    }
}

impl fmt::Debug for PeerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PeerId({})", self.0.escape_ascii())
    }
}

/// Reads exactly `N` bytes of two hex digits each.
fn bytes_from_hex<const N: usize>(hex: &[u8]) -> Option<[u8; N]> {
    if hex.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(hex.chunks_exact(2)) {
        *byte = hex_value(pair[0])? << 4 | hex_value(pair[1])?;
    }
    Some(bytes)
}

/// The value of one hex digit of either case.
pub(crate) fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_of_either_case_is_read_and_lower_case_written() {
        let hash = InfoHash::from_hex("00112233445566778899aAbBcCdDeEfF01234567").unwrap();
        assert_eq!(hash.to_string(), "00112233445566778899aabbccddeeff01234567");
    }

    #[test]
    fn anything_but_40_hex_digits_is_refused() {
        for bad in ["", "00", &"0".repeat(39), &"0".repeat(41), &"g".repeat(40), &"é".repeat(20)] {
            assert_eq!(InfoHash::from_hex(bad), None, "{bad}");
        }
    }

    #[test]
    fn passkeys_are_32_digits_and_never_shown_by_accident() {
        let key = Passkey::from_hex(b"00112233445566778899aAbBcCdDeEfF").unwrap();
        assert_eq!(key.to_hex(), "00112233445566778899aabbccddeeff");
        assert_eq!(format!("{key:?}"), "Passkey(secret)");
        for bad in [&b""[..], &[b'0'; 31], &[b'0'; 33], &[b'g'; 32]] {
            assert_eq!(Passkey::from_hex(bad), None);
        }
    }
}
