//! The UDP front-end over real sockets, by the rules for trackers that speak BEP 15.
//!
//! Silence is tested by asking something else afterwards and seeing only that answer.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod access;
mod client;
mod completions;
mod reachability;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use client::{Client, ERROR, TRANSACTION, announce, scrape, with};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::{InfoHash, PeerId};
use server::{Clock, Endpoint, HttpListener, TrackerService, UdpListener, bind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tracker::{Asker, Rules, ScrapePolicy, Timestamp, Tracker};

const V4: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const V6: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);
const REGISTERED: InfoHash = InfoHash([b'a'; 20]);

#[tokio::test]
async fn rule_36_failures_are_error_packets_with_the_transaction_id() {
    for ip in [V4, V6] {
        let server = Server::start(ip).await;
        let mut client = server.connected_client().await;
        for (request, words) in [
            (
                with(&announce(), 16, &[b'b'; 20]),
                "Requested download is not authorized for use with this tracker.",
            ),
            (with(&announce(), 96, &[0, 0]), "invalid port"),
            (with(&announce(), 8, &9_u32.to_be_bytes()), "unknown action"),
            (with(&announce(), 8, &3_u32.to_be_bytes()), "unknown action"),
        ] {
            let answer = client.ask(&request).await;
            let expected = [&ERROR.to_be_bytes()[..], &TRANSACTION, words.as_bytes()].concat();
            assert_eq!(answer, expected, "{}", answer.escape_ascii());
        }
        server.stop().await;
    }
}

/// Laid out by hand from BEP 15's table.
#[tokio::test]
async fn rule_36_numbers_are_in_network_byte_order() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    let answer = client.ask(&announce()).await;
    let (header, rest) = answer.split_at(8);
    assert_eq!(header, [&[0, 0, 0, 1][..], &TRANSACTION].concat());
    let (interval, counts) = rest.split_at(4);
    // 1800 and up to a tenth more (rule 28).
    assert!(
        (&[0, 0, 0x07, 0x08][..]..=&[0, 0, 0x07, 0xBC][..]).contains(&interval),
        "{interval:?}"
    );
    let expected = [
        &[0, 0, 0, 1][..], // leechers
        &[0, 0, 0, 0],     // seeders
    ]
    .concat();
    assert_eq!(counts, expected);
    server.stop().await;
}

#[tokio::test]
async fn rule_37_lengths_are_the_least_and_options_never_refuse_an_announce() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    for options in [
        &b""[..],
        b"\x00",
        b"\x02\x09/announce",
        b"\x02\x09/announce\x00",
        b"\x01\x01\x07\x03abc\x02\x01/",
        b"\x02",
        b"\x02\xFF/ann",
        b"\x07",
        &[1; 900],
    ] {
        let answer = client.ask(&[&announce(), options].concat()).await;
        assert_eq!(answer[..4], [0, 0, 0, 1], "{}", options.escape_ascii());
    }
    client.expect_silence(&announce()[..97]).await;
    client.expect_silence(&scrape(&[])).await;
    client.expect_silence(&scrape(&[REGISTERED])[..35]).await;
    assert_eq!(client.ask(&scrape(&[REGISTERED])).await.len(), 8 + 12);
    server.stop().await;
}

#[tokio::test]
async fn rule_38_a_connection_id_belongs_to_an_address() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    assert_eq!(client.ask(&announce()).await[..4], [0, 0, 0, 1]);

    let mut other_port = server.client().await;
    other_port.connection_id = client.connection_id;
    assert_eq!(other_port.ask(&announce()).await[..4], [0, 0, 0, 1], "a router may change it");
    server.stop().await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn rule_38_a_connection_id_is_no_good_at_another_address() {
    let server = Server::start(V4).await;
    let client = server.connected_client().await;
    let mut elsewhere = Client::at("127.0.0.2:0", server.udp.address()).await;
    elsewhere.connection_id = client.connection_id;
    elsewhere.expect_silence(&announce()).await;
    elsewhere.connect().await;
    assert_ne!(elsewhere.connection_id, client.connection_id);
    assert_eq!(elsewhere.ask(&announce()).await[..4], [0, 0, 0, 1]);
    server.stop().await;
}

#[tokio::test]
async fn rule_39_a_bad_connection_id_gets_silence() {
    for ip in [V4, V6] {
        let server = Server::start(ip).await;
        let mut client = server.connected_client().await;
        let good = client.connection_id;
        for bad in [[0; 8], [0xFF; 8], 0x0417_2710_1980_u64.to_be_bytes(), flipped(good)] {
            client.connection_id = bad;
            for request in [
                announce(),
                scrape(&[REGISTERED]),
                with(&announce(), 8, &9_u32.to_be_bytes()),
                with(&announce(), 8, &3_u32.to_be_bytes()),
            ] {
                client.expect_silence(&request).await;
            }
        }
        client.connection_id = flipped(good);
        client.expect_silence(&with(&announce(), 8, &[0; 4])).await;
        server.stop().await;
    }
}

#[tokio::test]
async fn rule_39_a_packet_too_short_gets_silence() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    for len in 0..16 {
        client.expect_silence(&announce()[..len]).await;
    }
    client.expect_silence_raw(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3]).await;
    server.stop().await;
}

#[tokio::test]
async fn rule_39_the_answer_without_proof_is_no_longer_than_its_question() {
    let server = Server::start(V4).await;
    let mut client = server.client().await;
    assert_eq!(client.connect().await.len(), 16);
    server.stop().await;
}

#[tokio::test]
async fn rule_40_peers_have_the_length_of_the_packets_family() {
    for (ip, other, peer_len, frame) in [(V4, V6, 6, 1472), (V6, V4, 18, 1452)] {
        let server = Server::start(ip).await;
        for number in 0..300 {
            server.add_peer(public_address(ip, number), number);
        }
        server.add_peer(public_address(other, 1), 301);
        let mut client = server.connected_client().await;
        let answer = client.ask(&with(&announce(), 92, &1_i32.to_be_bytes())).await;
        assert!([0, peer_len].contains(&(answer.len() - 20)), "at most one, of this family");
        let answer = client.ask(&with(&announce(), 92, &1000_i32.to_be_bytes())).await;
        assert!(answer.len() <= frame && answer.len() > frame - 3 * peer_len, "{}", answer.len());
        assert_eq!((answer.len() - 20) % peer_len, 0);
        server.stop().await;
    }
}

#[tokio::test]
async fn rule_41_a_scrape_takes_74_hashes_in_order() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    client.ask(&announce()).await;

    let unknown = InfoHash([b'z'; 20]);
    let answer = client.ask(&scrape(&[unknown, REGISTERED, unknown, REGISTERED])).await;
    let one = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    let expected = [&[0, 0, 0, 2], &TRANSACTION[..], &[0; 12], &one, &[0; 12], &one].concat();
    assert_eq!(answer, expected);

    let many = scrape(&[REGISTERED; 80]);
    assert_eq!(client.ask(&many).await, [&expected[..8], &one.repeat(74)].concat());
    let ragged = [&scrape(&[REGISTERED]), &b"nineteen more bytes"[..]].concat();
    assert_eq!(client.ask(&ragged).await, [&expected[..8], &one].concat());
    server.stop().await;
}

#[tokio::test]
async fn rule_41_a_scrape_obeys_the_owners_rules() {
    let rules = Rules { scrape: ScrapePolicy::None, ..Rules::default() };
    let server = Server::start_with(V4, rules).await;
    let mut client = server.connected_client().await;
    let answer = client.ask(&scrape(&[REGISTERED])).await;
    assert_eq!(answer[..4], ERROR.to_be_bytes());
    let words = "specific scrape function is not available with this tracker.";
    assert_eq!(answer[8..], *words.as_bytes());
    server.stop().await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn rule_42_answers_leave_from_the_address_that_was_asked() {
    for (bound, asked) in [
        (IpAddr::V4(Ipv4Addr::UNSPECIFIED), "127.0.0.2"),
        (IpAddr::V4(Ipv4Addr::UNSPECIFIED), "127.0.0.1"),
        (IpAddr::V6(Ipv6Addr::UNSPECIFIED), "::1"),
    ] {
        let server = Server::start(bound).await;
        let asked = SocketAddr::new(asked.parse().unwrap(), server.udp.address().port());
        let own = if asked.is_ipv4() { "127.0.0.1:0" } else { "[::1]:0" };
        // The client takes only what comes from the address it asked.
        let mut client = Client::at(own, asked).await;
        client.connect().await;
        assert_eq!(client.ask(&announce()).await[..4], [0, 0, 0, 1]);
        server.stop().await;
    }
}

/// On Windows an answer to a closed port comes back as an error of the next receive.
#[tokio::test]
async fn rule_43_an_answer_that_does_not_arrive_does_not_end_the_loop() {
    let server = Server::start(V4).await;
    for _ in 0..50 {
        let client = server.client().await;
        client.send_connect().await;
        drop(client);
    }
    let mut client = server.connected_client().await;
    assert_eq!(client.ask(&announce()).await[..4], [0, 0, 0, 1]);
    server.stop().await;
}

#[tokio::test]
async fn rule_44_num_want_below_0_leaves_the_choice_to_the_tracker() {
    let server = Server::start(V4).await;
    for number in 0..60 {
        server.add_peer(public_address(V4, number), number);
    }
    let mut client = server.connected_client().await;
    for (wanted, expected) in [(-1, 50), (i32::MIN, 50), (0, 0), (1, 1), (7, 7)] {
        let answer = client.ask(&with(&announce(), 92, &wanted.to_be_bytes())).await;
        assert_eq!((answer.len() - 20) / 6, expected, "{wanted}");
    }
    server.stop().await;
}

#[tokio::test]
async fn events_do_over_udp_what_they_do_over_http() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    // An event nobody knows is a regular announce.
    for event in [2_u32, 0, 77] {
        let answer = client.ask(&with(&announce(), 80, &event.to_be_bytes())).await;
        assert_eq!(counts(&answer), (1, 0), "{event}");
    }
    let seeding = with(&announce(), 64, &[0; 8]);
    let answer = client.ask(&with(&seeding, 80, &1_u32.to_be_bytes())).await;
    assert_eq!(counts(&answer), (0, 1));
    let answer = client.ask(&scrape(&[REGISTERED])).await;
    assert_eq!(answer[8..], [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0], "completed once");
    let answer = client.ask(&with(&seeding, 80, &3_u32.to_be_bytes())).await;
    assert_eq!(counts(&answer), (0, 0));
    server.stop().await;
}

#[tokio::test]
async fn udp_and_http_share_one_swarm() {
    let server = Server::start(V4).await;
    let path = "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=4711\
                &left=0&compact=1";
    server.get(path).await;
    let mut client = server.connected_client().await;
    let answer = client.ask(&announce()).await;
    assert_eq!(counts(&answer), (1, 1));
    assert_eq!(answer[20..], [127, 0, 0, 1, 0x12, 0x67], "the peer that came over HTTP");
    let listed = server.get(path).await;
    assert!(listed.windows(7).any(|it| it == b"\x7f\x00\x00\x01\x1a\xe1e"), "and the other way");
    server.stop().await;
}

#[tokio::test]
async fn a_stopped_listener_frees_its_port() {
    let server = Server::start(V4).await;
    let address = server.udp.address();
    server.stop().await;
    assert!(bind(&[Endpoint::udp(address.ip())], address.port()).is_ok());
}

/// Half of them begin with a good connection id, so that they get to the inner parts.
#[test]
fn whatever_comes_the_loop_goes_on() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (server, client) = runtime.block_on(async {
        let server = Server::start(V4).await;
        let client = server.connected_client().await;
        (server, client)
    });
    let datagram = (prop::option::of(0_u32..6), prop::collection::vec(any::<u8>(), 0..2000));
    let datagrams = prop::collection::vec(datagram, 1..8);
    let mut runner = TestRunner::new(ProptestConfig { cases: 200, ..ProptestConfig::default() });
    let outcome = runner.run(&datagrams, |datagrams| {
        runtime.block_on(async {
            for (action, tail) in datagrams {
                let head = match action {
                    Some(action) => [&client.connection_id[..], &action.to_be_bytes()].concat(),
                    None => Vec::new(),
                };
                client.send(&[head, tail].concat()).await;
            }
            client.expect_connect_reply_in_the_end().await;
        });
        Ok(())
    });
    outcome.unwrap();
    runtime.block_on(server.stop());
}

fn flipped(mut id: [u8; 8]) -> [u8; 8] {
    id[7] ^= 1;
    id
}

/// Leechers and seeders.
fn counts(answer: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(answer[at..at + 4].try_into().unwrap());
    (number(12), number(16))
}

fn public_address(family: IpAddr, number: u16) -> IpAddr {
    let [high, low] = number.to_be_bytes();
    match family {
        IpAddr::V4(_) => IpAddr::from([45, 1, high, low]),
        IpAddr::V6(_) => IpAddr::from([0x2A00, 1, 2, number, 4, 5, 6, 7]),
    }
}

/// A tracker that speaks both, at one address.
struct Server {
    udp: UdpListener,
    http: HttpListener,
    service: Arc<TrackerService>,
    tracker: Arc<Tracker>,
}

impl Server {
    async fn start(ip: IpAddr) -> Self {
        Self::start_with(ip, Rules { peers_max: 1000, ..Rules::default() }).await
    }

    async fn start_with(ip: IpAddr, rules: Rules) -> Self {
        let tracker = Arc::new(Tracker::new(rules));
        tracker.register(REGISTERED, 0);
        let service = TrackerService::new(Arc::clone(&tracker), Clock::start());
        let mut sockets = bind(&[Endpoint::http(ip), Endpoint::udp(ip)], 0).unwrap();
        let udp = UdpListener::start(sockets.udp.remove(0), &service).unwrap();
        let http = HttpListener::start(sockets.http.remove(0), &service).unwrap();
        assert_eq!(udp.address(), http.address());
        Self { udp, http, service, tracker }
    }

    async fn client(&self) -> Client {
        let own = if self.udp.address().is_ipv4() { "127.0.0.1:0" } else { "[::1]:0" };
        Client::at(own, self.udp.address()).await
    }

    async fn connected_client(&self) -> Client {
        let mut client = self.client().await;
        client.connect().await;
        client
    }

    fn add_peer(&self, ip: IpAddr, number: u16) {
        let mut peer_id = [b'p'; 20];
        peer_id[18..].copy_from_slice(&number.to_be_bytes());
        let announce = Announce {
            info_hash: REGISTERED,
            peer_id: PeerId(peer_id),
            port: 6881,
            uploaded_bytes: 0,
            downloaded_bytes: 0,
            left_bytes: 1,
            event: Event::Started,
            key: Some(number.into()),
            peers_wanted: Some(0),
        };
        let mut reply = AnnounceReply::default();
        self.tracker.announce(&announce, &Asker::at(ip), Timestamp(0), 1, &mut reply).unwrap();
    }

    async fn get(&self, path: &str) -> Vec<u8> {
        let mut stream = tokio::net::TcpStream::connect(self.http.address()).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: tracker\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        answer
    }

    async fn stop(self) {
        self.udp.stop().await;
        self.http.stop().await;
    }
}
