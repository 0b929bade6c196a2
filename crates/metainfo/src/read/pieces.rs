//! How a torrent is cut into pieces, and their hashes, checked against the files.

use std::collections::HashMap;

use protocol::bencode::{Item, Value};

use super::{MAX_TORRENT_BYTES, ReadError, TorrentFile, fields};
use crate::merkle::{self, BLOCK_BYTES, Hash};

/// Pieces of files of BEP 52 in all. A torrent of v1 cannot name more; without a limit a
/// small .torrent could name one large file a hundred thousand times.
const MAX_PIECES: u64 = MAX_TORRENT_BYTES as u64 / 20;

/// Bytes in a piece; of v2, they are a power of two and no fewer than a block has.
pub(super) fn piece_length(info: &Item<'_>, has_v2: bool) -> Result<u64, ReadError> {
    let problem = |problem| ReadError::Field { name: "piece length", problem };
    let length = fields::required_integer(info, "piece length")?;
    let length = u64::try_from(length).ok().filter(|it| *it > 0);
    let length = length.ok_or(problem("is not above zero"))?;
    let fits_v2 = length.is_power_of_two()
        && (u64::from(BLOCK_BYTES)..=MAX_PIECE_LENGTH_BYTES).contains(&length);
    if has_v2 && !fits_v2 {
        return Err(problem("is not a power of two of at least 16 KiB"));
    }
    Ok(length)
}

/// SHA-1 of each piece (BEP 3).
pub(super) fn digests(
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

/// The root of each piece (BEP 52): of a file no longer than a piece its own, of others
/// those in `piece layers`, which must lead to the file's own.
pub(super) fn roots(
    document: &Item<'_>,
    files: &[TorrentFile],
    piece_length_bytes: u64,
) -> Result<Vec<Hash>, ReadError> {
    let layers = layers(document)?;
    let piece_length = u32::try_from(piece_length_bytes).unwrap_or(u32::MAX);
    let mut roots = Vec::new();
    let mut room = MAX_PIECES;
    for file in files {
        let Some(root) = file.pieces_root else { continue };
        let pieces = file.size_bytes.div_ceil(piece_length_bytes);
        let too_many = ReadError::Field { name: "file tree", problem: "has too many pieces" };
        room = room.checked_sub(pieces).ok_or(too_many)?;
        if pieces <= 1 {
            roots.push(root);
            continue;
        }
        let problem = |problem| ReadError::PieceLayer { path: file.path.clone(), problem };
        let layer = layers.get(&root[..]).ok_or_else(|| problem("are missing"))?;
        let (layer, rest) = layer.as_chunks();
        if !rest.is_empty() || layer.len() as u64 != pieces {
            return Err(problem("are not as many as its size demands"));
        }
        if merkle::file_root(layer, piece_length) != root {
            return Err(problem("do not lead to its root"));
        }
        roots.extend_from_slice(layer);
    }
    Ok(roots)
}

/// Layers by the roots of their files. Without large files there need be none.
fn layers<'a>(document: &Item<'a>) -> Result<HashMap<&'a [u8], &'a [u8]>, ReadError> {
    let problem =
        ReadError::Field { name: "piece layers", problem: "is not a dictionary of hashes" };
    match document.get(b"piece layers").map(|it| &it.value) {
        None => Ok(HashMap::new()),
        Some(Value::Dict(entries)) => entries
            .iter()
            .map(|(root, layer)| Some((*root, layer.as_bytes()?)))
            .collect::<Option<_>>()
            .ok_or(problem),
        Some(_) => Err(problem),
    }
}

/// No piece of a torrent of v2 is longer, so that the hashes of its blocks can be counted.
const MAX_PIECE_LENGTH_BYTES: u64 = 1 << 31;
