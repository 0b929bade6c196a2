//! The log as its owner finds it: files that stay small, and nobody's key in any of them.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::time::Duration;

use acceptance::http::request;
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use serde_json::{Value, json};
use tempfile::TempDir;

const QUERY: &str = "info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=6881&left=0";
const CLIENT: &str = "198.51.100.77";

#[test]
fn both_logs_stay_within_their_size_and_tell_what_happened_last() {
    let serve =
        start(&[("log.access", "true"), ("log.file_max_mib", "1"), ("log.files_kept", "2")]);
    let address = serve.address();
    // Three files full, as long as a line can be.
    let program = "x".repeat(1000);
    for number in 0..3_000 {
        let head =
            format!("GET /announce?{QUERY}&numwant={number} HTTP/1.1\r\nUser-Agent: {program}");
        assert_eq!(request(&address, &head, "").0, 200);
    }
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let logs = data_dir.path().join("logs");
    let mut names: Vec<String> = fs::read_dir(&logs)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["access.log", "access.log.1", "swarmdeck.log"]);
    for name in &names {
        let bytes = fs::metadata(logs.join(name)).unwrap().len();
        assert!((1..=1 << 20).contains(&bytes), "{name}: {bytes}");
    }
    let access = fs::read_to_string(logs.join("access.log")).unwrap();
    let last = access.lines().last().unwrap();
    assert!(last.starts_with("127.0.0.1 - - [") && last.contains("numwant=2999 HTTP/1.1\" 200 "));
    let log = fs::read_to_string(logs.join("swarmdeck.log")).unwrap();
    assert!(log.contains(" INFO control::lifecycle: listening address=127.0.0.1:"), "{log}");
    assert!(log.lines().last().unwrap().ends_with("tracker stopped"), "{log}");
}

#[test]
fn rule_51_keys_are_in_no_log_and_addresses_only_in_part() {
    let serve = start(&[
        ("access.private", "true"),
        ("access.open", "true"),
        ("access.trusted_proxies", r#"["127.0.0.0/8"]"#),
        ("log.level", "\"trace\""),
        ("log.access", "true"),
        ("log.anonymise_addresses", "true"),
    ]);
    let anna = serve.rpc("add_friend", &json!({ "name": "Anna" }))["friends"][1].clone();
    let key = anna["passkey"].as_str().unwrap();
    let wrong = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    for key in [key, wrong] {
        ask_in_every_way(&serve, key);
    }
    let again = serve.rpc("renew_friend_key", &json!({ "id": anna["id"] }));
    let new = again["friends"][1]["passkey"].as_str().unwrap().to_owned();
    ask_in_every_way(&serve, &new);

    // Nothing less grave than this is told of what is asked for, at whatever level.
    let no_torrent = json!({ "file_name": "x.torrent", "base64": "eA==" });
    serve.rpc_error("register_torrent", &no_torrent);
    let events = serve.rpc("log", &json!({ "after_id": null })).to_string();
    assert!(events.contains("a friend's key was renewed"), "{events}");
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let log = fs::read_to_string(data_dir.path().join("logs/swarmdeck.log")).unwrap();
    let access = fs::read_to_string(data_dir.path().join("logs/access.log")).unwrap();
    assert!(log.contains("DEBUG ") && log.contains("tracker stopped"), "{log}");
    assert!(access.contains("\"GET /announce/***?info_hash=aaaa"), "{access}");
    assert!(access.contains("\"ANNOUNCE /announce/***?info_hash=aaaa"), "{access}");
    assert!(access.contains("\"GET /seed/***/"), "{access}");
    assert!(access.contains("198.51.100.0 - - ["), "{access}");
    for (name, text) in [("log", &log), ("access log", &access), ("window", &events)] {
        let text = text.to_lowercase();
        for secret in [key, wrong, &new, CLIENT, "5a5a5a5a"] {
            assert!(!text.contains(secret), "{secret} is in the {name}: {text}");
        }
    }
}

/// Over HTTP as announce, scrape, web seed, page and nonsense, and over UDP with the path in
/// the options of BEP 41.
fn ask_in_every_way(serve: &Serve, key: &str) {
    let address = serve.address();
    let hash = "61".repeat(20);
    for target in [
        format!("/announce/{key}?{QUERY}&key=5a5a5a5a&ip={CLIENT}"),
        format!("/announce/{}?x", key.to_uppercase()),
        format!("/announce?passkey={key}&{QUERY}"),
        format!("/scrape/{key}?info_hash=aaaaaaaaaaaaaaaaaaaa"),
        format!("/seed/{key}/{hash}/Holiday"),
        format!("/{key}/announce?{key}"),
    ] {
        let head = format!(
            "GET {target} HTTP/1.1\r\nX-Forwarded-For: {CLIENT}\r\nUser-Agent: x/{key}\r\n\
             Referer: http://tracker/announce/{key}"
        );
        request(&address, &head, "");
    }
    let mut client = TcpStream::connect(&address).unwrap();
    client.write_all(format!("/announce/{key}\r\n\r\n").as_bytes()).unwrap();
    client.read_to_end(&mut Vec::new()).unwrap();
    announce_over_udp(serve.announce_url("udp"), key);
}

/// Laid out by hand from BEP 15 and 41.
fn announce_over_udp(url: &str, key: &str) {
    let address = url.strip_prefix("udp://").unwrap().split('/').next().unwrap();
    let client = UdpSocket::bind("127.0.0.1:0").unwrap();
    client.connect(address).unwrap();
    client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut reply = [0; 2048];
    client.send(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4]).unwrap();
    assert_eq!(client.recv(&mut reply).unwrap(), 16);
    let mut announce = reply[8..16].to_vec();
    announce.extend([0, 0, 0, 1, 5, 6, 7, 8]);
    announce.extend([b'a'; 20]);
    announce.extend(b"-TR4060-abcdefghijkl");
    announce.extend([0; 28]);
    announce.extend([198, 51, 100, 77, 0x5A, 0x5A, 0x5A, 0x5A]);
    announce.extend([0xFF, 0xFF, 0xFF, 0xFF, 0x1A, 0xE1]);
    let path = format!("/announce/{key}");
    announce.extend([2, u8::try_from(path.len()).unwrap()]);
    announce.extend(path.as_bytes());
    client.send(&announce).unwrap();
    client.recv(&mut reply).unwrap();
}

/// A tracker with `settings` in its file, so that they can be changed, and with its pages.
fn start(settings: &[(&str, &str)]) -> Serve {
    let data_dir = tempfile::tempdir().unwrap();
    write_settings(&data_dir, settings);
    Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"])
}

fn write_settings(data_dir: &TempDir, settings: &[(&str, &str)]) {
    let mut file = json!({});
    for (name, value) in settings {
        let (group, field) = name.split_once('.').unwrap();
        file[group][field] = serde_json::from_str::<Value>(value).unwrap();
    }
    fs::write(data_dir.path().join("settings.json"), file.to_string()).unwrap();
}
