//! Snapshots of peers: as they come, and with checksums that are right.

use std::net::Ipv4Addr;

use protocol::id::InfoHash;
use tracker::{Asker, PeerSight, Restored, Rules, ScrapePolicy, Timestamp, Tracker};

/// Bytes of peers that stand in one block at most, and what the smallest peer takes.
const BLOCK_BYTES_MAX: usize = 64 * 1024;
const PEER_BYTES_MIN: u64 = 44;

/// No more peers come of a snapshot than it has room for, the totals agree with them, and a
/// snapshot of them brings the same ones back.
///
/// Checksums would keep the fuzzer out, so `bytes` are also tried as the peers within one.
pub fn snapshot(bytes: &[u8]) {
    check(bytes);
    for peers in bytes.chunks(BLOCK_BYTES_MAX) {
        check(&sealed(peers));
    }
}

fn check(bytes: &[u8]) {
    let (tracker, restored) = restore(bytes);
    assert!((restored.peers + restored.left_out) * PEER_BYTES_MIN <= bytes.len() as u64);
    let totals = tracker.totals();
    assert!(u64::from(totals.seeders + totals.leechers) <= restored.peers);
    let (same, restored) = restore(&save(&tracker));
    assert!(restored.problem.is_none() && restored.left_out == 0);
    assert_eq!(same.totals(), totals);
    assert_eq!(sight(&same), sight(&tracker));
}

/// A snapshot with `peers` as its only block. It says that there are none, which is noticed
/// when they have been read.
fn sealed(peers: &[u8]) -> Vec<u8> {
    let mut file = b"SWDPEERS\0\x02".to_vec();
    for (kind, payload) in [(b'T', &[0; 8][..]), (b'P', peers), (b'E', &[0; 8])] {
        let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
        let mut hasher = crc32fast::Hasher::new();
        [&[kind], &length[..], payload].iter().for_each(|it| hasher.update(it));
        file.push(kind);
        file.extend_from_slice(&length);
        file.extend_from_slice(&hasher.finalize().to_be_bytes());
        file.extend_from_slice(payload);
    }
    file
}

fn restore(mut bytes: &[u8]) -> (Tracker, Restored) {
    let rules = Rules { open: true, scrape: ScrapePolicy::Full, ..Rules::default() };
    let tracker = Tracker::new(rules);
    let restored = tracker.restore_peers(&mut bytes, Timestamp::START, 0);
    (tracker, restored)
}

fn save(tracker: &Tracker) -> Vec<u8> {
    let mut bytes = Vec::new();
    let saved = tracker.save_peers(Timestamp::START, 0, &mut bytes);
    saved.expect("memory can be written to");
    bytes
}

/// All there is to see of the peers.
fn sight(tracker: &Tracker) -> Vec<(InfoHash, Vec<PeerSight>)> {
    let asker = Asker::at(Ipv4Addr::LOCALHOST.into());
    let hashes = tracker.scrape_all(&asker, Timestamp::START).expect("full scrapes are allowed");
    let peers = |hash: InfoHash| {
        let mut peers = tracker.peers(&hash, Timestamp::START);
        peers.sort_unstable_by_key(|it| (it.ip, it.port));
        (hash, peers)
    };
    hashes.into_iter().map(peers).collect()
}
