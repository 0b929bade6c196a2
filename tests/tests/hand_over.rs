//! Real clients take a torrent over and seed it from where its data is.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;

use acceptance::client::{Client, Place, WebClient, download_with_aria2};
use acceptance::exchange::Exchange;
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use acceptance::{shared_files, wait_for};
use serde_json::{Value, json};

#[test]
fn qbittorrent_seeds_what_it_is_handed() {
    a_client_seeds_what_it_is_handed(Client::QBittorrent, "qbittorrent");
}

#[test]
fn transmission_seeds_what_it_is_handed() {
    a_client_seeds_what_it_is_handed(Client::Transmission, "transmission");
}

fn a_client_seeds_what_it_is_handed(client: Client, kind: &str) {
    let exchange = Exchange::begin_at(Serve::start_talkative(&["--ui", "127.0.0.1:0"]), "http");
    let before = shared_files(&exchange.home.path().join("Holiday 2026"));
    let web = WebClient::start(client, &Place::loopback());
    let set = |password: &str| {
        let client = json!({
            "kind": kind, "address": web.address(), "user": web.user(), "password": password
        });
        exchange.serve.rpc("set_client", &json!({ "client": client }))
    };
    set("not the password");
    let error = exchange.serve.rpc_error("try_client", &json!({}));
    assert_eq!(error["code"], "client_password", "{error}");
    assert_eq!(set(web.password())["has_password"], true);
    let version = exchange.serve.rpc("try_client", &json!({}));
    let version = version.as_str().unwrap();
    assert!(version.starts_with(&format!("{} ", client.name())), "{version}");
    assert!(version.ends_with(|it: char| it.is_ascii_digit()), "{version}");

    let args = json!({ "info_hash": exchange.info_hash, "folder": exchange.home.path() });
    assert_eq!(exchange.serve.rpc("seed_with_client", &args), Value::Null);
    let peer = wait_for("the client to seed", || {
        exchange.peers().into_iter().find(|it| it["seeder"] == true)
    });
    assert!(peer["client"].as_str().unwrap().starts_with(client.name()), "{peer}");
    assert_eq!(peer["downloaded_bytes"], 0);
    wait_for("the torrent to be in the client's list", || {
        (exchange.serve.rpc_error("seed_with_client", &args)["code"] == "client_has_it")
            .then_some(())
    });

    let downloads = exchange.home.path().join("downloads");
    fs::create_dir(&downloads).unwrap();
    download_with_aria2(&exchange.torrent, &downloads, &Place::loopback());
    exchange.wait_for_bytes(&downloads);
    assert!(shared_files(&exchange.home.path().join("Holiday 2026")) == before);
    assert_password_is_secret(exchange, web.password());
}

/// Not even the most talkative log has it.
fn assert_password_is_secret(exchange: Exchange, password: &str) {
    let shown = exchange.serve.rpc("client", &json!({})).to_string();
    assert!(!shown.contains(password), "{shown}");
    let log = exchange.serve.end_and_read(EndSignal::Terminate);
    assert!(log.contains("hyper"), "the log is not talkative");
    assert!(!log.contains(password));
    assert!(!log.contains("not the password"));
}
