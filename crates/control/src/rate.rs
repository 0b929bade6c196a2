//! How many announces there were during the last minute.

use std::collections::VecDeque;

/// Remembers a counter's readings of the last minute, one a second.
#[derive(Debug, Default)]
pub(crate) struct PerMinute {
    readings: VecDeque<u64>,
}

const SECS: usize = 60;

impl PerMinute {
    /// Takes the reading of this second.
    pub(crate) fn tick(&mut self, counter: u64) {
        if self.readings.len() == SECS {
            self.readings.pop_front();
        }
        self.readings.push_back(counter);
    }

    /// By how much the counter has grown, now that it stands at `counter`.
    pub(crate) fn rate(&self, counter: u64) -> u32 {
        let before = self.readings.front().copied().unwrap_or(0);
        u32::try_from(counter.saturating_sub(before)).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_minute_counts() {
        let mut per_minute = PerMinute::default();
        assert_eq!(per_minute.rate(3), 3);
        for second in 0..200 {
            per_minute.tick(second * 2);
        }
        assert_eq!(per_minute.rate(199 * 2), 59 * 2);
        for _ in 0..60 {
            per_minute.tick(398);
        }
        assert_eq!(per_minute.rate(398), 0);
    }
}
