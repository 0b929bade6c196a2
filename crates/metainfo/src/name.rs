//! Rules about the names of files and folders, shared by planning and reading.

use unicode_normalization::UnicodeNormalization;

/// The name in Unicode's composed form (NFC), the one spelling that goes into a torrent.
pub(crate) fn composed(name: &str) -> String {
    name.nfc().collect()
}

/// A stranger's text as it may be shown: cut where it is long, without control characters.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for character in text.chars().take(SHOWN_CHARACTERS) {
        match character.is_control() {
            true => shown.extend(character.escape_unicode()),
            false => shown.push(character),
        }
    }
    if text.chars().nth(SHOWN_CHARACTERS).is_some() {
        shown.push('…');
    }
    shown
}

/// Whether a part of a path would lead out of the torrent's folder, or nowhere.
///
/// The backslash counts as a separator too: on Windows it is one, and a torrent made
/// elsewhere must not reach beyond its folder there.
pub(crate) fn is_unsafe(part: &str) -> bool {
    part.is_empty()
        || part == "."
        || part.contains(['/', '\0'])
        || part.starts_with('\\')
        || part.split('\\').any(|it| it == "..")
}

/// Whether Windows cannot store a file of this name.
pub(crate) fn is_reserved_on_windows(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    name.ends_with(['.', ' '])
        || name.chars().any(|it| it < ' ' || WINDOWS_FORBIDS.contains(it))
        || WINDOWS_DEVICES.contains(&stem.as_str())
        || is_numbered_device(&stem)
}

/// `COM1` to `COM9` and `LPT1` to `LPT9`, also with the superscript digits of Latin-1.
fn is_numbered_device(stem: &str) -> bool {
    let digit = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let mut digits = digit.unwrap_or_default().chars();
    matches!((digits.next(), digits.next()), (Some('1'..='9' | '¹' | '²' | '³'), None))
}

/// Enough to recognize a path or URL.
const SHOWN_CHARACTERS: usize = 200;

/// See "Naming Files, Paths, and Namespaces" in Microsoft's documentation.
const WINDOWS_FORBIDS: &str = "<>:\"\\|?*";
const WINDOWS_DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(composed("a\u{308}o\u{308}.txt"), "\u{e4}\u{f6}.txt");
        assert_eq!(composed("plain.txt"), "plain.txt");
    }

    #[test]
    fn a_strangers_text_is_cut_and_without_control_characters() {
        assert_eq!(shown("a\u{1b}[0m\u{e4}"), "a\\u{1b}[0m\u{e4}");
        assert_eq!(shown(&"\u{e4}".repeat(200)), "\u{e4}".repeat(200));
        assert_eq!(shown(&"x".repeat(201)), "x".repeat(200) + "…");
    }

    #[test]
    fn parts_that_lead_elsewhere_are_unsafe() {
        for part in ["", ".", "..", "a/b", "/", "/etc", "..\\x", "x\\..\\y", "\\x", "a\0b"] {
            assert!(is_unsafe(part), "{part:?}");
        }
        for part in ["a", "...", "..a", "a..b", ".hidden", "a\\b", "C:", "\u{2026}"] {
            assert!(!is_unsafe(part), "{part:?}");
        }
    }

    #[test]
    fn names_that_windows_cannot_store_are_known() {
        for name in [
            "CON",
            "con",
            "nul.txt",
            "NUL .txt",
            "aux.tar.gz",
            "Prn",
            "com1",
            "LPT9.log",
            "COM\u{b9}",
            "conin$",
            "dot.",
            "space ",
            "a:b",
            "what?",
            "a*b",
            "<a>",
            "a|b",
            "a\"b",
            "a\\b",
            "tab\there",
        ] {
            assert!(is_reserved_on_windows(name), "{name:?}");
        }
        for name in ["console", "com0", "com10", "com", "lpt", "null", "a.con", ".x", "it's; fine!"]
        {
            assert!(!is_reserved_on_windows(name), "{name:?}");
        }
    }
}
