//! The only door to the swarms: policy first, then the swarm, then the reply.

use std::net::SocketAddr;
use std::sync::Arc;

use arc_swap::ArcSwap;
use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::InfoHash;
use protocol::scrape::{ScrapeReply, SwarmCounts};

use crate::access::Access;
use crate::addressing::Addressing;
use crate::asker::Asker;
use crate::hammering::Buckets;
use crate::policy::{Refusal, Rules, ScrapePolicy};
use crate::registration::Registration;
use crate::selection::jittered;
use crate::store::{SHARDS, Shard, Store};
use crate::swarm::{Change, Endpoint, PeerSight, Swarm, Viewer};
use crate::time::Timestamp;
use crate::totals::{Counters, Totals};

/// A tracker: its rules and every swarm.
#[derive(Debug)]
pub struct Tracker {
    rules: ArcSwap<Rules>,
    addressing: ArcSwap<Addressing>,
    access: ArcSwap<Access>,
    buckets: Buckets,
    store: Store,
    counters: Counters,
}

/// What follows from an announce that was answered.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Announced {
    /// The peer's own address and port, where it is time to see whether it can be reached.
    pub check: Option<SocketAddr>,
}

/// What a scrape for everything costs of an address's requests.
const FULL_SCRAPE_COST: u32 = 60;

impl Tracker {
    /// A tracker without torrents.
    pub fn new(rules: Rules) -> Self {
        let rules = ArcSwap::from_pointee(rules);
        Self {
            rules,
            addressing: ArcSwap::default(),
            access: ArcSwap::default(),
            buckets: Buckets::new(),
            store: Store::new(),
            counters: Counters::default(),
        }
    }

    /// Replaces the rules; the next announce follows the new ones.
    pub fn set_rules(&self, rules: Rules) {
        self.rules.store(Arc::new(rules));
    }

    /// Replaces what is known of the tracker's own addresses.
    pub fn set_addressing(&self, addressing: Addressing) {
        self.addressing.store(Arc::new(addressing));
    }

    /// Replaces the lists of who may use the tracker.
    pub fn set_access(&self, access: Access) {
        self.access.store(Arc::new(access));
    }

    /// Tracks `info_hash` for its owner, with the downloads completed in earlier runs.
    ///
    /// A swarm that open mode has already gathered is kept, with what it has completed.
    pub fn register(&self, info_hash: InfoHash, downloaded: u32) {
        let mut shard = self.store.shard_of(&info_hash);
        let known = shard.get(&info_hash).map(|it| it.is_registered());
        let swarm = shard.entry(info_hash).or_default();
        swarm.register(Registration::default());
        let more = downloaded.saturating_sub(swarm.downloaded);
        swarm.downloaded += more;
        self.counters.changed(Change { completed: i64::from(more), ..Change::default() });
        if swarm.downloaded > downloaded {
            self.store.note_completion(info_hash, swarm.downloaded);
        }
        match known {
            None => self.counters.torrents_changed(1, 0),
            Some(false) => self.counters.torrents_changed(1, -1),
            Some(true) => {}
        }
    }

    /// Forgets `info_hash` with all its peers.
    pub fn unregister(&self, info_hash: &InfoHash) {
        let mut shard = self.store.shard_of(info_hash);
        if let Some(swarm) = shard.remove(info_hash) {
            self.forget(&swarm);
        }
        self.store.drop_completion(info_hash);
    }

    /// Answers `announce`, which came from `asker`, into `reply`.
    ///
    /// `reply` is overwritten whole; passing the same one again saves its allocation.
    /// `seed` is a fresh random number that decides which peers are listed.
    ///
    /// # Errors
    ///
    /// Says why the announce is refused; nothing has been changed then.
    pub fn announce(
        &self,
        announce: &Announce,
        asker: &Asker<'_>,
        now: Timestamp,
        seed: u64,
        reply: &mut AnnounceReply,
    ) -> Result<Announced, Refusal> {
        let rules = self.rules.load();
        if !self.buckets.take(asker.ip, 1, now, rules.request_rate) {
            return Err(Refusal::TooOften);
        }
        self.access.load().check(asker, Some(&announce.peer_id), &rules, now)?;
        let addressing = self.addressing.load();
        if announce.port == 0 && announce.event != Event::Stopped {
            return Err(Refusal::PortZero);
        }
        let place = addressing.place(asker.ip, asker.claimed_ip);
        let endpoint = Endpoint { ip: place.ok_or(Refusal::UnusableAddress)?, port: announce.port };

        reply.peers.clear();
        reply.warning = None;
        let mut shard = self.store.shard_of(&announce.info_hash);
        let counts = match self.swarm_for(&mut shard, announce, &endpoint, &rules)? {
            Some(swarm) => {
                let expires = Timestamp(now.0.saturating_add(rules.peer_expiry_secs));
                let change = swarm.update(endpoint, announce, (now, expires));
                self.counters.announced(change);
                if change.completed > 0 && swarm.is_registered() {
                    self.store.note_completion(announce.info_hash, swarm.downloaded);
                }
                if announce.event != Event::Stopped {
                    let wanted = announce.peers_wanted.unwrap_or(rules.peers_default);
                    let told = |peer| addressing.told(peer, asker.ip);
                    let families = asker.families;
                    let viewer = Viewer {
                        endpoint,
                        announce,
                        families,
                        hide_unreachable: false,
                        told: &told,
                    };
                    let wanted = wanted.min(rules.peers_max) as usize;
                    swarm.list(&viewer, wanted, seed, &mut reply.peers);
                }
                swarm.counts()
            }
            None => SwarmCounts::default(),
        };
        reply.interval_secs = jittered(rules.interval_secs, seed);
        reply.min_interval_secs = rules.min_interval_secs;
        reply.complete = counts.complete;
        reply.incomplete = counts.incomplete;
        reply.downloaded = counts.downloaded;
        reply.external_ip = Some(addressing.external(asker.ip));
        Ok(Announced::default())
    }

    /// Answers a scrape that names `hashes`. Torrents that are not tracked are left out,
    /// as BEP 48 wants.
    ///
    /// # Errors
    ///
    /// Says why the scrape is refused.
    pub fn scrape(
        &self,
        hashes: &[InfoHash],
        asker: &Asker<'_>,
        now: Timestamp,
    ) -> Result<ScrapeReply, Refusal> {
        let rules = self.rules.load();
        self.let_scrape(asker, 1, &rules, now)?;
        if rules.scrape == ScrapePolicy::None {
            return Err(Refusal::SpecificScrape);
        }
        let mut files = Vec::with_capacity(hashes.len());
        self.add_counts(hashes, &mut files);
        files.sort_unstable_by_key(|(hash, _)| *hash);
        self.counters.scraped();
        Ok(ScrapeReply { files })
    }

    /// Begins to answer a scrape for everything: every torrent to be listed, sorted.
    ///
    /// [`Tracker::add_counts`] then gives their counts a piece at a time, so that
    /// a large answer is never in memory as a whole.
    ///
    /// # Errors
    ///
    /// Says why the scrape is refused.
    pub fn scrape_all(&self, asker: &Asker<'_>, now: Timestamp) -> Result<Vec<InfoHash>, Refusal> {
        let rules = self.rules.load();
        self.let_scrape(asker, FULL_SCRAPE_COST, &rules, now)?;
        if rules.scrape != ScrapePolicy::Full {
            return Err(Refusal::FullScrape);
        }
        let mut hashes = Vec::new();
        for index in 0..SHARDS {
            let shard = self.store.shard(index);
            let listed = shard.iter().filter(|(_, it)| it.is_tracked(&rules));
            hashes.extend(listed.map(|(hash, _)| *hash));
        }
        hashes.sort_unstable();
        self.counters.scraped();
        Ok(hashes)
    }

    /// Adds the counts of those of `hashes` that are tracked to `files`, in their order.
    pub fn add_counts(&self, hashes: &[InfoHash], files: &mut Vec<(InfoHash, SwarmCounts)>) {
        let rules = self.rules.load();
        let counts = |hash: &InfoHash| {
            let shard = self.store.shard_of(hash);
            shard.get(hash).filter(|it| it.is_tracked(&rules)).map(Swarm::counts)
        };
        files.extend(hashes.iter().filter_map(|hash| Some((*hash, counts(hash)?))));
    }

    /// The counts of one swarm, where the torrent is tracked.
    pub fn counts(&self, info_hash: &InfoHash) -> Option<SwarmCounts> {
        self.store.shard_of(info_hash).get(info_hash).map(Swarm::counts)
    }

    /// The `limit` peers of `info_hash` that announced last, the latest first.
    pub fn peers(&self, info_hash: &InfoHash, now: Timestamp, limit: usize) -> Vec<PeerSight> {
        let shard = self.store.shard_of(info_hash);
        shard.get(info_hash).map(|swarm| swarm.sight(now, limit)).unwrap_or_default()
    }

    /// Counts over all swarms.
    pub fn totals(&self) -> Totals {
        self.counters.read()
    }

    /// Whether there are completed counts to take.
    pub fn has_completions(&self) -> bool {
        self.store.has_completions()
    }

    /// Takes the completed counts of registered torrents that have changed since the last call.
    pub fn take_completions(&self) -> Vec<(InfoHash, u32)> {
        self.store.take_completions()
    }

    /// Takes back completed counts that could not be saved, unless newer ones have come.
    pub fn give_back_completions(&self, counts: Vec<(InfoHash, u32)>) {
        self.store.give_back_completions(counts);
    }

    /// Forgets silent peers, and unregistered torrents without peers or without a right
    /// to be tracked any more, in one of the shards.
    ///
    /// `turn` counts the calls: each takes the next shard, so that no single call
    /// holds up announces for long. As many calls as there are shards see every swarm.
    pub fn sweep(&self, now: Timestamp, turn: usize) {
        let rules = self.rules.load();
        let mut shard = self.store.shard(turn % SHARDS);
        shard.retain(|_, swarm| {
            self.counters.changed(swarm.expire(now));
            let keep = swarm.is_registered() || (swarm.is_tracked(&rules) && !swarm.is_empty());
            if !keep {
                self.forget(swarm);
            }
            keep
        });
    }

    fn let_scrape(
        &self,
        asker: &Asker<'_>,
        cost: u32,
        rules: &Rules,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        if !self.buckets.take(asker.ip, cost, now, rules.request_rate) {
            return Err(Refusal::TooOften);
        }
        self.access.load().check(asker, None, rules, now)
    }

    /// The swarm an announce is about, created where the rules allow it.
    ///
    /// `None` where a peer leaves a swarm that does not exist, which creates nothing.
    fn swarm_for<'a>(
        &self,
        shard: &'a mut Shard,
        announce: &Announce,
        endpoint: &Endpoint,
        rules: &Rules,
    ) -> Result<Option<&'a mut Swarm>, Refusal> {
        let leaving = announce.event == Event::Stopped;
        let known = shard.get(&announce.info_hash);
        let registered = known.is_some_and(|it| it.is_registered());
        if !rules.open && !registered {
            return Err(Refusal::NotRegistered);
        }
        if known.is_none() && leaving {
            return Ok(None);
        }
        if known.is_none() && self.counters.open_torrents() >= rules.max_open_torrents {
            return Err(Refusal::Full);
        }
        let new_peer = !leaving && !known.is_some_and(|it| it.contains(endpoint));
        if new_peer && self.counters.peers() >= rules.peers_allowed(registered) {
            return Err(Refusal::Full);
        }
        let max_peers = rules.max_peers_per_torrent as usize;
        if new_peer && known.is_some_and(|it| it.len() >= max_peers) {
            return Err(Refusal::SwarmFull);
        }
        if known.is_none() {
            self.counters.torrents_changed(0, 1);
        }
        Ok(Some(shard.entry(announce.info_hash).or_default()))
    }

    fn forget(&self, swarm: &Swarm) {
        self.counters.changed(swarm.loss());
        let registered = i64::from(swarm.is_registered());
        self.counters.torrents_changed(-registered, registered - 1);
    }
}

#[cfg(test)]
mod tests;
