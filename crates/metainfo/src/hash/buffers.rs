//! The buffers that data travels in, few and large, from the reader to a hasher and back.

use std::sync::atomic::AtomicBool;

use super::sha1_pieces::{Sha1Digest, hash_each};

/// How many buffers there may be, and how large.
#[derive(Clone, Copy, Debug)]
pub(super) struct BufferPlan {
    batch_bytes: usize,
    piece_bytes: usize,
    buffers: usize,
}

impl BufferPlan {
    /// Buffers of whole pieces, at most [`MAX_BUFFERED_BYTES`] in all.
    ///
    /// Short pieces share a buffer, since handing one over costs as much as hashing a
    /// few kilobytes; long ones come in pairs, since two are hashed in little more than the
    /// time of one. Two buffers for each hasher and one for the reader keep all busy.
    pub(super) fn new(total_bytes: u64, piece_length_bytes: u32, hashers: usize) -> Self {
        let piece_bytes = piece_length_bytes as usize;
        let pieces_wanted = (BATCH_BYTES / piece_bytes).max(2);
        let pieces_there = total_bytes.div_ceil(piece_length_bytes.into()).max(1);
        let pieces =
            usize::try_from(pieces_there).map_or(pieces_wanted, |it| it.min(pieces_wanted));
        let batch_bytes = pieces * piece_bytes;
        let buffers = (MAX_BUFFERED_BYTES / batch_bytes).min(2 * hashers + 1).max(1);
        Self { batch_bytes, piece_bytes, buffers }
    }

    /// How many buffers there may be.
    pub(super) fn buffers(&self) -> usize {
        self.buffers
    }
}

/// A buffer of consecutive pieces and, once hashed, their digests.
#[derive(Debug)]
pub(super) struct Batch {
    bytes: Vec<u8>,
    filled: usize,
    piece_bytes: usize,
    first_piece: usize,
    digests: Vec<Sha1Digest>,
}

impl Batch {
    pub(super) fn new(plan: &BufferPlan) -> Self {
        Self {
            bytes: vec![0; plan.batch_bytes],
            filled: 0,
            piece_bytes: plan.piece_bytes,
            first_piece: 0,
            digests: Vec::new(),
        }
    }

    /// Empties the buffer for the pieces from `first_piece` on.
    pub(super) fn restart(&mut self, first_piece: usize) {
        self.filled = 0;
        self.first_piece = first_piece;
        self.digests.clear();
    }

    pub(super) fn is_full(&self) -> bool {
        self.filled == self.bytes.len()
    }

    /// The part still to be filled.
    pub(super) fn unfilled(&mut self) -> &mut [u8] {
        &mut self.bytes[self.filled..]
    }

    /// Notes that `len` more bytes are filled.
    pub(super) fn advance(&mut self, len: usize) {
        self.filled += len;
    }

    pub(super) fn piece_count(&self) -> usize {
        self.filled.div_ceil(self.piece_bytes)
    }

    pub(super) fn first_piece(&self) -> usize {
        self.first_piece
    }

    /// Hashes the pieces; only some of them once `stop` is set.
    pub(super) fn hash(&mut self, stop: &AtomicBool) {
        hash_each(self.bytes[..self.filled].chunks(self.piece_bytes), &mut self.digests, stop);
    }

    pub(super) fn digests(&self) -> &[Sha1Digest] {
        &self.digests
    }
}

/// Bytes in all buffers together, whatever the piece length.
const MAX_BUFFERED_BYTES: usize = 64 * 1024 * 1024;

/// Bytes in one buffer, unless two pieces are longer.
const BATCH_BYTES: usize = 2 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{MAX_PIECE_LENGTH_BYTES, MIN_PIECE_LENGTH_BYTES};

    #[test]
    fn buffers_stay_within_the_limit_for_any_piece_length() {
        for hashers in [0, 1, 2, 16, 256] {
            let mut length = MIN_PIECE_LENGTH_BYTES;
            while length <= MAX_PIECE_LENGTH_BYTES {
                let plan = BufferPlan::new(u64::MAX, length, hashers);
                assert!(plan.buffers * plan.batch_bytes <= 64 << 20, "{length}, {hashers}");
                assert!(plan.buffers >= 2 || hashers == 0, "{length}, {hashers}");
                assert_eq!(plan.batch_bytes % (2 * length as usize), 0, "pieces have partners");
                length *= 2;
            }
        }
    }

    #[test]
    fn a_small_torrent_takes_a_small_buffer() {
        assert_eq!(BufferPlan::new(1, 16 << 10, 2).batch_bytes, 16 << 10);
        assert_eq!(BufferPlan::new(40_000, 16 << 10, 2).batch_bytes, 48 << 10);
    }
}
