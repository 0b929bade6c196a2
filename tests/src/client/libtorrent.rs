//! libtorrent-rasterbar, driven by a few lines of Python.

use std::path::PathBuf;

use super::{Running, Task};
use crate::process::Process;

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = tempfile::tempdir().unwrap();
    let mut command = task.place.command(python());
    command
        .args(["-c", include_str!("libtorrent.py")])
        .args([task.torrent, task.folder])
        .arg(task.place.socket())
        .env("HOME", home.path())
        .stderr(std::process::Stdio::inherit());
    Running { _process: Process::start(&mut command), _home: home }
}

/// The Python that has libtorrent, as `cargo xtask test` has made it; else the one on the path.
fn python() -> PathBuf {
    std::env::var_os("SWARMDECK_PYTHON").map_or("python3".into(), PathBuf::from)
}
