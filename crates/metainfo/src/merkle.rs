//! Merkle trees of SHA-256 over the blocks of a file (BEP 52).

use sha2::{Digest, Sha256};

/// A node of a tree.
pub(crate) type Hash = [u8; 32];

/// What a leaf covers; the last one of a file may be shorter.
pub(crate) const BLOCK_BYTES: u32 = 16 * 1024;

/// The leaf that stands where a file has no block any more.
const NO_BLOCK: Hash = [0; 32];

/// The root over the hashes of the blocks of one piece, which are used up.
///
/// `is_whole_file` says that the file has no other piece: then the tree is no wider than it
/// needs to be.
pub(crate) fn piece_root(
    blocks: &mut Vec<Hash>,
    piece_length_bytes: u32,
    is_whole_file: bool,
) -> Hash {
    let width = match is_whole_file {
        true => blocks.len().next_power_of_two(),
        false => (piece_length_bytes / BLOCK_BYTES) as usize,
    };
    root(blocks, width, NO_BLOCK)
}

/// The root of a file whose pieces have these roots; there must be one at least.
pub(crate) fn file_root(pieces: &[Hash], piece_length_bytes: u32) -> Hash {
    let no_piece = piece_root(&mut Vec::new(), piece_length_bytes, false);
    root(&mut pieces.to_vec(), pieces.len().next_power_of_two(), no_piece)
}

/// The root over `nodes` of one level, `width` in all: `pad` stands for those that are missing.
fn root(nodes: &mut Vec<Hash>, mut width: usize, mut pad: Hash) -> Hash {
    while width > 1 {
        if nodes.len() % 2 == 1 {
            nodes.push(pad);
        }
        for at in 0..nodes.len() / 2 {
            nodes[at] = parent(&nodes[2 * at], &nodes[2 * at + 1]);
        }
        nodes.truncate(nodes.len() / 2);
        pad = parent(&pad, &pad);
        width /= 2;
    }
    let root = nodes.first().copied().unwrap_or(pad);
    nodes.clear();
    root
}

fn parent(left: &Hash, right: &Hash) -> Hash {
    let mut sha256 = Sha256::new();
    sha256.update(left);
    sha256.update(right);
    sha256.finalize().into()
}
