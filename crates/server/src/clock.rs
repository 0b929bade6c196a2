//! The one clock: seconds of this run, time asleep included, whatever the wall clock does.

use std::time::{Duration, Instant};

use tracker::Timestamp;

/// Counts from [`Timestamp::START`], which is the moment it is made.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    started: Moment,
    /// On Unix this kind of clock stands still while the computer sleeps.
    started_awake: Instant,
}

impl Clock {
    /// A clock that shows [`Timestamp::START`] now.
    pub fn start() -> Self {
        Self { started: Moment::now(), started_awake: Instant::now() }
    }

    /// The time by this clock.
    pub fn now(&self) -> Timestamp {
        let secs = self.elapsed().as_secs();
        let secs = u32::try_from(secs).unwrap_or(u32::MAX);
        Timestamp(Timestamp::START.0.saturating_add(secs))
    }

    /// The time since start, to the nanosecond.
    pub fn elapsed(&self) -> Duration {
        Moment::now().since(self.started)
    }

    /// The time since start without the time asleep, where the system counts that.
    pub fn awake(&self) -> Option<Duration> {
        cfg!(unix).then(|| self.started_awake.elapsed())
    }
}

/// A point in time by the system's clock that goes on while the computer sleeps.
#[derive(Clone, Copy, Debug)]
#[cfg(unix)]
struct Moment(Duration);

#[cfg(unix)]
impl Moment {
    fn now() -> Self {
        use rustix::time::ClockId;
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let clock = ClockId::Boottime;
        // On macOS this one counts sleep, unlike the clock behind `Instant`.
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let clock = ClockId::Monotonic;
        let time = rustix::time::clock_gettime(clock);
        let secs = u64::try_from(time.tv_sec).unwrap_or(0);
        let nanos = u32::try_from(time.tv_nsec).unwrap_or(0);
        Self(Duration::new(secs, nanos))
    }

    fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// On Windows `Instant` goes on while the computer sleeps.
#[derive(Clone, Copy, Debug)]
#[cfg(not(unix))]
struct Moment(Instant);

#[cfg(not(unix))]
impl Moment {
    fn now() -> Self {
        Self(Instant::now())
    }

    fn since(self, earlier: Self) -> Duration {
        self.0.saturating_duration_since(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_and_goes_on() {
        let clock = Clock::start();
        assert_eq!(clock.now(), Timestamp::START);
        let started = Moment(clock.started.0.checked_sub(Duration::from_secs(90)).unwrap());
        let slept = Clock { started, ..clock };
        assert!((90..95).contains(&slept.now().secs_since(Timestamp::START)));
        assert!(slept.awake().is_none_or(|it| it < slept.elapsed()));
    }
}
