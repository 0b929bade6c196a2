//! The NAT check against a real client, and against a port where nobody listens.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use acceptance::client::seed_with_transmission;
use acceptance::exchange::Exchange;
use acceptance::http::get;
use acceptance::{free_port, wait_for};

#[test]
fn rule_35_a_real_client_is_reachable_and_a_closed_port_is_not_handed_out() {
    let args = ["--set", "tracker.nat_check=true", "--set", "tracker.hide_unreachable=true"];
    let exchange = Exchange::begin_with("http", "127.0.0.1", &args);
    let _seeder = seed_with_transmission(&exchange.torrent, exchange.home.path());
    exchange.wait_for_counts(1, 0);
    let of_port = |port: u16, reachability: &str| {
        wait_for("what the NAT check finds", || {
            exchange.peers().iter().find(|it| {
                let address = it["address"].as_str().unwrap();
                address.ends_with(&format!(":{port}")) && it["reachability"] == reachability
            })?;
            Some(())
        });
    };
    let seeder = exchange.peers()[0]["address"].as_str().unwrap().to_owned();
    let (_, seeders_port) = seeder.rsplit_once(':').unwrap();
    of_port(seeders_port.parse().unwrap(), "reachable");

    let closed = free_port();
    let announce = |id: &str, port: u16| announce(&exchange, id, port);
    announce("-XX0000-behind.router", closed);
    of_port(closed, "unreachable");
    assert!(announce("-XX0000-behind.router", closed).contains("warning message"));
    let told = announce("-XX0000-someone.else", free_port());
    assert!(told.contains(&format!("4:porti{seeders_port}e")), "{told}");
    assert!(!told.contains(&format!("4:porti{closed}e")), "{told}");
}

fn announce(exchange: &Exchange, peer_id: &str, port: u16) -> String {
    let bytes: Vec<&str> = (0..20).map(|at| &exchange.info_hash[2 * at..2 * at + 2]).collect();
    let info_hash: String = bytes.iter().map(|it| format!("%{it}")).collect();
    let peer_id = &peer_id[..20];
    let query = format!("info_hash={info_hash}&peer_id={peer_id}&port={port}&left=1&compact=0");
    get(&exchange.serve.address(), &format!("/announce?{query}"))
}
