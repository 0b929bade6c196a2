//! Transfers between the computers of a home and the world outside, found by the tracker alone.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use acceptance::client::{Client, Place, Running, download_with_aria2};
use acceptance::exchange::{create, info_hash, wait_for_same_bytes};
use acceptance::http::{self, scrape_path};
use acceptance::netns::{ABROAD, COMPUTER, HomeNetwork, LAPTOP, PUBLIC};
use acceptance::serve::{self, Serve};
use acceptance::{folder_to_share, wait_for};
use tempfile::TempDir;

const TRACKER_PORT: u16 = 6969;
const SEEDER_PORT: u16 = 51413;
const DOWNLOADER_PORT: u16 = 6881;
const SET_PUBLIC_IP: &str = "--set=network.public_ipv4=203.0.113.1";
const EVERYWHERE: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// Transmission connects to no address on loopback, so it downloads here.
#[test]
fn transmission_downloads_from_aria2_over_http() {
    transmission_downloads_from_aria2("http");
}

#[test]
fn transmission_downloads_from_aria2_over_udp() {
    transmission_downloads_from_aria2("udp");
}

#[test]
fn a_public_seeder_is_told_to_a_home_downloader_as_it_is() {
    let home = Home::make(&[]);
    let torrent = home.torrent("http", PUBLIC);
    let abroad = Place::in_namespace(&home.network.abroad, ABROAD, SEEDER_PORT);
    let _seeder = Client::Libtorrent.start(&torrent, home.folder.path(), &abroad);
    home.wait_for_seeder(&torrent);
    let laptop = Place::in_namespace(&home.network.laptop, LAPTOP, DOWNLOADER_PORT);
    home.download("http", COMPUTER, &laptop);
}

#[test]
fn a_loopback_seeder_is_told_to_a_public_downloader_at_the_trackers_public_address_over_http() {
    a_loopback_seeder_reaches_a_public_downloader("http");
}

#[test]
fn a_loopback_seeder_is_told_to_a_public_downloader_at_the_trackers_public_address_over_udp() {
    a_loopback_seeder_reaches_a_public_downloader("udp");
}

#[test]
fn a_loopback_seeder_is_told_to_a_home_downloader_at_the_computers_home_address() {
    let home = Home::make(&[SET_PUBLIC_IP]);
    let _seeder = home.seed_from_loopback("http");
    let laptop = Place::in_namespace(&home.network.laptop, LAPTOP, DOWNLOADER_PORT);
    home.download("http", COMPUTER, &laptop);
}

/// The seeder announces from 127.0.0.1, where nobody abroad could reach it.
fn a_loopback_seeder_reaches_a_public_downloader(scheme: &str) {
    let home = Home::make(&[SET_PUBLIC_IP]);
    let _seeder = home.seed_from_loopback(scheme);
    let abroad = Place::in_namespace(&home.network.abroad, ABROAD, DOWNLOADER_PORT);
    home.download(scheme, PUBLIC, &abroad);
}

fn transmission_downloads_from_aria2(scheme: &str) {
    let home = Home::make(&[]);
    let torrent = home.torrent(scheme, COMPUTER);
    let computer = Place::in_namespace(&home.network.computer, COMPUTER, SEEDER_PORT);
    let _seeder = Client::Aria2.start(&torrent, home.folder.path(), &computer);
    home.wait_for_seeder(&torrent);
    let laptop = Place::in_namespace(&home.network.laptop, LAPTOP, DOWNLOADER_PORT);
    let downloads = home.folder.path().join("downloads");
    let _running = Client::Transmission.start(&torrent, &downloads, &laptop);
    wait_for_same_bytes(&downloads, &home.shared);
}

/// A home network with an open tracker on its computer, and a folder to share there.
struct Home {
    // Fields are dropped in order: the tracker before its network.
    _serve: Serve,
    network: HomeNetwork,
    folder: TempDir,
    shared: PathBuf,
}

impl Home {
    /// Makes it, and starts the tracker with `args`.
    fn make(args: &[&str]) -> Self {
        let network = HomeNetwork::make(&[TRACKER_PORT, SEEDER_PORT]);
        let data_dir = tempfile::tempdir().unwrap();
        let mut command = serve::command(data_dir.path());
        command.args(["--open", "--bind", "0.0.0.0", "--port", &TRACKER_PORT.to_string()]);
        command.args(args);
        let serve = Serve::start_command(data_dir, &mut network.computer.enter(&command));
        let folder = tempfile::tempdir().unwrap();
        let shared = folder_to_share(folder.path());
        Self { _serve: serve, network, folder, shared }
    }

    /// A .torrent of the folder for who reaches the tracker at `ip`.
    fn torrent(&self, scheme: &str, ip: IpAddr) -> PathBuf {
        let torrent = self.folder.path().join(format!("{ip}.torrent"));
        create(&self.shared, &torrent, &format!("{scheme}://{ip}:{TRACKER_PORT}/announce"));
        torrent
    }

    /// Seeds the folder with a client that announces from 127.0.0.1.
    fn seed_from_loopback(&self, scheme: &str) -> Running {
        let torrent = self.torrent(scheme, LOOPBACK);
        let place = Place::in_namespace(&self.network.computer, EVERYWHERE, SEEDER_PORT);
        let seeder = Client::Libtorrent.start(&torrent, self.folder.path(), &place);
        self.wait_for_seeder(&torrent);
        seeder
    }

    fn wait_for_seeder(&self, torrent: &Path) {
        let path = scrape_path(&info_hash(torrent));
        let address = format!("{LOOPBACK}:{TRACKER_PORT}");
        wait_for("the seeder to announce itself", || {
            let scrape = self.network.computer.inside(|| http::get(&address, &path));
            scrape.contains("8:completei1e").then_some(())
        });
    }

    /// Downloads the folder at `place`, from where the tracker is reached at `ip`.
    fn download(&self, scheme: &str, ip: IpAddr, place: &Place) {
        let downloads = self.folder.path().join("downloads");
        download_with_aria2(&self.torrent(scheme, ip), &downloads, place);
        wait_for_same_bytes(&downloads, &self.shared);
    }
}
