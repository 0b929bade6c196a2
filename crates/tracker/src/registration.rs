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
    /// Whether it is kept, but not tracked any more: it has no peers, and is in no scrape.
    pub archived: bool,
    /// Words that every client of this torrent is told along with its peers.
    pub warning: Option<Arc<str>>,
    /// What else it is announced by.
    pub twin: Option<Twin>,
}

/// The other swarm of a hybrid torrent, whose clients announce two info hashes (BEP 52).
///
/// Peers found by one hash may not know the other, so the swarms stay apart; the owner
/// sees both as the first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Twin {
    /// This is the first swarm, and that the second.
    Second(InfoHash),
    /// This is the second swarm, and that the first.
    First(InfoHash),
}
