//! Hashes data piece by piece: threads that take turns at reading hash what they have read.
//!
//! Whoever reads holds the lock of the source, so a disk sees one sequential reader, and
//! the next one reads on while the last one hashes. Data is hashed by the core that has read
//! it, out of its cache: a core that got it from another would wait for it half the time.

mod buffers;
mod digests;
mod layout;
mod piece_roots;
#[cfg(target_arch = "x86_64")]
mod sha_ni;
mod source;

use std::convert::Infallible;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::merkle::Hash;
use crate::version::Version;
use buffers::{Batch, BufferPlan};
use layout::Piece;
use source::Source;

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

    /// Called several times a second while nothing is read, so that a wish to stop is
    /// noticed then, too.
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

impl PieceHashes {
    /// Batches are hashed in any order, so each brings its place along.
    fn keep(&mut self, batch: &Batch) {
        let sha1_at = batch.first_piece() * 20;
        put(&mut self.sha1, sha1_at, batch.digests().as_flattened());
        put(&mut self.roots, batch.first_piece(), batch.roots());
    }
}

/// Hashes all pieces of what `feed` reads, for torrents of this version.
///
/// At most `hashers` threads read and hash; with two or more, reading goes on while data is
/// hashed. With none, or where no thread can be started, the calling thread does it. Where the
/// feed ends before the last stretch does, there are fewer hashes than pieces.
pub(crate) fn hash_pieces<F>(
    feed: &mut F,
    stretches: &[Stretch],
    piece_length_bytes: u32,
    version: Version,
    hashers: usize,
) -> Result<PieceHashes, F::Error>
where
    F: Feed + Send,
    F::Error: Send,
{
    let total_bytes = layout::total_bytes(stretches);
    let plan = BufferPlan::new(total_bytes, piece_length_bytes, version, hashers);
    let pieces = layout::pieces(stretches, piece_length_bytes);
    let work = Work {
        plan,
        source: Mutex::new(Source::new(feed, pieces)),
        hashes: Mutex::default(),
        stop: AtomicBool::new(false),
    };
    thread::scope(|scope| {
        let (working, ended) = mpsc::channel::<Infallible>();
        let start = || -> io::Result<_> {
            let (work, working) = (&work, working.clone());
            thread::Builder::new().name("hash".to_owned()).spawn_scoped(scope, move || {
                work.hash();
                drop(working);
            })
        };
        let running = (0..plan.buffers().min(hashers)).map_while(|_| start().ok()).count();
        drop(working);
        match running {
            0 => work.hash(),
            _ => work.watch(&ended),
        }
    });
    let Work { source, hashes, .. } = work;
    let source = source.into_inner().unwrap_or_else(PoisonError::into_inner);
    source.into_outcome()?;
    Ok(hashes.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// What the hashers share.
struct Work<'a, F: Feed, P: Iterator<Item = Piece>> {
    plan: BufferPlan,
    source: Mutex<Source<'a, F, P>>,
    hashes: Mutex<PieceHashes>,
    /// Set once reading has failed: then no hash is wanted any more.
    stop: AtomicBool,
}

impl<F: Feed, P: Iterator<Item = Piece>> Work<'_, F, P> {
    /// One hasher: reads a batch and hashes it until there are no more.
    fn hash(&self) {
        let mut batch = Batch::new(&self.plan);
        while self.fill(&mut batch) {
            batch.hash(&self.stop);
            self.hashes.lock().unwrap_or_else(PoisonError::into_inner).keep(&batch);
        }
    }

    /// Reads the next pieces; false when there are none.
    fn fill(&self, batch: &mut Batch) -> bool {
        // A reader that panicked ends the others, and the scope passes its panic on.
        let Ok(mut source) = self.source.lock() else { return false };
        let filled = source.fill(batch);
        self.stop.fetch_or(source.has_failed(), Ordering::Relaxed);
        filled
    }

    /// Asks whether to go on while all hashers are busy with hashing, until they have ended.
    fn watch(&self, ended: &Receiver<Infallible>) {
        while let Err(RecvTimeoutError::Timeout) = ended.recv_timeout(WAIT) {
            // Whoever holds the lock reads, and is asked there.
            if let Ok(mut source) = self.source.try_lock() {
                source.wait();
                self.stop.fetch_or(source.has_failed(), Ordering::Relaxed);
            }
        }
    }
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

/// How often the calling thread looks whether somebody is asked.
const WAIT: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests;
