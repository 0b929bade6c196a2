//! Time as the tracker counts it.

/// Whole seconds since the program started, time asleep included.
///
/// Never goes back, whatever is done to the computer's clock.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp(pub u32);

impl Timestamp {
    /// Seconds from `earlier` to this; 0 when `earlier` is later.
    pub fn secs_since(self, earlier: Self) -> u32 {
        self.0.saturating_sub(earlier.0)
    }
}
