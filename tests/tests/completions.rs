//! Killed without a word right after a completed download was answered, the tracker knows it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![cfg(unix)]

use std::net::UdpSocket;
use std::time::Duration;

use acceptance::http::{get, scrape_path};
use acceptance::serve::{Serve, command};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;
use tempfile::TempDir;

/// Times it is killed, by turns after an answer over HTTP and over UDP.
const ROUNDS: u16 = 20;

#[test]
fn a_completed_download_that_was_answered_outlives_a_kill() {
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let info_hash = register(&serve);
    let mut data_dir = serve.kill();
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        let serve = start(data_dir);
        assert_eq!(downloaded(&serve, &info_hash), acknowledged, "before round {round}");
        for client in 0..3 {
            let number = round * 3 + client;
            match round % 2 {
                0 => complete_over_http(&serve, &info_hash, number),
                _ => complete_over_udp(&serve, &info_hash, number),
            }
            acknowledged += 1;
        }
        data_dir = serve.kill();
    }
    assert_eq!(downloaded(&start(data_dir), &info_hash), acknowledged);
}

fn start(data_dir: TempDir) -> Serve {
    let mut command = command(data_dir.path());
    command.args(["--port", "0"]);
    Serve::start_command(data_dir, &mut command)
}

/// Registers a torrent of one byte; gives its info hash in hex.
fn register(serve: &Serve) -> String {
    let info = format!("d6:lengthi1e4:name1:x12:piece lengthi16384e6:pieces20:{}e", "p".repeat(20));
    let file =
        json!({ "file_name": "x.torrent", "base64": BASE64.encode(format!("d4:info{info}e")) });
    let reply = serve.rpc("register_torrent", &file);
    reply["info_hash"].as_str().unwrap().to_owned()
}

/// As peer `number`.
fn complete_over_http(serve: &Serve, info_hash: &str, number: u16) {
    let hash = scrape_path(info_hash).replace("/scrape?", "");
    let port = 10_000 + number;
    let path = format!(
        "/announce?{hash}&peer_id=-qB5020-completed{number:03}&port={port}&left=0&event=completed"
    );
    let answer = get(&serve.address(), &path);
    assert!(answer.contains("8:intervali"), "{answer}");
}

/// Laid out by hand from BEP 15.
fn complete_over_udp(serve: &Serve, info_hash: &str, number: u16) {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket.connect(serve.address()).unwrap();
    let mut reply = [0; 512];
    socket.send(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4]).unwrap();
    assert_eq!(socket.recv(&mut reply).unwrap(), 16);
    let hash: Vec<u8> =
        (0..20).map(|at| u8::from_str_radix(&info_hash[2 * at..2 * at + 2], 16).unwrap()).collect();
    let peer_id = format!("-TR4060-completed{number:03}");
    let request = [
        &reply[8..16],
        &[0, 0, 0, 1, 5, 6, 7, 8],
        &hash,
        peer_id.as_bytes(),
        // Downloaded, left, uploaded; event completed; any address, key, as many peers as it likes.
        &[0; 24],
        &[0, 0, 0, 1],
        &[0; 8],
        &[0xFF; 4],
        &(10_000 + number).to_be_bytes(),
    ];
    socket.send(&request.concat()).unwrap();
    let length = socket.recv(&mut reply).unwrap();
    assert!(length >= 20 && reply[..8] == [0, 0, 0, 1, 5, 6, 7, 8], "{:?}", &reply[..length]);
}

/// What the tracker says of the torrent to whoever asks.
fn downloaded(serve: &Serve, info_hash: &str) -> u32 {
    let answer = get(&serve.address(), &scrape_path(info_hash));
    let count = answer.split("10:downloadedi").nth(1).and_then(|it| it.split('e').next());
    count.unwrap_or_else(|| panic!("{answer}")).parse().unwrap()
}
