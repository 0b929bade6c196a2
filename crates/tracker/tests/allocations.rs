//! What an announce and a peer cost in memory, counted where it is asked for.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::{InfoHash, PeerId};
use tracker::{Asker, RequestRate, Rules, Timestamp, Tracker};

#[test]
fn announces_of_known_peers_allocate_nothing() {
    for (peers, is_registered) in [(2, false), (2, true), (20, false), (20, true), (2_000, false)] {
        let tracker = open_tracker();
        if is_registered {
            tracker.register(peer(0, 0).info_hash, 0);
        }
        let mut reply = roomy_reply();
        // The first download of a torrent that is noted for its owner takes a place.
        let completed = Announce { left_bytes: 0, event: Event::Completed, ..peer(0, u32::MAX) };
        announce(&tracker, &completed, v4(u32::MAX >> 8), &mut reply);
        for number in 0..peers {
            announce(&tracker, &peer(0, number), v4(number), &mut reply);
            announce(&tracker, &peer(0, number), v6(number), &mut reply);
        }
        let mut listed = 0;
        let before = requests();
        for number in 0..peers.min(100) {
            announce(&tracker, &peer(0, number), v4(number), &mut reply);
            listed += reply.peers.len();
            announce(&tracker, &peer(0, number), v6(number), &mut reply);
            let completed = Announce { left_bytes: 0, event: Event::Completed, ..peer(0, number) };
            announce(&tracker, &completed, v4(number), &mut reply);
        }
        assert!(listed > 0, "peers were listed");
        assert_eq!(requests() - before, 0, "in a swarm of {peers}");
    }
}

#[test]
fn a_peer_costs_tens_of_bytes() {
    check(5_000, 2, v4, 95);
    check(5_000, 2, v6, 130);
    check(2_000, 10, v4, 60);
    check(1, 100_000, v4, 70);
    check(1, 10_000, v6, 85);

    #[track_caller]
    fn check(torrents: u32, peers: u32, ip: fn(u32) -> IpAddr, most_bytes: i64) {
        let cost_bytes = bytes_per_peer(torrents, peers, ip);
        assert!(cost_bytes <= most_bytes, "{cost_bytes} bytes");
    }
}

#[test]
fn a_crowd_that_has_left_leaves_nothing_behind() {
    let tracker = open_tracker();
    let mut reply = roomy_reply();
    announce(&tracker, &peer(0, 0), v4(0), &mut reply);
    let before = held_bytes();
    for number in 1..5_000 {
        announce(&tracker, &peer(0, number), v4(number), &mut reply);
        announce(&tracker, &peer(0, number), v6(number), &mut reply);
    }
    for number in 1..5_000 {
        let stopped = Announce { event: Event::Stopped, ..peer(0, number) };
        announce(&tracker, &stopped, v4(number), &mut reply);
        announce(&tracker, &stopped, v6(number), &mut reply);
    }
    assert_eq!(held_bytes(), before);
}

/// What the tracker holds for each peer of `torrents` swarms of `peers` each.
fn bytes_per_peer(torrents: u32, peers: u32, ip: fn(u32) -> IpAddr) -> i64 {
    let tracker = open_tracker();
    let mut reply = roomy_reply();
    announce(&tracker, &peer(u32::MAX, 0), ip(0), &mut reply);
    let before = held_bytes();
    for torrent in 0..torrents {
        for number in 0..peers {
            announce(&tracker, &peer(torrent, number), ip(number), &mut reply);
        }
    }
    (held_bytes() - before) / i64::from(torrents * peers)
}

fn open_tracker() -> Tracker {
    let request_rate = RequestRate { per_minute: 0, burst: 0 };
    Tracker::new(Rules { open: true, request_rate, ..Rules::default() })
}

fn announce(tracker: &Tracker, announce: &Announce, ip: IpAddr, reply: &mut AnnounceReply) {
    tracker.announce(announce, &Asker::at(ip), Timestamp(0), 7, reply).unwrap();
}

/// One that has been used before, as front-ends use theirs.
fn roomy_reply() -> AnnounceReply {
    AnnounceReply { peers: Vec::with_capacity(200), ..AnnounceReply::default() }
}

/// A downloader that can be known again by its key.
fn peer(torrent: u32, number: u32) -> Announce {
    let mut info_hash = [0; 20];
    info_hash[..4].copy_from_slice(&torrent.to_be_bytes());
    let mut peer_id = *b"-XX0000-000000000000";
    peer_id[16..].copy_from_slice(&number.to_be_bytes());
    Announce {
        info_hash: InfoHash(info_hash),
        peer_id: PeerId(peer_id),
        port: 6881,
        uploaded_bytes: 0,
        downloaded_bytes: 0,
        left_bytes: 100,
        event: Event::None,
        key: Some(number),
        peers_wanted: None,
    }
}

fn v4(number: u32) -> IpAddr {
    Ipv4Addr::from_bits(0x0B00_0000 + number).into()
}

fn v6(number: u32) -> IpAddr {
    Ipv6Addr::from_bits(0x2001_0DB8 << 96 | u128::from(number)).into()
}

/// Counts what this thread asks of the system, so that tests side by side do not mix.
struct Counting;

thread_local! {
    static REQUESTS: Cell<u64> = const { Cell::new(0) };
    static HELD_BYTES: Cell<i64> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn requests() -> u64 {
    REQUESTS.get()
}

fn held_bytes() -> i64 {
    HELD_BYTES.get()
}

fn note(requests: u64, bytes: i64) {
    REQUESTS.set(REQUESTS.get() + requests);
    HELD_BYTES.set(HELD_BYTES.get() + bytes);
}

fn bytes(layout: Layout) -> i64 {
    i64::try_from(layout.size()).unwrap_or(i64::MAX)
}

// `realloc` is left to the trait, which allocates and frees through these two.
#[expect(unsafe_code, reason = "an allocator can be counted in no other way")]
// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(1, bytes(layout));
        // SAFETY: the caller keeps the promises `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        note(0, -bytes(layout));
        // SAFETY: `at` came from `alloc` above, thus from `System`.
        unsafe { System.dealloc(at, layout) }
    }
}
