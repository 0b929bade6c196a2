//! libtorrent-rasterbar, driven by a few lines of Python.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

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
        .stderr(Stdio::inherit());
    Running { _process: Process::start(&mut command), _home: home }
}

/// What libtorrent makes of torrents, each given with the file or folder that it is of; see
/// `libtorrent_check.py` for the fields.
pub fn check_with_libtorrent(cases: &[(&Path, &Path)]) -> Vec<Value> {
    let lines: String = cases
        .iter()
        .map(|(torrent, content)| {
            format!("{}\n", json!({ "torrent": torrent, "content": content }))
        })
        .collect();
    let mut child = Command::new(python())
        .args(["-W", "ignore", "-c", include_str!("libtorrent_check.py")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // On a thread of its own, or both sides could wait for each other's pipe.
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "libtorrent failed");
    let text = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = text.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(answers.len(), cases.len());
    answers
}

/// The Python that has libtorrent, as `cargo xtask test` has made it; else the one on the path.
fn python() -> PathBuf {
    std::env::var_os("SWARMDECK_PYTHON").map_or("python3".into(), PathBuf::from)
}
