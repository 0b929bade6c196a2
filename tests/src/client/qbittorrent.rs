//! qbittorrent-nox.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use super::{Place, Running, Task};
use crate::free_port;
use crate::process::Process;

/// [`super::web::PASSWORD`] as qBittorrent keeps it: salt and hash, by PBKDF2 with SHA-512.
const STORED_PASSWORD: &str = "c3dhcm1kZWNrIHRlc3RzIQ==:\
    b+YeP/WyvzxxlTCv1UvWRcS4WZ5i78VwU1B95XM9hoCEYeCIbc\
    3IZ6fuMrGwcg9POcVqBjD9yukvQFh0lPfe6Q==";

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = home(task.place, free_port());
    let mut command = command(task.place, &home);
    command
        .arg(format!("--save-path={}", task.folder.display()))
        .arg("--skip-dialog=true")
        .arg(task.torrent);
    Running { _process: Process::start(&mut command), _home: home }
}

/// Without a torrent, its web interface on `pages_port` of loopback.
pub(super) fn start_idle(place: &Place, pages_port: u16) -> Running {
    let home = home(place, pages_port);
    Running { _process: Process::start(&mut command(place, &home)), _home: home }
}

fn home(place: &Place, pages_port: u16) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("qBittorrent/config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("qBittorrent.conf"), settings(place, pages_port)).unwrap();
    home
}

fn command(place: &Place, home: &TempDir) -> Command {
    let mut command = place.command("qbittorrent-nox");
    command.arg(format!("--profile={}", home.path().display())).env("HOME", home.path());
    command
}

fn settings(place: &Place, pages_port: u16) -> String {
    let (ip, port) = (place.ip, place.port);
    format!(
        r#"[LegalNotice]
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
WebUI\Password_PBKDF2="@ByteArray({STORED_PASSWORD})"
WebUI\Port={pages_port}
WebUI\UseUPnP=false
"#
    )
}
