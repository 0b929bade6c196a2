//! Connections in thousands on which nothing happens.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpStream};
use std::sync::Arc;

use acceptance::load::{Completions, Load, Plan, Torrents, connect};
use acceptance::serve::Serve;
use acceptance::usage::{Usage, raise_open_files};
use acceptance::wait_for;

use crate::{random, times};

/// Connections from one address; the tracker takes 256 at most.
const FROM_ONE_ADDRESS: usize = 200;

#[test]
fn thousands_of_idle_connections_keep_nobody_out_and_leave_nothing_behind() {
    let mut rng = random("idle");
    let wanted = times(1_000, 10_000) as usize;
    // The tracker gives each of its two listeners a third of the open files it may have.
    let count = wanted.min(raise_open_files() / 2);
    let serve = Serve::start(&["--open", "--bind", "127.0.0.1", "--bind", "127.0.0.2"]);
    let port = serve.socket_address().port();
    let listeners = [1, 2].map(|it| SocketAddrV4::new(Ipv4Addr::new(127, 0, 0, it), port));
    let usage = || Usage::of(serve.process_id());
    let before = usage();
    let mut after = Vec::new();
    for wave in 0..3 {
        let connections: Vec<TcpStream> =
            (0..count).map(|number| open(number, listeners[number % 2])).collect();
        let held = usage();
        assert!(held.descriptors >= count, "{held:?} in wave {wave}");

        let torrents = Arc::new(Torrents::default());
        torrents.add([b'a' + wave; 20]);
        let plan = Plan { announces_max: 2_000, ..Plan::mixed(listeners[0], rng.u64(..)) };
        let tally = Load::start(plan, &torrents, &Arc::<Completions>::default()).wait();
        assert_eq!((tally.answered(), tally.refused(), tally.lost()), (2_000, 0, 0));

        // The clients go at first; in the last wave the tracker has to end it all by itself.
        let stays = (wave == 2).then_some(connections);
        wait_for("the descriptors to come back", || {
            (usage().descriptors <= before.descriptors + 8).then_some(())
        });
        drop(stays);
        after.push(usage());
        println!("idle: {count} connections in wave {wave}: {before:?}, {held:?}, {:?}", usage());
    }
    let (first, last) = (after[0].resident_bytes, after[2].resident_bytes);
    assert!(last <= first + first / 10 + (4 << 20), "memory is not given back: {after:?}");
}

/// One that says nothing, one that breaks off, or one that was answered.
fn open(number: usize, listener: SocketAddrV4) -> TcpStream {
    let [.., high, low] = (number / FROM_ONE_ADDRESS).to_be_bytes();
    let own = Ipv4Addr::new(127, 200, high, low.saturating_add(1));
    let mut stream = connect(listener, own).unwrap();
    match number % 3 {
        0 => {}
        1 => stream.write_all(b"GET /announce?info_hash=").unwrap(),
        _ => {
            stream.write_all(b"GET /scrape HTTP/1.1\r\nHost: tracker\r\n\r\n").unwrap();
            assert!(stream.read(&mut [0; 4_096]).unwrap() > 0);
        }
    }
    stream
}
