//! One torrent's peers: how they join, complete, move, leave and are forgotten.

mod checks;
mod family;
mod index;
mod listing;
mod past;
mod peer;
mod rounded;
mod saved;
mod sides;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use protocol::announce::{Announce, Event};
use protocol::id::PeerId;
use protocol::scrape::SwarmCounts;

use crate::activity::{Activity, Ledger};
use crate::asker::Transport;
use crate::policy::Rules;
use crate::reachability::Reachability;
use crate::registration::{Registration, Twin};
use crate::time::Timestamp;
use family::Family;
pub(crate) use listing::Viewer;
use peer::{Peer, Role};
pub(crate) use saved::SavedSwarm;
use sides::{Pairs, Sides};

/// The peers of one torrent: by address family, since a reply may have room for one only.
#[derive(Debug, Default)]
pub(crate) struct Swarm {
    v4: Family<Ipv4Addr>,
    rare: Option<Box<Rare>>,
    /// Downloads completed so far, those of earlier runs included.
    pub(crate) downloaded: u32,
    /// Whether the owner registered the torrent; others go when their last peer goes.
    registered: bool,
}

const _: () = assert!(size_of::<Swarm>() == 32);

/// What many swarms do without, kept apart so that they are smaller.
#[derive(Debug, Default)]
struct Rare {
    v6: Family<Ipv6Addr>,
    pairs: Pairs,
    /// Of a registered torrent, once there is something to be remembered.
    owned: Option<Box<Owned>>,
}

/// What only a registered torrent has, kept for as long as it is registered.
#[derive(Debug, Default)]
struct Owned {
    registration: Registration,
    ledger: Ledger,
}

/// Where a peer accepts connections; what makes it one peer of its swarm.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Endpoint {
    pub(crate) ip: IpAddr,
    pub(crate) port: u16,
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
    /// Payload bytes it says it has sent, rounded down by less than a thousandth.
    pub uploaded_bytes: u64,
    /// Payload bytes it says it has received, rounded likewise.
    pub downloaded_bytes: u64,
    /// Payload bytes it says are missing, rounded likewise; `u64::MAX` where it does not say.
    pub left_bytes: u64,
    /// Seconds since its first announce to this swarm; its restarts under another peer id
    /// begin anew.
    pub first_seen_secs: u32,
    /// Seconds since its last announce.
    pub last_seen_secs: u32,
    /// How its last announce came, where that is known.
    pub transport: Option<Transport>,
    /// Whether it can be reached from here.
    pub reachability: Reachability,
}

/// What an announce or a sweep has changed, for the totals.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Change {
    pub(crate) seeders: i64,
    pub(crate) leechers: i64,
    pub(crate) completed: i64,
    /// Payload bytes the peer has received since its last announce.
    pub(crate) transferred_bytes: u64,
}

impl Change {
    /// What takes it back from the totals.
    pub(crate) fn opposite(self) -> Self {
        let Self { seeders, leechers, completed, .. } = self;
        Self { seeders: -seeders, leechers: -leechers, completed: -completed, ..self }
    }
}

impl PeerSight {
    pub(crate) fn endpoint(&self) -> Endpoint {
        Endpoint { ip: self.ip, port: self.port }
    }
}

/// Of a torrent about which the owner has said nothing but that it is to be tracked.
static PLAIN: Registration =
    Registration { hidden: false, paused: None, archived: false, warning: None, twin: None };

impl Swarm {
    pub(crate) fn is_empty(&self) -> bool {
        self.v4.is_empty() && self.v6().is_none_or(Family::is_empty)
    }

    /// Addresses of peers, those of one client in two families both counted.
    pub(crate) fn len(&self) -> usize {
        let v6 = self.v6().map_or(0, |it| it.entries().len());
        self.v4.entries().len() + v6
    }

    /// The owner's word on the torrent, if it is registered.
    pub(crate) fn registration(&self) -> Option<&Registration> {
        let owned = self.rare.as_ref().and_then(|it| it.owned.as_deref());
        self.registered.then(|| owned.map_or(&PLAIN, |it| &it.registration))
    }

    pub(crate) fn is_registered(&self) -> bool {
        self.registered
    }

    pub(crate) fn register(&mut self, registration: Registration) {
        self.registered = true;
        if registration != *self.registration().unwrap_or(&PLAIN) {
            self.owned_mut().registration = registration;
        }
    }

    /// Notes an announce that was answered, if the owner wants to know.
    pub(crate) fn note_announce(&mut self, transport: Transport, transferred_bytes: u64) {
        if self.registered {
            self.owned_mut().ledger.note_announce(transport, transferred_bytes);
        }
    }

    /// Takes what has happened since the last call.
    pub(crate) fn take_activity(&mut self) -> Option<Activity> {
        self.rare.as_mut()?.owned.as_mut()?.ledger.take()
    }

    /// What has happened on the torrent, which is registered.
    pub(crate) fn ledger_mut(&mut self) -> Option<&mut Ledger> {
        self.registered.then(|| &mut self.owned_mut().ledger)
    }

    /// Whether its owner sees it as part of another (BEP 52).
    pub(crate) fn is_second(&self) -> bool {
        self.registration().is_some_and(|it| matches!(it.twin, Some(Twin::First(_))))
    }

    /// Whether it is kept without being tracked.
    pub(crate) fn is_archived(&self) -> bool {
        self.registration().is_some_and(|it| it.archived)
    }

    /// Whether it counts as one of its owner's torrents.
    pub(crate) fn is_counted(&self) -> bool {
        self.registered && !self.is_second() && !self.is_archived()
    }

    /// Whether the rules let the tracker answer for it.
    pub(crate) fn is_tracked(&self, rules: &Rules) -> bool {
        (self.registered || rules.open) && !self.is_archived()
    }

    pub(crate) fn contains(&self, endpoint: &Endpoint) -> bool {
        self.peer(endpoint).is_some()
    }

    /// Whether a peer that announces from `endpoint` takes the place of one that is here:
    /// of whoever is there, or its own where it is known by its key.
    pub(crate) fn has_place_for(&self, endpoint: &Endpoint, announce: &Announce) -> bool {
        let Announce { peer_id, key, .. } = announce;
        let moves = |key| match endpoint.ip {
            IpAddr::V4(_) => self.v4.find_client(peer_id, key).is_some(),
            IpAddr::V6(_) => self.v6().is_some_and(|it| it.find_client(peer_id, key).is_some()),
        };
        self.contains(endpoint) || key.is_some_and(moves)
    }

    pub(crate) fn counts(&self) -> SwarmCounts {
        let v4 = self.v4.counts();
        let v6 = self.v6().map(Family::counts).unwrap_or_default();
        let pairs = self.rare.as_ref().map(|it| it.pairs).unwrap_or_default();
        let clients = |role: Role| {
            let addresses = v4[role as usize] + v6[role as usize];
            u32::try_from(addresses).unwrap_or(u32::MAX) - pairs[role as usize]
        };
        SwarmCounts {
            complete: clients(Role::Seeder),
            incomplete: clients(Role::Downloader) + clients(Role::PartialSeed),
            downloaders: clients(Role::Downloader),
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
    /// The announce came by `transport`; the peer is forgotten after `expires` unless it
    /// announces again.
    pub(crate) fn update(
        &mut self,
        endpoint: Endpoint,
        announce: &Announce,
        transport: Transport,
        times: (Timestamp, Timestamp),
    ) -> Change {
        let before = self.counts();
        let peer = Peer::new(announce, transport, times);
        let port = endpoint.port;
        let past = if announce.event == Event::Stopped {
            let past = match endpoint.ip {
                IpAddr::V4(ip) => self.with_v4(|mut it| it.leave((ip, port), &peer)),
                IpAddr::V6(ip) => self.with_v6(|mut it| it.leave((ip, port), &peer)),
            };
            self.tidy();
            past
        } else {
            let past = match endpoint.ip {
                IpAddr::V4(ip) => self.with_v4(|mut it| it.join((ip, port), peer)),
                IpAddr::V6(ip) => self.with_v6(|mut it| it.join((ip, port), peer)),
            };
            let completes = announce.event == Event::Completed && announce.left_bytes == 0;
            if completes && !past.was_seeder {
                self.downloaded = self.downloaded.saturating_add(1);
            }
            past
        };
        let transferred_bytes = past.transferred_bytes(&peer, announce.event);
        Change { transferred_bytes, ..self.change_since(before) }
    }

    /// Forgets the peers that have been silent for too long.
    pub(crate) fn expire(&mut self, now: Timestamp) -> Change {
        let before = self.counts();
        self.with_v4(|mut it| it.expire(now));
        if self.rare.is_some() {
            self.with_v6(|mut it| it.expire(now));
            self.tidy();
        }
        self.change_since(before)
    }

    /// Takes out the client at `endpoint`, at its address in the other family too.
    pub(crate) fn kick(&mut self, endpoint: &Endpoint) -> Change {
        let Some(Peer { id, .. }) = self.peer(endpoint).copied() else { return Change::default() };
        let key = self.peer(endpoint).and_then(Peer::key);
        self.take_out(&|at, peer| {
            at == *endpoint || (key.is_some() && (peer.id, peer.key()) == (id, key))
        })
    }

    /// Takes out everybody in `network`, as [`network`] gives it.
    ///
    /// [`network`]: crate::network
    pub(crate) fn kick_network(&mut self, network: IpAddr) -> Change {
        self.take_out(&|at, _| crate::network(at.ip) == network)
    }

    fn take_out(&mut self, is_meant: &dyn Fn(Endpoint, &Peer) -> bool) -> Change {
        let before = self.counts();
        self.with_v4(|mut it| it.take_out(|it| is_meant(it.endpoint(), &it.peer)));
        if self.rare.is_some() {
            self.with_v6(|mut it| it.take_out(|it| is_meant(it.endpoint(), &it.peer)));
            self.tidy();
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
            transferred_bytes: 0,
        }
    }

    /// All its peers, in no order.
    pub(crate) fn sight(&self, now: Timestamp) -> Vec<PeerSight> {
        let v4 = self.v4.entries().iter().map(|it| it.peer.sight(it.endpoint(), now));
        let v6 = self.v6().map(Family::entries).unwrap_or_default();
        v4.chain(v6.iter().map(|it| it.peer.sight(it.endpoint(), now))).collect()
    }

    fn change_since(&self, before: SwarmCounts) -> Change {
        let now = self.counts();
        Change {
            seeders: i64::from(now.complete) - i64::from(before.complete),
            leechers: i64::from(now.incomplete) - i64::from(before.incomplete),
            completed: i64::from(now.downloaded) - i64::from(before.downloaded),
            transferred_bytes: 0,
        }
    }

    fn peer(&self, endpoint: &Endpoint) -> Option<&Peer> {
        let port = endpoint.port;
        match endpoint.ip {
            IpAddr::V4(ip) => self.v4.find(ip, port).map(|at| &self.v4.entries()[at].peer),
            IpAddr::V6(ip) => self.v6().and_then(|it| Some(&it.entries()[it.find(ip, port)?].peer)),
        }
    }

    fn v6(&self) -> Option<&Family<Ipv6Addr>> {
        self.rare.as_ref().map(|it| &it.v6)
    }

    fn with_v4<T>(&mut self, act: impl FnOnce(Sides<'_, Ipv4Addr, Ipv6Addr>) -> T) -> T {
        let (mut no_v6, mut no_pairs) = (Family::default(), Pairs::default());
        let (there, pairs) = match &mut self.rare {
            Some(rare) => (&mut rare.v6, &mut rare.pairs),
            None => (&mut no_v6, &mut no_pairs),
        };
        act(Sides { here: &mut self.v4, there, pairs })
    }

    fn with_v6<T>(&mut self, act: impl FnOnce(Sides<'_, Ipv6Addr, Ipv4Addr>) -> T) -> T {
        let rare = self.rare.get_or_insert_default();
        act(Sides { here: &mut rare.v6, there: &mut self.v4, pairs: &mut rare.pairs })
    }

    fn owned_mut(&mut self) -> &mut Owned {
        self.rare.get_or_insert_default().owned.get_or_insert_default()
    }

    /// Gives memory back that most swarms do without.
    fn tidy(&mut self) {
        self.rare.take_if(|it| it.v6.is_empty() && it.owned.is_none());
    }
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
