//! What a face is shown of a torrent that is given out from this computer.

use serde::Serialize;
use ts_rs::TS;

/// How a torrent's data is given out by the tracker itself (BEP 19), or was.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct WebSeedView {
    /// The folder or file on the computer that runs the tracker.
    pub path: String,
    /// Whether it is given out at present.
    pub on: bool,
    /// Under which URLs, the widest-reaching first; while the tracker is private, those of
    /// its owner.
    pub urls: Vec<String>,
    /// Bytes given out since the program started.
    pub sent_bytes: u64,
    /// What keeps a file from being given out, as one sentence.
    pub problem: Option<String>,
}
