//! Torrents whose owner wants to hear when their last seed has left.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use catalog::Torrent;
use protocol::id::InfoHash;

use crate::control::{Control, lock};
use crate::view::{RecentKind, TrackerState};

/// A seed that only starts its client again is back sooner.
const PATIENCE: Duration = Duration::from_secs(60);
/// After a sleep or a start, seeds that have long gone are counted until they are swept.
const SETTLING: Duration = Duration::from_secs(60);

/// The torrents that are watched, as many as the owner chose.
#[derive(Debug, Default)]
pub(crate) struct SeedWatch(Mutex<Watching>);

#[derive(Debug, Default)]
struct Watching {
    /// Until then, by the clock that counts sleep, nothing that is seen is believed.
    settles_at: Option<Duration>,
    torrents: HashMap<InfoHash, Watched>,
}

#[derive(Debug)]
struct Watched {
    name: String,
    had_seed: bool,
    gone_since: Option<Duration>,
}

impl Watching {
    fn go_by(&mut self, torrent: &Torrent) {
        if !torrent.watch_seed || torrent.archived || torrent.paused.is_some() {
            self.torrents.remove(&torrent.info_hash);
            return;
        }
        self.torrents.entry(torrent.info_hash).or_insert_with(|| Watched {
            name: torrent.name.clone(),
            had_seed: false,
            gone_since: None,
        });
    }

    fn begin_anew(&mut self) {
        self.settles_at = None;
        for watched in self.torrents.values_mut() {
            (watched.had_seed, watched.gone_since) = (false, None);
        }
    }

    /// Those whose last seed has been gone for long enough, each said once. `has_seed` says
    /// nothing of a torrent that is not tracked any more.
    fn look(
        &mut self,
        now: Duration,
        has_seed: impl Fn(&InfoHash) -> Option<bool>,
    ) -> Vec<(InfoHash, String)> {
        if now < *self.settles_at.get_or_insert(now + SETTLING) {
            return Vec::new();
        }
        let mut left = Vec::new();
        self.torrents.retain(|hash, watched| {
            let Some(has_seed) = has_seed(hash) else { return false };
            if has_seed {
                (watched.had_seed, watched.gone_since) = (true, None);
            } else if watched.had_seed
                && now.saturating_sub(*watched.gone_since.get_or_insert(now)) >= PATIENCE
            {
                (watched.had_seed, watched.gone_since) = (false, None);
                left.push((*hash, watched.name.clone()));
            }
            true
        });
        left
    }
}

impl Control {
    /// Watches `torrent` from now on, or not, as the catalog says of it.
    pub(crate) fn watch_seed_of(&self, torrent: &Torrent) {
        lock(&self.seed_watch().0).go_by(torrent);
    }

    /// Forgets which torrents had a seed: what was seen before a sleep says nothing.
    pub(crate) fn watch_seeds_anew(&self) {
        lock(&self.seed_watch().0).begin_anew();
    }

    /// Notes each watched torrent whose last seed has left.
    pub(crate) fn look_for_seeds(&self) {
        if self.status().state != TrackerState::Running {
            return self.watch_seeds_anew();
        }
        let has_seed = |hash: &InfoHash| self.tracker().counts(hash).map(|it| it.complete > 0);
        let left = lock(&self.seed_watch().0).look(self.clock().elapsed(), has_seed);
        for (hash, name) in left {
            self.note_torrent(RecentKind::LastSeedLeft, &hash, &name, 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: InfoHash = InfoHash([7; 20]);
    const NEVER: [u64; 0] = [];

    fn watching() -> Watching {
        let watched = Watched { name: "Holiday".to_owned(), had_seed: false, gone_since: None };
        let torrents = HashMap::from([(HASH, watched)]);
        Watching { settles_at: Some(Duration::ZERO), torrents }
    }

    /// The seconds at which something was said, with a look in each.
    fn said(watching: &mut Watching, secs: std::ops::Range<u64>, has_seed: bool) -> Vec<u64> {
        secs.filter(|at| !watching.look(Duration::from_secs(*at), |_| Some(has_seed)).is_empty())
            .collect()
    }

    #[test]
    fn a_seed_that_has_been_gone_for_a_minute_is_told_of_once() {
        let mut watching = watching();
        assert_eq!(said(&mut watching, 0..10, true), NEVER);
        assert_eq!(said(&mut watching, 10..500, false), [70]);
        assert_eq!(said(&mut watching, 500..501, true), NEVER);
        assert_eq!(said(&mut watching, 501..900, false), [561]);
    }

    #[test]
    fn one_that_is_back_within_the_minute_is_not_told_of() {
        let mut watching = watching();
        assert_eq!(said(&mut watching, 0..1, true), NEVER);
        assert_eq!(said(&mut watching, 1..60, false), NEVER);
        assert_eq!(said(&mut watching, 60..61, true), NEVER);
        assert_eq!(said(&mut watching, 61..120, false), NEVER);
    }

    #[test]
    fn what_was_never_seen_is_not_missed() {
        assert_eq!(said(&mut watching(), 0..500, false), NEVER);
    }

    #[test]
    fn after_a_sleep_or_a_start_what_was_seen_before_does_not_count() {
        let mut watching = watching();
        assert_eq!(said(&mut watching, 0..10, true), NEVER);
        watching.begin_anew();
        assert_eq!(said(&mut watching, 10..70, true), NEVER, "they are not swept yet");
        assert_eq!(said(&mut watching, 70..500, false), NEVER);
        assert_eq!(said(&mut watching, 500..501, true), NEVER);
        assert_eq!(said(&mut watching, 501..900, false), [561]);
    }

    #[test]
    fn a_torrent_that_is_not_tracked_any_more_is_forgotten() {
        let mut watching = watching();
        assert!(watching.look(Duration::from_secs(1), |_| None).is_empty());
        assert!(watching.torrents.is_empty());
    }
}
