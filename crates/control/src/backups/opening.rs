//! Opening the catalog at start: looked through after an unclean end, recovered where it must be.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use catalog::{Catalog, CatalogError};

use super::recovery::{BESIDE, Damage, clear_unfinished, finish_earlier_swap, recover, with_end};
use super::store::BackupStore;
use super::torrent_files;
use crate::disk;
use crate::error::UserError;
use crate::files::{DataDir, begin_secret, keep_from_others, sync_folder};
use crate::torrents::unix_secs_now;
use crate::view::{BackupReason, NoticeView};

/// A file with less is empty to SQLite, or none of its own.
const HEADER_BYTES: u64 = 100;

/// A catalog that is sound, and what the owner must be told of how it came to be.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) catalog: Catalog,
    pub(crate) notices: Vec<NoticeView>,
}

/// Opens the catalog of `data_dir`, from its backups and what can be read of it if need be.
///
/// # Errors
///
/// When it comes from a newer version, or cannot be read or written for another reason than
/// damage; then nothing has been changed.
pub(crate) fn open_catalog(data_dir: &DataDir) -> Result<Opened, UserError> {
    let path = data_dir.catalog_path();
    // A version that made no mark left the WAL behind, too.
    let wal = fs::metadata(with_end(&path, "-wal"));
    let ended_uncleanly = data_dir.running_path().exists() || wal.is_ok_and(|it| it.len() > 0);
    for end in std::iter::once("").chain(BESIDE) {
        keep_from_others(&with_end(&path, end));
    }
    finish_earlier_swap(data_dir).map_err(|error| unreachable(&path, &error))?;
    clear_unfinished(data_dir);
    let mut notices = Vec::new();
    let damage = find_damage(data_dir, ended_uncleanly)?;
    let mut catalog = match damage {
        Some(damage) => {
            notices.push(recover(data_dir, &damage)?);
            open_sound(data_dir)?
        }
        None => match open_sound(data_dir) {
            Ok(catalog) => catalog,
            Err(error) => {
                let problems = catalog::check(&path).unwrap_or_default();
                if problems.is_empty() {
                    return Err(error);
                }
                notices.push(recover(data_dir, &Damage::Problems(problems))?);
                open_sound(data_dir)?
            }
        },
    };
    if ended_uncleanly || !notices.is_empty() {
        notices.extend(torrent_files::repair(&mut catalog, &BackupStore::of(data_dir))?);
    }
    mark_running(data_dir);
    Ok(Opened { catalog, notices })
}

/// Notes that everything has been saved, so that the next start need not look through it.
pub(crate) fn mark_ended(data_dir: &DataDir) {
    let path = data_dir.running_path();
    match fs::remove_file(&path) {
        Ok(()) => sync_folder(&path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => tracing::warn!(%error, "the mark of an unclean end could not be removed"),
    }
}

fn mark_running(data_dir: &DataDir) {
    let path = data_dir.running_path();
    match File::create(&path) {
        Ok(_) => sync_folder(&path),
        Err(error) => tracing::warn!(%error, "an unclean end will not be noticed"),
    }
}

/// What is wrong with the catalog before it is opened, as far as there is reason to ask.
fn find_damage(data_dir: &DataDir, ended_uncleanly: bool) -> Result<Option<Damage>, UserError> {
    let path = data_dir.catalog_path();
    let is_missing = match fs::metadata(&path) {
        Ok(file) if file.is_dir() => return Err(is_a_folder(&path)),
        Ok(file) => file.len() < HEADER_BYTES,
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => return Err(unreachable(&path, &error)),
    };
    if is_missing {
        let was_there = ended_uncleanly || !BackupStore::of(data_dir).list().is_empty();
        return Ok(was_there.then_some(Damage::Missing));
    }
    if !ended_uncleanly {
        return Ok(None);
    }
    tracing::info!("the program ended uncleanly, so the catalog is looked through");
    let problems = catalog::check(&path)?;
    Ok((!problems.is_empty()).then_some(Damage::Problems(problems)))
}

/// Opens a catalog in which nothing is known to be wrong, with a backup before any migration.
fn open_sound(data_dir: &DataDir) -> Result<Catalog, UserError> {
    let path = data_dir.catalog_path();
    let back_up = |_| {
        let store = BackupStore::of(data_dir);
        store.make(&path, BackupReason::BeforeMigration, unix_secs_now()).map(drop).map_err(
            |error| {
                let message = format!(
                    "This version of Swarmdeck keeps the list of torrents in another way, and makes \
                     a backup before it changes it. {}",
                    error.message
                );
                UserError { message, ..error }
            },
        )
    };
    // Friends' keys will be in it, and what SQLite puts beside it is for the same eyes. Where
    // this fails SQLite has better words for why.
    let _ = begin_secret(&path);
    let catalog = Catalog::open_guarded::<UserError>(&path, back_up)?;
    try_out(&catalog)?;
    Ok(catalog)
}

/// Reads every list once, so that damage shows now and not when a page asks for it.
fn try_out(catalog: &Catalog) -> Result<(), CatalogError> {
    catalog.torrents()?;
    catalog.friends()?;
    catalog.access_entries()?;
    catalog.address_lists()?;
    catalog.web_seeds_on()?;
    Ok(())
}

pub(super) fn unreachable(path: &Path, error: &io::Error) -> UserError {
    let (path, why) = (path.display(), disk::why(error));
    let message = format!("The list of torrents in {path} cannot be read or written: {why}.");
    UserError::new("catalog_failed", message, disk::remedy(error))
}

fn is_a_folder(path: &Path) -> UserError {
    let message =
        format!("There is a folder where the list of torrents should be: {}.", path.display());
    UserError::new("catalog_failed", message, "Move it elsewhere, then start Swarmdeck again.")
}
