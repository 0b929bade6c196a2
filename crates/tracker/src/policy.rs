//! What the tracker's owner allows, and the words a client is refused with.

use thiserror::Error;

/// The owner's rules; replaced as a whole while announces go on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rules {
    /// Whether torrents nobody registered are tracked too.
    pub open: bool,
    /// Which scrapes are answered.
    pub scrape: ScrapePolicy,
    /// Seconds between announces that clients are asked for.
    pub interval_secs: u32,
    /// Seconds between announces that clients must keep.
    pub min_interval_secs: u32,
    /// Seconds after which a silent peer is forgotten.
    pub peer_expiry_secs: u32,
    /// Peers in a reply when the client does not say how many it wants.
    pub peers_default: u32,
    /// Peers in a reply at most.
    pub peers_max: u32,
    /// Torrents tracked at most without being registered.
    pub max_open_torrents: u32,
    /// Peers remembered at most over all torrents.
    pub max_peers: u32,
}

impl Default for Rules {
    fn default() -> Self {
        let interval_secs = 30 * 60;
        Self {
            open: false,
            scrape: ScrapePolicy::Specific,
            interval_secs,
            min_interval_secs: 5 * 60,
            peer_expiry_secs: 2 * interval_secs + 60,
            peers_default: 50,
            peers_max: 200,
            max_open_torrents: 200_000,
            max_peers: 2_000_000,
        }
    }
}

impl Rules {
    /// Peers remembered at most before new ones of registered, or other, torrents are refused.
    ///
    /// A quarter is kept for the registered ones, so that in open mode strangers'
    /// torrents cannot crowd out the owner's.
    pub(crate) fn peers_allowed(&self, registered: bool) -> u32 {
        if registered { self.max_peers } else { self.max_peers - self.max_peers / 4 }
    }
}

impl Refusal {
    /// After how many minutes it makes sense to try again (BEP 31).
    pub fn retry_in_mins(self) -> Option<u32> {
        (self == Self::Full).then_some(15)
    }
}

/// Which scrapes are answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScrapePolicy {
    /// None at all.
    None,
    /// Those that name their torrents.
    Specific,
    /// Also those that ask for all torrents.
    Full,
}

/// Why a request is refused, in the words sent to the client.
///
/// Where trackers have always used a text, it is that one: clients and people know it.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum Refusal {
    /// The torrent is not registered here.
    #[error("Requested download is not authorized for use with this tracker.")]
    NotRegistered,
    /// Nobody can connect to port 0.
    #[error("invalid port")]
    PortZero,
    /// Nobody can connect to the address the announce comes from.
    #[error("your address cannot be reached by other peers")]
    UnusableAddress,
    /// The tracker remembers as many torrents or peers as it may.
    #[error("this tracker is full, please try again later")]
    Full,
    /// Scrapes that name torrents are switched off.
    #[error("specific scrape function is not available with this tracker.")]
    SpecificScrape,
    /// Scrapes for everything are switched off.
    #[error("full scrape function is not available with this tracker.")]
    FullScrape,
}
