//! What outlives the program of the peers: saved shard by shard, restored under the rules.

use std::io::{self, Read, Write};

use protocol::id::InfoHash;

use super::Tracker;
use crate::policy::Rules;
use crate::snapshot::{BlockReader, Blocks, SnapshotError, write_end, write_front};
use crate::store::SHARDS;
use crate::swarm::{Change, SavedSwarm, Swarm};
use crate::time::Timestamp;

/// What has come of a snapshot.
#[derive(Debug, Default)]
pub struct Restored {
    /// Peers that are in their swarms again.
    pub peers: u64,
    /// Peers that are not: silent for too long, of torrents not tracked any more, or too many.
    pub left_out: u64,
    /// Why there are not more, where there may be.
    pub problem: Option<SnapshotError>,
}

impl Tracker {
    /// Writes who is in which swarm at `now` to `sink`, and says how many peers it was.
    ///
    /// Announces go on meanwhile: a swarm is held up while its shard is copied, and never
    /// while `sink` takes its time. One shard is in memory twice.
    ///
    /// # Errors
    ///
    /// When `sink` cannot be written to.
    pub fn save_peers(
        &self,
        now: Timestamp,
        unix_secs: u64,
        sink: &mut dyn Write,
    ) -> io::Result<u64> {
        write_front(sink, unix_secs)?;
        let (mut blocks, mut peers) = (Blocks::default(), 0);
        for index in 0..SHARDS {
            let shard = self.store.shard(index);
            for (info_hash, swarm) in shard.iter() {
                swarm.save(info_hash, now, &mut blocks);
                peers += swarm.len() as u64;
            }
            drop(shard);
            blocks.write(sink)?;
        }
        write_end(sink, peers)?;
        Ok(peers)
    }

    /// Takes in the peers that [`Tracker::save_peers`] has written to `source`, as far as the
    /// rules in force allow it, and with the time since then added to their ages.
    ///
    /// It is `now`, not before [`Timestamp::START`], and `unix_secs` by the computer's clock.
    /// When that has been set back, no time has passed. Of a snapshot that is damaged all
    /// that comes before the damage is taken in.
    pub fn restore_peers(&self, source: &mut dyn Read, now: Timestamp, unix_secs: u64) -> Restored {
        let mut restored = Restored::default();
        restored.problem = self.restore_all(source, now, unix_secs, &mut restored).err();
        restored
    }

    fn restore_all(
        &self,
        source: &mut dyn Read,
        now: Timestamp,
        unix_secs: u64,
        restored: &mut Restored,
    ) -> Result<(), SnapshotError> {
        let (mut blocks, taken) = BlockReader::open(source)?;
        let off_secs = u32::try_from(unix_secs.saturating_sub(taken)).unwrap_or(u32::MAX);
        let seen = |age: u32| Timestamp(now.0.saturating_sub(age.saturating_add(off_secs)));
        let (rules, format) = (self.rules.load(), blocks.format());
        while let Some(mut block) = blocks.next(restored.peers + restored.left_out)? {
            while !block.is_empty() {
                let saved =
                    SavedSwarm::read(&mut block, format, seen).ok_or(SnapshotError::Broken)?;
                let peers = saved.peers.len() as u64;
                let back = self.restore_swarm(saved, &rules, now);
                restored.peers += back;
                restored.left_out += peers - back;
            }
        }
        Ok(())
    }

    /// Says how many peers of `saved` are in its swarm again.
    fn restore_swarm(&self, mut saved: SavedSwarm, rules: &Rules, now: Timestamp) -> u64 {
        saved.peers.retain(|it| !it.is_silent(now));
        let mut shard = self.store.shard_of(&saved.info_hash);
        if let Some(swarm) = shard.get_mut(&saved.info_hash).filter(|it| it.is_registered()) {
            // Usually the owner's catalog knows as much.
            if self.raise_downloaded(&saved.info_hash, swarm, saved.downloaded) {
                self.note_completion(saved.info_hash, swarm);
            }
            return self.restore_into(swarm, &saved, rules);
        }
        let is_new = !shard.contains_key(&saved.info_hash);
        let is_full = is_new && self.counters.open_torrents() >= rules.max_open_torrents;
        if !rules.open || is_full || saved.peers.is_empty() || self.check_room(None, rules).is_err()
        {
            return 0;
        }
        if is_new {
            self.counters.torrents_changed(0, 1);
        }
        let swarm = shard.entry(saved.info_hash).or_default();
        self.raise_downloaded(&saved.info_hash, swarm, saved.downloaded);
        self.restore_into(swarm, &saved, rules)
    }

    fn restore_into(&self, swarm: &mut Swarm, saved: &SavedSwarm, rules: &Rules) -> u64 {
        if swarm.is_archived() {
            return 0;
        }
        let mut restored = 0;
        for peer in &saved.peers {
            if swarm.contains(&peer.endpoint) || self.check_room(Some(swarm), rules).is_err() {
                continue;
            }
            let change = swarm.restore(peer);
            self.changed(&saved.info_hash, change, swarm.is_second());
            restored += 1;
        }
        restored
    }

    /// Lets `swarm` have completed at least so many downloads; says whether that is news.
    pub(super) fn raise_downloaded(
        &self,
        info_hash: &InfoHash,
        swarm: &mut Swarm,
        downloaded: u32,
    ) -> bool {
        let more = downloaded.saturating_sub(swarm.downloaded);
        swarm.downloaded += more;
        let change = Change { completed: i64::from(more), ..Change::default() };
        self.changed(info_hash, change, swarm.is_second());
        more > 0
    }
}
