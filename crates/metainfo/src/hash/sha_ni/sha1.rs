//! SHA-1 of several messages side by side.

use core::arch::x86_64::{
    __m128i, _mm_add_epi32, _mm_extract_epi32, _mm_set_epi32, _mm_set_epi64x, _mm_setzero_si128,
    _mm_sha1msg1_epu32, _mm_sha1msg2_epu32, _mm_sha1nexte_epu32, _mm_sha1rnds4_epu32,
    _mm_shuffle_epi8, _mm_xor_si128,
};
use std::array;
use std::iter::zip;

use super::{Block, Message};

#[target_feature(enable = "sha,ssse3,sse4.1")]
pub(super) fn digest_together<const N: usize>(messages: &[Message<'_>; N]) -> [[u8; 20]; N] {
    let mut states = [State::initial(); N];
    for index in 0..messages[0].blocks() {
        compress(&mut states, array::from_fn(|of| messages[of].block(index)));
    }
    array::from_fn(|of| states[of].digest())
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
    fn digest(self) -> [u8; 20] {
        let words = [
            _mm_extract_epi32::<3>(self.abcd),
            _mm_extract_epi32::<2>(self.abcd),
            _mm_extract_epi32::<1>(self.abcd),
            _mm_extract_epi32::<0>(self.abcd),
            _mm_extract_epi32::<3>(self.e),
        ];
        let mut digest = [0; 20];
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
