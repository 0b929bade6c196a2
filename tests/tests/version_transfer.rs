//! Hybrid torrents and those of v2 travel between real clients, found by the tracker alone.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::PathBuf;

use acceptance::client::{Client, Place, Running};
use acceptance::exchange::{create_version, register, wait_for_same_bytes};
use acceptance::serve::Serve;
use acceptance::{folder_to_share, wait_for};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Both announce both hashes and are counted once.
#[test]
fn rule_27_a_hybrid_torrent_travels_from_libtorrent_to_qbittorrent() {
    let shared = Shared::begin("--hybrid");
    let (_seeder, _leecher) = shared.travel_to(Client::QBittorrent);
    shared.wait_for_seeders(2);
}

/// rtorrent knows v1 only, and stores the padding as files. It says late that it has completed.
///
/// Not to aria2 1.36 and Transmission 3: the empty keys in a file tree make aria2 take another
/// info hash, and Transmission refuse any torrent with one.
#[test]
fn rule_27_a_hybrid_torrent_travels_from_libtorrent_to_rtorrent() {
    Shared::begin("--hybrid").travel_to(Client::RTorrent);
}

#[test]
fn rule_27_a_torrent_of_v2_only_travels_from_libtorrent_to_libtorrent() {
    let shared = Shared::begin("--v2");
    let (_seeder, _leecher) = shared.travel_to(Client::Libtorrent);
    shared.wait_for_seeders(2);
}

/// A folder, and a torrent of it at a tracker of its own.
struct Shared {
    serve: Serve,
    home: TempDir,
    folder: PathBuf,
    torrent: PathBuf,
    created: Value,
}

impl Shared {
    fn begin(version: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = folder_to_share(home.path());
        let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
        let torrent = home.path().join("holiday.torrent");
        let created = create_version(version, &folder, &torrent, serve.announce_url("http"));
        register(&serve, &torrent);
        Self { serve, home, folder, torrent, created }
    }

    /// libtorrent seeds, and `client` downloads all of it.
    #[track_caller]
    fn travel_to(&self, client: Client) -> (Running, Running) {
        let place = Place::loopback();
        let seeder = Client::Libtorrent.start(&self.torrent, self.home.path(), &place);
        self.wait_for_seeders(1);
        let downloads = self.home.path().join("downloads");
        fs::create_dir(&downloads).unwrap();
        let leecher = client.start(&self.torrent, &downloads, &Place::loopback());
        wait_for_same_bytes(&downloads, &self.folder);
        (seeder, leecher)
    }

    /// Waits until the tracker counts as many seeders of its only torrent, each once.
    #[track_caller]
    fn wait_for_seeders(&self, seeders: u32) {
        wait_for(&format!("{seeders} seeders"), || {
            let rows = self.serve.rpc("torrents", &json!({}));
            assert_eq!(rows.as_array().unwrap().len(), 1);
            assert_eq!(rows[0]["info_hash"], self.created["info_hash"]);
            (rows[0]["seeders"] == seeders).then_some(())
        });
    }
}
