//! Torrents laid out by hand, wild ones, and hostile ones.

use lava_torrent::torrent::v1::Torrent;
use proptest::prelude::*;

use super::*;

mod v2;

/// BEP 3's order of keys; `pieces` is SHA-1 of `hello world\n`. The info hash was
/// computed with Python's hashlib over the same bytes.
const SINGLE: &[u8] = b"d8:announce30:http://t.example:6969/announce\
    10:created by4:hand13:creation datei1700000000e\
    4:infod6:lengthi12e4:name9:hello.txt12:piece lengthi16384e6:pieces20:\
    \x22\x59\x63\x63\xb3\xde\x40\xb0\x6f\x98\x1f\xb8\x5d\x82\x31\x2e\x8c\x0e\xd5\x11ee";
const SINGLE_HASH: &str = "7b5e918f364908afab937ecdd84059dfb61102b7";

#[test]
fn a_torrent_of_one_file_is_read() {
    let torrent = Metainfo::from_bytes(SINGLE).unwrap();

    assert_eq!(torrent.info_hash().to_string(), SINGLE_HASH);
    assert_eq!(torrent.version(), Version::V1);
    assert_eq!(torrent.name(), "hello.txt");
    assert!(torrent.is_single_file());
    let file = TorrentFile {
        path: "hello.txt".into(),
        size_bytes: 12,
        offset_bytes: 0,
        pieces_root: None,
    };
    assert_eq!(torrent.files(), [file]);
    assert_eq!((torrent.total_bytes(), torrent.data_bytes()), (12, 12));
    assert_eq!((torrent.piece_length_bytes(), torrent.piece_count()), (16384, 1));
    assert_eq!(torrent.tiers(), [["http://t.example:6969/announce"]]);
    assert_eq!(torrent.created_by(), Some("hand"));
    assert_eq!(torrent.creation_date_unix_secs(), Some(1_700_000_000));
    assert_eq!((torrent.comment(), torrent.source()), (None, None));
    assert!(!torrent.is_private());
    assert_eq!(
        torrent.magnet(),
        format!(
            "magnet:?xt=urn:btih:{SINGLE_HASH}&dn=hello.txt&xl=12\
             &tr=http%3A%2F%2Ft.example%3A6969%2Fannounce"
        )
    );
}

#[test]
fn a_torrent_of_a_folder_is_read_with_every_detail() {
    let torrent = read(
        b"8:announce5:a://713:announce-listll5:a://15:b://1el5:c://1ee7:comment4:text",
        b"5:filesld6:lengthi7e4:pathl1:a5:1.txteed6:lengthi0e4:pathl5:emptyee\
          d6:lengthi9e4:pathl2:\xc3\xa4eee4:name1:d12:piece lengthi16e6:pieces20:AAAAAAAAAAAAAAAAAAAA\
          7:privatei1e6:source3:SRC",
        b"5:nodesll9:127.0.0.1i6881eel4:hosti70000eee8:url-listl6:http:/0:5:x://ye",
    )
    .unwrap();

    let files: Vec<_> =
        torrent.files().iter().map(|it| (&*it.path, it.size_bytes, it.offset_bytes)).collect();
    assert_eq!(files, [("a/1.txt", 7, 0), ("empty", 0, 7), ("\u{e4}", 9, 7)]);
    assert!(!torrent.is_single_file() && torrent.is_private());
    assert_eq!(torrent.source(), Some("SRC"));
    assert_eq!(torrent.comment(), Some("text"));
    assert_eq!(torrent.tiers(), [vec!["a://1", "b://1"], vec!["c://1"]]);
    assert_eq!(torrent.nodes(), [("127.0.0.1".to_owned(), 6881)]);
    assert_eq!(torrent.web_seeds(), ["http:/", "x://y"]);
    assert_eq!(torrent.total_bytes(), 16);
}

/// Keys out of order, a leading zero, digests that are valid UTF-8: lava_torrent refuses
/// each. The expected hash is hashlib's over the info dictionary as it stands.
#[test]
fn the_info_hash_covers_the_bytes_as_they_are() {
    let info = b"12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA4:name1:x6:lengthi05e";
    let torrent = read(b"", info, b"").unwrap();
    assert_eq!(torrent.info_hash().to_string(), "c744a866c902740174325b938148a6ec22035ad5");
    assert_eq!(torrent.total_bytes(), 5);

    let canonical = b"6:lengthi5e4:name1:x12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
    let torrent = read(b"", canonical, b"").unwrap();
    assert_eq!(torrent.info_hash().to_string(), "0f3b69e82cf9345032995ab2941b7790a50d6316");

    assert!(Torrent::read_from_bytes(document(b"", info, b"")).is_err());
    assert!(Torrent::read_from_bytes(document(b"", canonical, b"")).is_err());
}

#[test]
fn trackers_are_found_however_they_are_written() {
    check(b"", &[]);
    check(b"8:announce0:", &[]);
    check(b"8:announcei1e", &[]);
    check(b"8:announce5:a://1", &[&["a://1"]]);
    check(b"8:announce5:a://113:announce-listle", &[&["a://1"]]);
    check(b"8:announce5:a://113:announce-listll0:elee", &[&["a://1"]]);
    check(b"13:announce-listl5:a://15:b://1e", &[&["a://1"], &["b://1"]]);
    check(b"13:announce-listll7: a://1 i5eee", &[&["a://1"]]);
    check(b"13:announce-listi5e", &[]);

    #[track_caller]
    fn check(fields: &[u8], expected: &[&[&str]]) {
        assert_eq!(read(fields, INFO, b"").unwrap().tiers(), expected);
    }
}

#[test]
fn a_single_web_seed_need_not_be_in_a_list() {
    assert_eq!(read(b"", INFO, b"8:url-list5:x://y").unwrap().web_seeds(), ["x://y"]);
    assert!(read(b"", INFO, b"8:url-list0:").unwrap().web_seeds().is_empty());
}

/// BEP 38 lets them stand in both places and merges them.
#[test]
fn similar_torrents_and_collections_are_found_in_both_places() {
    let info = [INFO, b"7:similarl20:AAAAAAAAAAAAAAAAAAAA3:odde11:collectionsl1:a1:bi1ee"].concat();
    let outside =
        b"7:similarl20:BBBBBBBBBBBBBBBBBBBB20:AAAAAAAAAAAAAAAAAAAAe11:collectionsl1:b1:c0:e";
    let torrent = read(outside, &info, b"").unwrap();
    assert_eq!(
        torrent.similar(),
        [InfoHash(*b"AAAAAAAAAAAAAAAAAAAA"), InfoHash(*b"BBBBBBBBBBBBBBBBBBBB")]
    );
    assert_eq!(torrent.collections(), ["a", "b", "c"]);

    let wrong = read(b"7:similari1e11:collections1:a", INFO, b"").unwrap();
    assert!(wrong.similar().is_empty() && wrong.collections().is_empty());
}

#[test]
fn the_update_url_of_the_info_dictionary_comes_first() {
    let info = [INFO, b"10:update-url5:x://1"].concat();
    let outside = b"10:update-url5:x://2";
    assert_eq!(read(outside, &info, b"").unwrap().update_url(), Some("x://1"));
    assert_eq!(read(outside, INFO, b"").unwrap().update_url(), Some("x://2"));
    assert_eq!(read(b"10:update-urli1e", INFO, b"").unwrap().update_url(), None);
}

#[test]
fn names_in_old_encodings_are_shown_as_well_as_possible() {
    let with_copy = b"6:lengthi5e4:name2:\xfcb10:name.utf-83:\xc3\xbcb12:piece lengthi16384e\
                      6:pieces20:AAAAAAAAAAAAAAAAAAAA";
    assert_eq!(read(b"", with_copy, b"").unwrap().name(), "\u{fc}b");

    let without = b"6:lengthi5e4:name2:\xfcb12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
    assert_eq!(read(b"", without, b"").unwrap().name(), "\u{fffd}b");

    let path =
        files(b"d6:lengthi5e4:pathl1:\xfce10:path.utf-8l2:\xc3\xbceed6:lengthi1e4:pathl1:\xfcee");
    let torrent = read(b"", &path, b"").unwrap();
    assert_eq!(torrent.files()[0].path, "\u{fc}");
    assert_eq!(torrent.files()[1].path, "\u{fffd}");
}

#[test]
fn paths_that_lead_elsewhere_are_refused() {
    for part in ["..", ".", "", "/etc", "a/b", "..\\x", "\\\\host", "a\0"] {
        let part_bytes = format!("{}:{part}", part.len());
        let info = files(format!("d6:lengthi5e4:pathl1:a{part_bytes}ee").as_bytes());
        let path = format!("a/{part}");
        assert_eq!(read(b"", &info, b""), Err(ReadError::UnsafePath { path }));

        let rest = "12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
        let info = format!("6:lengthi5e4:name{part_bytes}{rest}");
        assert!(read(b"", info.as_bytes(), b"").is_err(), "{part:?}");
    }
}

#[test]
fn padding_takes_space_but_is_no_file() {
    let info = b"5:filesld6:lengthi7e4:pathl1:aeed4:attr1:p6:lengthi9e4:pathl4:.pad1:9ee\
                 d6:lengthi3e4:pathl1:beee4:name1:d12:piece lengthi16e\
                 6:pieces40:AAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBB";
    let torrent = read(b"", info, b"").unwrap();

    assert_eq!((torrent.data_bytes(), torrent.total_bytes()), (10, 19));
    let offsets: Vec<_> = torrent.files().iter().map(|it| it.offset_bytes).collect();
    assert_eq!(offsets, [0, 16]);
}

#[test]
fn what_contradicts_itself_is_refused_with_the_reason() {
    let pieces = "12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
    let field = |name, problem| ReadError::Field { name, problem };
    let cases = [
        (format!("4:name1:x{pieces}"), field("length", "is missing")),
        (format!("6:length1:54:name1:x{pieces}"), field("length", "is not a number")),
        (format!("6:lengthi-5e4:name1:x{pieces}"), field("length", "is negative")),
        (format!("6:lengthi5e{pieces}"), field("name", "is missing")),
        (format!("6:lengthi5e4:namei5e{pieces}"), field("name", "is not a text")),
        (format!("5:filesle4:name1:x{pieces}"), field("files", "is empty")),
        (format!("5:filesi1e4:name1:x{pieces}"), field("files", "is not a list")),
        (format!("5:filesldee4:name1:x{pieces}"), field("length", "is missing")),
        (format!("5:filesld6:lengthi1eee4:name1:x{pieces}"), field("path", "is missing")),
        (
            format!("5:filesld6:lengthi1e4:pathleee4:name1:x{pieces}"),
            field("path", "is not a list of texts"),
        ),
        (
            format!("5:filesld6:lengthi1e4:pathli1eeee4:name1:x{pieces}"),
            field("path", "is not a list of texts"),
        ),
        ("6:lengthi5e4:name1:x6:pieces0:".into(), field("piece length", "is missing")),
        (
            "6:lengthi5e4:name1:x12:piece lengthi0e6:pieces0:".into(),
            field("piece length", "is not above zero"),
        ),
        ("6:lengthi5e4:name1:x12:piece lengthi1e".into(), field("pieces", "is missing")),
        (
            format!("6:lengthi5e12:meta version1:24:name1:x{pieces}"),
            field("meta version", "is not a number"),
        ),
        (
            "6:lengthi5e4:name1:x12:piece lengthi1e6:pieces3:abc".into(),
            field("pieces", "has a length that is not a multiple of 20"),
        ),
        (
            format!("6:lengthi20000e4:name1:x{pieces}"),
            ReadError::PieceCount { expected: 2, found: 1 },
        ),
        (format!("6:lengthi0e4:name1:x{pieces}"), ReadError::PieceCount { expected: 0, found: 1 }),
        (
            "12:meta versioni2e4:name1:x12:piece lengthi16384e".into(),
            field("file tree", "is missing"),
        ),
        (
            format!("6:lengthi5e12:meta versioni2e4:name1:x{pieces}"),
            field("file tree", "is missing"),
        ),
        (
            format!("9:file tree0:6:lengthi5e12:meta versioni2e4:name1:x{pieces}"),
            field("file tree", "is not a dictionary of dictionaries"),
        ),
        (
            format!("6:lengthi5e12:meta versioni3e4:name1:x{pieces}"),
            ReadError::UnknownVersion { version: 3 },
        ),
    ];
    for (info, expected) in cases {
        assert_eq!(read(b"", info.as_bytes(), b""), Err(expected), "{info}");
    }
    let huge = files(
        format!(
            "d6:lengthi{0}e4:pathl1:aeed6:lengthi{0}e4:pathl1:beed6:lengthi{0}e4:pathl1:cee",
            i64::MAX
        )
        .as_bytes(),
    );
    assert!(matches!(read(b"", &huge, b""), Err(ReadError::Field { name: "files", .. })));
}

#[test]
fn what_is_no_torrent_is_refused() {
    assert_eq!(Metainfo::from_bytes(b"de"), Err(ReadError::NoInfo));
    assert_eq!(Metainfo::from_bytes(b"le"), Err(ReadError::NoInfo));
    assert_eq!(Metainfo::from_bytes(b"d4:info2:dee"), Err(ReadError::NoInfo));
    assert!(matches!(Metainfo::from_bytes(b""), Err(ReadError::Bencode(_))));
    assert!(matches!(Metainfo::from_bytes(b"<html>"), Err(ReadError::Bencode(_))));
    let deep = [b"d4:info".to_vec(), vec![b'l'; 1_000_000]].concat();
    assert!(matches!(Metainfo::from_bytes(&deep), Err(ReadError::Bencode(_))));
    assert_eq!(Metainfo::from_bytes(&vec![b'l'; MAX_TORRENT_BYTES + 1]), Err(ReadError::TooLarge));
}

proptest! {
    #[test]
    fn never_panics_on_any_bytes(bytes: Vec<u8>) {
        let _ = Metainfo::from_bytes(&bytes);
    }

    #[test]
    fn never_panics_on_damaged_torrents(
        at in 0..SINGLE.len(),
        remove in 0usize..4,
        insert in prop::collection::vec(prop::sample::select(b"0159deil:-p\xff".to_vec()), 0..4),
    ) {
        let mut bytes = SINGLE.to_vec();
        bytes.splice(at..(at + remove).min(SINGLE.len()), insert);
        if let Ok(torrent) = Metainfo::from_bytes(&bytes) {
            let _ = torrent.magnet();
        }
    }

    #[test]
    fn never_panics_on_odd_info(info in "(6:length|4:name|5:files|4:path|6:pieces|12:piece length|[ild]|e|i[0-9]{1,19}e|0:|1:[a/.]|20:[A-Z]{20}){0,14}") {
        let _ = read(b"", info.as_bytes(), b"");
        let _ = read(b"", &files(info.as_bytes()), b"");
    }
}

/// A valid info dictionary without its brackets.
const INFO: &[u8] = b"6:lengthi5e4:name1:x12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";

/// An info dictionary of a folder with these entries in its list of files.
fn files(entries: &[u8]) -> Vec<u8> {
    let rest = b"e4:name1:d12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
    [b"5:filesl", entries, rest].concat()
}

fn document(before: &[u8], info: &[u8], after: &[u8]) -> Vec<u8> {
    [b"d", before, b"4:infod", info, b"e", after, b"e"].concat()
}

fn read(before: &[u8], info: &[u8], after: &[u8]) -> Result<Metainfo, ReadError> {
    Metainfo::from_bytes(&document(before, info, after))
}
