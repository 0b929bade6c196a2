//! Which peers a reply lists: a random sample, spread over the whole swarm.

/// `secs` with up to a tenth more, so that a swarm that began together does not
/// announce together for ever.
pub(crate) fn jittered(secs: u32, seed: u64) -> u32 {
    let spread = bounded(mix(seed.wrapping_add(STRIDE)), secs as usize / 10 + 1);
    secs.saturating_add(u32::try_from(spread).unwrap_or(0))
}

/// Indices of at most `wanted` of `len` items: different ones, spread over all.
///
/// Steps through the items from a random start by a random stride that has no
/// divisor in common with `len`, so that no item comes twice and none is ever
/// out of reach, without shuffling or remembering anything.
pub(crate) fn sample(len: usize, wanted: usize, seed: u64) -> impl Iterator<Item = usize> {
    let start = bounded(mix(seed), len);
    let mut stride = bounded(mix(seed ^ STRIDE), len).max(1);
    while greatest_common_divisor(stride, len) > 1 {
        stride -= 1;
    }
    let mut at = start;
    (0..wanted.min(len)).map(move |_| {
        let index = at;
        at += stride;
        if at >= len {
            at -= len;
        }
        index
    })
}

/// How many seeders and leechers to list to a peer that still downloads.
///
/// In proportion to the swarm, but with a tenth assured to each side: one
/// seeder has what a thousand leechers lack, and leechers are who trade.
pub(crate) fn split(seeders: usize, leechers: usize, wanted: usize) -> (usize, usize) {
    let all = seeders + leechers;
    if all <= wanted {
        return (seeders, leechers);
    }
    let assured = wanted.div_ceil(10);
    let fair = wanted * seeders / all;
    let least_seeders = assured.min(seeders);
    let least_leechers = assured.min(leechers).min(wanted - least_seeders);
    let from_seeders = fair.clamp(least_seeders, wanted - least_leechers);
    let from_leechers = (wanted - from_seeders).min(leechers);
    (wanted - from_leechers, from_leechers)
}

const STRIDE: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finaliser of SplitMix64: every bit of the seed moves every bit of the result.
fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(STRIDE);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number below `len` (0 for an empty range), evenly from `random`.
fn bounded(random: u64, len: usize) -> usize {
    usize::try_from((u128::from(random) * len as u128) >> 64).unwrap_or(0)
}

fn greatest_common_divisor(mut a: usize, mut b: usize) -> usize {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_empty_swarm_gives_nobody() {
        assert_eq!(sample(0, 50, 7).count(), 0);
        assert_eq!(sample(5, 0, 7).count(), 0);
    }

    #[test]
    fn rule_28_intervals_spread_over_a_tenth() {
        let intervals: BTreeSet<u32> = (0..2_000).map(|seed| jittered(1800, seed)).collect();
        assert_eq!((intervals.first(), intervals.last()), (Some(&1800), Some(&1980)));
        assert!(intervals.len() > 170, "{}", intervals.len());
        assert_eq!(jittered(5, 7), 5);
    }

    #[test]
    fn every_peer_is_listed_about_equally_often() {
        let mut hits = [0_u32; 200];
        for seed in 0..4_000 {
            for index in sample(hits.len(), 10, seed) {
                hits[index] += 1;
            }
        }
        // 200 expected each; six standard deviations are about 85.
        assert!(hits.iter().all(|it| (115..=285).contains(it)), "{hits:?}");
    }

    #[test]
    fn a_downloader_gets_some_of_both() {
        assert_eq!(split(1_000, 0, 50), (50, 0));
        assert_eq!(split(0, 1_000, 50), (0, 50));
        assert_eq!(split(1, 1_000, 50), (1, 49));
        assert_eq!(split(1_000, 1, 50), (49, 1));
        assert_eq!(split(100, 100, 50), (25, 25));
        assert_eq!(split(3, 4, 50), (3, 4));
        assert_eq!(split(1_000, 1_000, 1), (1, 0));
    }

    proptest! {
        #[test]
        fn samples_are_distinct_and_complete(len in 0_usize..500, wanted in 0_usize..600, seed: u64) {
            let picked: Vec<usize> = sample(len, wanted, seed).collect();
            let distinct: BTreeSet<usize> = picked.iter().copied().collect();
            prop_assert_eq!(picked.len(), wanted.min(len));
            prop_assert_eq!(distinct.len(), picked.len());
            prop_assert!(distinct.iter().all(|&it| it < len));
        }

        #[test]
        fn a_split_fills_the_reply(seeders in 0_usize..300, leechers in 0_usize..300, wanted in 0_usize..200) {
            let (from_seeders, from_leechers) = split(seeders, leechers, wanted);
            prop_assert!(from_seeders <= seeders && from_leechers <= leechers);
            prop_assert_eq!(from_seeders + from_leechers, wanted.min(seeders + leechers));
        }
    }
}
