//! What the owner has said of a torrent of theirs.

use std::sync::Arc;

use protocol::id::InfoHash;

/// The owner's word on one registered torrent.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Registration {
    /// Whether it is left out of everybody's full scrape.
    pub hidden: bool,
    /// While it is paused, the words that its clients are refused with.
    pub paused: Option<Arc<str>>,
    /// Words that every client of this torrent is told along with its peers.
    pub warning: Option<Arc<str>>,
    /// The other info hash of a hybrid torrent (BEP 52).
    pub twin: Option<InfoHash>,
}
