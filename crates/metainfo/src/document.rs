//! The .torrent document: laid out from a plan (BEP 3, 12, 27), and its size beforehand.

use std::collections::HashMap;

use lava_torrent::bencode::BencodeElem;

use crate::create::CreateOptions;
use crate::plan::Plan;

/// Encodes the .torrent of `plan`, whose pieces have the SHA-1 digests in `pieces`.
///
/// lava_torrent's encoder sorts the keys of every dictionary, so equal input gives
/// equal bytes.
pub(crate) fn encode(plan: &Plan, options: &CreateOptions, pieces: Vec<u8>) -> Vec<u8> {
    let mut document = HashMap::new();
    let urls: Vec<&String> = options.tiers.iter().flatten().collect();
    if let Some(first) = urls.first() {
        document.insert("announce".to_owned(), text(first));
    }
    if urls.len() > 1 {
        let tiers = options.tiers.iter().filter(|it| !it.is_empty());
        let tiers = tiers.map(|tier| BencodeElem::List(tier.iter().map(|it| text(it)).collect()));
        document.insert("announce-list".to_owned(), BencodeElem::List(tiers.collect()));
    }
    if let Some(comment) = options.comment.as_deref().filter(|it| !it.is_empty()) {
        document.insert("comment".to_owned(), text(comment));
    }
    if let Some(created_by) = options.created_by.as_deref().filter(|it| !it.is_empty()) {
        document.insert("created by".to_owned(), text(created_by));
    }
    if let Some(unix_secs) = options.creation_date_unix_secs {
        document.insert("creation date".to_owned(), integer(unix_secs));
    }
    document.insert("info".to_owned(), info(plan, options, pieces));
    BencodeElem::Dictionary(document).encode()
}

fn info(plan: &Plan, options: &CreateOptions, pieces: Vec<u8>) -> BencodeElem {
    let mut info = HashMap::new();
    if plan.is_single_file() {
        info.insert("length".to_owned(), integer(plan.total_bytes()));
    } else {
        let files = plan.files().iter().map(|file| {
            let path = file.path().split('/').map(text).collect();
            BencodeElem::Dictionary(HashMap::from([
                ("length".to_owned(), integer(file.size_bytes())),
                ("path".to_owned(), BencodeElem::List(path)),
            ]))
        });
        info.insert("files".to_owned(), BencodeElem::List(files.collect()));
    }
    info.insert("name".to_owned(), text(plan.name()));
    info.insert("piece length".to_owned(), integer(plan.piece_length_bytes().into()));
    info.insert("pieces".to_owned(), BencodeElem::Bytes(pieces));
    if options.private {
        info.insert("private".to_owned(), integer(1));
    }
    if let Some(source) = options.source.as_deref().filter(|it| !it.is_empty()) {
        info.insert("source".to_owned(), text(source));
    }
    BencodeElem::Dictionary(info)
}

fn text(text: &str) -> BencodeElem {
    BencodeElem::String(text.to_owned())
}

/// Sizes that do not fit are refused when the plan is made.
fn integer(number: u64) -> BencodeElem {
    BencodeElem::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The exact length of the bare .torrent of `plan`: without announce URLs, comment,
/// creator, date, private flag and source.
pub(crate) fn bare_len(plan: &Plan) -> u64 {
    let content = if plan.is_single_file() {
        text_len("length") + integer_len(plan.total_bytes())
    } else {
        let files = plan.files().iter().map(|it| file_len(it.path(), it.size_bytes()));
        text_len("files") + 2 + files.sum::<u64>()
    };
    let pieces = 20 * plan.piece_count();
    let info = 2
        + content
        + text_len("name")
        + text_len(plan.name())
        + text_len("piece length")
        + integer_len(plan.piece_length_bytes().into())
        + text_len("pieces")
        + digits(pieces)
        + 1
        + pieces;
    2 + text_len("info") + info
}

fn file_len(path: &str, size_bytes: u64) -> u64 {
    let parts = path.split('/').map(text_len).sum::<u64>();
    2 + text_len("length") + integer_len(size_bytes) + text_len("path") + 2 + parts
}

fn text_len(text: &str) -> u64 {
    let len = text.len() as u64;
    digits(len) + 1 + len
}

fn integer_len(number: u64) -> u64 {
    2 + digits(number)
}

fn digits(number: u64) -> u64 {
    u64::from(number.checked_ilog10().unwrap_or(0)) + 1
}

/// How many bencoded values the file at `path` takes: dictionary, length, list, parts.
pub(crate) fn values_of_file(path: &str) -> usize {
    3 + path.split('/').count()
}
