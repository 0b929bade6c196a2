//! Makes the .torrent of a plan: hashes the files, lays out the document, reads it back.

mod options;
mod reader;

use std::io;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::thread;

use protocol::id::InfoHash;
use thiserror::Error;

use crate::document;
use crate::hash::{Feed, PieceHashes, Stretch, hash_pieces};
use crate::plan::{Plan, PlannedFile};
use crate::read::{MAX_TORRENT_BYTES, Metainfo};
use reader::FileReader;

pub use options::CreateOptions;
pub use reader::FileChange;

/// How far hashing has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Progress {
    /// Bytes read so far.
    pub done_bytes: u64,
    /// Bytes to read in all.
    pub total_bytes: u64,
    /// Files read completely.
    pub files_done: usize,
}

/// A finished .torrent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Created {
    /// The .torrent, to be written to a file as it is.
    pub bytes: Vec<u8>,
    /// The .torrent read back from its bytes.
    pub metainfo: Metainfo,
}

impl Created {
    /// What trackers and peers know the torrent by; see [`Metainfo::info_hash`].
    pub fn info_hash(&self) -> InfoHash {
        self.metainfo.info_hash()
    }
}

/// Hashes the files of `plan` and makes their .torrent.
///
/// `progress` is called after every 256 KiB and several times a second besides, as
/// long as the disk answers, by one thread or another, but never by two at once;
/// [`ControlFlow::Break`] cancels. It may also wait, which pauses the work. Nothing is
/// written anywhere.
///
/// # Errors
///
/// When a file has changed since it was planned or cannot be read, and when cancelled;
/// see [`CreateError`].
pub fn create(
    plan: &Plan,
    options: &CreateOptions,
    progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
) -> Result<Created, CreateError> {
    options::check(options, plan)?;
    let mut feed = FileFeed {
        reader: FileReader::new(plan),
        progress,
        at: Progress { done_bytes: 0, total_bytes: plan.data_bytes(), files_done: 0 },
    };
    let processors = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let hashers = options.hashers.map_or_else(|| processors().max(2), NonZeroUsize::get);
    let (piece_length_bytes, version) = (plan.piece_length_bytes(), plan.version());
    let hashes = hash_pieces(&mut feed, &stretches(plan), piece_length_bytes, version, hashers)?;
    feed.check_all_unchanged(plan)?;

    let bytes = document::encode(plan, options, &hashes);
    let metainfo = read_back(plan, options, &bytes, &hashes)?;
    Ok(Created { bytes, metainfo })
}

/// What begins with a new piece: all data of v1 as one, and each file of v2.
fn stretches(plan: &Plan) -> Vec<Stretch> {
    if plan.version().has_v2() {
        let stretch = |file: &PlannedFile| Stretch {
            data_bytes: file.size_bytes(),
            padding_bytes: file.padding_bytes(),
        };
        plan.files().iter().map(stretch).collect()
    } else {
        vec![Stretch { data_bytes: plan.total_bytes(), padding_bytes: 0 }]
    }
}

/// The files of a plan as one stream, with its progress told after each read.
struct FileFeed<'a> {
    reader: FileReader<'a>,
    progress: &'a mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
    at: Progress,
}

impl FileFeed<'_> {
    fn tell(&mut self) -> Result<(), CreateError> {
        match (self.progress)(self.at) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(CreateError::Cancelled),
        }
    }

    /// The first files were read a while ago, and may have changed since.
    fn check_all_unchanged(&mut self, plan: &Plan) -> Result<(), CreateError> {
        for file in plan.files() {
            reader::check_unchanged(file)?;
            self.tell()?;
        }
        Ok(())
    }
}

impl Feed for FileFeed<'_> {
    type Error = CreateError;

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, CreateError> {
        let len = self.reader.read(buffer)?;
        self.at.done_bytes += len as u64;
        self.at.files_done = self.reader.files_done();
        self.tell()?;
        Ok(len)
    }

    fn wait(&mut self) -> Result<(), CreateError> {
        self.tell()
    }
}

/// Reads the finished .torrent as anybody would and compares it with what was meant.
fn read_back(
    plan: &Plan,
    options: &CreateOptions,
    bytes: &[u8],
    hashes: &PieceHashes,
) -> Result<Metainfo, CreateError> {
    if bytes.len() > MAX_TORRENT_BYTES {
        return Err(CreateError::TooLarge);
    }
    let unlike = |what: &str| CreateError::ReadBack { what: what.to_owned() };
    let read = Metainfo::from_bytes(bytes).map_err(|it| unlike(&it.to_string()))?;
    let planned = plan.files().iter();
    let same_files = planned.len() == read.files().len()
        && planned.zip(read.files()).all(|(planned, read)| {
            planned.path() == read.path
                && planned.size_bytes() == read.size_bytes
                && planned.offset_bytes() == read.offset_bytes
        });
    let urls = options.tiers.iter().flatten();
    let checks = [
        ("the version", read.version() == plan.version()),
        ("the name", read.name() == plan.name()),
        ("the files", same_files && read.is_single_file() == plan.is_single_file()),
        ("the piece length", read.piece_length_bytes() == plan.piece_length_bytes().into()),
        ("the pieces", read.piece_digests().as_flattened() == hashes.sha1),
        ("the roots of the pieces", read.piece_roots() == hashes.roots),
        ("the private flag", read.is_private() == options.private),
        ("the announce URLs", read.tiers().iter().flatten().eq(urls)),
        ("the web seeds", read.web_seeds() == options.web_seeds),
        ("the DHT nodes", read.nodes() == options.nodes),
        ("the similar torrents", read.similar() == options.similar),
        ("the collections", read.collections() == options.collections),
        ("the update URL", read.update_url() == written(&options.update_url)),
        ("the source", read.source() == written(&options.source)),
        ("the comment", read.comment() == written(&options.comment)),
        ("the maker", read.created_by() == written(&options.created_by)),
        ("the date", read.creation_date_unix_secs() == options.creation_date_unix_secs),
    ];
    match checks.iter().find(|(_, same)| !same) {
        Some((what, _)) => Err(unlike(what)),
        None => Ok(read),
    }
}

/// An empty text is not written.
fn written(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|it| !it.is_empty())
}

/// Why no .torrent was made.
#[derive(Debug, Error)]
pub enum CreateError {
    /// The caller asked to stop.
    #[error("creating the torrent was cancelled")]
    Cancelled,
    /// A file is no longer what it was when the plan was made.
    #[error("{} {change}", path.display())]
    Changed {
        /// The file in question.
        path: PathBuf,
        /// What has happened to it.
        change: FileChange,
    },
    /// A file cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file in question.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// An announce URL is not one.
    #[error("“{url}” is not an announce URL")]
    Url {
        /// What was given.
        url: String,
    },
    /// A detail of the .torrent is not possible.
    #[error("“{value}” {problem}")]
    Detail {
        /// The field of [`CreateOptions`].
        field: &'static str,
        /// What was given, as text.
        value: String,
        /// What is wrong with it, as the end of a sentence.
        problem: &'static str,
    },
    /// Comment and announce URLs make the .torrent larger than any client accepts.
    #[error("the .torrent would be larger than {} MiB", MAX_TORRENT_BYTES >> 20)]
    TooLarge,
    /// The .torrent did not come out as it was meant, which is a fault of this program.
    #[error("the finished .torrent is not right: {what}")]
    ReadBack {
        /// What differs.
        what: String,
    },
}

impl CreateError {
    /// The stable name by which a face picks its help text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Changed { .. } => "file_changed",
            Self::Unreadable { .. } => "unreadable",
            Self::Url { .. } => "announce_url",
            Self::Detail { field, .. } => field,
            Self::TooLarge => "torrent_too_large",
            Self::ReadBack { .. } => "read_back",
        }
    }
}

#[cfg(test)]
mod tests;
