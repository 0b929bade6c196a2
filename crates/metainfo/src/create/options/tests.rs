//! Torrents with every detail there is, and details that are refused.

use std::fs;
use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;
use crate::create::{Created, create};
use crate::doubts::doubts;
use crate::plan::{PlanOptions, plan};
use crate::version::Version;

/// Laid out by hand from BEP 5, 19, 38 and 39.
#[test]
fn every_detail_stands_where_its_bep_wants_it() {
    let created = create_with(&everything()).unwrap();
    let text = String::from_utf8_lossy(&created.bytes).into_owned();
    let (outside, info) = text.split_once("4:infod").unwrap();
    assert_eq!(outside, "d8:announce5:a://17:comment1:c10:created by1:m13:creation datei7e");
    assert!(
        info.starts_with(
            "11:collectionsl3:one3:twoe6:lengthi5e4:name4:file12:piece lengthi16384e6:pieces20:"
        ),
        "{info}"
    );
    let hash = "A".repeat(20);
    let end = format!(
        "7:similarl20:{hash}e6:source1:s10:update-url9:http://u/e\
         5:nodesll1:hi1eel4:2::ai65535eee\
         8:url-listl10:http://w/115:ftp://x@y:2/z/?ee"
    );
    assert!(info.ends_with(&end), "{info}");
}

#[test]
fn every_detail_is_read_back() {
    let options = everything();
    let read = create_with(&options).unwrap().metainfo;
    assert_eq!(read.web_seeds(), options.web_seeds);
    assert_eq!(read.nodes(), options.nodes);
    assert_eq!(read.similar(), options.similar);
    assert_eq!(read.collections(), options.collections);
    assert_eq!(read.update_url(), options.update_url.as_deref());
}

#[test]
fn details_make_the_torrent_larger_than_foreseen_and_nothing_else_does() {
    let dir = folder();
    for version in [Version::V1, Version::Hybrid, Version::V2] {
        let plan_options = PlanOptions { version, ..PlanOptions::default() };
        let plan = plan(&dir.path().join("file"), &plan_options).unwrap();
        let bare = create(&plan, &CreateOptions::default(), &mut go_on).unwrap();
        assert_eq!(bare.bytes.len() as u64, plan.torrent_bytes());
        let options = everything();
        let full = create(&plan, &options, &mut go_on).unwrap();
        let doubts = doubts(&full.bytes).unwrap();
        assert!(doubts.iter().all(|it| it.code() != "keys_not_sorted"), "{doubts:?}");
        let details = full.bytes.len() as u64 - plan.torrent_bytes();
        assert!(details > 200 && details <= details_bytes_max(&options), "{details}");
    }
}

#[test]
fn details_of_the_info_dictionary_change_the_info_hash_and_others_do_not() {
    let bare = create_with(&CreateOptions::default()).unwrap().info_hash();
    let all = everything();
    let outside = CreateOptions {
        web_seeds: all.web_seeds,
        nodes: all.nodes,
        tiers: all.tiers,
        ..CreateOptions::default()
    };
    assert_eq!(create_with(&outside).unwrap().info_hash(), bare);
    for options in [
        CreateOptions { similar: all.similar, ..CreateOptions::default() },
        CreateOptions { collections: all.collections, ..CreateOptions::default() },
        CreateOptions { update_url: all.update_url, ..CreateOptions::default() },
    ] {
        assert_ne!(create_with(&options).unwrap().info_hash(), bare, "{options:?}");
    }
}

#[test]
fn an_empty_update_url_is_not_written() {
    let bare = create_with(&CreateOptions::default()).unwrap();
    let options = CreateOptions { update_url: Some(String::new()), ..CreateOptions::default() };
    assert_eq!(create_with(&options).unwrap().bytes, bare.bytes);
}

#[test]
fn wrong_details_are_refused_before_anything_is_read() {
    for url in
        ["", "w", "udp://w/", "http://", "http:///w", "http://a b/", "http://u@:1/", "http://w\n"]
    {
        let web_seeds = vec!["HTTPS://ok".to_owned(), url.to_owned()];
        check("web_seeds", url, CreateOptions { web_seeds, ..CreateOptions::default() });
    }
    for (host, port) in [("", 1), ("a b", 1), ("h", 0), ("h:1", 1), ("[2::a]", 1), ("h/", 1)] {
        let nodes = vec![(host.to_owned(), port)];
        let value = format!("{host}:{port}");
        check("nodes", &value, CreateOptions { nodes, ..CreateOptions::default() });
    }
    for name in ["", "  ", "a\nb"] {
        let collections = vec![name.to_owned()];
        check("collections", name, CreateOptions { collections, ..CreateOptions::default() });
    }
    for url in ["u", "ftp://u/", "http://u /"] {
        let update_url = Some(url.to_owned());
        check("update_url", url, CreateOptions { update_url, ..CreateOptions::default() });
    }
    let creation_date_unix_secs = Some(u64::MAX);
    let date = CreateOptions { creation_date_unix_secs, ..CreateOptions::default() };
    check("creation_date_unix_secs", &u64::MAX.to_string(), date);
}

#[test]
fn a_private_torrent_has_no_dht_nodes() {
    let nodes = vec![("h".to_owned(), 1)];
    let options = CreateOptions { nodes, private: true, ..CreateOptions::default() };
    let error = create_with(&options).unwrap_err();
    assert_eq!(error.code(), "nodes");
    let text = "“h:1” is a DHT node, and a private torrent must not use the DHT";
    assert_eq!(error.to_string(), text);
}

#[test]
fn each_list_has_a_maximum() {
    let none = CreateOptions::default;
    let urls = |scheme: &str| -> Vec<String> {
        (0..=MAX_LISTED).map(|it| format!("{scheme}://{it}/")).collect()
    };
    check("tiers", "udp://1000/", CreateOptions { tiers: vec![urls("udp")], ..none() });
    check("web_seeds", "http://1000/", CreateOptions { web_seeds: urls("http"), ..none() });
    let nodes: Vec<_> = (0..=1000).map(|it| (it.to_string(), 1)).collect();
    check("nodes", "1000:1", CreateOptions { nodes, ..none() });
    let similar = vec![InfoHash([1; 20]); MAX_LISTED + 1];
    check("similar", &"01".repeat(20), CreateOptions { similar, ..none() });
    check("collections", "x://1000/", CreateOptions { collections: urls("x"), ..none() });
    create_with(&CreateOptions { web_seeds: urls("http")[1..].to_vec(), ..none() }).unwrap();
}

#[test]
fn details_too_large_for_any_client_are_refused() {
    let comment = Some("c".repeat(MAX_TORRENT_BYTES));
    let error = create_with(&CreateOptions { comment, ..CreateOptions::default() }).unwrap_err();
    assert_eq!(error.code(), "torrent_too_large");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is not refused comes back as it was given; a difference would be an error.
    #[test]
    fn any_details_are_refused_or_read_back(
        web_seeds in prop::collection::vec("(http|ftp|x)://[a-z@:/ ]{0,6}|\\PC{0,5}", 0..3),
        nodes in prop::collection::vec(("[a-f0-9:.]{0,8}|\\PC{0,5}", 0u16..3), 0..3),
        collections in prop::collection::vec(".{0,5}", 0..3),
        similar in prop::collection::vec(any::<[u8; 20]>().prop_map(InfoHash), 0..3),
        update_url in prop::option::of("http://[a-z/ ]{0,6}|.{0,5}"),
        creation_date_unix_secs: Option<u64>,
        texts: [Option<String>; 3],
        private: bool,
    ) {
        let [comment, source, created_by] = texts;
        let tiers = Vec::new();
        let hashers = None;
        let options = CreateOptions {
            web_seeds, nodes, collections, similar, update_url, creation_date_unix_secs,
            comment, source, created_by, private, tiers, hashers,
        };
        match create_with(&options) {
            Ok(_) | Err(CreateError::Detail { .. }) => {}
            Err(error) => prop_assert!(false, "{error}"),
        }
    }
}

fn everything() -> CreateOptions {
    CreateOptions {
        tiers: vec![vec!["a://1".into()]],
        web_seeds: vec!["http://w/1".into(), "ftp://x@y:2/z/?".into()],
        nodes: vec![("h".into(), 1), ("2::a".into(), 65535)],
        private: false,
        comment: Some("c".into()),
        created_by: Some("m".into()),
        creation_date_unix_secs: Some(7),
        source: Some("s".into()),
        similar: vec![InfoHash([b'A'; 20])],
        collections: vec!["one".into(), "two".into()],
        update_url: Some("http://u/".into()),
        hashers: None,
    }
}

#[track_caller]
fn check(field: &str, value: &str, options: CreateOptions) {
    let dir = folder();
    let plan = plan(&dir.path().join("file"), &PlanOptions::default()).unwrap();
    let error = create(&plan, &options, &mut |_| panic!("something was read")).unwrap_err();
    let CreateError::Detail { field: it, value: named, .. } = &error else { panic!("{error}") };
    assert_eq!((*it, named.as_str()), (field, value));
    assert_eq!(error.code(), field);
}

fn create_with(options: &CreateOptions) -> Result<Created, CreateError> {
    let dir = folder();
    let plan = plan(&dir.path().join("file"), &PlanOptions::default()).unwrap();
    create(&plan, options, &mut go_on)
}

fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("file"), "12345").unwrap();
    dir
}

fn go_on(_: crate::create::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
