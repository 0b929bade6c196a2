//! The system has run out of sockets for a while: alone in its process, whose limits it changes.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use protocol::id::InfoHash;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use server::{Clock, Endpoint, HttpListener, TrackerService, bind};
use tracker::{Rules, Tracker};

const REQUEST: &[u8] = b"GET /announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl\
    &port=6881 HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n";

#[test]
fn rule_53_a_system_out_of_sockets_does_not_end_the_listener() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let tracker = Arc::new(Tracker::new(Rules::default()));
    tracker.register(InfoHash([b'a'; 20]), 0);
    let service = TrackerService::new(tracker, Clock::start());
    let listener = {
        let _inside = runtime.enter();
        let socket = bind(&[Endpoint::http(Ipv4Addr::LOCALHOST.into())], 0).unwrap().http.remove(0);
        HttpListener::start(socket, &service).unwrap()
    };
    let before = getrlimit(Resource::Nofile);
    let mut clients: Vec<TcpStream> =
        (0..8).map(|_| TcpStream::connect(listener.address()).unwrap()).collect();
    // These have been accepted, or are in the system's queue; from now on nothing can be.
    setrlimit(Resource::Nofile, Rlimit { current: Some(3), ..before }).unwrap();
    assert!(TcpStream::connect(listener.address()).is_err(), "we have run out ourselves");
    thread::sleep(Duration::from_millis(300));
    setrlimit(Resource::Nofile, before).unwrap();

    clients.push(TcpStream::connect(listener.address()).unwrap());
    for client in &mut clients {
        client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        client.write_all(REQUEST).unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).unwrap();
        assert!(answer.contains("8:intervali"), "{answer}");
    }
}
