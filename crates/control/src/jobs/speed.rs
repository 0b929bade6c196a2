//! How fast a job is, over the last few seconds.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Bytes a second over a few seconds, so that one slow file does not upset the estimate.
#[derive(Debug)]
pub(super) struct Speed {
    /// When somebody was last told.
    told: Instant,
    /// Times and bytes of what was told within [`Self::WINDOW`]; never empty.
    recent: VecDeque<(Instant, u64)>,
}

impl Speed {
    const WINDOW: Duration = Duration::from_secs(5);
    /// How often a face is told of progress.
    const PERIOD: Duration = Duration::from_millis(250);

    /// Begins to measure at `done_bytes`.
    pub(super) fn start(now: Instant, done_bytes: u64) -> Self {
        Self { told: now, recent: VecDeque::from([(now, done_bytes)]) }
    }

    /// Bytes a second and the seconds left, when it is time to tell them.
    pub(super) fn measure(
        &mut self,
        now: Instant,
        done_bytes: u64,
        total_bytes: u64,
    ) -> Option<(u64, Option<u32>)> {
        if now.saturating_duration_since(self.told) < Self::PERIOD {
            return None;
        }
        self.told = now;
        // The last one that is too old stays: what is measured reaches over the whole window.
        while self.recent.get(1).is_some_and(|(at, _)| now - *at >= Self::WINDOW) {
            self.recent.pop_front();
        }
        let &(since, from_bytes) = self.recent.front()?;
        self.recent.push_back((now, done_bytes));
        let millis = u64::try_from((now - since).as_millis()).unwrap_or(u64::MAX).max(1);
        let bytes_per_sec = done_bytes.saturating_sub(from_bytes).saturating_mul(1_000) / millis;
        let left_bytes = total_bytes.saturating_sub(done_bytes);
        let secs_left = left_bytes.checked_div(bytes_per_sec);
        Some((bytes_per_sec, secs_left.and_then(|it| u32::try_from(it).ok())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_estimate_follows_the_last_seconds() {
        let begin = Instant::now();
        let at = |millis| begin + Duration::from_millis(millis);
        let mut speed = Speed::start(begin, 0);
        assert_eq!(speed.measure(at(100), 10, 1_000), None, "not yet");
        assert_eq!(speed.measure(at(1_000), 100, 1_000), Some((100, Some(9))));
        for secs in 2..20 {
            speed.measure(at(secs * 1_000), 100, 1_000);
        }
        assert_eq!(speed.measure(at(20_000), 100, 1_000), Some((0, None)), "it stands still");
        assert!(speed.recent.len() < 10);
    }

    #[test]
    fn a_pause_is_not_counted() {
        let begin = Instant::now();
        let at = |secs| begin + Duration::from_secs(secs);
        let mut speed = Speed::start(begin, 0);
        speed.measure(at(1), 100, 1_000);
        let mut speed = Speed::start(at(1_000), 100);
        assert_eq!(speed.measure(at(1_001), 200, 1_000), Some((100, Some(8))));
    }
}
