//! SHA-256 of several messages side by side.

use core::arch::x86_64::{
    __m128i, _mm_add_epi32, _mm_alignr_epi8, _mm_extract_epi32, _mm_set_epi32, _mm_set_epi64x,
    _mm_setzero_si128, _mm_sha256msg1_epu32, _mm_sha256msg2_epu32, _mm_sha256rnds2_epu32,
    _mm_shuffle_epi8, _mm_shuffle_epi32,
};
use std::array;
use std::iter::zip;

use super::{Block, Message};

#[target_feature(enable = "sha,ssse3,sse4.1")]
pub(super) fn digest_together<const N: usize>(messages: &[Message<'_>; N]) -> [[u8; 32]; N] {
    let mut states = [State::initial(); N];
    for index in 0..messages[0].blocks() {
        compress(&mut states, array::from_fn(|of| messages[of].block(index)));
    }
    array::from_fn(|of| states[of].digest())
}

/// The eight words of SHA-256 between two blocks, each in the lane where the instructions want it.
#[derive(Clone, Copy)]
struct State {
    /// From the highest lane down: a, b, e, f.
    abef: __m128i,
    /// From the highest lane down: c, d, g, h.
    cdgh: __m128i,
}

impl State {
    /// The initial hash value of FIPS 180-4, 5.3.3.
    #[target_feature(enable = "sha,ssse3,sse4.1")]
    fn initial() -> Self {
        let [a, b, c, d, e, f, g, h] = INITIAL.map(u32::cast_signed);
        Self { abef: _mm_set_epi32(a, b, e, f), cdgh: _mm_set_epi32(c, d, g, h) }
    }

    #[target_feature(enable = "sha,ssse3,sse4.1")]
    fn digest(self) -> [u8; 32] {
        let words = [
            _mm_extract_epi32::<3>(self.abef),
            _mm_extract_epi32::<2>(self.abef),
            _mm_extract_epi32::<3>(self.cdgh),
            _mm_extract_epi32::<2>(self.cdgh),
            _mm_extract_epi32::<1>(self.abef),
            _mm_extract_epi32::<0>(self.abef),
            _mm_extract_epi32::<1>(self.cdgh),
            _mm_extract_epi32::<0>(self.cdgh),
        ];
        let mut digest = [0; 32];
        for (bytes, word) in zip(digest.as_chunks_mut().0, words) {
            *bytes = word.to_be_bytes();
        }
        digest
    }
}

/// The 64 rounds on one block of each stream (FIPS 180-4, 6.2.2), four at a time.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn compress<const N: usize>(states: &mut [State; N], blocks: [&Block; N]) {
    let before = *states;
    let mut words = [[_mm_setzero_si128(); 4]; N];
    for (words, block) in zip(&mut words, blocks) {
        *words = load(block);
    }
    for (step, constants) in CONSTANTS.as_chunks().0.iter().enumerate() {
        let [first, second, third, fourth] = constants.map(u32::cast_signed);
        let constants = _mm_set_epi32(fourth, third, second, first);
        for (state, words) in zip(&mut *states, &mut words) {
            if step >= 4 {
                schedule(words, step);
            }
            four_rounds(state, _mm_add_epi32(words[step % 4], constants));
        }
    }
    for (state, before) in zip(states, before) {
        state.abef = _mm_add_epi32(state.abef, before.abef);
        state.cdgh = _mm_add_epi32(state.cdgh, before.cdgh);
    }
}

/// After two rounds, what was a, b, e, f has become c, d, g, h; so both take turns.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn four_rounds(state: &mut State, words: __m128i) {
    let later_words = _mm_shuffle_epi32::<0b1110>(words);
    state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, words);
    state.abef = _mm_sha256rnds2_epu32(state.abef, state.cdgh, later_words);
}

/// Replaces the oldest four of the last sixteen words of the message schedule by the next four.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn schedule(words: &mut [__m128i; 4], step: usize) {
    let [oldest, older, newer, newest] = [0, 1, 2, 3].map(|it| words[(step + it) % 4]);
    // The words from the seventh last to the fourth last.
    let seventh = _mm_alignr_epi8::<4>(newest, newer);
    let sum = _mm_add_epi32(_mm_sha256msg1_epu32(oldest, older), seventh);
    words[step % 4] = _mm_sha256msg2_epu32(sum, newest);
}

/// The sixteen words of a block, big-endian and the first one in the lowest lane.
#[inline]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn load(block: &Block) -> [__m128i; 4] {
    let reversed = _mm_set_epi64x(0x0C0D_0E0F_0809_0A0B, 0x0405_0607_0001_0203);
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

/// FIPS 180-4, 5.3.3.
const INITIAL: [u32; 8] = [
    0x6A09_E667,
    0xBB67_AE85,
    0x3C6E_F372,
    0xA54F_F53A,
    0x510E_527F,
    0x9B05_688C,
    0x1F83_D9AB,
    0x5BE0_CD19,
];

/// FIPS 180-4, 4.2.2.
const CONSTANTS: [u32; 64] = [
    0x428A_2F98,
    0x7137_4491,
    0xB5C0_FBCF,
    0xE9B5_DBA5,
    0x3956_C25B,
    0x59F1_11F1,
    0x923F_82A4,
    0xAB1C_5ED5,
    0xD807_AA98,
    0x1283_5B01,
    0x2431_85BE,
    0x550C_7DC3,
    0x72BE_5D74,
    0x80DE_B1FE,
    0x9BDC_06A7,
    0xC19B_F174,
    0xE49B_69C1,
    0xEFBE_4786,
    0x0FC1_9DC6,
    0x240C_A1CC,
    0x2DE9_2C6F,
    0x4A74_84AA,
    0x5CB0_A9DC,
    0x76F9_88DA,
    0x983E_5152,
    0xA831_C66D,
    0xB003_27C8,
    0xBF59_7FC7,
    0xC6E0_0BF3,
    0xD5A7_9147,
    0x06CA_6351,
    0x1429_2967,
    0x27B7_0A85,
    0x2E1B_2138,
    0x4D2C_6DFC,
    0x5338_0D13,
    0x650A_7354,
    0x766A_0ABB,
    0x81C2_C92E,
    0x9272_2C85,
    0xA2BF_E8A1,
    0xA81A_664B,
    0xC24B_8B70,
    0xC76C_51A3,
    0xD192_E819,
    0xD699_0624,
    0xF40E_3585,
    0x106A_A070,
    0x19A4_C116,
    0x1E37_6C08,
    0x2748_774C,
    0x34B0_BCB5,
    0x391C_0CB3,
    0x4ED8_AA4A,
    0x5B9C_CA4F,
    0x682E_6FF3,
    0x748F_82EE,
    0x78A5_636F,
    0x84C8_7814,
    0x8CC7_0208,
    0x90BE_FFFA,
    0xA450_6CEB,
    0xBEF9_A3F7,
    0xC671_78F2,
];
