//! SHA-1 of several pieces side by side, with the SHA instructions of x86-64 processors.
//!
//! Each round of SHA-1 needs the result of the one before it, so with a single piece the
//! processor mostly waits for itself; others are hashed in these gaps. Written from FIPS 180-4
//! and Intel's description of the instructions.

use core::arch::x86_64::{
    __m128i, _mm_add_epi32, _mm_extract_epi32, _mm_set_epi32, _mm_set_epi64x, _mm_setzero_si128,
    _mm_sha1msg1_epu32, _mm_sha1msg2_epu32, _mm_sha1nexte_epu32, _mm_sha1rnds4_epu32,
    _mm_shuffle_epi8, _mm_xor_si128,
};
use std::array;
use std::iter::zip;

use super::sha1_pieces::{DIGEST_BYTES, Sha1Digest};

/// Proof that this processor has the instructions: nothing else makes one.
#[derive(Clone, Copy, Debug)]
pub(super) struct ShaNi(());

impl ShaNi {
    /// Asks the processor.
    pub(super) fn detect() -> Option<Self> {
        let has_all = is_x86_feature_detected!("sha")
            && is_x86_feature_detected!("ssse3")
            && is_x86_feature_detected!("sse4.1");
        has_all.then_some(Self(()))
    }

    /// The digests of several pieces, which must have the same length.
    #[expect(unsafe_code, reason = "the instructions are not on every x86-64 processor")]
    pub(super) fn digest_together<const N: usize>(self, pieces: [&[u8]; N]) -> [Sha1Digest; N] {
        // SAFETY: `self` proves that the processor has the features that `digest_together`
        // enables, and that is all it asks for.
        unsafe { digest_together(pieces) }
    }
}

#[target_feature(enable = "sha,ssse3,sse4.1")]
fn digest_together<const N: usize>(pieces: [&[u8]; N]) -> [Sha1Digest; N] {
    let piece_bytes = pieces[0].len();
    assert!(pieces.iter().all(|it| it.len() == piece_bytes), "the pieces have the same length");
    let cut: [(&[Block], &[u8]); N] = pieces.map(<[u8]>::as_chunks);
    let mut states = [State::initial(); N];
    for index in 0..cut[0].0.len() {
        compress(&mut states, cut.map(|(blocks, _)| &blocks[index]));
    }
    let ends = cut.map(|(_, rest)| end_of_piece(rest, piece_bytes));
    // The second block of an end is needed only where the length does not fit into the first.
    for index in (0..2).skip(usize::from(piece_bytes % BLOCK_BYTES < BLOCK_BYTES - 8)) {
        compress(&mut states, array::from_fn(|of| &ends[of][index]));
    }
    array::from_fn(|of| states[of].digest())
}

/// What is left of a piece and the padding of FIPS 180-4, 5.1.1: a one bit, zeros, and the length
/// of the piece in bits. It is in both blocks, or in the second one if that has room for all.
fn end_of_piece(rest: &[u8], piece_bytes: usize) -> [Block; 2] {
    let mut blocks = [[0; BLOCK_BYTES]; 2];
    let [first, second] = &mut blocks;
    let begin = if rest.len() < BLOCK_BYTES - 8 { second } else { first };
    begin[..rest.len()].copy_from_slice(rest);
    begin[rest.len()] = 0x80;
    let piece_bits = 8 * piece_bytes as u64;
    blocks[1][BLOCK_BYTES - 8..].copy_from_slice(&piece_bits.to_be_bytes());
    blocks
}

/// The five words of SHA-1 between two blocks, each in the lane where the instructions want it.
#[derive(Clone, Copy)]
struct State {
    /// From the highest lane down: a, b, c, d.
    abcd: __m128i,
    /// e in the highest lane, zeros in the others.
    e: __m128i,
}

impl State {
    /// The initial hash value of FIPS 180-4, 5.3.1.
    #[target_feature(enable = "sha,ssse3,sse4.1")]
    fn initial() -> Self {
        let [a, b, c, d, e] = [0x6745_2301_u32, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
            .map(u32::cast_signed);
        Self { abcd: _mm_set_epi32(a, b, c, d), e: _mm_set_epi32(e, 0, 0, 0) }
    }

    #[target_feature(enable = "sha,ssse3,sse4.1")]
    fn digest(self) -> Sha1Digest {
        let words = [
            _mm_extract_epi32::<3>(self.abcd),
            _mm_extract_epi32::<2>(self.abcd),
            _mm_extract_epi32::<1>(self.abcd),
            _mm_extract_epi32::<0>(self.abcd),
            _mm_extract_epi32::<3>(self.e),
        ];
        let mut digest = [0; DIGEST_BYTES];
        for (bytes, word) in zip(digest.as_chunks_mut().0, words) {
            *bytes = word.to_be_bytes();
        }
        digest
    }
}

/// The 80 rounds on one block of each stream (FIPS 180-4, 6.1.2), four at a time.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn compress<const N: usize>(states: &mut [State; N], blocks: [&Block; N]) {
    let before = *states;
    let mut words = [[_mm_setzero_si128(); 4]; N];
    for (words, block) in zip(&mut words, blocks) {
        *words = load(block);
    }
    // The number in front chooses the function and the constant of twenty rounds.
    for step in 0..5 {
        four_rounds::<0, N>(states, &mut words, step);
    }
    for step in 5..10 {
        four_rounds::<1, N>(states, &mut words, step);
    }
    for step in 10..15 {
        four_rounds::<2, N>(states, &mut words, step);
    }
    for step in 15..20 {
        four_rounds::<3, N>(states, &mut words, step);
    }
    for (state, before) in zip(states, before) {
        state.abcd = _mm_add_epi32(state.abcd, before.abcd);
        state.e = _mm_sha1nexte_epu32(state.e, before.e);
    }
}

/// Four rounds of each stream. In between, `State::e` is the a, b, c, d of four rounds ago,
/// whose a has become e but for a rotation that the instruction does in passing.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn four_rounds<const F: i32, const N: usize>(
    states: &mut [State; N],
    words: &mut [[__m128i; 4]; N],
    step: usize,
) {
    for (state, words) in zip(states, words) {
        if step >= 4 {
            schedule(words, step);
        }
        let words = words[step % 4];
        let e_and_words = match step {
            0 => _mm_add_epi32(state.e, words),
            _ => _mm_sha1nexte_epu32(state.e, words),
        };
        let abcd = _mm_sha1rnds4_epu32::<F>(state.abcd, e_and_words);
        *state = State { abcd, e: state.abcd };
    }
}

/// Replaces the oldest four of the last sixteen words of the message schedule by the next four.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn schedule(words: &mut [__m128i; 4], step: usize) {
    let [oldest, older, newer, newest] = [0, 1, 2, 3].map(|it| words[(step + it) % 4]);
    let sum = _mm_xor_si128(_mm_sha1msg1_epu32(oldest, older), newer);
    words[step % 4] = _mm_sha1msg2_epu32(sum, newest);
}

/// The sixteen words of a block, big-endian and the first one in the highest lane.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn load(block: &Block) -> [__m128i; 4] {
    let reversed = _mm_set_epi64x(0x0001_0203_0405_0607, 0x0809_0A0B_0C0D_0E0F);
    let mut words = [_mm_setzero_si128(); 4];
    for (words, bytes) in zip(&mut words, block.as_chunks::<16>().0) {
        let [low, high] = [0, 8].map(|at| {
            let mut half = [0; 8];
            half.copy_from_slice(&bytes[at..at + 8]);
            i64::from_le_bytes(half)
        });
        *words = _mm_shuffle_epi8(_mm_set_epi64x(high, low), reversed);
    }
    words
}

/// What SHA-1 takes in at a time.
type Block = [u8; BLOCK_BYTES];

const BLOCK_BYTES: usize = 64;
