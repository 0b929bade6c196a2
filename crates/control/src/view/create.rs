//! What the create wizard, its queue and its presets exchange with a face.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FileView;
use super::tools::VerificationView;
use crate::error::UserError;

/// Which kinds of hashes a torrent has.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TorrentVersion {
    /// SHA-1, which every client understands (BEP 3).
    #[default]
    V1,
    /// Both in one (BEP 52).
    Hybrid,
    /// SHA-256, which only newer clients understand (BEP 52).
    V2,
}

/// What a person decides about a torrent, whatever it is of. This is what a preset keeps.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct TorrentOptions {
    /// Which kinds of hashes it has.
    pub version: TorrentVersion,
    /// Bytes in a piece, a power of two from 16 KiB to 16 MiB; nothing to choose by size.
    pub piece_length_bytes: Option<u32>,
    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub private: bool,
    /// Free text; may be empty.
    pub comment: String,
    /// Where it is from, as private sites mark it; may be empty.
    pub source: String,
    /// Whether it says when it was made.
    pub with_date: bool,
    /// Whether it says by which program it was made.
    pub with_maker: bool,
    /// What to leave out or, after a `!`, to keep in: patterns as in a .gitignore.
    pub exclude: Vec<String>,
    /// Trackers besides our own, by tier (BEP 12); clients try ours first.
    pub more_trackers: Vec<Vec<String>>,
    /// URLs that serve the data over HTTP (BEP 19).
    pub web_seeds: Vec<String>,
    /// DHT nodes as `host:port` (BEP 5).
    pub nodes: Vec<String>,
    /// Info hashes of torrents that share files with this one, as 40 hex digits (BEP 38).
    pub similar: Vec<String>,
    /// Names of collections it belongs to (BEP 38).
    pub collections: Vec<String>,
    /// Where a newer .torrent would be found (BEP 39); may be empty.
    pub update_url: String,
}

impl Default for TorrentOptions {
    fn default() -> Self {
        Self {
            version: TorrentVersion::default(),
            piece_length_bytes: None,
            private: false,
            comment: String::new(),
            source: String::new(),
            with_date: true,
            with_maker: true,
            exclude: Vec::new(),
            more_trackers: Vec::new(),
            web_seeds: Vec::new(),
            nodes: Vec::new(),
            similar: Vec::new(),
            collections: Vec::new(),
            update_url: String::new(),
        }
    }
}

/// A named set of options.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct PresetView {
    /// What it is called; no two are called the same, whatever the case.
    pub name: String,
    /// What it sets.
    pub options: TorrentOptions,
}

/// Something about an announce URL that will disappoint somebody.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct AnnounceDoubtView {
    /// The URL in question.
    pub url: String,
    /// Stable name, for example `no_port`, `trailing_slash`, `loopback`.
    pub code: String,
    /// What is the case, as one sentence.
    pub message: String,
    /// What can be done, as one sentence.
    pub hint: String,
    /// Whether a torrent with it is refused.
    pub refused: bool,
}

/// What the create wizard asks before anything is read.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
pub struct PlanRequest {
    /// The file or folder to share, as an absolute path on the computer that runs the tracker.
    pub path: String,
    /// Version, piece length and what is left out decide on the plan.
    #[serde(default)]
    pub options: TorrentOptions,
}

/// What would go into a torrent.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct PlanView {
    /// The path that was planned.
    pub path: String,
    /// The torrent's name: that of the file or folder.
    pub name: String,
    /// Whether it is of one file rather than of a folder.
    pub is_single_file: bool,
    /// Files in order, at most the first 1,000.
    pub files: Vec<FileView>,
    /// Number of files in all.
    pub file_count: u32,
    /// What is left out and why, at most the first 1,000.
    pub left_out: Vec<LeftOutView>,
    /// Number of entries left out in all.
    pub left_out_count: u32,
    /// Doubts about names or sizes, each one sentence.
    pub warnings: Vec<String>,
    /// Size of the data in bytes.
    pub total_bytes: u64,
    /// Bytes in a piece.
    pub piece_length_bytes: u32,
    /// Number of pieces.
    pub piece_count: u64,
    /// Expected size of the .torrent in bytes, without comment and announce URLs.
    pub torrent_bytes: u64,
    /// Where the .torrent would be saved.
    pub output_path: String,
    /// Names the plan; creation is refused when the folder has changed since.
    pub fingerprint: String,
}

/// Something found in the folder that will not be shared.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct LeftOutView {
    /// Path below the folder, with `/` between the parts.
    pub path: String,
    /// Why it is left out, as a short phrase.
    pub reason: String,
    /// Stable name of the reason, for example `hidden`, `excluded`.
    pub code: String,
}

/// What the create wizard has decided.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
pub struct CreateRequest {
    /// The file or folder to share.
    pub path: String,
    /// Everything else about the torrent.
    #[serde(default)]
    pub options: TorrentOptions,
    /// The tracker's own announce URLs to put in, each a tier of its own before the others.
    pub own_urls: Vec<String>,
    /// Where to save the .torrent; nothing for the plan's `output_path`.
    pub output_path: Option<String>,
    /// [`PlanView::fingerprint`] of the plan that was shown.
    pub fingerprint: String,
    /// Whether the tracker itself serves the data from then on, as a web seed.
    pub seed_here: bool,
}

/// Several torrents at once, each planned when its turn comes.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
pub struct BatchRequest {
    /// The files and folders.
    pub paths: Vec<String>,
    /// Whether each entry of the folders becomes a torrent, rather than each folder one.
    pub each_entry: bool,
    /// The same for all of them.
    pub options: TorrentOptions,
    /// As in [`CreateRequest::own_urls`].
    pub own_urls: Vec<String>,
    /// Where to save the .torrent files; nothing for beside what each is of.
    pub output_folder: Option<String>,
    /// As in [`CreateRequest::seed_here`].
    pub seed_here: bool,
}

/// What a batch would make.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct BatchPlanView {
    /// One for each torrent, in natural order, at most the first 1,000.
    pub items: Vec<BatchItemView>,
    /// Number of items in all.
    pub item_count: u32,
    /// How many of them can be made.
    pub ready_count: u32,
    /// Size of what can be made, in bytes.
    pub total_bytes: u64,
}

/// One torrent of a batch.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct BatchItemView {
    /// The file or folder.
    pub path: String,
    /// The torrent's name.
    pub name: String,
    /// Number of files.
    pub file_count: u32,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Where its .torrent would be.
    pub output_path: String,
    /// Whether it will be made.
    pub state: BatchItemState,
    /// Why it will not, as one sentence.
    pub problem: Option<String>,
}

/// Whether an item of a batch will be made.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BatchItemState {
    /// It will be.
    Ready,
    /// Its .torrent is there already; it is passed over.
    Exists,
    /// No torrent can be made of it.
    Impossible,
}

/// What a job is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    /// Makes a torrent.
    Create,
    /// Checks data against a torrent.
    Verify,
}

/// How far a job has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// Others come first.
    Waiting,
    /// Reading and hashing the data.
    Hashing,
    /// Held until it is resumed.
    Paused,
    /// Writing the .torrent and registering it.
    Saving,
    /// Finished; see [`JobView::result`] or [`JobView::verification`].
    Done,
    /// Ended by an error; see [`JobView::error`].
    Failed,
    /// Ended on request; nothing was left behind.
    Cancelled,
}

/// One run of the create wizard, or one verification.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JobView {
    /// Names the job in commands and events; later ones have higher numbers.
    pub id: u32,
    /// What it is about.
    pub kind: JobKind,
    /// Name of the torrent.
    pub name: String,
    /// The file or folder it reads.
    pub path: String,
    /// How far it has come.
    pub state: JobState,
    /// Bytes hashed so far.
    pub done_bytes: u64,
    /// Bytes to hash in all; 0 until it has been looked at.
    pub total_bytes: u64,
    /// Speed over the last seconds.
    pub bytes_per_sec: u64,
    /// Estimated seconds left; nothing while unknown.
    pub secs_left: Option<u32>,
    /// What came out of a creation, once done.
    pub result: Option<CreatedTorrent>,
    /// What came out of a verification, once done.
    pub verification: Option<Box<VerificationView>>,
    /// What went wrong, where it failed.
    pub error: Option<UserError>,
}

/// A torrent that has been written and registered.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct CreatedTorrent {
    /// Where the .torrent is.
    pub torrent_path: String,
    /// Info hash as 40 hex digits.
    pub info_hash: String,
    /// Name of the torrent.
    pub name: String,
    /// Magnet link.
    pub magnet: String,
    /// The folder a client must save into to seed at once.
    pub seed_from: String,
    /// Whether the tracker serves the data itself.
    pub seeded_here: bool,
    /// Why it does not although it was asked to.
    pub seed_problem: Option<UserError>,
}
