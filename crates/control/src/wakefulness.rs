//! Whether the computer has slept, or its clock was set, since it was last looked.
//!
//! Whatever goes by times of day, or by the network as it was, is looked at again in
//! [`Control::wake_up`]; nobody else needs to find out for himself.

use std::time::Duration;

use server::Clock;

use crate::control::Control;
use crate::torrents::since_1970;
use crate::view::Event;

/// A computer that is only busy does not stand still this long.
const SLEEP_MIN: Duration = Duration::from_secs(4);
/// Where no clock stands still during sleep, a longer pause between two looks was one.
const PAUSE_MAX: Duration = Duration::from_secs(30);
/// By how much clocks may drift apart between two looks.
const CLOCK_SLACK_SECS: u64 = 2;

/// What the clocks show at one moment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Reading {
    /// Since start, time asleep included.
    elapsed: Duration,
    /// Since start, without the time asleep, where the system counts that.
    awake: Option<Duration>,
    /// The wall clock, since 1970.
    wall: Duration,
}

/// What has happened between two looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Awakening {
    /// How long the computer slept.
    pub(crate) slept: Duration,
    /// By how many seconds its clock was set forward, or back.
    pub(crate) clock_set_by_secs: i64,
}

impl Reading {
    pub(crate) fn of(clock: Clock) -> Self {
        Self { elapsed: clock.elapsed(), awake: clock.awake(), wall: since_1970() }
    }

    /// What has happened since `earlier`, if it was anything but time going by.
    pub(crate) fn since(&self, earlier: &Self) -> Option<Awakening> {
        let elapsed = self.elapsed.saturating_sub(earlier.elapsed);
        let awake = match (self.awake, earlier.awake) {
            (Some(now), Some(then)) => now.saturating_sub(then),
            _ => elapsed.min(PAUSE_MAX),
        };
        let slept = elapsed.saturating_sub(awake);
        let slept = if slept < SLEEP_MIN { Duration::ZERO } else { slept };
        let expected = earlier.wall.saturating_add(elapsed);
        let set_by_secs = signed_secs(self.wall) - signed_secs(expected);
        let is_set = set_by_secs.unsigned_abs() > CLOCK_SLACK_SECS;
        let clock_set_by_secs = if is_set { set_by_secs } else { 0 };
        (slept > Duration::ZERO || is_set).then_some(Awakening { slept, clock_set_by_secs })
    }
}

fn signed_secs(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

impl Control {
    /// Looks at once at all that may be different after a sleep or by a new time of day.
    ///
    /// Silent peers are found by a clock that counts sleep, so they need nothing.
    pub(crate) async fn wake_up(&self, awakening: Awakening) {
        let Awakening { slept, clock_set_by_secs } = awakening;
        tracing::info!(slept_secs = slept.as_secs(), clock_set_by_secs, "awake again");
        if let Ok(settings) = self.checked_settings() {
            self.refresh_addressing(&settings);
        }
        self.lose_patience();
        self.watch_seeds_anew();
        self.tend_addresses().await;
        self.tend_listeners().await;
        self.aside(Self::tend_access).await;
        // Whatever is shown may be out of date.
        self.tell(Event::Missed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const START: Reading = Reading {
        elapsed: Duration::from_secs(100),
        awake: Some(Duration::from_secs(90)),
        wall: Duration::from_secs(1_800_000_000),
    };

    #[test]
    fn time_that_goes_by_is_nothing_however_busy_the_computer() {
        for pause in [SECOND, 20 * SECOND, 600 * SECOND] {
            assert_eq!(later(pause, pause, pause).since(&START), None);
        }
        let drifted = later(SECOND, SECOND, 3 * SECOND);
        assert_eq!(drifted.since(&START), None);
    }

    #[test]
    fn sleep_is_what_one_clock_counts_and_the_other_does_not() {
        let night = 8 * 3600 * SECOND;
        let woken = later(night + SECOND, SECOND, night + SECOND).since(&START);
        assert_eq!(woken, Some(Awakening { slept: night, clock_set_by_secs: 0 }));
        let nap = later(3 * SECOND, SECOND, 3 * SECOND);
        assert_eq!(nap.since(&START), None, "too short to tell from a busy computer");
    }

    #[test]
    fn where_no_clock_stands_still_a_long_pause_is_a_sleep() {
        let no_awake = |it: Reading| Reading { awake: None, ..it };
        let hour = 3600 * SECOND;
        let woken = no_awake(later(hour, hour, hour)).since(&no_awake(START)).unwrap();
        assert_eq!(woken.slept, hour - PAUSE_MAX);
        let busy = no_awake(later(20 * SECOND, SECOND, 20 * SECOND));
        assert_eq!(busy.since(&no_awake(START)), None);
    }

    #[test]
    fn a_clock_that_was_set_is_told_from_time_asleep() {
        let hour = 3600 * SECOND;
        let forward = later(SECOND, SECOND, hour + SECOND).since(&START);
        assert_eq!(forward, Some(Awakening { slept: Duration::ZERO, clock_set_by_secs: 3600 }));
        let back = Reading { wall: START.wall - hour + SECOND, ..later(SECOND, SECOND, SECOND) };
        assert_eq!(back.since(&START).unwrap().clock_set_by_secs, -3600);
        let both = later(hour, SECOND, 2 * hour).since(&START).unwrap();
        assert_eq!((both.slept, both.clock_set_by_secs), (hour - SECOND, 3600));
    }

    fn later(elapsed: Duration, awake: Duration, wall: Duration) -> Reading {
        Reading {
            elapsed: START.elapsed + elapsed,
            awake: START.awake.map(|it| it + awake),
            wall: START.wall + wall,
        }
    }
}
