//! The folder with the backups: each file in it is whole and was looked through.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use catalog::{CatalogError, DiskFault, Facts};

use super::name::BackupName;
use crate::disk;
use crate::error::UserError;
use crate::files::{DataDir, secret_beside, sync_folder};
use crate::view::{BackupReason, BackupView, BackupsView};

/// Files looked at in the folder at most.
const FILES_MAX: usize = 10_000;
/// Seconds that a name may be off where the right one is taken.
const NAMES_TRIED: u64 = 60;
/// By how much the computer's clock may have been ahead without anybody's doubt.
const CLOCK_SLACK_SECS: u64 = 24 * 60 * 60;

/// The folder with the backups of one data directory.
#[derive(Clone, Debug)]
pub(crate) struct BackupStore {
    folder: PathBuf,
}

impl BackupReason {
    /// How many are kept before the oldest is removed.
    fn kept(self) -> usize {
        match self {
            Self::Daily => 7,
            Self::BeforeMigration | Self::BeforeRestore => 3,
            // These are never removed by themselves; there cannot be more.
            Self::ByHand => 20,
        }
    }
}

impl BackupStore {
    pub(crate) fn of(data_dir: &DataDir) -> Self {
        Self { folder: data_dir.backups_path() }
    }

    /// All backups, the latest first; those that cannot be listed are as good as none.
    pub(crate) fn list(&self) -> Vec<BackupName> {
        let mut names = match fs::read_dir(&self.folder) {
            Ok(entries) => {
                let names = entries.take(FILES_MAX).filter_map(Result::ok);
                let names = names.filter_map(|it| BackupName::parse(it.file_name().to_str()?));
                names.collect()
            }
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    tracing::warn!(%error, "the backups could not be listed");
                }
                Vec::new()
            }
        };
        names.sort_unstable_by(|one, other| other.cmp(one));
        names
    }

    /// All backups, the latest first; those from days to come last, as they were made while the
    /// computer's clock was wrong, and say nothing of what came after them.
    pub(crate) fn latest_first(&self, now_unix_secs: u64) -> Vec<BackupName> {
        let mut names = self.list();
        names.sort_by_key(|it| it.at_unix_secs > now_unix_secs.saturating_add(CLOCK_SLACK_SECS));
        names
    }

    /// Where a backup is.
    pub(crate) fn path(&self, name: BackupName) -> PathBuf {
        self.folder.join(name.file_name())
    }

    /// The backup called `file_name`.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub(crate) fn find(&self, file_name: &str) -> Result<BackupName, UserError> {
        let name = BackupName::parse(file_name);
        let name = name.filter(|it| self.path(*it).is_file());
        name.ok_or_else(|| {
            let message = "There is no such backup.";
            UserError::new(
                "backup_unknown",
                message,
                "It may have been removed. Look at the list of backups again.",
            )
        })
    }

    /// What is wrong with a backup, if anything is, after a look at all of it.
    ///
    /// # Errors
    ///
    /// When it comes from a newer version, or cannot be read for another reason than damage.
    pub(crate) fn problem(&self, name: BackupName) -> Result<Option<String>, CatalogError> {
        let path = self.path(name);
        let problem = catalog::check(&path)?.into_iter().next();
        // SQLite takes a file that has lost all that was in it for a new one.
        let is_empty = problem.is_none() && catalog::facts(&path)?.format == 0;
        Ok(problem.or_else(|| is_empty.then(|| "nothing is in it".to_owned())))
    }

    /// Makes a backup of the catalog at `catalog`, and removes the oldest that are too many.
    ///
    /// # Errors
    ///
    /// When the catalog is damaged, or the folder cannot be written; then no file is left.
    pub(crate) fn make(
        &self,
        catalog: &Path,
        reason: BackupReason,
        now_unix_secs: u64,
    ) -> Result<BackupName, UserError> {
        let of_reason = self.list().iter().filter(|it| it.reason == reason).count();
        if reason == BackupReason::ByHand && of_reason >= reason.kept() {
            let message = format!("There are {of_reason} backups made by hand already.");
            return Err(UserError::new("too_many", message, "Remove some that are not needed."));
        }
        let name = self.write(catalog, reason, now_unix_secs)?;
        self.prune(name, None, now_unix_secs);
        tracing::info!(file = name.file_name(), "backup made");
        Ok(name)
    }

    /// Makes a backup of the catalog at `catalog` before `restored` takes its place: that one
    /// is not removed, whatever its age.
    ///
    /// # Errors
    ///
    /// As [`BackupStore::make`].
    pub(crate) fn make_before_restoring(
        &self,
        restored: BackupName,
        catalog: &Path,
        now_unix_secs: u64,
    ) -> Result<(), UserError> {
        let name = self.write(catalog, BackupReason::BeforeRestore, now_unix_secs)?;
        self.prune(name, Some(restored), now_unix_secs);
        tracing::info!(file = name.file_name(), "backup made");
        Ok(())
    }

    fn write(
        &self,
        catalog: &Path,
        reason: BackupReason,
        now_unix_secs: u64,
    ) -> Result<BackupName, UserError> {
        let failed = |error: io::Error| self.not_written(&error);
        fs::create_dir_all(&self.folder).map_err(failed)?;
        self.clear_unfinished();
        // A backup has friends' keys in it.
        let mut file = secret_beside(&self.folder.join("backup")).map_err(failed)?;
        let copied = catalog::back_up(catalog, file.path());
        if copied.map_err(|error| self.not_copied(error))?.format == 0 {
            let message = format!("There is nothing to back up: {} is empty.", catalog.display());
            return Err(UserError::new("nothing_there", message, "Name the right folder."));
        }
        file.as_file().sync_all().map_err(failed)?;
        for at_unix_secs in now_unix_secs..now_unix_secs + NAMES_TRIED {
            let name = BackupName { at_unix_secs, reason };
            match file.persist_noclobber(self.path(name)) {
                Ok(_) => {
                    sync_folder(&self.path(name));
                    return Ok(name);
                }
                Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                    file = error.file;
                }
                Err(error) => return Err(failed(error.error)),
            }
        }
        Err(failed(io::ErrorKind::AlreadyExists.into()))
    }

    /// Removes what a crash has left of backups that were being made.
    fn clear_unfinished(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for entry in entries.take(FILES_MAX).filter_map(Result::ok) {
            if entry.file_name().to_string_lossy().starts_with(".swarmdeck-") {
                // It is tried again the next time.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Removes the oldest of the reason of `made`, which itself stays, as does `needed`.
    fn prune(&self, made: BackupName, needed: Option<BackupName>, now_unix_secs: u64) {
        let mut same = self.latest_first(now_unix_secs);
        same.retain(|it| it.reason == made.reason && *it != made && Some(*it) != needed);
        for name in same.into_iter().skip(made.reason.kept() - 1) {
            if let Err(error) = fs::remove_file(self.path(name)) {
                tracing::warn!(%error, file = name.file_name(), "an old backup was not removed");
            }
        }
    }

    /// Removes a backup.
    ///
    /// # Errors
    ///
    /// When there is none of that name, or it cannot be removed.
    pub(crate) fn remove(&self, file_name: &str) -> Result<(), UserError> {
        let path = self.path(self.find(file_name)?);
        fs::remove_file(&path).map_err(|error| self.not_written(&error))?;
        sync_folder(&path);
        Ok(())
    }

    /// Everything that is shown of the backups.
    pub(crate) fn view(&self) -> BackupsView {
        let backups = self.list().into_iter().map(|it| self.view_of(it)).collect();
        BackupsView { folder: self.folder.display().to_string(), backups }
    }

    /// What is shown of one backup.
    pub(crate) fn view_of(&self, name: BackupName) -> BackupView {
        let path = self.path(name);
        let facts = catalog::facts(&path);
        let problem = match &facts {
            Ok(Facts { format: 0, .. }) => Some("The file is empty.".to_owned()),
            Ok(_) => None,
            Err(CatalogError::TooNew { .. }) => {
                Some("It was made by a newer version of Swarmdeck.".to_owned())
            }
            Err(error) if error.is_damage() => Some("The file is damaged.".to_owned()),
            Err(_) => Some("The file cannot be read.".to_owned()),
        };
        BackupView {
            file_name: name.file_name(),
            at_unix_secs: name.at_unix_secs,
            reason: name.reason,
            size_bytes: fs::metadata(&path).map_or(0, |it| it.len()),
            torrents: facts.ok().filter(|it| it.format > 0).map(|it| it.torrents),
            problem,
        }
    }

    /// Copying changes nothing in the catalog, so a full disk is the backup's trouble.
    fn not_copied(&self, error: CatalogError) -> UserError {
        match error.disk_fault() {
            Some(fault @ (DiskFault::Full | DiskFault::ReadOnly)) => {
                self.not_changed(disk::words(fault), disk::cure(fault))
            }
            _ => error.into(),
        }
    }

    fn not_written(&self, error: &io::Error) -> UserError {
        self.not_changed(&disk::why(error), disk::remedy(error))
    }

    fn not_changed(&self, why: &str, hint: &str) -> UserError {
        let folder = self.folder.display();
        let message = format!("The backups in {folder} cannot be changed: {why}.");
        UserError::new("backup_failed", message, hint)
    }
}

#[cfg(test)]
mod tests {
    use catalog::Catalog;

    use super::*;

    const DAY_SECS: u64 = 24 * 60 * 60;

    fn home() -> (tempfile::TempDir, PathBuf, BackupStore) {
        let folder = tempfile::tempdir().unwrap();
        let catalog = folder.path().join("catalog.sqlite");
        drop(Catalog::open(&catalog).unwrap());
        let store = BackupStore { folder: folder.path().join("backups") };
        (folder, catalog, store)
    }

    #[test]
    fn a_backup_that_cannot_be_written_is_explained_in_plain_words() {
        let (_folder, catalog, store) = home();
        fs::write(&store.folder, "").unwrap();
        let error = store.make(&catalog, BackupReason::ByHand, 5).unwrap_err();
        assert_eq!(error.code, "backup_failed");
        assert!(error.message.starts_with("The backups in"), "{error}");
        assert!(!error.message.contains("os error"), "{error}");
    }

    #[test]
    fn backups_are_kept_in_number_each_by_its_reason() {
        let (_folder, catalog, store) = home();
        let by_hand = store.make(&catalog, BackupReason::ByHand, 5).unwrap();
        let made: Vec<_> = (1..=9)
            .map(|day| store.make(&catalog, BackupReason::Daily, day * DAY_SECS).unwrap())
            .collect();
        let mut expected: Vec<_> = made.iter().rev().take(7).copied().collect();
        expected.push(by_hand);
        assert_eq!(store.list(), expected);
        assert_eq!(fs::read_dir(&store.folder).unwrap().count(), 8);

        // The computer's clock was set back; the new one stays all the same.
        let early = store.make(&catalog, BackupReason::Daily, 7).unwrap();
        assert!(store.list().contains(&early));
        assert_eq!(store.list().len(), 8);
    }

    #[test]
    fn two_in_one_second_have_names_of_their_own_and_there_is_an_end_to_those_by_hand() {
        let (_folder, catalog, store) = home();
        for _ in 0..20 {
            store.make(&catalog, BackupReason::ByHand, 1_000).unwrap();
        }
        assert_eq!(store.list().len(), 20);
        let error = store.make(&catalog, BackupReason::ByHand, 1_000).unwrap_err();
        assert_eq!(error.code, "too_many");
        store.remove(&store.list()[0].file_name()).unwrap();
        store.make(&catalog, BackupReason::ByHand, 1_000).unwrap();
        let error = store.remove("../catalog.sqlite").unwrap_err();
        assert_eq!(error.code, "backup_unknown");
        assert!(catalog.exists());
    }

    #[test]
    fn a_backup_is_whole_or_absent_and_a_crash_leaves_nothing_for_long() {
        let (_folder, catalog, store) = home();
        fs::write(&catalog, "no database ".repeat(1_000)).unwrap();
        store.make(&catalog, BackupReason::Daily, 1_000).unwrap_err();
        assert_eq!(fs::read_dir(&store.folder).unwrap().count(), 0);
        fs::write(store.folder.join(".swarmdeck-abc.tmp"), "half").unwrap();
        fs::write(store.folder.join(".swarmdeck-abc.tmp-journal"), "half").unwrap();
        fs::remove_file(&catalog).unwrap();
        drop(Catalog::open(&catalog).unwrap());
        let name = store.make(&catalog, BackupReason::Daily, 1_000).unwrap();
        assert_eq!(fs::read_dir(&store.folder).unwrap().count(), 1);
        let view = store.view_of(name);
        assert_eq!((view.torrents, view.problem), (Some(0), None));
    }

    #[test]
    fn backups_of_a_clock_that_was_ahead_give_way_to_those_of_the_right_time() {
        let (_folder, catalog, store) = home();
        let ahead = |day: u64| (20_000 + day) * DAY_SECS;
        for day in 1..=7 {
            store.make(&catalog, BackupReason::Daily, ahead(day)).unwrap();
        }
        let right: Vec<_> = (1..=3)
            .map(|day| store.make(&catalog, BackupReason::Daily, day * DAY_SECS).unwrap())
            .collect();
        let latest = store.latest_first(3 * DAY_SECS);
        assert_eq!(latest[..3], [right[2], right[1], right[0]]);
        assert_eq!(latest.len(), 7);
    }

    #[test]
    fn the_backup_that_is_about_to_be_restored_is_not_removed() {
        let (_folder, catalog, store) = home();
        let before = |at: u64| store.make(&catalog, BackupReason::BeforeRestore, at).unwrap();
        let oldest = before(1_000);
        before(2_000);
        before(3_000);
        store.make_before_restoring(oldest, &catalog, 4_000).unwrap();
        assert!(store.list().contains(&oldest));
        assert_eq!(store.list().len(), 4);
        store.make_before_restoring(store.list()[0], &catalog, 5_000).unwrap();
        assert!(!store.list().contains(&oldest));
        assert_eq!(store.list().len(), 4);
    }

    #[cfg(unix)]
    #[test]
    fn backups_are_for_the_eyes_of_the_systems_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, catalog, store) = home();
        let name = store.make(&catalog, BackupReason::ByHand, 1_000).unwrap();
        let mode = fs::metadata(store.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
