//! The document of a torrent of v1, which lava_torrent can express (BEP 3).

use std::collections::HashMap;

use lava_torrent::bencode::BencodeElem;

use crate::create::CreateOptions;
use crate::hash::PieceHashes;
use crate::plan::{Plan, PlannedFile};

/// Encodes the .torrent of `plan`, which is of v1 and whose pieces have these hashes.
///
/// lava_torrent's encoder sorts the keys of every dictionary.
pub(super) fn encode(plan: &Plan, options: &CreateOptions, hashes: &PieceHashes) -> Vec<u8> {
    let mut document = details(options);
    document.insert("info".to_owned(), info(plan, options, hashes));
    BencodeElem::Dictionary(document).encode()
}

/// What stands beside the info dictionary, so that the info hash does not depend on it.
fn details(options: &CreateOptions) -> HashMap<String, BencodeElem> {
    let mut document = HashMap::new();
    let urls: Vec<&String> = options.tiers.iter().flatten().collect();
    if let Some(first) = urls.first() {
        document.insert("announce".to_owned(), text(first));
    }
    if urls.len() > 1 {
        let tiers = options.tiers.iter().filter(|it| !it.is_empty());
        let tiers = tiers.map(|tier| texts(tier));
        document.insert("announce-list".to_owned(), BencodeElem::List(tiers.collect()));
    }
    if !options.web_seeds.is_empty() {
        document.insert("url-list".to_owned(), texts(&options.web_seeds));
    }
    if !options.nodes.is_empty() {
        let nodes = options.nodes.iter();
        let nodes = nodes.map(|it| BencodeElem::List(vec![text(&it.0), integer(it.1.into())]));
        document.insert("nodes".to_owned(), BencodeElem::List(nodes.collect()));
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
    document
}

fn info(plan: &Plan, options: &CreateOptions, hashes: &PieceHashes) -> BencodeElem {
    let mut info = HashMap::new();
    if plan.is_single_file() {
        info.insert("length".to_owned(), integer(plan.total_bytes()));
    } else {
        info.insert("files".to_owned(), BencodeElem::List(file_list(plan.files())));
    }
    info.insert("pieces".to_owned(), BencodeElem::Bytes(hashes.sha1.clone()));
    info.insert("name".to_owned(), text(plan.name()));
    info.insert("piece length".to_owned(), integer(plan.piece_length_bytes().into()));
    if options.private {
        info.insert("private".to_owned(), integer(1));
    }
    if let Some(source) = options.source.as_deref().filter(|it| !it.is_empty()) {
        info.insert("source".to_owned(), text(source));
    }
    add_relations(options, &mut info);
    BencodeElem::Dictionary(info)
}

/// What ties the torrent to others; see [`super::write_info`].
fn add_relations(options: &CreateOptions, info: &mut HashMap<String, BencodeElem>) {
    if !options.similar.is_empty() {
        let similar = options.similar.iter().map(|it| BencodeElem::Bytes(it.0.to_vec()));
        info.insert("similar".to_owned(), BencodeElem::List(similar.collect()));
    }
    if !options.collections.is_empty() {
        info.insert("collections".to_owned(), texts(&options.collections));
    }
    if let Some(url) = options.update_url.as_deref().filter(|it| !it.is_empty()) {
        info.insert("update-url".to_owned(), text(url));
    }
}

fn file_list(files: &[PlannedFile]) -> Vec<BencodeElem> {
    let file = |file: &PlannedFile| {
        let path = file.path().split('/').map(text).collect();
        BencodeElem::Dictionary(HashMap::from([
            ("length".to_owned(), integer(file.size_bytes())),
            ("path".to_owned(), BencodeElem::List(path)),
        ]))
    };
    files.iter().map(file).collect()
}

fn texts(list: &[String]) -> BencodeElem {
    BencodeElem::List(list.iter().map(|it| text(it)).collect())
}

fn text(text: &str) -> BencodeElem {
    BencodeElem::String(text.to_owned())
}

/// Sizes that do not fit are refused when the plan is made.
fn integer(number: u64) -> BencodeElem {
    BencodeElem::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
