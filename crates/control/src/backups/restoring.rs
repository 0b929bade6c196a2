//! A backup in the place of the catalog, and a tracker that goes by it from then on.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use catalog::{Catalog, CatalogError};
use protocol::id::InfoHash;

use super::name::BackupName;
use super::opening::unreachable;
use super::recovery::{begin_anew, building_path, copy_over};
use super::store::BackupStore;
use crate::control::{Control, lock};
use crate::error::UserError;
use crate::files::DataDir;
use crate::torrents::unix_secs_now;
use crate::view::{BackupsView, Event};

impl Control {
    /// Makes the catalog what it was when a backup was made, after a backup of what it is now.
    ///
    /// Torrents, friends and lists that are not in it are gone, those in it are back. A
    /// completed count stays where it is greater than in the backup. Must be called within a
    /// tokio runtime.
    ///
    /// # Errors
    ///
    /// When there is no such backup, it is damaged or of a newer version, or files cannot be
    /// written; then all is as it was.
    pub fn restore_backup(&self, file_name: &str) -> Result<BackupsView, UserError> {
        let turn = lock(&self.backup_state().turn);
        let name = BackupStore::of(self.data_dir()).find(file_name)?;
        // Looked through before anybody has to wait for the catalog.
        let restored = restored_copy(self.data_dir(), name)?;
        self.save_completions();
        {
            // Held across all, or the tracker and the catalog could come to disagree.
            let mut catalog = self.catalog();
            let before = Known::of(&catalog)?;
            restore_into(&mut catalog, self.data_dir(), name, restored)?;
            let after = Known::of(&catalog)?;
            for info_hash in before.torrents.difference(&after.torrents) {
                self.tracker().unregister(info_hash);
            }
            before.given_out.iter().for_each(|it| self.service().web_seeds().withdraw(it));
            self.track_all_of(&catalog)?;
        }
        drop(turn);
        tracing::info!(file_name, "backup restored");
        self.rebuild_access()?;
        if self.settings_store().settings().access.private {
            self.ensure_owner()?;
        }
        let handle = self.clone();
        tokio::task::spawn_blocking(move || handle.take_up_web_seeds());
        for event in [Event::Torrents, Event::Access, Event::Overview, Event::Backups] {
            self.tell(event);
        }
        Ok(self.backups())
    }
}

/// What the tracker and the server have been told of a catalog.
struct Known {
    torrents: HashSet<InfoHash>,
    given_out: Vec<InfoHash>,
}

impl Known {
    fn of(catalog: &Catalog) -> Result<Self, CatalogError> {
        let torrents = catalog.torrents()?.into_iter().map(|it| it.info_hash).collect();
        Ok(Self { torrents, given_out: catalog.web_seeds_on()? })
    }
}

/// Puts the backup called `name`, of which `restored` is a copy, into `catalog`, that of
/// `data_dir`, after a backup of that.
///
/// # Errors
///
/// As [`Control::restore_backup`].
pub(super) fn restore_into(
    catalog: &mut Catalog,
    data_dir: &DataDir,
    name: BackupName,
    mut restored: Catalog,
) -> Result<(), UserError> {
    catalog.settle()?;
    restored.keep_counts_of(catalog)?;
    let path = data_dir.catalog_path();
    let store = BackupStore::of(data_dir);
    store.make_before_restoring(name, &path, unix_secs_now())?;
    catalog.become_copy_of(&restored)?;
    drop(restored);
    let building = building_path(data_dir);
    begin_anew(&building)
        .and_then(|()| std::fs::remove_file(&building))
        .map_err(|error| unreachable(&building, &error))
}

/// A copy of the backup called `name`, brought to today's format.
///
/// # Errors
///
/// When it is damaged or of a newer version, or the data directory cannot be written.
pub(super) fn restored_copy(data_dir: &DataDir, name: BackupName) -> Result<Catalog, UserError> {
    let store = BackupStore::of(data_dir);
    let path = store.path(name);
    if let Some(problem) = store.problem(name).map_err(|error| unusable(&path, error))? {
        let message = format!("This backup is damaged: {problem}.");
        return Err(UserError::new("backup_damaged", message, "Choose another backup."));
    }
    let building = building_path(data_dir);
    let failed = |error: io::Error| unreachable(&building, &error);
    begin_anew(&building).and_then(|()| copy_over(&path, &building)).map_err(failed)?;
    Ok(Catalog::open(&building)?)
}

fn unusable(path: &Path, error: CatalogError) -> UserError {
    match error {
        CatalogError::TooNew { .. } => {
            let message = "This backup was made by a newer version of Swarmdeck.";
            UserError::new("backup_too_new", message, "Install that version or a later one.")
        }
        error => {
            tracing::warn!(%error, path = %path.display(), "a backup cannot be read");
            let message = "This backup cannot be read.";
            UserError::new("backup_damaged", message, "Choose another backup.")
        }
    }
}
