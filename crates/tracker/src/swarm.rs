//! One torrent's peers: how they join, complete, move, leave and are forgotten.

mod family;
mod tally;

use std::collections::HashMap;
use std::net::IpAddr;

use protocol::announce::{Announce, Event, ListedPeer};
use protocol::id::PeerId;
use protocol::scrape::SwarmCounts;

use crate::asker::Families;
use crate::policy::Rules;
use crate::selection::{sample, split};
use crate::time::Timestamp;
use family::{Family, Peers};
use tally::Tally;

/// The peers of one torrent: by address family, since a reply may have room for one only,
/// and seeders apart from the rest, so that each can be sampled alone.
#[derive(Debug, Default)]
pub(crate) struct Swarm {
    v4: Family,
    v6: Family,
    /// Where each client is that can be known again, by what it calls itself.
    clients: HashMap<ClientKey, Addresses>,
    tally: Tally,
    /// Downloads completed so far, those of earlier runs included.
    pub(crate) downloaded: u32,
    /// Whether the owner registered the torrent; others go when their last peer goes.
    pub(crate) registered: bool,
}

/// Where a peer accepts connections; what makes it one peer of its swarm.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Endpoint {
    pub(crate) ip: IpAddr,
    pub(crate) port: u16,
}

/// Peer id and key as one number, by a hash whose secret strangers do not know.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct ClientKey(pub(crate) u64);

/// The address of one client in each family.
#[derive(Clone, Copy, Debug, Default)]
struct Addresses {
    v4: Option<Endpoint>,
    v6: Option<Endpoint>,
}

#[derive(Clone, Copy, Debug)]
struct Peer {
    id: PeerId,
    client: Option<ClientKey>,
    role: Role,
    uploaded_bytes: u64,
    downloaded_bytes: u64,
    left_bytes: u64,
    last_seen: Timestamp,
    /// Until when it may stay silent, by the interval it was told.
    expires: Timestamp,
}

/// What a peer does in the swarm.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Role {
    /// It has everything.
    Seeder,
    /// It has all it wants, though not everything (BEP 21).
    PartialSeed,
    /// It is downloading.
    Downloader,
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

/// The peer a list is made for, and what it can be told.
pub(crate) struct Viewer<'a> {
    pub(crate) endpoint: Endpoint,
    pub(crate) announce: &'a Announce,
    pub(crate) families: Families,
    /// The address at which it can reach a peer, if any.
    pub(crate) told: &'a dyn Fn(IpAddr) -> Option<IpAddr>,
}

impl Role {
    fn of(announce: &Announce) -> Self {
        match (announce.left_bytes, announce.event) {
            (0, _) => Self::Seeder,
            (_, Event::Paused) => Self::PartialSeed,
            _ => Self::Downloader,
        }
    }
}

impl Addresses {
    fn of_family(&mut self, like: &Endpoint) -> &mut Option<Endpoint> {
        if like.ip.is_ipv4() { &mut self.v4 } else { &mut self.v6 }
    }

    fn of_other_family(&mut self, like: &Endpoint) -> &mut Option<Endpoint> {
        if like.ip.is_ipv4() { &mut self.v6 } else { &mut self.v4 }
    }
}

impl Swarm {
    pub(crate) fn is_empty(&self) -> bool {
        self.v4.is_empty() && self.v6.is_empty()
    }

    /// Addresses of peers, those of one client in two families both counted.
    pub(crate) fn len(&self) -> usize {
        self.v4.len() + self.v6.len()
    }

    /// Whether the rules let the tracker answer for it.
    pub(crate) fn is_tracked(&self, rules: &Rules) -> bool {
        self.registered || rules.open
    }

    pub(crate) fn contains(&self, endpoint: &Endpoint) -> bool {
        self.family(endpoint).contains(endpoint)
    }

    pub(crate) fn counts(&self) -> SwarmCounts {
        SwarmCounts {
            complete: self.tally.count(Role::Seeder),
            incomplete: self.tally.count(Role::Downloader) + self.tally.count(Role::PartialSeed),
            downloaders: self.tally.count(Role::Downloader),
            downloaded: self.downloaded,
        }
    }

    /// Takes in what a peer says of itself.
    ///
    /// A client that is known by its key has one address in each family: a new one in
    /// the same family replaces the old, one in the other family is a second way to the
    /// same client, which counts once.
    ///
    /// A download counts as completed when its peer says so, has everything, and was
    /// not known to have everything before; saying it twice changes nothing.
    ///
    /// The peer is forgotten after `expires` unless it announces again.
    pub(crate) fn update(
        &mut self,
        endpoint: Endpoint,
        announce: &Announce,
        client: Option<ClientKey>,
        (now, expires): (Timestamp, Timestamp),
    ) -> Change {
        let before = self.counts();
        let here = self.take(&endpoint).filter(|it| it.id == announce.peer_id);
        let (moved, twin_at) = self.elsewhere(&endpoint, client);
        let mut was_seeder = here.into_iter().chain(moved).any(|it: Peer| it.role == Role::Seeder);
        if announce.event != Event::Stopped {
            let peer = Peer {
                id: announce.peer_id,
                client,
                role: Role::of(announce),
                uploaded_bytes: announce.uploaded_bytes,
                downloaded_bytes: announce.downloaded_bytes,
                left_bytes: announce.left_bytes,
                last_seen: now,
                expires,
            };
            if let Some((twin_at, twin)) = twin_at.and_then(|at| Some((at, self.take(&at)?))) {
                was_seeder |= twin.role == Role::Seeder;
                let Peer { last_seen, expires, .. } = twin;
                self.put(twin_at, Peer { last_seen, expires, ..peer });
            }
            self.put(endpoint, peer);
        }
        let completes = announce.event == Event::Completed && announce.left_bytes == 0;
        if completes && !was_seeder && self.downloaded < u32::MAX {
            self.downloaded += 1;
        }
        self.change_since(before)
    }

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
        let role = Role::of(viewer.announce);
        if role == Role::PartialSeed {
            return;
        }
        let v4 = Some(&self.v4).filter(|_| viewer.families != Families::V6);
        let v6 = Some(&self.v6).filter(|_| viewer.families != Families::V4);
        let seeders = [v4, v6].map(|it| it.map(|it| &it.seeders).filter(|_| role != Role::Seeder));
        let leechers = [v4, v6].map(|it| it.map(|it| &it.leechers));
        // The viewer itself is in the swarm by now, but not among those it can be told of.
        let others = |peers: Option<&Peers>| {
            peers.map_or(0, |it| it.len() - usize::from(it.contains_key(&viewer.endpoint)))
        };
        let (from_seeders, from_leechers) =
            split(seeders.map(others).iter().sum(), leechers.map(others).iter().sum(), wanted);
        for (groups, share) in [(seeders, from_seeders), (leechers, from_leechers)] {
            let (from_v4, from_v6) = split(others(groups[0]), others(groups[1]), share);
            for (peers, share) in groups.into_iter().zip([from_v4, from_v6]) {
                let seed = seed.rotate_left(u32::try_from(listed.len() % 64).unwrap_or(0));
                pick(peers, share, viewer, seed, listed);
            }
        }
    }

    /// Forgets the peers that have been silent for too long.
    pub(crate) fn expire(&mut self, now: Timestamp) -> Change {
        let before = self.counts();
        let silent = |(at, peer): (&Endpoint, &Peer)| (now > peer.expires).then_some(*at);
        let gone: Vec<Endpoint> = self.v4.iter().chain(self.v6.iter()).filter_map(silent).collect();
        for endpoint in &gone {
            self.take(endpoint);
        }
        if !gone.is_empty() {
            self.v4.shrink();
            self.v6.shrink();
        }
        self.change_since(before)
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
        let mut all: Vec<(&Endpoint, &Peer)> = self.v4.iter().chain(self.v6.iter()).collect();
        let latest_first =
            |(at, peer): &(&Endpoint, &Peer)| (u32::MAX - peer.last_seen.0, at.ip, at.port);
        if all.len() > limit {
            all.select_nth_unstable_by_key(limit, latest_first);
            all.truncate(limit);
        }
        all.sort_unstable_by_key(latest_first);
        let sight = |(at, peer): (&Endpoint, &Peer)| PeerSight {
            ip: at.ip,
            port: at.port,
            peer_id: peer.id,
            seeder: peer.role == Role::Seeder,
            uploaded_bytes: peer.uploaded_bytes,
            downloaded_bytes: peer.downloaded_bytes,
            left_bytes: peer.left_bytes,
            last_seen_secs: now.secs_since(peer.last_seen),
        };
        all.into_iter().map(sight).collect()
    }

    /// Takes `client` away from where it was in the family of `endpoint`, and says where
    /// it is in the other.
    fn elsewhere(
        &mut self,
        endpoint: &Endpoint,
        client: Option<ClientKey>,
    ) -> (Option<Peer>, Option<Endpoint>) {
        let known = client.and_then(|it| self.clients.get(&it).copied());
        let Some(mut addresses) = known else { return (None, None) };
        let moved = addresses.of_family(endpoint).and_then(|old| self.take(&old));
        (moved, *addresses.of_other_family(endpoint))
    }

    fn put(&mut self, endpoint: Endpoint, peer: Peer) {
        self.family_mut(&endpoint).peers_mut(peer.role).insert(endpoint, peer);
        self.tally.add(peer.role);
        if let Some(client) = peer.client {
            let addresses = self.clients.entry(client).or_default();
            *addresses.of_family(&endpoint) = Some(endpoint);
            if addresses.of_other_family(&endpoint).is_some() {
                self.tally.join(peer.role);
            }
        }
    }

    fn take(&mut self, endpoint: &Endpoint) -> Option<Peer> {
        let peer = self.family_mut(endpoint).remove(endpoint)?;
        self.tally.remove(peer.role);
        if let Some(client) = peer.client
            && let Some(addresses) = self.clients.get_mut(&client)
        {
            *addresses.of_family(endpoint) = None;
            if addresses.of_other_family(endpoint).is_some() {
                self.tally.part(peer.role);
            } else {
                self.clients.remove(&client);
            }
        }
        Some(peer)
    }

    fn change_since(&self, before: SwarmCounts) -> Change {
        let now = self.counts();
        Change {
            seeders: i64::from(now.complete) - i64::from(before.complete),
            leechers: i64::from(now.incomplete) - i64::from(before.incomplete),
            completed: i64::from(now.downloaded) - i64::from(before.downloaded),
        }
    }

    fn family(&self, like: &Endpoint) -> &Family {
        if like.ip.is_ipv4() { &self.v4 } else { &self.v6 }
    }

    fn family_mut(&mut self, like: &Endpoint) -> &mut Family {
        if like.ip.is_ipv4() { &mut self.v4 } else { &mut self.v6 }
    }
}

/// Lists `share` of `peers` that the viewer can be told of, looking at some more than
/// that where some cannot, but never at all of a large swarm.
fn pick(
    peers: Option<&Peers>,
    share: usize,
    viewer: &Viewer<'_>,
    seed: u64,
    listed: &mut Vec<ListedPeer>,
) {
    let Some(peers) = peers else { return };
    let looked_at = share.saturating_mul(4).saturating_add(16);
    let candidates = sample(peers.len(), looked_at, seed).filter_map(|it| peers.get_index(it));
    let told = |(at, peer): (&Endpoint, &Peer)| {
        if *at == viewer.endpoint || peer.id == viewer.announce.peer_id {
            return None;
        }
        let ip = (viewer.told)(at.ip).filter(|ip| viewer.families.include(*ip))?;
        Some(ListedPeer { ip, port: at.port, peer_id: peer.id })
    };
    listed.extend(candidates.filter_map(told).take(share));
}
