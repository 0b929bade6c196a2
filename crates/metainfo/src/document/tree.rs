//! What BEP 52 adds to a .torrent: the file tree and the piece layers.

use std::collections::HashMap;

use lava_torrent::bencode::BencodeElem;
use protocol::bencode::MAX_DEPTH;

use super::integer;
use crate::merkle::{self, Hash};
use crate::plan::{Plan, PlannedFile};

/// Parts of a path at most, so that the .torrent can be read again: the document, its info,
/// the tree, the file's two dictionaries and its length are nested, too.
pub(crate) const MAX_TREE_PARTS: usize = MAX_DEPTH - 4;

/// The files of `plan`, folder in folder, whose pieces have these roots.
pub(super) fn file_tree(plan: &Plan, piece_roots: &[Hash]) -> BencodeElem {
    let mut tree = HashMap::new();
    for (file, roots) in with_roots(plan, piece_roots) {
        let mut properties = HashMap::from([("length".to_owned(), integer(file.size_bytes()))]);
        if let Some(root) = file_root(plan, roots) {
            properties.insert("pieces root".to_owned(), BencodeElem::Bytes(root.to_vec()));
        }
        let node = HashMap::from([(String::new(), BencodeElem::Dictionary(properties))]);
        insert(&mut tree, file.path(), BencodeElem::Dictionary(node));
    }
    BencodeElem::Dictionary(tree)
}

/// The roots of the pieces of each file that has several, by the file's own root.
pub(super) fn layers(plan: &Plan, piece_roots: &[Hash]) -> BencodeElem {
    let long = with_roots(plan, piece_roots).filter(|(_, roots)| roots.len() > 1);
    let layers = long.filter_map(|(_, roots)| {
        let layer = BencodeElem::Bytes(roots.as_flattened().to_vec());
        Some((file_root(plan, roots)?.to_vec(), layer))
    });
    BencodeElem::RawDictionary(layers.collect())
}

/// As deep as [`MAX_TREE_PARTS`] at most.
fn insert(tree: &mut HashMap<String, BencodeElem>, path: &str, node: BencodeElem) {
    let Some((folder, rest)) = path.split_once('/') else {
        tree.insert(path.to_owned(), node);
        return;
    };
    let empty = || BencodeElem::Dictionary(HashMap::new());
    // A file system has no file and folder of the same name.
    if let BencodeElem::Dictionary(below) = tree.entry(folder.to_owned()).or_insert_with(empty) {
        insert(below, rest, node);
    }
}

/// Each file with the roots of its pieces, of which an empty one has none.
fn with_roots<'a>(
    plan: &'a Plan,
    piece_roots: &'a [Hash],
) -> impl Iterator<Item = (&'a PlannedFile, &'a [Hash])> {
    let mut rest = piece_roots;
    plan.files().iter().map(move |file| {
        let pieces = file.size_bytes().div_ceil(plan.piece_length_bytes().into());
        let (roots, behind) = rest.split_at(usize::try_from(pieces).unwrap_or(usize::MAX));
        rest = behind;
        (file, roots)
    })
}

fn file_root(plan: &Plan, roots: &[Hash]) -> Option<Hash> {
    (!roots.is_empty()).then(|| merkle::file_root(roots, plan.piece_length_bytes()))
}
