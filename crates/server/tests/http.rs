//! The HTTP front-end over real sockets.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use protocol::id::InfoHash;
use server::{Clock, Endpoint, HttpListener, TrackerService, bind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tracker::{Rules, Tracker};

const ANNOUNCE: &str =
    "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=6881&left=0";

#[tokio::test]
async fn announces_are_answered_in_bencode() {
    let listener = start().await;
    let body = get(&listener, ANNOUNCE).await;
    assert!(body.starts_with("HTTP/1.1 200 OK\r\n"), "{body}");
    assert!(body.contains("Content-Type: text/plain\r\n"), "{body}");
    let start = "d8:completei1e10:downloadedi0e11:external ip4:\x7f\0\0\x01\
                 10:incompletei0e8:intervali";
    assert!(body.contains(start), "{body:?}");
    assert!(body.ends_with("e12:min intervali300e5:peers0:e"), "{body:?}");
    listener.stop().await;
}

#[tokio::test]
async fn failures_come_with_status_200_and_words() {
    let listener = start().await;
    let unregistered = ANNOUNCE.replace('a', "b").replace("bnnounce", "announce");
    let unregistered = unregistered.replace("info_hbsh", "info_hash");
    for (path, words) in [
        ("/announce", "info hash missing"),
        (unregistered.as_str(), "Requested download is not authorized for use with this tracker."),
        ("/scrape", "full scrape function is not available with this tracker."),
        ("/scrape?info_hash=short", "info_hash must be 20 percent-encoded bytes"),
    ] {
        let body = get(&listener, path).await;
        assert!(body.starts_with("HTTP/1.1 200 OK\r\n"), "{body}");
        let expected = format!("d14:failure reason{}:{words}e", words.len());
        assert!(body.ends_with(&expected), "{path}: {body}");
    }
    listener.stop().await;
}

#[tokio::test]
async fn scrapes_see_what_announces_did() {
    let listener = start().await;
    get(&listener, ANNOUNCE).await;
    let body = get(&listener, "/scrape?info_hash=aaaaaaaaaaaaaaaaaaaa").await;
    assert!(
        body.contains(
            "d5:filesd20:aaaaaaaaaaaaaaaaaaaad8:completei1e10:downloadedi0e11:downloadersi0e10:incompletei0eee"
        ),
        "{body}"
    );
    listener.stop().await;
}

#[tokio::test]
async fn other_pages_and_methods_are_refused_politely() {
    let listener = start().await;
    assert!(get(&listener, "/").await.starts_with("HTTP/1.1 404 Not Found\r\n"));
    let posted =
        exchange(&listener, "POST /announce HTTP/1.1\r\nhost: t\r\nconnection: close\r\n\r\n");
    assert!(posted.await.starts_with("HTTP/1.1 405 Method Not Allowed\r\n"));
    listener.stop().await;
}

#[tokio::test]
async fn a_connection_serves_many_requests_and_old_clients_too() {
    let listener = start().await;
    let twice = format!("GET {ANNOUNCE} HTTP/1.1\r\nhost: t\r\n\r\n");
    let last = format!("GET {ANNOUNCE} HTTP/1.1\r\nhost: t\r\nConnection: Close\r\n\r\n");
    let answers = exchange(&listener, &format!("{twice}{twice}{last}")).await;
    assert_eq!(answers.matches("200 OK").count(), 3, "{answers}");

    let old = exchange(&listener, &format!("GET {ANNOUNCE} HTTP/1.0\r\n\r\n")).await;
    assert!(old.contains("200 OK"), "{old}");
    listener.stop().await;
}

#[tokio::test]
async fn a_stopped_listener_frees_its_port_even_with_idle_connections() {
    let listener = start().await;
    let address = listener.address();
    let idle = TcpStream::connect(address).await.unwrap();
    listener.stop().await;
    assert!(bind(&[Endpoint::http(address.ip())], address.port()).is_ok());
    drop(idle);
}

async fn start() -> HttpListener {
    let tracker = Arc::new(Tracker::new(Rules::default()));
    tracker.register(InfoHash([b'a'; 20]), 0);
    let service = TrackerService::new(tracker, Clock::start());
    let endpoint = Endpoint::http(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let socket = bind(&[endpoint], 0).unwrap().http.remove(0);
    HttpListener::start(socket, &service).unwrap()
}

async fn get(listener: &HttpListener, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nhost: tracker\r\nconnection: close\r\n\r\n");
    exchange(listener, &request).await
}

async fn exchange(listener: &HttpListener, request: &str) -> String {
    let mut stream = TcpStream::connect(listener.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
