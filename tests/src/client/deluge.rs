//! deluged, told what to do by deluge-console.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde_json::json;

use super::{Running, Task};
use crate::process::Process;
use crate::{free_port, wait_for};

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = tempfile::tempdir().unwrap();
    let daemon_port = free_port();
    fs::write(home.path().join("auth"), "localclient:secret:10\n").unwrap();
    fs::write(home.path().join("core.conf"), settings(task, daemon_port)).unwrap();
    let mut daemon = task.place.command("deluged");
    daemon
        .args(["--do-not-daemonize", "--loglevel", "error", "--ui-interface", "127.0.0.1"])
        .args(["--port", &daemon_port.to_string(), "--config"])
        .arg(home.path())
        .env("HOME", home.path());
    let process = Process::start(&mut daemon);
    wait_for("Deluge to take the torrent", || take(task, home.path(), daemon_port).then_some(()));
    Running { _process: process, _home: home }
}

/// Whether Deluge has taken the torrent.
fn take(task: &Task<'_>, home: &Path, daemon_port: u16) -> bool {
    let (folder, torrent) = (task.folder.display(), task.torrent.display());
    let console = task
        .place
        .command("deluge-console")
        .arg("--config")
        .arg(home)
        .args(["--daemon", "127.0.0.1", "--port", &daemon_port.to_string()])
        .args(["--username", "localclient", "--password", "secret"])
        .arg(format!("add --path '{folder}' '{torrent}'"))
        .env("HOME", home)
        .stdout(Stdio::piped())
        .output()
        .unwrap();
    String::from_utf8_lossy(&console.stdout).contains("Torrent added")
}

fn settings(task: &Task<'_>, daemon_port: u16) -> String {
    let settings = json!({
        "allow_remote": false, "daemon_port": daemon_port,
        "dht": false, "lsd": false, "natpmp": false, "upnp": false, "utpex": false,
        "geoip_db_location": "", "new_release_check": false, "send_info": false,
        "listen_interface": task.place.ip, "listen_ports": [task.place.port, task.place.port],
        "random_port": false, "add_paused": false
    });
    // Deluge's files begin with the version of their form.
    format!("{}{settings}", json!({ "file": 1, "format": 1 }))
}
