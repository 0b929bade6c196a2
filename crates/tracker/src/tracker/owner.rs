//! What the owner says of torrents, and what he is shown of them.

use std::net::{IpAddr, SocketAddr};

use protocol::id::InfoHash;

use super::Tracker;
use crate::activity::{Activity, Ledger};
use crate::registration::{Registration, Twin};
use crate::store::{CompletedCounts, SHARDS};
use crate::swarm::{Endpoint, PeerSight, Swarm};
use crate::time::Timestamp;

impl Tracker {
    /// Tracks `info_hash` for its owner, with the downloads completed in earlier runs.
    ///
    /// A swarm that open mode has already gathered is kept, with what it has completed.
    pub fn register(&self, info_hash: InfoHash, downloaded: u32) {
        let mut shard = self.store.shard_of(&info_hash);
        let known = shard.get(&info_hash).map(Swarm::is_registered);
        let swarm = shard.entry(info_hash).or_default();
        if known != Some(true) {
            swarm.register(Registration::default());
        }
        self.raise_downloaded(&info_hash, swarm, downloaded);
        if swarm.downloaded > downloaded {
            self.note_completion(info_hash, swarm);
        }
        match known {
            None => self.counters.torrents_changed(1, 0),
            Some(false) => self.counters.torrents_changed(1, -1),
            Some(true) => {}
        }
    }

    /// Takes the owner's word on `info_hash`, if it is registered. The peers of one that is
    /// archived are forgotten.
    pub fn set_registration(&self, info_hash: &InfoHash, registration: Registration) {
        let mut shard = self.store.shard_of(info_hash);
        let Some(swarm) = shard.get_mut(info_hash).filter(|it| it.is_registered()) else {
            return;
        };
        let (was_second, was_counted) = (swarm.is_second(), swarm.is_counted());
        let loss = swarm.loss();
        swarm.register(registration);
        if swarm.is_second() != was_second {
            self.changed(info_hash, loss, was_second);
            self.changed(info_hash, loss.opposite(), !was_second);
            // What open mode had gathered there was noted for a torrent that it is not.
            self.note_completion(*info_hash, swarm);
        }
        let more = i64::from(swarm.is_counted()) - i64::from(was_counted);
        self.counters.torrents_changed(more, 0);
        if swarm.is_archived() {
            let change = swarm.expire(Timestamp(u32::MAX));
            self.changed(info_hash, change, swarm.is_second());
        }
    }

    /// Forgets `info_hash` with all its peers, and its second swarm if it has one.
    pub fn unregister(&self, info_hash: &InfoHash) {
        let mut shard = self.store.shard_of(info_hash);
        let removed = shard.remove(info_hash);
        self.store.drop_completion(info_hash);
        // Before the other is locked: nobody ever holds two shards.
        drop(shard);
        let Some(swarm) = removed else { return };
        self.forget(info_hash, &swarm);
        if let Some(Twin::Second(second)) = swarm.registration().and_then(|it| it.twin) {
            let removed = self.store.shard_of(&second).remove(&second);
            removed.iter().for_each(|it| self.forget(&second, it));
        }
    }

    /// The peers of `info_hash` in no order; of a hybrid torrent those of both swarms, each once.
    pub fn peers(&self, info_hash: &InfoHash, now: Timestamp) -> Vec<PeerSight> {
        let sight = |hash: &InfoHash| {
            let shard = self.store.shard_of(hash);
            let swarm = shard.get(hash)?;
            Some((swarm.sight(now), second_of(swarm)))
        };
        let Some((mut peers, second)) = sight(info_hash) else { return Vec::new() };
        if let Some((others, _)) = second.as_ref().and_then(sight) {
            peers.extend(self.strangers_to(info_hash, others));
        }
        peers
    }

    /// Takes the client at `address` out of the swarm of `info_hash`; of a hybrid torrent, out
    /// of both. It is in again as soon as it announces.
    pub fn kick(&self, info_hash: &InfoHash, address: SocketAddr) {
        let endpoint = Endpoint { ip: address.ip(), port: address.port() };
        let kick = |hash: &InfoHash| {
            let mut shard = self.store.shard_of(hash);
            let swarm = shard.get_mut(hash)?;
            self.changed(hash, swarm.kick(&endpoint), swarm.is_second());
            second_of(swarm)
        };
        if let Some(second) = kick(info_hash) {
            kick(&second);
        }
    }

    /// Takes everybody in the [`network`] of `ip` out of all swarms.
    ///
    /// [`network`]: crate::network
    pub fn kick_network(&self, ip: IpAddr) {
        let network = crate::network(ip);
        for index in 0..SHARDS {
            for (info_hash, swarm) in self.store.shard(index).iter_mut() {
                self.changed(info_hash, swarm.kick_network(network), swarm.is_second());
            }
        }
    }

    /// Whether there are completed counts to take.
    pub fn has_completions(&self) -> bool {
        self.store.has_completions()
    }

    /// Takes the completed counts of registered torrents that have changed since the last call.
    pub fn take_completions(&self) -> CompletedCounts {
        self.store.take_completions()
    }

    /// The number of the latest change of a completed count.
    pub fn last_completion(&self) -> u64 {
        self.store.last_completion()
    }

    /// Takes back completed counts that could not be saved, unless newer ones have come.
    pub fn give_back_completions(&self, counts: Vec<(InfoHash, u32)>) {
        self.store.give_back_completions(counts);
    }

    /// Takes what has happened on registered torrents since the last call; what happens on
    /// both swarms of a hybrid one stands under the first hash.
    ///
    /// Torrents on which nothing has happened are left out.
    pub fn take_activity(&self) -> Vec<(InfoHash, Activity)> {
        let (mut taken, mut hybrids, mut seconds) = (Vec::new(), Vec::new(), Vec::new());
        for index in 0..SHARDS {
            for (info_hash, swarm) in self.store.shard(index).iter_mut() {
                match swarm.registration().and_then(|it| it.twin) {
                    Some(Twin::Second(_)) => hybrids.push(*info_hash),
                    Some(Twin::First(first)) => {
                        seconds.extend(swarm.take_activity().map(|it| (first, it)));
                    }
                    None => taken.extend(swarm.take_activity().map(|it| (*info_hash, it))),
                }
            }
        }
        for (first, activity) in seconds {
            self.with_ledger(&first, |it| it.note_second(activity));
        }
        for info_hash in hybrids {
            let activity = self.with_ledger(&info_hash, Ledger::take).flatten();
            taken.extend(activity.map(|it| (info_hash, it)));
        }
        taken
    }

    /// Takes back activity that could not be saved.
    pub fn give_back_activity(&self, activity: Vec<(InfoHash, Activity)>) {
        for (info_hash, activity) in activity {
            self.with_ledger(&info_hash, |it| it.give_back(activity));
        }
    }

    fn with_ledger<T>(
        &self,
        info_hash: &InfoHash,
        act: impl FnOnce(&mut Ledger) -> T,
    ) -> Option<T> {
        self.store.shard_of(info_hash).get_mut(info_hash)?.ledger_mut().map(act)
    }

    /// Remembers that `swarm` has a new completed count, if its owner wants to know; gives
    /// the number of the change.
    pub(super) fn note_completion(&self, info_hash: InfoHash, swarm: &Swarm) -> Option<u64> {
        let shown_as = match swarm.registration()?.twin {
            Some(Twin::First(first)) => first,
            _ => info_hash,
        };
        Some(self.store.note_completion(shown_as, swarm.downloaded))
    }

    pub(super) fn forget(&self, info_hash: &InfoHash, swarm: &Swarm) {
        self.changed(info_hash, swarm.loss(), swarm.is_second());
        let registered = i64::from(swarm.is_counted());
        let open = i64::from(!swarm.is_registered());
        self.counters.torrents_changed(-registered, -open);
    }

    /// Those of `peers` that are not in the swarm of `info_hash`.
    pub(super) fn strangers_to(
        &self,
        info_hash: &InfoHash,
        mut peers: Vec<PeerSight>,
    ) -> Vec<PeerSight> {
        if let Some(swarm) = self.store.shard_of(info_hash).get(info_hash) {
            peers.retain(|it| !swarm.contains(&it.endpoint()));
        }
        peers
    }
}

pub(super) fn second_of(swarm: &Swarm) -> Option<InfoHash> {
    match swarm.registration()?.twin? {
        Twin::Second(second) => Some(second),
        Twin::First(_) => None,
    }
}
