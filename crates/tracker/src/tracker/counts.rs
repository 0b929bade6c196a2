//! What is counted: of one torrent, of all, and since when it may have changed.

use protocol::id::InfoHash;
use protocol::scrape::SwarmCounts;

use super::Tracker;
use super::owner::second_of;
use crate::store::{CountsRead, Shards};
use crate::swarm::Change;
use crate::time::Timestamp;
use crate::totals::Totals;

impl Tracker {
    /// Counts over all swarms.
    pub fn totals(&self) -> Totals {
        self.counters.read()
    }

    /// The counts of one torrent, where it is tracked; of a hybrid one both swarms
    /// together, each client once.
    pub fn counts(&self, info_hash: &InfoHash) -> Option<SwarmCounts> {
        let (mut counts, second) = {
            let shard = self.store.shard_of(info_hash);
            let swarm = shard.get(info_hash)?;
            (swarm.counts(), second_of(swarm))
        };
        if let Some(second) = second {
            let (others, downloaded) = {
                let shard = self.store.shard_of(&second);
                let swarm = shard.get(&second)?;
                (swarm.sight(Timestamp::default()), swarm.downloaded)
            };
            for peer in self.strangers_to(info_hash, others) {
                counts.complete += u32::from(peer.seeder);
                counts.incomplete += u32::from(!peer.seeder);
            }
            counts.downloaded = counts.downloaded.max(downloaded);
        }
        Some(counts)
    }

    /// Those in which [`Self::counts`] of a torrent may have become others since `read`, which is
    /// as of now then.
    pub fn changed_counts(&self, read: &mut CountsRead) -> Shards {
        self.store.changed(read)
    }

    /// Those that the torrent with these info hashes, two if it is a hybrid one, is in until the
    /// end of the program.
    pub fn shards_of(&self, hashes: &[InfoHash]) -> Shards {
        self.store.shards_of(hashes)
    }

    /// Takes what has changed in the swarm of `info_hash` into all counts; `is_second` says that
    /// it is part of another, which counts.
    pub(super) fn changed(&self, info_hash: &InfoHash, change: Change, is_second: bool) {
        let Change { seeders, leechers, completed, transferred_bytes: _ } = change;
        if (seeders, leechers, completed) != (0, 0, 0) {
            self.counters.changed(change, is_second);
            self.store.note_change(info_hash);
        }
    }
}
