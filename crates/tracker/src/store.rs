//! Every swarm by info hash, in shards with a lock each: the only locks of the tracker.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{
    AtomicU64,
    Ordering::{Acquire, Release},
};
use std::sync::{Mutex, MutexGuard, PoisonError};

use protocol::id::InfoHash;

use crate::swarm::Swarm;

/// Few enough to sweep them all in a few seconds, many enough that threads rarely meet.
pub(crate) const SHARDS: usize = 64;

/// Some of the parts in which torrents are kept, to tell those apart whose counts may have changed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Shards(u64);

/// Up to which change counts have been read; by default none has.
#[derive(Clone, Debug, Default)]
pub struct CountsRead(Option<[u64; SHARDS]>);

impl Shards {
    /// Every one of them.
    pub const ALL: Self = Self(u64::MAX);

    /// Whether any of these is among `others`.
    pub fn meet(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }
}

#[derive(Debug)]
pub(crate) struct Store {
    /// Keyed, since in open mode strangers choose the hashes.
    hasher: RandomState,
    shards: [Mutex<Shard>; SHARDS],
    /// How often the counts of a swarm in each have changed.
    changes: [AtomicU64; SHARDS],
    noted: Mutex<Noted>,
}

/// Registered torrents whose completed count has changed, with the count.
#[derive(Debug, Default)]
struct Noted {
    counts: HashMap<InfoHash, u32>,
    /// How many changes there have been.
    sequence: u64,
}

/// Completed counts that have changed, taken to be saved.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CompletedCounts {
    /// The torrents, each with its new count.
    pub counts: Vec<(InfoHash, u32)>,
    /// Every change up to this one is among them, or was taken before.
    pub sequence: u64,
}

pub(crate) type Shard = HashMap<InfoHash, Swarm>;

impl Store {
    pub(crate) fn new() -> Self {
        Self {
            hasher: RandomState::new(),
            shards: std::array::from_fn(|_| Mutex::default()),
            changes: std::array::from_fn(|_| AtomicU64::default()),
            noted: Mutex::default(),
        }
    }

    /// The shard that `info_hash` belongs to, locked.
    pub(crate) fn shard_of(&self, info_hash: &InfoHash) -> MutexGuard<'_, Shard> {
        self.shard(self.index_of(info_hash))
    }

    fn index_of(&self, info_hash: &InfoHash) -> usize {
        let index = self.hasher.hash_one(info_hash) % SHARDS as u64;
        usize::try_from(index).unwrap_or(0)
    }

    /// Notes that the counts of `info_hash` have changed, while its shard is locked.
    pub(crate) fn note_change(&self, info_hash: &InfoHash) {
        self.changes[self.index_of(info_hash)].fetch_add(1, Release);
    }

    /// Those that `hashes` are in.
    pub(crate) fn shards_of(&self, hashes: &[InfoHash]) -> Shards {
        Shards(hashes.iter().fold(0, |set, it| set | 1 << self.index_of(it)))
    }

    /// Those in which counts have changed since `read`, which is up to date then. Whoever reads
    /// them afterwards has locked a shard, so a change that is not noted yet is read or to come.
    pub(crate) fn changed(&self, read: &mut CountsRead) -> Shards {
        let now = self.changes.each_ref().map(|it| it.load(Acquire));
        let Some(before) = read.0.replace(now) else { return Shards::ALL };
        let pairs = before.iter().zip(&now).enumerate();
        Shards(pairs.fold(0, |set, (index, (a, b))| set | u64::from(a != b) << index))
    }

    /// The shard at `index`, which is below [`SHARDS`], locked.
    pub(crate) fn shard(&self, index: usize) -> MutexGuard<'_, Shard> {
        // No rule panics half-way through a change, so a poisoned shard is still sound.
        self.shards[index].lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a new completed count until it is taken; gives the number of the change.
    pub(crate) fn note_completion(&self, info_hash: InfoHash, downloaded: u32) -> u64 {
        let mut noted = self.noted();
        raise(&mut noted.counts, info_hash, downloaded);
        noted.sequence += 1;
        noted.sequence
    }

    /// The number of the latest change.
    pub(crate) fn last_completion(&self) -> u64 {
        self.noted().sequence
    }

    pub(crate) fn has_completions(&self) -> bool {
        !self.noted().counts.is_empty()
    }

    /// Drops what was noted of a torrent that is not registered any more.
    pub(crate) fn drop_completion(&self, info_hash: &InfoHash) {
        self.noted().counts.remove(info_hash);
    }

    /// Takes the completed counts noted since the last call.
    pub(crate) fn take_completions(&self) -> CompletedCounts {
        let mut noted = self.noted();
        CompletedCounts { counts: noted.counts.drain().collect(), sequence: noted.sequence }
    }

    /// Takes back counts that were taken, unless newer ones have been noted.
    pub(crate) fn give_back_completions(&self, counts: Vec<(InfoHash, u32)>) {
        let mut noted = self.noted();
        for (info_hash, count) in counts {
            raise(&mut noted.counts, info_hash, count);
        }
    }

    fn noted(&self) -> MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts only grow; both swarms of a hybrid torrent note theirs under the first.
fn raise(counts: &mut HashMap<InfoHash, u32>, info_hash: InfoHash, count: u32) {
    let known = counts.entry(info_hash).or_default();
    *known = count.max(*known);
}
