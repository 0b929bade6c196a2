//! What the fuzzer has found worth keeping, run as ordinary tests.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;

#[test]
fn http_query() {
    run("http_query", fuzz_checks::http_query);
}

#[test]
fn bencode() {
    run("bencode", fuzz_checks::bencode);
}

#[test]
fn torrent() {
    run("torrent", fuzz_checks::torrent);
}

#[test]
fn edit() {
    run("edit", fuzz_checks::edit);
}

#[test]
fn magnet() {
    run("magnet", fuzz_checks::magnet);
}

#[test]
fn udp() {
    run("udp", fuzz_checks::udp);
}

#[test]
fn proxy_headers() {
    run("proxy_headers", fuzz_checks::proxy_headers);
}

#[test]
fn address_list() {
    run("address_list", fuzz_checks::address_list);
}

#[test]
fn snapshot() {
    run("snapshot", fuzz_checks::snapshot);
}

fn run(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        check(&fs::read(entry.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count > 0, "{} is empty", folder.display());
}
