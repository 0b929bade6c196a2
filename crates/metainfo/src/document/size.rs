//! The size of a .torrent before anything is hashed.

use super::PADDING_FOLDER;
use crate::plan::{Plan, PlannedFile};
use crate::version::Version;

/// The exact length of the bare .torrent of `plan`: without what
/// [`CreateOptions`](crate::CreateOptions) adds, such as announce URLs, comment and source. Where equal files share their piece layers (BEP
/// 52), it is larger than what comes out.
pub(crate) fn bare_len(plan: &Plan) -> u64 {
    let mut info = 2
        + text_len("name")
        + text_len(plan.name())
        + text_len("piece length")
        + integer_len(plan.piece_length_bytes().into());
    let mut beside = 0;
    if plan.version().has_v1() {
        let pieces = 20 * plan.piece_count();
        info += content_len(plan) + text_len("pieces") + bytes_len(pieces);
    }
    if plan.version().has_v2() {
        info += text_len("meta version") + integer_len(2);
        info += text_len("file tree") + tree_len(plan);
        beside += text_len("piece layers") + layers_len(plan);
    }
    2 + text_len("info") + info + beside
}

/// The length, or the list of files with their padding.
fn content_len(plan: &Plan) -> u64 {
    if plan.is_single_file() {
        return text_len("length") + integer_len(plan.total_bytes());
    }
    let len_of = |file: &PlannedFile| {
        let parts = file.path().split('/').map(text_len).sum();
        listed_len(file.size_bytes(), parts) + padding_len(file.padding_bytes())
    };
    text_len("files") + 2 + plan.files().iter().map(len_of).sum::<u64>()
}

fn padding_len(padding_bytes: u64) -> u64 {
    if padding_bytes == 0 {
        return 0;
    }
    let parts = text_len(PADDING_FOLDER) + bytes_len(digits(padding_bytes));
    text_len("attr") + text_len("p") + listed_len(padding_bytes, parts)
}

/// A file of the list whose path has parts of this length together.
fn listed_len(size_bytes: u64, parts: u64) -> u64 {
    2 + text_len("length") + integer_len(size_bytes) + text_len("path") + 2 + parts
}

/// The tree, whose folders are counted where the first of their files is.
fn tree_len(plan: &Plan) -> u64 {
    let mut len = 2;
    let mut previous = "";
    for file in plan.files() {
        let parts: Vec<&str> = file.path().split('/').collect();
        let (_, folders) = parts.split_last().unwrap_or((&"", &[]));
        let known = previous.split('/').zip(folders).take_while(|(a, b)| a == *b).count();
        len += parts[known..].iter().map(|it| text_len(it) + 2).sum::<u64>();
        len += text_len("") + 2 + text_len("length") + integer_len(file.size_bytes());
        if file.size_bytes() > 0 {
            len += text_len("pieces root") + bytes_len(32);
        }
        previous = file.path();
    }
    len
}

fn layers_len(plan: &Plan) -> u64 {
    let piece_length = u64::from(plan.piece_length_bytes());
    let pieces = plan.files().iter().map(|it| it.size_bytes().div_ceil(piece_length));
    2 + pieces.filter(|it| *it > 1).map(|it| bytes_len(32) + bytes_len(32 * it)).sum::<u64>()
}

fn text_len(text: &str) -> u64 {
    bytes_len(text.len() as u64)
}

/// A byte string of `len` bytes.
fn bytes_len(len: u64) -> u64 {
    digits(len) + 1 + len
}

fn integer_len(number: u64) -> u64 {
    2 + digits(number)
}

fn digits(number: u64) -> u64 {
    u64::from(number.checked_ilog10().unwrap_or(0)) + 1
}

/// How many bencoded values the file at `path` takes at most: in the list a dictionary, length,
/// list and parts, and as many for its padding; in the tree a dictionary for each part, two more
/// values and the root, and its layer.
pub(crate) fn values_of_file(path: &str, version: Version) -> usize {
    let parts = path.split('/').count();
    let listed = 3 + parts;
    let in_tree = parts + 4;
    match version {
        Version::V1 => listed,
        Version::Hybrid => listed + PADDING_VALUES + in_tree,
        Version::V2 => in_tree,
    }
}

/// Dictionary, attributes, length, and a path of two parts.
const PADDING_VALUES: usize = 6;
