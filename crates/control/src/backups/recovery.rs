//! A catalog that is damaged or missing is put together again, of a backup and what can be read.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use catalog::{Catalog, Salvage};

use super::name::BackupName;
use super::opening::unreachable;
use super::store::BackupStore;
use super::torrent_files::proven;
use crate::error::UserError;
use crate::files::{DataDir, sync_folder};
use crate::torrents::unix_secs_now;
use crate::view::NoticeView;

/// Damaged files kept at most; the oldest gives way.
const BROKEN_MAX: usize = 5;
/// What may stand beside a catalog, as ends of its name.
pub(super) const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];
/// Where SQLite begins to look for pages in a WAL, however much of the file is missing.
const FIRST_PAGE_BYTES: u64 = 4096;

/// What is wrong with a catalog.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Damage {
    /// It is not there, or nothing is in it.
    Missing,
    /// It is not what was written.
    Problems(Vec<String>),
}

/// Puts the catalog of `data_dir` together again: the latest sound backup, and over it what the
/// damaged file still holds. That file is set aside. Gives what is to be said of it.
///
/// # Errors
///
/// When files cannot be read or written for another reason than damage; then all is as it was.
pub(super) fn recover(data_dir: &DataDir, damage: &Damage) -> Result<NoticeView, UserError> {
    tracing::warn!(?damage, "the catalog is put together again");
    let path = data_dir.catalog_path();
    let failed = |error: io::Error| unreachable(&path, &error);
    let building = building_path(data_dir);
    let backup = latest_sound(&BackupStore::of(data_dir), &building).map_err(failed)?;
    let mut catalog = Catalog::open(&building)?;
    let salvage = salvage(data_dir, &mut catalog)?;
    let is_empty = catalog.is_empty()?;
    let torrents = catalog.torrents()?.len();
    drop(catalog);
    if let Some(problem) = catalog::check(&building)?.into_iter().next() {
        return Err(UserError::from(catalog::CatalogError::BadBackup { problem }));
    }
    make_ready(data_dir).map_err(failed)?;
    let kept = finish_swap(data_dir).map_err(failed)?;
    Ok(told(damage, backup, &salvage, is_empty, torrents, kept.as_deref()))
}

/// Where a catalog is put together, under a name that is begun anew each time.
pub(super) fn building_path(data_dir: &DataDir) -> PathBuf {
    data_dir.catalog_path().with_extension("building.sqlite")
}

/// Where a WAL is read whose catalog is not there.
fn reading_path(data_dir: &DataDir) -> PathBuf {
    data_dir.catalog_path().with_extension("reading.sqlite")
}

/// Removes what a killed program has left of a catalog that it was putting together: it is as
/// large as the catalog, and has keys in it of friends who may be gone by now.
pub(super) fn clear_unfinished(data_dir: &DataDir) {
    remove_with_beside(&building_path(data_dir));
    remove_with_beside(&reading_path(data_dir));
}

fn remove_with_beside(path: &Path) {
    for end in std::iter::once("").chain(BESIDE) {
        // Where it is not there, or cannot be removed, it is begun anew the next time.
        let _ = fs::remove_file(with_end(path, end));
    }
}

/// Where a catalog that is finished waits for the place of the old one.
fn ready_path(data_dir: &DataDir) -> PathBuf {
    data_dir.catalog_path().with_extension("ready.sqlite")
}

/// Declares what has been built to be finished: from here on it becomes the catalog, if need be
/// at the next start.
pub(super) fn make_ready(data_dir: &DataDir) -> io::Result<()> {
    let building = building_path(data_dir);
    OpenOptions::new().write(true).open(&building)?.sync_all()?;
    fs::rename(&building, ready_path(data_dir))?;
    sync_folder(&building);
    Ok(())
}

/// Finishes what an earlier run began with [`make_ready`], unless what waits is not what was
/// made: then the old catalog is worth more than that.
pub(super) fn finish_earlier_swap(data_dir: &DataDir) -> io::Result<()> {
    let (ready, path) = (ready_path(data_dir), data_dir.catalog_path());
    if ready.exists() && !is_sound(&ready) && fs::metadata(&path).is_ok_and(|it| it.len() > 0) {
        tracing::warn!("a catalog that was to take the place of another is damaged");
        remove_with_beside(&ready);
        return Ok(());
    }
    finish_swap(data_dir).map(drop)
}

fn is_sound(path: &Path) -> bool {
    catalog::check(path).is_ok_and(|it| it.is_empty())
        && catalog::facts(path).is_ok_and(|it| it.format > 0)
}

/// Puts a finished catalog into its place, where one waits. Gives where the old one is kept.
pub(super) fn finish_swap(data_dir: &DataDir) -> io::Result<Option<PathBuf>> {
    let (ready, path) = (ready_path(data_dir), data_dir.catalog_path());
    if !ready.exists() {
        return Ok(None);
    }
    // First of all the WAL of the old one must go, or it would be taken for that of the new one.
    let kept = set_aside(&path)?;
    sync_folder(&path);
    fs::rename(&ready, &path)?;
    sync_folder(&path);
    Ok(kept)
}

/// Moves the catalog at `path` with all beside it to a name of its own; the oldest of too many
/// such files is removed. Gives where it is now, unless nothing was in it.
fn set_aside(path: &Path) -> io::Result<Option<PathBuf>> {
    let mut broken = broken_numbers(path)?;
    let number = broken.last().map_or(1, |it| it + 1);
    let aside = broken_path(path, number);
    let mut found = false;
    for end in std::iter::once("").chain(BESIDE) {
        let from = with_end(path, end);
        match fs::metadata(&from) {
            Ok(file) if file.len() == 0 => fs::remove_file(&from)?,
            Ok(_) => {
                found = found || end.is_empty();
                fs::rename(&from, with_end(&aside, end))?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    broken.push(number);
    let too_many = broken.len().saturating_sub(BROKEN_MAX);
    for number in broken.drain(..too_many) {
        for end in std::iter::once("").chain(BESIDE) {
            // Where it is not there, or cannot be removed, that changes nothing here.
            let _ = fs::remove_file(with_end(&broken_path(path, number), end));
        }
    }
    Ok(found.then_some(aside))
}

fn broken_path(path: &Path, number: u32) -> PathBuf {
    path.with_extension(format!("broken-{number}.sqlite"))
}

/// The numbers of the files set aside, from the oldest on.
fn broken_numbers(path: &Path) -> io::Result<Vec<u32>> {
    let folder = path.parent().unwrap_or(path);
    let mut numbers = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let rest = name.to_str().and_then(|it| it.strip_prefix("catalog.broken-"));
        numbers.extend(rest.and_then(|it| it.split_once(".sqlite")?.0.parse::<u32>().ok()));
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// The file whose name is that of `path` with `end` after it.
pub(super) fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Removes what an earlier attempt has left at `path`, and begins an empty file there for the
/// eyes of the system's user alone.
pub(super) fn begin_anew(path: &Path) -> io::Result<()> {
    for end in std::iter::once("").chain(BESIDE) {
        match fs::remove_file(with_end(path, end)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Copies the file at `from` over the one at `to`, whose permissions stay.
pub(super) fn copy_over(from: &Path, to: &Path) -> io::Result<()> {
    let mut to = OpenOptions::new().write(true).truncate(true).open(to)?;
    io::copy(&mut File::open(from)?, &mut to).map(drop)
}

/// Copies the latest backup that is sound to `building`, which is empty where there is none.
fn latest_sound(store: &BackupStore, building: &Path) -> io::Result<Option<BackupName>> {
    begin_anew(building)?;
    for name in store.latest_first(unix_secs_now()) {
        match store.problem(name) {
            Ok(None) => {
                copy_over(&store.path(name), building)?;
                return Ok(Some(name));
            }
            Ok(Some(problem)) => tracing::warn!(problem, file = name.file_name(), "damaged backup"),
            Err(error) => tracing::warn!(%error, file = name.file_name(), "unusable backup"),
        }
    }
    Ok(None)
}

/// Writes over `catalog` what can be read of the damaged one.
fn salvage(data_dir: &DataDir, catalog: &mut Catalog) -> Result<Salvage, UserError> {
    let path = data_dir.catalog_path();
    let failed = |error: io::Error| unreachable(&path, &error);
    let bytes = fs::metadata(&path).map_or(0, |it| it.len());
    let wal = with_end(&path, "-wal");
    if bytes >= FIRST_PAGE_BYTES {
        return Ok(catalog::salvage(&path, catalog, &proven)?);
    }
    if fs::metadata(&wal).map_or(0, |it| it.len()) == 0 {
        return Ok(Salvage::default());
    }
    // Everything may stand in the WAL yet. SQLite would throw it away beside an empty file, but
    // reads it beside one with a page in it, even if that page is nothing but zeros.
    let reading = reading_path(data_dir);
    begin_anew(&reading).map_err(failed)?;
    let file = OpenOptions::new().write(true).open(&reading).map_err(failed)?;
    file.set_len(FIRST_PAGE_BYTES).map_err(failed)?;
    drop(file);
    let reading_wal = with_end(&reading, "-wal");
    begin_anew(&reading_wal).and_then(|()| copy_over(&wal, &reading_wal)).map_err(failed)?;
    let salvage = catalog::salvage(&reading, catalog, &proven)?;
    remove_with_beside(&reading);
    Ok(salvage)
}

fn told(
    damage: &Damage,
    backup: Option<BackupName>,
    salvage: &Salvage,
    is_empty: bool,
    torrents: usize,
    kept: Option<&Path>,
) -> NoticeView {
    let what = match damage {
        Damage::Missing => "The list of torrents was missing or empty when Swarmdeck started",
        Damage::Problems(_) => "The list of torrents was damaged when Swarmdeck started",
    };
    let backup = backup.map(|it| format!("the backup of {}", it.date()));
    let read = (salvage.torrents > 0).then(|| {
        format!("what could still be read of the damaged file ({})", count(salvage.torrents))
    });
    let all = count(u32::try_from(torrents).unwrap_or(u32::MAX));
    let message = match (&backup, &read) {
        (None, None) => format!("{what}, and there was no backup to put in its place."),
        (Some(source), None) | (None, Some(source)) => {
            format!("{what}. It was put together again from {source}: {all} in all.")
        }
        (Some(backup), Some(read)) => {
            format!("{what}. It was put together again from {backup} and {read}: {all} in all.")
        }
    };
    let mut hints = Vec::new();
    if is_empty {
        hints.push("If it was not you who removed it, register your torrents again.".to_owned());
    } else if backup.is_some() {
        hints.push(
            "Look whether torrents or friends are back that you had removed since then.".to_owned(),
        );
    }
    hints.extend(kept.map(|it| format!("The damaged file is kept as {}.", it.display())));
    NoticeView { code: "catalog_recovered".to_owned(), message, hint: hints.join(" ") }
}

fn count(torrents: u32) -> String {
    if torrents == 1 { "1 torrent".to_owned() } else { format!("{torrents} torrents") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::BackupReason;

    #[test]
    fn a_backup_that_has_lost_all_that_was_in_it_is_passed_over_for_an_older_one() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = DataDir::open(Some(folder.path())).unwrap();
        let store = BackupStore::of(&data_dir);
        let path = data_dir.catalog_path();
        drop(Catalog::open(&path).unwrap());
        let now = unix_secs_now();
        let sound = store.make(&path, BackupReason::Daily, now - 300).unwrap();
        for (age_secs, bytes) in [(200, vec![]), (100, vec![0; 8_192])] {
            let name = BackupName { at_unix_secs: now - age_secs, reason: BackupReason::Daily };
            fs::write(store.path(name), bytes).unwrap();
            assert!(
                store.view_of(name).problem.is_some() && store.view_of(name).torrents.is_none()
            );
            assert!(store.problem(name).unwrap().is_some());
        }
        let building = building_path(&data_dir);
        assert_eq!(latest_sound(&store, &building).unwrap(), Some(sound));
        assert_eq!(fs::read(building).unwrap(), fs::read(store.path(sound)).unwrap());

        fs::write(&path, "").unwrap();
        let error = store.make(&path, BackupReason::ByHand, now).unwrap_err();
        assert_eq!(error.code, "nothing_there");
    }
}
