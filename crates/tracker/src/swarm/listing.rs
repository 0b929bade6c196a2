//! Which peers of a swarm another one is told of.

use std::net::IpAddr;

use protocol::announce::{Announce, ListedPeer};

use super::family::Family;
use super::peer::{Address, Entry, Role};
use super::{Endpoint, Swarm};
use crate::asker::Families;
use crate::reachability::Reachability;
use crate::selection::{sample, split};

/// The peer a list is made for, and what it can be told.
pub(crate) struct Viewer<'a> {
    pub(crate) endpoint: Endpoint,
    pub(crate) announce: &'a Announce,
    pub(crate) families: Families,
    /// Whether it is spared the peers that nobody could connect to.
    pub(crate) hide_unreachable: bool,
    /// The address at which it can reach a peer, if any.
    pub(crate) told: &'a dyn Fn(IpAddr) -> Option<IpAddr>,
}

/// Peers of one kind that can be listed.
struct Group<'a, A> {
    entries: &'a [Entry<A>],
    /// How many of them are not the viewer itself.
    others: usize,
}

/// Peers looked at together.
const BATCH: usize = 8;

impl Swarm {
    /// Lists at most `wanted` peers to `viewer`.
    ///
    /// A seeder is told of no other seeder, since they have nothing to exchange; a
    /// partial seed of nobody, since it wants nothing; and nobody of itself, by
    /// whichever of address and peer id it would be recognised.
    pub(crate) fn list(
        &self,
        viewer: &Viewer<'_>,
        wanted: usize,
        seed: u64,
        listed: &mut Vec<ListedPeer>,
    ) {
        if Role::of(viewer.announce) == Role::PartialSeed {
            return;
        }
        let v4 = Some(&self.v4).filter(|_| viewer.families != Families::V6);
        let v6 = self.v6().filter(|_| viewer.families != Families::V4);
        let v4 = groups(v4, viewer);
        let v6 = groups(v6, viewer);
        let others = |kind: usize| v4[kind].others + v6[kind].others;
        let (from_seeders, from_leechers) = split(others(0), others(1), wanted);
        for (v4, v6, share) in [(&v4[0], &v6[0], from_seeders), (&v4[1], &v6[1], from_leechers)] {
            let (from_v4, from_v6) = split(v4.others, v6.others, share);
            pick(v4.entries, from_v4, viewer, seed, false, listed);
            pick(v6.entries, from_v6, viewer, seed, false, listed);
        }
        // Where those of one kind cannot be told of, others take their places.
        if listed.len() < wanted && others(0) + others(1) > wanted {
            for (v4, v6) in v4.iter().zip(&v6) {
                pick(v4.entries, wanted - listed.len(), viewer, !seed, true, listed);
                pick(v6.entries, wanted - listed.len(), viewer, !seed, true, listed);
            }
        }
    }
}

/// The seeders and the leechers of a family, as far as `viewer` can use them.
fn groups<'a, A: Address>(family: Option<&'a Family<A>>, viewer: &Viewer<'_>) -> [Group<'a, A>; 2] {
    let (seeders, leechers) = family.map(Family::seeders_and_leechers).unwrap_or_default();
    // The viewer itself is in the swarm by now, but not among those it can be told of.
    let own = family.and_then(|it| it.find(A::of(viewer.endpoint.ip)?, viewer.endpoint.port));
    let own_is_seeder = own.map(|at| at < seeders.len());
    let group = |entries: &'a [Entry<A>], has_own: bool| Group {
        entries,
        others: entries.len() - usize::from(has_own),
    };
    let leechers = group(leechers, own_is_seeder == Some(false));
    match Role::of(viewer.announce) {
        Role::Seeder => [group(&[], false), leechers],
        _ => [group(seeders, own_is_seeder == Some(true)), leechers],
    }
}

/// Lists `share` of `peers` that the viewer can be told of, looking at some more than
/// that where some cannot, but never at all of a large swarm; `again` passes over those that
/// are listed already.
fn pick<A: Address>(
    peers: &[Entry<A>],
    share: usize,
    viewer: &Viewer<'_>,
    seed: u64,
    again: bool,
    listed: &mut Vec<ListedPeer>,
) {
    let before = listed.len();
    let seed = seed.rotate_left(u32::try_from(before % 64).unwrap_or(0));
    let looked_at = share.saturating_mul(4).saturating_add(16);
    let told = |entry: &Entry<A>| {
        let Endpoint { ip, port } = entry.endpoint();
        if entry.endpoint() == viewer.endpoint || entry.peer.id == viewer.announce.peer_id {
            return None;
        }
        let reachability = entry.peer.mark.reachability();
        if viewer.hide_unreachable && reachability == Reachability::Unreachable {
            return None;
        }
        let ip = (viewer.told)(ip).filter(|ip| viewer.families.include(*ip))?;
        Some(ListedPeer { ip, port, peer_id: entry.peer.id })
    };
    let mut candidates = sample(peers.len(), looked_at, seed);
    let mut wanted = share;
    while wanted > 0 {
        // Of a large swarm nothing is at hand: the memory is waited for once for several.
        let batch: [Option<Entry<A>>; BATCH] =
            std::array::from_fn(|_| candidates.next().map(|at| peers[at]));
        if batch[0].is_none() {
            return;
        }
        for peer in batch.iter().flatten().filter_map(told) {
            let is_same = |it: &ListedPeer| (it.ip, it.port) == (peer.ip, peer.port);
            if wanted > 0 && !(again && listed[..before].iter().any(is_same)) {
                listed.push(peer);
                wanted -= 1;
            }
        }
    }
}
