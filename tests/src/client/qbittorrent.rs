//! qbittorrent-nox.

use std::fs;

use super::{Running, Task};
use crate::free_port;
use crate::process::Process;

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("qBittorrent/config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("qBittorrent.conf"), settings(task)).unwrap();
    let mut command = task.place.command("qbittorrent-nox");
    command
        .arg(format!("--profile={}", home.path().display()))
        .arg(format!("--save-path={}", task.folder.display()))
        .arg("--skip-dialog=true")
        .arg(task.torrent)
        .env("HOME", home.path());
    Running { _process: Process::start(&mut command), _home: home }
}

fn settings(task: &Task<'_>) -> String {
    let (ip, port, pages_port) = (task.place.ip, task.place.port, free_port());
    format!(
        r"[LegalNotice]
Accepted=true

[BitTorrent]
Session\AddTrackersEnabled=false
Session\DHTEnabled=false
Session\InterfaceAddress={ip}
Session\LSDEnabled=false
Session\MultiConnectionsPerIp=true
Session\PeXEnabled=false
Session\Port={port}

[Network]
PortForwardingEnabled=false

[Preferences]
Connection\ResolvePeerCountries=false
WebUI\Address=127.0.0.1
WebUI\Port={pages_port}
WebUI\UseUPnP=false
"
    )
}
