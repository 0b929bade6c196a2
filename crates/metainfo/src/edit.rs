//! A .torrent with some of its fields changed: all else stays, byte for byte.

mod dictionary;
mod fields;
mod input;

use std::collections::HashSet;
use std::hash::Hash;

use protocol::id::InfoHash;
use thiserror::Error;

use crate::read::{MAX_TORRENT_BYTES, Metainfo, ReadError, decode_document, info};
use dictionary::Dictionary;

/// What is to be different in a .torrent: `None` leaves a field as it is, an empty value
/// takes it out.
///
/// `name`, `private` and `source` belong to what the info hash is taken over.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changes {
    /// Announce URLs by tier (BEP 12); the first one is also written as `announce`. Empty
    /// tiers are passed over.
    pub tiers: Option<Vec<Vec<String>>>,
    /// URLs from which the data can be had (BEP 19).
    pub web_seeds: Option<Vec<String>>,
    /// Host and port of DHT nodes to begin with (BEP 5).
    pub nodes: Option<Vec<(String, u16)>>,
    /// Free text.
    pub comment: Option<String>,
    /// The program that made the .torrent.
    pub created_by: Option<String>,
    /// When the .torrent was made, in seconds since 1970; `Some(None)` takes the date out.
    pub creation_date_unix_secs: Option<Option<u64>>,
    /// Where later versions of the torrent are to be had (BEP 39). It is changed where it
    /// stands, and one that is new goes where the BEP wants it: into the info dictionary.
    pub update_url: Option<String>,
    /// Torrents that share files with this one (BEP 38). Those that stand in the info
    /// dictionary and are still wanted stay there; the others are written outside of it.
    pub similar: Option<Vec<InfoHash>>,
    /// Names of collections whose torrents share files (BEP 38), written as `similar` is.
    pub collections: Option<Vec<String>>,
    /// Where the torrent is from.
    pub source: Option<String>,
    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub private: Option<bool>,
    /// Name of the file or of the folder, which cannot be empty.
    pub name: Option<String>,
}

/// A .torrent that was changed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Edited {
    /// The .torrent, to be written to a file as it is.
    pub bytes: Vec<u8>,
    /// The .torrent read back from its bytes.
    pub metainfo: Metainfo,
    /// Whether it has become another torrent, whose swarm is another one.
    pub info_hash_changed: bool,
}

/// The .torrent in `bytes` with `changes` made to it.
///
/// The values of all other keys, known or not, are taken over as they are. The info
/// dictionary is left as it stands, canonical or not, unless something in it becomes
/// different; so the info hashes stay where they can. Where a dictionary changes, its keys
/// are sorted as BEP 3 demands, and the copies of a changed text in older encodings go.
///
/// # Errors
///
/// When `bytes` are no sound torrent, and when a change is none that a torrent can have;
/// see [`EditError`].
pub fn edit(bytes: &[u8], changes: &Changes) -> Result<Edited, EditError> {
    let before = Metainfo::from_bytes(bytes)?;
    let changes = input::checked(changes, &before)?;
    let document = decode_document(bytes)?;
    let mut inside = Dictionary::of(info(&document)?);
    let mut outside = Dictionary::of(&document);
    fields::change_inside(&mut inside, &changes, &before);
    fields::change_outside(&mut outside, &changes);
    fields::change_either(&mut inside, &mut outside, &changes);
    if inside.is_changed() {
        outside.put(b"info", Some(inside.encode()));
    }
    let bytes = outside.encode();
    if bytes.len() > MAX_TORRENT_BYTES {
        return Err(EditError::TooLarge);
    }
    let metainfo = read_back(&bytes, &before, &changes)?;
    let hashes = |it: &Metainfo| (it.info_hash(), it.info_hash_v2());
    let info_hash_changed = hashes(&metainfo) != hashes(&before);
    Ok(Edited { bytes, metainfo, info_hash_changed })
}

/// Reads the finished .torrent as anybody would and compares it with what was meant.
fn read_back(bytes: &[u8], before: &Metainfo, changes: &Changes) -> Result<Metainfo, EditError> {
    let unlike = |what: &str| EditError::ReadBack { what: what.to_owned() };
    let after = Metainfo::from_bytes(bytes).map_err(|it| unlike(&it.to_string()))?;
    let name = changes.name.as_deref().unwrap_or(before.name());
    let renamed_file = changes.name.as_deref().filter(|_| before.is_single_file());
    let same_files = before.files().len() == after.files().len()
        && before.files().iter().zip(after.files()).all(|(before, after)| {
            renamed_file.unwrap_or(&before.path) == after.path
                && (before.size_bytes, before.offset_bytes, before.pieces_root)
                    == (after.size_bytes, after.offset_bytes, after.pieces_root)
        });
    let date = changes.creation_date_unix_secs.unwrap_or(before.creation_date_unix_secs());
    let checks = [
        ("the version", after.version() == before.version()),
        ("the name", after.name() == name),
        ("the files", same_files && after.is_single_file() == before.is_single_file()),
        ("the piece length", after.piece_length_bytes() == before.piece_length_bytes()),
        ("the pieces", after.piece_digests() == before.piece_digests()),
        ("the roots of the pieces", after.piece_roots() == before.piece_roots()),
        ("the private flag", after.is_private() == changes.private.unwrap_or(before.is_private())),
        ("the source", after.source() == text(&changes.source, before.source())),
        ("the announce URLs", after.tiers() == changes.tiers.as_deref().unwrap_or(before.tiers())),
        (
            "the web seeds",
            after.web_seeds() == changes.web_seeds.as_deref().unwrap_or(before.web_seeds()),
        ),
        ("the DHT nodes", after.nodes() == changes.nodes.as_deref().unwrap_or(before.nodes())),
        ("the comment", after.comment() == text(&changes.comment, before.comment())),
        ("the creator", after.created_by() == text(&changes.created_by, before.created_by())),
        ("the creation date", after.creation_date_unix_secs() == date),
        ("the update URL", after.update_url() == text(&changes.update_url, before.update_url())),
        (
            "the similar torrents",
            same_set(after.similar(), changes.similar.as_deref().unwrap_or(before.similar())),
        ),
        (
            "the collections",
            same_set(
                after.collections(),
                changes.collections.as_deref().unwrap_or(before.collections()),
            ),
        ),
    ];
    match checks.iter().find(|(_, same)| !same) {
        Some((what, _)) => Err(unlike(what)),
        None => Ok(after),
    }
}

/// What a text must read as, where an empty one is as good as none.
fn text<'a>(change: &'a Option<String>, before: Option<&'a str>) -> Option<&'a str> {
    change.as_deref().map_or(before, |it| Some(it).filter(|it| !it.is_empty()))
}

/// What stays in the info dictionary comes first, wherever it was asked for.
fn same_set<T: Eq + Hash>(found: &[T], wanted: &[T]) -> bool {
    found.iter().collect::<HashSet<_>>() == wanted.iter().collect::<HashSet<_>>()
}

/// Why a .torrent was not changed.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum EditError {
    /// It is no torrent, or one that contradicts itself.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A field cannot have this value.
    #[error("“{}” cannot be the {field}: it {problem}", value.escape_debug())]
    Value {
        /// The field in words, such as “announce URL”.
        field: &'static str,
        /// What was given.
        value: String,
        /// What is wrong with it, as the end of a sentence.
        problem: &'static str,
    },
    /// The changes make the .torrent larger than any client accepts.
    #[error("the .torrent would be larger than {} MiB", MAX_TORRENT_BYTES >> 20)]
    TooLarge,
    /// The .torrent did not come out as it was meant, which is a fault of this program.
    #[error("the changed .torrent is not right: {what}")]
    ReadBack {
        /// What differs.
        what: String,
    },
}

impl EditError {
    /// The stable name by which a face picks its help text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read(error) => error.code(),
            Self::Value { .. } => "torrent_field",
            Self::TooLarge => "torrent_too_large",
            Self::ReadBack { .. } => "read_back",
        }
    }
}

#[cfg(test)]
mod tests;
