//! Reads a .torrent: who it is, what it holds, and where its trackers are.
//!
//! The fields are taken from our own bencode reader rather than lava_torrent's, which
//! has no limit on nesting, refuses dictionaries whose keys are out of order, and takes
//! `pieces` for malformed when the digests happen to be valid UTF-8.

mod fields;
mod files;

use protocol::bencode::{self, DecodeError, Item};
use protocol::id::InfoHash;
use sha1::{Digest, Sha1};
use sha2::Sha256;
use thiserror::Error;

use crate::magnet;

/// A .torrent may be this large. The largest in the wild have about 30 MB.
pub const MAX_TORRENT_BYTES: usize = 64 * 1024 * 1024;

/// A .torrent may hold this many bencoded values; each file takes four or more.
pub(crate) const MAX_VALUES: usize = 2_000_000;

/// A .torrent that has been read and found consistent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Metainfo {
    info_hash: InfoHash,
    info_hash_v2: Option<[u8; 32]>,
    name: String,
    is_single_file: bool,
    files: Vec<TorrentFile>,
    data_bytes: u64,
    total_bytes: u64,
    piece_length_bytes: u64,
    piece_digests: Vec<[u8; 20]>,
    private: bool,
    source: Option<String>,
    tiers: Vec<Vec<String>>,
    web_seeds: Vec<String>,
    nodes: Vec<(String, u16)>,
    comment: Option<String>,
    created_by: Option<String>,
    creation_date_unix_secs: Option<u64>,
}

/// Which of the two kinds of hashes a torrent has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Version {
    /// Only those of BEP 3.
    V1,
    /// Those of BEP 3 and of BEP 52.
    Hybrid,
}

/// A file of a torrent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TorrentFile {
    /// Path below the torrent's folder, with `/` between the parts, none of which leads
    /// elsewhere; for a torrent of one file, the torrent's name.
    pub path: String,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Where the file begins in the data of the torrent.
    pub offset_bytes: u64,
}

impl Metainfo {
    /// Reads the .torrent that `bytes` consist of.
    ///
    /// The info hash is taken over the info dictionary's bytes as they are, so it is
    /// right for a torrent whose encoding is not canonical, too. Details that are
    /// wrong but not needed, such as a date that is not a number, are left out.
    ///
    /// # Errors
    ///
    /// When it is no torrent, or one that contradicts itself; see [`ReadError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ReadError> {
        let document = decode_document(bytes)?;
        let info = info(&document)?;
        let version = version(info)?;
        let name = fields::required_text(info, "name")?;
        let (layout, is_single_file) = files::layout(info, &name)?;
        let piece_length_bytes = piece_length(info)?;
        let piece_digests = piece_digests(info, layout.total_bytes, piece_length_bytes)?;
        Ok(Self {
            info_hash: InfoHash(Sha1::digest(info.raw).into()),
            info_hash_v2: (version == Version::Hybrid).then(|| Sha256::digest(info.raw).into()),
            name,
            is_single_file,
            files: layout.files,
            data_bytes: layout.data_bytes,
            total_bytes: layout.total_bytes,
            piece_length_bytes,
            piece_digests,
            private: info.get(b"private").and_then(Item::as_integer) == Some(1),
            source: fields::text(info, "source"),
            tiers: fields::tiers(&document),
            web_seeds: fields::web_seeds(&document),
            nodes: fields::nodes(&document),
            comment: fields::text(&document, "comment"),
            created_by: fields::text(&document, "created by"),
            creation_date_unix_secs: fields::size(&document, b"creation date"),
        })
    }

    /// SHA-1 of the info dictionary; what trackers and peers know the torrent by.
    pub fn info_hash(&self) -> InfoHash {
        self.info_hash
    }

    /// SHA-256 of the info dictionary of a hybrid torrent (BEP 52).
    pub fn info_hash_v2(&self) -> Option<[u8; 32]> {
        self.info_hash_v2
    }

    /// The first 20 bytes of [`Metainfo::info_hash_v2`]: the other hash under which clients
    /// announce a hybrid torrent (BEP 52).
    pub fn info_hash_v2_truncated(&self) -> Option<InfoHash> {
        self.info_hash_v2?.first_chunk().copied().map(InfoHash)
    }

    /// Which kinds of hashes the torrent has.
    pub fn version(&self) -> Version {
        self.info_hash_v2.map_or(Version::V1, |_| Version::Hybrid)
    }

    /// Name of the file or of the folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the torrent is of one file rather than of a folder.
    pub fn is_single_file(&self) -> bool {
        self.is_single_file
    }

    /// The files in order, without those that only pad (BEP 47).
    pub fn files(&self) -> &[TorrentFile] {
        &self.files
    }

    /// Size of all [`Metainfo::files`] together.
    pub fn data_bytes(&self) -> u64 {
        self.data_bytes
    }

    /// Size of what the pieces cover: the files and the padding between them.
    pub fn total_bytes(&self) -> u64 {
        self.total_bytes
    }

    /// Bytes in a piece.
    pub fn piece_length_bytes(&self) -> u64 {
        self.piece_length_bytes
    }

    /// Number of pieces; the last one may be shorter than the others.
    pub fn piece_count(&self) -> u64 {
        self.piece_digests.len() as u64
    }

    /// SHA-1 of each piece.
    pub fn piece_digests(&self) -> &[[u8; 20]] {
        &self.piece_digests
    }

    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub fn is_private(&self) -> bool {
        self.private
    }

    /// Where the torrent says it is from.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Announce URLs by tier (BEP 12); no tier is empty.
    pub fn tiers(&self) -> &[Vec<String>] {
        &self.tiers
    }

    /// URLs from which the data can be had by HTTP or FTP (BEP 19).
    pub fn web_seeds(&self) -> &[String] {
        &self.web_seeds
    }

    /// Host and port of DHT nodes to begin with (BEP 5).
    pub fn nodes(&self) -> &[(String, u16)] {
        &self.nodes
    }

    /// Free text.
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// The program that made the .torrent.
    pub fn created_by(&self) -> Option<&str> {
        self.created_by.as_deref()
    }

    /// When the .torrent was made, in seconds since 1970.
    pub fn creation_date_unix_secs(&self) -> Option<u64> {
        self.creation_date_unix_secs
    }

    /// The magnet link, with the torrent's trackers in order; a hybrid one has both hashes.
    pub fn magnet(&self) -> String {
        let trackers = self.tiers.iter().flatten().map(String::as_str);
        let (v1, v2) = (self.info_hash, self.info_hash_v2);
        magnet::magnet(v1, v2, &self.name, Some(self.data_bytes), trackers)
    }
}

/// Decodes `bytes` within the limits for a .torrent.
pub(crate) fn decode_document(bytes: &[u8]) -> Result<Item<'_>, ReadError> {
    if bytes.len() > MAX_TORRENT_BYTES {
        return Err(ReadError::TooLarge);
    }
    Ok(bencode::decode(bytes, MAX_VALUES)?)
}

/// The info dictionary, which each torrent has.
pub(crate) fn info<'i, 'a>(document: &'i Item<'a>) -> Result<&'i Item<'a>, ReadError> {
    let info = document.get(b"info");
    info.filter(|it| matches!(it.value, bencode::Value::Dict(_))).ok_or(ReadError::NoInfo)
}

fn version(info: &Item<'_>) -> Result<Version, ReadError> {
    match info.get(b"meta version").map(Item::as_integer) {
        None | Some(Some(1)) => Ok(Version::V1),
        Some(Some(2)) if info.get(b"pieces").is_none() => Err(ReadError::V2Only),
        Some(Some(2)) => match info.get(b"file tree").map(|it| &it.value) {
            Some(bencode::Value::Dict(_)) => Ok(Version::Hybrid),
            Some(_) => Err(ReadError::Field { name: "file tree", problem: "is not a dictionary" }),
            None => Err(ReadError::Field { name: "file tree", problem: "is missing" }),
        },
        Some(Some(version)) => Err(ReadError::UnknownVersion { version }),
        Some(None) => Err(ReadError::Field { name: "meta version", problem: "is not a number" }),
    }
}

fn piece_length(info: &Item<'_>) -> Result<u64, ReadError> {
    let problem = |problem| ReadError::Field { name: "piece length", problem };
    match fields::required_integer(info, "piece length")? {
        length if length > 0 => Ok(length.unsigned_abs()),
        _ => Err(problem("is not above zero")),
    }
}

fn piece_digests(
    info: &Item<'_>,
    total_bytes: u64,
    piece_length_bytes: u64,
) -> Result<Vec<[u8; 20]>, ReadError> {
    let problem = |problem| ReadError::Field { name: "pieces", problem };
    let pieces = info.get(b"pieces").ok_or(problem("is missing"))?;
    let pieces = pieces.as_bytes().ok_or(problem("is not a byte string"))?;
    let (digests, rest) = pieces.as_chunks();
    if !rest.is_empty() {
        return Err(problem("has a length that is not a multiple of 20"));
    }
    let expected = total_bytes.div_ceil(piece_length_bytes);
    let found = digests.len() as u64;
    if found != expected {
        return Err(ReadError::PieceCount { expected, found });
    }
    Ok(digests.to_vec())
}

/// Why bytes are not a torrent that can be used.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum ReadError {
    /// The file is larger than any real .torrent.
    #[error("it is larger than {} MiB", MAX_TORRENT_BYTES >> 20)]
    TooLarge,
    /// The bytes are not bencoded.
    #[error("it is not a .torrent: {0}")]
    Bencode(#[from] DecodeError),
    /// There is no info dictionary.
    #[error("it is not a .torrent: it has no info dictionary")]
    NoInfo,
    /// A field that is needed is missing or wrong.
    #[error("its field “{name}” {problem}")]
    Field {
        /// The field's name.
        name: &'static str,
        /// What is wrong with it, as the end of a sentence.
        problem: &'static str,
    },
    /// A file or folder would end up outside of the torrent's folder.
    #[error("it holds the unsafe path “{}”", path.escape_debug())]
    UnsafePath {
        /// The path, with `/` between the parts.
        path: String,
    },
    /// The data cannot be cut into as many pieces as there are hashes.
    #[error("it has hashes of {found} pieces, but its files make {expected}")]
    PieceCount {
        /// How many pieces the files make.
        expected: u64,
        /// How many hashes there are.
        found: u64,
    },
    /// It has only the hashes of BEP 52.
    #[error("it is of version 2 only; only version 1 and hybrid ones can be registered yet")]
    V2Only,
    /// It is of a version that does not exist yet.
    #[error("it is a torrent of version {version}, which is not known")]
    UnknownVersion {
        /// The version it says.
        version: i64,
    },
}

impl ReadError {
    /// The stable name by which a face picks its help text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "torrent_too_large",
            Self::Bencode(_) | Self::NoInfo => "not_a_torrent",
            Self::Field { .. } | Self::PieceCount { .. } => "damaged_torrent",
            Self::UnsafePath { .. } => "unsafe_path",
            Self::V2Only => "v2_only",
            Self::UnknownVersion { .. } => "unknown_version",
        }
    }
}

#[cfg(test)]
mod tests;
