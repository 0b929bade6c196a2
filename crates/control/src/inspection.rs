//! Looking at any .torrent or magnet link: what it says, and what is wrong or odd about it.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use metainfo::{Magnet, Metainfo};
use protocol::id::InfoHash;

use crate::control::Control;
use crate::error::UserError;
use crate::explain::{sentence, unreadable_torrent};
use crate::jobs::absolute;
use crate::torrent_file::{self, LISTED_MAX, file_view};
use crate::torrents::{hex, parse_hash};
use crate::view::{DoubtView, InspectView, TorrentSource, TorrentVersion};

/// A .torrent that somebody means.
pub(crate) struct Meant {
    /// What the file is called, or would be.
    pub(crate) file_name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) metainfo: Metainfo,
    /// Where it is, if it is a file here.
    pub(crate) path: Option<PathBuf>,
}

impl Control {
    /// Everything a .torrent or a magnet link says, with what is odd about it.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is none.
    pub fn inspect_torrent(&self, source: &TorrentSource) -> Result<InspectView, UserError> {
        let view = match source {
            TorrentSource::Magnet { text } => inspect_magnet(text)?,
            _ => {
                let meant = self.meant(source)?;
                inspect(&meant.bytes, &meant.metainfo, LISTED_MAX)
            }
        };
        self.with_registration(view)
    }

    /// `view` with the word whether the torrent is registered.
    pub(crate) fn with_registration(&self, view: InspectView) -> Result<InspectView, UserError> {
        let hash = InfoHash::from_hex(&view.info_hash);
        let torrent = hash.map(|it| self.catalog().torrent(&it)).transpose()?.flatten();
        Ok(InspectView { registered: torrent.is_some(), ..view })
    }

    /// The .torrent that is meant.
    ///
    /// # Errors
    ///
    /// When it cannot be read or is none, and for a magnet link, which has no pieces.
    pub(crate) fn meant(&self, source: &TorrentSource) -> Result<Meant, UserError> {
        match source {
            TorrentSource::File { file_name, base64 } => {
                let bytes = BASE64.decode(base64).map_err(|_| {
                    let message = format!("{file_name} did not arrive whole.");
                    UserError::new("bad_request", message, "Try again.")
                })?;
                let metainfo = Metainfo::from_bytes(&bytes)
                    .map_err(|error| unreadable_torrent(file_name, &error))?;
                Ok(Meant { file_name: file_name.clone(), bytes, metainfo, path: None })
            }
            TorrentSource::Path { path } => {
                let path = absolute(path)?;
                let (bytes, metainfo) = torrent_file::read(&path)?;
                let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Ok(Meant { file_name, bytes, metainfo, path: Some(path) })
            }
            TorrentSource::Registered { info_hash } => {
                let bytes = self.metainfo_of(&parse_hash(info_hash)?)?;
                let metainfo = Metainfo::from_bytes(&bytes)
                    .map_err(|error| unreadable_torrent(info_hash, &error))?;
                let file_name = format!("{}.torrent", metainfo.name());
                Ok(Meant { file_name, bytes, metainfo, path: None })
            }
            TorrentSource::Magnet { .. } => {
                let message = "A magnet link can be looked at, but not more.";
                let hint = "Choose the .torrent itself, which a client can save for you.";
                Err(UserError::new("magnet_only", message, hint))
            }
        }
    }
}

/// What a .torrent says, with at most `files_max` of its files.
pub fn inspect(bytes: &[u8], metainfo: &Metainfo, files_max: usize) -> InspectView {
    let files = metainfo.files();
    let doubts = metainfo::doubts(bytes).unwrap_or_default();
    let doubt = |it: &metainfo::Doubt| doubt_view(it.code(), sentence(it));
    InspectView {
        is_magnet: false,
        name: Some(metainfo.name().to_owned()),
        version: metainfo.version().into(),
        info_hash: metainfo.info_hash().to_string(),
        info_hash_v2: metainfo.info_hash_v2().map(|it| hex(&it)),
        size_bytes: Some(metainfo.data_bytes()),
        piece_length_bytes: metainfo.piece_length_bytes(),
        piece_count: metainfo.piece_count(),
        private: metainfo.is_private(),
        tiers: metainfo.tiers().to_vec(),
        web_seeds: metainfo.web_seeds().to_vec(),
        nodes: metainfo.nodes().iter().map(|(host, port)| node(host, *port)).collect(),
        comment: metainfo.comment().map(str::to_owned),
        created_by: metainfo.created_by().map(str::to_owned),
        creation_date_unix_secs: metainfo.creation_date_unix_secs(),
        source: metainfo.source().map(str::to_owned),
        similar: metainfo.similar().iter().map(InfoHash::to_string).collect(),
        collections: metainfo.collections().to_vec(),
        update_url: metainfo.update_url().map(str::to_owned),
        unknown_fields: metainfo.unknown_fields().to_vec(),
        files: files.iter().take(files_max).map(file_view).collect(),
        file_count: u32::try_from(files.len()).unwrap_or(u32::MAX),
        torrent_bytes: bytes.len() as u64,
        magnet: metainfo.magnet(),
        doubts: doubts.iter().map(doubt).collect(),
        registered: false,
    }
}

/// What a magnet link says.
///
/// # Errors
///
/// When it is none of a torrent, in words for a person.
pub fn inspect_magnet(text: &str) -> Result<InspectView, UserError> {
    let magnet = Magnet::parse(text).map_err(|error| {
        let message = format!("This link cannot be used: {error}.");
        UserError::new(error.code(), message, "Copy it whole, from “magnet:” on.")
    })?;
    let mut doubts: Vec<DoubtView> =
        magnet.problems.iter().map(|it| doubt_view("magnet_field", sentence(it))).collect();
    if magnet.trackers.is_empty() {
        let message = "It names no tracker, so only clients with the DHT find others.";
        doubts.push(doubt_view("no_tracker", message.to_owned()));
    }
    let (v1, v2) = (magnet.info_hash_v1, magnet.info_hash_v2);
    let version = match (v1, v2) {
        (Some(_), Some(_)) => TorrentVersion::Hybrid,
        (None, Some(_)) => TorrentVersion::V2,
        _ => TorrentVersion::V1,
    };
    let long_hash = v2.map(|it| hex(&it));
    let truncated = long_hash.as_deref().and_then(|it| it.get(..40)).map(str::to_owned);
    Ok(InspectView {
        is_magnet: true,
        name: magnet.name,
        version,
        info_hash: v1.map(|it| it.to_string()).or(truncated).unwrap_or_default(),
        info_hash_v2: long_hash,
        size_bytes: magnet.size_bytes,
        piece_length_bytes: 0,
        piece_count: 0,
        private: false,
        tiers: magnet.trackers.into_iter().map(|it| vec![it]).collect(),
        web_seeds: magnet.web_seeds,
        nodes: Vec::new(),
        comment: None,
        created_by: None,
        creation_date_unix_secs: None,
        source: None,
        similar: Vec::new(),
        collections: Vec::new(),
        update_url: None,
        unknown_fields: Vec::new(),
        files: Vec::new(),
        file_count: 0,
        torrent_bytes: 0,
        magnet: text.trim().to_owned(),
        doubts,
        registered: false,
    })
}

fn doubt_view(code: &str, message: String) -> DoubtView {
    DoubtView { code: code.to_owned(), message }
}

/// A host, an address of IPv6 in brackets, and a port.
fn node(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}

impl From<metainfo::Version> for TorrentVersion {
    fn from(version: metainfo::Version) -> Self {
        match version {
            metainfo::Version::V1 => Self::V1,
            metainfo::Version::Hybrid => Self::Hybrid,
            metainfo::Version::V2 => Self::V2,
        }
    }
}
