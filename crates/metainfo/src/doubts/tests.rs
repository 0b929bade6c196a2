//! Strangers' torrents, laid out by hand, each with what is odd about it.

use proptest::prelude::*;

use super::*;

const PIECES: &str = "12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
const TRACKER: &str = "8:announce12:http://t.x:1";

#[test]
fn a_usual_torrent_has_no_doubts() {
    assert_eq!(codes(&document(TRACKER, &info("x"), "")), [""; 0]);
    let hybrid = include_bytes!("../../tests/torrents/hybrid_folder.torrent");
    let found = doubts(hybrid).unwrap();
    assert!(found.iter().all(|it| it.code() == "tracker_loopback"), "{found:?}");
}

#[test]
fn ways_to_peers_are_missed() {
    let node = "5:nodesll1:hi1eee";
    let private = info("x") + "7:privatei1e";
    assert_eq!(codes(&document("", &info("x"), "")), ["no_tracker"]);
    assert_eq!(codes(&document("", &info("x"), node)), [""; 0]);
    assert_eq!(codes(&document("", &private, "")), ["private_without_tracker"]);
    let both = ["private_without_tracker", "private_with_nodes"];
    assert_eq!(codes(&document("", &private, node)), both);
    assert_eq!(codes(&document(TRACKER, &private, node)), ["private_with_nodes"]);
    assert_eq!(
        codes(&document(TRACKER, &info("x"), "7:privatei1e")),
        ["private_outside", "unknown_fields"]
    );
    let empty = "6:lengthi0e4:name1:x12:piece lengthi16384e6:pieces0:";
    assert_eq!(codes(&document(TRACKER, empty, "")), ["no_data"]);
}

#[test]
fn trackers_that_strangers_cannot_reach_are_named() {
    check("http://t.example/announce", "");
    check("udp://8.8.8.8:6969", "");
    check("wss://t.example", "");
    check("http://[2001:4860::1]:80/a", "");
    check("http://172.32.0.1/", "");
    check("http://t.example./", "");
    check("t.example:80", "tracker_not_url");
    check("http://t.example:99999/", "tracker_not_url");
    check(" http://t.example", "tracker_spaces");
    check("http://t.example/\n", "tracker_spaces");
    check("http://t.example http://u", "tracker_spaces");
    check("dht://t.example", "tracker_scheme");
    check("udp://t.example/announce", "tracker_without_port");
    check("http://localhost:6969/a", "tracker_loopback");
    check("http://x.LOCALHOST./a", "tracker_loopback");
    check("udp://127.8.0.1:1", "tracker_loopback");
    check("http://0.0.0.0:1/", "tracker_loopback");
    check("http://[::1]:1/", "tracker_loopback");
    check("http://[::ffff:127.0.0.1]/", "tracker_loopback");
    check("http://10.1.2.3/", "tracker_private_network");
    check("http://192.168.1.1/", "tracker_private_network");
    check("http://172.16.0.1/", "tracker_private_network");
    check("http://169.254.0.1/", "tracker_private_network");
    check("http://100.64.0.1/", "tracker_private_network");
    check("http://[fd00::1]/", "tracker_private_network");
    check("http://[fe80::1%eth0]/", "tracker_private_network");
    check("http://[::ffff:10.0.0.1]/", "tracker_private_network");
    check("http://nas:80/", "tracker_private_network");
    check("http://nas.local:80/", "tracker_private_network");
    check("http://tracker.Fritz.Box/", "tracker_private_network");

    #[track_caller]
    fn check(url: &str, expected: &str) {
        let list = format!("13:announce-listll{0}:{url}ee8:announce{0}:{url}", url.len());
        let mut found = codes(&document(&list, &info("x"), ""));
        found.retain(|it| *it != "keys_not_sorted");
        let expected: &[&str] = if expected.is_empty() { &[] } else { &[expected] };
        assert_eq!(found, expected, "{url}");
    }
}

#[test]
fn an_announce_url_beside_the_list_is_never_asked() {
    let list = "8:announce9:http://a/13:announce-listll9:http://b/ee";
    let found = doubts(&document(list, &info("x"), "")).unwrap();
    assert_eq!(found[0], Doubt::AnnounceNotListed { url: "http://a/".into() });
}

#[test]
fn web_seeds_must_be_of_the_web() {
    let seeds = "8:url-listl10:http://w/110:udp://w:1/4:path16:ftp://w.example/e";
    let found = doubts(&document(TRACKER, &info("x"), seeds)).unwrap();
    let named: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(named.len(), 2, "{named:?}");
}

#[test]
fn names_that_some_systems_cannot_store_are_counted_with_an_example() {
    let long = format!("{}/{}", "l".repeat(150), "m".repeat(150));
    let found = doubts(&folder("dir", &["a/CON.txt", "a/x", "b:/y", "b:/z", &long])).unwrap();
    let example = "a/CON.txt".to_owned();
    assert_eq!(found[0], Doubt::ReservedOnWindows { example, count: 3 });
    assert_eq!(found[1], Doubt::PathTooLong { example: long, characters: 305, count: 1 });
    assert_eq!(found.len(), 2);

    assert_eq!(codes(&document(TRACKER, &info("nul"), "")), ["reserved_on_windows"]);
    assert_eq!(codes(&folder("nul", &["a", "b"])), ["reserved_on_windows"]);
    assert_eq!(codes(&document(TRACKER, &info(&"n".repeat(241)), "")), ["path_too_long"]);
    assert_eq!(codes(&folder(&"n".repeat(238), &["a", "b"])), [""; 0]);
    assert_eq!(codes(&folder(&"n".repeat(239), &["a", "b"])), ["path_too_long"]);
}

#[test]
fn names_that_differ_only_in_case_are_found_in_each_folder() {
    let found =
        doubts(&folder("d", &["A/x", "a/x", "b/Y", "b/y", "c/y", "\u{c4}", "\u{e4}"])).unwrap();
    let (example, other) = ("a".to_owned(), "A".to_owned());
    assert_eq!(found, [Doubt::DiffersOnlyInCase { example, other, count: 3 }]);
}

#[test]
fn paths_that_stand_twice_are_found() {
    let same = |paths: &[&str]| doubts(&folder("d", paths)).unwrap();
    let doubt = |example: &str, count| vec![Doubt::SamePath { example: example.into(), count }];
    assert_eq!(same(&["a", "b", "a", "a"]), doubt("a", 2));
    assert_eq!(same(&["a", "a/b", "a/c"]), doubt("a/b", 2));
    assert_eq!(same(&["x/a/b", "x/a"]), doubt("x/a", 1));
    assert_eq!(same(&["a/b", "b/a", "a/c"]), []);
}

#[test]
fn odd_lengths_of_pieces_and_too_many_are_named() {
    check(16384, 1, &[]);
    check(1 << 24, 1, &[]);
    check(1 << 25, 1, &["piece_length_long"]);
    check(8192, 1, &["piece_length_short"]);
    check(100_000, 1, &["piece_length_odd"]);
    check(1000, 1, &["piece_length_odd", "piece_length_short"]);
    check(16384, 100_000, &[]);
    check(16384, 100_001, &["too_many_pieces"]);
    check(16384, 600_000, &["too_many_pieces", "large_torrent"]);

    #[track_caller]
    fn check(piece_length: usize, count: usize, expected: &[&str]) {
        let info = format!(
            "6:lengthi{}e4:name1:x12:piece lengthi{piece_length}e6:pieces{}:{}",
            piece_length * count,
            20 * count,
            "A".repeat(20 * count)
        );
        assert_eq!(codes(&document(TRACKER, &info, "")), expected);
    }
}

#[test]
fn an_encoding_that_is_not_the_usual_one_is_named_with_its_place() {
    let unsorted = |in_info| Doubt::KeysNotSorted { in_info };
    let zeros = |in_info| Doubt::LeadingZeros { in_info };
    let name_first = format!("4:name1:x6:lengthi5e{PIECES}");
    check(document(TRACKER, &name_first, ""), &[unsorted(true)]);
    check(document("", &info("x"), TRACKER), &[unsorted(false)]);
    check(document("", &name_first, TRACKER), &[unsorted(true)]);
    let number = format!("6:lengthi05e4:name1:x{PIECES}");
    check(document(TRACKER, &number, ""), &[zeros(true)]);
    let text = format!("6:lengthi5e4:name01:x{PIECES}");
    check(document(TRACKER, &text, ""), &[zeros(true)]);
    let key = format!("06:lengthi5e4:name1:x{PIECES}");
    check(document(TRACKER, &key, ""), &[zeros(true)]);
    check(document("08:announce12:http://t.x:1", &info("x"), ""), &[zeros(false)]);
    check(document(&format!("{TRACKER}13:creation datei-0e"), &info("x"), ""), &[zeros(false)]);
    let deep = "5:nodesll1:hi01eee";
    check(document(TRACKER, &info("x"), deep), &[zeros(false)]);

    #[track_caller]
    fn check(bytes: Vec<u8>, expected: &[Doubt]) {
        assert_eq!(doubts(&bytes).unwrap(), expected, "{}", bytes.escape_ascii());
    }
}

#[test]
fn unknown_fields_are_listed_from_both_places() {
    let info = info("x") + "3:xyzi1e";
    let found = doubts(&document(TRACKER, &info, "2:zzi1e13:comment.utf-81:c")).unwrap();
    let names = vec!["zz".to_owned(), "info/xyz".to_owned()];
    assert_eq!(found[1..], [Doubt::UnknownFields { names }]);
    let many: String = (100..300).map(|it| format!("3:{it}i1e")).collect();
    let metainfo = Metainfo::from_bytes(&document("", &info, &many)).unwrap();
    assert_eq!(metainfo.unknown_fields().len(), 100);
}

#[test]
fn what_cannot_be_read_has_an_error_rather_than_doubts() {
    let bytes = document(TRACKER, &info("x"), "");
    assert!(matches!(doubts(&[&bytes[..], b"\n"].concat()), Err(ReadError::Bencode(_))));
    let twice = document(TRACKER, &info("x"), TRACKER);
    assert!(matches!(doubts(&twice), Err(ReadError::Bencode(_))));
}

#[test]
fn each_doubt_is_one_sentence_of_bounded_length() {
    let url = || format!("http://{}\u{1b}[31m", "u".repeat(10_000));
    let (example, other) = (url(), url());
    for doubt in [
        Doubt::NoTracker,
        Doubt::PrivateWithoutTracker,
        Doubt::PrivateWithNodes,
        Doubt::PrivateOutside,
        Doubt::NoData,
        Doubt::AnnounceNotListed { url: url() },
        Doubt::TrackerNotUrl { url: url() },
        Doubt::TrackerSpaces { url: url() },
        Doubt::TrackerScheme { url: url() },
        Doubt::TrackerWithoutPort { url: url() },
        Doubt::TrackerLoopback { url: url() },
        Doubt::TrackerPrivateNetwork { url: "a\u{1b}b".into() },
        Doubt::WebSeed { url: url() },
        Doubt::SamePath { example: url(), count: 2 },
        Doubt::DiffersOnlyInCase { example: url(), other, count: 2 },
        Doubt::ReservedOnWindows { example: url(), count: 2 },
        Doubt::PathTooLong { example, characters: 10_000, count: 2 },
        Doubt::PieceLengthOdd { bytes: 3 },
        Doubt::PieceLengthShort { bytes: 3 },
        Doubt::PieceLengthLong { bytes: 1 << 30 },
        Doubt::TooManyPieces { count: 3 },
        Doubt::LargeTorrent { torrent_bytes: 3 },
        Doubt::KeysNotSorted { in_info: true },
        Doubt::LeadingZeros { in_info: false },
        Doubt::UnknownFields { names: vec!["a".into(), "b".into()] },
    ] {
        let text = doubt.to_string();
        assert!(text.ends_with('.') && text.len() > 20 && text.len() < 700, "{text}");
        assert!(!text.contains(char::is_control) && !text.contains("  "), "{text:?}");
    }
}

proptest! {
    #[test]
    fn never_panics_on_almost_torrents(
        outside in "(8:announce9:http://a/|13:announce-list(le|ll9:udp://a:1ee|l1:ae)|5:nodesle|1:zle){0,3}",
        name in "[a-z./:]{1,4}",
        paths in prop::collection::vec("[aA]/[aAb]|[aAb]", 1..6),
    ) {
        let _ = doubts(&document(&outside, &info(&name), ""));
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        prop_assert!(doubts(&folder("d", &paths)).is_ok());
    }
}

fn codes(bytes: &[u8]) -> Vec<&'static str> {
    doubts(bytes).unwrap().iter().map(Doubt::code).collect()
}

/// Five bytes in one file of this name.
fn info(name: &str) -> String {
    format!("6:lengthi5e4:name{}:{name}{PIECES}", name.len())
}

fn document(before: &str, info: &str, after: &str) -> Vec<u8> {
    format!("d{before}4:infod{info}e{after}e").into_bytes()
}

/// A torrent of files of one byte.
fn folder(name: &str, paths: &[&str]) -> Vec<u8> {
    let list: String = paths
        .iter()
        .map(|path| {
            let parts: String = path.split('/').map(|it| format!("{}:{it}", it.len())).collect();
            format!("d6:lengthi1e4:pathl{parts}ee")
        })
        .collect();
    document(TRACKER, &format!("5:filesl{list}e4:name{}:{name}{PIECES}", name.len()), "")
}
