//! Rule 35: peers are tried at the address they announce from, where the owner wants it.

use std::net::Ipv4Addr;
use std::time::Duration;

use protocol::id::InfoHash;
use server::Limits;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tracker::{Reachability, Rules, Timestamp};

use crate::client::{ANNOUNCE, ANNOUNCED, Client, Server, request};

/// Against hanging only.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn rule_35_a_peer_that_answers_is_marked_as_reachable() {
    let server = start(true);
    for page_first in [false, true] {
        let (peer, port) = listen().await;
        let mut client = server.connect().await;
        if page_first {
            client.send(request("/")).await;
            client.answer().await;
        }
        announce(&mut client, port).await;
        assert_eq!(sight(&server, port), Reachability::Unchecked, "nobody waits for the check");
        let (mut stream, _) = timeout(PATIENCE, peer.accept()).await.unwrap().unwrap();
        let handshake = read_handshake(&mut stream).await;
        // Laid out by hand from BEP 3.
        let head = b"\x13BitTorrent protocol\0\0\0\0\0\0\0\0aaaaaaaaaaaaaaaaaaaa-SD";
        assert_eq!(handshake[..head.len()], *head);
        let answer = [&handshake[..48], b"-qB5020-abcdefghijkl"].concat();
        stream.write_all(&answer).await.unwrap();
        wait_until(&server, port, Reachability::Reachable).await;
    }
}

#[tokio::test]
async fn rule_35_a_peer_nobody_can_connect_to_is_told_so() {
    let server = start(true);
    let (peer, port) = listen().await;
    drop(peer);
    let mut client = server.connect().await;
    assert!(!announce(&mut client, port).await.contains("warning message"));
    wait_until(&server, port, Reachability::Unreachable).await;
    let answer = announce(&mut client, port).await;
    assert!(answer.starts_with("d8:complete") && answer.contains("5:peers0:15:warning message"));
}

#[tokio::test]
async fn rule_35_nobody_is_tried_unless_the_owner_wants_it() {
    let server = start(false);
    let (peer, port) = listen().await;
    let mut client = server.connect().await;
    assert_eq!(announce(&mut client, port).await, ANNOUNCED);
    assert!(timeout(Duration::from_millis(100), peer.accept()).await.is_err());
}

fn start(nat_check: bool) -> Server {
    let rules = Rules { nat_check, interval_secs: 9, ..Rules::default() };
    Server::start_with(rules, Limits::default())
}

async fn listen() -> (TcpListener, u16) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

async fn announce(client: &mut Client, port: u16) -> String {
    client.send(request(ANNOUNCE.replace("port=6881", &format!("port={port}")))).await;
    client.answer().await.text()
}

async fn read_handshake(stream: &mut TcpStream) -> [u8; 68] {
    let mut bytes = [0; 68];
    timeout(PATIENCE, stream.read_exact(&mut bytes)).await.expect("no handshake").unwrap();
    bytes
}

async fn wait_until(server: &Server, port: u16, expected: Reachability) {
    let found = async {
        while sight(server, port) != expected {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, found).await.expect("no verdict");
}

fn sight(server: &Server, port: u16) -> Reachability {
    let peers = server.tracker.peers(&InfoHash([b'a'; 20]), Timestamp(0));
    peers.iter().find(|it| it.port == port).unwrap().reachability
}
