//! Opens a file below a folder without following a link, and sees that it is as it was.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use thiserror::Error;

/// What a file is known by between two looks at it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FileFacts {
    /// Its size.
    pub size_bytes: u64,
    /// When it was written to last, in nanoseconds since 1970; 0 where the system does not say.
    pub modified_unix_nanos: i64,
}

/// Why a file is not given out; each ends a sentence about the file.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum FileTrouble {
    /// There is nothing where it was.
    #[error("is no longer there")]
    Missing,
    /// A folder, a pipe or a link is there, or one of the folders on the way is a link.
    #[error("is not a file, or reached by a link")]
    NotAFile,
    /// It has another size than in the torrent.
    #[error("has another size than in the torrent")]
    Resized,
    /// It has been written to since it was shared.
    #[error("has been changed since")]
    Modified,
    /// The system does not let us read it; its words say why.
    #[error("cannot be read ({0})")]
    Unreadable(String),
}

impl FileFacts {
    fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok().map_or(0, unix_nanos);
        Self { size_bytes: metadata.len(), modified_unix_nanos: modified }
    }

    /// The date as the system has it.
    pub(super) fn modified(&self) -> SystemTime {
        let nanos = Duration::from_nanos(self.modified_unix_nanos.unsigned_abs());
        let time = match self.modified_unix_nanos {
            0.. => UNIX_EPOCH.checked_add(nanos),
            _ => UNIX_EPOCH.checked_sub(nanos),
        };
        time.unwrap_or(UNIX_EPOCH)
    }

    /// What has happened to a file that was as `self` and is now as `other`.
    fn compare(&self, other: &Self) -> Result<(), FileTrouble> {
        if self.size_bytes != other.size_bytes {
            Err(FileTrouble::Resized)
        } else if self.modified_unix_nanos != other.modified_unix_nanos {
            Err(FileTrouble::Modified)
        } else {
            Ok(())
        }
    }
}

/// What the file at `below_root` is known by now, where it could be given out.
///
/// # Errors
///
/// Says why it could not.
pub fn look_at(root: &Path, below_root: &Path) -> Result<FileFacts, FileTrouble> {
    let file = open_below(root, below_root).map_err(|it| trouble(&it))?;
    facts(&file)
}

/// Opens the file at `below_root`, which must be as `expected`.
pub(super) fn open(
    root: &Path,
    below_root: &Path,
    expected: &FileFacts,
) -> Result<File, FileTrouble> {
    let file = open_below(root, below_root).map_err(|it| trouble(&it))?;
    expected.compare(&facts(&file)?)?;
    Ok(file)
}

/// Reads `length` bytes at `offset`, and sees that `file` is still as `expected` after that.
pub(super) fn read(
    file: &File,
    offset: u64,
    length: usize,
    expected: &FileFacts,
) -> Result<Vec<u8>, FileTrouble> {
    let mut bytes = vec![0; length];
    let mut filled = 0;
    while filled < length {
        match read_at(file, &mut bytes[filled..], offset + filled as u64) {
            Ok(0) => return Err(FileTrouble::Resized),
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(trouble(&error)),
        }
    }
    expected.compare(&facts(file)?)?;
    Ok(bytes)
}

fn facts(file: &File) -> Result<FileFacts, FileTrouble> {
    let metadata = file.metadata().map_err(|it| trouble(&it))?;
    if !metadata.is_file() {
        return Err(FileTrouble::NotAFile);
    }
    Ok(FileFacts::of(&metadata))
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

/// Folder by folder, each held open: whoever swaps one for a link comes too late or is noticed.
#[cfg(unix)]
fn open_below(root: &Path, below_root: &Path) -> io::Result<File> {
    use std::os::fd::OwnedFd;
    use std::path::Component;

    use rustix::fs::{Mode, OFlags, open, openat};

    let folder_flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::DIRECTORY;
    let mut folder: OwnedFd = open(root, folder_flags, Mode::empty())?;
    let mut parts = below_root.components().peekable();
    while let Some(part) = parts.next() {
        let Component::Normal(name) = part else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        let no_link = OFlags::NOFOLLOW;
        if parts.peek().is_none() {
            // Without waiting, or a pipe in place of the file would block for ever.
            let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | no_link;
            return Ok(openat(&folder, name, flags, Mode::empty())?.into());
        }
        folder = openat(&folder, name, folder_flags | no_link, Mode::empty())?;
    }
    Err(io::ErrorKind::InvalidInput.into())
}

/// Links are looked for before the file is opened; here only administrators can make them.
#[cfg(not(unix))]
fn open_below(root: &Path, below_root: &Path) -> io::Result<File> {
    let mut path = root.to_owned();
    for part in below_root.components() {
        let std::path::Component::Normal(name) = part else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        path.push(name);
        if std::fs::symlink_metadata(&path)?.is_symlink() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
    }
    File::open(&path)
}

fn trouble(error: &io::Error) -> FileTrouble {
    // What Linux says of a link, and macOS and FreeBSD, where a file was expected.
    #[cfg(unix)]
    if [rustix::io::Errno::LOOP, rustix::io::Errno::MLINK]
        .iter()
        .any(|it| error.raw_os_error() == Some(it.raw_os_error()))
    {
        return FileTrouble::NotAFile;
    }
    match error.kind() {
        io::ErrorKind::NotFound => FileTrouble::Missing,
        io::ErrorKind::NotADirectory
        | io::ErrorKind::IsADirectory
        | io::ErrorKind::InvalidInput => FileTrouble::NotAFile,
        _ => FileTrouble::Unreadable(error.to_string()),
    }
}

fn unix_nanos(time: SystemTime) -> i64 {
    let nanos = |it: Duration| i64::try_from(it.as_nanos()).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_opened_and_read_while_it_is_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("a/b")).unwrap();
        let path = root.path().join("a/b/c");
        fs::write(&path, "0123456789").unwrap();
        let below = Path::new("a/b/c");
        let known = look_at(root.path(), below).unwrap();
        assert_eq!(known.size_bytes, 10);
        assert_eq!(unix_nanos(known.modified()), known.modified_unix_nanos);
        let file = open(root.path(), below, &known).unwrap();
        assert_eq!(read(&file, 3, 4, &known).unwrap(), b"3456");
        assert_eq!(read(&file, 8, 4, &known), Err(FileTrouble::Resized));

        let earlier = FileFacts { modified_unix_nanos: known.modified_unix_nanos - 1, ..known };
        assert_eq!(open(root.path(), below, &earlier).unwrap_err(), FileTrouble::Modified);
        assert_eq!(read(&file, 0, 1, &earlier), Err(FileTrouble::Modified));
        let larger = FileFacts { size_bytes: 11, ..known };
        assert_eq!(open(root.path(), below, &larger).unwrap_err(), FileTrouble::Resized);
        fs::write(&path, "012345678").unwrap();
        assert_eq!(read(&file, 0, 1, &known), Err(FileTrouble::Resized));
    }

    #[test]
    fn what_is_no_file_is_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("folder")).unwrap();
        fs::write(root.path().join("file"), "x").unwrap();
        for (path, expected) in [
            ("folder", FileTrouble::NotAFile),
            ("file/below", FileTrouble::NotAFile),
            ("absent", FileTrouble::Missing),
            ("absent/file", FileTrouble::Missing),
            ("", FileTrouble::NotAFile),
            ("../file", FileTrouble::NotAFile),
            ("folder/../file", FileTrouble::NotAFile),
            ("/etc/passwd", FileTrouble::NotAFile),
        ] {
            assert_eq!(look_at(root.path(), Path::new(path)), Err(expected), "{path}");
        }
        let absent = look_at(&root.path().join("absent"), Path::new("file"));
        assert_eq!(absent, Err(FileTrouble::Missing));
    }

    #[cfg(unix)]
    #[test]
    fn links_and_pipes_are_refused_wherever_they_stand() {
        use std::os::unix::fs::symlink;

        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret"), "secret").unwrap();
        let root = tempfile::tempdir().unwrap();
        symlink(outside.path().join("secret"), root.path().join("file")).unwrap();
        symlink(outside.path(), root.path().join("folder")).unwrap();
        let pipe = root.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();
        for path in ["file", "folder/secret", "pipe"] {
            assert_eq!(look_at(root.path(), Path::new(path)), Err(FileTrouble::NotAFile), "{path}");
        }
        // The owner's own way to the folder may lead over a link.
        let linked = root.path().join("folder");
        assert_eq!(look_at(&linked, Path::new("secret")).unwrap().size_bytes, 6);
    }

    #[test]
    fn dates_before_1970_are_kept() {
        let before = UNIX_EPOCH - Duration::from_nanos(1_500_000_000);
        let facts = FileFacts { size_bytes: 0, modified_unix_nanos: unix_nanos(before) };
        assert_eq!((facts.modified_unix_nanos, facts.modified()), (-1_500_000_000, before));
    }
}
