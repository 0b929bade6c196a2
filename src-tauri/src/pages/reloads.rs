//! How often the pages may be loaded again, for web views that leave it to us.

use std::time::{Duration, Instant};

/// Pages that end more often than this within [`WHILE`] are left as they are: what makes them
/// end would do so again, and keep the computer busy.
const RELOADS_MAX: usize = 5;
const WHILE: Duration = Duration::from_secs(60);

/// When the pages were loaded again.
#[derive(Debug)]
pub(super) struct Reloads {
    times: Vec<Instant>,
}

impl Reloads {
    /// None so far.
    pub(super) const fn new() -> Self {
        Self { times: Vec::new() }
    }

    /// Whether the pages may be loaded again at `now`; counts it where they may.
    pub(super) fn allow(&mut self, now: Instant) -> bool {
        self.times.retain(|it| now.saturating_duration_since(*it) < WHILE);
        let allowed = self.times.len() < RELOADS_MAX;
        if allowed {
            self.times.push(now);
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_end_again_and_again_are_left_alone_for_a_while() {
        let (mut reloads, start) = (Reloads::new(), Instant::now());
        let allowed =
            |reloads: &mut Reloads, secs| reloads.allow(start + Duration::from_secs(secs));
        let first: Vec<bool> = (0..7).map(|secs| allowed(&mut reloads, secs)).collect();
        assert_eq!(first, [true, true, true, true, true, false, false]);
        assert!(allowed(&mut reloads, 61));
    }
}
