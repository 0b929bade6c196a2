//! What the tracker's owner allows, and the words a client is refused with.

use std::sync::Arc;

use thiserror::Error;

use crate::hammering::RequestRate;

/// The owner's rules; replaced as a whole while announces go on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rules {
    /// Whether torrents nobody registered are tracked too.
    pub open: bool,
    /// Whether clients must come with a friend's key.
    pub private: bool,
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
    /// Peers remembered at most of one torrent.
    pub max_peers_per_torrent: u32,
    /// How often one address may ask.
    pub request_rate: RequestRate,
    /// Whether peers are tried for whether others can connect to them.
    pub nat_check: bool,
    /// Whether peers found unreachable are left out of replies.
    pub hide_unreachable: bool,
}

impl Default for Rules {
    fn default() -> Self {
        let interval_secs = 30 * 60;
        Self {
            open: false,
            private: false,
            scrape: ScrapePolicy::Specific,
            interval_secs,
            min_interval_secs: 5 * 60,
            peer_expiry_secs: 2 * interval_secs + 60,
            peers_default: 50,
            peers_max: 200,
            max_open_torrents: 200_000,
            max_peers: 2_000_000,
            max_peers_per_torrent: 100_000,
            request_rate: RequestRate { per_minute: 600, burst: 3_000 },
            nat_check: false,
            hide_unreachable: false,
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
    pub fn retry_in_mins(&self) -> Option<u32> {
        match self {
            Self::Full | Self::SwarmFull => Some(15),
            Self::TooOften => Some(5),
            _ => None,
        }
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
#[derive(Clone, Debug, Eq, Error, PartialEq)]
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
    /// The torrent has as many peers as the tracker remembers of one.
    #[error("this torrent has as many peers as the tracker takes, please try again later")]
    SwarmFull,
    /// The address has asked more often than the rules allow.
    #[error("too many requests from your address, please try again later")]
    TooOften,
    /// The address is on a list of the owner's, or not on the list of those let in.
    #[error("your IP is not allowed on this tracker{}", because(.0))]
    AddressNotAllowed(Arc<str>),
    /// The same of the program.
    #[error("Client Version is banned. Check with the tracker administrator{}", because(.0))]
    ClientNotAllowed(Arc<str>),
    /// The tracker is private, and the announce URL has no key.
    #[error("this tracker is private: ask its owner for an announce URL of your own")]
    PasskeyMissing,
    /// The key in the announce URL is nobody's, or nobody's any more.
    #[error(
        "the key in your announce URL is not valid here: ask the tracker's owner for a new one"
    )]
    PasskeyUnknown,
    /// Someone else has announced with this peer id.
    #[error("key did not match key supplied earlier")]
    KeyMismatch,
    /// The owner has paused the torrent, with these words.
    #[error("{0}")]
    Paused(Arc<str>),
    /// The owner keeps the torrent, but does not track it any more.
    #[error("this torrent has been archived by its owner")]
    Archived,
    /// Scrapes that name torrents are switched off.
    #[error("specific scrape function is not available with this tracker.")]
    SpecificScrape,
    /// Scrapes for everything are switched off.
    #[error("full scrape function is not available with this tracker.")]
    FullScrape,
}

/// The owner's reason as the end of a sentence, where there is one.
fn because(reason: &str) -> String {
    if reason.is_empty() { String::new() } else { format!(" ({reason})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_say_why_in_the_words_clients_know() {
        let words = |it: Refusal| it.to_string();
        let plain = "your IP is not allowed on this tracker";
        assert_eq!(words(Refusal::AddressNotAllowed("".into())), plain);
        assert_eq!(words(Refusal::AddressNotAllowed("spam".into())), format!("{plain} (spam)"));
        assert_eq!(words(Refusal::Paused("Back on Monday.".into())), "Back on Monday.");
        assert_eq!(Refusal::TooOften.retry_in_mins(), Some(5));
        assert_eq!(Refusal::PortZero.retry_in_mins(), None);
    }
}
