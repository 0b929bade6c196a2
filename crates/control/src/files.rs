//! The data directory, and files that are written whole or not at all.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{self, Path, PathBuf};

use directories::ProjectDirs;

use crate::disk;
use crate::error::UserError;

/// A data directory that this process alone uses.
#[derive(Debug)]
pub(crate) struct DataDir {
    root: PathBuf,
    /// Locked as long as it is open; the system lets go of it even after a crash.
    _lock: File,
}

impl DataDir {
    /// Opens `root`, or the user's own data directory, creating it where it is missing.
    ///
    /// # Errors
    ///
    /// When it cannot be created or another Swarmdeck uses it.
    pub(crate) fn open(root: Option<&Path>) -> Result<Self, UserError> {
        let root = Self::root(root)?;
        let failed = |error: io::Error| {
            let (root, why) = (root.display(), disk::why(&error));
            let message = format!("The data folder {root} cannot be used: {why}.");
            let hint = "Choose a folder you may write to with --data-dir.";
            UserError::new("data_dir_unusable", message, hint)
        };
        create_folder(&root).map_err(failed)?;
        let path = root.join("lock");
        // Not emptied: what is in it belongs to whoever has it locked.
        let lock = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let lock = lock.map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {
                remove_unfinished(&root);
                sign(&lock);
                Ok(Self { root, _lock: lock })
            }
            Err(fs::TryLockError::WouldBlock) => Err(already_running(&root, &path)),
            Err(fs::TryLockError::Error(error)) => Err(not_lockable(&root, &error)),
        }
    }

    /// Where a data directory is, whether or not it is there: `root`, or the user's own.
    ///
    /// # Errors
    ///
    /// When the system does not say where the user's own is.
    pub(crate) fn root(root: Option<&Path>) -> Result<PathBuf, UserError> {
        // Shown to people, who do not know from where it was named.
        root.map_or_else(
            own_data_dir,
            |it| Ok(path::absolute(it).unwrap_or_else(|_| it.to_owned())),
        )
    }

    /// Where the settings are.
    pub(crate) fn settings_path(&self) -> PathBuf {
        self.root.join("settings.json")
    }

    /// Where the catalog is.
    pub(crate) fn catalog_path(&self) -> PathBuf {
        self.root.join("catalog.sqlite")
    }

    /// Where the files of the log are.
    pub(crate) fn logs_path(&self) -> PathBuf {
        self.root.join("logs")
    }

    /// Where its backups are.
    pub(crate) fn backups_path(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// Marks that the program runs; where it is there before that, it ended uncleanly.
    pub(crate) fn running_path(&self) -> PathBuf {
        self.root.join("running")
    }

    /// Where the presets are.
    pub(crate) fn presets_path(&self) -> PathBuf {
        self.root.join(crate::presets::FILE_NAME)
    }

    /// Where the peers are, as they were when they were last written down.
    pub(crate) fn peers_path(&self) -> PathBuf {
        self.root.join("peers.snapshot")
    }

    /// Where the password of the pages for a browser is, as a hash.
    pub(crate) fn password_path(&self) -> PathBuf {
        self.root.join("password.json")
    }

    /// Where it is remembered which files in watched folders have been dealt with.
    pub(crate) fn watched_path(&self) -> PathBuf {
        self.root.join("watched.json")
    }

    /// Where the client that torrents are handed over to is kept, with its password.
    pub(crate) fn client_path(&self) -> PathBuf {
        self.root.join("client.json")
    }
}

/// Creates a folder with those above it, for the eyes of the system's user alone where they are
/// new: friends' keys will be in it.
fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Begins an empty file for the eyes of the system's user alone where there is none, for
/// somebody else to fill.
///
/// # Errors
///
/// When the folder or the file cannot be written.
pub(crate) fn begin_secret(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FOR_OWNER);
    options.open(path).map(drop)
}

/// Takes from others what they may do with the file at `path`, if there is one: earlier versions
/// let the system decide.
pub(crate) fn keep_from_others(path: &Path) {
    #[cfg(unix)]
    if let Ok(there) = fs::metadata(path)
        && there.is_file()
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = there.permissions().mode() & 0o7777;
        let narrowed = fs::Permissions::from_mode(mode & !0o077);
        if mode & 0o077 != 0
            && let Err(error) = fs::set_permissions(path, narrowed)
        {
            tracing::warn!(%error, path = %path.display(), "other users of this computer may read it");
        }
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Writes this process's number into the file that it has locked, for those who come after.
fn sign(mut lock: &File) {
    let written = lock.set_len(0).and_then(|()| writeln!(lock, "{}", std::process::id()));
    if let Err(error) = written {
        tracing::debug!(%error, "the lock could not be signed");
    }
}

/// Where the system lets nobody read a locked file, as Windows does, the process is not named.
fn already_running(root: &Path, lock: &Path) -> UserError {
    let signed = read_capped(lock, 32).ok().and_then(|it| String::from_utf8(it).ok());
    let process_id: Option<u32> = signed.and_then(|it| it.trim().parse().ok());
    let process = process_id.map(|it| format!(" (process {it})")).unwrap_or_default();
    let message =
        format!("Another Swarmdeck{process} already uses the data folder {}.", root.display());
    let hint = "Use the one that is running, or choose another folder with --data-dir.";
    UserError::new("already_running", message, hint)
}

/// As some network file systems are.
fn not_lockable(root: &Path, error: &io::Error) -> UserError {
    let (root, why) = (root.display(), disk::why(error));
    let message = format!("The data folder {root} cannot be kept from a second Swarmdeck: {why}.");
    let hint = "Choose a folder on a disk of this computer with --data-dir.";
    UserError::new("data_dir_unusable", message, hint)
}

/// The user's own folder for the data of programs, where everything is kept unless another folder
/// is named. It may not exist yet.
///
/// # Errors
///
/// When the system does not say where the user's home folder is.
pub fn own_data_dir() -> Result<PathBuf, UserError> {
    let dirs = ProjectDirs::from("", "", "Swarmdeck").ok_or_else(|| {
        let message = "The system does not say where your home folder is.";
        UserError::new("no_home", message, "Name a folder for the data with --data-dir.")
    })?;
    Ok(dirs.data_dir().to_owned())
}

/// Writes `bytes` to `path`, replacing what was there: after a crash or a power cut
/// there is the old file or the new one, never a part.
///
/// # Errors
///
/// When the folder cannot be written; then the old file is untouched.
pub(crate) fn write_atomic(path: &Path, bytes: &[u8]) -> io::Result<()> {
    filled(path, bytes, FOR_EVERYONE)?.persist(path)?;
    sync_folder(path);
    Ok(())
}

/// Writes `bytes` to `path` likewise, for the eyes of the system's user alone.
///
/// # Errors
///
/// The same.
pub(crate) fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_secret_by(path, |it| it.write_all(bytes))
}

/// Writes to `path` what `fill` writes, likewise for the eyes of the system's user alone.
///
/// # Errors
///
/// The same, and what `fill` says.
pub(crate) fn write_secret_by<T>(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> io::Result<T> {
    let mut file = temporary(path, FOR_OWNER)?;
    let filled = fill(&mut file)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    sync_folder(path);
    Ok(filled)
}

/// An empty file beside `path` for the eyes of the system's user alone, gone unless it is kept.
///
/// # Errors
///
/// When the folder cannot be written.
pub(crate) fn secret_beside(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    temporary(path, FOR_OWNER)
}

/// Writes `bytes` to `path` likewise, but never replaces a file.
///
/// # Errors
///
/// [`io::ErrorKind::AlreadyExists`] where there is one, and when the folder cannot be written.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    filled(path, bytes, FOR_EVERYONE)?.persist_noclobber(path)?;
    sync_folder(path);
    Ok(())
}

/// Reads a file that has at most `bytes_max` bytes.
///
/// # Errors
///
/// [`io::ErrorKind::FileTooLarge`] where it has more, and when it cannot be read.
pub(crate) fn read_capped(path: &Path, bytes_max: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(bytes_max as u64 + 1).read_to_end(&mut bytes)?;
    match bytes.len() > bytes_max {
        true => Err(io::ErrorKind::FileTooLarge.into()),
        false => Ok(bytes),
    }
}

/// Writes `bytes` beside `path` under a name of its own; an equal copy is not made twice.
pub(crate) fn keep_copy(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    for number in 1..=999 {
        let copy = path.with_extension(format!("broken-{number}.json"));
        match fs::read(&copy) {
            Ok(kept) if kept == bytes => return Ok(copy),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                write_new(&copy, bytes)?;
                return Ok(copy);
            }
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many copies of broken files are kept already"))
}

/// Renames the file at `path` to a name of its own beside it, and keeps at most `kept_max` of
/// those that have been moved so, the latest.
pub(crate) fn move_aside(path: &Path, kept_max: usize) -> io::Result<PathBuf> {
    let name = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, extension) = (name(path.file_stem()), name(path.extension()));
    let number = |name: &str| {
        let rest = name.strip_prefix(&stem)?.strip_prefix(".broken-")?;
        rest.strip_suffix(&extension)?.strip_suffix('.')?.parse::<u32>().ok()
    };
    let entries = fs::read_dir(folder_of(path))?.filter_map(Result::ok);
    let mut numbers: Vec<u32> =
        entries.filter_map(|it| number(&it.file_name().to_string_lossy())).collect();
    numbers.sort_unstable();
    let aside = |number: u32| path.with_extension(format!("broken-{number}.{extension}"));
    let copy = aside(numbers.last().map_or(1, |it| it.saturating_add(1)));
    fs::rename(path, &copy)?;
    sync_folder(path);
    let surplus = (numbers.len() + 1).saturating_sub(kept_max);
    for number in numbers.into_iter().take(surplus) {
        if let Err(error) = fs::remove_file(aside(number)) {
            tracing::warn!(%error, number, "an old broken file could not be removed");
        }
    }
    Ok(copy)
}

/// Whether a file could be written at `path`, found out by trying beside it.
pub(crate) fn check_writable(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // The name itself cannot be, such as one that is too long.
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    temporary(path, FOR_EVERYONE).map(drop)
}

/// Permissions of an ordinary new file, before the system takes away what it does not want.
const FOR_EVERYONE: u32 = 0o666;
const FOR_OWNER: u32 = 0o600;

/// How the names of files begin and end that are not in their places yet.
const UNFINISHED: (&str, &str) = (".swarmdeck-", ".tmp");

/// Removes from `folder`, in which nobody else works, what a killed program has left behind.
fn remove_unfinished(folder: &Path) {
    let is_unfinished = |name: &str| name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1);
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        if is_unfinished(&entry.file_name().to_string_lossy())
            && let Err(error) = fs::remove_file(entry.path())
        {
            tracing::warn!(%error, path = %entry.path().display(), "could not be removed");
        }
    }
}

/// A file beside `path` with `bytes` in it, on the disk for good.
fn filled(path: &Path, bytes: &[u8], mode: u32) -> io::Result<tempfile::NamedTempFile> {
    let mut file = temporary(path, mode)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// `mode` holds where the system has such permissions.
#[cfg_attr(not(unix), expect(unused_variables, reason = "folders decide who may read there"))]
fn temporary(path: &Path, mode: u32) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    builder.tempfile_in(folder_of(path))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the new name itself outlive a power cut, where the system has a way.
///
/// Some file systems have none. The file is in its place by then, so this is no error.
pub(crate) fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Err(error) = File::open(folder_of(path)).and_then(|it| it.sync_all())
    {
        tracing::warn!(%error, path = %path.display(), "the folder could not be synced");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_replaces_whole_files_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write_atomic(&path, b"one").unwrap();
        write_atomic(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(write_new(&path, b"three").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_fails_half_way_leaves_the_old_file_and_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        assert_eq!(write_secret_by(&path, |it| it.write(b"one")).unwrap(), 3);
        let failed = write_secret_by(&path, |it| {
            it.write_all(b"two")?;
            Err::<(), _>(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn only_the_latest_of_the_files_moved_aside_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("peers.snapshot");
        for number in 1..=5 {
            fs::write(&path, number.to_string()).unwrap();
            let name = format!("peers.broken-{number}.snapshot");
            assert_eq!(move_aside(&path, 3).unwrap(), folder.path().join(name));
        }
        let mut kept: Vec<String> = fs::read_dir(folder.path())
            .unwrap()
            .map(|it| fs::read_to_string(it.unwrap().path()).unwrap())
            .collect();
        kept.sort_unstable();
        assert_eq!(kept, ["3", "4", "5"]);
        assert_eq!(move_aside(&path, 3).unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn what_a_killed_program_was_writing_is_gone_once_the_next_one_starts() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("data");
        drop(DataDir::open(Some(&root)).unwrap());
        let unfinished = temporary(&root.join("settings.json"), FOR_EVERYONE).unwrap();
        let (_, left_behind) = unfinished.keep().unwrap();
        fs::write(root.join("notes.tmp"), "not ours").unwrap();
        let _data_dir = DataDir::open(Some(&root)).unwrap();
        assert!(!left_behind.exists() && root.join("notes.tmp").exists());
    }

    #[test]
    fn what_cannot_be_written_is_found_out_without_writing_it() {
        let folder = tempfile::tempdir().unwrap();
        let kind = |name: &str| check_writable(&folder.path().join(name)).err().map(|it| it.kind());
        fs::create_dir(folder.path().join("folder")).unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        assert_eq!(kind("new"), None);
        assert_eq!(kind("file"), None);
        assert_eq!(kind("folder"), Some(io::ErrorKind::IsADirectory));
        assert_eq!(kind("absent/new"), Some(io::ErrorKind::NotFound));
        assert!(kind(&"n".repeat(300)).is_some());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_new_data_directory_is_for_the_eyes_of_the_systems_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("above/data");
        drop(DataDir::open(Some(&root)).unwrap());
        assert_eq!((mode(&root), mode(&folder.path().join("above"))), (0o700, 0o700));
        // One that is there already is its owner's business; what is in it is ours.
        fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
        drop(DataDir::open(Some(&root)).unwrap());
        assert_eq!(mode(&root), 0o755);
        let secret = root.join("secret");
        begin_secret(&secret).unwrap();
        assert_eq!(mode(&secret), 0o600);
        fs::write(&secret, "kept").unwrap();
        begin_secret(&secret).unwrap();
        assert_eq!(fs::read(&secret).unwrap(), b"kept");
        fs::set_permissions(&secret, fs::Permissions::from_mode(0o644)).unwrap();
        keep_from_others(&secret);
        assert_eq!(mode(&secret), 0o600);
    }

    #[test]
    fn a_data_directory_has_one_user_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("data");
        let first = DataDir::open(Some(&root)).unwrap();
        let error = DataDir::open(Some(&root)).unwrap_err();
        assert_eq!(error.code, "already_running");
        assert!(error.message.contains(&root.display().to_string()), "{error}");
        let process = format!("(process {})", std::process::id());
        assert_eq!(error.message.contains(&process), cfg!(unix), "{error}");
        drop(first);
        assert!(DataDir::open(Some(&root)).is_ok());
    }

    #[test]
    fn a_data_directory_is_told_from_its_root_however_it_was_named() {
        let root = DataDir::root(Some(Path::new("data"))).unwrap();
        assert!(root.is_absolute() && root.ends_with("data"), "{}", root.display());
    }

    #[test]
    fn a_data_directory_that_cannot_be_is_explained() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let error = DataDir::open(Some(&file.join("data"))).unwrap_err();
        assert_eq!(error.code, "data_dir_unusable");
    }
}
