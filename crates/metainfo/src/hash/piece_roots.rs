//! The root of the hashes of a piece (BEP 52).

use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest, Sha256};

use crate::merkle::{self, BLOCK_BYTES, Hash};

/// The root over the blocks of `data`, which is what a piece has without its padding; any
/// value once `stop` is set.
pub(super) fn piece_root(
    data: &[u8],
    piece_length_bytes: u32,
    is_whole_file: bool,
    stop: &AtomicBool,
) -> Hash {
    let blocks = data.chunks(BLOCK_BYTES as usize).take_while(|_| !stop.load(Ordering::Relaxed));
    let mut hashes = blocks.map(|it| Sha256::digest(it).into()).collect();
    merkle::piece_root(&mut hashes, piece_length_bytes, is_whole_file)
}
