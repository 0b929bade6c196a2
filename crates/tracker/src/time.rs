//! Time as the tracker counts it.

/// Whole seconds, time asleep included, of which [`Timestamp::START`] is the program's start.
///
/// Never goes back, whatever is done to the computer's clock.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp(pub u32);

impl Timestamp {
    /// When the program starts: two years from 0, so that peers of earlier runs have been seen
    /// at a time, too.
    pub const START: Self = Self(1 << 26);

    /// Seconds from `earlier` to this; 0 when `earlier` is later.
    pub fn secs_since(self, earlier: Self) -> u32 {
        self.0.saturating_sub(earlier.0)
    }
}
