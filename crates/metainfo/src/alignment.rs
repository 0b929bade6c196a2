//! Where files begin when no piece belongs to two of them (BEP 47 and 52).

/// The offset of each file, and where the last one ends; nothing where that cannot be counted.
///
/// Behind each file there is a gap up to the next piece, unless no file with data follows:
/// libtorrent writes none at the end either, and clients of v1 would have to store it.
pub(crate) fn offsets(sizes_bytes: &[u64], piece_length_bytes: u64) -> Option<(Vec<u64>, u64)> {
    let last_with_data = sizes_bytes.iter().rposition(|it| *it > 0).unwrap_or(0);
    let mut end_bytes: u64 = 0;
    let mut offsets = Vec::with_capacity(sizes_bytes.len());
    for (index, size_bytes) in sizes_bytes.iter().enumerate() {
        offsets.push(end_bytes);
        end_bytes = end_bytes.checked_add(*size_bytes)?;
        if index < last_with_data {
            end_bytes = end_bytes.checked_next_multiple_of(piece_length_bytes)?;
        }
    }
    Some((offsets, end_bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_begins_at_a_piece_and_nothing_follows_the_last() {
        check(&[], &[], 0);
        check(&[0, 0], &[0, 0], 0);
        check(&[5], &[0], 5);
        check(&[5, 0, 0], &[0, 5, 5], 5);
        check(&[16, 0, 17, 1], &[0, 16, 16, 48], 49);
        check(&[0, 15, 0, 16, 0], &[0, 0, 16, 16, 32], 32);

        #[track_caller]
        fn check(sizes: &[u64], expected: &[u64], end: u64) {
            assert_eq!(offsets(sizes, 16), Some((expected.to_vec(), end)));
        }
    }

    #[test]
    fn what_cannot_be_counted_is_noticed() {
        assert_eq!(offsets(&[u64::MAX, 1], 16), None);
        assert_eq!(offsets(&[u64::MAX - 1, 0, 1], 16), None);
        assert_eq!(offsets(&[1, u64::MAX - 15], 16), None);
        assert_eq!(offsets(&[1, u64::MAX - 16], 16).map(|it| it.1), Some(u64::MAX));
    }
}
