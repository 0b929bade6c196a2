//! What a face is shown; together with settings and errors the only types that cross to it.
//!
//! `ui/src/api/types.ts` is generated from these by the test `types_are_current`.

mod access;
mod backups;
mod client;
mod create;
mod first_run;
mod history;
mod intake;
mod listing;
mod log;
mod password;
mod peers;
mod recent;
mod tools;
mod web_seed;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::UserError;
use crate::settings::{Problem, Settings};

pub use access::{
    AccessEntryRequest, AccessEntryView, AccessKind, AccessList, AccessView, AddressListView,
    FriendView, ImportedListView,
};
pub use backups::{BackupReason, BackupView, BackupsView, CatalogCheckView};
pub use client::{ClientKind, ClientRequest, ClientView};
pub use create::{
    AnnounceDoubtView, BatchItemState, BatchItemView, BatchPlanView, BatchRequest, CreateRequest,
    CreatedTorrent, JobKind, JobState, JobView, LeftOutView, PlanRequest, PlanView, PresetView,
    TorrentOptions, TorrentVersion,
};
pub use first_run::{
    AccessMode, AddressMeaning, FirstRunChoices, FirstRunPlanView, FirstRunView, Outlook,
    OwnAddressView, PortHolderView, PortState, PortView, SettingChangeView, SurroundingsView,
};
pub use history::{HistoryPointView, HistoryRange, HistoryView};
pub use intake::{ImportProblemView, ImportView};
pub use listing::{
    CategoryCountView, GroupCountView, TorrentChange, TorrentColumn, TorrentFilter, TorrentGroup,
    TorrentSort, TorrentsPageView, TorrentsRequest,
};
pub use log::{LogEntryView, LogLevel, LogView};
pub use password::PasswordView;
pub use peers::{
    PeerColumn, PeerPlace, PeerTransport, PeerView, PeersRequest, PeersView, Reachability,
};
pub use recent::{RecentEventView, RecentKind};
pub use tools::{
    AnnounceHostView, DoubtView, EditRequest, EditView, FileCheckState, FileCheckView, InspectView,
    PieceRangeView, ReAnnounceView, TorrentSource, VerificationView,
};
pub use web_seed::WebSeedView;

/// Whether the tracker answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TrackerState {
    /// Switched off.
    Stopped,
    /// Opening its listeners.
    Starting,
    /// Listening and answering.
    Running,
    /// Closing its listeners.
    Stopping,
    /// Meant to run, but could not start; see [`OverviewView::problem`].
    Failed,
}

/// How far an announce URL carries.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Only programs on this computer can use the URL.
    ThisComputer,
    /// Computers in the same home or office network can use it.
    LocalNetwork,
    /// Meant for everyone; whether it is reachable is not proven here.
    Internet,
}

/// An announce URL of this tracker and where it works.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct AnnounceUrlView {
    /// The URL as it goes into a torrent.
    pub url: String,
    /// Who can use it.
    pub reach: Reach,
}

/// Something that deserves attention, with its remedy.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct NoticeView {
    /// Stable name, for example `settings_set_aside`, `loopback_only`, `open_mode`.
    pub code: String,
    /// What is the case, as one sentence.
    pub message: String,
    /// What can be done, as one sentence.
    pub hint: String,
}

/// Everything the overview page shows.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct OverviewView {
    /// Whether the tracker answers.
    pub state: TrackerState,
    /// Why the tracker is not running, when `state` is `failed`.
    pub problem: Option<UserError>,
    /// The URLs people can be given, the widest-reaching first; while the tracker is
    /// private, those of its owner, whose key is for him alone.
    pub announce_urls: Vec<AnnounceUrlView>,
    /// Whether anyone may use the tracker for any torrent.
    pub open: bool,
    /// Whether clients must come with a friend's key.
    pub private: bool,
    /// Live counts.
    pub totals: TotalsView,
    /// What deserves attention.
    pub notices: Vec<NoticeView>,
    /// Version of the program.
    pub version: String,
}

/// Live counts over all torrents.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, TS)]
pub struct TotalsView {
    /// Torrents the tracker tracks.
    pub torrents: u32,
    /// Peers that have everything.
    pub seeders: u32,
    /// Peers that are still downloading.
    pub leechers: u32,
    /// Downloads completed so far.
    pub completed: u64,
    /// Announces answered during the last minute.
    pub announces_per_minute: u32,
}

/// One row of the torrents table.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct TorrentRow {
    /// Info hash as 40 hex digits; the torrent's key in all commands.
    pub info_hash: String,
    /// Name from the .torrent.
    pub name: String,
    /// Size of the shared data in bytes.
    pub size_bytes: u64,
    /// Peers that have everything.
    pub seeders: u32,
    /// Peers that are still downloading.
    pub leechers: u32,
    /// Downloads completed so far.
    pub completed: u32,
    /// When it was registered, in seconds since 1970.
    pub added_unix_secs: u64,
    /// Whether its clients are turned away for the time being.
    pub paused: bool,
    /// Whether it is left out of the list of all torrents that a full scrape gives; one
    /// that is private (BEP 27) is left out in any case.
    pub hidden: bool,
    /// What its owner files it under.
    pub category: Option<String>,
    /// Whether it is kept, but not tracked any more: its clients are refused.
    pub archived: bool,
    /// Payload bytes that its peers have received from each other, as far as they say so; up
    /// to a minute old.
    pub transferred_bytes: u64,
    /// Whether it is known by its info hash alone: its name and size are what somebody said, and
    /// nothing else is known until its .torrent is added.
    pub awaits_file: bool,
}

/// Everything the detail page of one torrent shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TorrentDetail {
    /// The torrent's row in the table.
    pub row: TorrentRow,
    /// The other info hash, that of BitTorrent v2, as 64 hex digits, where it has one (BEP 52).
    pub info_hash_v2: Option<String>,
    /// What clients are told while it is paused; nothing where there are no words of its own.
    pub pause_message: Option<String>,
    /// What clients are told with every answer, as a warning.
    pub warning: Option<String>,
    /// The owner's own words about it, in several lines; nobody else is told of them.
    pub note: Option<String>,
    /// Whether its owner wants to hear when its last seed has left.
    pub watch_seed: bool,
    /// Magnet link with the trackers of the .torrent.
    pub magnet: String,
    /// Announce URLs of the .torrent, by tier (BEP 12).
    pub tiers: Vec<Vec<String>>,
    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub private: bool,
    /// The comment in the .torrent, or nothing.
    pub comment: Option<String>,
    /// Bytes in a piece.
    pub piece_length_bytes: u64,
    /// Number of pieces.
    pub piece_count: u64,
    /// Files in order, at most the first 1,000.
    pub files: Vec<FileView>,
    /// Number of files in all.
    pub file_count: u32,
    /// How the tracker gives its data out; nothing where it never did.
    pub web_seed: Option<WebSeedView>,
}

/// A file of a torrent or of a plan.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct FileView {
    /// Path below the torrent's root, with `/` between the parts.
    pub path: String,
    /// Size in bytes.
    pub size_bytes: u64,
}

/// A .torrent as bytes, for a face that cannot reach the disk.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct TorrentFileView {
    /// Suggested file name.
    pub file_name: String,
    /// The bytes in base64.
    pub base64: String,
}

/// What the settings page shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SettingsView {
    /// The settings in force.
    pub settings: Settings,
    /// The settings of a fresh installation.
    pub defaults: Settings,
    /// Dotted names fixed on the command line; they cannot be changed here.
    pub fixed: Vec<String>,
    /// Fields of the file whose values do not fit; in `settings` their defaults stand for them.
    pub file_problems: Vec<Problem>,
    /// Where the settings file is.
    pub file_path: String,
    /// Addresses of this computer that the tracker could listen on.
    pub own_addresses: Vec<String>,
}

/// The settings as a file for a browser to save.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct SettingsFileView {
    /// Suggested file name.
    pub file_name: String,
    /// The bytes in base64.
    pub base64: String,
}

/// What the check of not yet applied settings found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct SettingsCheck {
    /// Every field that is wrong; empty when all is well.
    pub problems: Vec<Problem>,
}

/// News for a face, pushed as it happens.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Counts, state or URLs have changed: ask for the overview again.
    Overview,
    /// Torrents or swarms have changed: ask again for what is on the screen.
    Torrents,
    /// The settings have changed.
    Settings,
    /// Friends or the lists of addresses and clients have changed: ask for them again.
    Access,
    /// The face was too slow for some news: ask for everything again.
    Missed,
    /// A creation or a verification has moved on.
    Job {
        /// Where it stands now.
        job: Box<JobView>,
    },
    /// Jobs were added or forgotten: ask for all of them again.
    Jobs,
    /// The presets have changed: ask for them again.
    Presets,
    /// Something has happened: ask for what is new in the log.
    Log,
    /// The backups have changed: ask for them again.
    Backups,
    /// Something has happened that the owner may care for, or more of it.
    Recent {
        /// What it is; it takes the place of one with the same number.
        event: Box<RecentEventView>,
    },
}
