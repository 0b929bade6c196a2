//! A set of address ranges, each with a reason and an end, found in the time of a binary search.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::net::IpAddr;
use std::sync::Arc;

use crate::time::Timestamp;

/// Addresses from one to another on a list, why, and until when.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AddressEntry {
    /// The first address, of the family of `last`.
    pub first: IpAddr,
    /// The last address; not below `first`.
    pub last: IpAddr,
    /// Words for those it keeps out; may be empty.
    pub reason: Arc<str>,
    /// After this the entry is as if it were not there.
    pub expires: Option<Timestamp>,
}

/// Ranges of addresses; where some overlap, the one that lasts longest is found.
///
/// Lists of hundreds of thousands of ranges are in use, so each costs 12 bytes (36 with
/// IPv6) and a lookup looks at about 20 of them.
#[derive(Clone, Debug, Default)]
pub struct AddressSet {
    v4: Vec<Segment<u32>>,
    v6: Vec<Segment<u128>>,
    /// Each reason with its end once, however many ranges have it.
    grounds: Vec<Ground>,
}

/// Why and until when addresses are on a list. Lives longest: `None`.
type Ground = (Arc<str>, Option<Timestamp>);

/// A range that overlaps no other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Segment<A> {
    first: A,
    last: A,
    /// Index of its ground.
    ground: u32,
}

impl AddressSet {
    /// The set of all `entries`; one whose ends are of two families, or the wrong way
    /// round, has no addresses in it.
    pub fn new(entries: impl IntoIterator<Item = AddressEntry>) -> Self {
        let mut grounds: Vec<Ground> = Vec::new();
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for AddressEntry { first, last, reason, expires } in entries {
            // Lists come with one ground for all of their ranges, one after the other.
            let ground = (reason, expires);
            if grounds.last() != Some(&ground) {
                grounds.push(ground);
            }
            let index = u32::try_from(grounds.len() - 1).unwrap_or(u32::MAX);
            match (first.to_canonical(), last.to_canonical()) {
                (IpAddr::V4(first), IpAddr::V4(last)) => {
                    v4.push(Segment {
                        first: first.to_bits(),
                        last: last.to_bits(),
                        ground: index,
                    });
                }
                (IpAddr::V6(first), IpAddr::V6(last)) => {
                    v6.push(Segment {
                        first: first.to_bits(),
                        last: last.to_bits(),
                        ground: index,
                    });
                }
                _ => {}
            }
        }
        Self { v4: disjoint(v4, &grounds), v6: disjoint(v6, &grounds), grounds }
    }

    /// Whether no address is in it.
    pub fn is_empty(&self) -> bool {
        self.v4.is_empty() && self.v6.is_empty()
    }

    /// The reason for which `ip` is in the set at `now`, if it is.
    pub fn find(&self, ip: IpAddr, now: Timestamp) -> Option<&Arc<str>> {
        let ground = match ip.to_canonical() {
            IpAddr::V4(ip) => ground_of(&self.v4, ip.to_bits()),
            IpAddr::V6(ip) => ground_of(&self.v6, ip.to_bits()),
        };
        let (reason, expires) = self.grounds.get(ground? as usize)?;
        (!expires.is_some_and(|it| now > it)).then_some(reason)
    }
}

fn ground_of<A: Copy + Ord>(segments: &[Segment<A>], ip: A) -> Option<u32> {
    let after = segments.partition_point(|it| it.first <= ip);
    let segment = segments.get(after.checked_sub(1)?)?;
    (segment.last >= ip).then_some(segment.ground)
}

/// Numbers that have neighbours.
trait Address: Copy + Ord {
    fn next(self) -> Option<Self>;
    fn previous(self) -> Option<Self>;
}

impl Address for u32 {
    fn next(self) -> Option<Self> {
        self.checked_add(1)
    }
    fn previous(self) -> Option<Self> {
        self.checked_sub(1)
    }
}

impl Address for u128 {
    fn next(self) -> Option<Self> {
        self.checked_add(1)
    }
    fn previous(self) -> Option<Self> {
        self.checked_sub(1)
    }
}

/// Cuts `ranges` where others begin or end, and keeps of each piece the ground that
/// lasts longest.
///
/// A sweep from the lowest address: the heap holds the ranges that have begun, the one
/// that lasts longest on top.
fn disjoint<A: Address>(mut ranges: Vec<Segment<A>>, grounds: &[Ground]) -> Vec<Segment<A>> {
    let lasts = |ground: u32| grounds[ground as usize].1.map_or(u64::MAX, |it| it.0.into());
    ranges.retain(|it| it.first <= it.last);
    ranges.sort_unstable_by_key(|it| it.first);
    let mut pieces: Vec<Segment<A>> = Vec::with_capacity(ranges.len());
    let mut begun: BinaryHeap<(u64, Reverse<u32>, A)> = BinaryHeap::new();
    let mut rest = ranges.into_iter().peekable();
    let mut at = None;
    loop {
        let from = match (at, begun.is_empty(), rest.peek()) {
            (Some(at), false, _) => at,
            (_, _, Some(next)) => next.first,
            _ => break,
        };
        while let Some(next) = rest.next_if(|it| it.first <= from) {
            begun.push((lasts(next.ground), Reverse(next.ground), next.last));
        }
        while begun.peek().is_some_and(|(_, _, last)| *last < from) {
            begun.pop();
        }
        let Some(&(_, Reverse(ground), last)) = begun.peek() else {
            at = None;
            continue;
        };
        // Up to its end, or to where another begins that may last longer.
        let before_next = rest.peek().and_then(|it| it.first.previous());
        let to = before_next.map_or(last, |it| last.min(it));
        push_piece(&mut pieces, Segment { first: from, last: to, ground });
        at = to.next();
        if at.is_none() {
            break;
        }
    }
    pieces.shrink_to_fit();
    pieces
}

/// Neighbours with the same ground are one piece.
fn push_piece<A: Address>(pieces: &mut Vec<Segment<A>>, piece: Segment<A>) {
    match pieces.last_mut() {
        Some(before)
            if before.ground == piece.ground && before.last.next() == Some(piece.first) =>
        {
            before.last = piece.last;
        }
        _ => pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn families_are_apart_and_ends_belong_to_a_range() {
        let set = AddressSet::new([
            entry("10.0.0.5", "10.0.0.7", "a", None),
            entry("0.0.0.0", "0.0.0.0", "b", None),
            entry("255.255.255.255", "255.255.255.255", "c", None),
            entry("2001:db8::", "2001:db8::ffff", "d", None),
            entry("10.0.0.9", "10.0.0.8", "wrong way round", None),
            entry("10.0.0.9", "::1", "two families", None),
        ]);
        for (ip, expected) in [
            ("10.0.0.4", None),
            ("10.0.0.5", Some("a")),
            ("::ffff:10.0.0.7", Some("a")),
            ("10.0.0.8", None),
            ("10.0.0.9", None),
            ("0.0.0.0", Some("b")),
            ("255.255.255.255", Some("c")),
            ("2001:db8::ffff", Some("d")),
            ("2001:db8::1:0", None),
        ] {
            let found = set.find(ip.parse().unwrap(), Timestamp(0));
            assert_eq!(found.map(|it| &**it), expected, "{ip}");
        }
        assert!(!set.is_empty());
        assert!(AddressSet::default().is_empty());
    }

    proptest! {
        /// An address is in the set as long as any of the entries it is in.
        #[test]
        fn overlaps_are_found_as_if_each_entry_were_looked_at(
            ranges in prop::collection::vec((0_u32..40, 0_u32..20, prop::option::of(0_u32..5)), 0..20),
            base in prop::sample::select(vec![0_u32, 1 << 31, u32::MAX - 60]),
        ) {
            let entries: Vec<AddressEntry> = ranges
                .iter()
                .enumerate()
                .map(|(index, (first, len, expires))| AddressEntry {
                    first: Ipv4Addr::from_bits(base + first).into(),
                    last: Ipv4Addr::from_bits(base + first + len).into(),
                    reason: index.to_string().into(),
                    expires: expires.map(Timestamp),
                })
                .collect();
            let set = AddressSet::new(entries.clone());
            prop_assert!(set.v4.windows(2).all(|it| it[0].last < it[1].first));
            for ip in 0..=60 {
                for now in 0..6 {
                    let (ip, now) = (IpAddr::V4(Ipv4Addr::from_bits(base + ip)), Timestamp(now));
                    let expected = entries.iter().any(|it| {
                        it.first <= ip && ip <= it.last && it.expires.is_none_or(|end| now <= end)
                    });
                    prop_assert_eq!(set.find(ip, now).is_some(), expected, "{} at {:?}", ip, now);
                }
            }
        }
    }

    fn entry(first: &str, last: &str, reason: &str, expires: Option<u32>) -> AddressEntry {
        AddressEntry {
            first: first.parse().unwrap(),
            last: last.parse().unwrap(),
            reason: reason.into(),
            expires: expires.map(Timestamp),
        }
    }
}
