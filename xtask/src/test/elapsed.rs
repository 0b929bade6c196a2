//! Durations as people say them.

use std::fmt;
use std::time::Duration;

/// A duration, shown as `4.2 s` or `17 min 03 s`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Elapsed(pub(super) Duration);

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secs = self.0.as_secs();
        if secs < 60 {
            write!(f, "{secs}.{} s", self.0.subsec_millis() / 100)
        } else {
            write!(f, "{} min {:02} s", secs / 60, secs % 60)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_have_a_tenth_and_minutes_do_not() {
        check(0, "0.0 s");
        check(4_250, "4.2 s");
        check(59_999, "59.9 s");
        check(60_000, "1 min 00 s");
        check(1_023_000, "17 min 03 s");
        check(5_400_000, "90 min 00 s");

        #[track_caller]
        fn check(millis: u64, shown: &str) {
            assert_eq!(Elapsed(Duration::from_millis(millis)).to_string(), shown);
        }
    }
}
