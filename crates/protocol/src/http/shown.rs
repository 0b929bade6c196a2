//! Requests as a log may show them: without keys, and in one line whatever they hold.

use super::target::{Door, Target, path_of};
use crate::percent;

/// What stands in place of what is not to be read.
const HIDDEN: &str = "***";
/// A text is cut off near this length.
const BYTES_MAX: usize = 1024;
/// As many hex digits as a key has; a run of so many may be one, or hold one.
const KEY_DIGITS: usize = 32;
/// An info hash in a path.
const HASH_DIGITS: usize = 40;

/// Parameters of a number.
const NUMBERS: [&[u8]; 12] = [
    b"port",
    b"uploaded",
    b"downloaded",
    b"left",
    b"numwant",
    b"compact",
    b"no_peer_id",
    b"supportcrypto",
    b"requirecrypto",
    b"cryptoport",
    b"corrupt",
    b"redundant",
];

/// Appends `target`, the path and query of a request, to `out` as ASCII without quotes.
///
/// What stands below `/announce` and `/scrape` is hidden, as a key is there, and so is every
/// part of another path that could be or hold one. Of a query only parameters that are known
/// to be harmless are shown: not BEP 7's `key`, by which a client is known again, and with
/// `hides_addresses` none that names an address.
pub fn write_target(target: &[u8], hides_addresses: bool, out: &mut String) {
    let path = path_of(target).unwrap_or(target);
    let question = path.iter().position(|&byte| byte == b'?');
    let (path, query) = match question {
        Some(at) => (&path[..at], Some(&path[at + 1..])),
        None => (path, None),
    };
    let door = Target::parse(target).map(|it| it.door);
    match door {
        Some(door) => {
            let name = match door {
                Door::Announce => "/announce",
                Door::Scrape => "/scrape",
            };
            out.push_str(name);
            let below = &path[name.len()..];
            if !matches!(below, b"" | b"/" | b".php" | b".php/") {
                out.push('/');
                out.push_str(HIDDEN);
            }
        }
        None => write_path(path, out),
    }
    if let Some(query) = query {
        out.push('?');
        match door {
            Some(_) => write_query(query, hides_addresses, out),
            None => out.push_str(HIDDEN),
        }
    }
}

/// Appends what a client says of itself likewise, with a key in it hidden.
pub fn write_text(text: &[u8], out: &mut String) {
    let mut rest = text;
    while !rest.is_empty() && out.len() < BYTES_MAX {
        let run = rest.iter().take_while(|it| it.is_ascii_hexdigit()).count();
        if run >= KEY_DIGITS {
            out.push_str(HIDDEN);
        }
        let (now, later) = rest.split_at(run.max(1));
        if run < KEY_DIGITS {
            write_escaped(now, out);
        }
        rest = later;
    }
    if !rest.is_empty() {
        out.push_str("...");
    }
}

fn write_path(path: &[u8], out: &mut String) {
    let is_seed = path.starts_with(b"/seed/");
    for (index, part) in path.split(|&byte| byte == b'/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        if out.len() >= BYTES_MAX {
            return out.push_str("...");
        }
        let is_hash = is_seed
            && matches!(index, 2 | 3)
            && part.len() == HASH_DIGITS
            && part.iter().all(u8::is_ascii_hexdigit);
        match !is_hash && could_hold_key(part) {
            true => out.push_str(HIDDEN),
            false => write_cut(part, out),
        }
    }
}

fn write_query(query: &[u8], hides_addresses: bool, out: &mut String) {
    for (index, parameter) in query.split(|&byte| byte == b'&').enumerate() {
        if index > 0 {
            out.push('&');
        }
        if out.len() >= BYTES_MAX {
            return out.push_str("...");
        }
        let equals = parameter.iter().position(|&byte| byte == b'=');
        let (name, value) = match equals {
            Some(at) => (&parameter[..at], &parameter[at + 1..]),
            None => (parameter, &[][..]),
        };
        let is_shown = match name {
            b"info_hash" | b"peer_id" => percent::decode_exact::<20>(value).is_some(),
            b"event" => value.len() <= 16 && value.iter().all(u8::is_ascii_alphabetic),
            b"ip" | b"ipv4" | b"ipv6" => !hides_addresses && is_address(value),
            _ if NUMBERS.contains(&name) => {
                let digits = value.strip_prefix(b"-").unwrap_or(value);
                digits.len() <= 20 && digits.iter().all(u8::is_ascii_digit)
            }
            _ => false,
        };
        match is_shown {
            true => write_escaped(parameter, out),
            false => out.push_str(HIDDEN),
        }
    }
}

/// Whether `value` could be an address with or without a port.
fn is_address(value: &[u8]) -> bool {
    let fits = |byte: &u8| byte.is_ascii_hexdigit() || b".:[]%".contains(byte);
    value.len() <= 60 && value.iter().all(fits) && !could_hold_key(value)
}

fn could_hold_key(part: &[u8]) -> bool {
    let mut decoded = vec![0; part.len()];
    let decoded = percent::plain(part, &mut decoded);
    let holds_run = |text: &[u8]| {
        text.split(|byte| !byte.is_ascii_hexdigit()).any(|run| run.len() >= KEY_DIGITS)
    };
    holds_run(part) || holds_run(decoded)
}

fn write_cut(text: &[u8], out: &mut String) {
    let room = BYTES_MAX.saturating_sub(out.len());
    write_escaped(&text[..text.len().min(room)], out);
    if text.len() > room {
        out.push_str("...");
    }
}

/// Visible ASCII stands for itself but for what ends or escapes a quoted text.
fn write_escaped(text: &[u8], out: &mut String) {
    for &byte in text {
        match byte {
            b'"' | b'\\' => out.extend(['\\', byte.into()]),
            b' '..=b'~' => out.push(byte.into()),
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789abcdef";
                let digit = |it: u8| char::from(DIGITS[usize::from(it)]);
                out.extend(['\\', 'x', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    const HASH: &str = "00112233445566778899aabbccddeeff01234567";

    #[test]
    fn rule_51_targets_are_shown_without_keys() {
        check("/announce", "/announce");
        check("/announce.php/", "/announce");
        check(&format!("/announce/{KEY}"), "/announce/***");
        check(&format!("/announce.php/{KEY}/x?port=1"), "/announce/***?port=1");
        check(&format!("/scrape/{}", KEY.to_uppercase()), "/scrape/***");
        check("/announce/mistyped", "/announce/***");
        check(&format!("http://host/announce/{KEY}?left=-1"), "/announce/***?left=-1");
        check(&format!("/{KEY}/announce"), "/***/announce");
        check(&format!("//announce/{KEY}?{KEY}"), "//announce/***?***");
        check(&format!("/announce%2F%30{}", &KEY[1..]), "/***");
        check(&format!("/seed/{HASH}/a%20b/c"), &format!("/seed/{HASH}/a%20b/c"));
        check(&format!("/seed/{KEY}/{HASH}/c"), &format!("/seed/***/{HASH}/c"));
        check(&format!("/seed/{HASH}/x/{HASH}"), &format!("/seed/{HASH}/x/***"));
        check("/favicon.ico?v=1", "/favicon.ico?***");
        check("*", "*");
    }

    #[test]
    fn of_a_query_only_what_is_known_is_shown() {
        let hash = "%00\u{1}%22\"aaaaaaaaaaaaaaaa";
        check(
            &format!("/announce?info_hash={hash}&peer_id=-qB5020-abcdefghijkl&event=started"),
            "/announce?info_hash=%00\\x01%22\\\"aaaaaaaaaaaaaaaa\
             &peer_id=-qB5020-abcdefghijkl&event=started",
        );
        check("/announce?key=5A5A&trackerid=x&port=6881", "/announce?***&***&port=6881");
        check(&format!("/announce?passkey={KEY}&{KEY}&x={KEY}"), "/announce?***&***&***");
        check(&format!("/announce?peer_id={KEY}&port={KEY}&event={KEY}"), "/announce?***&***&***");
        check(&format!("/announce?ip={KEY}&left="), "/announce?***&left=");
        check("/scrape?info_hash=short", "/scrape?***");
        check("/announce?", "/announce?***");
        check(
            "/announce?ip=192.0.2.1&ipv6=[2001:db8::1]:5",
            "/announce?ip=192.0.2.1&ipv6=[2001:db8::1]:5",
        );
        let mut out = String::new();
        write_target(b"/announce?ip=192.0.2.1&ipv4=192.0.2.1:5&ipv6=::1&port=5", true, &mut out);
        assert_eq!(out, "/announce?***&***&***&port=5");
    }

    #[test]
    fn texts_are_escaped_and_keys_in_them_hidden() {
        for (text, expected) in [
            (&b"qBittorrent/5.0"[..], "qBittorrent/5.0"),
            (b"a\" \"\x1b[2J\r\n\\", "a\\\" \\\"\\x1b[2J\\x0d\\x0a\\\\"),
            (format!("x {KEY}0, {}", &KEY[1..]).as_bytes(), &format!("x ***, {}", &KEY[1..])),
        ] {
            let mut out = String::new();
            write_text(text, &mut out);
            assert_eq!(out, expected);
        }
    }

    #[track_caller]
    fn check(target: &str, expected: &str) {
        let mut out = String::new();
        write_target(target.as_bytes(), false, &mut out);
        assert_eq!(out, expected, "{target}");
    }

    proptest! {
        #[test]
        fn rule_51_whatever_surrounds_a_key_it_is_not_shown(
            before in prop::collection::vec(piece(), 0..6),
            after in prop::collection::vec(piece(), 0..6),
            in_capitals: bool,
        ) {
            let key = if in_capitals { KEY.to_uppercase() } else { KEY.to_owned() };
            let target = [before.concat(), key.into_bytes(), after.concat()].concat();
            let mut out = String::new();
            write_target(&target, false, &mut out);
            write_text(&target, &mut out);
            prop_assert!(!out.to_lowercase().contains(KEY), "{out}");
        }

        #[test]
        fn whatever_comes_stays_short_and_within_its_quotes(bytes: Vec<u8>, times in 1usize..200) {
            for start in [&b""[..], b"/announce?", b"/seed/", b"/announce?info_hash="] {
                let target = [start, &bytes.repeat(times)].concat();
                let (mut out, mut text) = (String::new(), String::new());
                write_target(&target, false, &mut out);
                write_text(&target, &mut text);
                for shown in [out, text] {
                    prop_assert!(shown.len() <= 5 * BYTES_MAX, "{}", shown.len());
                    prop_assert!(shown.bytes().all(|it| (b' '..=b'~').contains(&it)));
                    // Backslashes come in pairs or before what they escape.
                    let bare = shown.replace("\\\\", "").replace("\\\"", "");
                    prop_assert!(!bare.contains('"'), "{bare}");
                }
            }
        }
    }

    /// What a target is made of; a slash or another end stands beside a key, or it is none.
    fn piece() -> impl Strategy<Value = Vec<u8>> {
        let known =
            ["/announce/", "/scrape/", "/seed/", "?", "&", "=", "info_hash=", "key=", "%", "x"];
        prop_oneof![
            prop::sample::select(known.to_vec()).prop_map(|it| it.as_bytes().to_vec()),
            prop::collection::vec(any::<u8>().prop_filter("", |it| !it.is_ascii_hexdigit()), 0..4),
        ]
    }
}
