//! Two real clients exchange a folder, found by nothing but the tracker.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::process::Command;

use acceptance::client::{
    download_with_aria2, download_with_aria2_over_udp, seed_with_transmission,
};
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use acceptance::{folder_to_share, program, shared_files, wait_for};
use serde_json::{Value, json};

#[test]
fn a_folder_travels_from_transmission_to_aria2() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let torrent = home.path().join("holiday.torrent");
    let created = create(&shared, &torrent, &["-a", &serve.announce_urls[0]]);
    let info_hash = created["info_hash"].as_str().unwrap();

    register(&serve, &torrent);
    let _seeder = seed_with_transmission(&torrent, home.path());
    wait_for("the seeder to announce itself", || {
        let rows = serve.rpc("torrents", &json!({}));
        (rows[0]["seeders"] == 1).then_some(())
    });
    let detail = serve.rpc("torrent", &json!({ "info_hash": info_hash }));
    let client = detail["peers"][0]["client"].as_str().unwrap();
    assert!(client.starts_with("Transmission "), "{client}");
    assert_eq!(detail["peers"][0]["progress"], 1.0);

    let downloads = home.path().join("downloads");
    download_with_aria2(&torrent, &downloads);
    let downloaded = shared_files(&downloads.join("Holiday 2026"));
    assert_eq!(downloaded.len(), 4);
    assert!(downloaded == shared_files(&shared), "the bytes differ");

    wait_for("the download to be counted", || {
        let rows = serve.rpc("torrents", &json!({}));
        (rows[0]["completed"] == 1).then_some(())
    });
    let (status, _) = serve.end(EndSignal::Terminate);
    assert!(status.success());
}

/// In open mode nothing needs to be registered; Transmission's own tool made the torrent.
#[test]
fn an_open_tracker_serves_torrents_of_other_makers() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let serve = Serve::start(&["--open"]);
    let torrent = home.path().join("foreign.torrent");
    let made = Command::new("transmission-create")
        .args(["--tracker", &serve.announce_urls[0], "--outfile"])
        .arg(&torrent)
        .arg(&shared)
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");

    let _seeder = seed_with_transmission(&torrent, home.path());
    let info_hash = show(&torrent)["info_hash"].as_str().unwrap().to_owned();
    let escaped: String = info_hash
        .as_bytes()
        .chunks(2)
        .map(|it| format!("%{}", String::from_utf8_lossy(it)))
        .collect();
    wait_for("the seeder to announce itself", || {
        let path = format!("/scrape?info_hash={escaped}");
        acceptance::http::get(&serve.address(), &path).contains("8:completei1e").then_some(())
    });
    let downloads = home.path().join("downloads");
    download_with_aria2(&torrent, &downloads);
    // Transmission leaves empty files out.
    let mut expected = shared_files(&shared);
    expected.retain(|(_, contents)| !contents.is_empty());
    assert!(shared_files(&downloads.join("Holiday 2026")) == expected, "the bytes differ");
}

/// Transmission and aria2 know no other way to the tracker.
#[test]
fn a_folder_travels_over_udp() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let torrent = home.path().join("holiday.torrent");
    create(&shared, &torrent, &["-a", serve.udp_url(), "--private"]);
    register(&serve, &torrent);
    let _seeder = seed_with_transmission(&torrent, home.path());
    wait_for("the seeder to announce itself", || {
        let rows = serve.rpc("torrents", &json!({}));
        (rows[0]["seeders"] == 1).then_some(())
    });
    let downloads = home.path().join("downloads");
    download_with_aria2_over_udp(&torrent, &downloads);
    let downloaded = shared_files(&downloads.join("Holiday 2026"));
    assert!(downloaded == shared_files(&shared), "the bytes differ");
}

fn create(shared: &Path, torrent: &Path, args: &[&str]) -> Value {
    let output = Command::new(program("swarmdeck"))
        .args(["create", "--v1", "--json"])
        .args(args)
        .arg("-o")
        .arg(torrent)
        .arg(shared)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn show(torrent: &Path) -> Value {
    let output =
        Command::new(program("swarmdeck")).args(["show", "--json"]).arg(torrent).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Registers a .torrent through the pages' own command, as its upload button does.
fn register(serve: &Serve, torrent: &Path) {
    let encoded = Command::new("base64").arg("--wrap=0").arg(torrent).output().unwrap();
    let base64 = String::from_utf8(encoded.stdout).unwrap();
    let row = serve.rpc("register_torrent", &json!({ "file_name": "t", "base64": base64 }));
    assert_eq!(row["name"], "Holiday 2026");
}
