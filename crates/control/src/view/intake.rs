//! What came of torrents that were taken in by the dozen.

use serde::Serialize;
use ts_rs::TS;

/// What came of a list of info hashes and magnet links.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct ImportView {
    /// Torrents that are registered now and were not before.
    pub added_count: u32,
    /// Torrents that were registered before, each counted once for each line with it.
    pub known_count: u32,
    /// Lines that nothing could be made of, at most the first 100.
    pub problems: Vec<ImportProblemView>,
    /// Such lines in all.
    pub problem_count: u32,
}

/// A line that nothing could be made of.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct ImportProblemView {
    /// Its number, counted from 1.
    pub line: u32,
    /// How it begins.
    pub text: String,
}
