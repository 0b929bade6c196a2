//! transmission-daemon, told what to do by transmission-remote.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::web::{PASSWORD, USER};
use super::{Place, Running, Task};
use crate::process::Process;
use crate::{free_port, wait_for};

/// A transmission-daemon that seeds one torrent.
#[derive(Debug)]
pub struct Seeder {
    _running: Running,
    place: Place,
    remote_port: String,
}

impl Seeder {
    /// Lets Transmission leave the swarm as a person would: ended, it would not say goodbye.
    pub fn stop(&self) {
        let remote = self
            .place
            .command("transmission-remote")
            .arg(format!("127.0.0.1:{}", self.remote_port))
            .args(["--torrent", "all", "--stop"])
            .status()
            .unwrap();
        assert!(remote.success(), "{remote:?}");
    }
}

/// Seeds `torrent`, whose data lies in `folder`; returns when Transmission has taken it.
pub fn seed_with_transmission(torrent: &Path, folder: &Path) -> Seeder {
    seeder(&Task { torrent, folder, place: &Place::loopback() })
}

pub(super) fn start(task: &Task<'_>) -> Running {
    seeder(task)._running
}

/// Without a torrent, asking for a password on `remote_port` of loopback.
pub(super) fn start_idle(place: &Place, remote_port: u16) -> Running {
    let mut settings = settings(place);
    settings["rpc-authentication-required"] = json!(true);
    settings["rpc-username"] = json!(USER);
    settings["rpc-password"] = json!(PASSWORD);
    daemon(place, &settings, &remote_port.to_string())
}

fn settings(place: &Place) -> Value {
    json!({
        "dht-enabled": false, "lpd-enabled": false, "pex-enabled": false, "utp-enabled": false,
        "port-forwarding-enabled": false, "peer-port": place.port,
        "bind-address-ipv4": place.ip, "bind-address-ipv6": "::1",
        "rpc-bind-address": "127.0.0.1",
        "rpc-authentication-required": false, "rpc-whitelist": "127.0.0.1",
        "incomplete-dir-enabled": false
    })
}

fn daemon(place: &Place, settings: &Value, remote_port: &str) -> Running {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("settings.json"), settings.to_string()).unwrap();
    let mut daemon = place.command("transmission-daemon");
    daemon
        .args(["--foreground", "--log-error", "--port", remote_port, "--config-dir"])
        .arg(home.path());
    Running { _process: Process::start(&mut daemon), _home: home }
}

fn seeder(task: &Task<'_>) -> Seeder {
    let mut settings = settings(task.place);
    settings["download-dir"] = json!(task.folder);
    let remote_port = free_port().to_string();
    let running = daemon(task.place, &settings, &remote_port);
    wait_for("Transmission to take the torrent", || {
        let remote = task
            .place
            .command("transmission-remote")
            .arg(format!("127.0.0.1:{remote_port}"))
            .arg("--add")
            .arg(task.torrent)
            .stdout(std::process::Stdio::piped())
            .output()
            .unwrap();
        String::from_utf8_lossy(&remote.stdout).contains("success").then_some(())
    });
    Seeder { _running: running, place: task.place.clone(), remote_port }
}
