//! How long a snapshot takes, and how long it holds up announces: `cargo bench -p tracker`.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]
#![expect(clippy::disallowed_methods, reason = "a benchmark is there to look at the clock")]

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::{InfoHash, PeerId};
use tracker::{Asker, RequestRate, Rules, Timestamp, Tracker};

const TORRENTS: u32 = 100_000;
const PEERS: u32 = 1_000_000;

fn main() {
    let path = std::env::temp_dir().join("swarmdeck-bench.snapshot");
    let tracker = registered();
    let mut reply = AnnounceReply::default();
    (0..PEERS).for_each(|number| announce(&tracker, number, &mut reply));
    let quiet = slowest(&tracker, || std::thread::sleep(Duration::from_secs(1)));
    let mut took = Duration::ZERO;
    let mut longest = Duration::ZERO;
    let busy = slowest(&tracker, || (took, longest) = save(&tracker, &path));
    let bytes = std::fs::metadata(&path).unwrap().len();
    println!("{PEERS} peers of {TORRENTS} torrents: {} bytes a peer", bytes / u64::from(PEERS));
    println!("written in {took:?}, a shard copied and sealed in {longest:?} at most");
    println!("announces take {quiet:?} at most without it, {busy:?} meanwhile");

    let after = registered();
    let started = Instant::now();
    let mut source = BufReader::new(File::open(&path).unwrap());
    let restored = after.restore_peers(&mut source, Timestamp::START, 0);
    println!("{} peers restored in {:?}", restored.peers, started.elapsed());
    assert!(restored.problem.is_none() && restored.peers == u64::from(PEERS));
    std::fs::remove_file(path).unwrap();
}

/// Notes how long it was between two writes: then a shard was copied and sealed.
struct Watched {
    file: File,
    written: Instant,
    longest: Duration,
}

impl Write for Watched {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.longest = self.longest.max(self.written.elapsed());
        let written = self.file.write(bytes);
        self.written = Instant::now();
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// How long it took in all until it was on the disk, and one shard at most.
fn save(tracker: &Tracker, path: &std::path::Path) -> (Duration, Duration) {
    let started = Instant::now();
    let file = File::create(path).unwrap();
    let mut sink = Watched { file, written: started, longest: Duration::ZERO };
    tracker.save_peers(Timestamp::START, 0, &mut sink).unwrap();
    sink.file.sync_all().unwrap();
    (started.elapsed(), sink.longest)
}

/// How long the slowest announce takes while `work` is done, but for one in ten thousand; and
/// the slowest of all.
fn slowest(tracker: &Tracker, work: impl FnOnce()) -> (Duration, Duration) {
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let announcing = scope.spawn(|| {
            let (mut reply, mut took) = (AnnounceReply::default(), Vec::new());
            for turn in 0_u32.. {
                if is_done.load(Relaxed) {
                    break;
                }
                let started = Instant::now();
                announce(tracker, turn.wrapping_mul(7_919) % PEERS, &mut reply);
                took.push(started.elapsed());
            }
            took
        });
        work();
        is_done.store(true, Relaxed);
        let mut took = announcing.join().unwrap();
        took.sort_unstable();
        (took[took.len() - 1 - took.len() / 10_000], took[took.len() - 1])
    })
}

fn registered() -> Tracker {
    let request_rate = RequestRate { per_minute: 0, burst: 0 };
    let tracker = Tracker::new(Rules { request_rate, ..Rules::default() });
    (0..TORRENTS).for_each(|number| tracker.register(info_hash(number), 0));
    tracker
}

fn info_hash(number: u32) -> InfoHash {
    let mut hash = [7; 20];
    hash[..4].copy_from_slice(&number.to_be_bytes());
    InfoHash(hash)
}

/// Peer `number` announces, one of ten of its torrent.
fn announce(tracker: &Tracker, number: u32, reply: &mut AnnounceReply) {
    let mut peer_id = *b"-XX0000-000000000000";
    peer_id[16..].copy_from_slice(&number.to_be_bytes());
    let announce = Announce {
        info_hash: info_hash(number % TORRENTS),
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
    tracker.announce(&announce, &asker, Timestamp::START, u64::from(number), reply).unwrap();
}
