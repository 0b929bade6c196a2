//! Torrents of every version, held against libtorrent on trees of many kinds.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::{Path, PathBuf};

use acceptance::client::check_with_libtorrent;
use acceptance::makers::create_with_swarmdeck;
use acceptance::trees::trees;
use serde_json::Value;

#[test]
fn libtorrent_agrees_on_v1() {
    agrees("--v1");
}

#[test]
fn libtorrent_agrees_on_hybrids() {
    agrees("--hybrid");
}

#[test]
fn libtorrent_agrees_on_v2() {
    agrees("--v2");
}

/// libtorrent loads each torrent, finds all of the data, and has the same hashes; its own
/// torrent of the same data has the same trees of hashes and, where it orders the files
/// alike, the same info dictionary.
#[track_caller]
fn agrees(version: &str) {
    let home = tempfile::tempdir().unwrap();
    let trees = trees(home.path());
    let torrents: Vec<(PathBuf, PathBuf, Value)> = trees
        .into_iter()
        .enumerate()
        .map(|(number, (content, piece_length))| {
            let torrent = home.path().join(format!("{number}.torrent"));
            let created = create_with_swarmdeck(version, piece_length, &content, &torrent);
            (torrent, content, created)
        })
        .collect();
    let cases: Vec<(&Path, &Path)> =
        torrents.iter().map(|(torrent, content, _)| (&**torrent, &**content)).collect();

    let mut ordered_alike = 0;
    for ((_, content, created), found) in torrents.iter().zip(check_with_libtorrent(&cases)) {
        let seen = format!("{} {version}: {found}", content.display());
        let has = |field: &str| found[field] == true;
        assert!(has("complete") && has("same_roots") && has("same_layers"), "{seen}");
        assert_eq!(found["v2"], created["info_hash_v2"], "{seen}");
        match version {
            "--v2" => assert!(found["v1"].is_null() && has("same_info"), "{seen}"),
            _ => assert_eq!(found["v1"], created["info_hash"], "{seen}"),
        }
        assert_eq!(has("same_order"), has("same_info"), "{seen}");
        ordered_alike += u32::from(has("same_order"));
    }
    assert!(ordered_alike >= 8, "only {ordered_alike} torrents could be compared as a whole");
}
