//! Two friends with keys of their own exchange a folder at a private tracker.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use acceptance::client::{Client, Place, download_with_aria2};
use acceptance::exchange::Exchange;
use serde_json::{Value, json};

#[test]
fn friends_exchange_a_folder_over_udp_and_http() {
    let exchange = Exchange::begin_with("http", "127.0.0.1", &["--private"]);
    let anna = exchange.torrent_for("anna", &friend(&exchange, "Anna").replacen("http", "udp", 1));
    let ben = exchange.torrent_for("ben", &friend(&exchange, "Ben"));

    // libtorrent carries the key in the options of BEP 41.
    let _anna = Client::Libtorrent.start(&anna, exchange.home.path(), &Place::loopback());
    exchange.wait_for_counts(1, 0);
    let downloads = exchange.home.path().join("downloads");
    download_with_aria2(&ben, &downloads, &Place::loopback());
    exchange.wait_for_bytes(&downloads);
    exchange.wait_for_counts(1, 1);
}

/// The announce URL of a new friend.
fn friend(exchange: &Exchange, name: &str) -> String {
    let access = exchange.serve.rpc("add_friend", &json!({ "name": name }));
    let friends = access["friends"].as_array().unwrap();
    let friend = friends.iter().find(|it| it["name"] == name).unwrap();
    let urls = friend["announce_urls"].as_array().unwrap();
    let http = |it: &&Value| it["url"].as_str().unwrap().starts_with("http://127.0.0.1:");
    urls.iter().find(http).unwrap()["url"].as_str().unwrap().to_owned()
}
