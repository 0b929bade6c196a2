//! Real BitTorrent clients that find peers by the tracker alone.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;
use tempfile::TempDir;

use crate::process::Process;
use crate::{free_port, wait_for};

/// A transmission-daemon that seeds one torrent.
#[derive(Debug)]
pub struct Seeder {
    _process: Process,
    _config: TempDir,
    remote_port: String,
}

impl Seeder {
    /// Lets Transmission leave the swarm as a person would: ended, it would not say goodbye.
    pub fn stop(&self) {
        let remote = Command::new("transmission-remote")
            .arg(format!("127.0.0.1:{}", self.remote_port))
            .args(["--torrent", "all", "--stop"])
            .output()
            .unwrap();
        assert!(remote.status.success(), "{remote:?}");
    }
}

/// Seeds `torrent`, whose data lies in `folder`; returns when Transmission has taken it.
pub fn seed_with_transmission(torrent: &Path, folder: &Path) -> Seeder {
    let config = tempfile::tempdir().unwrap();
    let settings = json!({
        "dht-enabled": false, "lpd-enabled": false, "pex-enabled": false, "utp-enabled": false,
        "port-forwarding-enabled": false, "peer-port": free_port(),
        "bind-address-ipv4": "127.0.0.1", "rpc-bind-address": "127.0.0.1",
        "rpc-authentication-required": false, "rpc-whitelist": "127.0.0.1",
        "download-dir": folder, "incomplete-dir-enabled": false
    });
    fs::write(config.path().join("settings.json"), settings.to_string()).unwrap();
    let remote_port = free_port().to_string();
    let process = Process::start(
        Command::new("transmission-daemon")
            .args(["--foreground", "--log-error", "--port", &remote_port, "--config-dir"])
            .arg(config.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    );
    wait_for("Transmission to take the torrent", || {
        let remote = Command::new("transmission-remote")
            .arg(format!("127.0.0.1:{remote_port}"))
            .arg("--add")
            .arg(torrent)
            .output()
            .unwrap();
        String::from_utf8_lossy(&remote.stdout).contains("success").then_some(())
    });
    Seeder { _process: process, _config: config, remote_port }
}

/// Downloads `torrent` into `folder` with aria2 until it is complete.
pub fn download_with_aria2(torrent: &Path, folder: &Path) {
    aria2(torrent, folder, &["--enable-dht=false"]);
}

/// Likewise where the tracker's URL begins with `udp://`, which aria2 speaks on the socket of
/// its DHT only; the torrent must be private, so that nothing but the tracker is asked.
pub fn download_with_aria2_over_udp(torrent: &Path, folder: &Path) {
    let state = tempfile::tempdir().unwrap();
    let port = format!("--dht-listen-port={}", free_port());
    let file = format!("--dht-file-path={}", state.path().join("dht.dat").display());
    aria2(torrent, folder, &["--enable-dht=true", &port, &file]);
}

fn aria2(torrent: &Path, folder: &Path, more: &[&str]) {
    let output = Command::new("aria2c")
        .args([
            "--no-conf=true",
            "--enable-dht6=false",
            "--enable-peer-exchange=false",
            "--bt-enable-lpd=false",
            // Three seconds, or it would leave without a word that it has completed.
            "--seed-time=0.05",
            "--bt-stop-timeout=60",
            "--summary-interval=0",
            "--console-log-level=warn",
        ])
        .args(more)
        .arg(format!("--listen-port={}", free_port()))
        .arg("--dir")
        .arg(folder)
        .arg(torrent)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "aria2 failed: {text}");
}
