//! A disk that is full, or cannot be written any more, while the tracker runs.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::net::UdpSocket;
use std::path::Path;
use std::time::Duration;

use acceptance::http;
use acceptance::process::EndSignal;
use acceptance::serve::{Serve, command};
use acceptance::small_disk::{
    fill, lock_disk, seen_by, unlock_disk, with_locked_disk, with_small_disk,
};
use acceptance::wait_for;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

#[test]
fn a_full_disk_is_said_and_survived_and_all_is_saved_once_there_is_room() {
    let serve = start(2_048);
    let folder = serve.data_dir.path().to_owned();
    let info_hash = register(&serve, &torrent("first", 1)).0["info_hash"].clone();
    let info_hash = info_hash.as_str().unwrap().to_owned();
    announce_over_http(&serve, &info_hash, 1, "&left=9&event=started");
    let filler = fill(&seen_by(serve.process_id(), &folder));

    announce_over_http(&serve, &info_hash, 1, "&left=0&event=completed");
    wait_for_notice(&serve, "completions_not_saved", true);
    for port in 2..30 {
        announce_over_http(&serve, &info_hash, port, "&left=9&event=started");
        announce_over_http(&serve, &info_hash, port, "&left=0&event=completed");
        assert_eq!(ask_over_udp(&serve, &info_hash, port), (1, 2), "announce and scrape");
    }
    let scrape = http::get(&serve.address(), &http::scrape_path(&info_hash));
    assert!(scrape.contains("10:downloadedi29e"), "{scrape}");

    let (error, status) = register(&serve, &torrent("second", 20_000));
    assert_ne!(status, 200);
    assert!(error["message"].as_str().unwrap().contains("the disk is full"), "{error}");
    let error = serve.rpc_error("apply_settings", &changed_settings(&serve));
    assert_eq!(error["code"], "settings_not_saved");
    assert!(error["message"].as_str().unwrap().contains("the disk is full"), "{error}");
    assert_eq!(serve.rpc("overview", &json!({}))["open"], false, "nothing has changed");
    let error = serve.rpc_error("save_preset", &json!({ "preset": preset() }));
    assert!(error["message"].as_str().unwrap().contains("the disk is full"), "{error}");

    fs::remove_file(filler).unwrap();
    wait_for_notice(&serve, "completions_not_saved", false);
    assert_eq!(register(&serve, &torrent("second", 20_000)).1, 200);
    serve.rpc("apply_settings", &changed_settings(&serve));
    // What is on the disk at this moment, as after a power cut.
    let after = tempfile::tempdir().unwrap();
    copy(&seen_by(serve.process_id(), &folder), after.path());
    let said = serve.end_and_read(EndSignal::Terminate);
    let complaints = said.lines().filter(|it| it.contains("could not be saved")).count();
    assert!(complaints <= 4, "said again and again: {said}");

    let serve = Serve::start_in(after, &["--ui", "127.0.0.1:0"]);
    let rows = serve.rpc("torrents", &json!({}));
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().any(|it| it["completed"] == 29), "{rows:?}");
    assert_eq!(serve.rpc("overview", &json!({}))["open"], true);
}

#[test]
fn a_disk_that_cannot_be_written_any_more_stops_no_answer() {
    let serve = start(2_048);
    let folder = serve.data_dir.path().to_owned();
    let info_hash = register(&serve, &torrent("first", 1)).0["info_hash"].clone();
    let info_hash = info_hash.as_str().unwrap().to_owned();
    lock_disk(serve.process_id(), &folder);

    let error = serve.rpc_error("apply_settings", &changed_settings(&serve));
    assert_eq!(error["code"], "settings_not_saved");
    assert!(error["message"].as_str().unwrap().contains("not written"), "{error}");
    announce_over_http(&serve, &info_hash, 1, "&left=0");
    assert_eq!(ask_over_udp(&serve, &info_hash, 2).0, 1);
    assert_eq!(serve.rpc("overview", &json!({}))["state"], "running");

    unlock_disk(serve.process_id(), &folder);
    serve.rpc("apply_settings", &changed_settings(&serve));
    assert_eq!(serve.rpc("overview", &json!({}))["open"], true);
}

#[test]
fn a_data_folder_that_cannot_be_written_from_the_start_is_explained() {
    let data_dir = tempfile::tempdir().unwrap();
    let mut command = with_locked_disk(&command(data_dir.path()), data_dir.path());
    let output = command.args(["--port", "0"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("the disk can be read, but not written"), "{said}");
    assert!(said.contains("--data-dir"), "{said}");
}

/// A tracker with pages whose data folder is on a disk of `kib` KiB.
fn start(kib: u32) -> Serve {
    let data_dir = tempfile::tempdir().unwrap();
    let mut plain = command(data_dir.path());
    let mut command = with_small_disk(plain.args(["--port", "0"]), data_dir.path(), kib);
    Serve::try_start_with_pages(data_dir, &mut command).unwrap()
}

/// Gives the answer, and the status of it.
fn register(serve: &Serve, torrent: &[u8]) -> (Value, u16) {
    let args = json!({ "file_name": "x.torrent", "base64": BASE64.encode(torrent) });
    let (status, body) = serve.door().call("register_torrent", &args).unwrap();
    (body, status)
}

/// A .torrent with so many pieces, each of whose hashes takes 20 bytes.
fn torrent(name: &str, pieces: usize) -> Vec<u8> {
    let (length, hash_bytes) = (pieces * 16_384, pieces * 20);
    let head = format!(
        "d4:infod6:lengthi{length}e4:name{}:{name}12:piece lengthi16384e6:pieces{hash_bytes}:",
        name.len()
    );
    [head.as_bytes(), &vec![7; hash_bytes], b"ee"].concat()
}

fn preset() -> Value {
    json!({ "name": "x", "options": {} })
}

fn changed_settings(serve: &Serve) -> Value {
    let mut settings = serve.rpc("settings", &json!({}))["settings"].clone();
    settings["access"]["open"] = json!(true);
    json!({ "settings": settings })
}

#[track_caller]
fn announce_over_http(serve: &Serve, info_hash: &str, port: u16, rest: &str) {
    let escaped = http::scrape_path(info_hash).split_off("/scrape?".len());
    let path = format!(
        "/announce?{escaped}&peer_id=-qB5020-abcdefgh{port:04}&port={port}&key={port}{rest}"
    );
    let answer = http::get(&serve.address(), &path);
    assert!(answer.contains("8:complete"), "{answer}");
}

/// Announces and scrapes over UDP; gives the numbers of the actions that were answered.
fn ask_over_udp(serve: &Serve, info_hash: &str, port: u16) -> (u32, u32) {
    let hash: Vec<u8> =
        (0..20).map(|it| u8::from_str_radix(&info_hash[2 * it..2 * it + 2], 16).unwrap()).collect();
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.connect(serve.address()).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut answer = [0; 2_048];
    let mut ask = |request: &[u8]| {
        socket.send(request).unwrap();
        socket.recv(&mut answer).unwrap();
        answer
    };
    let number = |answer: &[u8]| u32::from_be_bytes(answer[..4].try_into().unwrap());
    let connected = ask(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4]);
    let id = &connected[8..16];
    let peer_id = format!("-qB5020-overudp_{port:04}");
    let mut announce = [id, &[0, 0, 0, 1, 1, 2, 3, 5], &hash, peer_id.as_bytes()].concat();
    announce.extend([0; 24]);
    announce.extend([0; 12]);
    announce.extend((-1_i32).to_be_bytes());
    announce.extend((10_000 + port).to_be_bytes());
    let announced = number(&ask(&announce));
    let scraped = number(&ask(&[id, &[0, 0, 0, 2, 1, 2, 3, 6], &hash].concat()));
    (announced, scraped)
}

#[track_caller]
fn wait_for_notice(serve: &Serve, code: &str, shown: bool) {
    wait_for(&format!("{code}: {shown}"), || {
        let overview = serve.rpc("overview", &json!({}));
        let is_there = overview["notices"].as_array().unwrap().iter().any(|it| it["code"] == code);
        (is_there == shown).then_some(())
    });
}

/// The files of a folder, as they are now.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
