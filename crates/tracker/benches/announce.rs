//! How long an announce takes in swarms of different sizes: `cargo bench -p tracker`.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

use std::net::Ipv4Addr;
use std::time::Instant;

use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::{InfoHash, PeerId};
use tracker::{Asker, RequestRate, Rules, Timestamp, Tracker};

const TORRENT: InfoHash = InfoHash([7; 20]);
const SWARM_SIZES: [u32; 3] = [100, 10_000, 100_000];
/// The fastest round counts: whatever else the computer does makes rounds slower only.
const ROUNDS: u32 = 20;
const ANNOUNCES: u32 = 20_000;

fn main() {
    // All announces come within one second, so nobody is counted.
    let request_rate = RequestRate { per_minute: 0, burst: 0 };
    for peers in SWARM_SIZES {
        let tracker = Tracker::new(Rules { request_rate, ..Rules::default() });
        tracker.register(TORRENT, 0);
        let mut reply = AnnounceReply::default();
        for number in 0..peers {
            announce(&tracker, number, &mut reply);
        }
        let nanos = (0..ROUNDS).map(|round| measure(&tracker, peers, round, &mut reply)).min();
        let listed = reply.peers.len();
        println!("swarm of {peers:>7}: {:>5} ns, {listed} peers listed", nanos.unwrap_or(0));
    }
}

/// Nanoseconds that one of many announces takes.
#[expect(clippy::disallowed_methods, reason = "a benchmark is there to look at the clock")]
fn measure(tracker: &Tracker, peers: u32, round: u32, reply: &mut AnnounceReply) -> u128 {
    let start = Instant::now();
    for turn in 0..ANNOUNCES {
        // In strides, so that neighbours in memory do not come one after another.
        announce(tracker, (round * ANNOUNCES + turn).wrapping_mul(7_919) % peers, reply);
    }
    start.elapsed().as_nanos() / u128::from(ANNOUNCES)
}

/// Peer `number` announces again: one in ten has everything.
fn announce(tracker: &Tracker, number: u32, reply: &mut AnnounceReply) {
    let mut peer_id = *b"-XX0000-000000000000";
    peer_id[16..].copy_from_slice(&number.to_be_bytes());
    let announce = Announce {
        info_hash: TORRENT,
        peer_id: PeerId(peer_id),
        port: 6881,
        uploaded_bytes: 0,
        downloaded_bytes: 0,
        left_bytes: u64::from(!number.is_multiple_of(10)),
        event: Event::None,
        key: Some(number),
        peers_wanted: None,
    };
    let asker = Asker::at(Ipv4Addr::from_bits(0x0B00_0000 + number).into());
    tracker.announce(&announce, &asker, Timestamp(0), u64::from(number), reply).unwrap();
}
