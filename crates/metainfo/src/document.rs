//! The .torrent document, laid out from a plan (BEP 3, 5, 12, 19, 27, 38, 39, 47, 52).

mod size;
mod tree;

use std::collections::HashMap;

use lava_torrent::bencode::BencodeElem;

use crate::create::CreateOptions;
use crate::hash::PieceHashes;
use crate::plan::{Plan, PlannedFile};

pub(crate) use size::{bare_len, values_of_file};
pub(crate) use tree::MAX_TREE_PARTS;

/// Encodes the .torrent of `plan`, whose data has these hashes.
///
/// lava_torrent's encoder sorts the keys of every dictionary, so equal input gives
/// equal bytes.
pub(crate) fn encode(plan: &Plan, options: &CreateOptions, hashes: &PieceHashes) -> Vec<u8> {
    let mut document = details(options);
    document.insert("info".to_owned(), info(plan, options, hashes));
    if plan.version().has_v2() {
        document.insert("piece layers".to_owned(), tree::layers(plan, &hashes.roots));
    }
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
    if plan.version().has_v1() {
        if plan.is_single_file() {
            info.insert("length".to_owned(), integer(plan.total_bytes()));
        } else {
            info.insert("files".to_owned(), BencodeElem::List(file_list(plan.files())));
        }
        info.insert("pieces".to_owned(), BencodeElem::Bytes(hashes.sha1.clone()));
    }
    if plan.version().has_v2() {
        info.insert("file tree".to_owned(), tree::file_tree(plan, &hashes.roots));
        info.insert("meta version".to_owned(), integer(2));
    }
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

/// What ties the torrent to others. BEP 39 wants the update URL in the info dictionary; BEP 38
/// leaves the choice, and libtorrent puts the rest there, too: so who comes by a magnet link
/// gets it with the info dictionary.
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

/// The files of BEP 3, each with the padding behind it.
fn file_list(files: &[PlannedFile]) -> Vec<BencodeElem> {
    let mut list = Vec::with_capacity(files.len());
    for file in files {
        let path = file.path().split('/').map(text).collect();
        list.push(BencodeElem::Dictionary(HashMap::from([
            ("length".to_owned(), integer(file.size_bytes())),
            ("path".to_owned(), BencodeElem::List(path)),
        ])));
        if file.padding_bytes() > 0 {
            let path = [PADDING_FOLDER, &file.padding_bytes().to_string()].map(text);
            list.push(BencodeElem::Dictionary(HashMap::from([
                ("attr".to_owned(), text("p")),
                ("length".to_owned(), integer(file.padding_bytes())),
                ("path".to_owned(), BencodeElem::List(path.into())),
            ])));
        }
    }
    list
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

/// Where padding seems to be for clients that do not know it (BEP 47).
const PADDING_FOLDER: &str = ".pad";
