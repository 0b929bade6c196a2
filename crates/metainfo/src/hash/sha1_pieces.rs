//! SHA-1 of several pieces: two side by side where the processor is faster that way.

use std::sync::atomic::{AtomicBool, Ordering};

use sha1::{Digest, Sha1};

/// Length of a SHA-1 digest.
pub(super) const DIGEST_BYTES: usize = 20;

/// How many pieces are hashed side by side at most.
pub(super) const MAX_TOGETHER: usize = 2;

/// SHA-1 of a piece.
pub(super) type Sha1Digest = [u8; DIGEST_BYTES];

/// Appends the digest of each piece to `digests`; fewer once `stop` is set.
///
/// Whoever calls this hands over all pieces at hand, so that as many as can be have a partner.
pub(super) fn hash_each<'a>(
    pieces: impl Iterator<Item = &'a [u8]>,
    digests: &mut Vec<Sha1Digest>,
    stop: &AtomicBool,
) {
    hash_each_with(pair_hasher(), pieces, digests, stop);
}

/// Hashes by the `sha1` crate what has no partner, and all of it where there is no `hash_pair`.
fn hash_each_with<'a>(
    hash_pair: Option<impl Fn([&[u8]; 2]) -> [Sha1Digest; 2]>,
    mut pieces: impl Iterator<Item = &'a [u8]>,
    digests: &mut Vec<Sha1Digest>,
    stop: &AtomicBool,
) {
    while !stop.load(Ordering::Relaxed)
        && let Some(piece) = pieces.next()
    {
        match hash_pair.as_ref().and_then(|it| Some((it, pieces.next()?))) {
            Some((hash_pair, partner)) => digests.extend(hash_pair([piece, partner])),
            None => digests.push(Sha1::digest(piece).into()),
        }
    }
}

/// What hashes two pieces in little more than the time of one, if this processor can.
#[cfg(target_arch = "x86_64")]
fn pair_hasher() -> Option<impl Fn([&[u8]; 2]) -> [Sha1Digest; 2]> {
    let sha_ni = super::sha1_ni::ShaNi::detect()?;
    Some(move |pieces: [&[u8]; 2]| sha_ni.digest_pair(pieces))
}

/// The `sha1` crate uses what other processors have, one piece at a time.
#[cfg(not(target_arch = "x86_64"))]
fn pair_hasher() -> Option<fn([&[u8]; 2]) -> [Sha1Digest; 2]> {
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// FIPS 180's own examples, among them one million times “a”.
    #[test]
    fn known_digests_come_out_both_ways() {
        let million = vec![b'a'; 1_000_000];
        let known: [(&[u8], &str); 4] = [
            (b"", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            (b"abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
            ),
            (&million, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
        ];
        for (first, first_digest) in known {
            for (second, second_digest) in known {
                for digests in both_ways(&[first, second]) {
                    let shown: Vec<String> = digests.iter().map(hex).collect();
                    assert_eq!(shown, [first_digest, second_digest]);
                }
            }
        }
    }

    #[test]
    fn every_length_of_up_to_four_blocks_is_hashed_right() {
        let bytes = bytes(3, 256);
        for length in 0..=256 {
            check(&[&bytes[..length], &bytes[256 - length..]]);
        }
    }

    #[test]
    fn the_sides_of_block_boundaries_are_hashed_right_next_to_any_partner() {
        let bytes = bytes(7, 2 * 192 + 1);
        let lengths = [0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 183, 184, 191, 192, 193];
        for first in lengths {
            for second in lengths {
                check(&[&bytes[..first], &bytes[bytes.len() - second..]]);
            }
        }
    }

    #[test]
    fn the_last_of_an_odd_number_of_pieces_is_hashed_too() {
        let bytes = bytes(1, 5 * 1000);
        for count in 0..=5 {
            check(&bytes.chunks(1000).take(count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn nothing_more_is_hashed_once_it_is_to_stop() {
        let mut digests = Vec::new();
        hash_each([&[1][..], &[2]].into_iter(), &mut digests, &AtomicBool::new(true));
        assert!(digests.is_empty());
    }

    proptest! {
        #[test]
        fn any_pieces_have_the_digests_of_the_sha1_crate(
            pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..1000), 0..6),
        ) {
            check(&pieces.iter().map(Vec::as_slice).collect::<Vec<_>>());
        }

        /// Whole blocks of both, so that the two streams run side by side for long.
        #[test]
        fn long_pieces_have_the_digests_of_the_sha1_crate(
            seed: u32,
            lengths in prop::array::uniform2(0usize..40_000),
        ) {
            let bytes = [bytes(seed, lengths[0]), bytes(seed ^ 1, lengths[1])];
            check(&[&bytes[0], &bytes[1]]);
        }
    }

    #[track_caller]
    fn check(pieces: &[&[u8]]) {
        let expected: Vec<Sha1Digest> = pieces.iter().map(|it| Sha1::digest(it).into()).collect();
        let lengths: Vec<usize> = pieces.iter().map(|it| it.len()).collect();
        for digests in both_ways(pieces) {
            assert_eq!(digests, expected, "lengths {lengths:?}");
        }
    }

    /// As this processor does it, and as one does that hashes a piece at a time.
    fn both_ways(pieces: &[&[u8]]) -> [Vec<Sha1Digest>; 2] {
        let (mut here, mut elsewhere) = (Vec::new(), Vec::new());
        let go_on = AtomicBool::new(false);
        hash_each(pieces.iter().copied(), &mut here, &go_on);
        let one_by_one = None::<fn([&[u8]; 2]) -> [Sha1Digest; 2]>;
        hash_each_with(one_by_one, pieces.iter().copied(), &mut elsewhere, &go_on);
        [here, elsewhere]
    }

    fn bytes(seed: u32, len: usize) -> Vec<u8> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        (0..len).map(|_| next()).collect()
    }

    fn hex(digest: &Sha1Digest) -> String {
        digest.iter().map(|it| format!("{it:02x}")).collect()
    }
}
