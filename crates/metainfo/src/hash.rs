//! Hashes data piece by piece: one reader, a bounded set of reused buffers, several hashers.
//!
//! The calling thread reads, so a disk sees one sequential reader; the hashers only
//! ever see memory. A buffer that has been hashed goes back to the reader, and when
//! all are in use the reader waits.

mod buffers;
#[cfg(target_arch = "x86_64")]
mod sha1_ni;
mod sha1_pieces;

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use buffers::{Batch, BufferPlan};

/// Where the data comes from.
pub(crate) trait Feed {
    /// Why reading ended early.
    type Error;

    /// Fills the beginning of `buffer` and returns how many bytes; 0 when all is read.
    ///
    /// Returns soon: this is also where a person's wish to stop is noticed.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Self::Error>;

    /// Called several times a second while no buffer is free, so that a wish to stop
    /// is noticed then, too.
    fn wait(&mut self) -> Result<(), Self::Error>;
}

/// Returns the SHA-1 digests of all pieces of what `feed` reads, one after the other.
///
/// With no hashers, or where no thread can be started, the calling thread hashes.
pub(crate) fn hash_pieces<F: Feed>(
    feed: &mut F,
    total_bytes: u64,
    piece_length_bytes: u32,
    hashers: usize,
) -> Result<Vec<u8>, F::Error> {
    let plan = BufferPlan::new(total_bytes, piece_length_bytes, hashers);
    let (to_hash, jobs) = mpsc::channel();
    let (done, hashed) = mpsc::channel();
    let jobs = Mutex::new(jobs);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let start = || -> io::Result<_> {
            let (jobs, stop, done) = (&jobs, &stop, done.clone());
            thread::Builder::new()
                .name("hash".to_owned())
                .spawn_scoped(scope, move || hash_batches(jobs, &done, stop))
        };
        let running = (0..hashers).map_while(|_| start().ok()).count();
        let sink = if running > 0 { Sink::Hashers(to_hash) } else { Sink::Reader(done.clone()) };
        drop(done);
        let mut reader = Reader {
            plan,
            sink: Some(sink),
            hashed,
            allocated: 0,
            in_flight: 0,
            digests: Vec::new(),
        };
        let outcome = reader.run(feed);
        stop.store(outcome.is_err(), Ordering::Relaxed);
        outcome.map(|()| reader.digests)
    })
}

/// One hasher: takes batches until there are no more, or until it is told to stop.
fn hash_batches(jobs: &Mutex<Receiver<Batch>>, done: &Sender<Batch>, stop: &AtomicBool) {
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(mut batch) = job else { return };
        if stop.load(Ordering::Relaxed) {
            return;
        }
        batch.hash(stop);
        if done.send(batch).is_err() {
            return;
        }
    }
}

/// The reading side: fills batches, sends them off, and keeps the digests that come back.
struct Reader {
    plan: BufferPlan,
    /// Gone once everything is read, so that the hashers end.
    sink: Option<Sink>,
    hashed: Receiver<Batch>,
    allocated: usize,
    in_flight: usize,
    digests: Vec<u8>,
}

/// Who hashes a full batch.
enum Sink {
    Hashers(Sender<Batch>),
    /// The reader itself, which then sends the batch back to itself.
    Reader(Sender<Batch>),
}

impl Reader {
    fn run<F: Feed>(&mut self, feed: &mut F) -> Result<(), F::Error> {
        let mut first_piece = 0;
        loop {
            let mut batch = self.free_batch(feed)?;
            batch.restart(first_piece);
            while !batch.is_full() {
                match feed.read(batch.unfilled())? {
                    0 => break,
                    len => batch.advance(len),
                }
            }
            let last = !batch.is_full();
            first_piece += batch.piece_count();
            self.submit(batch);
            if last {
                return self.collect_rest(feed);
            }
        }
    }

    fn submit(&mut self, mut batch: Batch) {
        self.in_flight += 1;
        // Sending fails only after every hasher has panicked, which the scope passes on.
        let _ = match &self.sink {
            Some(Sink::Hashers(to_hash)) => to_hash.send(batch),
            Some(Sink::Reader(done)) => {
                batch.hash(&AtomicBool::new(false));
                done.send(batch)
            }
            None => Ok(()),
        };
    }

    fn free_batch<F: Feed>(&mut self, feed: &mut F) -> Result<Batch, F::Error> {
        if let Ok(batch) = self.hashed.try_recv() {
            self.keep_digests(&batch);
            return Ok(batch);
        }
        if self.allocated < self.plan.buffers() {
            self.allocated += 1;
            return Ok(Batch::new(&self.plan));
        }
        let hashed = self.wait_for_batch(feed)?;
        Ok(hashed.unwrap_or_else(|| Batch::new(&self.plan)))
    }

    fn collect_rest<F: Feed>(&mut self, feed: &mut F) -> Result<(), F::Error> {
        self.sink = None;
        while self.in_flight > 0 && self.wait_for_batch(feed)?.is_some() {}
        Ok(())
    }

    /// The next hashed batch; nothing when every hasher has panicked.
    fn wait_for_batch<F: Feed>(&mut self, feed: &mut F) -> Result<Option<Batch>, F::Error> {
        loop {
            match self.hashed.recv_timeout(WAIT) {
                Ok(batch) => {
                    self.keep_digests(&batch);
                    return Ok(Some(batch));
                }
                Err(RecvTimeoutError::Timeout) => feed.wait()?,
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            }
        }
    }

    /// Batches come back in any order, so each brings its place along.
    fn keep_digests(&mut self, batch: &Batch) {
        self.in_flight -= 1;
        let digests = batch.digests().as_flattened();
        let start = batch.first_piece() * sha1_pieces::DIGEST_BYTES;
        let end = start + digests.len();
        if self.digests.len() < end {
            self.digests.resize(end, 0);
        }
        self.digests[start..end].copy_from_slice(digests);
    }
}

/// How long the reader waits for a buffer before it asks whether to go on.
const WAIT: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sha1::{Digest, Sha1};

    use super::*;

    const KIB: usize = 1024;

    #[test]
    fn every_side_of_a_piece_boundary_is_hashed_right() {
        for piece_length in [16 * KIB, 64 * KIB] {
            for size in [1, piece_length - 1, piece_length, piece_length + 1, 2 * piece_length] {
                check(size, piece_length, 2, 1000);
            }
        }
    }

    #[test]
    fn many_batches_come_back_in_order() {
        check(20 * 1024 * KIB + 5, 16 * KIB, 3, 300_000);
        check(20 * 1024 * KIB, 4096 * KIB, 2, 1 << 20);
    }

    #[test]
    fn the_reader_hashes_when_there_are_no_hashers() {
        check(5 * 1024 * KIB + 1, 32 * KIB, 0, 100_000);
    }

    #[test]
    fn a_failing_feed_ends_everything() {
        for fail_at in [0, 1, 100 * KIB, 9 * 1024 * KIB] {
            let mut feed = Slice { fail_at: Some(fail_at), ..Slice::new(10 * 1024 * KIB, 50_000) };
            let outcome = hash_pieces(&mut feed, 10 * 1024 * 1024, 16 << 10, 2);
            assert_eq!(outcome, Err("failed"));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn equals_hashing_piece_by_piece(
            size in 1usize..3_000_000,
            shift in 14u32..=22,
            hashers in 0usize..4,
            read_len in 1usize..400_000,
        ) {
            check(size, 1 << shift, hashers, read_len.max(size / 1000));
        }
    }

    #[track_caller]
    fn check(size: usize, piece_length: usize, hashers: usize, read_len: usize) {
        let mut feed = Slice::new(size, read_len);
        let naive: Vec<u8> =
            feed.data.chunks(piece_length).flat_map(|it| Sha1::digest(it).to_vec()).collect();
        let length = u32::try_from(piece_length).unwrap();
        let digests = hash_pieces(&mut feed, size as u64, length, hashers).unwrap();
        assert!(digests == naive, "{size} bytes, pieces of {piece_length}, {hashers} hashers");
    }

    struct Slice {
        data: Vec<u8>,
        at: usize,
        read_len: usize,
        fail_at: Option<usize>,
    }

    impl Slice {
        fn new(size: usize, read_len: usize) -> Self {
            let mut state: u32 = 1;
            let mut next = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                state.to_be_bytes()[0]
            };
            Self { data: (0..size).map(|_| next()).collect(), at: 0, read_len, fail_at: None }
        }
    }

    impl Feed for Slice {
        type Error = &'static str;

        fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Self::Error> {
            if self.fail_at.is_some_and(|it| self.at >= it) {
                return Err("failed");
            }
            let len = buffer.len().min(self.read_len).min(self.data.len() - self.at);
            buffer[..len].copy_from_slice(&self.data[self.at..self.at + len]);
            self.at += len;
            Ok(len)
        }

        fn wait(&mut self) -> Result<(), Self::Error> {
            Ok(())
        }
    }
}
