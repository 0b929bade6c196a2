//! Real BitTorrent clients that find peers by the tracker alone.
//!
//! DHT, peer exchange, local discovery and port mapping are off in all of them, so whoever
//! completes a download was told of its seeder by the tracker.

mod aria2;
mod deluge;
mod libtorrent;
mod place;
mod qbittorrent;
mod rtorrent;
mod transmission;
mod web;

use std::path::Path;

use tempfile::TempDir;

pub use aria2::download_with_aria2;
pub use libtorrent::check_with_libtorrent;
pub use place::Place;
pub use transmission::{Seeder, seed_with_transmission};
pub use web::WebClient;

use crate::process::Process;

/// The clients that the tests know how to drive.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Client {
    /// aria2c.
    Aria2,
    /// deluged, told what to do by deluge-console.
    Deluge,
    /// libtorrent-rasterbar in Python, newer than the one in the other clients.
    Libtorrent,
    /// qbittorrent-nox.
    QBittorrent,
    /// rtorrent, without its terminal.
    RTorrent,
    /// transmission-daemon.
    Transmission,
}

impl Client {
    /// Starts the client at `place` with `torrent`, whose data belongs into `folder`: what is
    /// there already is checked and seeded, what is not is downloaded and seeded then.
    pub fn start(self, torrent: &Path, folder: &Path, place: &Place) -> Running {
        let task = Task { torrent, folder, place };
        match self {
            Self::Aria2 => aria2::start(&task),
            Self::Deluge => deluge::start(&task),
            Self::Libtorrent => libtorrent::start(&task),
            Self::QBittorrent => qbittorrent::start(&task),
            Self::RTorrent => rtorrent::start(&task),
            Self::Transmission => transmission::start(&task),
        }
    }

    /// How the tracker's pages call the client, without its version.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aria2 => "aria2",
            Self::Deluge => "Deluge",
            Self::Libtorrent => "libtorrent",
            Self::QBittorrent => "qBittorrent",
            Self::RTorrent => "rTorrent",
            Self::Transmission => "Transmission",
        }
    }
}

/// A client that runs until this is dropped.
#[derive(Debug)]
pub struct Running {
    // Fields are dropped in order: the client before the folder it writes to.
    _process: Process,
    _home: TempDir,
}

/// What a driver gets to do.
#[derive(Debug)]
struct Task<'a> {
    torrent: &'a Path,
    folder: &'a Path,
    place: &'a Place,
}
