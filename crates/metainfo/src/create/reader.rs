//! Reads the files of a plan one after the other, and notices when one has changed.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::slice;

use super::CreateError;
use crate::plan::{Plan, PlannedFile};

/// What has happened to a file since it was planned.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FileChange {
    /// It is no longer there, or no longer a file.
    Gone,
    /// It is shorter.
    Shrank,
    /// It is longer.
    Grew,
    /// Its size is the same, but it has been written to.
    Modified,
}

impl fmt::Display for FileChange {
    /// The end of a sentence about the file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Gone => "is no longer there",
            Self::Shrank => "has become shorter since the torrent was planned",
            Self::Grew => "has become longer since the torrent was planned",
            Self::Modified => "has been changed since the torrent was planned",
        })
    }
}

/// The files of a plan as one stream of bytes.
pub(super) struct FileReader<'a> {
    waiting: slice::Iter<'a, PlannedFile>,
    current: Option<OpenFile<'a>>,
    files_done: usize,
}

struct OpenFile<'a> {
    planned: &'a PlannedFile,
    file: File,
    left_bytes: u64,
}

impl<'a> FileReader<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        Self { waiting: plan.files().iter(), current: None, files_done: 0 }
    }

    /// How many files have been read and found unchanged.
    pub(super) fn files_done(&self) -> usize {
        self.files_done
    }

    /// Reads on into `buffer`, at most [`CHUNK_BYTES`]; 0 when all files are read.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, CreateError> {
        loop {
            let Some(current) = &mut self.current else {
                let Some(planned) = self.waiting.next() else {
                    return Ok(0);
                };
                self.current = Some(OpenFile::open(planned)?);
                continue;
            };
            if current.left_bytes > 0 {
                return current.read(buffer);
            }
            current.check_end()?;
            self.current = None;
            self.files_done += 1;
        }
    }
}

impl<'a> OpenFile<'a> {
    fn open(planned: &'a PlannedFile) -> Result<Self, CreateError> {
        // Before opening: a pipe put in place of the file would block for ever.
        check_unchanged(planned)?;
        let file = File::open(planned.disk_path()).map_err(|it| failed(planned, it))?;
        Ok(Self { planned, file, left_bytes: planned.size_bytes() })
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, CreateError> {
        let most = buffer.len().min(CHUNK_BYTES);
        let most = usize::try_from(self.left_bytes).map_or(most, |left| left.min(most));
        let len = self.read_some(&mut buffer[..most])?;
        if len == 0 {
            return Err(changed(self.planned, FileChange::Shrank));
        }
        self.left_bytes -= len as u64;
        Ok(len)
    }

    /// The file must end here and be otherwise as it was.
    fn check_end(&mut self) -> Result<(), CreateError> {
        if self.read_some(&mut [0])? > 0 {
            return Err(changed(self.planned, FileChange::Grew));
        }
        check_unchanged(self.planned)
    }

    fn read_some(&mut self, buffer: &mut [u8]) -> Result<usize, CreateError> {
        loop {
            match self.file.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => return other.map_err(|it| failed(self.planned, it)),
            }
        }
    }
}

/// Compares size and date on the disk with those of the plan.
pub(super) fn check_unchanged(planned: &PlannedFile) -> Result<(), CreateError> {
    let metadata = fs::metadata(planned.disk_path()).map_err(|it| failed(planned, it))?;
    if !metadata.is_file() {
        Err(changed(planned, FileChange::Gone))
    } else if metadata.len() < planned.size_bytes() {
        Err(changed(planned, FileChange::Shrank))
    } else if metadata.len() > planned.size_bytes() {
        Err(changed(planned, FileChange::Grew))
    } else if metadata.modified().ok() != planned.modified() {
        Err(changed(planned, FileChange::Modified))
    } else {
        Ok(())
    }
}

fn failed(planned: &PlannedFile, source: io::Error) -> CreateError {
    match source.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            changed(planned, FileChange::Gone)
        }
        _ => CreateError::Unreadable { path: planned.disk_path().to_owned(), source },
    }
}

fn changed(planned: &PlannedFile, change: FileChange) -> CreateError {
    CreateError::Changed { path: planned.disk_path().to_owned(), change }
}

/// Short enough that a person's wish to stop is noticed at once, even on a slow disk.
const CHUNK_BYTES: usize = 256 * 1024;
