//! Whatever is sent: an answer or an end comes, and the listener goes on.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use server::Limits;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{ANNOUNCE, ANNOUNCED, Server, request};

#[test]
fn rule_08_no_bytes_hang_or_kill_the_listener() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let short = Duration::from_millis(50);
    let limits = Limits { header_deadline: short, idle_timeout: short, ..Limits::default() };
    let server = runtime.block_on(async { Server::start_within(limits) });
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    runner
        .run(&(pieces(), any::<bool>()), |(pieces, half_close)| {
            let answer = runtime.block_on(send(server.address(), &pieces, half_close));
            let text = String::from_utf8_lossy(&answer);
            prop_assert!(answer.is_empty() || text.starts_with("HTTP/1."), "{}", text);
            Ok(())
        })
        .unwrap();
    let after = runtime.block_on(server.get(ANNOUNCE));
    assert_eq!(after.text(), ANNOUNCED);
}

/// Requests, parts of them, and noise, in any order.
fn pieces() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let known = prop::sample::select(vec![
        request(ANNOUNCE),
        request("/scrape"),
        request("/"),
        b"GET ".to_vec(),
        b"POST /announce HTTP/1.1\r\n".to_vec(),
        b"GET /announce?info_hash=%".to_vec(),
        b" HTTP/1.1\r\n".to_vec(),
        b" HTTP/1.0\r\nConnection: keep-alive\r\n\r\n".to_vec(),
        b"Content-Length: 5\r\n".to_vec(),
        b"Transfer-Encoding: chunked\r\n\r\n".to_vec(),
        b"Connection: close\r\n".to_vec(),
        b"\r\n".to_vec(),
        b"\r".to_vec(),
        vec![b'a'; 20_000],
    ]);
    let noise = prop::collection::vec(any::<u8>(), 0..200);
    prop::collection::vec(prop_oneof![3 => known, 1 => noise], 0..8)
}

/// Everything that comes until the connection ends, in whatever way.
async fn send(address: std::net::SocketAddr, pieces: &[Vec<u8>], half_close: bool) -> Vec<u8> {
    let exchange = async {
        let stream = TcpStream::connect(address).await.unwrap();
        let (mut reader, mut writer) = stream.into_split();
        let write = async {
            for piece in pieces {
                // The other end may have had enough.
                if writer.write_all(piece).await.is_err() {
                    return;
                }
                tokio::task::yield_now().await;
            }
            if half_close {
                let _ = writer.shutdown().await;
            }
        };
        let mut answer = Vec::new();
        let (_, _) = tokio::join!(write, reader.read_to_end(&mut answer));
        answer
    };
    tokio::time::timeout(Duration::from_secs(30), exchange).await.expect("the connection hangs")
}
