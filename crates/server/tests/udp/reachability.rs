//! Rule 35: who announces over UDP is tried like everyone else.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::timeout;
use tracker::{Reachability, Rules, Timestamp};

use crate::client::{announce, with};
use crate::{REGISTERED, Server, V4, V6};

/// Against hanging only.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn rule_35_a_peer_that_announces_over_udp_is_tried_over_tcp() {
    for ip in [V4, V6] {
        let server = Server::start_with(ip, Rules { nat_check: true, ..Rules::default() }).await;
        let peer = TcpListener::bind((ip, 0)).await.unwrap();
        let port = peer.local_addr().unwrap().port();
        let mut client = server.connected_client().await;
        let answer = client.ask(&with(&announce(), 96, &port.to_be_bytes())).await;
        assert_eq!(answer[..4], [0, 0, 0, 1]);
        let (mut stream, _) = timeout(PATIENCE, peer.accept()).await.unwrap().unwrap();
        let mut handshake = [0; 68];
        timeout(PATIENCE, stream.read_exact(&mut handshake)).await.unwrap().unwrap();
        let answer = [&handshake[..48], b"-TR4060-abcdefghijkl"].concat();
        stream.write_all(&answer).await.unwrap();
        let found = async {
            let sight = || server.tracker.peers(&REGISTERED, Timestamp(0))[0].reachability;
            while sight() != Reachability::Reachable {
                tokio::task::yield_now().await;
            }
        };
        timeout(PATIENCE, found).await.expect("no verdict");
        server.stop().await;
    }
}
