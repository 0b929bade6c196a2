//! The root of the hashes of a piece (BEP 52).

use std::sync::atomic::AtomicBool;

use sha2::Sha256;

use super::digests::hash_each;
use crate::merkle::{self, BLOCK_BYTES, Hash};

/// The root over the blocks of `data`, which is what a piece has without its padding; any
/// value once `stop` is set.
pub(super) fn piece_root(
    data: &[u8],
    piece_length_bytes: u32,
    is_whole_file: bool,
    stop: &AtomicBool,
) -> Hash {
    let mut hashes = Vec::new();
    hash_each::<Sha256>(data.chunks(BLOCK_BYTES as usize), &mut hashes, stop);
    merkle::piece_root(&mut hashes, piece_length_bytes, is_whole_file)
}
