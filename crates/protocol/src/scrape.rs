//! What a client asks of and is told about whole swarms (BEP 48).

use crate::id::InfoHash;

/// Which torrents a scrape asks about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Scrape {
    /// All the tracker is willing to list.
    Full,
    /// Exactly these, each once, in the order first named.
    Specific(Vec<InfoHash>),
}

/// The state of one swarm.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SwarmCounts {
    /// Peers that have everything.
    pub complete: u32,
    /// Peers that do not have everything.
    pub incomplete: u32,
    /// Those of them that are downloading: partial seeds have all they want (BEP 21).
    pub downloaders: u32,
    /// Downloads completed so far.
    pub downloaded: u32,
}

/// What the tracker answers to a scrape: the torrents it knows, with their counts.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ScrapeReply {
    /// Sorted by info hash, as a bencoded dictionary demands.
    pub files: Vec<(InfoHash, SwarmCounts)>,
}
