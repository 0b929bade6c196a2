//! One open file as tower-http reads it, and every read of it checked.

use std::fs::File;
use std::future::{Ready, ready};
use std::io::{self, SeekFrom};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready as done};
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use tokio::task::{JoinHandle, spawn_blocking};
use tower_http::services::fs::{Backend, File as ServedFile, Metadata};

use super::open::{self, FileFacts};
use super::{FileTrouble, LiveTorrent, SharedContent};

/// Bytes read at a time at most.
const READ_BYTES: u64 = 64 * 1024;

/// A file that was found and is open, or padding.
#[derive(Debug)]
pub(super) struct OpenFile {
    live: Arc<LiveTorrent>,
    index: usize,
    /// Nothing of padding.
    file: Option<(File, FileFacts)>,
    size_bytes: u64,
}

impl OpenFile {
    /// Opens the file at `index` of `live`; blocks.
    pub(super) fn open(live: Arc<LiveTorrent>, index: usize) -> Result<Self, FileTrouble> {
        let (file, size_bytes) = match &live.shared.files[index].content {
            SharedContent::Padding { size_bytes } => (None, *size_bytes),
            SharedContent::Disk { below_root, facts } => {
                let opened = open::open(&live.shared.root, below_root, facts);
                live.note(index, opened.as_ref().err());
                (Some((opened?, *facts)), facts.size_bytes)
            }
        };
        Ok(Self { live, index, file, size_bytes })
    }

    /// Its size.
    pub(super) fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// `length` bytes at `offset`, all of which are there; blocks.
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let Some((file, facts)) = &self.file else {
            return Ok(vec![0; length]);
        };
        open::read(file, offset, length, facts).map_err(|trouble| {
            self.live.note(self.index, Some(&trouble));
            io::Error::other(trouble)
        })
    }
}

/// The one file that is asked for; the path that tower-http makes of the request is not looked at.
#[derive(Clone, Debug)]
pub(super) struct OneFile(pub(super) Arc<OpenFile>);

/// Size and date for the headers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    size_bytes: u64,
    modified: SystemTime,
}

/// A place in an open file.
#[derive(Debug)]
pub(super) struct Reader {
    open: Arc<OpenFile>,
    /// Where the next read begins.
    position: u64,
    reading: Option<JoinHandle<io::Result<Vec<u8>>>>,
    /// What has been read and not yet given, from the end.
    read: Vec<u8>,
    given: usize,
}

impl OneFile {
    fn facts(&self) -> Facts {
        let modified = self.0.file.as_ref().map_or(UNIX_EPOCH, |(_, facts)| facts.modified());
        Facts { size_bytes: self.0.size_bytes, modified }
    }
}

impl Backend for OneFile {
    type File = Reader;
    type Metadata = Facts;
    type OpenFuture = Ready<io::Result<Reader>>;
    type MetadataFuture = Ready<io::Result<Facts>>;

    fn open(&self, _: std::path::PathBuf) -> Self::OpenFuture {
        let open = Arc::clone(&self.0);
        ready(Ok(Reader { open, position: 0, reading: None, read: Vec::new(), given: 0 }))
    }

    fn metadata(&self, _: std::path::PathBuf) -> Self::MetadataFuture {
        ready(Ok(self.facts()))
    }
}

impl Metadata for Facts {
    fn is_dir(&self) -> bool {
        false
    }

    fn modified(&self) -> io::Result<SystemTime> {
        Ok(self.modified)
    }

    fn len(&self) -> u64 {
        self.size_bytes
    }
}

impl ServedFile for Reader {
    type Metadata = Facts;
    type MetadataFuture<'a> = Ready<io::Result<Facts>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        ready(Ok(OneFile(Arc::clone(&self.open)).facts()))
    }
}

impl AsyncRead for Reader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            let rest = &this.read[this.given..];
            if !rest.is_empty() {
                let count = rest.len().min(buffer.remaining());
                buffer.put_slice(&rest[..count]);
                this.given += count;
                return Poll::Ready(Ok(()));
            }
            if let Some(reading) = &mut this.reading {
                let read = done!(Pin::new(reading).poll(context));
                this.reading = None;
                this.read = read.map_err(io::Error::other).flatten()?;
                this.given = 0;
                this.position += this.read.len() as u64;
                continue;
            }
            let left = this.open.size_bytes.saturating_sub(this.position);
            let length = left.min(READ_BYTES).min(buffer.remaining() as u64);
            let Ok(length @ 1..) = usize::try_from(length) else {
                return Poll::Ready(Ok(()));
            };
            let (open, position) = (Arc::clone(&this.open), this.position);
            this.reading = Some(spawn_blocking(move || open.read(position, length)));
        }
    }
}

impl AsyncSeek for Reader {
    fn start_seek(mut self: Pin<&mut Self>, to: SeekFrom) -> io::Result<()> {
        let given = self.position - (self.read.len() - self.given) as u64;
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.open.size_bytes.checked_add_signed(offset),
            SeekFrom::Current(offset) => given.checked_add_signed(offset),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        self.reading = None;
        self.read.clear();
        self.given = 0;
        Ok(())
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Poll::Ready(Ok(self.position))
    }
}
