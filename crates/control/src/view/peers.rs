//! What a face is shown of the peers of a torrent.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which peers of a torrent a face wants to see, and in which order.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
pub struct PeersRequest {
    /// The torrent, by its info hash as 40 hex digits.
    pub info_hash: String,
    /// What they are sorted by.
    pub column: PeerColumn,
    /// Whether the greatest come first.
    pub descending: bool,
    /// How many are passed over.
    pub offset: u32,
    /// How many are wanted; no more than 500 are given.
    pub count: u32,
}

/// What peers can be sorted by. Those that do not say come before all others.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeerColumn {
    /// Name and version of the client, in letters of either case.
    Client,
    /// Address, then port.
    Address,
    /// How much they have.
    Progress,
    /// Bytes sent.
    Uploaded,
    /// Bytes received.
    Downloaded,
    /// Bytes sent for each that was received.
    Ratio,
    /// Seconds since they came.
    FirstSeen,
    /// Seconds since their last announce.
    LastSeen,
}

/// Some of the peers of a torrent.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PeersView {
    /// Those that were asked for, in order.
    pub peers: Vec<PeerView>,
    /// How many come before them.
    pub offset: u32,
    /// How many there are in all: addresses, so that a client with one in each family counts twice.
    pub total: u32,
    /// Whether the tracker has tried to reach any of them all.
    pub tried: bool,
}

/// One peer of a swarm.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PeerView {
    /// Client name and version read from the peer id, for example `qBittorrent 5.0.2`.
    pub client: String,
    /// Address and port, for example `192.168.1.20:6881`.
    pub address: String,
    /// What its address tells of where it is.
    pub place: PeerPlace,
    /// Whether it has everything.
    pub seeder: bool,
    /// Share of the data it has, from 0 to 1; nothing where it cannot be known.
    pub progress: Option<f32>,
    /// Payload bytes it says it has sent.
    pub uploaded_bytes: u64,
    /// Payload bytes it says it has received.
    pub downloaded_bytes: u64,
    /// Seconds since it came.
    pub first_seen_secs: u32,
    /// Seconds since its last announce.
    pub last_seen_secs: u32,
    /// How its last announce came; nothing where that is not known any more.
    pub transport: Option<PeerTransport>,
    /// Whether others can connect to it.
    pub reachability: Reachability,
}

/// What an address tells of where a peer is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeerPlace {
    /// On the tracker's own computer.
    ThisComputer,
    /// In the same home or office network.
    LocalNetwork,
    /// Behind the same provider, or in the same VPN (RFC 6598).
    CarrierNat,
    /// Somewhere on the internet.
    Internet,
}

/// How a peer announces.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeerTransport {
    /// Over HTTP.
    Http,
    /// Over UDP (BEP 15).
    Udp,
}

/// Whether others can connect to a peer, as far as the tracker has tried.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reachability {
    /// Nobody has tried yet.
    Unchecked,
    /// It answered.
    Reachable,
    /// Something accepted the connection, but did not answer as that peer.
    Unproven,
    /// Nothing accepted the connection.
    Unreachable,
}
