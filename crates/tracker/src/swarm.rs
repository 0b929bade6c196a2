//! One torrent's peers: how they join, complete, leave and are forgotten.

use std::net::IpAddr;

use indexmap::IndexMap;
use protocol::announce::{Announce, Event, ListedPeer};
use protocol::id::PeerId;
use protocol::scrape::SwarmCounts;

use crate::selection;
use crate::time::Timestamp;

/// The peers of one torrent, seeders apart from leechers so that each can be sampled alone.
#[derive(Debug, Default)]
pub(crate) struct Swarm {
    seeders: Peers,
    leechers: Peers,
    /// Downloads completed so far, those of earlier runs included.
    pub(crate) downloaded: u32,
    /// Whether the owner registered the torrent; others go when their last peer goes.
    pub(crate) registered: bool,
}

/// Insertion-ordered, so that any peer is reached by index and removed in constant time.
type Peers = IndexMap<Endpoint, Peer>;

/// Where a peer accepts connections; what makes it one peer of its swarm.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Endpoint {
    pub(crate) ip: IpAddr,
    pub(crate) port: u16,
}

#[derive(Clone, Copy, Debug)]
struct Peer {
    id: PeerId,
    uploaded_bytes: u64,
    downloaded_bytes: u64,
    left_bytes: u64,
    last_seen: Timestamp,
}

/// A peer as the owner sees it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PeerSight {
    /// Where it comes from.
    pub ip: IpAddr,
    /// The port on which it accepts peers.
    pub port: u16,
    /// The name it chose for itself.
    pub peer_id: PeerId,
    /// Whether it has everything.
    pub seeder: bool,
    /// Payload bytes it says it has sent.
    pub uploaded_bytes: u64,
    /// Payload bytes it says it has received.
    pub downloaded_bytes: u64,
    /// Payload bytes it says are missing; `u64::MAX` where it does not say.
    pub left_bytes: u64,
    /// Seconds since its last announce.
    pub last_seen_secs: u32,
}

/// What an announce or a sweep has changed, for the totals.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Change {
    pub(crate) seeders: i64,
    pub(crate) leechers: i64,
    pub(crate) completed: i64,
}

impl Swarm {
    pub(crate) fn is_empty(&self) -> bool {
        self.seeders.is_empty() && self.leechers.is_empty()
    }

    pub(crate) fn contains(&self, endpoint: &Endpoint) -> bool {
        self.seeders.contains_key(endpoint) || self.leechers.contains_key(endpoint)
    }

    pub(crate) fn counts(&self) -> SwarmCounts {
        SwarmCounts {
            complete: u32::try_from(self.seeders.len()).unwrap_or(u32::MAX),
            incomplete: u32::try_from(self.leechers.len()).unwrap_or(u32::MAX),
            downloaded: self.downloaded,
        }
    }

    /// Takes in what a peer says of itself.
    ///
    /// A download counts as completed when its peer says so, has everything, and was
    /// not known to have everything before; saying it twice changes nothing.
    pub(crate) fn update(
        &mut self,
        endpoint: Endpoint,
        announce: &Announce,
        now: Timestamp,
    ) -> Change {
        let was_seeder = self.seeders.swap_remove(&endpoint).is_some();
        let was_leecher = !was_seeder && self.leechers.swap_remove(&endpoint).is_some();
        let mut change = Change {
            seeders: -i64::from(was_seeder),
            leechers: -i64::from(was_leecher),
            completed: 0,
        };
        if announce.event == Event::Stopped {
            return change;
        }
        let peer = Peer {
            id: announce.peer_id,
            uploaded_bytes: announce.uploaded_bytes,
            downloaded_bytes: announce.downloaded_bytes,
            left_bytes: announce.left_bytes,
            last_seen: now,
        };
        if peer.left_bytes == 0 {
            self.seeders.insert(endpoint, peer);
            change.seeders += 1;
            if announce.event == Event::Completed && !was_seeder && self.downloaded < u32::MAX {
                change.completed = 1;
                self.downloaded += 1;
            }
        } else {
            self.leechers.insert(endpoint, peer);
            change.leechers += 1;
        }
        change
    }

    /// Lists at most `wanted` peers to the peer at `endpoint` called `id`.
    ///
    /// A seeder is told of no other seeder, since they have nothing to exchange, and
    /// nobody of itself, by whichever of address and peer id it would be recognised.
    pub(crate) fn list(
        &self,
        asker: (Endpoint, &Announce),
        wanted: usize,
        seed: u64,
        listed: &mut Vec<ListedPeer>,
    ) {
        let (endpoint, announce) = asker;
        // One more than wanted, to make up for the asker itself.
        let sampled = wanted.saturating_add(1);
        let (from_seeders, from_leechers) = match announce.left_bytes {
            0 => (0, self.leechers.len().min(sampled)),
            _ => selection::split(self.seeders.len(), self.leechers.len(), sampled),
        };
        let seeders = at_indices(&self.seeders, from_seeders, seed);
        let leechers = at_indices(&self.leechers, from_leechers, seed.rotate_left(32));
        listed.extend(
            seeders
                .chain(leechers)
                .filter(|(at, peer)| **at != endpoint && peer.id != announce.peer_id)
                .take(wanted)
                .map(|(at, peer)| ListedPeer { ip: at.ip, port: at.port, peer_id: peer.id }),
        );
    }

    /// Forgets the peers that have been silent for longer than `expiry_secs`.
    pub(crate) fn expire(&mut self, now: Timestamp, expiry_secs: u32) -> Change {
        Change {
            seeders: -drop_silent(&mut self.seeders, now, expiry_secs),
            leechers: -drop_silent(&mut self.leechers, now, expiry_secs),
            completed: 0,
        }
    }

    /// What the totals lose when the swarm goes as a whole.
    pub(crate) fn loss(&self) -> Change {
        let counts = self.counts();
        Change {
            seeders: -i64::from(counts.complete),
            leechers: -i64::from(counts.incomplete),
            completed: -i64::from(counts.downloaded),
        }
    }

    /// The `limit` peers that announced last, the latest first.
    pub(crate) fn sight(&self, now: Timestamp, limit: usize) -> Vec<PeerSight> {
        let seeders = self.seeders.iter().map(|it| (it, true));
        let leechers = self.leechers.iter().map(|it| (it, false));
        let mut all: Vec<_> = seeders.chain(leechers).collect();
        let latest_first = |((at, peer), _): &((&Endpoint, &Peer), bool)| {
            (u32::MAX - peer.last_seen.0, at.ip, at.port)
        };
        if all.len() > limit {
            all.select_nth_unstable_by_key(limit, latest_first);
            all.truncate(limit);
        }
        all.sort_unstable_by_key(latest_first);
        let sight = |((at, peer), seeder): ((&Endpoint, &Peer), bool)| PeerSight {
            ip: at.ip,
            port: at.port,
            peer_id: peer.id,
            seeder,
            uploaded_bytes: peer.uploaded_bytes,
            downloaded_bytes: peer.downloaded_bytes,
            left_bytes: peer.left_bytes,
            last_seen_secs: now.secs_since(peer.last_seen),
        };
        all.into_iter().map(sight).collect()
    }
}

fn at_indices(peers: &Peers, wanted: usize, seed: u64) -> impl Iterator<Item = (&Endpoint, &Peer)> {
    selection::sample(peers.len(), wanted, seed).filter_map(|index| peers.get_index(index))
}

fn drop_silent(peers: &mut Peers, now: Timestamp, expiry_secs: u32) -> i64 {
    let before = peers.len();
    peers.retain(|_, peer| now.secs_since(peer.last_seen) <= expiry_secs);
    if peers.capacity() > 4 * peers.len() {
        peers.shrink_to_fit();
    }
    i64::try_from(before - peers.len()).unwrap_or(i64::MAX)
}
