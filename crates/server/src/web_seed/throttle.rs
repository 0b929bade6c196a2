//! How fast all transfers together may go.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// What was not used may be made up for this long: timers are not finer.
const CREDIT: Duration = Duration::from_millis(100);
/// Bytes given at a time, the fewer the slower it goes, so that no transfer waits for long.
const CHUNK_BYTES: (u64, u64) = (4 * 1024, 64 * 1024);
/// So many chunks a second there are at least between those two.
const CHUNKS_PER_SEC: u64 = 32;

/// Gives out times at which bytes may go, first come first served: every transfer asks for
/// one chunk at a time, so all get the same share.
#[derive(Debug)]
pub(super) struct Throttle {
    bytes_per_sec: AtomicU64,
    /// Until then the line is spoken for.
    free_at: Mutex<Instant>,
}

impl Throttle {
    pub(super) fn new(bytes_per_sec: u64) -> Self {
        Self { bytes_per_sec: AtomicU64::new(bytes_per_sec), free_at: Mutex::new(Instant::now()) }
    }

    pub(super) fn set_rate(&self, bytes_per_sec: u64) {
        if self.bytes_per_sec.swap(bytes_per_sec, Relaxed) != bytes_per_sec {
            *self.free_at.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        }
    }

    /// How many bytes a transfer should ask for at a time.
    pub(super) fn chunk_bytes(&self) -> usize {
        let (least, most) = CHUNK_BYTES;
        let bytes = match self.bytes_per_sec.load(Relaxed) {
            0 => most,
            rate => (rate / CHUNKS_PER_SEC).clamp(least, most),
        };
        usize::try_from(bytes).unwrap_or(usize::MAX)
    }

    /// When `bytes` more may go; nothing where that is at once.
    pub(super) fn reserve(&self, bytes: usize, now: Instant) -> Option<Instant> {
        let rate = self.bytes_per_sec.load(Relaxed);
        if rate == 0 {
            return None;
        }
        let nanos = (bytes as u64).saturating_mul(1_000_000_000) / rate;
        let mut free_at = self.free_at.lock().unwrap_or_else(PoisonError::into_inner);
        let from = now.checked_sub(CREDIT).map_or(*free_at, |it| it.max(*free_at));
        *free_at = from + Duration::from_nanos(nanos);
        Some(from).filter(|it| *it > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_go_at_the_rate_and_what_was_not_used_is_soon_lost() {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let throttle = Throttle::new(1000);
        *throttle.free_at.lock().unwrap() = start;
        assert_eq!(throttle.reserve(500, start), None);
        assert_eq!(throttle.reserve(500, start), Some(at(500)));
        assert_eq!(throttle.reserve(500, start), Some(at(1000)));
        assert_eq!(throttle.reserve(50, at(9000)), None, "time that has passed is credit");
        assert_eq!(throttle.reserve(500, at(9000)), None, "for a tenth of a second");
        assert_eq!(throttle.reserve(1, at(9000)), Some(at(9450)));
    }

    #[test]
    fn a_new_rate_counts_from_now_on() {
        let throttle = Throttle::new(1);
        let now = Instant::now();
        throttle.reserve(1_000_000, now);
        throttle.set_rate(0);
        assert_eq!(throttle.reserve(1_000_000, now), None);
        throttle.set_rate(1_000_000);
        assert_eq!(throttle.reserve(1, Instant::now()), None);
    }

    #[test]
    fn chunks_are_small_where_it_goes_slowly() {
        for (rate, bytes) in [(0, 65536), (1, 4096), (1 << 20, 32768), (1 << 40, 65536)] {
            assert_eq!(Throttle::new(rate).chunk_bytes(), bytes, "{rate}");
        }
    }
}
