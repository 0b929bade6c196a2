//! Every client takes a folder from Transmission and gives it to aria2, found by the tracker alone.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use acceptance::client::{Client, Place, Running, download_with_aria2, seed_with_transmission};
use acceptance::exchange::Exchange;
use serde_json::Value;

#[test]
fn qbittorrent_takes_and_gives_over_http() {
    takes_and_gives(Client::QBittorrent, "http");
}

#[test]
fn rtorrent_takes_over_http() {
    rtorrent_takes("http");
}

#[test]
fn deluge_takes_and_gives_over_http() {
    takes_and_gives(Client::Deluge, "http");
}

#[test]
fn libtorrent_takes_and_gives_over_http() {
    takes_and_gives(Client::Libtorrent, "http");
}

#[test]
fn a_folder_travels_on_ipv6_over_http() {
    travels_over_ipv6(Client::Aria2, "http");
}

#[test]
fn a_folder_travels_on_ipv6_over_udp() {
    travels_over_ipv6(Client::Libtorrent, "udp");
}

#[test]
fn qbittorrent_takes_and_gives_over_udp() {
    takes_and_gives(Client::QBittorrent, "udp");
}

#[test]
fn rtorrent_takes_over_udp() {
    rtorrent_takes("udp");
}

#[test]
fn deluge_takes_and_gives_over_udp() {
    takes_and_gives(Client::Deluge, "udp");
}

#[test]
fn libtorrent_takes_and_gives_over_udp() {
    takes_and_gives(Client::Libtorrent, "udp");
}

/// `client` downloads from Transmission, which leaves; then aria2 downloads from `client`.
#[track_caller]
fn takes_and_gives(client: Client, scheme: &str) {
    let exchange = Exchange::begin(scheme, "127.0.0.1");
    let transmission = seed_with_transmission(&exchange.torrent, exchange.home.path());
    exchange.wait_for_counts(1, 0);
    let _running = take(client, &exchange, &Place::loopback());
    exchange.wait_for_counts(2, 1);

    transmission.stop();
    exchange.wait_for_counts(1, 1);
    let name = exchange.peers()[0]["client"].as_str().unwrap().to_owned();
    assert!(name.starts_with(client.name()), "{name}");
    let given = exchange.home.path().join("given");
    download_with_aria2(&exchange.torrent, &given, &Place::loopback());
    exchange.wait_for_bytes(&given);
    exchange.wait_for_counts(1, 2);
}

/// rtorrent downloads from Transmission.
///
/// It says that it has completed no sooner than five minutes after its last announce, and it ends
/// the connection when aria2 asks it for much at once, so no more is asked of it here.
#[track_caller]
fn rtorrent_takes(scheme: &str) {
    let exchange = Exchange::begin(scheme, "127.0.0.1");
    let _transmission = seed_with_transmission(&exchange.torrent, exchange.home.path());
    exchange.wait_for_counts(1, 0);
    let _running = take(Client::RTorrent, &exchange, &Place::loopback());
    let has_name = |it: &Value| it["client"].as_str().unwrap().starts_with(Client::RTorrent.name());
    assert!(exchange.peers().iter().any(has_name), "{:?}", exchange.peers());
}

/// libtorrent seeds on `::1`, and `client` downloads there.
#[track_caller]
fn travels_over_ipv6(client: Client, scheme: &str) {
    let exchange = Exchange::begin(scheme, "::1");
    let folder = exchange.home.path();
    let _seeder = Client::Libtorrent.start(&exchange.torrent, folder, &Place::loopback_v6());
    exchange.wait_for_counts(1, 0);
    let _running = take(client, &exchange, &Place::loopback_v6());
    exchange.wait_for_counts(2, 1);
    for peer in exchange.peers() {
        assert!(peer["address"].as_str().unwrap().contains("::1"), "{peer}");
    }
}

/// Starts `client` at `place` and returns when it has the whole folder.
#[track_caller]
fn take(client: Client, exchange: &Exchange, place: &Place) -> Running {
    let taken = exchange.home.path().join("taken");
    std::fs::create_dir(&taken).unwrap();
    let running = client.start(&exchange.torrent, &taken, place);
    exchange.wait_for_bytes(&taken);
    running
}
