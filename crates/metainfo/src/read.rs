//! Reads a .torrent: who it is, what it holds, and where its trackers are.
//!
//! The fields are taken from our own bencode reader rather than lava_torrent's, which
//! has no limit on nesting, refuses dictionaries whose keys are out of order, and takes
//! `pieces` for malformed when the digests happen to be valid UTF-8.

mod fields;
mod files;
mod pieces;
mod tree;
mod unknown;

use protocol::bencode::{self, DecodeError, Item};
use protocol::id::InfoHash;
use sha1::{Digest, Sha1};
use sha2::Sha256;
use thiserror::Error;

use crate::magnet;
use crate::merkle::Hash;
use crate::name::is_unsafe;
use crate::version::Version;
use files::Layout;

/// A .torrent may be this large. The largest in the wild have about 30 MB.
pub const MAX_TORRENT_BYTES: usize = 64 * 1024 * 1024;

/// A .torrent may hold this many bencoded values; each file takes four or more.
pub(crate) const MAX_VALUES: usize = 2_000_000;

/// A .torrent that has been read and found consistent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Metainfo {
    version: Version,
    info_hash: InfoHash,
    info_hash_v2: Option<[u8; 32]>,
    name: String,
    is_single_file: bool,
    files: Vec<TorrentFile>,
    data_bytes: u64,
    total_bytes: u64,
    piece_length_bytes: u64,
    piece_digests: Vec<[u8; 20]>,
    piece_roots: Vec<Hash>,
    private: bool,
    source: Option<String>,
    tiers: Vec<Vec<String>>,
    web_seeds: Vec<String>,
    nodes: Vec<(String, u16)>,
    comment: Option<String>,
    created_by: Option<String>,
    creation_date_unix_secs: Option<u64>,
    similar: Vec<InfoHash>,
    collections: Vec<String>,
    update_url: Option<String>,
    unknown_fields: Vec<String>,
}

/// A file of a torrent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TorrentFile {
    /// Path below the torrent's folder, with `/` between the parts, none of which leads
    /// elsewhere; for a torrent of one file, its name.
    pub path: String,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Where the file begins in the data of the torrent; of v2 that is where its first piece
    /// does, as if there were padding between the files.
    pub offset_bytes: u64,
    /// Root of the hashes of the file (BEP 52); an empty one has none.
    pub pieces_root: Option<[u8; 32]>,
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
        if is_unsafe(&name) {
            return Err(ReadError::UnsafePath { path: name });
        }
        let piece_length_bytes = pieces::piece_length(info, version.has_v2())?;
        let (layout, is_single_file) = layout(info, version, &name, piece_length_bytes)?;
        let piece_digests = match version.has_v1() {
            true => pieces::digests(info, layout.total_bytes, piece_length_bytes)?,
            false => Vec::new(),
        };
        let piece_roots = match version.has_v2() {
            true => pieces::roots(&document, &layout.files, piece_length_bytes)?,
            false => Vec::new(),
        };
        // More pieces of one kind are of padding alone, which leads to nothing but work.
        if version == Version::Hybrid && piece_digests.len() != piece_roots.len() {
            return Err(ReadError::FilesDiffer);
        }
        let (info_hash, info_hash_v2) = info_hashes(info, version);
        Ok(Self {
            version,
            info_hash,
            info_hash_v2,
            name,
            is_single_file,
            files: layout.files,
            data_bytes: layout.data_bytes,
            total_bytes: layout.total_bytes,
            piece_length_bytes,
            piece_digests,
            piece_roots,
            private: info.get(b"private").and_then(Item::as_integer) == Some(1),
            source: fields::text(info, "source"),
            tiers: fields::tiers(&document),
            web_seeds: fields::web_seeds(&document),
            nodes: fields::nodes(&document),
            comment: fields::text(&document, "comment"),
            created_by: fields::text(&document, "created by"),
            creation_date_unix_secs: fields::size(&document, b"creation date"),
            similar: fields::similar(info, &document),
            collections: fields::collections(info, &document),
            update_url: fields::update_url(info, &document),
            unknown_fields: unknown::unknown_fields(info, &document),
        })
    }

    /// Which kinds of hashes the torrent has.
    pub fn version(&self) -> Version {
        self.version
    }

    /// What trackers and peers know the torrent by: SHA-1 of the info dictionary, or of a
    /// torrent of v2 only the first 20 bytes of [`Metainfo::info_hash_v2`].
    pub fn info_hash(&self) -> InfoHash {
        self.info_hash
    }

    /// SHA-256 of the info dictionary of a hybrid torrent or one of v2 (BEP 52).
    pub fn info_hash_v2(&self) -> Option<[u8; 32]> {
        self.info_hash_v2
    }

    /// The other hash under which clients announce a hybrid torrent: the first 20 bytes of
    /// [`Metainfo::info_hash_v2`].
    pub fn second_info_hash(&self) -> Option<InfoHash> {
        let second = self.info_hash_v2.as_ref().map(truncated);
        second.filter(|_| self.version == Version::Hybrid)
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

    /// Size of what the pieces cover: the files and the padding between them. Of v2 the
    /// padding is only thought of.
    pub fn total_bytes(&self) -> u64 {
        self.total_bytes
    }

    /// Bytes in a piece.
    pub fn piece_length_bytes(&self) -> u64 {
        self.piece_length_bytes
    }

    /// Number of pieces; the last one may be shorter than the others.
    pub fn piece_count(&self) -> u64 {
        self.total_bytes.div_ceil(self.piece_length_bytes)
    }

    /// SHA-1 of each piece; none of v2.
    pub fn piece_digests(&self) -> &[[u8; 20]] {
        &self.piece_digests
    }

    /// Root of the hashes of each piece (BEP 52), where a file without another piece has its
    /// own root; none of v1.
    pub fn piece_roots(&self) -> &[[u8; 32]] {
        &self.piece_roots
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

    /// Torrents that may share files with this one (BEP 38), whether the info dictionary names
    /// them or what stands beside it; of v2 by the first 20 bytes of their hashes.
    pub fn similar(&self) -> &[InfoHash] {
        &self.similar
    }

    /// Collections whose torrents may share files with this one (BEP 38), from both places, too.
    pub fn collections(&self) -> &[String] {
        &self.collections
    }

    /// Where a newer torrent would be found (BEP 39). It belongs into the info dictionary, but
    /// is taken from beside it where some makers put it.
    pub fn update_url(&self) -> Option<&str> {
        self.update_url.as_deref()
    }

    /// Names of fields that are none of the above, those of the info dictionary as `info/NAME`; at
    /// most 100. What they say takes part in the info hash and is kept when the torrent is edited.
    pub fn unknown_fields(&self) -> &[String] {
        &self.unknown_fields
    }

    /// The magnet link, with the torrent's trackers in order; a hybrid one has both hashes.
    pub fn magnet(&self) -> String {
        let trackers = self.tiers.iter().flatten().map(String::as_str);
        let v1 = Some(self.info_hash).filter(|_| self.version.has_v1());
        magnet::magnet(v1, self.info_hash_v2, &self.name, Some(self.data_bytes), trackers)
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
        Some(Some(2)) if info.get(b"pieces").is_none() => Ok(Version::V2),
        Some(Some(2)) => Ok(Version::Hybrid),
        Some(Some(version)) => Err(ReadError::UnknownVersion { version }),
        Some(None) => Err(ReadError::Field { name: "meta version", problem: "is not a number" }),
    }
}

fn layout(
    info: &Item<'_>,
    version: Version,
    name: &str,
    piece_length_bytes: u64,
) -> Result<(Layout, bool), ReadError> {
    match version {
        Version::V1 => files::layout(info, name),
        Version::Hybrid => {
            let (mut layout, is_single_file) = files::layout(info, name)?;
            tree::join(&mut layout.files, tree::files(info)?, piece_length_bytes)?;
            Ok((layout, is_single_file))
        }
        Version::V2 => tree::layout(tree::files(info)?, piece_length_bytes),
    }
}

/// The hash for the tracker, and the whole one of v2.
fn info_hashes(info: &Item<'_>, version: Version) -> (InfoHash, Option<[u8; 32]>) {
    let v1 = || InfoHash(Sha1::digest(info.raw).into());
    let v2: Option<[u8; 32]> = version.has_v2().then(|| Sha256::digest(info.raw).into());
    match &v2 {
        Some(v2) if version == Version::V2 => (truncated(v2), Some(*v2)),
        _ => (v1(), v2),
    }
}

fn truncated(info_hash_v2: &[u8; 32]) -> InfoHash {
    let mut first = [0; 20];
    first.copy_from_slice(&info_hash_v2[..20]);
    InfoHash(first)
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
    /// The list of files of BEP 3 and the file tree of BEP 52 are not of the same files.
    #[error("its two lists of files differ")]
    FilesDiffer,
    /// The hashes of a file's pieces in `piece layers` are not what they must be (BEP 52).
    #[error("its hashes of “{}” {problem}", path.escape_debug())]
    PieceLayer {
        /// The file's path, with `/` between the parts.
        path: String,
        /// What is wrong with them, as the end of a sentence.
        problem: &'static str,
    },
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
            Self::Field { .. }
            | Self::PieceCount { .. }
            | Self::FilesDiffer
            | Self::PieceLayer { .. } => "damaged_torrent",
            Self::UnsafePath { .. } => "unsafe_path",
            Self::UnknownVersion { .. } => "unknown_version",
        }
    }
}

#[cfg(test)]
mod tests;
