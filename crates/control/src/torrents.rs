//! The registered torrents: listing, showing, registering and removing them.

pub(crate) mod conditions;
mod exports;
mod filing;
mod listing;
mod many;
mod peers;
mod personal;

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use catalog::{NewTorrent, Torrent};
use metainfo::Metainfo;
use protocol::id::InfoHash;

use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::files::write_atomic;
use crate::inspection::Meant;
use crate::torrent_file::{LISTED_MAX, file_view, not_written};
use crate::view::{Event, RecentKind, TorrentDetail, TorrentFileView, TorrentRow, TorrentSource};

pub(crate) use many::parse_hashes;
pub(crate) use peers::parse_address;
pub(crate) use personal::file_name_part;

impl Control {
    /// All registered torrents with their live counts, the latest first.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn torrents(&self) -> Result<Vec<TorrentRow>, UserError> {
        let torrents = self.catalog().torrents()?;
        Ok(torrents.iter().map(|it| self.row(it)).collect())
    }

    /// Everything about one torrent.
    ///
    /// # Errors
    ///
    /// When it is not registered or the catalog cannot be read.
    pub fn torrent(&self, info_hash: &str) -> Result<TorrentDetail, UserError> {
        let hash = parse_hash(info_hash)?;
        let (torrent, bytes) = {
            let catalog = self.catalog();
            (catalog.torrent(&hash)?, catalog.metainfo(&hash)?)
        };
        let torrent = torrent.ok_or_else(not_registered)?;
        if bytes.is_none() && torrent.awaits_file {
            return Ok(self.awaited_detail(torrent));
        }
        let bytes = bytes.ok_or_else(|| no_file(&torrent))?;
        let metainfo = Metainfo::from_bytes(&bytes)
            .map_err(|error| unreadable_torrent(&torrent.name, &error))?;
        let files = metainfo.files();
        Ok(TorrentDetail {
            row: self.row(&torrent),
            info_hash_v2: torrent.info_hash_v2.map(|it| hex(&it)),
            pause_message: torrent.paused.filter(|it| !it.is_empty()),
            warning: torrent.warning,
            note: torrent.note,
            watch_seed: torrent.watch_seed,
            magnet: metainfo.magnet(),
            tiers: metainfo.tiers().to_vec(),
            private: metainfo.is_private(),
            comment: metainfo.comment().map(str::to_owned),
            piece_length_bytes: metainfo.piece_length_bytes(),
            piece_count: metainfo.piece_count(),
            files: files.iter().take(LISTED_MAX).map(file_view).collect(),
            file_count: u32::try_from(files.len()).unwrap_or(u32::MAX),
            web_seed: self.web_seed_view(&hash)?,
        })
    }

    /// Registers an existing .torrent, given as base64, so that the tracker tracks it.
    ///
    /// # Errors
    ///
    /// When it is no .torrent or the catalog cannot be written.
    pub fn register_torrent(&self, file_name: &str, base64: &str) -> Result<TorrentRow, UserError> {
        let (file_name, base64) = (file_name.to_owned(), base64.to_owned());
        self.register_from(&TorrentSource::File { file_name, base64 })
    }

    /// Registers the .torrent that is meant, also one on this computer.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is none, or the catalog cannot be written.
    pub fn register_from(&self, source: &TorrentSource) -> Result<TorrentRow, UserError> {
        let Meant { bytes, metainfo, .. } = self.meant(source)?;
        self.register(&metainfo, bytes)?;
        self.catalog()
            .torrent(&metainfo.info_hash())?
            .map(|it| self.row(&it))
            .ok_or_else(not_registered)
    }

    /// Removes a torrent from the tracker; the .torrent and the data on the disk stay.
    ///
    /// # Errors
    ///
    /// When it is not registered or the catalog cannot be written.
    pub fn remove_torrent(&self, info_hash: &str) -> Result<(), UserError> {
        let hash = parse_hash(info_hash)?;
        // Held across both, or the tracker and the catalog could come to disagree.
        let catalog = self.catalog();
        let torrent = catalog.torrent(&hash)?.ok_or_else(not_registered)?;
        if !catalog.remove(&hash)? {
            return Err(not_registered());
        }
        self.tracker().unregister(&hash);
        self.service().web_seeds().withdraw(&hash);
        drop(catalog);
        tracing::info!(info_hash = %hash, "torrent removed");
        self.note_torrent(RecentKind::TorrentRemoved, &hash, &torrent.name, 1);
        self.tell(Event::Torrents);
        self.tell(Event::Overview);
        Ok(())
    }

    /// The .torrent of a registered torrent as bytes.
    ///
    /// # Errors
    ///
    /// When it is not registered or the catalog cannot be read.
    pub fn torrent_file(&self, info_hash: &str) -> Result<TorrentFileView, UserError> {
        let hash = parse_hash(info_hash)?;
        let (torrent, bytes) = {
            let catalog = self.catalog();
            (catalog.torrent(&hash)?, catalog.metainfo(&hash)?)
        };
        let torrent = torrent.ok_or_else(not_registered)?;
        let bytes = bytes.ok_or_else(|| no_file(&torrent))?;
        let bytes = self.outgoing_torrent(&hash, bytes, None)?;
        Ok(TorrentFileView {
            file_name: format!("{}.torrent", torrent.name),
            base64: BASE64.encode(bytes),
        })
    }

    /// Saves the .torrent of a registered torrent at `path`, replacing what is there.
    ///
    /// # Errors
    ///
    /// When it is not registered, or the file cannot be written.
    pub fn save_torrent(&self, info_hash: &str, path: &Path) -> Result<(), UserError> {
        let hash = parse_hash(info_hash)?;
        let bytes = self.metainfo_of(&hash)?;
        let bytes = self.outgoing_torrent(&hash, bytes, None)?;
        write_atomic(path, &bytes).map_err(|error| not_written(path, &error))
    }

    /// The .torrent of a registered torrent as it is in the catalog.
    ///
    /// # Errors
    ///
    /// When it is not registered, or there is no .torrent of it.
    pub(crate) fn metainfo_of(&self, hash: &InfoHash) -> Result<Vec<u8>, UserError> {
        let catalog = self.catalog();
        let torrent = catalog.torrent(hash)?.ok_or_else(not_registered)?;
        catalog.metainfo(hash)?.ok_or_else(|| no_file(&torrent))
    }

    /// Writes a torrent into the catalog, then lets the tracker answer for it.
    pub(crate) fn register(&self, metainfo: &Metainfo, bytes: Vec<u8>) -> Result<(), UserError> {
        let info_hash = metainfo.info_hash();
        // Held across both, or the tracker and the catalog could come to disagree.
        let mut catalog = self.catalog();
        catalog.register(&NewTorrent {
            info_hash,
            name: metainfo.name().to_owned(),
            size_bytes: metainfo.data_bytes(),
            info_hash_v2: metainfo.info_hash_v2(),
            private: metainfo.is_private(),
            metainfo: bytes,
            added_unix_secs: unix_secs_now(),
        })?;
        if let Some(torrent) = catalog.torrent(&info_hash)? {
            self.track(&torrent);
        }
        drop(catalog);
        tracing::info!(%info_hash, name = metainfo.name(), "torrent registered");
        self.note_torrent(RecentKind::TorrentRegistered, &info_hash, metainfo.name(), 1);
        self.tell(Event::Torrents);
        self.tell(Event::Overview);
        Ok(())
    }
}

/// Seconds since 1970 by the computer's own clock.
pub(crate) fn unix_secs_now() -> u64 {
    since_1970().as_secs()
}

/// The computer's clock, as the time since 1970.
pub(crate) fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

pub(crate) fn parse_hash(hex: &str) -> Result<InfoHash, UserError> {
    InfoHash::from_hex(hex).ok_or_else(|| {
        UserError::new("bad_request", "An info hash has 40 hexadecimal digits.", "Copy it whole.")
    })
}

pub(crate) fn not_registered() -> UserError {
    let message = "This torrent is not registered with your tracker.";
    UserError::new("not_registered", message, "It has been removed.")
}

/// There never was a .torrent of this torrent here; or the catalog was damaged, and what could be
/// recovered of it has none.
pub(crate) fn no_file(torrent: &Torrent) -> UserError {
    if torrent.awaits_file {
        let message = format!("There is no .torrent of “{}” here yet.", torrent.name);
        return UserError::new("torrent_file_awaited", message, "Add its .torrent first.");
    }
    let message = format!("The .torrent of “{}” could not be recovered.", torrent.name);
    UserError::new("torrent_file_lost", message, "Add its .torrent again.")
}
