//! Hashes pieces that are too long to be held in memory, one after the other.

use sha1::{Digest, Sha1};
use sha2::Sha256;

use crate::hash::{Feed, PieceHashes, Stretch};
use crate::merkle::{self, BLOCK_BYTES, Hash};
use crate::version::Version;

/// Hashes all pieces of what `feed` reads, as [`hash_pieces`](crate::hash::hash_pieces) does.
pub(super) fn hash<F: Feed>(
    feed: &mut F,
    stretches: &[Stretch],
    piece_length_bytes: u32,
    version: Version,
) -> Result<PieceHashes, F::Error> {
    let piece_bytes = u64::from(piece_length_bytes);
    let mut hashes = PieceHashes::default();
    let mut block = vec![0; BLOCK_BYTES as usize];
    for stretch in stretches {
        let is_whole_stretch = stretch.data_bytes <= piece_bytes;
        let mut left_bytes = stretch.data_bytes;
        while left_bytes > 0 {
            let mut sha1 = Sha1::new();
            let mut blocks: Vec<Hash> = Vec::new();
            let mut room_bytes = left_bytes.min(piece_bytes);
            left_bytes -= room_bytes;
            while room_bytes > 0 {
                let len = usize::try_from(room_bytes).map_or(block.len(), |it| it.min(block.len()));
                if !fill(feed, &mut block[..len])? {
                    return Ok(hashes);
                }
                room_bytes -= len as u64;
                if version.has_v1() {
                    sha1.update(&block[..len]);
                }
                if version.has_v2() {
                    blocks.push(Sha256::digest(&block[..len]).into());
                }
            }
            if version.has_v1() {
                if left_bytes == 0 {
                    pad(&mut sha1, stretch.padding_bytes);
                }
                hashes.sha1.extend_from_slice(&sha1.finalize());
            }
            if version.has_v2() {
                let root = merkle::piece_root(&mut blocks, piece_length_bytes, is_whole_stretch);
                hashes.roots.push(root);
            }
        }
    }
    Ok(hashes)
}

fn fill<F: Feed>(feed: &mut F, mut space: &mut [u8]) -> Result<bool, F::Error> {
    while !space.is_empty() {
        let len = feed.read(space)?;
        if len == 0 {
            return Ok(false);
        }
        space = &mut space[len..];
    }
    Ok(true)
}

fn pad(sha1: &mut Sha1, mut bytes: u64) {
    let zeros = [0; 4096];
    while bytes > 0 {
        let len = usize::try_from(bytes).map_or(zeros.len(), |it| it.min(zeros.len()));
        sha1.update(&zeros[..len]);
        bytes -= len as u64;
    }
}
