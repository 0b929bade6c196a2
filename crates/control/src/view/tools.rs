//! What looking at, editing and verifying .torrent files exchange with a face.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileView, TorrentFileView, TorrentVersion};

/// Which torrent is meant.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum TorrentSource {
    /// A .torrent that the face has read.
    File {
        /// What the file is called.
        file_name: String,
        /// Its bytes.
        base64: String,
    },
    /// A .torrent on the computer that runs the tracker.
    Path {
        /// The absolute path.
        path: String,
    },
    /// A registered torrent.
    Registered {
        /// Info hash as 40 hex digits.
        info_hash: String,
    },
    /// A magnet link; it can be looked at only.
    Magnet {
        /// The link.
        text: String,
    },
}

/// Everything a .torrent or a magnet link says.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct InspectView {
    /// Whether it is a magnet link, which knows neither files nor pieces.
    pub is_magnet: bool,
    /// Name of the torrent; of a magnet link, if it says it.
    pub name: Option<String>,
    /// Which kinds of hashes it has.
    pub version: TorrentVersion,
    /// Info hash as 40 hex digits; of v2 they are the first of the long one.
    pub info_hash: String,
    /// Long info hash as 64 hex digits (BEP 52).
    pub info_hash_v2: Option<String>,
    /// Size of the shared data in bytes; of a magnet link, if it says it.
    pub size_bytes: Option<u64>,
    /// Bytes in a piece; 0 of a magnet link.
    pub piece_length_bytes: u64,
    /// Number of pieces; 0 of a magnet link.
    pub piece_count: u64,
    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub private: bool,
    /// Announce URLs by tier (BEP 12).
    pub tiers: Vec<Vec<String>>,
    /// URLs that serve the data over HTTP (BEP 19).
    pub web_seeds: Vec<String>,
    /// DHT nodes as `host:port` (BEP 5).
    pub nodes: Vec<String>,
    /// Free text.
    pub comment: Option<String>,
    /// The program that made it.
    pub created_by: Option<String>,
    /// When it was made, in seconds since 1970.
    pub creation_date_unix_secs: Option<u64>,
    /// Where it is from, as private sites mark it.
    pub source: Option<String>,
    /// Info hashes of torrents that share files with it, as 40 hex digits (BEP 38).
    pub similar: Vec<String>,
    /// Names of collections it belongs to (BEP 38).
    pub collections: Vec<String>,
    /// Where a newer .torrent would be found (BEP 39).
    pub update_url: Option<String>,
    /// Fields we do not know; they are kept when it is edited.
    pub unknown_fields: Vec<String>,
    /// Files in order, at most the first 1,000.
    pub files: Vec<FileView>,
    /// Number of files in all.
    pub file_count: u32,
    /// Size of the .torrent itself in bytes; 0 of a magnet link.
    pub torrent_bytes: u64,
    /// Magnet link.
    pub magnet: String,
    /// What is wrong or odd about it.
    pub doubts: Vec<DoubtView>,
    /// Whether it is registered with this tracker.
    pub registered: bool,
}

/// Something wrong or odd about a torrent.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct DoubtView {
    /// Stable name, for example `no_tracker`.
    pub code: String,
    /// What is the case, as one sentence.
    pub message: String,
}

/// What to change about a torrent; nothing leaves a field as it is, an empty one removes it.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, TS)]
#[serde(default)]
pub struct EditRequest {
    /// Announce URLs by tier (BEP 12).
    pub tiers: Option<Vec<Vec<String>>>,
    /// URLs that serve the data over HTTP (BEP 19).
    pub web_seeds: Option<Vec<String>>,
    /// DHT nodes as `host:port` (BEP 5).
    pub nodes: Option<Vec<String>>,
    /// Free text.
    pub comment: Option<String>,
    /// The program that made it.
    pub created_by: Option<String>,
    /// Whether the date is taken out.
    pub without_date: bool,
    /// Where a newer .torrent would be found (BEP 39).
    pub update_url: Option<String>,
    /// Info hashes of torrents that share files with it, as 40 hex digits (BEP 38).
    pub similar: Option<Vec<String>>,
    /// Names of collections it belongs to (BEP 38).
    pub collections: Option<Vec<String>>,
    /// Where it is from; changes the info hash.
    pub source: Option<String>,
    /// Whether clients must find peers by the tracker alone (BEP 27); changes the info hash.
    pub private: Option<bool>,
    /// Name of the torrent; changes the info hash.
    pub name: Option<String>,
}

/// What an edit makes of a torrent.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct EditView {
    /// Info hash before, as 40 hex digits.
    pub old_info_hash: String,
    /// Info hash after it.
    pub info_hash: String,
    /// Whether it becomes another torrent, which the peers of the old one do not know.
    pub info_hash_changed: bool,
    /// Whether anything changed at all.
    pub changed: bool,
    /// The edited .torrent.
    pub file: TorrentFileView,
    /// What it says then.
    pub after: InspectView,
    /// Where it was saved, if it was.
    pub saved_path: Option<String>,
}

/// A host and port that registered torrents announce to.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct AnnounceHostView {
    /// For example `tracker.example.org:6969`.
    pub host: String,
    /// Whether it is an address of this tracker now.
    pub is_own: bool,
    /// How many registered torrents name it.
    pub torrent_count: u32,
}

/// What became of the registered torrents.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
pub struct ReAnnounceView {
    /// Torrents that have other announce URLs now. Their info hashes are the same.
    pub changed_count: u32,
    /// Torrents that did not name any of the hosts.
    pub unchanged_count: u32,
}

/// What checking data against a torrent has found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct VerificationView {
    /// The file or folder that was checked.
    pub root: String,
    /// Number of pieces.
    pub piece_count: u64,
    /// Pieces that are not what the torrent says.
    pub bad_piece_count: u64,
    /// Which ones, at most the first 1,000 ranges.
    pub bad_pieces: Vec<PieceRangeView>,
    /// Pieces that are right by one kind of a hybrid torrent's hashes and wrong by the other:
    /// with any of them, the torrent itself is wrong.
    pub contradicting_piece_count: u64,
    /// Bytes in pieces that are right.
    pub good_bytes: u64,
    /// Bytes in all.
    pub total_bytes: u64,
    /// Number of files.
    pub file_count: u32,
    /// Number of files that are not whole.
    pub bad_file_count: u32,
    /// Those files, at most the first 1,000.
    pub bad_files: Vec<FileCheckView>,
    /// Number of files of which nothing wrong was found, but a piece could not be checked,
    /// as another file with data in it is not there as a whole.
    pub unchecked_file_count: u32,
    /// Paths of those files, at most the first 1,000.
    pub unchecked_files: Vec<String>,
    /// Files that the torrent does not know, at most the first 1,000.
    pub extra_files: Vec<String>,
    /// Number of such files.
    pub extra_file_count: u32,
}

/// Pieces in a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
pub struct PieceRangeView {
    /// The first one, counted from 0.
    pub first: u64,
    /// The last one.
    pub last: u64,
}

/// What was found of a file that is not whole.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct FileCheckView {
    /// Path below the torrent's root, with `/` between the parts.
    pub path: String,
    /// What is wrong.
    pub state: FileCheckState,
    /// The same as a sentence.
    pub message: String,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileCheckState {
    /// It is not there.
    Missing,
    /// It is shorter or longer.
    WrongSize,
    /// Its data is not what it should be.
    Damaged,
    /// A piece it shares with other files is wrong; it may be this one or they.
    Suspect,
    /// Something else is in its place, such as a folder or a link.
    NotAFile,
    /// The system does not let it be read.
    Unreadable,
}
