//! Two real clients exchange a folder, found by nothing but the tracker.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::process::Command;

use acceptance::client::{Place, download_with_aria2, seed_with_transmission};
use acceptance::exchange::{create, info_hash, register};
use acceptance::http::scrape_path;
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use acceptance::{folder_to_share, shared_files, wait_for};
use serde_json::json;

#[test]
fn a_folder_travels_from_transmission_to_aria2() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let torrent = home.path().join("holiday.torrent");
    let created = create(&shared, &torrent, &serve.announce_urls[0]);
    let info_hash = created["info_hash"].as_str().unwrap();

    register(&serve, &torrent);
    let _seeder = seed_with_transmission(&torrent, home.path());
    wait_for("the seeder to announce itself", || {
        let rows = serve.rpc("torrents", &json!({}));
        (rows[0]["seeders"] == 1).then_some(())
    });
    let peers = serve.peers(info_hash);
    let client = peers[0]["client"].as_str().unwrap();
    assert!(client.starts_with("Transmission "), "{client}");
    assert_eq!(peers[0]["progress"], 1.0);

    let downloads = home.path().join("downloads");
    download_with_aria2(&torrent, &downloads, &Place::loopback());
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
    let path = scrape_path(&info_hash(&torrent));
    wait_for("the seeder to announce itself", || {
        acceptance::http::get(&serve.address(), &path).contains("8:completei1e").then_some(())
    });
    let downloads = home.path().join("downloads");
    download_with_aria2(&torrent, &downloads, &Place::loopback());
    // Transmission leaves empty files out.
    let mut expected = shared_files(&shared);
    expected.retain(|(_, contents)| !contents.is_empty());
    assert!(shared_files(&downloads.join("Holiday 2026")) == expected, "the bytes differ");
}
