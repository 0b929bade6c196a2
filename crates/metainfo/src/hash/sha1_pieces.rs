//! SHA-1 of several pieces: side by side where the processor is faster that way.

use std::sync::atomic::{AtomicBool, Ordering};

use sha1::{Digest, Sha1};

/// Length of a SHA-1 digest.
pub(super) const DIGEST_BYTES: usize = 20;

/// How many pieces are hashed side by side at most.
pub(super) const MAX_TOGETHER: usize = 4;

/// SHA-1 of a piece.
pub(super) type Sha1Digest = [u8; DIGEST_BYTES];

/// Appends the digest of each piece to `digests`; fewer once `stop` is set.
///
/// Whoever calls this hands over all pieces at hand, so that as many as can be have partners.
pub(super) fn hash_each<'a>(
    pieces: impl Iterator<Item = &'a [u8]>,
    digests: &mut Vec<Sha1Digest>,
    stop: &AtomicBool,
) {
    match side_by_side() {
        Some(hash) => hash_groups(MAX_TOGETHER, hash, pieces, digests, stop),
        None => hash_groups(1, one_by_one, pieces, digests, stop),
    }
}

/// Hands `hash` up to `most` pieces of the same length at a time.
fn hash_groups<'a>(
    most: usize,
    hash: impl Fn(&[&[u8]], &mut Vec<Sha1Digest>),
    pieces: impl Iterator<Item = &'a [u8]>,
    digests: &mut Vec<Sha1Digest>,
    stop: &AtomicBool,
) {
    let mut pieces = pieces.peekable();
    while !stop.load(Ordering::Relaxed)
        && let Some(first) = pieces.next()
    {
        let mut group = [first; MAX_TOGETHER];
        let mut len = 1;
        while len < most
            && let Some(next) = pieces.next_if(|it| it.len() == first.len())
        {
            group[len] = next;
            len += 1;
        }
        hash(&group[..len], digests);
    }
}

fn one_by_one(pieces: &[&[u8]], digests: &mut Vec<Sha1Digest>) {
    digests.extend(pieces.iter().map(|it| Sha1Digest::from(Sha1::digest(it))));
}

/// What hashes four pieces of the same length in twice the time of one, if this processor can.
#[cfg(target_arch = "x86_64")]
fn side_by_side() -> Option<impl Fn(&[&[u8]], &mut Vec<Sha1Digest>)> {
    let sha_ni = super::sha1_ni::ShaNi::detect()?;
    Some(move |pieces: &[&[u8]], digests: &mut Vec<Sha1Digest>| match *pieces {
        [a, b] => digests.extend(sha_ni.digest_together([a, b])),
        [a, b, c] => digests.extend(sha_ni.digest_together([a, b, c])),
        [a, b, c, d] => digests.extend(sha_ni.digest_together([a, b, c, d])),
        _ => one_by_one(pieces, digests),
    })
}

/// The `sha1` crate uses what other processors have, one piece at a time.
#[cfg(not(target_arch = "x86_64"))]
fn side_by_side() -> Option<fn(&[&[u8]], &mut Vec<Sha1Digest>)> {
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
        for (piece, digest) in known {
            for count in 1..=MAX_TOGETHER {
                for digests in both_ways(&vec![piece; count]) {
                    assert!(digests.iter().map(hex).eq(vec![digest; count]), "{count}");
                }
            }
        }
    }

    #[test]
    fn any_number_of_pieces_of_up_to_four_blocks_is_hashed_right() {
        let bytes = bytes(3, 9 * 256);
        for length in 0..=256 {
            for count in 0..=9 {
                check(&bytes.chunks(256).take(count).map(|it| &it[..length]).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn pieces_that_differ_in_length_are_hashed_right() {
        let bytes = bytes(7, 2 * 193);
        let lengths = [0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 183, 184, 191, 192, 193];
        for first in lengths {
            for second in lengths {
                let [first, second] = [&bytes[..first], &bytes[bytes.len() - second..]];
                check(&[first, second]);
                check(&[first, first, second]);
                check(&[first, second, second, second, first]);
            }
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

        /// So long that the streams run side by side for long.
        #[test]
        fn long_pieces_have_the_digests_of_the_sha1_crate(
            seed: u32,
            length in 0usize..40_000,
            count in 1usize..=5,
            last_length in 0usize..40_000,
        ) {
            let bytes = bytes(seed, count * 40_000);
            let mut pieces: Vec<&[u8]> = bytes.chunks(40_000).map(|it| &it[..length]).collect();
            pieces.push(&bytes[..last_length]);
            check(&pieces);
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
        hash_groups(1, one_by_one, pieces.iter().copied(), &mut elsewhere, &go_on);
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
