//! Counters over all swarms, kept as swarms change so that reading them costs nothing.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};

use crate::asker::Transport;
use crate::swarm::Change;

/// Counts over all swarms at one moment.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Totals {
    /// Torrents tracked: the registered ones and, in open mode, those with peers.
    pub torrents: u32,
    /// Peers that have everything.
    pub seeders: u32,
    /// Peers that are still downloading.
    pub leechers: u32,
    /// Downloads of these torrents completed so far, those of earlier runs included.
    pub completed: u64,
    /// Announces answered over HTTP since start, refused ones not counted.
    pub announces_http: u64,
    /// The same over UDP.
    pub announces_udp: u64,
    /// Scrapes answered since start.
    pub scrapes: u64,
    /// Downloads completed since start of torrents that are not registered.
    pub others_completed: u64,
}

impl Totals {
    /// Announces answered since start, over whatever transport.
    pub fn announces(&self) -> u64 {
        self.announces_http + self.announces_udp
    }
}

#[derive(Debug, Default)]
pub(crate) struct Counters {
    torrents: AtomicI64,
    open_torrents: AtomicI64,
    seeders: AtomicI64,
    leechers: AtomicI64,
    /// Peers of second swarms, whose clients are counted in the first.
    second_peers: AtomicI64,
    completed: AtomicI64,
    announces_http: AtomicU64,
    announces_udp: AtomicU64,
    scrapes: AtomicU64,
    others_completed: AtomicU64,
}

impl Counters {
    pub(crate) fn announced(&self, transport: Transport) {
        let announces = match transport {
            Transport::Http => &self.announces_http,
            Transport::Udp => &self.announces_udp,
        };
        announces.fetch_add(1, Relaxed);
    }

    /// `is_second` says that the swarm is part of another, which counts.
    pub(crate) fn changed(&self, change: Change, is_second: bool) {
        if is_second {
            self.second_peers.fetch_add(change.seeders + change.leechers, Relaxed);
            return;
        }
        self.seeders.fetch_add(change.seeders, Relaxed);
        self.leechers.fetch_add(change.leechers, Relaxed);
        self.completed.fetch_add(change.completed, Relaxed);
    }

    /// Notes a download, for which those of registered torrents have counters of their own.
    pub(crate) fn downloaded(&self, is_registered: bool) {
        if !is_registered {
            self.others_completed.fetch_add(1, Relaxed);
        }
    }

    pub(crate) fn scraped(&self) {
        self.scrapes.fetch_add(1, Relaxed);
    }

    pub(crate) fn torrents_changed(&self, registered: i64, open: i64) {
        self.torrents.fetch_add(registered + open, Relaxed);
        self.open_torrents.fetch_add(open, Relaxed);
    }

    pub(crate) fn peers(&self) -> u32 {
        let counters = [&self.seeders, &self.leechers, &self.second_peers];
        counters.iter().fold(0_u32, |sum, it| sum.saturating_add(count(it)))
    }

    pub(crate) fn open_torrents(&self) -> u32 {
        count(&self.open_torrents)
    }

    pub(crate) fn read(&self) -> Totals {
        Totals {
            torrents: count(&self.torrents),
            seeders: count(&self.seeders),
            leechers: count(&self.leechers),
            completed: u64::try_from(self.completed.load(Relaxed)).unwrap_or(0),
            announces_http: self.announces_http.load(Relaxed),
            announces_udp: self.announces_udp.load(Relaxed),
            scrapes: self.scrapes.load(Relaxed),
            others_completed: self.others_completed.load(Relaxed),
        }
    }
}

/// Shards change a counter at the same time, so it may dip below zero for a moment.
fn count(counter: &AtomicI64) -> u32 {
    u32::try_from(counter.load(Relaxed).max(0)).unwrap_or(u32::MAX)
}
