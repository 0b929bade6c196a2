//! The .torrent document, laid out from a plan (BEP 3, 5, 12, 19, 27, 38, 39, 47, 52).
//!
//! One of v1 alone is left to lava_torrent. What has the trees of BEP 52 is written from front
//! to end here rather than built as a tree of values, which would take several times the memory
//! of the .torrent when there are many files. So the keys of each dictionary stand here in the
//! order that BEP 3 demands, and equal input gives equal bytes.

mod size;
mod tree;
mod v1;

use protocol::bencode::Writer;

use crate::create::CreateOptions;
use crate::hash::PieceHashes;
use crate::plan::{Plan, PlannedFile};
use crate::version::Version;

pub(crate) use size::{bare_len, values_of_file};
pub(crate) use tree::MAX_TREE_PARTS;

/// Encodes the .torrent of `plan`, whose data has these hashes.
pub(crate) fn encode(plan: &Plan, options: &CreateOptions, hashes: &PieceHashes) -> Vec<u8> {
    match plan.version() {
        Version::V1 => v1::encode(plan, options, hashes),
        Version::Hybrid | Version::V2 => write(plan, options, hashes),
    }
}

/// Writes the .torrent from front to end; of v1 too, with which tests compare lava_torrent's.
fn write(plan: &Plan, options: &CreateOptions, hashes: &PieceHashes) -> Vec<u8> {
    let mut out = Vec::with_capacity(usize::try_from(plan.torrent_bytes()).unwrap_or_default());
    let mut writer = Writer::new(&mut out);
    writer.begin_dict();
    write_announce_urls(options, &mut writer);
    write_text("comment", options.comment.as_ref(), &mut writer);
    write_text("created by", options.created_by.as_ref(), &mut writer);
    if let Some(unix_secs) = options.creation_date_unix_secs {
        writer.bytes(b"creation date");
        writer.integer(unix_secs);
    }
    writer.bytes(b"info");
    write_info(plan, options, hashes, &mut writer);
    write_nodes(&options.nodes, &mut writer);
    if plan.version().has_v2() {
        writer.bytes(b"piece layers");
        tree::write_layers(plan, &hashes.roots, &mut writer);
    }
    if !options.web_seeds.is_empty() {
        writer.bytes(b"url-list");
        write_texts(&options.web_seeds, &mut writer);
    }
    writer.end();
    out
}

fn write_announce_urls(options: &CreateOptions, writer: &mut Writer<'_>) {
    let mut urls = options.tiers.iter().flatten();
    write_text("announce", urls.next(), writer);
    if urls.next().is_some() {
        writer.bytes(b"announce-list");
        writer.begin_list();
        let tiers = options.tiers.iter().filter(|it| !it.is_empty());
        tiers.for_each(|tier| write_texts(tier, writer));
        writer.end();
    }
}

fn write_nodes(nodes: &[(String, u16)], writer: &mut Writer<'_>) {
    if nodes.is_empty() {
        return;
    }
    writer.bytes(b"nodes");
    writer.begin_list();
    for (host, port) in nodes {
        writer.begin_list();
        writer.bytes(host.as_bytes());
        writer.integer((*port).into());
        writer.end();
    }
    writer.end();
}

/// The similar torrents, collections and update URL tie the torrent to others. BEP 39 wants the
/// URL here; BEP 38 leaves the choice, and libtorrent puts the rest here, too: so who comes by a
/// magnet link gets it with the info dictionary.
fn write_info(plan: &Plan, options: &CreateOptions, hashes: &PieceHashes, writer: &mut Writer<'_>) {
    let (has_v1, has_v2) = (plan.version().has_v1(), plan.version().has_v2());
    writer.begin_dict();
    if !options.collections.is_empty() {
        writer.bytes(b"collections");
        write_texts(&options.collections, writer);
    }
    if has_v2 {
        writer.bytes(b"file tree");
        tree::write_files(plan, &hashes.roots, writer);
    }
    if has_v1 {
        write_content(plan, writer);
    }
    if has_v2 {
        writer.bytes(b"meta version");
        writer.integer(2);
    }
    writer.bytes(b"name");
    writer.bytes(plan.name().as_bytes());
    writer.bytes(b"piece length");
    writer.integer(plan.piece_length_bytes().into());
    if has_v1 {
        writer.bytes(b"pieces");
        writer.bytes(&hashes.sha1);
    }
    if options.private {
        writer.bytes(b"private");
        writer.integer(1);
    }
    if !options.similar.is_empty() {
        writer.bytes(b"similar");
        writer.begin_list();
        options.similar.iter().for_each(|it| writer.bytes(&it.0));
        writer.end();
    }
    write_text("source", options.source.as_ref(), writer);
    write_text("update-url", options.update_url.as_ref(), writer);
    writer.end();
}

/// The length of the one file, or the files of BEP 3, each with the padding behind it.
fn write_content(plan: &Plan, writer: &mut Writer<'_>) {
    if plan.is_single_file() {
        writer.bytes(b"length");
        writer.integer(plan.total_bytes());
        return;
    }
    writer.bytes(b"files");
    writer.begin_list();
    for file in plan.files() {
        writer.begin_dict();
        write_file(file.size_bytes(), file.path().split('/'), writer);
        if file.padding_bytes() > 0 {
            write_padding(file, writer);
        }
    }
    writer.end();
}

/// A file that clients which know it do not store (BEP 47).
fn write_padding(file: &PlannedFile, writer: &mut Writer<'_>) {
    let name = file.padding_bytes().to_string();
    writer.begin_dict();
    writer.bytes(b"attr");
    writer.bytes(b"p");
    write_file(file.padding_bytes(), [PADDING_FOLDER, &name], writer);
}

/// Length and path, which are the last keys of a file's dictionary, and its end.
fn write_file<'a>(
    size_bytes: u64,
    parts: impl IntoIterator<Item = &'a str>,
    writer: &mut Writer<'_>,
) {
    writer.bytes(b"length");
    writer.integer(size_bytes);
    writer.bytes(b"path");
    writer.begin_list();
    parts.into_iter().for_each(|it| writer.bytes(it.as_bytes()));
    writer.end();
    writer.end();
}

/// A field with a text, unless there is none or an empty one.
fn write_text(key: &str, text: Option<&String>, writer: &mut Writer<'_>) {
    if let Some(text) = text.filter(|it| !it.is_empty()) {
        writer.bytes(key.as_bytes());
        writer.bytes(text.as_bytes());
    }
}

fn write_texts(list: &[String], writer: &mut Writer<'_>) {
    writer.begin_list();
    list.iter().for_each(|it| writer.bytes(it.as_bytes()));
    writer.end();
}

/// Where padding seems to be for clients that do not know it (BEP 47).
const PADDING_FOLDER: &str = ".pad";

#[cfg(test)]
mod tests {
    use std::fs;

    use proptest::prelude::*;
    use protocol::id::InfoHash;

    use super::*;
    use crate::plan::{PlanOptions, plan};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn a_torrent_of_v1_is_the_same_from_either_writer(
            is_single_file: bool,
            tiers in prop::collection::vec(prop::collection::vec("[a-z]{1,9}", 0..3), 0..4),
            texts in prop::collection::vec(prop::option::of("\\PC{0,9}"), 4),
            lists in prop::collection::vec(prop::collection::vec("\\PC{1,9}", 0..3), 2),
            nodes in prop::collection::vec(("[a-z]{1,9}", any::<u16>()), 0..3),
            similar in prop::collection::vec(any::<[u8; 20]>(), 0..3),
            private: bool,
            creation_date_unix_secs in prop::option::of(0..1u64 << 40),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path().join("shared");
            if is_single_file {
                fs::write(&root, "content").unwrap();
            } else {
                fs::create_dir_all(root.join("b/ä")).unwrap();
                for path in ["a", "b/2", "b/10", "b/ä/x", "c"] {
                    fs::write(root.join(path), path).unwrap();
                }
            }
            let plan = plan(&root, &PlanOptions::default()).unwrap();
            let [comment, created_by, source, update_url] = texts.try_into().unwrap();
            let [web_seeds, collections] = lists.try_into().unwrap();
            let similar = similar.into_iter().map(InfoHash).collect();
            let options = CreateOptions {
                tiers, private, comment, created_by, creation_date_unix_secs, source, web_seeds,
                nodes, similar, collections, update_url, hashers: None,
            };
            let hashes = PieceHashes { sha1: vec![7; 20], roots: Vec::new() };
            prop_assert_eq!(write(&plan, &options, &hashes), v1::encode(&plan, &options, &hashes));
        }
    }
}
