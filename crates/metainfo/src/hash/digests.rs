//! SHA-1 and SHA-256 of several messages: side by side where the processor is faster that way.

use std::sync::atomic::{AtomicBool, Ordering};

use sha1::{Digest, Sha1};
use sha2::Sha256;

#[cfg(target_arch = "x86_64")]
use super::sha_ni::ShaNi;

/// How many messages are hashed side by side at most.
pub(super) const MAX_TOGETHER: usize = 4;

/// A hash function: of one message by its crate, of several by the instructions of the processor.
pub(super) trait HashFunction {
    type Hash;

    fn of_one(message: &[u8]) -> Self::Hash;

    /// Hashes messages of the same length.
    #[cfg(target_arch = "x86_64")]
    fn of_several<const N: usize>(sha_ni: ShaNi, messages: [&[u8]; N]) -> [Self::Hash; N];
}

impl HashFunction for Sha1 {
    type Hash = [u8; 20];

    fn of_one(message: &[u8]) -> Self::Hash {
        Self::digest(message).into()
    }

    #[cfg(target_arch = "x86_64")]
    fn of_several<const N: usize>(sha_ni: ShaNi, messages: [&[u8]; N]) -> [Self::Hash; N] {
        sha_ni.sha1(messages)
    }
}

impl HashFunction for Sha256 {
    type Hash = [u8; 32];

    fn of_one(message: &[u8]) -> Self::Hash {
        Self::digest(message).into()
    }

    #[cfg(target_arch = "x86_64")]
    fn of_several<const N: usize>(sha_ni: ShaNi, messages: [&[u8]; N]) -> [Self::Hash; N] {
        sha_ni.sha256(messages)
    }
}

/// Appends the hash of each message to `hashes`; fewer once `stop` is set.
///
/// Whoever calls this hands over all messages at hand, so that as many as can be have partners.
pub(super) fn hash_each<'a, F: HashFunction>(
    messages: impl Iterator<Item = &'a [u8]>,
    hashes: &mut Vec<F::Hash>,
    stop: &AtomicBool,
) {
    #[cfg(target_arch = "x86_64")]
    if let Some(sha_ni) = ShaNi::detect() {
        let hash = |group: &[&[u8]], to: &mut Vec<_>| side_by_side::<F>(sha_ni, group, to);
        return hash_groups(MAX_TOGETHER, hash, messages, hashes, stop);
    }
    // The crates use what other processors have, one message at a time.
    hash_groups(1, one_by_one::<F>, messages, hashes, stop);
}

/// Hands `hash` up to `most` messages of the same length at a time.
fn hash_groups<'a, T>(
    most: usize,
    hash: impl Fn(&[&[u8]], &mut Vec<T>),
    messages: impl Iterator<Item = &'a [u8]>,
    hashes: &mut Vec<T>,
    stop: &AtomicBool,
) {
    let mut messages = messages.peekable();
    while !stop.load(Ordering::Relaxed)
        && let Some(first) = messages.next()
    {
        let mut group = [first; MAX_TOGETHER];
        let mut len = 1;
        while len < most
            && let Some(next) = messages.next_if(|it| it.len() == first.len())
        {
            group[len] = next;
            len += 1;
        }
        hash(&group[..len], hashes);
    }
}

fn one_by_one<F: HashFunction>(messages: &[&[u8]], hashes: &mut Vec<F::Hash>) {
    hashes.extend(messages.iter().map(|it| F::of_one(it)));
}

/// Hashes four messages of the same length in little more than twice the time of one.
#[cfg(target_arch = "x86_64")]
fn side_by_side<F: HashFunction>(sha_ni: ShaNi, group: &[&[u8]], hashes: &mut Vec<F::Hash>) {
    match *group {
        [a, b] => hashes.extend(F::of_several(sha_ni, [a, b])),
        [a, b, c] => hashes.extend(F::of_several(sha_ni, [a, b, c])),
        [a, b, c, d] => hashes.extend(F::of_several(sha_ni, [a, b, c, d])),
        _ => one_by_one::<F>(group, hashes),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use proptest::prelude::*;

    use super::*;

    /// FIPS 180's own examples, among them one million times “a”.
    #[test]
    fn known_hashes_come_out_both_ways() {
        let million = "a".repeat(1_000_000);
        let known = [
            [
                "",
                "da39a3ee5e6b4b0d3255bfef95601890afd80709",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            ],
            [
                "abc",
                "a9993e364706816aba3e25717850c26c9cd0d89d",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ],
            [
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            ],
            [
                &million,
                "34aa973cd4c4daa4f61eeb2bdbad27316534016f",
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
            ],
        ];
        for [message, sha1, sha256] in known {
            for count in 1..=MAX_TOGETHER {
                let messages = vec![message.as_bytes(); count];
                for hashes in both_ways::<Sha1>(&messages) {
                    assert!(hashes.iter().map(|it| hex(it)).eq(vec![sha1; count]), "{count}");
                }
                for hashes in both_ways::<Sha256>(&messages) {
                    assert!(hashes.iter().map(|it| hex(it)).eq(vec![sha256; count]), "{count}");
                }
            }
        }
    }

    #[test]
    fn any_number_of_messages_of_up_to_four_blocks_is_hashed_right() {
        let bytes = bytes(3, 9 * 256);
        for length in 0..=256 {
            for count in 0..=9 {
                check(&bytes.chunks(256).take(count).map(|it| &it[..length]).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn messages_that_differ_in_length_are_hashed_right() {
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
        let mut hashes = Vec::new();
        hash_each::<Sha1>([&[1][..], &[2]].into_iter(), &mut hashes, &AtomicBool::new(true));
        assert!(hashes.is_empty());
    }

    proptest! {
        #[test]
        fn any_messages_have_the_hashes_of_the_crates(
            messages in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..1000), 0..6),
        ) {
            check(&messages.iter().map(Vec::as_slice).collect::<Vec<_>>());
        }

        /// So long that the streams run side by side for long.
        #[test]
        fn long_messages_have_the_hashes_of_the_crates(
            seed: u32,
            length in 0usize..40_000,
            count in 1usize..=5,
            last_length in 0usize..40_000,
        ) {
            let bytes = bytes(seed, count * 40_000);
            let mut messages: Vec<&[u8]> = bytes.chunks(40_000).map(|it| &it[..length]).collect();
            messages.push(&bytes[..last_length]);
            check(&messages);
        }
    }

    #[track_caller]
    fn check(messages: &[&[u8]]) {
        check_with::<Sha1>(messages);
        check_with::<Sha256>(messages);
    }

    #[track_caller]
    fn check_with<F: HashFunction<Hash: Debug + PartialEq>>(messages: &[&[u8]]) {
        let expected: Vec<F::Hash> = messages.iter().map(|it| F::of_one(it)).collect();
        let lengths: Vec<usize> = messages.iter().map(|it| it.len()).collect();
        for hashes in both_ways::<F>(messages) {
            assert_eq!(hashes, expected, "lengths {lengths:?}");
        }
    }

    /// As this processor does it, and as one does that hashes a message at a time.
    fn both_ways<F: HashFunction>(messages: &[&[u8]]) -> [Vec<F::Hash>; 2] {
        let (mut here, mut elsewhere) = (Vec::new(), Vec::new());
        let go_on = AtomicBool::new(false);
        hash_each::<F>(messages.iter().copied(), &mut here, &go_on);
        hash_groups(1, one_by_one::<F>, messages.iter().copied(), &mut elsewhere, &go_on);
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

    fn hex(hash: &[u8]) -> String {
        hash.iter().map(|it| format!("{it:02x}")).collect()
    }
}
