//! What announces leave in the log: nothing, and never a key.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use protocol::id::InfoHash;
use server::{Clock, Endpoint, HttpListener, TrackerService, UdpListener, bind};
use tracing_subscriber::filter::LevelFilter;
use tracker::{Rules, Tracker};

const KEY: &str = "00112233445566778899aabbccddeeff";

/// What has been logged so far.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn rule_51_requests_are_not_logged_and_keys_never() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .init();
    tracing::info!("the log is read");

    // Nobody has a key, so that each request is refused, too.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let tracker = Arc::new(Tracker::new(Rules { private: true, ..Rules::default() }));
    tracker.register(InfoHash([b'a'; 20]), 0);
    let service = TrackerService::new(tracker, Clock::start());
    let inside = runtime.enter();
    let ip = Ipv4Addr::LOCALHOST.into();
    let mut sockets = bind(&[Endpoint::http(ip), Endpoint::udp(ip)], 0).unwrap();
    let http = HttpListener::start(sockets.http.remove(0), &service).unwrap();
    let udp = UdpListener::start(sockets.udp.remove(0), &service).unwrap();
    drop(inside);

    for path in ["announce", "scrape", "nothing-here"] {
        for query in ["info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=1", "x=%"] {
            ask_http(http.address(), &format!("/{path}/{KEY}?{query}"));
        }
    }
    // Broken off in the middle, and of another language.
    for bytes in [format!("GET /announce/{KEY}"), format!("/announce/{KEY}\r\n\r\n")] {
        let mut client = TcpStream::connect(http.address()).unwrap();
        client.write_all(bytes.as_bytes()).unwrap();
    }
    announce_over_udp(udp.address());

    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("the log is read"));
    assert!(!logged.contains(KEY) && !logged.contains(&KEY.to_uppercase()), "{logged}");
    let loud = ["ERROR", "WARN", "INFO", "DEBUG"];
    let lines = logged.lines().skip(1).filter(|line| loud.iter().any(|it| line.contains(it)));
    assert_eq!(lines.filter(|it| it.contains("server")).count(), 0, "{logged}");
}

fn ask_http(tracker: SocketAddr, target: &str) {
    let mut client = TcpStream::connect(tracker).unwrap();
    client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n");
    client.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    client.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
}

/// Laid out by hand from BEP 15 and 41.
fn announce_over_udp(tracker: SocketAddr) {
    let client = UdpSocket::bind("127.0.0.1:0").unwrap();
    client.connect(tracker).unwrap();
    client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut reply = [0; 2048];
    client.send(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4]).unwrap();
    assert_eq!(client.recv(&mut reply).unwrap(), 16);
    let mut announce = reply[8..16].to_vec();
    announce.extend([0, 0, 0, 1, 5, 6, 7, 8]);
    announce.extend([b'a'; 20]);
    announce.extend(b"-TR4060-abcdefghijkl");
    announce.extend([0; 36]);
    announce.extend([0xFF, 0xFF, 0xFF, 0xFF, 0x1A, 0xE1]);
    let path = format!("/announce/{KEY}");
    announce.extend([2, u8::try_from(path.len()).unwrap()]);
    announce.extend(path.as_bytes());
    client.send(&announce).unwrap();
    let len = client.recv(&mut reply).unwrap();
    let words = String::from_utf8_lossy(&reply[8..len]);
    assert!(reply[3] == 3 && words.contains("key in your announce URL"), "{words}");
}
