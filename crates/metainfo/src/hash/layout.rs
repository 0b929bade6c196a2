//! How the data is cut into pieces: where they end, and what of them is padding.

/// A stretch of the data that begins with a new piece: all of it in a torrent of v1, otherwise
/// one file (BEP 52).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Stretch {
    /// What is read.
    pub(crate) data_bytes: u64,
    /// Zeros behind it, less than a piece (BEP 47): SHA-1 covers them, the roots do not.
    pub(crate) padding_bytes: u64,
}

/// A piece, which belongs to one stretch.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Piece {
    /// What is read, at the beginning.
    pub(super) data_bytes: usize,
    /// Zeros behind it.
    pub(super) padding_bytes: usize,
    /// Whether its stretch has no other piece.
    pub(super) is_whole_stretch: bool,
}

impl Piece {
    /// Length of data and padding.
    pub(super) fn bytes(&self) -> usize {
        self.data_bytes + self.padding_bytes
    }
}

/// Length of data and padding in all.
pub(super) fn total_bytes(stretches: &[Stretch]) -> u64 {
    stretches.iter().map(|it| it.data_bytes + it.padding_bytes).sum()
}

/// The pieces of all stretches in order; one without data has none.
pub(super) fn pieces(
    stretches: &[Stretch],
    piece_length_bytes: u32,
) -> impl Iterator<Item = Piece> {
    stretches.iter().flat_map(move |stretch| {
        let piece_bytes = u64::from(piece_length_bytes);
        (0..stretch.data_bytes.div_ceil(piece_bytes)).map(move |index| {
            let data_left = stretch.data_bytes - index * piece_bytes;
            let left = data_left + stretch.padding_bytes;
            let data_bytes = up_to(data_left, piece_length_bytes);
            Piece {
                data_bytes,
                padding_bytes: up_to(left, piece_length_bytes) - data_bytes,
                is_whole_stretch: stretch.data_bytes <= piece_bytes,
            }
        })
    })
}

fn up_to(left_bytes: u64, most_bytes: u32) -> usize {
    let most_bytes = most_bytes as usize;
    usize::try_from(left_bytes).map_or(most_bytes, |it| it.min(most_bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_piece_of_a_stretch_is_short_or_padded() {
        check(&[], &[]);
        check(&[(0, 0)], &[]);
        check(&[(1, 0)], &[(1, 0, true)]);
        check(&[(10, 0)], &[(10, 0, true)]);
        check(&[(11, 0)], &[(10, 0, false), (1, 0, false)]);
        check(&[(3, 7), (0, 0), (20, 0)], &[(3, 7, true), (10, 0, false), (10, 0, false)]);
        check(&[(19, 1), (9, 0)], &[(10, 0, false), (9, 1, false), (9, 0, true)]);

        #[track_caller]
        fn check(stretches: &[(u64, u64)], expected: &[(usize, usize, bool)]) {
            let of = |&(data_bytes, padding_bytes): &_| Stretch { data_bytes, padding_bytes };
            let stretches: Vec<Stretch> = stretches.iter().map(of).collect();
            let found: Vec<(usize, usize, bool)> = pieces(&stretches, 10)
                .map(|it| (it.data_bytes, it.padding_bytes, it.is_whole_stretch))
                .collect();
            assert_eq!(found, expected);
        }
    }
}
