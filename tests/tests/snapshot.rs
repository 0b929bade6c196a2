//! Peers outlive the program, however it ends.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::net::UdpSocket;
use std::path::Path;
use std::time::Duration;

use acceptance::exchange::{create, info_hash, register};
use acceptance::http::scrape_path;
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use acceptance::{folder_to_share, http, wait_for};
use serde_json::{Value, json};

/// Who announces over HTTP, and who over UDP.
const BY_HTTP: &[u8; 20] = b"-XX1000-over-http---";
const BY_UDP: &[u8; 20] = b"-XX1000-over-udp----";

/// A minute is too long to wait.
const SETTINGS: &str = r#"{ "tracker": { "snapshot_interval_secs": 1 } }"#;

#[test]
fn peers_survive_a_kill_once_they_are_written_down_and_any_other_end_at_once() {
    let place = tempfile::tempdir().unwrap();
    let torrent = place.path().join("Holiday.torrent");
    create(&folder_to_share(place.path()), &torrent, "http://127.0.0.1:1/announce");
    let hash = info_hash(&torrent);
    let data_dir = tempfile::tempdir().unwrap();
    fs::write(data_dir.path().join("settings.json"), SETTINGS).unwrap();
    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    register(&serve, &torrent);
    announce_over_http(&serve, &hash);
    announce_over_udp(&serve, &hash);
    let before = wait_for("both to be some seconds old", || {
        let peers = peers(&serve, &hash);
        (peers.len() == 2 && youngest_secs(&peers) >= 3).then_some(peers)
    });
    wait_for("a snapshot with both", || {
        let bytes = fs::read(serve.data_dir.path().join("peers.snapshot")).ok()?;
        let has = |id: &[u8]| bytes.windows(20).any(|it| it == id);
        (has(BY_HTTP) && has(BY_UDP)).then_some(())
    });

    let mut data_dir = serve.end(EndSignal::Kill).1;
    for signal in [EndSignal::Terminate, EndSignal::Interrupt, EndSignal::Kill] {
        let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
        let after = peers(&serve, &hash);
        assert_eq!(without_ages(&after), without_ages(&before));
        assert!(youngest_secs(&after) > 0, "nobody has announced again");
        let scraped = http::get(&serve.address(), &scrape_path(&hash));
        assert!(scraped.contains("8:completei1e"), "{scraped}");
        data_dir = serve.end(signal).1;
    }
}

#[test]
fn a_snapshot_that_was_damaged_stops_nobody_and_is_said() {
    let place = tempfile::tempdir().unwrap();
    let torrent = place.path().join("Holiday.torrent");
    create(&folder_to_share(place.path()), &torrent, "http://127.0.0.1:1/announce");
    let hash = info_hash(&torrent);
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    register(&serve, &torrent);
    announce_over_http(&serve, &hash);
    let mut data_dir = serve.end(EndSignal::Terminate).1;
    let path = data_dir.path().join("peers.snapshot");
    let sound = fs::read(&path).unwrap();

    let half = sound.len() / 2;
    let with = |at: usize, byte: u8| [&sound[..at], &[byte], &sound[at + 1..]].concat();
    for (damage, bytes) in [
        ("no byte is left", Vec::new()),
        ("the end is missing", sound[..half].to_vec()),
        ("a bit is wrong", with(half, sound[half] ^ 16)),
        ("all bytes are 0", vec![0; sound.len()]),
        ("it is of a later version", with(9, 9)),
    ] {
        fs::write(&path, bytes).unwrap();
        let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
        let overview = serve.rpc("overview", &json!({}));
        let notices = overview["notices"].as_array().unwrap();
        assert!(notices.iter().any(|it| it["code"] == "peers_set_aside"), "{damage}: {notices:?}");
        assert!(announce_over_http(&serve, &hash).contains("8:interval"), "{damage}");
        assert_eq!(peers(&serve, &hash).len(), 1, "{damage}");
        data_dir = serve.end(EndSignal::Terminate).1;
    }
    assert_eq!(set_aside(data_dir.path()), 3, "the latest are kept");
}

fn announce_over_http(serve: &Serve, hash: &str) -> String {
    let escaped: String = (0..40).step_by(2).map(|at| format!("%{}", &hash[at..at + 2])).collect();
    let id = str::from_utf8(BY_HTTP).unwrap();
    let path = format!("/announce?info_hash={escaped}&peer_id={id}&port=7001&left=5&key=c0ffee");
    http::get(&serve.address(), &path)
}

/// A seeder, as BEP 15 has it.
fn announce_over_udp(serve: &Serve, hash: &str) {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let url = serve.announce_url("udp").strip_prefix("udp://").unwrap();
    socket.connect(url.strip_suffix("/announce").unwrap_or(url)).unwrap();
    let ask = |datagram: &[u8]| {
        socket.send(datagram).unwrap();
        let mut reply = vec![0; 1_500];
        let length = socket.recv(&mut reply).unwrap();
        reply.truncate(length);
        reply
    };
    let connected = ask(&[&0x417_2710_1980_u64.to_be_bytes()[..], &[0; 4], b"once"].concat());
    let hash: Vec<u8> =
        (0..40).step_by(2).map(|at| u8::from_str_radix(&hash[at..at + 2], 16).unwrap()).collect();
    let announce = [
        &connected[8..16],
        &1_u32.to_be_bytes(),
        b"more",
        &hash,
        BY_UDP,
        &[0; 8 + 8 + 8 + 4 + 4],
        &7_u32.to_be_bytes(),
        &[0xFF; 4],
        &7_002_u16.to_be_bytes(),
    ];
    let reply = ask(&announce.concat());
    assert_eq!(reply[..8], [&1_u32.to_be_bytes()[..], b"more"].concat());
}

/// The peers that the torrent's page shows, by their addresses.
fn peers(serve: &Serve, hash: &str) -> Vec<Value> {
    let mut peers = serve.peers(hash);
    peers.sort_by_key(|it| it["address"].to_string());
    peers
}

fn youngest_secs(peers: &[Value]) -> u64 {
    peers.iter().map(|it| it["last_seen_secs"].as_u64().unwrap()).min().unwrap()
}

fn without_ages(peers: &[Value]) -> Vec<Value> {
    let without_age = |mut peer: Value| {
        for age in ["first_seen_secs", "last_seen_secs"] {
            peer.as_object_mut().unwrap().remove(age).unwrap();
        }
        peer
    };
    peers.iter().cloned().map(without_age).collect()
}

fn set_aside(data_dir: &Path) -> usize {
    let names = fs::read_dir(data_dir).unwrap().map(|it| it.unwrap().file_name());
    names.filter(|it| it.to_string_lossy().starts_with("peers.broken-")).count()
}
