//! Magnet links as clients and sites write them, wrong ones, and random ones.

use proptest::prelude::*;

use super::*;
use crate::magnet;

const HEX: &str = "abababababababababababababababababababab";
const HASH: InfoHash = InfoHash([0xAB; 20]);

#[test]
fn every_field_is_read() {
    let link = format!(
        "magnet:?xt=urn:btih:{HEX}&xt=urn:btmh:1220{}&dn=100%25+%C3%A4%2B&xl=7\
         &tr=http%3A%2F%2Ft.example%3A6969%2Fa+b&tr=udp%3A%2F%2Fu%3A1&ws=http://w/\
         &x.pe=1.2.3.4:5&x.pe=%5B::1%5D:6&x.pe=host.example:7&so=0,2,4-6&kt=words",
        "cd".repeat(32)
    );
    let expected = Magnet {
        info_hash_v1: Some(HASH),
        info_hash_v2: Some([0xCD; 32]),
        name: Some("100% \u{e4}+".into()),
        size_bytes: Some(7),
        trackers: vec!["http://t.example:6969/a+b".into(), "udp://u:1".into()],
        web_seeds: vec!["http://w/".into()],
        peers: vec!["1.2.3.4:5".into(), "[::1]:6".into(), "host.example:7".into()],
        selected: vec![0..=0, 2..=2, 4..=6],
        problems: vec![],
    };
    assert_eq!(Magnet::parse(&link), Ok(expected));
}

/// The digits of base 32 were computed with Python's base64 module.
#[test]
fn the_hash_may_be_written_in_several_ways() {
    for link in [
        format!("magnet:?xt=urn:btih:{HEX}"),
        format!(" MAGNET:?XT=URN:BTIH:{}\n", HEX.to_uppercase()),
        format!("magnet:?xt.1=urn%3Abtih%3A{HEX}&xt.2=urn:btih:{HEX}&xt=urn:ed2k:31D6"),
        "magnet:?dn=x&xt=urn:btih:VOV2XK5LVOV2XK5LVOV2XK5LVOV2XK5L#end".to_owned(),
        "magnet:?xt=urn:btih:vov2xk5lvov2xk5lvov2xk5lvov2xk5l".to_owned(),
    ] {
        assert_eq!(Magnet::parse(&link).map(|it| it.info_hash_v1), Ok(Some(HASH)), "{link}");
    }
    let counting = "magnet:?xt=urn:btih:AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQT";
    let counting = Magnet::parse(counting).unwrap().info_hash_v1.unwrap();
    assert!(counting.0.iter().copied().eq(0..20));
}

#[test]
fn what_is_no_magnet_link_of_a_torrent_is_refused() {
    let wrong = |problem| Err(MagnetError::Field(MagnetProblem { field: "xt", problem }));
    let no_hash = "has no info hash behind “btih”";
    let two = "has two info hashes of one kind";
    check("", Err(MagnetError::NotAMagnet));
    check("http://t.example/", Err(MagnetError::NotAMagnet));
    check(&format!("magnet:xt=urn:btih:{HEX}"), Err(MagnetError::NotAMagnet));
    check("magnet:?", Err(MagnetError::NoHash));
    check("magnet:?xt=urn:sha1:x&dn=y&xt=", Err(MagnetError::NoHash));
    check("magnet:?xt=urn:btih:", wrong(no_hash));
    check(&format!("magnet:?xt=urn:btih:{}", &HEX[1..]), wrong(no_hash));
    check(&format!("magnet:?xt=urn:btih:{}g", &HEX[1..]), wrong(no_hash));
    check(&format!("magnet:?xt=urn:btih:{}", "1".repeat(32)), wrong(no_hash));
    check(&format!("magnet:?xt=urn:btih:{}", "\u{e4}".repeat(20)), wrong(no_hash));
    check(&format!("magnet:?xt=urn:btmh:1114{HEX}"), wrong("has no SHA-256 behind “btmh”"));
    check(&format!("magnet:?xt=urn:btih:{HEX}&xt=urn:btih:{}", "0".repeat(40)), wrong(two));
    check(&format!("magnet:?{}", "x".repeat(MAX_MAGNET_BYTES)), Err(MagnetError::TooLong));

    #[track_caller]
    fn check(link: &str, expected: Result<Magnet, MagnetError>) {
        assert_eq!(Magnet::parse(link), expected, "{link}");
    }
}

#[test]
fn what_is_wrong_but_not_needed_is_left_out_and_said() {
    check("xl=7x", "xl");
    check("xl=+7", "xl");
    check("xl=99999999999999999999", "xl");
    check("tr=tracker.example", "tr");
    check("ws=%20", "ws");
    check("x.pe=1.2.3.4", "x.pe");
    check("x.pe=1.2.3.4:0", "x.pe");
    check("x.pe=a/b:1", "x.pe");
    check("so=2-1", "so");
    check("so=1,,2", "so");
    check("so=%2B1", "so");

    #[track_caller]
    fn check(field: &str, expected: &str) {
        let magnet = Magnet::parse(&format!("magnet:?xt=urn:btih:{HEX}&{field}&{field}")).unwrap();
        let fields: Vec<&str> = magnet.problems.iter().map(|it| it.field).collect();
        assert_eq!(fields, [expected]);
        assert_eq!(Magnet { problems: vec![], info_hash_v1: None, ..magnet }, Magnet::default());
    }
}

#[test]
fn no_field_is_kept_without_end() {
    let trackers: String = (0..MAX_VALUES + 5).map(|it| format!("&tr=a://{it}")).collect();
    let magnet = Magnet::parse(&format!("magnet:?xt=urn:btih:{HEX}{trackers}")).unwrap();
    assert_eq!((magnet.trackers.len(), magnet.problems.len()), (MAX_VALUES, 1));
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        v1 in prop::option::of(any::<[u8; 20]>()),
        v2 in any::<[u8; 32]>(),
        both: bool,
        name in ".{1,20}",
        size in prop::option::of(any::<u64>()),
        trackers in prop::collection::btree_set("[a-z]{1,5}://[!-~\u{e4}]{1,20}", 0..5),
    ) {
        let v1 = v1.map(InfoHash);
        let v2 = (both || v1.is_none()).then_some(v2);
        let link = magnet::magnet(v1, v2, &name, size, trackers.iter().map(String::as_str));
        let expected = Magnet {
            info_hash_v1: v1,
            info_hash_v2: v2,
            name: Some(name),
            size_bytes: size,
            trackers: trackers.into_iter().collect(),
            ..Magnet::default()
        };
        prop_assert_eq!(Magnet::parse(&link), Ok(expected));
    }

    #[test]
    fn never_panics(text: String, fields in "(&(xt|dn|xl|tr|ws|x.pe|so|xt.1)=[%+0-9a-fA-F:,\u{e4}-]{0,9}){0,9}") {
        let _ = Magnet::parse(&text);
        let _ = Magnet::parse(&format!("magnet:?{text}"));
        let _ = Magnet::parse(&format!("magnet:?xt=urn:btih:{HEX}{fields}"));
        let _ = Magnet::parse(&format!("magnet:?xt=urn:bt{text}"));
    }
}
