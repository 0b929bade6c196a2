//! Backups of the catalog: made once a day and by hand, and restored while the tracker runs.

mod name;
pub mod offline;
mod opening;
mod recovery;
mod restoring;
mod store;
mod torrent_files;

use std::sync::Mutex;

use crate::control::{Control, lock};
use crate::error::UserError;
use crate::torrents::unix_secs_now;
use crate::view::{BackupReason, BackupsView, Event, NoticeView, RecentKind};
use store::BackupStore;

pub(crate) use opening::{Opened, mark_ended, open_catalog};

const DAY_SECS: u64 = 24 * 60 * 60;
/// How long a daily backup that failed waits for the next attempt.
const RETRY_SECS: u64 = 60 * 60;

/// Where the making of backups stands.
#[derive(Debug, Default)]
pub(crate) struct Backups {
    /// Held by whoever makes, restores or removes one.
    turn: Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When it was last looked whether a daily one is due, in seconds since 1970.
    looked_unix_secs: Option<u64>,
    /// When the daily one was last made, in seconds since 1970.
    made_unix_secs: Option<u64>,
    problem: Option<NoticeView>,
}

impl Control {
    /// All backups, the latest first.
    pub fn backups(&self) -> BackupsView {
        BackupStore::of(self.data_dir()).view()
    }

    /// Makes a backup now, which stays until it is removed by hand.
    ///
    /// # Errors
    ///
    /// When there are too many, or it cannot be written.
    pub fn make_backup(&self) -> Result<BackupsView, UserError> {
        let turn = lock(&self.backup_state().turn);
        self.write_backup(BackupReason::ByHand)?;
        drop(turn);
        self.note(RecentKind::BackupMade);
        Ok(self.backups_changed())
    }

    /// Removes a backup.
    ///
    /// # Errors
    ///
    /// When there is none of that name, or it cannot be removed.
    pub fn remove_backup(&self, file_name: &str) -> Result<BackupsView, UserError> {
        let turn = lock(&self.backup_state().turn);
        BackupStore::of(self.data_dir()).remove(file_name)?;
        drop(turn);
        tracing::info!(file_name, "backup removed");
        Ok(self.backups_changed())
    }

    /// Begins the daily backup if it is time for it, on a thread of its own: nobody waits.
    pub(crate) fn begin_daily_backup(&self) {
        if self.backup_state().is_due(unix_secs_now()) {
            let control = self.clone();
            tokio::task::spawn_blocking(move || control.back_up_daily());
        }
    }

    /// Waits for a backup that is being made.
    pub(crate) fn await_backup(&self) {
        drop(lock(&self.backup_state().turn));
    }

    /// What is to be said of backups that cannot be made.
    pub(crate) fn backup_notice(&self) -> Option<NoticeView> {
        lock(&self.backup_state().state).problem.clone()
    }

    fn back_up_daily(&self) {
        let Ok(_turn) = self.backup_state().turn.try_lock() else { return };
        let now = unix_secs_now();
        let of_today = |at: u64| at.abs_diff(now) < DAY_SECS;
        let backups = BackupStore::of(self.data_dir()).list();
        let mut daily = backups.iter().filter(|it| it.reason == BackupReason::Daily);
        let made = daily.find(|it| of_today(it.at_unix_secs)).map(|it| it.at_unix_secs);
        // Before the match, which would hold the catalog for as long as it takes.
        let is_empty = self.catalog().is_empty();
        let outcome = match (made, is_empty) {
            (Some(_), _) => Ok(made),
            // Nothing is in it, so nothing could be lost, nor should it push out older ones.
            (None, Ok(true)) => Ok(None),
            (None, Ok(false)) => self.write_backup(BackupReason::Daily).map(|()| Some(now)),
            (None, Err(error)) => Err(error.into()),
        };
        let mut state = lock(&self.backup_state().state);
        let had_problem = state.problem.is_some();
        match outcome {
            Ok(made_unix_secs) => {
                state.made_unix_secs = made_unix_secs;
                state.problem = None;
            }
            Err(error) => {
                tracing::error!(%error, "the daily backup could not be made");
                state.problem = Some(NoticeView {
                    code: "backup_failed".to_owned(),
                    message: format!("The daily backup could not be made. {}", error.message),
                    hint: error.hint,
                });
            }
        }
        let (is_new, has_problem) =
            (made.is_none() && state.made_unix_secs.is_some(), state.problem.is_some());
        drop(state);
        if is_new {
            self.note(RecentKind::BackupMade);
            self.tell(Event::Backups);
        }
        if had_problem || has_problem {
            self.tell(Event::Overview);
        }
    }

    /// Makes a backup for whoever has the turn.
    fn write_backup(&self, reason: BackupReason) -> Result<(), UserError> {
        // What has been counted belongs into it, and the file must not know less than its backup.
        self.save_completions();
        self.catalog().settle()?;
        let path = self.data_dir().catalog_path();
        BackupStore::of(self.data_dir()).make(&path, reason, unix_secs_now()).map(drop)
    }

    fn backups_changed(&self) -> BackupsView {
        self.tell(Event::Backups);
        self.backups()
    }
}

impl Backups {
    /// Whether it is time to look for the daily backup; once it is said, not again for a while.
    fn is_due(&self, now_unix_secs: u64) -> bool {
        let mut state = lock(&self.state);
        let is_long_ago =
            |at: Option<u64>, secs: u64| at.is_none_or(|it| it.abs_diff(now_unix_secs) >= secs);
        let pause_secs = if state.problem.is_some() { RETRY_SECS } else { 0 };
        let is_due = is_long_ago(state.made_unix_secs, DAY_SECS)
            && is_long_ago(state.looked_unix_secs, pause_secs);
        if is_due {
            state.looked_unix_secs = Some(now_unix_secs);
        }
        is_due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_daily_backup_is_due_once_a_day_and_after_a_failure_once_an_hour() {
        let backups = Backups::default();
        let now = 1_700_000_000;
        assert!(backups.is_due(now));
        lock(&backups.state).made_unix_secs = Some(now);
        assert!(!backups.is_due(now + DAY_SECS - 1));
        assert!(backups.is_due(now + DAY_SECS));
        assert!(backups.is_due(now - DAY_SECS), "the computer's clock was set back");

        let problem =
            NoticeView { code: String::new(), message: String::new(), hint: String::new() };
        *lock(&backups.state) =
            State { looked_unix_secs: Some(now), made_unix_secs: None, problem: Some(problem) };
        assert!(!backups.is_due(now + RETRY_SECS - 1));
        assert!(backups.is_due(now + RETRY_SECS));
    }
}
