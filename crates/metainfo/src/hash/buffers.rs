//! The buffers that data is read into and hashed in, one for each hasher.

use std::sync::atomic::AtomicBool;

use sha1::Sha1;

use super::digests::{MAX_TOGETHER, hash_each};
use super::layout::Piece;
use super::piece_roots::piece_root;

use crate::merkle::Hash;
use crate::version::Version;

/// How many buffers there may be, how large, and what is done with them.
#[derive(Clone, Copy, Debug)]
pub(super) struct BufferPlan {
    batch_bytes: usize,
    piece_length_bytes: u32,
    version: Version,
    buffers: usize,
}

impl BufferPlan {
    /// A buffer of whole pieces for each hasher, at most [`MAX_BUFFERED_BYTES`] in all.
    ///
    /// Short pieces share a buffer, since taking turns costs as much as hashing a few
    /// kilobytes; long ones come several at a time, as they are hashed, unless that would
    /// leave hashers without a buffer. Two there always are, so that there is one to read
    /// into while the other is hashed.
    pub(super) fn new(
        total_bytes: u64,
        piece_length_bytes: u32,
        version: Version,
        hashers: usize,
    ) -> Self {
        let piece_bytes = piece_length_bytes as usize;
        let pieces_for_each = MAX_BUFFERED_BYTES / hashers.max(1) / piece_bytes;
        let pieces_together = pieces_for_each.clamp(2, MAX_TOGETHER);
        let pieces_wanted = (BATCH_BYTES / piece_bytes).max(pieces_together);
        let pieces_there = total_bytes.div_ceil(piece_length_bytes.into()).max(1);
        let pieces_there = usize::try_from(pieces_there).unwrap_or(usize::MAX);
        let batch_bytes = pieces_there.min(pieces_wanted) * piece_bytes;
        let batches_there = pieces_there.div_ceil(pieces_wanted);
        let buffers = (MAX_BUFFERED_BYTES / batch_bytes).min(hashers.max(1)).min(batches_there);
        Self { batch_bytes, piece_length_bytes, version, buffers }
    }

    /// How many buffers there may be.
    pub(super) fn buffers(&self) -> usize {
        self.buffers
    }
}

/// A buffer of consecutive pieces and, once hashed, their hashes.
#[derive(Debug)]
pub(super) struct Batch {
    plan: BufferPlan,
    /// The data, after as many bytes as the allocator is away from the edge of a page.
    bytes: Vec<u8>,
    start: usize,
    filled: usize,
    pieces: Vec<Piece>,
    first_piece: usize,
    digests: Vec<[u8; 20]>,
    roots: Vec<Hash>,
}

impl Batch {
    pub(super) fn new(plan: &BufferPlan) -> Self {
        let bytes = vec![0; plan.batch_bytes + PAGE_BYTES];
        let start = bytes.as_ptr().align_offset(PAGE_BYTES).min(PAGE_BYTES);
        Self {
            plan: *plan,
            bytes,
            start,
            filled: 0,
            pieces: Vec::new(),
            first_piece: 0,
            digests: Vec::new(),
            roots: Vec::new(),
        }
    }

    /// Empties the buffer for the pieces from `first_piece` on.
    pub(super) fn restart(&mut self, first_piece: usize) {
        self.filled = 0;
        self.pieces.clear();
        self.first_piece = first_piece;
        self.digests.clear();
        self.roots.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    pub(super) fn has_room_for(&self, piece: &Piece) -> bool {
        self.pieces.len() < MAX_PIECES && piece.bytes() <= self.plan.batch_bytes - self.filled
    }

    /// Where the data of the next piece belongs.
    pub(super) fn space_for(&mut self, piece: &Piece) -> &mut [u8] {
        &mut self.bytes[self.start + self.filled..][..piece.data_bytes]
    }

    /// Adds a piece whose data is in its place.
    pub(super) fn add(&mut self, piece: Piece) {
        self.bytes[self.start + self.filled..][piece.data_bytes..piece.bytes()].fill(0);
        self.filled += piece.bytes();
        self.pieces.push(piece);
    }

    pub(super) fn first_piece(&self) -> usize {
        self.first_piece
    }

    /// The piece that comes after those in the buffer.
    pub(super) fn next_piece(&self) -> usize {
        self.first_piece + self.pieces.len()
    }

    /// Hashes the pieces; only some of them once `stop` is set.
    pub(super) fn hash(&mut self, stop: &AtomicBool) {
        let pieces = self.pieces.iter().scan(&self.bytes[self.start..], |rest, piece| {
            let (bytes, behind) = rest.split_at(piece.bytes());
            *rest = behind;
            Some((piece, bytes))
        });
        let BufferPlan { version, piece_length_bytes, .. } = self.plan;
        if version.has_v1() {
            hash_each::<Sha1>(pieces.clone().map(|(_, bytes)| bytes), &mut self.digests, stop);
        }
        if version.has_v2() {
            self.roots.extend(pieces.map(|(piece, bytes)| {
                let data = &bytes[..piece.data_bytes];
                piece_root(data, piece_length_bytes, piece.is_whole_stretch, stop)
            }));
        }
    }

    /// SHA-1 of each piece, if that is wanted.
    pub(super) fn digests(&self) -> &[[u8; 20]] {
        &self.digests
    }

    /// Root of each piece, if that is wanted.
    pub(super) fn roots(&self) -> &[Hash] {
        &self.roots
    }
}

/// Where data goes in memory: processors of AMD copy it at half the speed to addresses a few
/// bytes behind the edge of a page, which is where allocators put large buffers.
const PAGE_BYTES: usize = 4096;

/// Pieces in one buffer; there are many only where files are tiny.
const MAX_PIECES: usize = 1024;

/// Bytes in all buffers together, whatever the piece length.
const MAX_BUFFERED_BYTES: usize = 64 * 1024 * 1024;

/// Bytes in one buffer, unless pieces hashed together are longer.
const BATCH_BYTES: usize = 2 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{MAX_PIECE_LENGTH_BYTES, MIN_PIECE_LENGTH_BYTES};

    #[test]
    fn buffers_stay_within_the_limit_for_any_piece_length() {
        for hashers in [0, 1, 2, 3, 16, 256] {
            let mut length = MIN_PIECE_LENGTH_BYTES;
            while length <= MAX_PIECE_LENGTH_BYTES {
                let plan = BufferPlan::new(u64::MAX, length, Version::V1, hashers);
                let (piece_bytes, case) = (length as usize, format!("{length}, {hashers}"));
                assert!(plan.buffers * plan.batch_bytes <= 64 << 20, "{case}");
                assert!(plan.buffers >= hashers.clamp(1, 2), "{case}");
                assert!(plan.batch_bytes >= 2 * piece_bytes, "{case}: no piece is alone");
                assert_eq!(plan.batch_bytes % piece_bytes, 0, "{case}");
                length *= 2;
            }
        }
    }

    #[test]
    fn a_small_torrent_takes_one_small_buffer() {
        for (total_bytes, buffer_bytes) in [(1, 16 << 10), (40_000, 48 << 10)] {
            let plan = BufferPlan::new(total_bytes, 16 << 10, Version::V1, 2);
            assert_eq!((plan.batch_bytes, plan.buffers), (buffer_bytes, 1));
        }
    }

    #[test]
    fn data_begins_at_the_edge_of_a_page() {
        for total_bytes in [1, 100_000, 1 << 30] {
            let plan = BufferPlan::new(total_bytes, 16 << 10, Version::V1, 2);
            let piece = Piece { data_bytes: 1, padding_bytes: 0, is_whole_stretch: false };
            assert_eq!(Batch::new(&plan).space_for(&piece).as_ptr().addr() % 4096, 0);
        }
    }
}
