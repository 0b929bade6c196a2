//! Hashes data piece by piece: one reader, a bounded set of reused buffers, several hashers.
//!
//! The calling thread reads, so a disk sees one sequential reader; the hashers only
//! ever see memory. A buffer that has been hashed goes back to the reader, and when
//! all are in use the reader waits.

mod buffers;
mod layout;
mod piece_roots;
#[cfg(target_arch = "x86_64")]
mod sha1_ni;
mod sha1_pieces;

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::merkle::Hash;
use crate::version::Version;
use buffers::{Batch, BufferPlan};
use layout::Piece;

pub(crate) use layout::Stretch;

/// Where the data comes from.
pub(crate) trait Feed {
    /// Why reading ended early.
    type Error;

    /// Fills the beginning of `buffer` and returns how many bytes; 0 when all is read.
    ///
    /// A buffer never reaches into the next stretch, and padding is not asked for. Returns
    /// soon: this is also where a person's wish to stop is noticed.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Self::Error>;

    /// Called several times a second while no buffer is free, so that a wish to stop
    /// is noticed then, too.
    fn wait(&mut self) -> Result<(), Self::Error>;
}

/// What the pieces are checked by, in the order in which they were read.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct PieceHashes {
    /// SHA-1 of each piece with its padding, one after the other; none of v2.
    pub(crate) sha1: Vec<u8>,
    /// Root of the hashes of each piece without its padding (BEP 52); none of v1.
    pub(crate) roots: Vec<Hash>,
}

/// Hashes all pieces of what `feed` reads, for torrents of this version.
///
/// With no hashers, or where no thread can be started, the calling thread hashes. Where the
/// feed ends before the last stretch does, there are fewer hashes than pieces.
pub(crate) fn hash_pieces<F: Feed>(
    feed: &mut F,
    stretches: &[Stretch],
    piece_length_bytes: u32,
    version: Version,
    hashers: usize,
) -> Result<PieceHashes, F::Error> {
    let total_bytes = layout::total_bytes(stretches);
    let plan = BufferPlan::new(total_bytes, piece_length_bytes, version, hashers);
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
            hashes: PieceHashes::default(),
        };
        let outcome = reader.run(feed, layout::pieces(stretches, piece_length_bytes));
        stop.store(outcome.is_err(), Ordering::Relaxed);
        outcome.map(|()| reader.hashes)
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

/// The reading side: fills batches, sends them off, and keeps the hashes that come back.
struct Reader {
    plan: BufferPlan,
    /// Gone once everything is read, so that the hashers end.
    sink: Option<Sink>,
    hashed: Receiver<Batch>,
    allocated: usize,
    in_flight: usize,
    hashes: PieceHashes,
}

/// Who hashes a full batch.
enum Sink {
    Hashers(Sender<Batch>),
    /// The reader itself, which then sends the batch back to itself.
    Reader(Sender<Batch>),
}

impl Reader {
    fn run<F: Feed>(
        &mut self,
        feed: &mut F,
        pieces: impl Iterator<Item = Piece>,
    ) -> Result<(), F::Error> {
        let mut batch = self.free_batch(feed, 0)?;
        for piece in pieces {
            if !batch.has_room_for(&piece) {
                let next_piece = batch.next_piece();
                self.submit(batch);
                batch = self.free_batch(feed, next_piece)?;
            }
            if !fill(feed, batch.space_for(&piece))? {
                break;
            }
            batch.add(piece);
        }
        self.submit(batch);
        // The feed sees whether its last file ends here only when it is asked for more.
        feed.read(&mut [0])?;
        self.collect_rest(feed)
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

    /// A batch for the pieces from `first_piece` on.
    fn free_batch<F: Feed>(&mut self, feed: &mut F, first_piece: usize) -> Result<Batch, F::Error> {
        let mut batch = self.any_batch(feed)?;
        batch.restart(first_piece);
        Ok(batch)
    }

    fn any_batch<F: Feed>(&mut self, feed: &mut F) -> Result<Batch, F::Error> {
        if let Ok(batch) = self.hashed.try_recv() {
            self.keep_hashes(&batch);
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
                    self.keep_hashes(&batch);
                    return Ok(Some(batch));
                }
                Err(RecvTimeoutError::Timeout) => feed.wait()?,
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            }
        }
    }

    /// Batches come back in any order, so each brings its place along.
    fn keep_hashes(&mut self, batch: &Batch) {
        self.in_flight -= 1;
        let sha1_at = batch.first_piece() * sha1_pieces::DIGEST_BYTES;
        put(&mut self.hashes.sha1, sha1_at, batch.digests().as_flattened());
        put(&mut self.hashes.roots, batch.first_piece(), batch.roots());
    }
}

/// Reads until `space` is full; false when there is no more to read.
fn fill<F: Feed>(feed: &mut F, mut space: &mut [u8]) -> Result<bool, F::Error> {
    while !space.is_empty() {
        match feed.read(space)? {
            0 => return Ok(false),
            len => space = &mut space[len..],
        }
    }
    Ok(true)
}

/// Copies `values` to `at`, behind what is there already or where there was a gap.
fn put<T: Copy + Default>(all: &mut Vec<T>, at: usize, values: &[T]) {
    if values.is_empty() {
        return;
    }
    let end = at + values.len();
    if all.len() < end {
        all.resize(end, T::default());
    }
    all[at..end].copy_from_slice(values);
}

/// How long the reader waits for a buffer before it asks whether to go on.
const WAIT: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests;
