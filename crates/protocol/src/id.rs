//! The two 20-byte names everything is keyed by: info hash and peer id.

use std::fmt;

/// SHA-1 of a torrent's info dictionary (BEP 3), or the first 20 bytes of the SHA-256 (BEP 52).
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct InfoHash(pub [u8; 20]);

/// A client's name for itself (BEP 3); unique by convention only.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PeerId(pub [u8; 20]);

impl InfoHash {
    /// Reads 40 hex digits of any case.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let digits: &[u8; 40] = hex.as_bytes().try_into().ok()?;
        let mut hash = [0; 20];
        for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = hex_value(pair[0])? << 4 | hex_value(pair[1])?;
        }
        Some(Self(hash))
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
}
