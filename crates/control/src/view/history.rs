//! What a face is shown of what happened before.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far back a face wants to look.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryRange {
    /// The last 10 minutes since the engine was opened, every two seconds; of all torrents
    /// together alone.
    Live,
    /// The last 60 minutes, by the minute.
    Hour,
    /// The last 24 hours, by the minute.
    Day,
    /// The last 31 days, by the hour.
    Month,
    /// The last 366 days, by the day.
    Year,
    /// All days; several make a point where there are very many.
    All,
}

/// What happened, oldest first.
///
/// The step that is not over yet is the last point; it may be missing while nothing of it has
/// been written down.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct HistoryView {
    /// Seconds that a point covers.
    pub step_secs: u64,
    /// The points, at most 1,501. Times in which the program did not run have none; in one with
    /// zeros it ran, but nothing happened.
    pub points: Vec<HistoryPointView>,
}

/// What happened during one step.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
pub struct HistoryPointView {
    /// When it began, in seconds since 1970; days begin with those of UTC.
    pub at_unix_secs: u64,
    /// Announces over HTTP that were answered.
    pub announces_http: u64,
    /// Announces over UDP that were answered.
    pub announces_udp: u64,
    /// The most seeders at once.
    pub seeders: u32,
    /// The most leechers at once, not necessarily at the same moment.
    pub leechers: u32,
    /// Downloads completed.
    pub completed: u64,
    /// Payload bytes that peers of registered torrents have received, as far as they say so.
    pub transferred_bytes: u64,
}
