//! What goes into a torrent: files in order, what is left out, and how it is cut into pieces.

mod entries;
mod exclusion;
mod fingerprint;
mod layout;
mod order;
mod patterns;
mod piece_length;
mod walk;
mod warning;

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use thiserror::Error;

use crate::document;
use crate::read::MAX_TORRENT_BYTES;
use crate::version::Version;
use layout::Layout;

pub use entries::entries;
pub use exclusion::{LeftOut, Reason};
pub use patterns::check_patterns;
pub use piece_length::{AUTOMATIC_PIECES_MAX, MAX_PIECE_LENGTH_BYTES, MIN_PIECE_LENGTH_BYTES};
pub use warning::Warning;
pub(crate) use warning::{LARGE_TORRENT_BYTES, LONG_PATH_CHARACTERS};

/// What a person has decided before anything is read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PlanOptions {
    /// Which kinds of hashes the torrent will have, which decides on the order of the files.
    pub version: Version,
    /// Bytes in a piece, a power of two from 16 KiB to 16 MiB; `None` chooses by size.
    pub piece_length_bytes: Option<u32>,
    /// Where the .torrent will be saved, so that an older one there is left out.
    pub output_path: Option<PathBuf>,
    /// What to leave out of a folder: at most 1,000 patterns in the notation of .gitignore, without
    /// regard to case, of which the last one that matches decides.
    ///
    /// `*.nfo` is about all files and folders of such names, `/extras/` about one folder, and
    /// `!*.part` keeps in what would be left out by default. Links, pipes and the .torrent itself
    /// never go in, nor does anything in a folder that is left out. Braces give a choice, as in
    /// `*.{jpg,png}`. As in git, `?` and `[a-z]` stand for single bytes, so not for an `ä`.
    pub exclude: Vec<String>,
}

/// Finds out what a torrent of the file or folder at `root` would hold.
///
/// Sizes and dates are looked up and every file is opened once, so that one that
/// cannot be read shows here; nothing is hashed. A link is followed only when it is
/// `root` itself.
///
/// # Errors
///
/// When no torrent can be made of it; see [`PlanError`].
pub fn plan(root: &Path, options: &PlanOptions) -> Result<Plan, PlanError> {
    if let Some(bytes) = options.piece_length_bytes
        && !piece_length::is_allowed(bytes)
    {
        return Err(PlanError::PieceLength { bytes });
    }
    // `.` and `folder/..` have a name only once they are resolved.
    let root = match root.file_name() {
        Some(_) => root.to_owned(),
        None => root.canonicalize().map_err(|it| walk::not_found(root, it))?,
    };
    let found = walk::walk(&root, options)?;
    let layout = layout::lay_out(found.files, options.version, options.piece_length_bytes)?;
    check_content(&root, &layout, &found.left_out)?;

    let mut plan = Plan {
        root,
        version: options.version,
        name: found.name,
        is_single_file: found.is_single_file,
        files: layout.files,
        left_out: found.left_out,
        warnings: found.warnings,
        data_bytes: layout.data_bytes,
        total_bytes: layout.total_bytes,
        piece_length_bytes: layout.piece_length_bytes,
    };
    if !plan.has_a_folder_of_v2() {
        return Err(PlanError::OnlyOneFile { path: plan.root });
    }
    let torrent_bytes = plan.torrent_bytes();
    if torrent_bytes + ROOM_FOR_DETAILS_BYTES > MAX_TORRENT_BYTES as u64 {
        return Err(PlanError::TorrentTooLarge { torrent_bytes });
    }
    if torrent_bytes > warning::LARGE_TORRENT_BYTES {
        plan.warnings.push(Warning::LargeTorrent { torrent_bytes });
    }
    Ok(plan)
}

fn check_content(root: &Path, layout: &Layout, left_out: &[LeftOut]) -> Result<(), PlanError> {
    let path = root.to_owned();
    if layout.data_bytes > 0 {
        Ok(())
    } else if !layout.files.is_empty() {
        Err(PlanError::OnlyEmptyFiles { path })
    } else if left_out.iter().all(|it| it.reason == Reason::EmptyFolder) {
        Err(PlanError::NoFiles { path })
    } else {
        Err(PlanError::AllLeftOut { path, count: left_out.len() })
    }
}

/// What would go into a torrent, checked and in order. Only [`plan`] makes it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Plan {
    root: PathBuf,
    version: Version,
    name: String,
    is_single_file: bool,
    files: Vec<PlannedFile>,
    left_out: Vec<LeftOut>,
    warnings: Vec<Warning>,
    data_bytes: u64,
    total_bytes: u64,
    piece_length_bytes: u32,
}

impl Plan {
    /// The file or folder that was planned. A client that is to seed it saves into the
    /// folder above.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Which kinds of hashes the torrent will have.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The torrent's name: that of the file or folder, in NFC.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the torrent is of one file rather than of a folder.
    pub fn is_single_file(&self) -> bool {
        self.is_single_file
    }

    /// The files in the order in which they are hashed.
    pub fn files(&self) -> &[PlannedFile] {
        &self.files
    }

    /// What is left out and why, in the same order as files.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// Doubts about names or sizes.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Size of all files together; never zero.
    pub fn data_bytes(&self) -> u64 {
        self.data_bytes
    }

    /// Size of what the pieces cover: the files and, of a hybrid torrent, the padding between
    /// them. Of v2 the padding is only thought of.
    pub fn total_bytes(&self) -> u64 {
        self.total_bytes
    }

    /// Bytes in a piece; a power of two.
    pub fn piece_length_bytes(&self) -> u32 {
        self.piece_length_bytes
    }

    /// Number of pieces; the last one may be shorter than the others.
    pub fn piece_count(&self) -> u64 {
        self.total_bytes.div_ceil(self.piece_length_bytes.into())
    }

    /// Size of the .torrent without announce URLs, comment and other details, exact to the byte.
    /// Of v2 it may turn out smaller: equal files share the hashes of their pieces.
    pub fn torrent_bytes(&self) -> u64 {
        document::bare_len(self)
    }

    /// Names the files by their paths, sizes and dates, as 40 hex digits.
    ///
    /// A plan made later of the same folder has another fingerprint exactly when other files
    /// go in or the files have changed since. Version, piece length and what is left out play no
    /// part, and patterns only as far as they change what goes in.
    pub fn fingerprint(&self) -> String {
        fingerprint::fingerprint(self)
    }

    /// Whether the folder, if it is one, is one in a torrent of v2, too: such a torrent has no
    /// mark of a single file but that there is no other and no folder around it.
    fn has_a_folder_of_v2(&self) -> bool {
        let alone = matches!(self.files.as_slice(), [file] if !file.path.contains('/'));
        self.version.has_v1() || self.is_single_file || !alone
    }
}

/// A file of a plan.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PlannedFile {
    path: String,
    disk_path: PathBuf,
    size_bytes: u64,
    offset_bytes: u64,
    padding_bytes: u64,
    modified: Option<SystemTime>,
}

impl PlannedFile {
    /// Path below the folder as the torrent names it, with `/` between the parts and in
    /// NFC; for a torrent of one file, the torrent's name.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where the file is, with its name spelled as on the disk.
    pub fn disk_path(&self) -> &Path {
        &self.disk_path
    }

    /// Size when the plan was made.
    pub fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// Where the file begins in the data of the torrent.
    pub fn offset_bytes(&self) -> u64 {
        self.offset_bytes
    }

    /// How many zeros stand behind the file in the data of a hybrid torrent, so that the next
    /// one begins with a piece (BEP 47).
    pub fn padding_bytes(&self) -> u64 {
        self.padding_bytes
    }

    /// When the file was last changed, as far as the system knows.
    pub fn modified(&self) -> Option<SystemTime> {
        self.modified
    }
}

/// Why no torrent can be made of a file or folder.
#[derive(Debug, Error)]
pub enum PlanError {
    /// Nothing is there.
    #[error("there is no file or folder {}", path.display())]
    NotFound {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// A pattern of what to leave out is none.
    #[error("the pattern “{pattern}” cannot be used: {problem}")]
    Pattern {
        /// The pattern, or its beginning if it is long.
        pattern: String,
        /// What is wrong with it, as the end of a sentence.
        problem: String,
    },
    /// The root of a drive has no name that the torrent could take.
    #[error("{} is a whole drive, which has no name of its own", path.display())]
    NoName {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// It is a pipe, socket or device.
    #[error("{} is neither a file nor a folder", path.display())]
    NotAFile {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// The .torrent would replace what it is made of.
    #[error("the .torrent would replace the file {} itself", path.display())]
    OutputIsInput {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// The folder holds no files at all.
    #[error("there are no files in {}", path.display())]
    NoFiles {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// The folder holds only what a torrent leaves out.
    #[error("everything in {} is left out: {count} hidden, temporary, special or excluded entries", path.display())]
    AllLeftOut {
        /// The path that was to be planned.
        path: PathBuf,
        /// How many entries are left out.
        count: usize,
    },
    /// All files are empty.
    #[error("there is no data in {}: every file is empty", path.display())]
    OnlyEmptyFiles {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// The system does not let the file or folder be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file or folder in question.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A torrent names files in Unicode, and this name is not.
    #[error("the name of {} is not valid Unicode", path.display())]
    NotUnicode {
        /// The path, with the replacement character where it is not Unicode.
        path: PathBuf,
    },
    /// A torrent cannot name this file without being dangerous on Windows.
    #[error("the name of {} would lead out of the torrent's folder on Windows", path.display())]
    UnsafeName {
        /// The file or folder in question.
        path: PathBuf,
    },
    /// Two names on the disk are one and the same in the torrent.
    #[error("{} and another entry have the same name in different Unicode spellings", path.display())]
    SameName {
        /// The second of the two.
        path: PathBuf,
    },
    /// The piece length that was asked for is not possible.
    #[error(
        "a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB"
    )]
    PieceLength {
        /// What was asked for.
        bytes: u32,
    },
    /// Clients would take a torrent of v2 of this folder for one of the file in it.
    #[error("there is only one file in {}, for which version 2 knows no folder", path.display())]
    OnlyOneFile {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// Folders are nested deeper than a .torrent of v2 can be read again.
    #[error("{} lies in too many folders for a torrent of version 2", path.display())]
    TooDeep {
        /// The file in question.
        path: PathBuf,
    },
    /// There are more files than a .torrent can reasonably name.
    #[error("there are too many files in {}", path.display())]
    TooManyFiles {
        /// The path that was to be planned.
        path: PathBuf,
    },
    /// The .torrent would be larger than any client accepts.
    #[error("the .torrent would be larger than {} MiB", MAX_TORRENT_BYTES >> 20)]
    TorrentTooLarge {
        /// The size that was expected.
        torrent_bytes: u64,
    },
}

impl PlanError {
    /// The stable name by which a face picks its help text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not_found",
            Self::Pattern { .. } => "pattern",
            Self::NoName { .. } => "no_name",
            Self::NotAFile { .. } => "not_a_file",
            Self::OutputIsInput { .. } => "output_is_input",
            Self::NoFiles { .. } => "no_files",
            Self::AllLeftOut { .. } => "all_left_out",
            Self::OnlyEmptyFiles { .. } => "only_empty_files",
            Self::Unreadable { .. } => "unreadable",
            Self::NotUnicode { .. } => "name_not_unicode",
            Self::UnsafeName { .. } => "unsafe_name",
            Self::SameName { .. } => "same_name",
            Self::PieceLength { .. } => "piece_length",
            Self::OnlyOneFile { .. } => "only_one_file",
            Self::TooDeep { .. } => "too_deep",
            Self::TooManyFiles { .. } => "too_many_files",
            Self::TorrentTooLarge { .. } => "torrent_too_large",
        }
    }
}

/// Announce URLs, comment and the like take less than this by far.
const ROOM_FOR_DETAILS_BYTES: u64 = 1024 * 1024;

#[cfg(test)]
mod tests;
