//! What a client tells the tracker and what it is told, whichever transport carries it.

use std::net::IpAddr;
use std::sync::Arc;

use crate::id::{InfoHash, PeerId};

/// What a client tells the tracker about its part in one swarm (BEP 3).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Announce {
    /// The torrent being announced.
    pub info_hash: InfoHash,
    /// The name the client chose for itself.
    pub peer_id: PeerId,
    /// The port on which the client accepts peers; 0 makes sense only with [`Event::Stopped`].
    pub port: u16,
    /// Payload bytes sent in this session.
    pub uploaded_bytes: u64,
    /// Payload bytes received in this session.
    pub downloaded_bytes: u64,
    /// Payload bytes still missing; zero makes the peer a seeder, `u64::MAX` means not told.
    pub left_bytes: u64,
    /// What has just happened to the download.
    pub event: Event,
    /// Shows that this is the same client after its address has changed.
    pub key: Option<u32>,
    /// How many peers to return; `None` leaves the choice to the tracker.
    pub peers_wanted: Option<u32>,
}

/// What has happened to a download since the last announce.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Event {
    /// Nothing in particular: a regular announce, or an event we do not know.
    None,
    /// The client has joined the swarm.
    Started,
    /// The download has just finished.
    Completed,
    /// The client is leaving the swarm.
    Stopped,
    /// The client stays but downloads no more, although data is missing (BEP 21).
    Paused,
}

/// What the tracker answers.
///
/// The caller owns the value and passes it in again and again, so that answering
/// an announce allocates nothing once `peers` has grown to its usual length.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct AnnounceReply {
    /// Seconds until the client should announce again.
    pub interval_secs: u32,
    /// Seconds the client must wait at least.
    pub min_interval_secs: u32,
    /// Peers that have everything.
    pub complete: u32,
    /// Peers that are still downloading.
    pub incomplete: u32,
    /// Downloads completed so far.
    pub downloaded: u32,
    /// The client's address as the world sees it (BEP 24).
    pub external_ip: Option<IpAddr>,
    /// Words for whoever sits before the client; the announce has succeeded all the same.
    pub warning: Option<Arc<str>>,
    /// Peers to connect to, in no particular order, of both address families.
    pub peers: Vec<ListedPeer>,
}

/// A peer as another one is told of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ListedPeer {
    /// Where it can be reached.
    pub ip: IpAddr,
    /// The port on which it accepts peers; never 0.
    pub port: u16,
    /// The name it chose for itself.
    pub peer_id: PeerId,
}
