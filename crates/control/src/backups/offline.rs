//! Backups of a data directory that no tracker uses, whatever state its catalog is in.

use std::path::Path;

use super::opening::{mark_ended, open_catalog, unreachable};
use super::recovery::{finish_swap, make_ready};
use super::restoring::{restore_into, restored_copy};
use super::store::BackupStore;
use crate::error::UserError;
use crate::files::DataDir;
use crate::torrents::unix_secs_now;
use crate::view::{BackupReason, BackupView, BackupsView, CatalogCheckView, NoticeView};

/// The backups of one data directory, which is nobody else's as long as this is there.
#[derive(Debug)]
pub struct OfflineBackups {
    data_dir: DataDir,
    store: BackupStore,
}

/// What came of restoring a backup.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The backup.
    pub backup: BackupView,
    /// What else there is to say, such as where a catalog is that could not be backed up.
    pub notices: Vec<NoticeView>,
}

impl OfflineBackups {
    /// Takes `root`, or the user's own data directory.
    ///
    /// # Errors
    ///
    /// When it cannot be used, or a tracker uses it.
    pub fn open(root: Option<&Path>) -> Result<Self, UserError> {
        let data_dir = DataDir::open(root)?;
        let store = BackupStore::of(&data_dir);
        Ok(Self { data_dir, store })
    }

    /// All backups, the latest first.
    pub fn list(&self) -> BackupsView {
        self.store.view()
    }

    /// Makes a backup, which stays until it is removed by hand.
    ///
    /// # Errors
    ///
    /// When there is no catalog, it is damaged, there are too many backups, or it cannot be
    /// written.
    pub fn make(&self) -> Result<BackupView, UserError> {
        let path = self.data_dir.catalog_path();
        if !path.exists() {
            let message = format!("There is nothing to back up: {} is missing.", path.display());
            return Err(UserError::new("nothing_there", message, "Name the right folder."));
        }
        let name = self.store.make(&path, BackupReason::ByHand, unix_secs_now())?;
        Ok(self.store.view_of(name))
    }

    /// Makes the catalog what it was when a backup was made, after a backup of what it is now.
    ///
    /// A completed count stays where it is greater than in the backup. A catalog that cannot be
    /// opened, such as that of a newer version, is set aside instead.
    ///
    /// # Errors
    ///
    /// When there is no such backup, it is damaged or of a newer version, or files cannot be
    /// written; then all is as it was.
    pub fn restore(&self, file_name: &str) -> Result<Restored, UserError> {
        let name = self.store.find(file_name)?;
        let backup = self.store.view_of(name);
        match open_catalog(&self.data_dir) {
            Ok(mut opened) => {
                let restored = restored_copy(&self.data_dir, name)?;
                restore_into(&mut opened.catalog, &self.data_dir, name, restored)?;
                drop(opened.catalog);
                mark_ended(&self.data_dir);
                Ok(Restored { backup, notices: opened.notices })
            }
            Err(cause) => {
                tracing::warn!(%cause, "the catalog is set aside");
                drop(restored_copy(&self.data_dir, name)?);
                let path = self.data_dir.catalog_path();
                let kept = make_ready(&self.data_dir)
                    .and_then(|()| finish_swap(&self.data_dir))
                    .map_err(|error| unreachable(&path, &error))?;
                let notice = kept.map(|kept| NoticeView {
                    code: "catalog_set_aside".to_owned(),
                    message: cause.message,
                    hint: format!("It is kept as {}.", kept.display()),
                });
                Ok(Restored { backup, notices: notice.into_iter().collect() })
            }
        }
    }

    /// Looks through the catalog without changing it.
    ///
    /// # Errors
    ///
    /// When it is not there, comes from a newer version, or cannot be read.
    pub fn check(&self) -> Result<CatalogCheckView, UserError> {
        let path = self.data_dir.catalog_path();
        let problems = catalog::check(&path)?;
        let torrents = catalog::facts(&path).ok().map(|it| it.torrents);
        Ok(CatalogCheckView { path: path.display().to_string(), torrents, problems })
    }
}
