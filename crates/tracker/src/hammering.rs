//! Token buckets against those who ask too often, in a table that never grows.

use std::hash::{BuildHasher, Hash, RandomState};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use protocol::id::InfoHash;

use crate::addressing::{AddressClass, network};
use crate::time::Timestamp;

/// Buckets in the table, half a megabyte. Two addresses that share one share its tokens.
const BUCKETS: usize = 1 << 16;

/// How many requests an address may make.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RequestRate {
    /// Requests a minute in the long run; 0 sets no limit at all.
    pub per_minute: u32,
    /// Requests at once, after a time of silence.
    pub burst: u32,
}

/// How many peers that nobody knew one address may bring into one torrent: enough for many
/// people behind one router, too few for one of them to fill it.
pub(crate) const NEWCOMER_RATE: RequestRate = RequestRate { per_minute: 6, burst: 100 };

/// One bucket for each address, or for 64 bits of IPv6, which is what one customer has; or
/// for what one of them does in one torrent.
#[derive(Debug)]
pub(crate) struct Buckets {
    /// Keyed, so that nobody can choose whose bucket to share.
    hasher: RandomState,
    /// When each was last filled, in seconds, and its missing tokens in sixtieths.
    buckets: Box<[AtomicU64]>,
}

impl Buckets {
    pub(crate) fn new() -> Self {
        let buckets = (0..BUCKETS).map(|_| AtomicU64::new(0)).collect();
        Self { hasher: RandomState::new(), buckets }
    }

    /// Takes `cost` tokens from the bucket of `ip`; says whether they were there.
    ///
    /// The tracker's own computer has no bucket: a proxy's clients have their own
    /// addresses, and the owner's program may have thousands of torrents.
    pub(crate) fn take(&self, ip: IpAddr, cost: u32, now: Timestamp, rate: RequestRate) -> bool {
        self.take_from(network(ip), ip, cost, now, rate)
    }

    /// Likewise one token of what `ip` may do in the torrent of `info_hash`.
    pub(crate) fn take_in(
        &self,
        info_hash: &InfoHash,
        ip: IpAddr,
        now: Timestamp,
        rate: RequestRate,
    ) -> bool {
        self.take_from((info_hash, network(ip)), ip, 1, now, rate)
    }

    fn take_from(
        &self,
        owner: impl Hash,
        ip: IpAddr,
        cost: u32,
        now: Timestamp,
        rate: RequestRate,
    ) -> bool {
        if rate.per_minute == 0 || AddressClass::of(ip) == AddressClass::Loopback {
            return true;
        }
        let index = self.hasher.hash_one(owner) % BUCKETS as u64;
        let bucket = &self.buckets[usize::try_from(index).unwrap_or(0)];
        let room = 60 * u64::from(rate.burst.max(cost)).min(u64::from(u32::MAX / 60));
        let mut taken = false;
        // Which of two threads is first does not matter, only that none gets it for nothing.
        let _ = bucket.fetch_update(Relaxed, Relaxed, |packed| {
            let (filled, missing) = ((packed >> 32) as u32, packed & u64::from(u32::MAX));
            let since = u64::from(now.secs_since(Timestamp(filled)));
            let missing = missing.saturating_sub(since * u64::from(rate.per_minute));
            let wanted = missing + 60 * u64::from(cost);
            taken = wanted <= room;
            let missing = if taken { wanted } else { missing.min(room) };
            Some(u64::from(now.0.max(filled)) << 32 | missing)
        });
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: RequestRate = RequestRate { per_minute: 6, burst: 3 };

    #[test]
    fn a_bucket_empties_and_fills_again() {
        let buckets = Buckets::new();
        let take = |secs| buckets.take([192, 0, 2, 1].into(), 1, Timestamp(secs), RATE);
        assert_eq!([0, 0, 0, 0, 9].map(take), [true, true, true, false, false]);
        assert_eq!([10, 10, 19, 20].map(take), [true, false, false, true]);
        assert_eq!([1000, 1000, 1000, 1000].map(take), [true, true, true, false]);
    }

    #[test]
    fn an_ipv6_customer_has_one_bucket_and_the_own_computer_none() {
        let buckets = Buckets::new();
        let take = |ip: &str| buckets.take(ip.parse().unwrap(), 3, Timestamp(0), RATE);
        assert!(take("2001:db8:0:1::1"));
        assert!(!take("2001:db8:0:1:ffff::2"));
        assert!(take("2001:db8:0:2::1") && take("192.0.2.1"));
        assert!(!take("::ffff:192.0.2.1"));
        assert!(take("127.0.0.1") && take("127.0.0.1") && take("::1") && take("::1"));
        let off = RequestRate { per_minute: 0, burst: 0 };
        assert!(buckets.take([192, 0, 2, 1].into(), 9, Timestamp(0), off));
    }

    #[test]
    fn what_is_used_up_in_one_torrent_is_there_in_another() {
        let buckets = Buckets::new();
        let ip = IpAddr::from([192, 0, 2, 1]);
        let take = |hash| buckets.take_in(&InfoHash([hash; 20]), ip, Timestamp(0), RATE);
        assert_eq!([1, 1, 1, 1, 2].map(take), [true, true, true, false, true]);
    }

    #[test]
    fn what_costs_more_than_a_burst_is_still_to_be_had_now_and_then() {
        let buckets = Buckets::new();
        let take = |secs| buckets.take([192, 0, 2, 1].into(), 60, Timestamp(secs), RATE);
        assert_eq!([0, 1, 600].map(take), [true, false, true]);
    }
}
