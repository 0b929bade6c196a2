//! Rules 14 and 50: scrapes for everything, sent a piece at a time to those who may have them.

use std::io::Read;
use std::time::Duration;

use flate2::read::GzDecoder;
use protocol::bencode::{self, Value};
use protocol::id::InfoHash;
use server::{ClientAddressRule, Limits};
use tracker::{Rules, ScrapePolicy};

use crate::client::{ANNOUNCE, ANNOUNCED, Client, Server, request};

const TORRENTS: u32 = 20_000;
/// Their answer is larger than what a system sends ahead of a client that does not read.
const MANY_TORRENTS: u32 = 60_000;
const CHUNKED: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\
    Access-Control-Allow-Origin: *\r\nVary: Accept-Encoding\r\n\
    Transfer-Encoding: chunked\r\n\r\n";

#[tokio::test]
async fn rule_14_a_large_full_scrape_comes_in_chunks_and_the_connection_goes_on() {
    let server = start(TORRENTS, Limits::default());
    for page_first in [false, true] {
        let mut client = server.connect().await;
        if page_first {
            client.send(request("/")).await;
            client.answer().await;
        }
        for offer in ["", "Accept-Encoding: gzip\r\n"] {
            // Both requests are there before the first is answered.
            let asked = format!("GET /scrape HTTP/1.1\r\nHost: t\r\n{offer}\r\n");
            client.send([asked.as_bytes(), &request(ANNOUNCE)].concat()).await;
            let answer = client.answer().await;
            if offer.is_empty() {
                assert_eq!(answer.head, CHUNKED);
                check_torrents(&answer.body);
            } else {
                assert_eq!(answer.header("content-encoding"), Some("gzip"));
                assert_eq!(answer.header("content-length"), None);
                check_torrents(&unpacked(&answer.body));
            }
            assert_eq!(client.answer().await.text(), ANNOUNCED, "{offer}");
        }
    }
}

#[tokio::test]
async fn rule_14_to_http_1_0_a_large_full_scrape_ends_with_the_connection() {
    let server = start(TORRENTS, Limits::default());
    for page_first in [false, true] {
        for kept in ["", "Connection: keep-alive\r\n"] {
            for offer in ["", "Accept-Encoding: gzip\r\n"] {
                let mut client = server.connect().await;
                if page_first {
                    client.send(request("/")).await;
                    client.answer().await;
                }
                client.send(format!("GET /scrape HTTP/1.0\r\n{kept}{offer}\r\n")).await;
                let (head, body) = split(client.rest_bytes().await);
                assert!(head.starts_with("HTTP/1.0 200 OK\r\n"), "{head}");
                let framing = ["Transfer-Encoding", "Content-Length", "Connection"];
                assert!(!framing.iter().any(|it| head.contains(it)), "{head}");
                check_torrents(&if offer.is_empty() { body } else { unpacked(&body) });
            }
        }
    }
}

#[tokio::test]
async fn rule_10_the_head_of_a_large_full_scrape_comes_alone() {
    let server = start(TORRENTS, Limits::default());
    let mut client = server.connect().await;
    let head = "HEAD /scrape HTTP/1.1\r\nHost: t\r\n\r\n";
    client.send([head.as_bytes(), &request(ANNOUNCE)].concat()).await;
    let answer = client.answer().await;
    assert_eq!(answer.head, CHUNKED.replace("Transfer-Encoding: chunked\r\n", ""));
    assert_eq!(client.answer().await.text(), ANNOUNCED);
}

#[tokio::test]
async fn both_ways_through_the_server_answer_large_full_scrapes_alike() {
    let server = start(TORRENTS, Limits::default());
    let page_answer = server.get("/").await;
    let page_bytes = page_answer.head.len() + page_answer.body.len();
    let gzip = "Accept-Encoding: gzip\r\n";
    for (method, version, header) in [
        ("GET", "HTTP/1.1", ""),
        ("GET", "HTTP/1.1", gzip),
        ("GET", "HTTP/1.1", "Connection: close\r\n"),
        ("GET", "HTTP/1.0", gzip),
        ("GET", "HTTP/1.0", "Connection: keep-alive\r\n"),
        ("HEAD", "HTTP/1.1", gzip),
        ("HEAD", "HTTP/1.0", "Connection: keep-alive\r\n"),
    ] {
        let asked = format!("{method} /scrape {version}\r\n{header}\r\n");
        let last = b"GET /announce HTTP/1.0\r\n\r\n";
        let ours = exchange(&server, &[asked.as_bytes(), last].concat()).await;
        let behind_a_page = [&request("/")[..], asked.as_bytes(), last].concat();
        let theirs = exchange(&server, &behind_a_page).await;
        assert!(theirs[page_bytes..] == ours, "{asked}");
    }

    async fn exchange(server: &Server, bytes: &[u8]) -> Vec<u8> {
        let mut client = server.connect().await;
        client.send(bytes).await;
        client.rest_bytes().await
    }
}

#[tokio::test]
async fn rule_52_only_so_many_full_scrapes_are_under_way_at_once() {
    let server = start(MANY_TORRENTS, Limits::default());
    let trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    server.service.set_client_address_rule(ClientAddressRule { trusted_proxies });
    let mut readers = Vec::new();
    for (number, address) in ["192.0.2.1", "192.0.2.1", "192.0.2.2", "192.0.2.3"].iter().enumerate()
    {
        // The second way through the server has the same places.
        let mut client = server.connect_with_small_buffer().await;
        if number == 1 {
            client.send(request("/")).await;
            client.answer().await;
        }
        ask_as(&mut client, address).await;
        // It has begun, and goes no further than the system takes.
        let mut start = [0; 12];
        let read = tokio::io::AsyncReadExt::read_exact(&mut client.stream, &mut start);
        read.await.unwrap();
        readers.push(client);
    }
    for address in ["192.0.2.1", "192.0.2.9"] {
        let mut client = server.connect().await;
        ask_as(&mut client, address).await;
        let words = "this tracker is busy with other full scrapes, please try again later";
        let expected = format!("d14:failure reason{}:{words}8:retry ini5ee", words.len());
        assert_eq!(client.answer().await.text(), expected, "{address}");
        // What is asked by name, and the announces, go on.
        client.send("GET /scrape?info_hash=aaaaaaaaaaaaaaaaaaaa HTTP/1.1\r\nX-Forwarded-For: 1.1.1.1\r\n\r\n").await;
        assert!(client.answer().await.text().starts_with("d5:filesd20:aaaa"));
    }
    // A place is free again when its client is gone.
    readers.truncate(1);
    loop {
        let mut client = server.connect().await;
        ask_as(&mut client, "192.0.2.9").await;
        let answer = client.answer().await;
        if answer.header("transfer-encoding").is_some() {
            break;
        }
        tokio::task::yield_now().await;
    }

    async fn ask_as(client: &mut Client, address: &str) {
        let head = format!("GET /scrape HTTP/1.1\r\nX-Forwarded-For: {address}\r\n\r\n");
        client.send(head).await;
    }
}

#[tokio::test]
async fn rule_12_a_client_that_does_not_read_its_full_scrape_is_cut() {
    let soon = Duration::from_millis(400);
    let never = Duration::from_secs(3600);
    let limits = Limits {
        write_deadline: soon,
        idle_timeout: never,
        header_deadline: never,
        max_connections: 1,
        ..Limits::default()
    };
    let server = start(MANY_TORRENTS, limits);
    for page_first in [false, true] {
        let mut client = server.connect_with_small_buffer().await;
        if page_first {
            client.send(request("/")).await;
            client.answer().await;
        }
        client.send(request("/scrape")).await;
        // The only place is free again, although this client is still there.
        let place_is_free = async {
            while server.get(ANNOUNCE).await.status() != 200 {
                tokio::time::sleep(soon / 20).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), place_is_free).await.expect("never cut");
        drop(client);
    }
}

#[tokio::test]
async fn a_full_scrape_under_way_comes_to_its_end_when_the_listener_stops() {
    for page_first in [false, true] {
        // Waiting for the deadline would be waiting for ever.
        let stop_deadline = Duration::from_secs(3600);
        let server = start(TORRENTS, Limits { stop_deadline, ..Limits::default() });
        let mut client = server.connect_with_small_buffer().await;
        if page_first {
            client.send(request("/")).await;
            client.answer().await;
        }
        client.send(request("/scrape")).await;
        client.stream.readable().await.unwrap();
        let stop = tokio::spawn(server.listener.stop());
        check_torrents(&client.answer().await.body);
        assert_eq!(client.rest().await, "");
        stop.await.unwrap();
    }
}

/// Open to every scrape.
fn start(torrents: u32, limits: Limits) -> Server {
    let rules = Rules { interval_secs: 9, scrape: ScrapePolicy::Full, ..Rules::default() };
    let server = Server::start_with(rules, limits);
    for number in 1..torrents {
        server.tracker.register(hash(number), number);
    }
    server
}

/// Without any order, as those of torrents are.
fn hash(number: u32) -> InfoHash {
    let mut hash = [0; 20];
    let mut state = number;
    for byte in &mut hash {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = state.to_be_bytes()[0];
    }
    hash[16..].copy_from_slice(&number.to_be_bytes());
    InfoHash(hash)
}

#[track_caller]
fn check_torrents(body: &[u8]) {
    let reply = bencode::decode(body, usize::MAX).unwrap();
    let Value::Dict(files) = &reply.get(b"files").unwrap().value else {
        panic!("no files: {reply:?}");
    };
    assert_eq!(files.len(), TORRENTS as usize);
    assert!(files.is_sorted_by(|a, b| a.0 < b.0));
    let (_, one) = files.iter().find(|(it, _)| *it == hash(7).0).unwrap();
    assert_eq!(one.get(b"downloaded").unwrap().as_integer(), Some(7));
}

fn unpacked(body: &[u8]) -> Vec<u8> {
    let mut unpacked = Vec::new();
    GzDecoder::new(body).read_to_end(&mut unpacked).unwrap();
    unpacked
}

fn split(answer: Vec<u8>) -> (String, Vec<u8>) {
    let body_at = answer.windows(4).position(|it| it == b"\r\n\r\n").unwrap() + 4;
    (String::from_utf8(answer[..body_at].to_vec()).unwrap(), answer[body_at..].to_vec())
}
