//! What was answered, how soon, and what clients may rely on since.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::load::Outcome;

/// Counts of what came of announces.
#[derive(Debug, Default)]
pub struct Tally {
    answered: AtomicU64,
    refused: AtomicU64,
    lost: AtomicU64,
    latency: Latency,
}

impl Tally {
    /// Announces answered as wished.
    pub fn answered(&self) -> u64 {
        self.answered.load(Relaxed)
    }

    /// Announces answered with a failure.
    pub fn refused(&self) -> u64 {
        self.refused.load(Relaxed)
    }

    /// Announces to which no answer came.
    pub fn lost(&self) -> u64 {
        self.lost.load(Relaxed)
    }

    /// How long those took that were answered.
    pub fn latency(&self) -> &Latency {
        &self.latency
    }

    pub(super) fn note(&self, outcome: Outcome, took: Duration) {
        let count = match outcome {
            Outcome::Answered => &self.answered,
            Outcome::Refused => &self.refused,
            Outcome::Lost => &self.lost,
        };
        count.fetch_add(1, Relaxed);
        if outcome != Outcome::Lost {
            self.latency.note(took);
        }
    }
}

/// How long answers took, to within a tenth.
#[derive(Debug)]
pub struct Latency {
    /// Eight for each doubling of the microseconds.
    buckets: [AtomicU64; BUCKETS],
}

const BUCKETS: usize = 8 * 32;

impl Default for Latency {
    fn default() -> Self {
        Self { buckets: [const { AtomicU64::new(0) }; BUCKETS] }
    }
}

impl Latency {
    fn note(&self, took: Duration) {
        let micros = took.as_secs_f64() * 1e6;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a bucket")]
        let bucket = (micros.max(1.0).log2() * 8.0) as usize;
        self.buckets[bucket.min(BUCKETS - 1)].fetch_add(1, Relaxed);
    }

    /// What this share of all answers took at most; nothing where there are none.
    pub fn of_share(&self, share: f64) -> Option<Duration> {
        let counts: Vec<u64> = self.buckets.iter().map(|it| it.load(Relaxed)).collect();
        let all: u64 = counts.iter().sum();
        let mut left = share * all as f64;
        let bucket = counts.iter().position(|count| {
            left -= *count as f64;
            *count > 0 && left <= 0.0
        })?;
        Some(Duration::from_secs_f64(((bucket + 1) as f64 / 8.0).exp2() / 1e6))
    }
}

/// Downloads that clients have reported as completed, by torrent.
#[derive(Debug, Default)]
pub struct Completions(Mutex<HashMap<[u8; 20], Promise>>);

/// What was said to the tracker, and what it has answered to.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Promise {
    /// Reports sent, whatever became of them.
    pub sent: u64,
    /// Reports whose answer has arrived.
    pub acknowledged: u64,
}

impl Completions {
    /// What was said of one torrent.
    pub fn of(&self, info_hash: &[u8; 20]) -> Promise {
        self.lock().get(info_hash).copied().unwrap_or_default()
    }

    /// What was said of all torrents together.
    pub fn in_all(&self) -> Promise {
        let mut all = Promise::default();
        for promise in self.lock().values() {
            all.sent += promise.sent;
            all.acknowledged += promise.acknowledged;
        }
        all
    }

    /// Notes a report that is about to be sent.
    pub fn note_sent(&self, info_hash: &[u8; 20]) {
        self.lock().entry(*info_hash).or_default().sent += 1;
    }

    /// Notes that one was answered.
    pub fn note_acknowledged(&self, info_hash: &[u8; 20]) {
        self.lock().entry(*info_hash).or_default().acknowledged += 1;
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 20], Promise>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_latencies_are_right_to_within_a_tenth() {
        let latency = Latency::default();
        assert_eq!(latency.of_share(0.5), None);
        for millis in 1..=100 {
            latency.note(Duration::from_millis(millis));
        }
        for (share, millis) in [(0.5, 50.0), (0.99, 99.0), (1.0, 100.0)] {
            let found = latency.of_share(share).unwrap().as_secs_f64() * 1e3;
            assert!((millis * 0.99..=millis * 1.1).contains(&found), "{share}: {found} ms");
        }
    }

    #[test]
    fn an_answer_that_never_came_promises_nothing() {
        let completions = Completions::default();
        completions.note_sent(&[1; 20]);
        completions.note_sent(&[1; 20]);
        completions.note_acknowledged(&[1; 20]);
        assert_eq!(completions.of(&[1; 20]), Promise { sent: 2, acknowledged: 1 });
        assert_eq!(completions.of(&[2; 20]), Promise::default());
        assert_eq!(completions.in_all().sent, 2);
    }
}
