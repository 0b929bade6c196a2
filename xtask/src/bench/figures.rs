//! A figure measured several times.

use std::fmt;

/// The middle of several values, and between which they lie; shown as `2.0 (1.0 to 3.0)`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spread {
    median: f64,
    least: f64,
    most: f64,
}

impl Spread {
    /// Of an even number of values the median is the upper of the two in the middle; of none, all
    /// is not a number.
    pub(super) fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
        let last = values.len().saturating_sub(1);
        Self { median: at(values.len() / 2), least: at(0), most: at(last) }
    }

    pub(super) fn median(&self) -> f64 {
        self.median
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = f.precision().unwrap_or(1);
        let Self { median, least, most } = self;
        write!(f, "{median:.digits$} ({least:.digits$} to {most:.digits$})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_values_does_not_matter() {
        check(&[2.0], "2.0 (2.0 to 2.0)");
        check(&[3.0, 1.0, 2.5], "2.5 (1.0 to 3.0)");
        check(&[4.0, 1.0, 10.0, 3.0], "4.0 (1.0 to 10.0)");

        #[track_caller]
        fn check(values: &[f64], shown: &str) {
            assert_eq!(Spread::of(values.iter().copied()).to_string(), shown);
        }
    }
}
