//! Reads the parts of files that are checked; what cannot be read is zeros, and noted.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::slice;

use super::disk::Found;
use super::pieces::Span;
use super::{VerifyError, Watch, tell};
use crate::create::Progress;
use crate::hash::Feed;

/// A file that could not be read to its end.
#[derive(Debug)]
pub(super) struct Failure {
    /// Where reading failed.
    pub(super) offset_bytes: u64,
    /// What the system said.
    pub(super) reason: String,
}

/// The parts one after the other, with the progress told after each read.
pub(super) struct DiskFeed<'a> {
    found: &'a [Found],
    waiting: slice::Iter<'a, Span>,
    /// What is left of the part that is being read.
    current: Span,
    open: Option<OpenFile>,
    failures: BTreeMap<usize, Failure>,
    at: Progress,
    progress: Watch<'a>,
}

struct OpenFile {
    index: usize,
    file: File,
    offset_bytes: u64,
}

impl<'a> DiskFeed<'a> {
    pub(super) fn new(
        found: &'a [Found],
        spans: &'a [Span],
        at: Progress,
        progress: Watch<'a>,
    ) -> Self {
        let current = Span { file: None, offset_bytes: 0, bytes: 0 };
        let failures = BTreeMap::new();
        Self { found, waiting: spans.iter(), current, open: None, failures, at, progress }
    }

    /// The files that could not be read.
    pub(super) fn into_failures(self) -> BTreeMap<usize, Failure> {
        self.failures
    }

    /// Reads on into `buffer`; 0 when all is read.
    fn read_part(&mut self, buffer: &mut [u8]) -> usize {
        while self.current.bytes == 0 {
            let Some(next) = self.waiting.next() else { return 0 };
            self.current = *next;
            self.at.files_done = next.file.unwrap_or(self.at.files_done);
        }
        let most = buffer.len().min(CHUNK_BYTES);
        let most = usize::try_from(self.current.bytes).map_or(most, |it| it.min(most));
        let buffer = &mut buffer[..most];
        let file = self.current.file.filter(|it| !self.failures.contains_key(it));
        let len = file.and_then(|file| match self.read_file(file, buffer) {
            Ok(len) => Some(len),
            Err(error) => {
                let offset_bytes = self.current.offset_bytes;
                let failure = Failure { offset_bytes, reason: error.to_string() };
                self.failures.insert(file, failure);
                None
            }
        });
        let len = len.unwrap_or_else(|| {
            buffer.fill(0);
            buffer.len()
        });
        self.current.offset_bytes += len as u64;
        self.current.bytes -= len as u64;
        len
    }

    fn read_file(&mut self, index: usize, buffer: &mut [u8]) -> io::Result<usize> {
        let offset_bytes = self.current.offset_bytes;
        let is_open = |it: &OpenFile| it.index == index && it.offset_bytes == offset_bytes;
        if !self.open.as_ref().is_some_and(is_open) {
            let Some(Found::File { path, .. }) = self.found.get(index) else {
                return Err(ErrorKind::NotFound.into());
            };
            let mut file = File::open(path)?;
            file.seek(SeekFrom::Start(offset_bytes))?;
            self.open = Some(OpenFile { index, file, offset_bytes });
        }
        let Some(open) = &mut self.open else { return Err(ErrorKind::NotFound.into()) };
        loop {
            match open.file.read(buffer) {
                Ok(0) => return Err(io::Error::other("it has become shorter in the meantime")),
                Ok(len) => {
                    open.offset_bytes += len as u64;
                    return Ok(len);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl Feed for DiskFeed<'_> {
    type Error = VerifyError;

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, VerifyError> {
        let len = self.read_part(buffer);
        self.at.done_bytes += len as u64;
        tell(self.progress, self.at)?;
        Ok(len)
    }

    fn wait(&mut self) -> Result<(), VerifyError> {
        tell(self.progress, self.at)
    }
}

/// As much as is read between two questions whether to go on.
const CHUNK_BYTES: usize = 256 * 1024;
