//! More of everything than a tracker takes: hashes, datagrams, slow readers, connections.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpStream, UdpSocket};
use std::process::Command;
use std::time::Duration;

use acceptance::http::{get, try_request};
use acceptance::load::connect;
use acceptance::netns::Namespace;
use acceptance::serve::{Serve, command};
use acceptance::usage::Usage;
use acceptance::wait_for;
use fastrand::Rng;
use socket2::{Domain, Socket, Type};

use crate::{random, times};

const PEER: &str = "peer_id=-qB5020-abcdefghijkl&port=6881&left=1";
const MIB: u64 = 1 << 20;
/// For a while, until it is clear that nothing comes.
const NO_ANSWER: Duration = Duration::from_millis(300);

/// A torrent in open mode with its one peer takes 300 bytes at most.
#[test]
fn random_info_hashes_take_no_more_than_the_owner_allows() {
    let mut rng = random("hashes");
    let (allowed, asked) = (times(1_000, 200_000), times(2_000, 600_000));
    let limit = format!("tracker.max_open_torrents={allowed}");
    let serve = Serve::start(&["--open", "--set", &limit]);
    let usage = || Usage::of(serve.process_id());
    let before = usage();
    let mut stream = local(serve.socket_address());
    let (mut taken, mut full) = (0, 0);
    for _ in 0..asked / 50 {
        let requests: String = (0..50).map(|_| announce_path(&mut rng)).map(request).collect();
        stream.write_all(requests.as_bytes()).unwrap();
        for answer in answers(&mut stream, 50) {
            taken += u32::from(answer.contains("8:intervali"));
            full += u32::from(answer.contains("this tracker is full"));
        }
    }
    println!("hashes: {taken} taken, {full} refused; {before:?}, {:?}", usage());
    assert_eq!((taken, full), (allowed, asked - allowed));
    let most_bytes = u64::from(allowed) * 300 + 8 * MIB;
    assert!(usage().resident_bytes < before.resident_bytes + most_bytes, "{:?}", usage());
}

#[test]
fn datagrams_from_whoever_they_say_get_nothing_and_leave_nothing() {
    let mut rng = random("datagrams");
    let (network, serve) = public_tracker(&["--open"]);
    let tracker = serve.socket_address();
    let usage = || Usage::of(serve.process_id());
    let before = usage();
    network.inside(|| {
        for number in 0..times(3_000, 100_000) {
            // As if from everywhere; a spoofer sees no answer, so nobody reads any.
            let socket = UdpSocket::bind((public_address(number), 0)).unwrap();
            socket.connect(tracker).unwrap();
            let _ = socket.send(&CONNECT);
            let mut announce = udp_announce(&rng.u64(..).to_be_bytes(), &random_hash(&mut rng));
            let _ = socket.send(&announce);
            announce.truncate(rng.usize(..announce.len()));
            let _ = socket.send(&announce);
        }
        let socket = UdpSocket::bind((public_address(1), 0)).unwrap();
        socket.connect(tracker).unwrap();
        socket.set_read_timeout(Some(NO_ANSWER)).unwrap();
        for _ in 0..20 {
            let made_up = rng.u64(..).to_be_bytes();
            socket.send(&udp_announce(&made_up, &random_hash(&mut rng))).unwrap();
        }
        assert!(socket.recv(&mut [0; 64]).is_err(), "a made-up connection id is answered");
        let id = connection_id(&socket);
        assert_eq!(ask(&socket, &udp_announce(&id, &[7; 20]))[3], 1);
    });
    println!("datagrams: {before:?}, {:?}", usage());
    assert!(usage().resident_bytes < before.resident_bytes + 4 * MIB, "{:?}", usage());
}

#[test]
fn who_asks_too_often_is_refused_while_others_are_answered() {
    let (network, serve) = public_tracker(&["--open"]);
    let tracker = serve.socket_address();
    let socket_at = |number| {
        let socket = UdpSocket::bind((public_address(number), 0)).unwrap();
        socket.connect(tracker).unwrap();
        socket
    };
    network.inside(|| {
        let greedy = socket_at(1);
        let id = connection_id(&greedy);
        let actions: Vec<u8> =
            (0..3_200).map(|_| ask(&greedy, &udp_announce(&id, &[7; 20]))[3]).collect();
        assert_eq!((actions[0], actions[2_999], actions[3_199]), (1, 1, 3));
        let other = socket_at(2);
        let id = connection_id(&other);
        assert_eq!(ask(&other, &udp_announce(&id, &[7; 20]))[3], 1);
    });
}

/// What waits for one reader takes 256 KiB at most, and 32 readers of one address are waited for.
#[test]
fn readers_who_take_nothing_keep_little_and_nobody_out() {
    let network = Namespace::make("readers");
    // As on a real network: with packets as large as loopback's own, the system holds megabytes
    // for each reader, and all of them have to be filled before the tracker sees one stall.
    network.run(&["ip", "link", "set", "lo", "mtu", "1500"]);
    let data_dir = tempfile::tempdir().unwrap();
    let mut serve = command(data_dir.path());
    serve.args(["--port", "0", "--open"]);
    let serve = Serve::start_command(data_dir, &mut network.enter(&serve));
    network.inside(move || take_nothing(&serve));
}

fn take_nothing(serve: &Serve) {
    let tracker = serve.socket_address();
    let usage = || Usage::of(serve.process_id());
    let mut stream = local(tracker);
    let path = |number: u32| {
        let port = 10_000 + number;
        format!(
            "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefgh{number:04}\
             &port={port}&left=1&compact=0&numwant=200"
        )
    };
    // Many peers, so that answers are much longer than what is asked.
    for number in 0..200 {
        stream.write_all(request(path(number).replace("=200", "=0")).as_bytes()).unwrap();
        answers(&mut stream, 1);
    }
    drop(stream);
    let before = usage();
    let addresses = u8::try_from(times(1, 8)).unwrap();
    let requests = request(path(1)).repeat(1_000);
    let mut readers = Vec::new();
    for address in 1..=addresses {
        let own = Ipv4Addr::new(127, 9, 0, address);
        readers.extend((0..40).map(|_| slow_reader(tracker, own, requests.as_bytes())));
    }
    let places = usize::from(addresses) * 32;
    let mut most_bytes = 0;
    wait_for("those without a place to be cut", || {
        most_bytes = most_bytes.max(usage().resident_bytes);
        assert!(get(&serve.address(), &path(1)).contains("8:intervali"), "others are answered");
        let cut = readers.iter().filter(|it| is_cut(it)).count();
        (cut >= readers.len() - places).then_some(())
    });
    println!("readers: {} of them, {before:?}, {:?}", readers.len(), usage());
    let allowed_bytes = before.resident_bytes + places as u64 * MIB / 4 + 8 * MIB;
    assert!(most_bytes < allowed_bytes, "{most_bytes} bytes");
    // In the long form they stay, and it is the tracker that ends it.
    let stay = (addresses > 1).then_some(readers);
    wait_for("the tracker to be rid of them all", || {
        (usage().descriptors <= before.descriptors).then_some(())
    });
    drop(stay);
}

#[test]
fn without_files_to_open_it_goes_on_and_recovers() {
    let data_dir = tempfile::tempdir().unwrap();
    let serve = command(data_dir.path());
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -n 64 && exec \"$0\" \"$@\""]).arg(serve.get_program());
    limited.args(serve.get_args()).args(["--open", "--port", "0"]);
    limited.args(["--bind", "127.0.0.1", "--bind", "127.0.0.2", "--bind", "127.0.0.3"]);
    let serve = Serve::start_command(data_dir, &mut limited);
    let port = serve.socket_address().port();
    let before = Usage::of(serve.process_id());
    let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
    udp.connect(serve.socket_address()).unwrap();
    let id = connection_id(&udp);
    let path = format!("/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&{PEER}");
    for round in 0..times(2, 20) {
        let held: Vec<TcpStream> = (0..150)
            .filter_map(|number| {
                let listener = SocketAddrV4::new(Ipv4Addr::new(127, 0, 0, number % 3 + 1), port);
                connect(listener, Ipv4Addr::new(127, 8, number % 200, 1)).ok()
            })
            .collect();
        wait_for("the descriptors to run out", || {
            (Usage::of(serve.process_id()).descriptors >= 62).then_some(())
        });
        for _ in 0..50 {
            assert_eq!(ask(&udp, &udp_announce(&id, &[7; 20]))[3], 1, "UDP goes on");
        }
        drop(held);
        wait_for("HTTP to be answered again", || {
            let (status, body) =
                try_request(&serve.address(), &format!("GET {path} HTTP/1.1"), "").ok()?;
            (status == 200 && body.contains("8:intervali")).then_some(())
        });
        wait_for("the descriptors to come back", || {
            let now = Usage::of(serve.process_id()).descriptors;
            (now <= before.descriptors + 4).then_some(())
        });
        println!("files: round {round}, {before:?}, {:?}", Usage::of(serve.process_id()));
    }
}

/// A tracker in a network of its own, in which all addresses of 45.0.0.0/8 are ours.
fn public_tracker(args: &[&str]) -> (Namespace, Serve) {
    let network = Namespace::make("flood");
    let mut route = Command::new("ip");
    route.args(["route", "add", "local", "45.0.0.0/8", "dev", "lo"]);
    assert!(network.enter(&route).status().unwrap().success());
    let data_dir = tempfile::tempdir().unwrap();
    let mut serve = command(data_dir.path());
    serve.args(["--port", "0", "--bind", "45.0.0.1"]).args(args);
    let serve = Serve::start_command(data_dir, &mut network.enter(&serve));
    (network, serve)
}

fn public_address(number: u32) -> Ipv4Addr {
    Ipv4Addr::from_bits(u32::from(Ipv4Addr::new(45, 1, 0, 0)) + number)
}

fn local(tracker: SocketAddrV4) -> TcpStream {
    let stream = connect(tracker, Ipv4Addr::LOCALHOST).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Who asks for much and takes nothing.
fn slow_reader(tracker: SocketAddrV4, own: Ipv4Addr, requests: &[u8]) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(4_096).unwrap();
    socket.bind(&SocketAddrV4::new(own, 0).into()).unwrap();
    socket.connect(&tracker.into()).unwrap();
    let mut stream = TcpStream::from(socket);
    stream.set_nonblocking(true).unwrap();
    // As much as the system takes at once.
    let _ = stream.write(requests);
    stream
}

fn is_cut(mut stream: &TcpStream) -> bool {
    stream.write(b"G").is_err_and(|it| it.kind() != ErrorKind::WouldBlock)
}

fn request(path: String) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: tracker\r\n\r\n")
}

fn announce_path(rng: &mut Rng) -> String {
    let hash: String = random_hash(rng).iter().map(|it| format!("%{it:02x}")).collect();
    format!("/announce?info_hash={hash}&{PEER}")
}

fn random_hash(rng: &mut Rng) -> [u8; 20] {
    std::array::from_fn(|_| rng.u8(..))
}

/// The next `count` answers, which are short.
fn answers(stream: &mut TcpStream, count: usize) -> Vec<String> {
    let mut text = String::new();
    let mut piece = [0; 16 * 1024];
    // Each answer is one dictionary, which ends what has come of it.
    while text.matches("HTTP/1.1 ").count() < count || !text.ends_with('e') {
        let read = stream.read(&mut piece).unwrap();
        assert!(read > 0, "it has ended: {text}");
        text.extend(piece[..read].iter().map(|&byte| char::from(byte)));
    }
    text.split("HTTP/1.1 ").skip(1).map(str::to_owned).collect()
}

/// What BEP 15 begins with.
const CONNECT: [u8; 16] = [0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 9, 9, 9, 9];

fn connection_id(socket: &UdpSocket) -> [u8; 8] {
    ask(socket, &CONNECT)[8..16].try_into().unwrap()
}

/// The answer to `datagram`, which may get lost on its way.
fn ask(socket: &UdpSocket, datagram: &[u8]) -> Vec<u8> {
    socket.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
    let mut answer = vec![0; 4_096];
    for _ in 0..10 {
        socket.send(datagram).unwrap();
        if let Ok(length) = socket.recv(&mut answer) {
            answer.truncate(length);
            assert!(length >= 8, "{answer:?}");
            return answer;
        }
    }
    panic!("no answer");
}

/// Laid out by hand from BEP 15: a downloader of `info_hash`.
fn udp_announce(connection_id: &[u8; 8], info_hash: &[u8; 20]) -> Vec<u8> {
    let left = [&[0; 15][..], &[1]].concat();
    let rest = [&[0; 20][..], &[0xFF; 4], &[0x1A, 0xE1]].concat();
    let head = [&connection_id[..], &[0, 0, 0, 1, 5, 6, 7, 8], info_hash].concat();
    [&head[..], b"-TR4060-abcdefghijkl", &left, &rest].concat()
}
