//! What the hand-over of torrents to a BitTorrent client exchanges with a face.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The clients that torrents can be handed over to.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ClientKind {
    /// qBittorrent, over its web API.
    QBittorrent,
    /// Transmission, over its RPC.
    Transmission,
}

/// The client that torrents are handed over to.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct ClientView {
    /// Which program it is.
    pub kind: ClientKind,
    /// Where its web interface is, for example `http://127.0.0.1:8080`.
    pub address: String,
    /// The user name it asks for; may be empty.
    pub user: String,
    /// Whether there is a password; it is never shown.
    pub has_password: bool,
    /// Whether it runs on the tracker's own computer, so that both see the same folders.
    pub is_local: bool,
}

/// What to remember of a client.
#[derive(Clone, Deserialize, Eq, PartialEq, TS)]
pub struct ClientRequest {
    /// Which program it is.
    pub kind: ClientKind,
    /// Where its web interface is.
    pub address: String,
    /// The user name it asks for; may be empty.
    pub user: String,
    /// The password; nothing keeps the one of the same client at the same address.
    pub password: Option<String>,
}
