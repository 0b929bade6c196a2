//! The only door to the swarms: policy first, then the swarm, then the reply.

mod counts;
mod download;
mod owner;
mod snapshot;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use arc_swap::ArcSwap;
use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::{InfoHash, PeerId};
use protocol::scrape::{ScrapeReply, SwarmCounts};

use crate::access::Access;
use crate::addressing::Addressing;
use crate::asker::{Asker, Transport};
use crate::hammering::{Buckets, NEWCOMER_RATE};
use crate::policy::{Refusal, Rules, ScrapePolicy};
use crate::reachability::Reachability;
use crate::selection::jittered;
use crate::store::{SHARDS, Shard, Store};
use crate::swarm::{Endpoint, Swarm, Viewer};
use crate::time::Timestamp;
use crate::totals::Counters;

pub use snapshot::Restored;

/// A tracker: its rules and every swarm.
#[derive(Debug)]
pub struct Tracker {
    rules: ArcSwap<Rules>,
    addressing: ArcSwap<Addressing>,
    access: ArcSwap<Access>,
    buckets: Buckets,
    newcomers: Buckets,
    store: Store,
    counters: Counters,
    /// Made once, so that a reply only points at them.
    unreachable_words: Arc<str>,
}

/// For peers that nobody could connect to.
const UNREACHABLE: &str = "other peers cannot connect to your client: \
    let its listening port through your firewall and router";

/// What follows from an announce that was answered.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Announced {
    /// The peer's own address and port, where it is time to see whether it can be reached.
    pub check: Option<SocketAddr>,
    /// Where the peer says that it has completed a registered torrent: the answer should be
    /// sent only when the completed counts up to this [`CompletedCounts::sequence`] are saved.
    ///
    /// [`CompletedCounts::sequence`]: crate::CompletedCounts::sequence
    pub completion: Option<u64>,
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
            newcomers: Buckets::new(),
            store: Store::new(),
            counters: Counters::default(),
            unreachable_words: UNREACHABLE.into(),
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
        let access = self.access.load();
        access.check(asker, Some(&announce.peer_id), &rules, now)?;
        let addressing = self.addressing.load();
        if announce.port == 0 && announce.event != Event::Stopped {
            return Err(Refusal::PortZero);
        }
        let place = addressing.place(asker.ip, asker.claimed_ip);
        let place = place.ok_or(Refusal::UnusableAddress)?;
        let endpoint = Endpoint { ip: place, port: announce.port };
        let second = addressing.second_place(asker.ip, place, asker.second_ip);
        access.check_places(asker.ip.to_canonical(), [Some(place), second], now)?;

        reply.peers.clear();
        reply.warning = None;
        let mut announced = Announced::default();
        let mut shard = self.store.shard_of(&announce.info_hash);
        let counts =
            match self.swarm_for(&mut shard, announce, &endpoint, asker.ip, (&rules, now))? {
                Some(swarm) => {
                    let transport = asker.transport;
                    announced.completion =
                        self.update(swarm, announce, endpoint, transport, (&rules, now));
                    if let Some(ip) = second {
                        let second = Endpoint { ip, ..endpoint };
                        self.update_second(swarm, announce, second, transport, (&rules, now));
                    }
                    if announce.event != Event::Stopped {
                        let told = |peer| addressing.told(peer, asker.ip);
                        let viewer = Viewer {
                            endpoint,
                            announce,
                            families: asker.families,
                            hide_unreachable: rules.nat_check && rules.hide_unreachable,
                            told: &told,
                        };
                        let wanted = announce.peers_wanted.unwrap_or(rules.peers_default);
                        let wanted = wanted.min(rules.peers_max) as usize;
                        swarm.list(&viewer, wanted, seed, &mut reply.peers);
                        reply.warning = self.warning(swarm, &endpoint, &rules);
                        // Never anyone else's address, whatever the peer says its own is.
                        let is_own = endpoint.ip == asker.ip.to_canonical();
                        if rules.nat_check && is_own && swarm.due_for_check(&endpoint) {
                            announced.check = Some(SocketAddr::new(endpoint.ip, endpoint.port));
                        }
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
        Ok(announced)
    }

    /// Notes whether the peer of [`Announced::check`] can be reached.
    ///
    /// [`Reachability::Unchecked`] says that nobody has tried after all, so that its next
    /// announce asks again.
    pub fn note_reachability(
        &self,
        info_hash: &InfoHash,
        address: SocketAddr,
        peer_id: &PeerId,
        found: Reachability,
    ) {
        let endpoint = Endpoint { ip: address.ip(), port: address.port() };
        if let Some(swarm) = self.store.shard_of(info_hash).get_mut(info_hash) {
            swarm.note_reachability(&endpoint, peer_id, found);
        }
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
        // A refusal is as cheap as any other: clients that know no better ask so by habit.
        let is_allowed = rules.scrape == ScrapePolicy::Full;
        self.let_scrape(asker, if is_allowed { FULL_SCRAPE_COST } else { 1 }, &rules, now)?;
        if !is_allowed {
            return Err(Refusal::FullScrape);
        }
        let mut hashes = Vec::new();
        for index in 0..SHARDS {
            let shard = self.store.shard(index);
            let listed = shard.iter().filter(|(_, it)| {
                it.is_tracked(&rules) && !it.registration().is_some_and(|it| it.hidden)
            });
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

    /// Forgets silent peers, and unregistered torrents without peers or without a right
    /// to be tracked any more, in one of the shards.
    ///
    /// `turn` counts the calls: each takes the next shard, so that no single call
    /// holds up announces for long. As many calls as there are shards see every swarm.
    pub fn sweep(&self, now: Timestamp, turn: usize) {
        let rules = self.rules.load();
        let mut shard = self.store.shard(turn % SHARDS);
        shard.retain(|info_hash, swarm| {
            let change = swarm.expire(now);
            self.changed(info_hash, change, swarm.is_second());
            let keep = swarm.is_registered() || (swarm.is_tracked(&rules) && !swarm.is_empty());
            if !keep {
                self.forget(info_hash, swarm);
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
        asker_ip: IpAddr,
        (rules, now): (&Rules, Timestamp),
    ) -> Result<Option<&'a mut Swarm>, Refusal> {
        let leaving = announce.event == Event::Stopped;
        let known = shard.get(&announce.info_hash);
        let registration = known.and_then(Swarm::registration);
        let registered = registration.is_some();
        if !rules.open && !registered {
            return Err(Refusal::NotRegistered);
        }
        if registration.is_some_and(|it| it.archived) {
            return Err(Refusal::Archived);
        }
        if let Some(words) = registration.and_then(|it| it.paused.as_ref()).filter(|_| !leaving) {
            return Err(Refusal::Paused(Arc::clone(words)));
        }
        if rules.private && known.is_some_and(|it| it.key_conflicts(announce)) {
            return Err(Refusal::KeyMismatch);
        }
        if known.is_none() && leaving {
            return Ok(None);
        }
        if known.is_none() && self.counters.open_torrents() >= rules.max_open_torrents {
            return Err(Refusal::Full);
        }
        if !leaving && !known.is_some_and(|it| it.has_place_for(endpoint, announce)) {
            self.check_room(known, rules)?;
            let is_limited = rules.request_rate.per_minute > 0;
            let may_join =
                || self.newcomers.take_in(&announce.info_hash, asker_ip, now, NEWCOMER_RATE);
            if is_limited && !may_join() {
                return Err(Refusal::TooOften);
            }
        }
        if known.is_none() {
            self.counters.torrents_changed(0, 1);
        }
        Ok(Some(shard.entry(announce.info_hash).or_default()))
    }

    /// Whether one more peer may be remembered, in `swarm` if it is there already.
    fn check_room(&self, swarm: Option<&Swarm>, rules: &Rules) -> Result<(), Refusal> {
        let registered = swarm.is_some_and(Swarm::is_registered);
        if self.counters.peers() >= rules.peers_allowed(registered) {
            return Err(Refusal::Full);
        }
        if swarm.is_some_and(|it| it.len() >= rules.max_peers_per_torrent as usize) {
            return Err(Refusal::SwarmFull);
        }
        Ok(())
    }

    /// Takes in what a peer says of itself; gives [`Announced::completion`].
    fn update(
        &self,
        swarm: &mut Swarm,
        announce: &Announce,
        endpoint: Endpoint,
        transport: Transport,
        (rules, now): (&Rules, Timestamp),
    ) -> Option<u64> {
        let expires = Timestamp(now.0.saturating_add(rules.peer_expiry_secs));
        let change = swarm.update(endpoint, announce, transport, (now, expires));
        swarm.note_announce(transport, change.transferred_bytes);
        self.counters.announced(transport);
        self.changed(&announce.info_hash, change, swarm.is_second());
        if change.completed > 0 {
            self.counters.downloaded(swarm.is_registered());
            return self.note_completion(announce.info_hash, swarm);
        }
        // Said again, perhaps while the count is still being saved.
        let says_so = announce.event == Event::Completed && announce.left_bytes == 0;
        (says_so && swarm.is_registered()).then(|| self.store.last_completion())
    }

    /// Takes in the same announce at the client's address in the other family, where there
    /// is room for it.
    fn update_second(
        &self,
        swarm: &mut Swarm,
        announce: &Announce,
        endpoint: Endpoint,
        transport: Transport,
        (rules, now): (&Rules, Timestamp),
    ) {
        let leaving = announce.event == Event::Stopped;
        let is_known = leaving || swarm.has_place_for(&endpoint, announce);
        if !is_known && self.check_room(Some(swarm), rules).is_err() {
            return;
        }
        let expires = Timestamp(now.0.saturating_add(rules.peer_expiry_secs));
        // A download counts once, and it has been counted, as have its bytes.
        let event = Some(announce.event).filter(|it| *it != Event::Completed);
        let announce = Announce { event: event.unwrap_or(Event::None), ..announce.clone() };
        let change = swarm.update(endpoint, &announce, transport, (now, expires));
        self.changed(&announce.info_hash, change, swarm.is_second());
    }

    /// What a peer should know although its announce has succeeded.
    fn warning(&self, swarm: &Swarm, endpoint: &Endpoint, rules: &Rules) -> Option<Arc<str>> {
        let owners_word = swarm.registration().and_then(|it| it.warning.as_ref());
        let is_unreachable =
            || rules.nat_check && swarm.reachability(endpoint) == Some(Reachability::Unreachable);
        let unreachable = || is_unreachable().then_some(&self.unreachable_words);
        owners_word.or_else(unreachable).map(Arc::clone)
    }
}

#[cfg(test)]
mod tests;
