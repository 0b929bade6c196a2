//! What BEP 52 adds to a .torrent: the file tree and the piece layers.

use protocol::bencode::{MAX_DEPTH, Writer};

use crate::merkle::{self, Hash};
use crate::plan::{Plan, PlannedFile};

/// Parts of a path at most, so that the .torrent can be read again: the document, its info,
/// the tree, the file's two dictionaries and its length are nested, too.
pub(crate) const MAX_TREE_PARTS: usize = MAX_DEPTH - 4;

/// Writes the files of `plan`, folder in folder, whose pieces have these roots.
///
/// They are in the order of the tree, so each folder is entered and left but once.
pub(super) fn write_files(plan: &Plan, piece_roots: &[Hash], writer: &mut Writer<'_>) {
    writer.begin_dict();
    let mut open: Vec<&str> = Vec::new();
    for (file, roots) in with_roots(plan, piece_roots) {
        let (folders, name) = file.path().rsplit_once('/').unwrap_or(("", file.path()));
        let folders = || folders.split('/').filter(|it| !it.is_empty());
        let common = open.iter().zip(folders()).take_while(|(a, b)| **a == *b).count();
        for _ in common..open.len() {
            writer.end();
        }
        open.truncate(common);
        for folder in folders().skip(common) {
            writer.bytes(folder.as_bytes());
            writer.begin_dict();
            open.push(folder);
        }
        writer.bytes(name.as_bytes());
        write_file(file, file_root(plan, roots), writer);
    }
    open.iter().for_each(|_| writer.end());
    writer.end();
}

/// A file is a folder without a name in it.
fn write_file(file: &PlannedFile, root: Option<Hash>, writer: &mut Writer<'_>) {
    writer.begin_dict();
    writer.bytes(b"");
    writer.begin_dict();
    writer.bytes(b"length");
    writer.integer(file.size_bytes());
    if let Some(root) = root {
        writer.bytes(b"pieces root");
        writer.bytes(&root);
    }
    writer.end();
    writer.end();
}

/// Writes the roots of the pieces of each file that has several, by the file's own root, which
/// equal files share.
pub(super) fn write_layers(plan: &Plan, piece_roots: &[Hash], writer: &mut Writer<'_>) {
    let long = with_roots(plan, piece_roots).filter(|(_, roots)| roots.len() > 1);
    let mut layers: Vec<(Hash, &[Hash])> =
        long.filter_map(|(_, roots)| Some((file_root(plan, roots)?, roots))).collect();
    layers.sort_unstable_by_key(|(root, _)| *root);
    layers.dedup_by_key(|(root, _)| *root);
    writer.begin_dict();
    for (root, layer) in layers {
        writer.bytes(&root);
        writer.bytes(layer.as_flattened());
    }
    writer.end();
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
