//! `swarmdeck edit` and `swarmdeck verify`, held against libtorrent.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use acceptance::client::check_with_libtorrent;
use acceptance::{folder_to_share, program};
use serde_json::{Value, json};

const OLD: &str = "http://old.example:6969/announce";
const VERSIONS: [&str; 3] = ["--v1", "--hybrid", "--v2"];

#[test]
fn libtorrent_has_the_info_hash_that_an_edit_says() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    for version in VERSIONS {
        let torrent = create(home.path(), version, &shared);
        let before = shown(home.path(), &torrent);
        let edits: [(&[&str], bool); 6] = [
            (&["--replace-announce", "old.example=new.example:80"], false),
            (&["--announce", "udp://a.example:1", "--announce", "http://b.example/"], false),
            (&["--web-seed", "http://seed.example/", "--comment", "new"], false),
            (&["--comment", "", "--web-seed", "", "--announce", ""], false),
            (&["--source", "S"], true),
            (&["--private", "yes"], true),
        ];
        for (edit, changes) in edits {
            let output = home.path().join("edited.torrent");
            let flags = [edit, &["--json", "--allow-new-hash", "--force", "-o"]].concat();
            let edited =
                swarmdeck(home.path(), |it| it.arg("edit").args(flags).args([&output, &torrent]));
            let edited = &json(&edited)[0];
            assert_eq!(
                (&edited["info_hash_changed"], &edited["changed"]),
                (&json!(changes), &json!(true))
            );
            assert_eq!(edited["old_info_hash"], before["info_hash"]);

            let found = &check_with_libtorrent(&[(&output, &shared)])[0];
            let known = if version == "--v2" { &found["v2"] } else { &found["v1"] };
            let known = &known.as_str().unwrap()[..40];
            assert_eq!(edited["info_hash"], known, "{version} {edit:?}");
            assert_eq!(known != before["info_hash"], changes, "{version} {edit:?}");
            assert_eq!(found["complete"], true, "{version} {edit:?}");
        }
    }
}

#[test]
fn a_new_name_is_one_that_libtorrent_finds_the_data_under() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("old.bin");
    fs::write(&file, vec![7; 100_000]).unwrap();
    fs::copy(&file, home.path().join("new.bin")).unwrap();
    for version in VERSIONS {
        let torrent = create(home.path(), version, &file);
        let output = swarmdeck(home.path(), |it| {
            it.args(["edit", "-i", "--name", "new.bin", "--allow-new-hash"]).arg(&torrent)
        });
        assert!(output.status.success(), "{output:?}");
        let found = &check_with_libtorrent(&[(&torrent, &home.path().join("new.bin"))])[0];
        assert_eq!(
            (&found["complete"], &found["same_info"]),
            (&json!(true), &json!(true)),
            "{found}"
        );
    }
}

#[test]
fn many_torrents_move_to_a_new_address_or_none_does() {
    let home = tempfile::tempdir().unwrap();
    let torrents: Vec<PathBuf> = ["a", "b", "c"]
        .map(|name| {
            let file = home.path().join(name);
            fs::write(&file, name).unwrap();
            create(home.path(), "--v1", &file)
        })
        .into();
    let before: Vec<Vec<u8>> = torrents.iter().map(|it| fs::read(it).unwrap()).collect();
    let same = || torrents.iter().zip(&before).all(|(it, before)| fs::read(it).unwrap() == *before);
    let edit =
        |flags: &[&str]| swarmdeck(home.path(), |it| it.arg("edit").args(flags).args(&torrents));

    let refused = edit(&["--in-place", "--source", "S"]);
    let text = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(text.contains("--allow-new-hash") && same(), "{text}");
    let looked_at = edit(&["--replace-announce", "old.example=new.example"]);
    let text = String::from_utf8_lossy(&looked_at.stdout).into_owned();
    assert!(text.contains("not saved") && text.contains("as before") && same(), "{text}");
    assert_eq!(edit(&["--comment", "c", "-o", "x"]).status.code(), Some(2));
    assert_eq!(edit(&["--announce", "nonsense", "-i"]).status.code(), Some(2));
    assert_eq!(edit(&["--name", "../x", "-i"]).status.code(), Some(2));
    assert!(same());

    let moved = json(&edit(&["--replace-announce", "old.example=new.example", "-i", "--json"]));
    for (torrent, moved) in torrents.iter().zip(moved.as_array().unwrap()) {
        assert_eq!(moved["saved"], torrent.display().to_string());
        assert_eq!(moved["tiers"], json!([["http://new.example:6969/announce"]]));
        assert_eq!(shown(home.path(), torrent)["tiers"], moved["tiers"]);
    }
    let again = edit(&["--replace-announce", "old.example=new.example", "-i"]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("unchanged"));
}

#[test]
fn libtorrent_agrees_on_which_pieces_are_bad() {
    for version in VERSIONS {
        let home = tempfile::tempdir().unwrap();
        let shared = home.path().join("tree");
        fs::create_dir_all(shared.join("sub")).unwrap();
        for (number, name) in ["1", "2", "3", "4", "sub/5", "sub/6"].iter().enumerate() {
            let bytes: Vec<u8> =
                (0..40_000 + number * 7_777).map(|it| (it / 7 + number).to_le_bytes()[0]).collect();
            fs::write(shared.join(name), bytes).unwrap();
        }
        let torrent = create(home.path(), version, &shared);
        let whole = verify(home.path(), &torrent, &shared);
        assert_eq!((whole.0, &whole.1["bad_piece_count"]), (0, &json!(0)), "{}", whole.1);

        change(&shared.join("1"), |it| it[20_000] ^= 1);
        change(&shared.join("3"), |it| it.truncate(20_000));
        change(&shared.join("4"), |it| it.push(1));
        fs::remove_file(shared.join("sub/6")).unwrap();
        fs::write(shared.join("more"), "x").unwrap();
        let (code, found) = verify(home.path(), &torrent, home.path());
        assert_eq!(code, 3);
        let ranges = found["bad_pieces"].as_array().unwrap().iter();
        let bad: Vec<u64> = ranges
            .flat_map(|it| it["first"].as_u64().unwrap()..=it["last"].as_u64().unwrap())
            .collect();
        let theirs = &check_with_libtorrent(&[(&torrent, &shared)])[0];
        assert_eq!(json!(bad), theirs["bad_pieces"], "{version}");
        assert_eq!(found["bad_piece_count"], bad.len());

        let states: Vec<(&Value, &Value)> = found["bad_files"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| (&it["path"], &it["state"]))
            .collect();
        let state = |path: &str, state: &str| states.contains(&(&json!(path), &json!(state)));
        assert!(state("3", "wrong_size") && state("4", "wrong_size"), "{version} {states:?}");
        assert!(state("sub/6", "missing") && state("1", "damaged"), "{version} {states:?}");
        assert_eq!(states.len(), 4, "{version} {states:?}");
        assert_eq!(found["extra_files"], json!(["more"]));
    }
}

#[test]
fn what_cannot_be_checked_is_told_from_bad_data() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a");
    fs::write(&file, "abc").unwrap();
    let torrent = create(home.path(), "--v1", &file);
    let run = |torrent: &Path, path: &str| {
        let output = swarmdeck(home.path(), |it| it.arg("verify").arg(torrent).arg(path));
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    assert_eq!(run(&torrent, "a").0, Some(0));
    assert_eq!(run(&torrent, ".").0, Some(0), "the folder it is in");
    assert_eq!(run(&torrent, "gone").0, Some(1));
    assert_eq!(run(&file, "a").0, Some(1), "not a .torrent");
    fs::write(&file, "abd").unwrap();
    let (code, text) = run(&torrent, "a");
    assert_eq!(code, Some(3));
    assert!(text.contains("a: A piece of it is damaged."), "{text}");
}

#[test]
fn a_file_is_not_called_whole_where_a_piece_of_it_could_not_be_checked() {
    let home = tempfile::tempdir().unwrap();
    let shared = home.path().join("shared");
    fs::create_dir(&shared).unwrap();
    for name in ["a", "b"] {
        fs::write(shared.join(name), name.repeat(100)).unwrap();
    }
    let torrent = create(home.path(), "--v1", &shared);
    fs::remove_file(shared.join("a")).unwrap();
    let (code, found) = verify(home.path(), &torrent, &shared);
    assert_eq!((code, &found["bad_file_count"]), (3, &json!(1)), "{found}");
    assert_eq!(found["unchecked_file_count"], json!(1), "{found}");
    assert_eq!(found["unchecked_files"], json!(["b"]));
    assert_eq!(found["contradicting_piece_count"], json!(0));
    let output = swarmdeck(home.path(), |it| it.arg("verify").args([&torrent, &shared]));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("not sure   b: not every piece could be checked"), "{text}");
    assert!(!text.contains("contradicts"), "{text}");
}

#[test]
fn a_magnet_link_is_shown_with_its_problems() {
    let home = tempfile::tempdir().unwrap();
    let link = format!("magnet:?xt=urn:btih:{}&dn=a%0Ab&xl=x&tr=udp://t:1", "ab".repeat(20));
    let output = swarmdeck(home.path(), |it| it.args(["show", &link]));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && text.contains(&"ab".repeat(20)), "{text}");
    assert!(text.contains("a\u{fffd}b") && text.contains("“xl”"), "{text}");
    let shown = json(&swarmdeck(home.path(), |it| it.args(["show", "--json", &link])));
    assert_eq!((&shown["is_magnet"], &shown["tiers"]), (&json!(true), &json!([["udp://t:1"]])));
    let wrong = swarmdeck(home.path(), |it| it.args(["show", "magnet:?dn=x"]));
    assert_eq!(wrong.status.code(), Some(1));
}

fn create(home: &Path, version: &str, shared: &Path) -> PathBuf {
    let name = shared.file_name().unwrap().to_str().unwrap();
    let torrent = home.join(format!("{name}{version}.torrent"));
    let output = swarmdeck(home, |it| {
        it.args(["create", version, "-a", OLD, "--piece-length", "16384", "-o"])
            .args([&torrent, shared])
    });
    assert!(output.status.success(), "{output:?}");
    torrent
}

fn verify(home: &Path, torrent: &Path, path: &Path) -> (i32, Value) {
    let output = swarmdeck(home, |it| it.args(["verify", "--json"]).args([torrent, path]));
    (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap())
}

fn shown(home: &Path, torrent: &Path) -> Value {
    json(&swarmdeck(home, |it| it.args(["show", "--json"]).arg(torrent)))
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

fn swarmdeck<'a>(home: &Path, with: impl FnOnce(&mut Command) -> &mut Command + 'a) -> Output {
    let mut command = Command::new(program("swarmdeck"));
    with(command.current_dir(home)).output().unwrap()
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}
