//! The peers on the disk: written down every minute and at the end, taken back at the start.

use std::fs::File;
use std::io::{self, BufReader, ErrorKind};
use std::sync::Mutex;
use std::time::Duration;

use tokio::time::MissedTickBehavior;
use tracker::{Restored, SnapshotError, Totals};

use crate::control::{Control, lock};
use crate::disk;
use crate::files::{move_aside, write_secret_by};
use crate::history::MinuteHand;
use crate::torrents::unix_secs_now;
use crate::view::{Event, NoticeView};

/// How often it is seen whether it is time.
const TICK: Duration = Duration::from_secs(1);
const MINUTE_SECS: u32 = 60;
/// Broken snapshots kept at most.
const ASIDE_MAX: usize = 3;

/// What is known of the peers on the disk.
#[derive(Debug, Default)]
pub(crate) struct Autosave {
    /// The tracker's counts when they were last written or read: while these are the same, the
    /// file is still true, as its peers age by themselves. Locked while it is written, so that
    /// this is never done twice at once.
    saved: Mutex<Option<Totals>>,
    said: Mutex<Said>,
}

/// What the owner is told.
#[derive(Debug, Default)]
struct Said {
    set_aside: Option<NoticeView>,
    /// Until it works again, with the kind of the error.
    not_saved: Option<(ErrorKind, NoticeView)>,
}

impl Autosave {
    /// What deserves a word now.
    pub(crate) fn notices(&self) -> Vec<NoticeView> {
        let said = lock(&self.said);
        let not_saved = said.not_saved.as_ref().map(|(_, notice)| notice);
        said.set_aside.iter().chain(not_saved).cloned().collect()
    }
}

impl Control {
    /// Takes back the peers that the last run has left, as far as the settings allow it.
    ///
    /// What cannot be read is moved out of the way: peers come back by themselves.
    pub(crate) fn take_back_peers(&self) {
        if let Ok(settings) = self.checked_settings() {
            self.tracker().set_rules(settings.rules);
        }
        let restored = match File::open(self.data_dir().peers_path()) {
            Ok(file) => self.restore_peers(file),
            Err(error) if error.kind() == ErrorKind::NotFound => Restored::default(),
            Err(error) => Restored { problem: Some(error.into()), ..Restored::default() },
        };
        if let Some(problem) = &restored.problem {
            self.set_peers_aside(problem, restored.peers);
        } else if restored.left_out == 0 {
            *lock(&self.autosave().saved) = Some(self.totals_to_save());
        }
    }

    /// Begins to write down what happens each minute, and now and then the peers, until the
    /// last handle is gone.
    ///
    /// The peers always after what they have transferred: what came later is reckoned anew from
    /// the byte counts that they come back with, so a crash loses none of it, and counts it
    /// twice only where the snapshots do not follow the minutes.
    pub(crate) fn keep_peers(&self) {
        let weak = self.downgrade();
        tokio::spawn(async move {
            let mut ticks = tokio::time::interval(TICK);
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            let (mut since_secs, mut minute) = (0, MinuteHand::default());
            loop {
                ticks.tick().await;
                let Some(control) = weak.upgrade() else { return };
                since_secs += 1;
                let ended = minute.turn(unix_secs_now());
                if let Some(begin) = ended {
                    control.aside(move |it| it.save_history(begin)).await;
                }
                let interval_secs =
                    control.settings_store().settings().tracker.snapshot_interval_secs;
                if is_due(since_secs, interval_secs, ended.is_some()) {
                    since_secs = 0;
                    control.aside(Self::save_with_history).await;
                }
            }
        });
    }

    fn save_with_history(&self) {
        self.save_history(unix_secs_now());
        self.save_peers();
    }

    /// Writes down who is in which swarm, unless that is on the disk already; blocks.
    pub(crate) fn save_peers(&self) {
        let mut saved = lock(&self.autosave().saved);
        let totals = self.totals_to_save();
        if *saved == Some(totals) {
            return;
        }
        let (now, unix_secs) = (self.clock().now(), unix_secs_now());
        let written = write_secret_by(&self.data_dir().peers_path(), |sink| {
            self.tracker().save_peers(now, unix_secs, sink)
        });
        // What could not be written is tried again, whatever has changed since.
        *saved = written.is_ok().then_some(totals);
        drop(saved);
        self.note_saved(written);
    }

    fn note_saved(&self, written: io::Result<u64>) {
        let not_saved = written.as_ref().err().map(|error| (error.kind(), not_saved(error)));
        let kind = not_saved.as_ref().map(|(kind, _)| *kind);
        let before = std::mem::replace(&mut lock(&self.autosave().said).not_saved, not_saved);
        if before.map(|(kind, _)| kind) == kind {
            return;
        }
        match written {
            Ok(peers) => tracing::info!(peers, "the peers can be saved again"),
            Err(error) => tracing::error!(%error, "the peers could not be saved"),
        }
        self.tell(Event::Overview);
    }

    fn restore_peers(&self, file: File) -> Restored {
        let mut source = BufReader::new(file);
        let restored =
            self.tracker().restore_peers(&mut source, self.clock().now(), unix_secs_now());
        let Restored { peers, left_out, .. } = restored;
        if peers + left_out > 0 {
            tracing::info!(peers, left_out, "peers of the last run taken back");
        }
        restored
    }

    fn set_peers_aside(&self, problem: &SnapshotError, restored: u64) {
        let moved = move_aside(&self.data_dir().peers_path(), ASIDE_MAX);
        let kept = match &moved {
            Ok(copy) => format!("The file is kept as {}.", copy.display()),
            Err(error) => {
                format!("The file could not be moved out of the way: {}.", disk::why(error))
            }
        };
        tracing::warn!(%problem, restored, kept, "the list of peers could not be read");
        let interval_secs = self.settings_store().settings().tracker.announce_interval_secs;
        let read = if restored > 0 { "could only be read in part" } else { "could not be read" };
        lock(&self.autosave().said).set_aside = Some(NoticeView {
            code: "peers_set_aside".to_owned(),
            message: format!(
                "The list of those who were sharing {read}: {}.",
                problem.to_string().trim_end_matches('.')
            ),
            hint: format!(
                "Your torrents and their counts are not touched, and clients come back by \
                 themselves when they announce next, within {} min. {kept}",
                interval_secs.div_ceil(60)
            ),
        });
    }

    /// The counts that change with whatever is saved.
    fn totals_to_save(&self) -> Totals {
        Totals { scrapes: 0, ..self.tracker().totals() }
    }
}

/// Whether the peers are to be written down: after a minute's end, the one that is nearest to
/// the interval; sooner where that is shorter than a minute.
fn is_due(since_secs: u32, interval_secs: u32, minute_ended: bool) -> bool {
    if interval_secs < MINUTE_SECS {
        since_secs >= interval_secs
    } else {
        minute_ended && since_secs.saturating_add(MINUTE_SECS / 2) >= interval_secs
    }
}

fn not_saved(error: &io::Error) -> NoticeView {
    NoticeView {
        code: "peers_not_saved".to_owned(),
        message: format!(
            "The list of those who are sharing could not be saved: {}.",
            disk::why(error)
        ),
        hint: "The tracker goes on, and it is tried again. Check that there is room on the disk \
               and that the data folder can be written. Should Swarmdeck end before, clients \
               come back by themselves when they announce next."
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use protocol::id::InfoHash;

    use super::*;
    use crate::control::Options;

    #[test]
    fn snapshots_follow_the_minutes_where_they_are_not_more_frequent() {
        let due = |interval_secs, since: &[(u32, bool)]| -> Vec<bool> {
            since.iter().map(|(secs, ended)| is_due(*secs, interval_secs, *ended)).collect()
        };
        let since = [(29, true), (30, true), (60, false), (60, true), (200, true)];
        assert_eq!(due(60, &since), [false, true, false, true, true]);
        assert_eq!(due(200, &since), [false, false, false, false, true]);
        assert_eq!(due(20, &[(19, true), (20, false), (21, true)]), [false, true, true]);
    }

    #[tokio::test]
    async fn nothing_is_written_while_nothing_has_changed() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { data_dir: Some(folder.path().join("data")), ..Options::default() };
        let control = Control::open(options).unwrap();
        let path = control.data_dir().peers_path();
        let is_written = || {
            control.save_peers();
            let is_there = path.exists();
            let _ = std::fs::remove_file(&path);
            is_there
        };
        assert!(!is_written(), "a fresh tracker has nothing to save");
        control.tracker().register(InfoHash([7; 20]), 0);
        assert!(is_written());
        assert!(!is_written());
        control.tracker().unregister(&InfoHash([7; 20]));
        assert!(is_written());
    }
}
