//! `swarmdeck create` and `swarmdeck show`, held against another maker's reader.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use acceptance::{folder_to_share, program};
use serde_json::Value;

const URL: &str = "http://tracker.example.org:6969/announce";

#[test]
fn what_is_created_is_shown_and_transmission_agrees() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let output = swarmdeck(home.path(), |it| {
        it.args(["create", "-a", URL, "-a", "http://second.example.org/announce", "--private"])
            .args(["--piece-length", "65536", "--comment", "with love", "--json"])
            .arg(&shared)
    });
    let created = json(&output);
    let torrent = home.path().join("Holiday 2026.torrent");
    assert!(torrent.is_file(), "the .torrent is named after the folder");
    assert_eq!(created["piece_length_bytes"], 65536);

    let shown = json(&swarmdeck(home.path(), |it| it.args(["show", "--json"]).arg(&torrent)));
    assert_eq!(shown["info_hash"], created["info_hash"]);
    assert_eq!(shown["private"], true);
    assert_eq!(shown["comment"], "with love");
    assert_eq!(shown["tiers"][1][0], "http://second.example.org/announce");
    let names: Vec<&str> =
        shown["files"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap()).collect();
    assert!(names.contains(&"Day 1/Beach/sunset.raw") && names.contains(&"Über uns.txt"));
    assert!(!names.contains(&"Thumbs.db") && !names.contains(&".hidden"));

    let other = Command::new("transmission-show").arg(&torrent).output().unwrap();
    let text = String::from_utf8_lossy(&other.stdout).into_owned();
    assert!(text.contains(created["info_hash"].as_str().unwrap()), "{text}");
    assert!(text.contains("Privacy: Private torrent"), "{text}");
    assert!(text.contains(&format!("Piece Count: {}", created["piece_count"])), "{text}");

    let plain = swarmdeck(home.path(), |it| it.arg("show").arg(&torrent));
    let text = String::from_utf8_lossy(&plain.stdout).into_owned();
    assert!(text.contains("sunset.raw") && text.contains(URL), "{text}");
}

#[test]
fn the_version_asked_for_is_made_and_shown() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let create = |flag: &str| {
        let torrent = home.path().join(format!("{flag}.torrent"));
        let output = swarmdeck(home.path(), |it| {
            it.args(["create", "-a", URL, flag, "--json", "-o"]).args([&torrent, &shared])
        });
        let created = json(&output);
        let shown = json(&swarmdeck(home.path(), |it| it.args(["show", "--json"]).arg(&torrent)));
        for field in ["version", "info_hash", "info_hash_v2", "magnet", "size_bytes"] {
            assert_eq!(shown[field], created[field], "{field}");
        }
        assert_eq!(shown["files"].as_array().unwrap().len(), 4, "padding is no file");
        let plain = swarmdeck(home.path(), |it| it.arg("show").arg(&torrent));
        (created, String::from_utf8_lossy(&plain.stdout).into_owned())
    };
    let short = |it: &Value| it["info_hash_v2"].as_str().unwrap()[..40].to_owned();

    let (v1, text) = create("--v1");
    assert_eq!((&v1["version"], &v1["info_hash_v2"]), (&"v1".into(), &Value::Null));
    assert!(text.contains("version    v1") && !text.contains("long hash"), "{text}");

    let (hybrid, text) = create("--hybrid");
    assert_eq!(hybrid["version"], "hybrid");
    assert_ne!(hybrid["info_hash"], v1["info_hash"]);
    assert_ne!(hybrid["info_hash"], short(&hybrid));
    assert!(text.contains("version    hybrid") && text.contains(&short(&hybrid)), "{text}");
    let magnet = hybrid["magnet"].as_str().unwrap();
    assert!(magnet.contains("btih:") && magnet.contains("btmh:1220"), "{magnet}");

    let (v2, text) = create("--v2");
    assert_eq!((&v2["version"], &v2["info_hash"]), (&"v2".into(), &short(&v2).into()));
    assert!(text.contains("version    v2"), "{text}");
    assert!(!v2["magnet"].as_str().unwrap().contains("btih:"));
}

#[test]
fn wrong_input_ends_with_a_status_and_one_sentence() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let shared = shared.to_str().unwrap();
    fs::create_dir(home.path().join("nothing")).unwrap();
    fs::write(home.path().join("text.torrent"), "this is no torrent").unwrap();
    let cases: [(&[&str], i32, &str); 8] = [
        (&["create", shared], 2, "--announce"),
        (&["create", "-a", URL, "--hybrid", "--v2", shared], 2, "cannot be used with"),
        (&["create", "-a", URL, "--piece-length", "1000", shared], 2, "power of two"),
        (&["create", "-a", "nonsense", shared], 2, "nonsense"),
        (&["create", "-a", URL, "nothing"], 1, "there are no files"),
        (&["create", "-a", URL, "gone"], 1, "gone"),
        (&["show", "text.torrent"], 1, "not a .torrent"),
        (&["show", "gone.torrent"], 1, "gone.torrent"),
    ];
    for (args, code, named) in cases {
        let output = swarmdeck(home.path(), |it| it.args(args));
        let text = String::from_utf8_lossy(&output.stderr).to_lowercase();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        assert!(text.contains(&named.to_lowercase()), "{args:?}: {text}");
    }
    let torrents = fs::read_dir(home.path()).unwrap();
    let left = torrents.filter(|it| it.as_ref().unwrap().path().extension().is_some()).count();
    assert_eq!(left, 1, "nothing but text.torrent is there");
}

#[test]
fn a_torrent_that_is_there_is_replaced_only_when_told_to() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let torrent = home.path().join("out.torrent");
    fs::write(&torrent, "precious").unwrap();
    let create = |force: &[&str]| {
        swarmdeck(home.path(), |it| {
            it.args(["create", "-a", URL, "-o"]).arg(&torrent).args(force).arg(&shared)
        })
    };
    assert_eq!(create(&[]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(&torrent).unwrap(), "precious");
    assert!(create(&["--force"]).status.success());
    assert!(fs::read(&torrent).unwrap().starts_with(b"d8:announce"));
}

fn swarmdeck(folder: &Path, args: impl FnOnce(&mut Command) -> &mut Command) -> Output {
    let mut command = Command::new(program("swarmdeck"));
    command.current_dir(folder);
    args(&mut command).output().unwrap()
}

fn json(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {text}"))
}
