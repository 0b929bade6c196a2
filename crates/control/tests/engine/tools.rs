//! Looking at torrents, editing them one by one and all at once, checking data against them.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, call, create, finished};
use crate::torrents::{register, torrent};

/// By libtorrent, with both versions in it.
const HYBRID: &[u8] = include_bytes!("../../../metainfo/tests/torrents/hybrid_folder.torrent");

const OLD: &str = "http://old.example:6969/announce";

#[tokio::test]
async fn a_torrent_is_looked_at_wherever_it_is() {
    let home = Home::new();
    let control = home.open().await;
    let path = home.root().join("x.torrent");
    fs::write(&path, HYBRID).unwrap();
    let file = json!({ "from": "file", "file_name": "x", "base64": BASE64.encode(HYBRID) });
    let here = json!({ "from": "path", "path": path });
    let seen = inspect(&control, &file).await;
    assert_eq!(seen, inspect(&control, &here).await);
    assert_eq!((&seen["version"], &seen["file_count"]), (&json!("hybrid"), &json!(4)));
    assert_eq!(seen["tiers"], json!([["http://t.example:6969/announce"]]));
    assert_eq!((&seen["is_magnet"], &seen["registered"]), (&json!(false), &json!(false)));
    assert_eq!(seen["torrent_bytes"], HYBRID.len());

    let hash = register(&control, HYBRID).await;
    let registered = inspect(&control, &json!({ "from": "registered", "info_hash": hash })).await;
    assert_eq!((&registered["registered"], &registered["files"]), (&json!(true), &seen["files"]));

    let link = json!({ "from": "magnet", "text": seen["magnet"] });
    let magnet = inspect(&control, &link).await;
    for field in ["name", "version", "info_hash", "info_hash_v2", "size_bytes", "tiers"] {
        assert_eq!(magnet[field], seen[field], "{field}");
    }
    assert_eq!((&magnet["is_magnet"], &magnet["registered"]), (&json!(true), &json!(true)));
    let edit = json!({ "source": link, "edit": {} });
    assert_eq!(call(&control, "edit_torrent", edit).await.unwrap_err().code, "magnet_only");
    let text = json!({ "source": { "from": "magnet", "text": "magnet:?xt=urn:btih:1" } });
    let error = call(&control, "inspect_torrent", text).await.unwrap_err();
    assert_eq!(error.code, "damaged_magnet");
}

#[tokio::test]
async fn what_is_odd_about_a_torrent_is_said() {
    let home = Home::new();
    let control = home.open().await;
    let file =
        |bytes: &[u8]| json!({ "from": "file", "file_name": "x", "base64": BASE64.encode(bytes) });
    let seen = inspect(&control, &file(&torrent("", ""))).await;
    assert_eq!(seen["doubts"][0]["code"], "no_tracker");
    let link =
        json!({ "from": "magnet", "text": format!("magnet:?xt=urn:btih:{}&xl=x", "a".repeat(40)) });
    let seen = inspect(&control, &link).await;
    let codes: Vec<&Value> =
        seen["doubts"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    assert_eq!(codes, ["magnet_field", "no_tracker"]);
}

#[tokio::test]
async fn an_edit_is_shown_before_it_is_saved() {
    let home = Home::new();
    let control = home.open().await;
    let path = home.root().join("x.torrent");
    fs::write(&path, torrent(OLD, "")).unwrap();
    let comment = json!({
        "source": { "from": "path", "path": path },
        "edit": { "comment": " hello ", "nodes": ["[2001:db8::1]:5"], "web_seeds": ["", "http://w/"] }
    });

    let preview = call(&control, "preview_edit", comment.clone()).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), torrent(OLD, ""));
    assert_eq!((&preview["changed"], &preview["info_hash_changed"]), (&json!(true), &json!(false)));
    assert_eq!(preview["saved_path"], Value::Null);
    let saved = call(&control, "edit_torrent", comment.clone()).await.unwrap();
    assert_eq!(saved["saved_path"], path.display().to_string());
    assert_eq!((&saved["after"]["comment"], &saved["file"]), (&json!("hello"), &preview["file"]));
    assert_eq!(saved["after"]["nodes"], json!(["[2001:db8::1]:5"]));
    assert_eq!(saved["after"]["web_seeds"], json!(["http://w/"]));
    assert_eq!(BASE64.encode(fs::read(&path).unwrap()), saved["file"]["base64"]);
    let again = call(&control, "edit_torrent", comment).await.unwrap();
    assert_eq!((&again["changed"], &again["saved_path"]), (&json!(false), &Value::Null));

    for edit in [
        json!({ "name": "../x" }),
        json!({ "similar": ["abc"] }),
        json!({ "collections": ["a\u{1}"] }),
        json!({ "nodes": ["a"] }),
    ] {
        let wrong = json!({ "source": { "from": "path", "path": path }, "edit": edit });
        assert_eq!(call(&control, "edit_torrent", wrong).await.unwrap_err().code, "torrent_field");
    }
}

#[tokio::test]
async fn torrents_that_share_files_are_edited_without_another_info_hash() {
    let home = Home::new();
    let control = home.open().await;
    let path = home.root().join("x.torrent");
    fs::write(&path, torrent(OLD, "")).unwrap();
    let edit = |edit: Value| json!({ "source": { "from": "path", "path": path }, "edit": edit });
    let similar = "AB".repeat(20);
    let both = edit(json!({ "similar": [similar, " "], "collections": [" At the sea "] }));
    let saved = call(&control, "edit_torrent", both).await.unwrap();
    assert_eq!(saved["info_hash_changed"], json!(false));
    assert_eq!(saved["after"]["similar"], json!(["ab".repeat(20)]));
    assert_eq!(saved["after"]["collections"], json!(["At the sea"]));
    let none = edit(json!({ "similar": [], "collections": [""] }));
    let saved = call(&control, "edit_torrent", none).await.unwrap();
    assert_eq!((&saved["after"]["similar"], &saved["changed"]), (&json!([]), &json!(true)));
    assert_eq!(saved["after"]["collections"], json!([]));
}

#[tokio::test]
async fn a_registered_torrent_stays_beside_the_other_one_it_becomes() {
    let home = Home::new();
    let control = home.open().await;
    let hash = register(&control, &torrent(OLD, "")).await;
    let source = json!({ "from": "registered", "info_hash": hash });
    let edit = |edit: Value| json!({ "source": source, "edit": edit });

    let same = call(&control, "edit_torrent", edit(json!({ "comment": "c" }))).await.unwrap();
    assert_eq!((&same["info_hash"], &same["info_hash_changed"]), (&json!(hash), &json!(false)));
    assert_eq!(inspect(&control, &source).await["comment"], "c");
    assert_eq!(count(&control).await, 1);

    let other = call(&control, "edit_torrent", edit(json!({ "source": "S" }))).await.unwrap();
    assert_eq!(
        (&other["old_info_hash"], &other["info_hash_changed"]),
        (&json!(hash), &json!(true))
    );
    assert_eq!(other["after"]["registered"], true);
    assert_eq!(count(&control).await, 2);
}

#[tokio::test]
async fn all_torrents_move_to_another_address_and_keep_their_hashes() {
    let home = Home::new();
    let control = home.open().await;
    let moved = register(&control, &torrent(OLD, "")).await;
    let other = register(&control, &torrent("udp://other.example:1", "7:privatei1e")).await;
    let hosts = call(&control, "announce_hosts", json!({})).await.unwrap();
    let shown = |host: &str| json!({ "host": host, "is_own": false, "torrent_count": 1 });
    assert_eq!(hosts, json!([shown("old.example:6969"), shown("other.example:1")]));

    let args = |urls: Value| json!({ "hosts": ["OLD.example:6969"], "urls": urls });
    let none = call(&control, "re_announce", args(json!([" "]))).await.unwrap_err();
    assert_eq!(none.code, "input_invalid");
    let wrong = call(&control, "re_announce", args(json!(["new.example"]))).await.unwrap_err();
    assert_eq!(wrong.code, "announce_url");
    let urls = json!(["http://new.example:1/announce", "udp://new.example:1/announce"]);
    let view = call(&control, "re_announce", args(urls)).await.unwrap();
    assert_eq!(view, json!({ "changed_count": 1, "unchanged_count": 1 }));
    let tiers = |hash: &str| json!({ "from": "registered", "info_hash": hash });
    let after = inspect(&control, &tiers(&moved)).await;
    let expected = json!([["http://new.example:1/announce"], ["udp://new.example:1/announce"]]);
    assert_eq!((&after["tiers"], &after["info_hash"]), (&expected, &json!(moved)));
    let after = inspect(&control, &tiers(&other)).await;
    assert_eq!(after["tiers"], json!([["udp://other.example:1"]]));
}

#[tokio::test]
async fn every_torrent_is_exported_and_nothing_else_is_replaced() {
    let home = Home::new();
    let control = home.open().await;
    register(&control, &torrent(OLD, "")).await;
    register(&control, &torrent(OLD, "6:source1:S")).await;
    let folder = home.root().join("out");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("x.torrent"), "mine").unwrap();
    for _ in 0..2 {
        let args = json!({ "folder": folder });
        assert_eq!(call(&control, "export_torrents", args).await.unwrap(), 2);
        let mut names: Vec<String> = fs::read_dir(&folder)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, ["x (2).torrent", "x (3).torrent", "x.torrent"]);
        assert_eq!(fs::read(folder.join("x.torrent")).unwrap(), b"mine");
    }
    let missing = json!({ "folder": folder.join("none") });
    let error = call(&control, "export_torrents", missing).await.unwrap_err();
    assert_eq!(error.code, "output_not_written");
}

#[tokio::test]
async fn data_is_verified_as_a_job_in_the_queue() {
    let home = Home::new();
    let control = home.open().await;
    let folder = home.folder_to_share();
    let request = json!({ "request": { "path": folder } });
    let plan = call(&control, "plan_torrent", request).await.unwrap();
    let made = finished(&control, &create(&control, &plan).await.unwrap()).await;
    let hash = made["result"]["info_hash"].clone();
    let args = json!({ "source": { "from": "registered", "info_hash": hash }, "path": folder });

    let job = call(&control, "verify_torrent", args.clone()).await.unwrap();
    assert_eq!((&job["kind"], &job["name"]), (&json!("verify"), &json!("Holiday")));
    let whole = finished(&control, &job).await;
    assert_eq!((&whole["state"], &whole["done_bytes"]), (&json!("done"), &whole["total_bytes"]));
    let found = &whole["verification"];
    assert_eq!((&found["bad_piece_count"], &found["bad_files"]), (&json!(0), &json!([])));
    assert_eq!(found["good_bytes"], found["total_bytes"]);
    assert_eq!(found["extra_files"], json!(["Thumbs.db"]));

    let picture = home.root().join("Holiday/day 1/beach.jpg");
    let mut bytes = fs::read(&picture).unwrap();
    bytes[0] ^= 1;
    fs::write(&picture, bytes).unwrap();
    fs::remove_file(home.root().join("Holiday/notes.txt")).unwrap();
    let job = call(&control, "verify_torrent", args).await.unwrap();
    let found = finished(&control, &job).await["verification"].clone();
    let states: Vec<(&Value, &Value)> = found["bad_files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (&it["path"], &it["state"]))
        .collect();
    let expected = [("day 1/beach.jpg", "damaged"), ("notes.txt", "missing")]
        .map(|(path, state)| (json!(path), json!(state)));
    assert_eq!(states, expected.iter().map(|(a, b)| (a, b)).collect::<Vec<_>>());
    let none = json!({ "source": { "from": "registered", "info_hash": hash }, "path": home.root().join("none") });
    assert_eq!(call(&control, "verify_torrent", none).await.unwrap_err().code, "not_found");
}

async fn inspect(control: &Control, source: &Value) -> Value {
    call(control, "inspect_torrent", json!({ "source": source })).await.unwrap()
}

async fn count(control: &Control) -> usize {
    call(control, "torrents", json!({})).await.unwrap().as_array().unwrap().len()
}
