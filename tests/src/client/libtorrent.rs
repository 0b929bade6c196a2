//! libtorrent-rasterbar, driven by a few lines of Python.

use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use super::{Running, Task};
use crate::process::Process;
use crate::python::{self, python};

pub(super) fn start(task: &Task<'_>) -> Running {
    let home = tempfile::tempdir().unwrap();
    let mut command = task.place.command(python());
    command
        .args(["-c", include_str!("libtorrent.py")])
        .args([task.torrent, task.folder])
        .arg(task.place.socket())
        .env("HOME", home.path())
        .stderr(Stdio::inherit());
    Running { _process: Process::start(&mut command), _home: home }
}

/// What libtorrent makes of torrents, each given with the file or folder that it is of; see
/// `libtorrent_check.py` for the fields.
pub fn check_with_libtorrent(cases: &[(&Path, &Path)]) -> Vec<Value> {
    let questions: Vec<Value> = cases
        .iter()
        .map(|(torrent, content)| json!({ "torrent": torrent, "content": content }))
        .collect();
    python::ask(include_str!("libtorrent_check.py"), &questions)
}
