//! Peers that outlive the program, and what becomes of a list of them that cannot be used.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, apply, call, peers};
use crate::torrents::{announced, register, torrent};

/// Who announces in these tests.
const PEER_ID: &[u8] = b"-XX1000-abcdefghijkl";

#[tokio::test]
async fn peers_are_there_again_after_a_restart_whatever_the_rules_are_then() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash).await;
    let before = peers(&control, &hash).await;
    assert_eq!(before.as_array().unwrap().len(), 1);
    end(control).await;

    for access in [json!({}), json!({ "private": true }), json!({ "only_allowed_addresses": true })]
    {
        home.write_settings(&json!({ "network": { "port": 0 }, "access": access }));
        let control = home.open().await;
        let mut after = peers(&control, &hash).await;
        for age in ["first_seen_secs", "last_seen_secs"] {
            assert!(after[0][age].as_u64() >= before[0][age].as_u64());
            after[0][age] = before[0][age].clone();
        }
        assert_eq!(after, before, "but for the time that has passed");
        let overview = call(&control, "overview", json!({})).await.unwrap();
        assert_eq!(overview["totals"]["leechers"], 1);
        assert_eq!(notice(&control, "peers_set_aside").await, None);
        end(control).await;
    }
}

#[tokio::test]
async fn torrents_of_strangers_come_back_as_long_as_anyone_may_use_the_tracker() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "access", "open", json!(true)).await.unwrap();
    announced(&control, &"ab".repeat(20)).await;
    end(control).await;
    for (open, torrents) in [(true, 1), (false, 0), (true, 0)] {
        home.write_settings(&json!({ "network": { "port": 0 }, "access": { "open": open } }));
        let control = home.open().await;
        let overview = call(&control, "overview", json!({})).await.unwrap();
        assert_eq!(overview["totals"]["torrents"], torrents);
        end(control).await;
    }
}

#[tokio::test]
async fn peers_are_written_down_while_the_tracker_runs_and_taken_out_with_their_torrent() {
    let home = Home::new();
    home.write_settings(&json!({
        "network": { "port": 0 }, "tracker": { "snapshot_interval_secs": 1 }
    }));
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash).await;
    let is_written = || {
        let bytes = fs::read(snapshot(&home)).unwrap_or_default();
        bytes.windows(PEER_ID.len()).any(|it| it == PEER_ID)
    };
    until(async || is_written()).await;
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    until(async || !is_written()).await;
}

#[tokio::test]
async fn a_list_that_cannot_be_used_is_set_aside_and_the_tracker_goes_on() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash).await;
    end(control).await;
    let sound = fs::read(snapshot(&home)).unwrap();

    let mut flipped = sound.clone();
    flipped[60] ^= 4;
    let newer = [b"SWDPEERS\0\x09", &sound[10..]].concat();
    let cut_off = sound[..sound.len() - 1].to_vec();
    let damaged = "could not be read: it is damaged.";
    for (bytes, peers_left, said) in [
        (Vec::new(), 0, damaged),
        (vec![0; 10_000], 0, damaged),
        (flipped, 0, damaged),
        (newer, 0, "it was written by a newer version of Swarmdeck (format 9)."),
        (cut_off, 1, "could only be read in part: it is damaged."),
    ] {
        fs::write(snapshot(&home), &bytes).unwrap();
        let control = home.started().await;
        let notice = notice(&control, "peers_set_aside").await.unwrap();
        assert!(notice["message"].as_str().unwrap().ends_with(said), "{notice}");
        let hint = notice["hint"].as_str().unwrap();
        assert!(hint.contains("within 30 min") && hint.contains("peers.broken-"), "{hint}");
        assert!(!snapshot(&home).exists());
        assert!(fs::read(latest_aside(&home)).unwrap() == bytes);
        assert_eq!(peers(&control, &hash).await.as_array().unwrap().len(), peers_left);
        assert!(announced(&control, &hash).await.contains("8:interval"));
        end(control).await;
        assert!(snapshot(&home).exists(), "it is saved again");
    }
    assert_eq!(aside(&home).len(), 3);
}

#[tokio::test]
async fn a_list_that_cannot_be_saved_is_told_until_it_can() {
    let home = Home::new();
    home.write_settings(&json!({
        "network": { "port": 0 }, "tracker": { "snapshot_interval_secs": 1 }
    }));
    let control = home.started().await;
    // A folder that is not empty cannot be replaced by a file.
    fs::create_dir_all(snapshot(&home).join("in the way")).unwrap();
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash).await;
    until(async || notice(&control, "peers_not_saved").await.is_some()).await;
    assert!(announced(&control, &hash).await.contains("8:interval"));

    fs::remove_dir_all(snapshot(&home)).unwrap();
    until(async || notice(&control, "peers_not_saved").await.is_none()).await;
    assert!(snapshot(&home).is_file());
    end(control).await;
    let left: Vec<_> = fs::read_dir(home.data_dir())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| it.ends_with(".tmp"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_of_the_computer_reads_who_was_sharing() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash).await;
    end(control).await;
    let mode = fs::metadata(snapshot(&home)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

async fn end(control: Control) {
    control.close().await;
}

async fn notice(control: &Control, code: &str) -> Option<Value> {
    let overview = call(control, "overview", json!({})).await.unwrap();
    let notices = overview["notices"].as_array().unwrap();
    notices.iter().find(|it| it["code"] == code).cloned()
}

async fn until(condition: impl AsyncFn() -> bool) {
    for _ in 0..1_500 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it does not happen");
}

fn snapshot(home: &Home) -> PathBuf {
    home.data_dir().join("peers.snapshot")
}

/// Those set aside, the latest last.
fn aside(home: &Home) -> Vec<PathBuf> {
    let entries = fs::read_dir(home.data_dir()).unwrap().map(|it| it.unwrap().path());
    let name = |it: &PathBuf| it.file_name().unwrap().to_str().unwrap().to_owned();
    let mut paths: Vec<PathBuf> =
        entries.filter(|it| name(it).starts_with("peers.broken-")).collect();
    paths.sort();
    paths
}

fn latest_aside(home: &Home) -> PathBuf {
    aside(home).pop().unwrap()
}
