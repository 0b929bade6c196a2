//! aria2c.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Place, Running, Task};
use crate::process::Process;

/// Downloads `torrent` into `folder` with aria2 at `place` until it is complete.
pub fn download_with_aria2(torrent: &Path, folder: &Path, place: &Place) {
    // Three seconds of seeding, or it would leave without a word that it has completed.
    let output = command(&Task { torrent, folder, place })
        .arg("--seed-time=0.05")
        .stdout(std::process::Stdio::piped())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "aria2 failed: {text}");
}

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = tempfile::tempdir().unwrap();
    // A ratio of zero is one that is never reached.
    let process =
        Process::start(command(task).args(["--seed-ratio=0.0", "--check-integrity=true"]));
    Running { _process: process, _home: home }
}

fn command(task: &Task<'_>) -> Command {
    let mut command = task.place.command("aria2c");
    command
        .args([
            "--no-conf=true",
            "--enable-dht6=false",
            "--enable-peer-exchange=false",
            "--bt-enable-lpd=false",
            "--bt-stop-timeout=60",
            "--summary-interval=0",
            "--show-console-readout=false",
            "--console-log-level=warn",
        ])
        .args(dht(task))
        .arg(format!("--interface={}", task.place.ip))
        .arg(format!("--listen-port={}", task.place.port))
        .arg("--dir")
        .arg(task.folder)
        .arg(task.torrent);
    command
}

/// aria2 speaks to UDP trackers on the socket of its DHT, or not at all; the torrents here are
/// private, so that it asks nobody but the tracker all the same.
fn dht(task: &Task<'_>) -> Vec<String> {
    let torrent = fs::read(task.torrent).unwrap();
    if !torrent.windows(7).any(|it| it == b":udp://") {
        return vec!["--enable-dht=false".to_owned()];
    }
    let file = task.torrent.with_extension("dht");
    vec![
        "--enable-dht=true".to_owned(),
        format!("--dht-file-path={}", file.display()),
        format!("--dht-listen-port={}", task.place.port),
    ]
}
