//! The first words of two peers to each other (BEP 3), by which one sees who the other is.

use crate::id::{InfoHash, PeerId};

/// Length in bytes of a handshake.
pub const HANDSHAKE_LEN: usize = 68;

/// The length of the protocol's name, and the name.
const PROTOCOL: [u8; 20] = *b"\x13BitTorrent protocol";
/// Where the info hash begins, after eight bytes that tell of extensions.
const INFO_HASH_AT: usize = 28;
/// Where the peer id begins.
const PEER_ID_AT: usize = 48;

/// What a peer says of itself before anything else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Handshake {
    /// The torrent it is connected for.
    pub info_hash: InfoHash,
    /// Its name for itself.
    pub peer_id: PeerId,
}

impl Handshake {
    /// The handshake as it is sent, without any extension.
    pub fn to_bytes(&self) -> [u8; HANDSHAKE_LEN] {
        let mut bytes = [0; HANDSHAKE_LEN];
        bytes[..PROTOCOL.len()].copy_from_slice(&PROTOCOL);
        bytes[INFO_HASH_AT..PEER_ID_AT].copy_from_slice(&self.info_hash.0);
        bytes[PEER_ID_AT..].copy_from_slice(&self.peer_id.0);
        bytes
    }

    /// Reads a handshake with whatever extensions; `None` where it is of another protocol.
    pub fn parse(bytes: &[u8; HANDSHAKE_LEN]) -> Option<Self> {
        if !bytes.starts_with(&PROTOCOL) {
            return None;
        }
        let (mut info_hash, mut peer_id) = ([0; 20], [0; 20]);
        info_hash.copy_from_slice(&bytes[INFO_HASH_AT..PEER_ID_AT]);
        peer_id.copy_from_slice(&bytes[PEER_ID_AT..]);
        Some(Self { info_hash: InfoHash(info_hash), peer_id: PeerId(peer_id) })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Laid out by hand from BEP 3.
    #[test]
    fn rule_35_a_handshake_is_laid_out_as_bep_3_says() {
        let handshake = Handshake {
            info_hash: InfoHash(*b"aaaaaaaaaabbbbbbbbbb"),
            peer_id: PeerId(*b"-SD0100-abcdefghijkl"),
        };
        let golden = [
            &b"\x13BitTorrent protocol"[..],
            &[0; 8],
            b"aaaaaaaaaabbbbbbbbbb",
            b"-SD0100-abcdefghijkl",
        ]
        .concat();
        assert_eq!(handshake.to_bytes()[..], golden);

        let mut with_extensions = handshake.to_bytes();
        with_extensions[20..28].copy_from_slice(&[0x80, 0, 0, 0, 0, 0x10, 0, 0x05]);
        assert_eq!(Handshake::parse(&with_extensions), Some(handshake));
    }

    #[test]
    fn another_protocol_is_none_of_ours() {
        for at in 0..20 {
            let ids = Handshake { info_hash: InfoHash([0; 20]), peer_id: PeerId([0; 20]) };
            let mut bytes = ids.to_bytes();
            bytes[at] ^= 1;
            assert_eq!(Handshake::parse(&bytes), None, "{at}");
        }
        assert_eq!(Handshake::parse(&[b'x'; HANDSHAKE_LEN]), None);
    }

    proptest! {
        #[test]
        fn whoever_shakes_hands_is_known_by_it(info_hash: [u8; 20], peer_id: [u8; 20]) {
            let handshake = Handshake { info_hash: InfoHash(info_hash), peer_id: PeerId(peer_id) };
            prop_assert_eq!(Handshake::parse(&handshake.to_bytes()), Some(handshake));
        }

        #[test]
        fn whatever_comes_is_read_or_not(head: [u8; 32], tail: [u8; 32], last: [u8; 4]) {
            let bytes: [u8; HANDSHAKE_LEN] = [&head[..], &tail, &last].concat().try_into().unwrap();
            let is_ours = bytes[..20] == PROTOCOL;
            prop_assert_eq!(Handshake::parse(&bytes).is_some(), is_ours);
        }
    }
}
