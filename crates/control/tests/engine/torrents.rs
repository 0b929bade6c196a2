//! What holds for registered torrents: pauses, warnings, hiding, two hashes, friends' copies.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, apply, ask, call, peers};

/// By libtorrent, with both versions in it.
const HYBRID: &[u8] = include_bytes!("../../../metainfo/tests/torrents/hybrid_file.torrent");
/// By libtorrent, of v2 alone.
const V2_ONLY: &[u8] = include_bytes!("../../../metainfo/tests/torrents/v2_only.torrent");

#[tokio::test]
async fn a_paused_torrent_turns_its_clients_away_in_the_owners_words() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    let id = json!({ "info_hash": hash });
    assert!(announced(&control, &hash).await.contains("8:interval"));

    for (message, shown, said) in [
        (" Back on Monday. ", json!("Back on Monday."), "Back on Monday."),
        ("", Value::Null, "this torrent is paused by the owner of the tracker"),
    ] {
        let args = json!({ "info_hash": hash, "message": message });
        let detail = call(&control, "pause_torrent", args).await.unwrap();
        assert_eq!((&detail["row"]["paused"], &detail["pause_message"]), (&json!(true), &shown));
        assert!(announced(&control, &hash).await.contains(said));
    }
    control.close().await;
    drop(control);

    let control = home.started().await;
    assert!(announced(&control, &hash).await.contains("paused by the owner"));
    let rows = call(&control, "torrents", json!({})).await.unwrap();
    assert_eq!(rows[0]["paused"], true);
    let detail = call(&control, "resume_torrent", id).await.unwrap();
    assert_eq!((&detail["row"]["paused"], &detail["pause_message"]), (&json!(false), &Value::Null));
    assert!(announced(&control, &hash).await.contains("8:interval"));
}

#[tokio::test]
async fn clients_are_warned_until_the_warning_is_taken_back() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    let set = |warning: Value| json!({ "info_hash": hash, "hidden": false, "warning": warning });
    let detail = call(&control, "set_torrent", set(json!("Use the new one."))).await.unwrap();
    assert_eq!(detail["warning"], "Use the new one.");
    assert!(announced(&control, &hash).await.contains("15:warning message16:Use the new one."));
    let detail = call(&control, "set_torrent", set(json!(" "))).await.unwrap();
    assert_eq!(detail["warning"], Value::Null);
    assert!(!announced(&control, &hash).await.contains("warning"));
}

#[tokio::test]
async fn a_note_is_kept_as_it_was_written() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    let note = |note: &str| json!({ "info_hash": hash, "note": note });
    let detail =
        call(&control, "set_note", note("From Anna.\r\n  Ask her first.\n")).await.unwrap();
    assert_eq!(detail["note"], "From Anna.\n  Ask her first.");
    let error = call(&control, "set_note", note(&"x".repeat(5_001))).await.unwrap_err();
    assert_eq!(error.problems[0].field, "note");
    control.close().await;
    drop(control);

    let control = home.open().await;
    let id = json!({ "info_hash": hash });
    let detail = call(&control, "torrent", id).await.unwrap();
    assert_eq!(detail["note"], "From Anna.\n  Ask her first.");
    let detail = call(&control, "set_note", note(" ")).await.unwrap();
    assert_eq!(detail["note"], Value::Null);
}

#[tokio::test]
async fn a_torrent_is_watched_until_its_owner_says_otherwise() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    let id = json!({ "info_hash": hash });
    assert_eq!(call(&control, "torrent", id.clone()).await.unwrap()["watch_seed"], false);
    let watch = |on: bool| json!({ "info_hash": hash, "on": on });
    assert_eq!(call(&control, "set_watch_seed", watch(true)).await.unwrap()["watch_seed"], true);
    control.close().await;
    drop(control);

    let control = home.open().await;
    assert_eq!(call(&control, "torrent", id).await.unwrap()["watch_seed"], true);
    assert_eq!(call(&control, "set_watch_seed", watch(false)).await.unwrap()["watch_seed"], false);
}

#[tokio::test]
async fn rule_50_hidden_and_private_torrents_are_in_nobodys_full_scrape() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "scrape", "allowed", json!("full")).await.unwrap();
    let listed = async || {
        let address = control.listening()[0].address;
        ask(address, "/scrape").await.matches("8:complete").count()
    };
    register(&control, &torrent("", "")).await;
    assert_eq!(listed().await, 1);
    let private = register(&control, &torrent("", "7:privatei1e")).await;
    assert_eq!(listed().await, 1);
    let hidden = register(&control, &torrent("", "6:source1:x")).await;
    assert_eq!(listed().await, 2);
    let args = json!({ "info_hash": hidden, "hidden": true, "warning": null });
    let detail = call(&control, "set_torrent", args).await.unwrap();
    assert_eq!(detail["row"]["hidden"], true);
    assert_eq!(listed().await, 1);

    let args = json!({ "info_hash": private, "hidden": false, "warning": null });
    call(&control, "set_torrent", args).await.unwrap();
    assert_eq!(listed().await, 1, "a private one is never shown");
    assert!(announced(&control, &hidden).await.contains("8:interval"), "whoever knows it has it");
}

#[tokio::test]
async fn rule_27_a_hybrid_torrent_is_tracked_under_both_hashes_until_it_is_removed() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, HYBRID).await;
    let detail = call(&control, "torrent", json!({ "info_hash": hash })).await.unwrap();
    let hash_v2 = detail["info_hash_v2"].as_str().unwrap().to_owned();
    assert_eq!(hash_v2.len(), 64);
    let second = &hash_v2[..40];
    control.close().await;
    drop(control);

    let control = home.started().await;
    assert!(announced(&control, second).await.contains("8:interval"));
    assert_eq!(peers(&control, &hash).await[0]["reachability"], "unchecked");
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["totals"]["torrents"], 1);
    let args = json!({ "info_hash": hash, "message": "later" });
    call(&control, "pause_torrent", args).await.unwrap();
    assert!(announced(&control, second).await.contains("later"));
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    for hash in [hash.as_str(), second] {
        assert!(announced(&control, hash).await.contains("not authorized"), "{hash}");
    }
}

#[tokio::test]
async fn rule_27_a_torrent_of_v2_only_is_tracked_under_the_beginning_of_its_hash() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, V2_ONLY).await;
    control.close().await;
    drop(control);

    let control = home.started().await;
    assert!(announced(&control, &hash).await.contains("8:interval"));
    let detail = call(&control, "torrent", json!({ "info_hash": hash })).await.unwrap();
    assert_eq!(detail["info_hash_v2"].as_str().unwrap()[..40], hash);
    assert_eq!(peers(&control, &hash).await.as_array().unwrap().len(), 1);
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["totals"]["torrents"], 1);
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    assert!(announced(&control, &hash).await.contains("not authorized"));
}

#[tokio::test]
async fn what_an_earlier_version_did_not_look_up_is_looked_up_once() {
    let home = Home::new();
    let control = home.open().await;
    let hash = register(&control, HYBRID).await;
    let detail = call(&control, "torrent", json!({ "info_hash": hash })).await.unwrap();
    control.close().await;
    drop(control);
    let path = home.data_dir().join("catalog.sqlite");
    let catalog = rusqlite::Connection::open(path).unwrap();
    catalog.execute("UPDATE torrents SET private = NULL, info_hash_v2 = NULL", []).unwrap();

    let control = home.started().await;
    let second = &detail["info_hash_v2"].as_str().unwrap()[..40];
    assert!(announced(&control, second).await.contains("8:interval"));
    let again = call(&control, "torrent", json!({ "info_hash": hash })).await.unwrap();
    assert_eq!(again["info_hash_v2"], detail["info_hash_v2"]);
}

#[tokio::test]
async fn a_friends_torrent_has_his_key_in_our_urls_and_is_the_same_otherwise() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "access", "private", json!(true)).await.unwrap();
    let overview = call(&control, "overview", json!({})).await.unwrap();
    let own_url = overview["announce_urls"][0]["url"].as_str().unwrap().to_owned();
    let hash = register(&control, &torrent(&own_url, "")).await;
    let access = call(&control, "add_friend", json!({ "name": "Anna / home" })).await.unwrap();
    let anna = &access["friends"][1];

    let args = json!({ "info_hash": hash, "friend_id": anna["id"] });
    let file = call(&control, "torrent_file_for", args).await.unwrap();
    assert_eq!(file["file_name"], "x (Anna _ home).torrent");
    let bytes = BASE64.decode(file["base64"].as_str().unwrap()).unwrap();
    let url = anna["announce_urls"][0]["url"].as_str().unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(text.contains(url) && !text.contains(&own_url), "{text}");
    let path = home.root().join("for Anna.torrent");
    let id = anna["id"].as_i64().unwrap();
    control.save_torrent_for(&hash, id, &path).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), bytes);
    assert_eq!(register(&control, &bytes).await, hash);

    let elsewhere = register(&control, &torrent("http://x.org/announce", "6:source1:x")).await;
    for (hash, id, code) in [
        (hash.as_str(), json!(99), "friend_unknown"),
        (elsewhere.as_str(), anna["id"].clone(), "no_own_url"),
        (&"0".repeat(40), anna["id"].clone(), "not_registered"),
    ] {
        let args = json!({ "info_hash": hash, "friend_id": id });
        assert_eq!(call(&control, "torrent_file_for", args).await.unwrap_err().code, code);
    }
}

#[tokio::test]
async fn wrong_words_and_unknown_torrents_are_refused() {
    let home = Home::new();
    let control = home.open().await;
    let hash = register(&control, &torrent("", "")).await;
    let unknown = "0".repeat(40);
    let long = "x".repeat(201);
    for (name, args, code) in [
        ("pause_torrent", json!({ "info_hash": hash, "message": long }), "input_invalid"),
        (
            "set_torrent",
            json!({ "info_hash": hash, "hidden": true, "warning": "two\nlines" }),
            "input_invalid",
        ),
        ("pause_torrent", json!({ "info_hash": unknown, "message": "" }), "not_registered"),
        ("resume_torrent", json!({ "info_hash": unknown }), "not_registered"),
        (
            "set_torrent",
            json!({ "info_hash": unknown, "hidden": true, "warning": null }),
            "not_registered",
        ),
    ] {
        assert_eq!(call(&control, name, args).await.unwrap_err().code, code, "{name}");
    }
    let rows = call(&control, "torrents", json!({})).await.unwrap();
    assert_eq!((&rows[0]["paused"], &rows[0]["hidden"]), (&json!(false), &json!(false)));
}

/// A torrent of one small file, with `more` in its info dictionary behind the rest.
pub(crate) fn torrent(announce: &str, more: &str) -> Vec<u8> {
    let announce = match announce {
        "" => String::new(),
        url => format!("8:announce{}:{url}", url.len()),
    };
    let pieces = "a".repeat(20);
    format!(
        "d{announce}4:infod6:lengthi3e4:name1:x12:piece lengthi16384e6:pieces20:{pieces}{more}ee"
    )
    .into_bytes()
}

pub(crate) async fn register(control: &Control, torrent: &[u8]) -> String {
    let args = json!({ "file_name": "x.torrent", "base64": BASE64.encode(torrent) });
    let row = call(control, "register_torrent", args).await.unwrap();
    row["info_hash"].as_str().unwrap().to_owned()
}

pub(crate) async fn announced(control: &Control, hash: &str) -> String {
    let mut escaped = String::new();
    for byte in hash.as_bytes().chunks(2) {
        write!(escaped, "%{}", String::from_utf8_lossy(byte)).unwrap();
    }
    let path =
        format!("/announce?info_hash={escaped}&peer_id=-XX1000-abcdefghijkl&port=6881&left=3");
    ask(control.listening()[0].address, &path).await
}

#[tokio::test]
async fn a_torrent_on_this_computer_is_registered_by_its_path() {
    let home = Home::new();
    let control = home.started().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.torrent");
    std::fs::write(&path, torrent("", "")).unwrap();
    let from = |path: &std::path::Path| json!({ "source": { "from": "path", "path": path } });

    let row = call(&control, "register_from", from(&path)).await.unwrap();
    assert_eq!(row["name"], "x");

    std::fs::write(&path, "nonsense").unwrap();
    for (source, code) in [
        (from(&path), "not_a_torrent"),
        (from(&folder.path().join("gone.torrent")), "unreadable"),
        (json!({ "source": { "from": "path", "path": "x.torrent" } }), "path_not_absolute"),
    ] {
        let error = call(&control, "register_from", source).await.unwrap_err();
        assert_eq!(error.code, code, "{}", error.message);
    }
    assert_eq!(call(&control, "torrents", json!({})).await.unwrap().as_array().unwrap().len(), 1);
}
