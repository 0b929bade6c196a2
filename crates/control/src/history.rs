//! What happened on the tracker: written down once a minute, and shown again.

mod live;
mod points;

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use catalog::{HistorySample, HistoryStep};
use protocol::id::InfoHash;
use tracker::{Activity, Totals};

use crate::control::{Control, lock};
use crate::error::UserError;
use crate::history::live::LiveHistory;
use crate::torrents::{not_registered, parse_hash, unix_secs_now};
use crate::view::{HistoryRange, HistoryView, NoticeView};

const MINUTE_SECS: u64 = 60;
/// Torrents written down at a time. Others wait for the catalog meanwhile, a page among them.
const PART_TORRENTS: usize = 250;
/// How long the catalog is left to others in between: without it they would seldom get hold of it.
const BREATH: Duration = Duration::from_millis(2);

/// How far the history has been written down.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// The tracker's counters when that was done last; held while it is done.
    written: Mutex<Totals>,
    /// Why it could not be done the last time.
    problem: Mutex<Option<UserError>>,
    live: Mutex<LiveHistory>,
    /// Downloads of registered torrents completed since start.
    completed: AtomicU64,
}

/// Notices when a minute is over by the computer's clock.
#[derive(Debug, Default)]
pub(crate) struct MinuteHand {
    minute: Option<u64>,
}

impl MinuteHand {
    /// When it is `unix_secs`, the beginning of the minute that has just ended, if one has.
    pub(crate) fn turn(&mut self, unix_secs: u64) -> Option<u64> {
        let minute = unix_secs / MINUTE_SECS;
        let before = self.minute.replace(minute)?;
        (before != minute).then(|| minute.saturating_sub(1) * MINUTE_SECS)
    }
}

impl Control {
    /// What happened to all torrents, or to one.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered, or the catalog cannot be read.
    pub fn history(
        &self,
        info_hash: Option<&str>,
        range: HistoryRange,
    ) -> Result<HistoryView, UserError> {
        let hash = info_hash.map(parse_hash).transpose()?;
        let (step, count) = match range {
            HistoryRange::Live if hash.is_none() => {
                return Ok(lock(&self.history_log().live).view());
            }
            HistoryRange::Live => {
                let message = "What happens on one torrent is only known by the minute.";
                return Err(UserError::new("bad_request", message, ""));
            }
            HistoryRange::Hour => (HistoryStep::Minute, 60),
            HistoryRange::Day => (HistoryStep::Minute, 24 * 60),
            HistoryRange::Month => (HistoryStep::Hour, 31 * 24),
            HistoryRange::Year => (HistoryStep::Day, 366),
            HistoryRange::All => (HistoryStep::Day, u64::MAX / HistoryStep::Day.secs()),
        };
        let now = unix_secs_now();
        let from = now.saturating_sub(count * step.secs());
        let until = now + step.secs();
        let catalog = self.catalog();
        let points = match &hash {
            None => catalog.history(None, step, from, until)?,
            Some(hash) => {
                let added = catalog.torrent(hash)?.ok_or_else(not_registered)?.added_unix_secs;
                let from = from.max(added - added % step.secs());
                let steps = catalog.history(None, step, from, until)?;
                points::filled(&steps, catalog.history(Some(hash), step, from, until)?)
            }
        };
        drop(catalog);
        Ok(points::thinned(step.secs(), &points))
    }

    /// Writes down what has happened since the last call, as of the minute that `unix_secs` is
    /// in, and what torrents have transferred. What could not be written is tried again with
    /// the next minute.
    pub(crate) fn save_history(&self, unix_secs: u64) {
        let mut written = lock(&self.history_log().written);
        let totals = self.tracker().totals();
        let activity = self.tracker().take_activity();
        let mut left = match self.samples(&activity) {
            Ok(samples) => samples,
            Err(error) => return self.keep_for_later(activity, error),
        };
        let mut all = HistorySample {
            announces_http: since(written.announces_http, totals.announces_http),
            announces_udp: since(written.announces_udp, totals.announces_udp),
            seeders: totals.seeders,
            leechers: totals.leechers,
            transferred_bytes: 0,
        };
        let mut others_completed = since(written.others_completed, totals.others_completed);
        // Each part is as true as the whole: what it adds to its torrents, it adds to their sum.
        loop {
            let part = left.split_off(left.len().saturating_sub(PART_TORRENTS));
            let transferred = part.iter().map(|it| it.1.transferred_bytes);
            all.transferred_bytes = transferred.fold(0, u64::saturating_add);
            if let Err(error) = self.catalog().record(unix_secs, &all, others_completed, &part) {
                let unsaved: HashSet<InfoHash> = left.iter().chain(&part).map(|it| it.0).collect();
                let activity = activity.into_iter().filter(|it| unsaved.contains(&it.0)).collect();
                return self.keep_for_later(activity, error.into());
            }
            *written = totals;
            (all.announces_http, all.announces_udp, others_completed) = (0, 0, 0);
            if left.is_empty() {
                break;
            }
            std::thread::sleep(BREATH);
        }
        *lock(&self.history_log().problem) = None;
    }

    fn keep_for_later(&self, activity: Vec<(InfoHash, Activity)>, error: UserError) {
        tracing::error!("what happened could not be written down");
        self.tracker().give_back_activity(activity);
        *lock(&self.history_log().problem) = Some(error);
    }

    /// What is to be written down of each torrent in which something happens.
    fn samples(
        &self,
        activity: &[(InfoHash, Activity)],
    ) -> Result<Vec<(InfoHash, HistorySample)>, UserError> {
        let mut samples: HashMap<InfoHash, HistorySample> =
            activity.iter().map(|(info_hash, it)| (*info_hash, sample(it))).collect();
        // Counting takes its time with many torrents, and others need the catalog meanwhile.
        let tracked = self.catalog().tracked()?;
        for info_hash in tracked {
            let counts = self.tracker().counts(&info_hash).unwrap_or_default();
            if counts.complete > 0 || counts.incomplete > 0 {
                let sample = samples.entry(info_hash).or_default();
                (sample.seeders, sample.leechers) = (counts.complete, counts.incomplete);
            }
        }
        Ok(samples.into_iter().collect())
    }

    /// Notes what has happened by now, for the last ten minutes.
    pub(crate) fn note_live(&self, totals: &Totals) {
        let history = self.history_log();
        let completed = history.completed.load(Relaxed) + totals.others_completed;
        lock(&history.live).note(unix_secs_now(), totals, completed);
    }

    /// Notes downloads of registered torrents that were completed.
    pub(crate) fn note_completed(&self, count: u32) {
        self.history_log().completed.fetch_add(count.into(), Relaxed);
    }

    /// What its owner should know of the history.
    pub(crate) fn history_notice(&self) -> Option<NoticeView> {
        let problem = lock(&self.history_log().problem).clone()?;
        Some(NoticeView {
            code: "history_not_saved".to_owned(),
            message: format!(
                "What happens on your tracker cannot be written down. {}",
                problem.message
            ),
            hint: problem.hint,
        })
    }
}

fn sample(activity: &Activity) -> HistorySample {
    HistorySample {
        announces_http: activity.announces_http,
        announces_udp: activity.announces_udp,
        transferred_bytes: activity.transferred_bytes,
        ..HistorySample::default()
    }
}

/// By how much a counter has grown.
fn since(before: u64, now: u64) -> u32 {
    u32::try_from(now.saturating_sub(before)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_over_once_wherever_the_clock_goes() {
        let mut hand = MinuteHand::default();
        let turns: Vec<_> =
            [119, 120, 121, 179, 181, 9_999, 9_999, 60, 61, 0].map(|it| hand.turn(it)).into();
        let expected =
            [None, Some(60), None, None, Some(120), Some(9_900), None, Some(0), None, Some(0)];
        assert_eq!(turns, expected);
    }
}
