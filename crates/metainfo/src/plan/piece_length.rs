//! How long a piece is: chosen by size, or checked when given.

/// The shortest piece that can be asked for; clients request blocks of this size.
pub const MIN_PIECE_LENGTH_BYTES: u32 = 16 * 1024;

/// The longest piece that can be asked for; many clients keep whole pieces in memory.
pub const MAX_PIECE_LENGTH_BYTES: u32 = 16 * 1024 * 1024;

/// The automatic choice makes no more pieces than this, as long as the longest piece allows it.
pub const AUTOMATIC_PIECES_MAX: u64 = 2_000;

/// The shortest power of two that makes at most [`AUTOMATIC_PIECES_MAX`] pieces.
///
/// Halving it would make more than 2,000 pieces, so between 1,000 and 2,000 come out,
/// except at both ends of the range.
pub(super) fn automatic(total_bytes: u64) -> u32 {
    let mut length = MIN_PIECE_LENGTH_BYTES;
    while length < MAX_PIECE_LENGTH_BYTES
        && total_bytes.div_ceil(length.into()) > AUTOMATIC_PIECES_MAX
    {
        length *= 2;
    }
    length
}

/// Whether pieces may have this length.
pub(super) fn is_allowed(length_bytes: u32) -> bool {
    length_bytes.is_power_of_two()
        && (MIN_PIECE_LENGTH_BYTES..=MAX_PIECE_LENGTH_BYTES).contains(&length_bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KIB: u64 = 1024;
    const MIB: u64 = 1024 * KIB;
    const GIB: u64 = 1024 * MIB;

    #[test]
    fn the_length_grows_with_the_size() {
        check(1, 16 * KIB);
        check(2_000 * 16 * KIB, 16 * KIB);
        check(2_000 * 16 * KIB + 1, 32 * KIB);
        check(700 * MIB, 512 * KIB);
        check(4 * GIB, 4 * MIB);
        check(2_000 * 16 * MIB + 1, 16 * MIB);
        check(u64::MAX, 16 * MIB);

        #[track_caller]
        fn check(total_bytes: u64, expected: u64) {
            assert_eq!(u64::from(automatic(total_bytes)), expected);
        }
    }

    #[test]
    fn only_powers_of_two_in_range_are_allowed() {
        for allowed in [16 << 10, 32 << 10, 1 << 20, 16 << 20] {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in [0, 1, 8 << 10, 16_383, 16_385, 100_000, 32 << 20, u32::MAX] {
            assert!(!is_allowed(refused), "{refused}");
        }
    }

    proptest! {
        #[test]
        fn between_the_ends_there_are_1000_to_2000_pieces(total in 33 * MIB..31 * GIB) {
            let pieces = total.div_ceil(automatic(total).into());
            prop_assert!((1_000..=2_000).contains(&pieces), "{pieces} pieces");
        }
    }
}
