//! Rule 12: what the slow, the greedy and the many are allowed.

use std::time::Duration;

use protocol::id::InfoHash;
use server::Limits;

use crate::client::{ANNOUNCE, ANNOUNCED, Client, Server, request};

const SOON: Duration = Duration::from_millis(400);

#[tokio::test]
async fn rule_12_a_client_that_sends_byte_by_byte_is_answered() {
    let server = Server::start();
    for target in [ANNOUNCE, "/"] {
        let mut client = server.connect().await;
        client.stream.set_nodelay(true).unwrap();
        for _ in 0..2 {
            for byte in [b"\r\n".to_vec(), request(target)].concat() {
                client.send([byte]).await;
                tokio::task::yield_now().await;
            }
            assert!([200, 404].contains(&client.answer().await.status()));
        }
    }
}

#[tokio::test]
async fn rule_12_a_stalled_request_is_cut_with_a_word() {
    let server = Server::start_within(Limits { header_deadline: SOON, ..Limits::default() });
    for part in ["G", "GET /announce", "GET /announce HTTP/1.1\r\nHost: t"] {
        let answer = server.exchange(part).await;
        assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{part}: {answer}");
    }
    assert_eq!(server.connect().await.rest().await, "");
    let body_stalls = "POST /announce HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc";
    assert!(server.exchange(body_stalls).await.starts_with("HTTP/1.1 405 "));
}

#[tokio::test]
async fn rule_12_a_trickle_does_not_put_the_deadline_off() {
    let server = Server::start_within(Limits { header_deadline: SOON, ..Limits::default() });
    for endless in ["a", "\r\n"] {
        let mut client = server.connect().await;
        if endless == "a" {
            client.send("GET /").await;
        }
        let trickle = async {
            while tokio::io::AsyncWriteExt::write_all(&mut client.stream, endless.as_bytes())
                .await
                .is_ok()
            {
                tokio::time::sleep(SOON / 20).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), trickle).await.expect("never cut");
    }
}

#[tokio::test]
async fn rule_12_idle_connections_end_in_silence() {
    let limits = Limits { idle_timeout: SOON, header_deadline: SOON, ..Limits::default() };
    let server = Server::start_within(limits);
    for target in [ANNOUNCE, "/"] {
        let mut client = server.connect().await;
        client.send(request(target)).await;
        client.answer().await;
        assert_eq!(client.rest().await, "", "{target}");
    }
}

#[tokio::test]
async fn rule_12_a_head_has_a_size() {
    let server = Server::start();
    let padded = |bytes: usize| {
        let head = format!("GET {ANNOUNCE} HTTP/1.1\r\nConnection: close\r\nX: \r\n\r\n");
        let padding = "x".repeat(bytes - head.len());
        head.replace("X: ", &format!("X: {padding}"))
    };
    let full = server.exchange(padded(16 * 1024)).await;
    assert!(full.ends_with(ANNOUNCED), "{full}");
    for bytes in [16 * 1024 + 1, 20_000, 200_000] {
        let refused = server.exchange(padded(bytes)).await;
        let status = "HTTP/1.1 431 Request Header Fields Too Large\r\n";
        assert!(refused.starts_with(status), "{bytes}: {refused}");
    }
    let long_line = server.exchange(request(format!("{ANNOUNCE}&x={}", "x".repeat(99_999)))).await;
    assert!(long_line.starts_with("HTTP/1.1 431 "), "{long_line}");
}

#[tokio::test]
async fn rule_12_connections_are_capped_in_all_and_per_address() {
    for limits in [
        Limits { max_connections: 3, ..Limits::default() },
        Limits { max_connections_per_address: 3, ..Limits::default() },
    ] {
        let server = Server::start_within(limits);
        let mut clients = Vec::new();
        for _ in 0..3 {
            let mut client = server.connect().await;
            announce(&mut client).await;
            clients.push(client);
        }
        for _ in 0..100 {
            let refused = server.exchange(request(ANNOUNCE)).await;
            assert_eq!(
                refused,
                "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\n\
                 Retry-After: 60\r\nConnection: close\r\nContent-Length: 42\r\n\r\n\
                 Too many connections, please try it later\n"
            );
        }
        announce(&mut clients[2]).await;
        drop(clients.pop());
        loop {
            let mut client = server.connect().await;
            client.send(request(ANNOUNCE)).await;
            if client.answer().await.status() == 200 {
                break;
            }
        }
    }

    async fn announce(client: &mut Client) {
        client.send(request(ANNOUNCE)).await;
        assert_eq!(client.answer().await.text(), ANNOUNCED);
    }
}

#[tokio::test]
async fn rule_12_a_client_that_does_not_read_is_cut() {
    let limits = Limits { write_deadline: SOON, max_connections: 1, ..Limits::default() };
    for target in ["/scrape", "/"] {
        let server = Server::start_within(limits.clone());
        let mut client = server.connect().await;
        let requests = request(target).repeat(100);
        let send = async {
            let write = tokio::io::AsyncWriteExt::write_all;
            while write(&mut client.stream, &requests).await.is_ok() {}
        };
        tokio::time::timeout(Duration::from_secs(30), send).await.expect("never cut");
    }
}

#[tokio::test]
async fn rule_12_a_reader_that_takes_a_little_now_and_then_is_cut() {
    let server = Server::start_within(Limits { write_deadline: SOON, ..Limits::default() });
    let client = server.connect_with_small_buffer().await;
    let requests = long_answers(&server);
    let trickle = async {
        client.stream.writable().await.unwrap();
        // There is always more to be answered, and a byte is taken now and then.
        loop {
            match client.stream.try_write(&requests) {
                Ok(_) => tokio::task::yield_now().await,
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    let _ = client.stream.try_read(&mut [0]);
                    tokio::time::sleep(SOON / 20).await;
                }
                Err(_) => return,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), trickle).await.expect("never cut");
}

#[tokio::test]
async fn rule_52_only_so_many_answers_wait_for_their_readers() {
    let write_deadline = Duration::from_secs(3600);
    let limits = Limits { write_deadline, max_stalled_per_address: 2, ..Limits::default() };
    let server = Server::start_within(limits);
    let requests = long_answers(&server);
    let mut stalled = Vec::new();
    for _ in 0..2 {
        let client = server.connect_with_small_buffer().await;
        assert!(is_stalled(&client, &requests).await);
        stalled.push(client);
    }
    let third = server.connect_with_small_buffer().await;
    assert!(!is_stalled(&third, &requests).await, "there is no place for it");
    assert_eq!(server.get(ANNOUNCE).await.status(), 200, "whoever takes its answer needs none");
    drop(stalled.pop());
    let next = server.connect_with_small_buffer().await;
    assert!(is_stalled(&next, &requests).await);
}

/// Requests whose answers are longer than they are.
fn long_answers(server: &Server) -> Vec<u8> {
    let letters = ('A'..='Z').chain('a'..='z');
    let hashes = letters.map(|letter| {
        let hash = letter.to_string().repeat(20);
        server.tracker.register(InfoHash(hash.as_bytes().try_into().unwrap()), 0);
        format!("info_hash={hash}")
    });
    let hashes: Vec<String> = hashes.collect();
    request(format!("/scrape?{}", hashes.join("&")))
}

/// Asks without taking an answer, until the tracker takes nothing either; false when it ends
/// the connection instead.
async fn is_stalled(client: &Client, requests: &[u8]) -> bool {
    while let Ok(writable) = tokio::time::timeout(2 * SOON, client.stream.writable()).await {
        writable.unwrap();
        match client.stream.try_write(requests) {
            Err(error) if error.kind() != std::io::ErrorKind::WouldBlock => return false,
            _ => tokio::task::yield_now().await,
        }
    }
    true
}
