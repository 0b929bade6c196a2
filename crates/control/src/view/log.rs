//! What a face is shown of the log.

use serde::Serialize;
use ts_rs::TS;

/// The events of late, and where the rest is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct LogView {
    /// What is new to whoever asks, the oldest first.
    pub entries: Vec<LogEntryView>,
    /// The folder with the log's files, as one path.
    pub folder: String,
    /// Lines that could not be written to a file since the program started.
    pub lost_lines: u64,
}

/// Something that has happened, perhaps more than once.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct LogEntryView {
    /// Its number. It grows, and is a new one each time that the same happens again.
    pub id: u64,
    /// The number it had at first: an entry that has the same one is this one, as it was.
    pub first_id: u64,
    /// When it happened last, in milliseconds since 1970.
    pub at_unix_millis: u64,
    /// How grave it is.
    pub level: LogLevel,
    /// The part of the program that tells it, for example `control::jobs`.
    pub target: String,
    /// What has happened, with its particulars.
    pub message: String,
    /// How often it has happened.
    pub count: u64,
}

/// How grave an event is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// Something is not done that should be.
    Error,
    /// Something is not as it should be.
    Warn,
    /// What happens day by day.
    Info,
    /// What helps to find a fault.
    Debug,
    /// Each single step.
    Trace,
}
