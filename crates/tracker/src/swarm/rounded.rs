//! Byte counts in two bytes each, rounded down by less than a thousandth.

/// A number of bytes as a floating-point number without a sign: ten binary digits behind
/// the first, so that numbers below 2,048 stay exact, and `u64::MAX` does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rounded([u8; 2]);

const DIGITS: u32 = 10;
/// Of the largest number that is known: it has 64 digits, of which the first is counted twice.
const CODE_MAX: u32 = ((u64::BITS - DIGITS) << DIGITS) + (1 << DIGITS) - 1;

impl Rounded {
    pub(super) fn down(value: u64) -> Self {
        let shift = (u64::BITS - value.leading_zeros()).saturating_sub(DIGITS + 1);
        // The first digit is always one, and counts the shift up by one instead.
        let code = (u64::from(shift) << DIGITS) + (value >> shift);
        let code = u16::try_from(code).ok().filter(|_| value < u64::MAX);
        Self(code.unwrap_or(u16::MAX).to_ne_bytes())
    }

    pub(super) fn value(self) -> u64 {
        let code = u64::from(u16::from_ne_bytes(self.0));
        if code == u64::from(u16::MAX) {
            return u64::MAX;
        }
        let shift = (code >> DIGITS).saturating_sub(1);
        (code - (shift << DIGITS)) << shift
    }

    /// The two bytes as one number, for [`Rounded::from_code`].
    pub(super) fn code(self) -> u16 {
        u16::from_ne_bytes(self.0)
    }

    /// What `code` stands for, unless it stands for nothing.
    pub(super) fn from_code(code: u16) -> Option<Self> {
        (u32::from(code) <= CODE_MAX || code == u16::MAX).then_some(Self(code.to_ne_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_numbers_and_the_unknown_are_exact() {
        for value in (0..=2_048).chain([3 << 40, 1 << 63, u64::MAX]) {
            assert_eq!(Rounded::down(value).value(), value);
        }
        assert_eq!(Rounded::down(2_049).value(), 2_048);
        assert_eq!(Rounded::down(u64::MAX - 1).value(), 0x7FF << 53, "known, though large");
    }

    #[test]
    fn a_code_is_that_of_a_number_or_none() {
        for code in 0..=u16::MAX {
            let known = Rounded::from_code(code);
            assert_eq!(known.is_some(), u32::from(code) <= CODE_MAX || code == u16::MAX);
            if let Some(it) = known {
                assert_eq!(Rounded::down(it.value()).code(), code);
            }
        }
        assert_eq!(u32::from(Rounded::down(u64::MAX - 1).code()), CODE_MAX);
    }

    proptest! {
        #[test]
        fn rounding_takes_less_than_a_thousandth_away(value: u64, shift in 0_u32..64) {
            let value = (value >> shift).min(u64::MAX - 1);
            let rounded = Rounded::down(value).value();
            prop_assert!(rounded <= value && value - rounded <= value / 1_000);
        }
    }
}
