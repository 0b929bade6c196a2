//! Torrents known by their info hash alone, from lists of hashes and magnet links.

use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, call, peers};
use crate::torrents::{announced, register, torrent};

/// By libtorrent, with both versions in it.
const HYBRID: &[u8] = include_bytes!("../../../metainfo/tests/torrents/hybrid_file.torrent");

async fn import(control: &Control, text: &str) -> Value {
    call(control, "import_hashes", json!({ "text": text })).await.unwrap()
}

#[tokio::test]
async fn a_list_is_tracked_at_once_and_after_a_restart_and_says_what_it_could_not_read() {
    let home = Home::new();
    let control = home.started().await;
    let (first, second) = ("ab".repeat(20), "cd".repeat(20));
    let text =
        format!("# mine\n{first} Film\r\n\nmagnet:?xt=urn:btih:{second}&xl=9\nwhat?\n{first}\n");
    let view = import(&control, &text).await;
    assert_eq!((&view["added_count"], &view["known_count"]), (&json!(2), &json!(1)));
    assert_eq!(view["problem_count"], 1);
    assert_eq!(view["problems"], json!([{ "line": 5, "text": "what?" }]));
    assert!(announced(&control, &first).await.contains("8:interval"));
    control.close().await;
    drop(control);

    let control = home.started().await;
    assert!(announced(&control, &second).await.contains("8:interval"));
    let detail = call(&control, "torrent", json!({ "info_hash": second })).await.unwrap();
    assert_eq!(detail["row"]["awaits_file"], true);
    assert_eq!((&detail["row"]["name"], &detail["row"]["size_bytes"]), (&json!(second), &json!(9)));
    let magnet = detail["magnet"].as_str().unwrap();
    assert!(magnet.starts_with(&format!("magnet:?xt=urn:btih:{second}&")), "{magnet}");
    assert!(magnet.contains("&tr=http"), "{magnet}");
    assert_eq!(peers(&control, &second).await.as_array().unwrap().len(), 1);
    let view = import(&control, &text).await;
    assert_eq!((&view["added_count"], &view["known_count"]), (&json!(0), &json!(3)));
    call(&control, "remove_torrent", json!({ "info_hash": second })).await.unwrap();
    assert!(announced(&control, &second).await.contains("not authorized"));
}

#[tokio::test]
async fn a_torrent_that_comes_later_completes_its_row() {
    let home = Home::new();
    let control = home.started().await;
    let bytes = torrent("", "");
    let hash = register(&control, &bytes).await;
    let id = json!({ "info_hash": hash });
    call(&control, "remove_torrent", id.clone()).await.unwrap();
    import(&control, &hash).await;
    for (name, args) in [
        ("torrent_file", id.clone()),
        ("torrent_file_for", json!({ "info_hash": hash, "friend_id": 1 })),
        ("set_web_seed", json!({ "info_hash": hash, "path": "/nowhere" })),
        ("inspect_torrent", json!({ "source": { "from": "registered", "info_hash": hash } })),
    ] {
        let error = call(&control, name, args).await.unwrap_err();
        assert_eq!(error.code, "torrent_file_awaited", "{name}");
    }
    let paused = json!({ "info_hash": hash, "message": "later" });
    let detail = call(&control, "pause_torrent", paused).await.unwrap();
    assert_eq!(detail["row"]["paused"], true);

    assert_eq!(register(&control, &bytes).await, hash);
    let detail = call(&control, "torrent", id).await.unwrap();
    let row = &detail["row"];
    assert_eq!((&row["awaits_file"], &row["name"]), (&json!(false), &json!("x")));
    assert_eq!((&row["paused"], &detail["file_count"]), (&json!(true), &json!(1)));
}

#[tokio::test]
async fn a_hybrid_torrent_is_the_same_under_either_of_its_hashes() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, HYBRID).await;
    let id = json!({ "info_hash": hash });
    let detail = call(&control, "torrent", id.clone()).await.unwrap();
    let v2 = detail["info_hash_v2"].as_str().unwrap().to_owned();
    assert_eq!(import(&control, &v2).await["known_count"], 1);
    call(&control, "remove_torrent", id).await.unwrap();

    assert_eq!(import(&control, &v2).await["added_count"], 1);
    assert!(announced(&control, &v2[..40]).await.contains("8:interval"));
    register(&control, HYBRID).await;
    let rows = call(&control, "torrents", json!({})).await.unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert!(announced(&control, &v2[..40]).await.contains("8:interval"));
}

#[tokio::test]
async fn a_list_that_is_too_long_registers_nothing() {
    let home = Home::new();
    let control = home.open().await;
    let text = "ab".repeat(20) + &"\n#".repeat(9 << 20);
    let error = call(&control, "import_hashes", json!({ "text": text })).await.unwrap_err();
    assert_eq!(error.code, "list_too_long");
    let rows = call(&control, "torrents", json!({})).await.unwrap();
    assert_eq!(rows, json!([]));
}
