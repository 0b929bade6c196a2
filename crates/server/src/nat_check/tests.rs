//! Real sockets on loopback: peers that answer as they should, otherwise, or not at all.

use std::net::Ipv4Addr;

use protocol::handshake::{HANDSHAKE_LEN, Handshake};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::timeout;

use super::*;

const HASH: InfoHash = InfoHash([b'a'; 20]);
const PEER: PeerId = PeerId(*b"-TR4060-abcdefghijkl");
const US: Handshake = Handshake { info_hash: HASH, peer_id: PEER };

/// Against hanging only.
const PATIENCE: Duration = Duration::from_secs(30);
/// For peers that answer in the end, or that nobody waits for.
const LONG: Patience = Patience { connect: PATIENCE, handshake: PATIENCE };

type Verdicts = UnboundedReceiver<(Check, Reachability)>;

#[tokio::test]
async fn rule_35_a_peer_that_answers_as_itself_is_reachable() {
    let mut extended = US.to_bytes();
    extended[25] = 0x10;
    // What follows a handshake is not waited for, and not minded.
    let with_more = [&extended[..], &[0, 0, 0, 2, 5, 0xFF]].concat();
    for parts in [vec![&US.to_bytes()[..]], vec![&with_more], with_more.chunks(7).collect()] {
        let listener = listen().await;
        let (checker, mut verdicts) = start(LONG);
        checker.offer(check(&listener));
        let mut stream = accept(&listener).await;
        let ours = read_handshake(&mut stream).await;
        assert_eq!(ours.info_hash, HASH);
        assert!(ours.peer_id.0.starts_with(b"-SD"), "{:?}", ours.peer_id);
        for part in parts {
            // It may have heard enough before the last part.
            let _ = stream.write_all(part).await;
            tokio::task::yield_now().await;
        }
        assert_eq!(verdict(&mut verdicts).await, (check(&listener), Reachability::Reachable));
    }
}

#[tokio::test]
async fn rule_35_what_answers_as_someone_else_is_unproven() {
    let other_torrent = Handshake { info_hash: InfoHash([b'b'; 20]), ..US }.to_bytes();
    let other_peer = Handshake { peer_id: PeerId([b'p'; 20]), ..US }.to_bytes();
    let ours = US.to_bytes();
    for answer in [
        &other_torrent[..],
        &other_peer,
        b"",
        &ours[..48],
        &ours[..67],
        b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n",
    ] {
        let listener = listen().await;
        let (checker, mut verdicts) = start(LONG);
        checker.offer(check(&listener));
        let mut stream = accept(&listener).await;
        read_handshake(&mut stream).await;
        stream.write_all(answer).await.unwrap();
        drop(stream);
        let (_, found) = verdict(&mut verdicts).await;
        assert_eq!(found, Reachability::Unproven, "{}", answer.escape_ascii());
    }
}

#[tokio::test]
async fn rule_35_a_silent_peer_is_unproven() {
    let patience = Patience { handshake: Duration::from_millis(50), ..LONG };
    for says in [&b""[..], &US.to_bytes()[..20]] {
        let listener = listen().await;
        let (checker, mut verdicts) = start(patience);
        checker.offer(check(&listener));
        let mut stream = accept(&listener).await;
        stream.write_all(says).await.unwrap();
        assert_eq!(verdict(&mut verdicts).await.1, Reachability::Unproven);
    }
}

#[tokio::test]
async fn rule_35_a_peer_nobody_can_connect_to_is_unreachable() {
    let listener = listen().await;
    let check = check(&listener);
    drop(listener);
    let (checker, mut verdicts) = start(LONG);
    checker.offer(check);
    assert_eq!(verdict(&mut verdicts).await, (check, Reachability::Unreachable));
}

/// A listener whose backlog is full answers no more, like a firewall that drops packets.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn rule_35_a_peer_behind_a_silent_firewall_is_unreachable() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    let listener = socket.listen(1).unwrap();
    let short = Duration::from_millis(200);
    let mut backlog = Vec::new();
    while let Ok(stream) = timeout(short, TcpStream::connect(listener.local_addr().unwrap())).await
    {
        backlog.push(stream.unwrap());
        assert!(backlog.len() < 100, "the backlog does not fill");
    }
    let (checker, mut verdicts) = start(Patience { connect: short, ..LONG });
    checker.offer(check(&listener));
    assert_eq!(verdict(&mut verdicts).await.1, Reachability::Unreachable);
}

/// Linux has all of 127.0.0.0/8, so one computer can be many.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn rule_35_silent_hosts_hold_so_many_connections_and_no_more() {
    let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (checker, mut verdicts) = start(LONG);
    for host in 1..=100 {
        let endpoint = SocketAddr::from(([127, 0, 1, host], port));
        checker.offer(Check { info_hash: HASH, peer_id: PEER, endpoint });
    }
    let mut streams = Vec::new();
    for _ in 0..MAX_AT_ONCE {
        streams.push(accept(&listener).await);
    }
    expect_nobody(&listener).await;
    assert!(verdicts.try_recv().is_err());
    // Each that ends lets one more come.
    drop(streams.pop());
    assert_eq!(verdict(&mut verdicts).await.1, Reachability::Unproven);
    streams.push(accept(&listener).await);
    expect_nobody(&listener).await;
}

#[tokio::test]
async fn rule_35_an_address_is_not_connected_to_twice_at_once() {
    let (first, second) = (listen().await, listen().await);
    let (checker, mut verdicts) = start(LONG);
    checker.offer(check(&first));
    checker.offer(check(&second));
    let stream = accept(&first).await;
    expect_nobody(&second).await;
    drop(stream);
    assert_eq!(verdict(&mut verdicts).await, (check(&first), Reachability::Unproven));
    drop(accept(&second).await);
    assert_eq!(verdict(&mut verdicts).await, (check(&second), Reachability::Unproven));
}

#[tokio::test]
async fn rule_52_checks_there_is_no_room_for_are_put_off_and_none_is_forgotten() {
    let listener = listen().await;
    let check = check(&listener);
    drop(listener);
    let (checker, mut verdicts) = start(LONG);
    // The checker does not get its turn in between.
    for _ in 0..MAX_WAITING + 500 {
        checker.offer(check);
    }
    for _ in 0..500 {
        assert_eq!(verdicts.try_recv().unwrap().1, Reachability::Unchecked);
    }
    assert!(verdicts.try_recv().is_err());
    let mut made = 0;
    for _ in 0..MAX_WAITING {
        made += usize::from(verdict(&mut verdicts).await.1 == Reachability::Unreachable);
    }
    assert_eq!(made, 30, "of one address in a minute");
}

#[test]
fn rule_52_only_so_many_checks_wait_for_a_place() {
    let mut waiting = Waiting::default();
    let endpoint = SocketAddr::from(([192, 0, 2, 1], 1));
    let check = Check { info_hash: HASH, peer_id: PEER, endpoint };
    assert!((0..MAX_WAITING).all(|_| waiting.admit(check)));
    assert!(!waiting.admit(check));
    assert!(waiting.next().is_some() && waiting.admit(check));
}

#[tokio::test]
async fn checks_under_way_end_with_the_checker() {
    let listener = listen().await;
    let (checker, mut verdicts) = start(LONG);
    checker.offer(check(&listener));
    let mut stream = accept(&listener).await;
    read_handshake(&mut stream).await;
    drop(checker);
    let mut rest = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("still there").unwrap();
    assert!(timeout(PATIENCE, verdicts.recv()).await.unwrap().is_none(), "nobody is left to tell");
}

#[test]
fn our_peer_id_names_our_program_and_is_never_the_same() {
    let (first, second) = (own_peer_id(), own_peer_id());
    assert_eq!(first.0[..3], *b"-SD");
    assert!(first.0[3..7].iter().all(u8::is_ascii_alphanumeric) && first.0[7] == b'-');
    assert_eq!(first.0[..8], second.0[..8]);
    assert_ne!(first.0[8..], second.0[8..]);
}

fn start(patience: Patience) -> (NatChecker, Verdicts) {
    let (told, verdicts) = mpsc::unbounded_channel();
    let report = move |check: &Check, found| {
        let _ = told.send((*check, found));
    };
    (NatChecker::start(patience, report), verdicts)
}

async fn listen() -> TcpListener {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap()
}

fn check(listener: &TcpListener) -> Check {
    Check { info_hash: HASH, peer_id: PEER, endpoint: listener.local_addr().unwrap() }
}

async fn accept(listener: &TcpListener) -> TcpStream {
    timeout(PATIENCE, listener.accept()).await.expect("nobody comes").unwrap().0
}

/// Sees that nobody comes for a while; whoever came later would not be seen.
async fn expect_nobody(listener: &TcpListener) {
    assert!(timeout(Duration::from_millis(100), listener.accept()).await.is_err());
}

async fn read_handshake(stream: &mut TcpStream) -> Handshake {
    let mut bytes = [0; HANDSHAKE_LEN];
    timeout(PATIENCE, stream.read_exact(&mut bytes)).await.expect("no handshake").unwrap();
    Handshake::parse(&bytes).unwrap()
}

async fn verdict(verdicts: &mut Verdicts) -> (Check, Reachability) {
    timeout(PATIENCE, verdicts.recv()).await.expect("no verdict").unwrap()
}
