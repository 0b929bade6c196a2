//! What happened lately, and the last ten minutes.

use std::time::Duration;

use control::Control;
use serde_json::{Value, json};

use crate::history::announced;
use crate::home::{Home, call};
use crate::torrents::{register, torrent};

#[tokio::test]
async fn what_happened_lately_is_told_with_what_it_was_about() {
    let home = Home::new();
    let control = home.started().await;
    let mut news = control.subscribe();
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash, 1, "left=3&event=started").await;
    announced(&control, &hash, 1, "left=0&downloaded=3&event=completed").await;
    let friend = call(&control, "add_friend", json!({ "name": "Anna" })).await.unwrap();
    let id = friend["friends"].as_array().unwrap().iter().find(|it| it["name"] == "Anna").unwrap();
    call(&control, "remove_friend", json!({ "id": id["id"] })).await.unwrap();
    call(&control, "make_backup", json!({})).await.unwrap();
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    call(&control, "stop_tracker", json!({})).await.unwrap();

    let events = call(&control, "recent", json!({})).await.unwrap();
    let events = events.as_array().unwrap();
    let of = |kind: &str| events.iter().find(|it| it["kind"] == kind).unwrap();
    // The daily backup may come in between.
    let kinds: Vec<&Value> = events.iter().rev().map(|it| &it["kind"]).collect();
    let kinds: Vec<&Value> = kinds.into_iter().filter(|it| *it != "backup_made").collect();
    let expected = [
        "tracker_started",
        "torrent_registered",
        "download_completed",
        "friend_added",
        "friend_removed",
        "torrent_removed",
        "tracker_stopped",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(
        (&of("backup_made")["count"], &of("backup_made")["subject"]),
        (&json!(1), &json!(null))
    );
    for kind in ["torrent_registered", "download_completed", "torrent_removed"] {
        assert_eq!(of(kind)["info_hash"], json!(hash));
        assert_eq!(of(kind)["subject"], of("torrent_registered")["subject"]);
    }
    for kind in ["friend_added", "friend_removed"] {
        assert_eq!(of(kind)["subject"], "Anna");
    }
    loop {
        let event = serde_json::to_value(news.next().await.unwrap()).unwrap();
        if event["type"] == "recent" && event["event"]["kind"] == "tracker_stopped" {
            break;
        }
    }
}

#[tokio::test]
async fn the_last_minutes_are_shown_as_they_pass() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    while live(&control).await.is_empty() {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    announced(&control, &hash, 1, "left=3&event=started").await;
    announced(&control, &hash, 1, "left=0&downloaded=3&event=completed").await;
    let sum = |points: &[Value], of: &str| -> u64 {
        points.iter().map(|it| it[of].as_u64().unwrap()).sum()
    };
    loop {
        let points = live(&control).await;
        if (sum(&points, "announces_http"), sum(&points, "completed")) == (2, 1) {
            assert_eq!(points.last().unwrap()["seeders"], 1);
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let of_one = json!({ "info_hash": hash, "range": "live" });
    assert_eq!(call(&control, "history", of_one).await.unwrap_err().code, "bad_request");
}

async fn live(control: &Control) -> Vec<Value> {
    let args = json!({ "info_hash": null, "range": "live" });
    let view = call(control, "history", args).await.unwrap();
    assert_eq!(view["step_secs"], 2);
    view["points"].as_array().unwrap().clone()
}
