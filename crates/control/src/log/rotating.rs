//! A file that never grows past a size: when it is full it steps aside for a new one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// How much a log may take of the disk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct FileLimits {
    /// Bytes of one file.
    pub(crate) file_bytes_max: u64,
    /// Files in all, with the one that is written to; at least one.
    pub(crate) files_kept: u32,
}

/// More files than this are never kept, so older ones are not looked for beyond it.
pub(crate) const FILES_MAX: u32 = 100;

/// `NAME`, and before it `NAME.1`, `NAME.2` and so on, the oldest last.
#[derive(Debug)]
pub(crate) struct Rotating {
    path: PathBuf,
    /// Closed after trouble, so that the next line tries from the beginning.
    file: Option<File>,
    bytes: u64,
}

impl Rotating {
    pub(crate) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), file: None, bytes: 0 }
    }

    /// Appends `lines`, which are whole, within `limits`.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or cannot step aside though it is full. A part of
    /// `lines` may be in it then. The next call tries again.
    pub(crate) fn write(&mut self, lines: &[u8], limits: FileLimits) -> io::Result<()> {
        let outcome = self.try_write(lines, limits);
        if outcome.is_err() {
            self.file = None;
        }
        outcome
    }

    fn try_write(&mut self, lines: &[u8], limits: FileLimits) -> io::Result<()> {
        let mut file = match self.file.take() {
            Some(file) => file,
            None => self.open()?,
        };
        if self.bytes > 0 && self.bytes + lines.len() as u64 > limits.file_bytes_max {
            // Some systems do not rename what is open.
            drop(file);
            self.step_aside(limits.files_kept)?;
            file = self.open()?;
        }
        file.write_all(lines)?;
        self.bytes += lines.len() as u64;
        self.file = Some(file);
        Ok(())
    }

    fn open(&mut self) -> io::Result<File> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        // It tells who was here, which is for the owner's eyes.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.path)?;
        self.bytes = file.metadata()?.len();
        if self.bytes > 0 {
            // A full disk or the end of the program may have cut the last line.
            file.seek(SeekFrom::End(-1))?;
            let mut last = [0];
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                file.write_all(b"\n")?;
                self.bytes += 1;
            }
        }
        Ok(file)
    }

    fn step_aside(&self, files_kept: u32) -> io::Result<()> {
        for number in files_kept.max(1)..=FILES_MAX {
            there(fs::remove_file(self.numbered(number)))?;
        }
        for number in (1..files_kept.saturating_sub(1)).rev() {
            there(fs::rename(self.numbered(number), self.numbered(number + 1)))?;
        }
        there(match files_kept {
            0 | 1 => fs::remove_file(&self.path),
            _ => fs::rename(&self.path, self.numbered(1)),
        })
    }

    fn numbered(&self, number: u32) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(format!(".{number}"));
        name.into()
    }
}

/// What is not there any more need not be moved.
fn there(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LIMITS: FileLimits = FileLimits { file_bytes_max: 10, files_kept: 3 };

    #[test]
    fn a_full_file_steps_aside_and_the_oldest_goes() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("logs/a.log");
        let mut log = Rotating::new(&path);
        for line in ["one\n", "two\n", "three\n", "four\n", "five\n", "six\n", "seven\n"] {
            log.write(line.as_bytes(), LIMITS).unwrap();
        }
        assert_eq!(kept(&path), ["six\nseven\n", "four\nfive\n", "three\n"]);
        let fewer = FileLimits { files_kept: 1, ..LIMITS };
        log.write(b"eight\n", fewer).unwrap();
        assert_eq!(kept(&path), ["eight\n"], "what is beyond a smaller number goes too");
    }

    #[test]
    fn it_goes_on_where_another_run_ended_and_after_a_cut_line() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.log");
        fs::write(&path, "one\ntw").unwrap();
        Rotating::new(&path).write(b"x\n", LIMITS).unwrap();
        assert_eq!(kept(&path), ["one\ntw\nx\n"]);
        Rotating::new(&path).write(b"y\n", LIMITS).unwrap();
        assert_eq!(kept(&path), ["y\n", "one\ntw\nx\n"]);
    }

    #[test]
    fn it_is_written_again_once_what_was_in_the_way_is_gone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("logs");
        fs::write(&folder, "in the way").unwrap();
        let mut log = Rotating::new(&folder.join("a.log"));
        log.write(b"one\n", LIMITS).unwrap_err();
        fs::remove_file(&folder).unwrap();
        log.write(b"two\n", LIMITS).unwrap();
        assert_eq!(kept(&folder.join("a.log")), ["two\n"]);

        // It cannot step aside, and does not grow for it.
        let two = FileLimits { files_kept: 2, ..LIMITS };
        fs::create_dir_all(folder.join("a.log.1/x")).unwrap();
        log.write(b"three three\n", two).unwrap_err();
        assert_eq!(fs::read_to_string(folder.join("a.log")).unwrap(), "two\n");
        fs::remove_dir_all(folder.join("a.log.1")).unwrap();
        log.write(b"four\n", two).unwrap();
        log.write(b"five\n", two).unwrap();
        assert_eq!(kept(&folder.join("a.log")), ["five\n", "two\nfour\n"]);
    }

    #[test]
    fn a_file_that_was_deleted_is_there_again_with_the_next() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.log");
        let mut log = Rotating::new(&path);
        log.write(b"one\n", LIMITS).unwrap();
        // Some systems do not delete what is open.
        if fs::remove_file(&path).is_ok() {
            log.write(b"two\n", LIMITS).unwrap();
            log.write(b"three\n", LIMITS).unwrap();
            assert_eq!(kept(&path), ["three\n"]);
        }
    }

    proptest! {
        #[test]
        fn it_never_takes_more_than_it_may(lengths in prop::collection::vec(0usize..10, 0..40)) {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("a.log");
            let mut log = Rotating::new(&path);
            let mut all = String::new();
            for length in lengths {
                let line = format!("{}\n", "x".repeat(length));
                log.write(line.as_bytes(), LIMITS).unwrap();
                all += &line;
            }
            let kept = kept(&path);
            prop_assert!(kept.len() <= 3 && kept.iter().all(|it| it.len() <= 10), "{kept:?}");
            let told: String = kept.into_iter().rev().collect();
            prop_assert!(all.ends_with(&told), "{all:?} {told:?}");
        }
    }

    /// The files, the newest first.
    fn kept(path: &Path) -> Vec<String> {
        let log = Rotating::new(path);
        let names = std::iter::once(path.to_owned()).chain((1..9).map(|it| log.numbered(it)));
        names.map_while(|it| fs::read_to_string(it).ok()).collect()
    }
}
