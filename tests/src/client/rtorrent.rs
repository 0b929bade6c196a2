//! rtorrent, as a daemon without a terminal.

use std::fs;

use super::{Running, Task};
use crate::process::Process;

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("session")).unwrap();
    let settings_file = home.path().join("rtorrent.rc");
    fs::write(&settings_file, settings(task, &home.path().display().to_string())).unwrap();
    let mut command = task.place.command("rtorrent");
    command
        .args(["-n", "-o"])
        .arg(format!("import={}", settings_file.display()))
        .env("HOME", home.path());
    Running { _process: Process::start(&mut command), _home: home }
}

fn settings(task: &Task<'_>, home: &str) -> String {
    let (ip, port) = (task.place.ip, task.place.port);
    let (torrent, folder) = (task.torrent.display(), task.folder.display());
    format!(
        "system.daemon.set = true
session.path.set = {home}/session
directory.default.set = {folder}
network.bind_address.set = {ip}
network.port_range.set = {port}-{port}
network.port_random.set = no
dht.mode.set = disable
protocol.pex.set = no
schedule2 = take_the_torrent, 0, 0, ((load.start, \"{torrent}\"))
"
    )
}
