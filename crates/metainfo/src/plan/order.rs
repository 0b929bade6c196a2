//! The order of files in a torrent, folder by folder: natural, or bytewise as BEP 52 demands.

use std::cmp::Ordering;

/// How the paths stand to each other in the file tree of BEP 52, whose keys are sorted.
///
/// Part by part: as whole texts, `a-b` would come before `a/b`, but it does not in the tree.
pub(super) fn by_bytes(a: &str, b: &str) -> Ordering {
    a.split('/').cmp(b.split('/'))
}

/// Bytes that compare as the paths they stand for should be ordered.
///
/// A run of digits compares as a number (`2` before `10`) and letters compare without
/// regard to case; what is then still equal is ordered by its exact spelling, so that
/// two different paths never compare equal. Part by part, so that a folder's files
/// stay together.
pub(super) fn sort_key(path: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(2 * path.len() + 8);
    for part in path.split('/') {
        push_folded(part, &mut key);
        key.push(0);
        key.extend_from_slice(part.as_bytes());
        key.push(0);
    }
    key
}

/// Appends `part` in lower case, each number as `0`, its length and its digits.
///
/// Every number begins with the same byte, so it keeps the place digits have among
/// other characters, and the length decides before the digits do.
fn push_folded(part: &str, key: &mut Vec<u8>) {
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        if digits == 0 {
            let mut utf8 = [0; 4];
            for lower in first.to_lowercase() {
                key.extend_from_slice(lower.encode_utf8(&mut utf8).as_bytes());
            }
            rest = &rest[first.len_utf8()..];
        } else {
            let number = rest[..digits].trim_start_matches('0');
            key.push(b'0');
            // A name is no longer than a few hundred bytes; beyond that, spelling decides.
            key.extend_from_slice(&u16::try_from(number.len()).unwrap_or(u16::MAX).to_be_bytes());
            key.extend_from_slice(number.as_bytes());
            rest = &rest[digits..];
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_count_and_case_does_not() {
        check(&["1", "2", "010", "10", "a1", "a2", "A2b", "a10", "B", "b", "c"]);
        check(&["01", "1", "2"]);
        check(&["a", "a b", "a.txt", "a0", "ab"]);
        check(&["Disc 2/track 1", "Disc 10/track 1"]);
        check(&["\u{c4}", "\u{e4}", "\u{d6}"]);

        #[track_caller]
        fn check(sorted: &[&str]) {
            let mut shuffled = sorted.to_vec();
            shuffled.reverse();
            shuffled.sort_by_cached_key(|it| sort_key(it));
            assert_eq!(shuffled, sorted);
        }
    }

    #[test]
    fn a_folders_files_stay_together() {
        let mut paths = ["a-b/1", "a/2", "A/1", "a/1", "a b"];
        paths.sort_by_cached_key(|it| sort_key(it));
        assert_eq!(paths, ["A/1", "a/1", "a/2", "a b", "a-b/1"]);
    }

    #[test]
    fn the_bytes_of_each_part_decide_in_a_tree() {
        let sorted = ["10", "2", "A/b", "A/c/a", "A b", "A-b", "a", "\u{e4}", "\u{10000}"];
        let mut shuffled = sorted;
        shuffled.reverse();
        shuffled.sort_by(|a, b| by_bytes(a, b));
        assert_eq!(shuffled, sorted);
    }

    proptest! {
        #[test]
        fn only_equal_paths_have_equal_keys(a in "[aA0-2/\u{e4}]{0,8}", b in "[aA0-2/\u{e4}]{0,8}") {
            prop_assert_eq!(a == b, sort_key(&a) == sort_key(&b));
        }
    }
}
