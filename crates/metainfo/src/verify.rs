//! Checks data on the disk against a torrent, piece by piece.

mod disk;
mod extra;
mod feed;
mod long_pieces;
mod pieces;
mod verdict;

use std::io;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, RangeInclusive};
use std::path::{Path, PathBuf};
use std::thread;

use thiserror::Error;

use crate::create::Progress;
use crate::hash::hash_pieces;
use crate::plan::MAX_PIECE_LENGTH_BYTES;
use crate::read::Metainfo;
use disk::Disk;
use feed::DiskFeed;
use pieces::Pieces;

/// What is told of the progress, and asked whether to go on.
type Watch<'a> = &'a mut (dyn FnMut(Progress) -> ControlFlow<()> + Send);

/// What was found of the data of a torrent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verification {
    /// The file or folder that was checked: the path that was given, or the torrent's own
    /// below it.
    pub root: PathBuf,
    /// What was found of each file, in the order of [`Metainfo::files`].
    pub files: Vec<FileCheck>,
    /// Number of pieces.
    pub piece_count: u64,
    /// Pieces that are not what the torrent says, or not there as a whole.
    pub bad_piece_count: u64,
    /// Which pieces they are, at most the first [`MAX_BAD_RANGES`] runs of them.
    pub bad_pieces: Vec<RangeInclusive<u64>>,
    /// Pieces of a hybrid torrent that are right by one kind of hashes and wrong by the other:
    /// with any of them, the torrent itself is wrong.
    pub contradicting_piece_count: u64,
    /// Bytes of files in the pieces that are right.
    pub good_bytes: u64,
    /// Files in the folder that the torrent does not know, at most the first
    /// [`MAX_EXTRA_FILES`], as paths below it with `/` between the parts.
    pub extra_files: Vec<String>,
    /// Number of such files. Folders with more entries than any real one are not looked
    /// through to the end.
    pub extra_file_count: u64,
}

impl Verification {
    /// Whether all data is there and right.
    pub fn is_whole(&self) -> bool {
        self.bad_piece_count == 0 && self.files.iter().all(|it| it.state == FileState::Whole)
    }
}

/// What was found of one file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileCheck {
    /// Its path as the torrent has it.
    pub path: String,
    /// What is wrong with it, if anything.
    pub state: FileState,
    /// Pieces with data of this file that could not be checked, because another file with
    /// data in them is not there as a whole.
    pub unchecked_piece_count: u64,
}

/// What is wrong with a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FileState {
    /// Nothing.
    Whole,
    /// It is not there.
    Missing,
    /// It is shorter or longer. What it has of its data was checked nevertheless.
    WrongSize {
        /// The size it has.
        found_bytes: u64,
    },
    /// Its data is not what it should be.
    Damaged {
        /// How many of its pieces are wrong.
        bad_pieces: u64,
    },
    /// Pieces that it shares with other files are wrong; it may be this one or they. Only
    /// torrents of v1 have such pieces.
    Suspect {
        /// How many pieces.
        bad_pieces: u64,
    },
    /// Something else is in its place, such as a folder, or a link that leads out of the
    /// torrent's folder or nowhere.
    NotAFile,
    /// The system does not let it be read.
    Unreadable {
        /// What the system said.
        reason: String,
    },
}

/// Checks the data at `root` against the torrent: by the hashes of each kind that it has.
///
/// `root` is the torrent's file or folder itself, whatever it is called, or the folder which
/// that is in. Names are found in whatever form of Unicode the disk has them. No link is
/// followed that leads out of the folder. Files that are not there are not waited for: the
/// pieces with data of theirs are bad, and are not read.
///
/// `progress` is called as [`create`](crate::create) calls it; its bytes are those that are
/// read, and the padding between them.
///
/// # Errors
///
/// When there is nothing to check at `root`, and when cancelled; see [`VerifyError`].
pub fn verify(
    metainfo: &Metainfo,
    root: &Path,
    progress: Watch<'_>,
) -> Result<Verification, VerifyError> {
    let too_long = VerifyError::PieceLength { bytes: metainfo.piece_length_bytes() };
    let piece_length = u32::try_from(metainfo.piece_length_bytes()).map_err(|_| too_long)?;
    let mut disk = Disk::of(metainfo, root)?;
    let mut at = Progress { done_bytes: 0, total_bytes: 0, files_done: 0 };
    let mut found = Vec::with_capacity(metainfo.files().len());
    for file in metainfo.files() {
        found.push(disk.find(&file.path));
        tell(progress, at)?;
    }

    let mut pieces = Pieces::new(metainfo, &found);
    let reading = pieces.reading();
    at.total_bytes = reading.spans.iter().map(|it| it.bytes).sum();
    let mut feed = DiskFeed::new(&found, &reading.spans, at, progress);
    let (version, stretches) = (metainfo.version(), &reading.stretches);
    let hashes = if piece_length <= MAX_PIECE_LENGTH_BYTES {
        let hashers = thread::available_parallelism().map_or(1, NonZeroUsize::get).max(2);
        hash_pieces(&mut feed, stretches, piece_length, version, hashers)?
    } else {
        long_pieces::hash(&mut feed, stretches, piece_length, version)?
    };
    let failures = feed.into_failures();
    pieces.compare(&hashes);
    for (file, failure) in &failures {
        pieces.give_up(*file, failure.offset_bytes);
    }

    at = Progress { done_bytes: at.total_bytes, files_done: found.len(), ..at };
    let mut stop = || tell(progress, at);
    let extra = extra::files_beside(metainfo, &disk, &mut stop)?;
    Ok(verdict::of(&pieces, &found, &failures, disk.into_shown_root(), extra))
}

fn tell(progress: Watch<'_>, at: Progress) -> Result<(), VerifyError> {
    match progress(at) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(VerifyError::Cancelled),
    }
}

/// Runs of bad pieces that are named.
pub const MAX_BAD_RANGES: usize = 1_000;

/// Files beside the torrent's own that are named.
pub const MAX_EXTRA_FILES: usize = 1_000;

/// Why data could not be checked.
#[derive(Debug, Error)]
pub enum VerifyError {
    /// The caller asked to stop.
    #[error("checking the data was cancelled")]
    Cancelled,
    /// There is nothing at the path.
    #[error("{} does not exist", path.display())]
    NotFound {
        /// What was given.
        path: PathBuf,
    },
    /// The torrent is of a folder, and the path is of something else.
    #[error("{} is not a folder, but the torrent is of one", path.display())]
    NotAFolder {
        /// What was given.
        path: PathBuf,
    },
    /// The path cannot be looked at.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// What was given.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No client could hold a piece of the torrent.
    #[error("its pieces have {bytes} bytes, which is more than can be checked")]
    PieceLength {
        /// Bytes in a piece.
        bytes: u64,
    },
}

impl VerifyError {
    /// The stable name by which a face picks its help text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::NotFound { .. } => "not_found",
            Self::NotAFolder { .. } => "not_a_folder",
            Self::Unreadable { .. } => "unreadable",
            Self::PieceLength { .. } => "piece_too_long",
        }
    }
}

#[cfg(test)]
mod tests;
