//! Torrents with fields changed, one by one and at random.

use std::collections::BTreeMap;

use proptest::prelude::*;
use protocol::bencode::{self, Value};

use super::*;

/// A valid info dictionary whose encoding is not canonical.
const INFO: &[u8] = b"d6:pieces20:AAAAAAAAAAAAAAAAAAAA6:lengthi05e12:piece lengthi16384e4:name1:xe";

const HYBRID_FILE: &[u8] = include_bytes!("../../tests/torrents/hybrid_file.torrent");
const HYBRID_FOLDER: &[u8] = include_bytes!("../../tests/torrents/hybrid_folder.torrent");
const V2_ONLY: &[u8] = include_bytes!("../../tests/torrents/v2_only.torrent");

#[test]
fn trackers_are_replaced_and_nothing_else() {
    let before = document(b"8:announce5:a://113:announce-listll5:a://1ee7:comment1:c", b"");
    let one = [b"d8:announce5:b://17:comment1:c4:info", INFO, b"e"].concat();
    check(&before, &[&["b://1"]], &one);
    check(&before, &[&[], &["b://1"], &[]], &one);

    let list = b"d8:announce5:b://113:announce-listll5:b://15:c://1el5:d://1ee7:comment1:c4:info";
    let several = [list, INFO, b"e"].concat();
    check(&before, &[&["b://1", "c://1"], &[], &["d://1"]], &several);

    let none = [b"d7:comment1:c4:info", INFO, b"e"].concat();
    check(&before, &[], &none);
    check(&before, &[&[]], &none);
    check(&none, &[&["b://1"]], &one);

    #[track_caller]
    fn check(bytes: &[u8], tiers: &[&[&str]], expected: &[u8]) {
        let tiers = tiers.iter().map(|tier| tier.iter().map(|&it| it.to_owned()).collect());
        let changes = Changes { tiers: Some(tiers.collect()), ..Changes::default() };
        assert_eq!(text(&unchanged_hash(bytes, &changes)), text(expected));
    }
}

#[test]
fn every_field_beside_the_info_dictionary_is_written_as_its_bep_says() {
    let changes = Changes {
        web_seeds: Some(vec!["http://w/".into()]),
        nodes: Some(vec![("h".into(), 6881)]),
        comment: Some("c\u{e4}".into()),
        created_by: Some("m".into()),
        creation_date_unix_secs: Some(Some(7)),
        similar: Some(vec![InfoHash([b'S'; 20])]),
        collections: Some(vec!["k".into()]),
        ..Changes::default()
    };
    let edited = unchanged_hash(&document(b"1:zi1e", b""), &changes);
    let head = b"d11:collectionsl1:ke7:comment3:c\xc3\xa410:created by1:m13:creation datei7e4:info";
    let tail = b"5:nodesll1:hi6881eee7:similarl20:SSSSSSSSSSSSSSSSSSSSe\
        8:url-listl9:http://w/e1:zi1ee";
    assert_eq!(text(&edited), text(&[&head[..], INFO, tail].concat()));

    let none = Changes {
        web_seeds: Some(vec![]),
        nodes: Some(vec![]),
        comment: Some(String::new()),
        created_by: Some(String::new()),
        creation_date_unix_secs: Some(None),
        similar: Some(vec![]),
        collections: Some(vec![]),
        ..Changes::default()
    };
    assert_eq!(text(&unchanged_hash(&edited, &none)), text(&document(b"", b"1:zi1e")));
}

#[test]
fn what_changes_in_the_info_dictionary_makes_another_torrent() {
    let info = |fields: &[u8]| [b"d4:infod", fields, b"ee"].concat();
    let rest = b"12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA";
    let with = |name: &[u8], tail: &[u8]| info(&[b"6:lengthi05e4:name", name, rest, tail].concat());
    let bare = document(b"", b"");

    let private = Changes { private: Some(true), ..Changes::default() };
    check(&bare, &private, &with(b"1:x", b"7:privatei1e"));
    let source = Changes { source: Some("S".into()), ..Changes::default() };
    check(&bare, &source, &with(b"1:x", b"6:source1:S"));
    let name = Changes { name: Some("o\u{308}".into()), ..Changes::default() };
    check(&bare, &name, &with(b"2:\xc3\xb6", b""));

    #[track_caller]
    fn check(bytes: &[u8], changes: &Changes, expected: &[u8]) {
        let edited = edit(bytes, changes).unwrap();
        assert_eq!(text(&edited.bytes), text(expected));
        assert!(edited.info_hash_changed);
    }
}

#[test]
fn what_is_so_already_leaves_the_info_dictionary_as_it_is() {
    let changes = Changes {
        private: Some(false),
        source: Some(String::new()),
        name: Some("x".into()),
        update_url: Some(String::new()),
        ..Changes::default()
    };
    for bytes in [document(b"1:zi1e", b"1:ai1e"), document(b"", b"")] {
        assert_eq!(unchanged_hash(&bytes, &changes), bytes);
        assert_eq!(unchanged_hash(&bytes, &Changes::default()), bytes);
    }
}

#[test]
fn a_copy_in_an_old_encoding_goes_with_its_text() {
    let before = document(b"7:comment1:\xfc13:comment.utf-82:\xc3\xbc", b"");
    let comment = Changes { comment: Some("new".into()), ..Changes::default() };
    assert_eq!(text(&unchanged_hash(&before, &comment)), text(&document(b"7:comment3:new", b"")));

    let info = b"d6:lengthi5e4:name1:\xfc10:name.utf-82:\xc3\xbc12:piece lengthi16384e\
        6:pieces20:AAAAAAAAAAAAAAAAAAAAe";
    let before = [b"d4:info", &info[..], b"e"].concat();
    let same = Changes { name: Some("\u{fc}".into()), ..Changes::default() };
    assert_eq!(unchanged_hash(&before, &same), before);
    let renamed = edit(&before, &Changes { name: Some("b".into()), ..Changes::default() }).unwrap();
    assert_eq!(renamed.metainfo.name(), "b");
    assert!(!text(&renamed.bytes).contains("utf-8"));
}

/// BEP 38: both lists count together.
#[test]
fn similar_torrents_in_the_info_dictionary_stay_there_while_they_are_wanted() {
    let info = b"d11:collectionsl1:a1:be6:lengthi5e4:name1:x12:piece lengthi16384e\
        6:pieces20:AAAAAAAAAAAAAAAAAAAAe";
    let before = [b"d4:info", &info[..], b"e"].concat();
    let wanted = |names: &[&str]| Changes {
        collections: Some(names.iter().map(|&it| it.to_owned()).collect()),
        ..Changes::default()
    };
    assert_eq!(unchanged_hash(&before, &wanted(&["b", "a"])), before);

    let more = unchanged_hash(&before, &wanted(&["c", "a", "b", "c"]));
    assert_eq!(text(&more), text(&[b"d11:collectionsl1:ce4:info", &info[..], b"e"].concat()));

    let fewer = edit(&more, &wanted(&["a", "c"])).unwrap();
    assert!(fewer.info_hash_changed);
    assert!(
        text(&fewer.bytes).starts_with("d11:collectionsl1:ce4:infod11:collectionsl1:ae6:length")
    );

    let none = edit(&more, &wanted(&[])).unwrap();
    assert!(!text(&none.bytes).contains("collections"));
}

/// BEP 39.
#[test]
fn an_update_url_is_changed_where_it_stands() {
    let url = |url: &str| Changes { update_url: Some(url.into()), ..Changes::default() };
    let new = edit(&document(b"", b""), &url("u://1")).unwrap();
    assert!(new.info_hash_changed);
    assert!(text(&new.bytes).contains("10:update-url5:u://1e"), "in the info dictionary");
    assert!(!edit(&new.bytes, &url("u://1")).unwrap().info_hash_changed);
    let gone = edit(&new.bytes, &url("")).unwrap();
    assert!(gone.info_hash_changed && !text(&gone.bytes).contains("update-url"));

    let outside = document(b"", b"10:update-url5:u://1");
    let changed = unchanged_hash(&outside, &url("u://2"));
    assert_eq!(text(&changed), text(&document(b"", b"10:update-url5:u://2")));
    assert_eq!(text(&unchanged_hash(&outside, &url(""))), text(&document(b"", b"")));
}

#[test]
fn a_file_with_a_tree_is_renamed_there_too() {
    for (bytes, both) in [(HYBRID_FILE, true), (V2_ONLY, true), (HYBRID_FOLDER, false)] {
        let before = Metainfo::from_bytes(bytes).unwrap();
        let changes = Changes { name: Some("other name.txt".into()), ..Changes::default() };
        let edited = edit(bytes, &changes).unwrap();
        assert!(edited.info_hash_changed);
        assert_eq!(edited.metainfo.name(), "other name.txt");
        assert_eq!(edited.metainfo.files()[0].path == "other name.txt", both);
        assert_eq!(edited.metainfo.piece_roots(), before.piece_roots());
        let back = Changes { name: Some(before.name().to_owned()), ..Changes::default() };
        let back = edit(&edited.bytes, &back).unwrap();
        assert_eq!(back.metainfo.info_hash_v2(), before.info_hash_v2());
    }
}

#[test]
fn rule_27_a_hybrid_torrent_keeps_both_info_hashes() {
    let before = Metainfo::from_bytes(HYBRID_FILE).unwrap();
    let tiers =
        vec![vec!["http://t.example/key/announce".into()], vec!["udp://t.example:1".into()]];
    let changes = Changes { tiers: Some(tiers), ..Changes::default() };
    let after = edit(HYBRID_FILE, &changes).unwrap();
    assert!(!after.info_hash_changed);
    assert_eq!(after.metainfo.info_hash(), before.info_hash());
    assert_eq!(after.metainfo.info_hash_v2(), before.info_hash_v2());
    assert!(after.metainfo.info_hash_v2().is_some());
    let same = Changes { tiers: Some(before.tiers().to_vec()), ..Changes::default() };
    assert_eq!(unchanged_hash(HYBRID_FILE, &same), HYBRID_FILE);
}

#[test]
fn what_no_torrent_can_have_is_refused_with_the_field() {
    let nodes = |host: &str, port| Changes { nodes: Some(vec![(host.into(), port)]), ..empty() };
    let name = |name: &str| Changes { name: Some(name.into()), ..empty() };
    check("announce URL", Changes { tiers: Some(vec![vec!["t.example".into()]]), ..empty() });
    check("announce URL", Changes { tiers: Some(vec![vec![String::new()]]), ..empty() });
    check("web seed", Changes { web_seeds: Some(vec!["http://a b".into()]), ..empty() });
    check("update URL", Changes { update_url: Some("x".into()), ..empty() });
    check("DHT node", nodes("", 1));
    check("DHT node", nodes("a b", 1));
    check("DHT node", nodes("h", 0));
    check("DHT node", Changes { private: Some(true), ..nodes("h", 1) });
    check("name of a collection", Changes { collections: Some(vec![String::new()]), ..empty() });
    let never = Some(Some(u64::MAX));
    check("creation date", Changes { creation_date_unix_secs: never, ..empty() });
    for unsafe_name in ["", ".", "..", "a/b", "/etc", "..\\x", "a\0"] {
        check("name", name(unsafe_name));
    }

    #[track_caller]
    fn check(expected: &str, changes: Changes) {
        match edit(&document(b"", b""), &changes) {
            Err(EditError::Value { field, .. }) => assert_eq!(field, expected),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_odd_url_that_is_there_already_may_stay() {
    let before = document(b"8:announce4:odd!", b"8:url-listl3:w!?e");
    let tiers = Some(vec![vec!["odd!".into(), "udp://t:1".into()]]);
    let changes = Changes { tiers, web_seeds: Some(vec!["w!?".into()]), ..empty() };
    let after = Metainfo::from_bytes(&unchanged_hash(&before, &changes)).unwrap();
    assert_eq!(after.tiers(), [["odd!", "udp://t:1"]]);
}

#[test]
fn what_is_no_torrent_is_refused() {
    for bytes in [&b"de"[..], b"le", b"d4:info2:dee", b"i1e"] {
        assert_eq!(edit(bytes, &empty()), Err(EditError::Read(ReadError::NoInfo)));
    }
    let large = vec![b'l'; MAX_TORRENT_BYTES + 1];
    assert_eq!(edit(&large, &empty()), Err(EditError::Read(ReadError::TooLarge)));
    let comment = Changes { comment: Some("x".repeat(MAX_TORRENT_BYTES)), ..empty() };
    assert_eq!(edit(&document(b"", b""), &comment), Err(EditError::TooLarge));
}

prop_compose! {
    fn any_changes()(
        tiers in option(prop::collection::vec(prop::collection::vec("[a-z]{1,3}://[!-~]{1,9}", 0..3), 0..3)),
        web_seeds in option(prop::collection::vec("http://[a-z]{1,9}", 0..3)),
        nodes in option(prop::collection::vec(("[a-z]{1,9}", 1u16..), 0..3)),
        comment in option(".{0,5}".boxed()),
        created_by in option("[a-z]{0,3}".boxed()),
        creation_date_unix_secs in option(prop::option::of(0..u64::MAX / 2)),
        update_url in option("(u://[ab])?".boxed()),
        similar in option(prop::collection::vec((b'a'..b'e').prop_map(|it| InfoHash([it; 20])), 0..3)),
        collections in option(prop::collection::vec("[a-d]", 0..3)),
        source in option("[ab]{0,2}".boxed()),
        private in option(any::<bool>()),
        name in option("[a-cx]{1,2}".boxed()),
    ) -> Changes {
        let nodes = nodes.filter(|_| private == Some(false));
        Changes {
            tiers, web_seeds, nodes, comment, created_by, creation_date_unix_secs, update_url,
            similar, collections, source, private, name,
        }
    }
}

proptest! {
    #[test]
    fn the_same_edit_twice_changes_nothing_more_and_all_else_stays(
        bytes in torrents(),
        changes in any_changes(),
    ) {
        let once = edit(&bytes, &changes).unwrap();
        let twice = edit(&once.bytes, &changes).unwrap();
        prop_assert_eq!(&twice.bytes, &once.bytes);
        prop_assert!(!twice.info_hash_changed);

        let before = Metainfo::from_bytes(&bytes).unwrap();
        let same = (before.info_hash(), before.info_hash_v2())
            == (once.metainfo.info_hash(), once.metainfo.info_hash_v2());
        prop_assert_eq!(once.info_hash_changed, !same);
        let outside_only = Changes { private: None, source: None, name: None, update_url: None, ..changes.clone() };
        let had_none_inside = !text(info(&decode_document(&bytes).unwrap()).unwrap().raw).contains("11:collections");
        if outside_only == changes && had_none_inside {
            prop_assert!(same, "what stands outside is not hashed");
        }
        for inside in [false, true] {
            prop_assert_eq!(unknown(&once.bytes, inside), unknown(&bytes, inside));
        }
    }

    #[test]
    fn a_torrent_keeps_its_hash_exactly_when_its_info_dictionary_is_as_it_was(
        bytes in torrents(),
        changes in any_changes(),
    ) {
        let edited = edit(&bytes, &changes).unwrap();
        let raw = |bytes| info(&decode_document(bytes).unwrap()).unwrap().raw.to_vec();
        prop_assert_eq!(edited.info_hash_changed, raw(&bytes) != raw(&edited.bytes));
    }

    #[test]
    fn never_panics(bytes: Vec<u8>, changes in any_changes()) {
        let _ = edit(&bytes, &changes);
    }
}

fn option<S: Strategy>(values: S) -> impl Strategy<Value = Option<S::Value>> {
    prop::option::weighted(0.3, values)
}

/// Torrents with known and unknown fields in and beside their info dictionary.
fn torrents() -> impl Strategy<Value = Vec<u8>> {
    let odd = || {
        prop::collection::btree_map("[a-z -]{1,9}", "i-?[0-9]{1,5}e|3:[a-z]{3}|l0:e|d1:ai1ee", 0..5)
    };
    let lists = "(11:collectionsl1:a1:be)?(7:privatei[01]e)?(6:source1:[ab])?";
    (odd(), odd(), lists, any::<bool>(), 0usize..4).prop_map(
        |(outer, inner, lists, first, kind)| {
            let fields = |fields: BTreeMap<String, String>| {
                let unknown = fields.iter().filter(|(key, _)| !KNOWN.contains(&key.as_str()));
                unknown
                    .map(|(key, value)| format!("{}:{key}{value}", key.len()))
                    .collect::<String>()
            };
            let (outer, inner) = (fields(outer), fields(inner));
            let base = [INFO, HYBRID_FILE, HYBRID_FOLDER, V2_ONLY][kind];
            let document = bencode::decode(base, 1000).unwrap();
            let (info, layers) = match document.get(b"info") {
                Some(info) => (info.raw, document.get(b"piece layers").map(|it| it.raw)),
                None => (base, None),
            };
            let info = [&info[..info.len() - 1], lists.as_bytes(), inner.as_bytes(), b"e"].concat();
            let layers = layers.map(|it| [b"12:piece layers", it].concat()).unwrap_or_default();
            let (before, behind) = if first { (&*outer, "") } else { ("", &*outer) };
            [b"d", before.as_bytes(), b"4:info", &info, &layers, behind.as_bytes(), b"e"].concat()
        },
    )
}

/// The keys that some field is written under.
const KNOWN: [&str; 21] = [
    "announce",
    "announce-list",
    "collections",
    "comment",
    "created by",
    "creation date",
    "file tree",
    "files",
    "info",
    "length",
    "meta version",
    "name",
    "nodes",
    "piece layers",
    "piece length",
    "pieces",
    "private",
    "similar",
    "source",
    "update-url",
    "url-list",
];

/// All fields of no known key, with their bytes.
fn unknown(bytes: &[u8], inside: bool) -> BTreeMap<String, Vec<u8>> {
    let document = bencode::decode(bytes, 1000).unwrap();
    let dictionary = if inside { document.get(b"info").unwrap() } else { &document };
    let Value::Dict(entries) = &dictionary.value else { panic!("no dictionary") };
    let fields = entries.iter().map(|(key, item)| (text(key), item.raw.to_vec()));
    fields.filter(|(key, _)| !KNOWN.contains(&key.as_str())).collect()
}

/// Edits `bytes`, whose info hash must stay.
#[track_caller]
fn unchanged_hash(bytes: &[u8], changes: &Changes) -> Vec<u8> {
    let edited = edit(bytes, changes).unwrap();
    assert!(!edited.info_hash_changed);
    edited.bytes
}

fn empty() -> Changes {
    Changes::default()
}

fn document(before: &[u8], after: &[u8]) -> Vec<u8> {
    [b"d", before, b"4:info", INFO, after, b"e"].concat()
}

/// Bytes to look at, with those that are no text escaped.
fn text(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
