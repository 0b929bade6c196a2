//! Torrents of ours next to those that torf and mktorrent create, on trees of many kinds.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::{Path, PathBuf};

use acceptance::makers::{check_with_torf, create_with_mktorrent, create_with_swarmdeck};
use acceptance::trees::trees;
use serde_json::Value;

/// mktorrent takes no shorter one.
const MKTORRENT_PIECE_LENGTH: usize = 32 * 1024;

#[test]
fn torf_agrees_on_v1() {
    let found = checked_by_torf("--v1");
    let pairs = found.iter().map(|it| (&it["read"], &it["own"]));
    assert!(pairs.filter(|(ours, theirs)| same_pieces(ours, theirs)).count() >= 20);
}

/// It knows nothing of padding and so checks what clients download that do not know it either.
/// Only single files have none.
#[test]
fn torf_agrees_on_hybrids() {
    let found = checked_by_torf("--hybrid");
    let files = found.iter().filter(|it| it["own"]["files"][0][0] == "");
    assert!(files.filter(|it| same_pieces(&it["read"], &it["own"])).count() >= 10);
}

#[test]
fn mktorrent_agrees_on_v1() {
    let home = tempfile::tempdir().unwrap();
    let mut torrents = Vec::new();
    for (number, (content, piece_length)) in trees(home.path()).into_iter().enumerate() {
        let piece_length = piece_length.max(MKTORRENT_PIECE_LENGTH);
        let [ours, theirs] =
            ["swarmdeck", "mktorrent"].map(|it| home.path().join(format!("{number} {it}")));
        create_with_swarmdeck("--v1", piece_length, &content, &ours);
        create_with_mktorrent(&content, piece_length, &theirs);
        torrents.extend([(ours, content.clone()), (theirs, content)]);
    }
    let found = check(&torrents);
    let pairs = found.chunks(2).map(|pair| (&pair[0]["read"], &pair[1]["read"]));
    assert!(pairs.clone().all(|(ours, theirs)| sorted(ours) == sorted(theirs)));
    assert!(pairs.filter(|(ours, theirs)| same_pieces(ours, theirs)).count() >= 20);
}

/// torf reads each torrent, finds all of the data and has the same info hash; its own torrent
/// has the same files.
fn checked_by_torf(version: &str) -> Vec<Value> {
    let home = tempfile::tempdir().unwrap();
    let (mut torrents, mut created) = (Vec::new(), Vec::new());
    for (number, (content, piece_length)) in trees(home.path()).into_iter().enumerate() {
        let torrent = home.path().join(format!("{number}.torrent"));
        created.push(create_with_swarmdeck(version, piece_length, &content, &torrent));
        torrents.push((torrent, content));
    }
    let found = check(&torrents);
    for (created, found) in created.iter().zip(&found) {
        assert_eq!(found["complete"], true, "{found}");
        assert_eq!(found["info_hash"], created["info_hash"], "{found}");
        assert_eq!(sorted(&found["read"]), sorted(&found["own"]), "{found}");
    }
    found
}

fn check(torrents: &[(PathBuf, PathBuf)]) -> Vec<Value> {
    let cases: Vec<(&Path, &Path)> =
        torrents.iter().map(|(torrent, content)| (&**torrent, &**content)).collect();
    check_with_torf(&cases)
}

/// Whether two torrents of v1 have the same pieces, which they must where they order the files
/// alike, whatever files without data there are.
#[track_caller]
fn same_pieces(ours: &Value, theirs: &Value) -> bool {
    let [our_order, their_order] = [ours, theirs].map(|it| {
        let files = it["files"].as_array().unwrap().iter();
        files.filter(|it| it[1] != 0).collect::<Vec<_>>()
    });
    let same = ours["pieces"] == theirs["pieces"];
    assert!(same || our_order != their_order, "{ours}, {theirs}");
    same
}

fn sorted(torrent: &Value) -> Vec<Value> {
    let mut files = torrent["files"].as_array().unwrap().clone();
    files.sort_by_key(Value::to_string);
    files
}
