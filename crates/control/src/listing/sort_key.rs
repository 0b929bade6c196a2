//! Names as people order them: without regard to case and accents, numbers by their value.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text whose order among others of its kind is that of `name`.
pub(crate) fn sort_key(name: &str) -> String {
    let plain = name.nfkd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase);
    let (mut key, mut digits) = (String::with_capacity(name.len()), String::new());
    for letter in plain {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else {
            push_number(&mut key, &mut digits);
            key.push(letter);
        }
    }
    push_number(&mut key, &mut digits);
    key
}

/// Of two numbers the one with more digits is larger, so how many there are goes before them.
fn push_number(key: &mut String, digits: &mut String) {
    if digits.is_empty() {
        return;
    }
    let value = digits.trim_start_matches('0');
    let length = u32::try_from(value.len()).unwrap_or(u32::MAX).min(0xd7ff);
    key.push('0');
    key.extend(char::from_u32(length));
    key.push_str(value);
    digits.clear();
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_ordered_as_people_count_and_read() {
        let ordered = [
            "Part 1",
            "part 2",
            "Part 02b",
            "Part 10",
            "Part 10 (2)",
            "Part 100",
            "Part x",
            "Über",
            "Uhr",
        ];
        let keys: Vec<String> = ordered.iter().map(|it| sort_key(it)).collect();
        assert!(keys.is_sorted(), "{keys:?}");
        assert_eq!(sort_key("Éclair"), sort_key("ECLAIR"));
    }

    proptest! {
        #[test]
        fn whole_numbers_are_ordered_by_their_value(a: u64, b: u64) {
            let keys = [a, b].map(|it| sort_key(&format!("Part {it}, the last")));
            prop_assert_eq!(keys[0].cmp(&keys[1]), a.cmp(&b));
        }

        #[test]
        fn any_name_has_a_key(name: String) {
            sort_key(&name);
        }
    }
}
