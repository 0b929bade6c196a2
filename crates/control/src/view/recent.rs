//! What a face is shown of what happened lately.

use serde::Serialize;
use ts_rs::TS;

use crate::error::UserError;

/// What has happened.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecentKind {
    /// The tracker answers, and did not before.
    TrackerStarted,
    /// It was switched off.
    TrackerStopped,
    /// It could not be started; `problem` says why.
    TrackerFailed,
    /// It does not answer everywhere it should; `problem` says why.
    ListenerLost,
    /// A torrent is tracked from now on.
    TorrentRegistered,
    /// A torrent is not tracked any more.
    TorrentRemoved,
    /// A watched folder, or a file in one, could not be used.
    WatchedTrouble,
    /// Somebody has downloaded all of a torrent.
    DownloadCompleted,
    /// A torrent that is watched has had no seed for a minute.
    LastSeedLeft,
    /// Somebody was given a key.
    FriendAdded,
    /// Somebody's key holds no more.
    FriendRemoved,
    /// The settings were changed.
    SettingsChanged,
    /// The catalog was copied.
    BackupMade,
}

/// One thing that happened lately.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct RecentEventView {
    /// Its number; later ones have larger ones.
    pub id: u64,
    /// When it happened, the last time where it did more than once, in milliseconds since 1970.
    pub at_unix_millis: u64,
    /// What it was.
    pub kind: RecentKind,
    /// How often; where many came at once they are counted together, and none of them is named.
    pub count: u32,
    /// The name of the torrent or the friend it was about.
    pub subject: Option<String>,
    /// The torrent it was about, as 40 hex digits.
    pub info_hash: Option<String>,
    /// What was wrong.
    pub problem: Option<UserError>,
}
