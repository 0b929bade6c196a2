//! Programs that create torrents, ours and others.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::{program, python};

/// Has our own program write a torrent of `content` to `torrent`; `version` is its option for
/// that. Returns what it says with `--json`.
pub fn create_with_swarmdeck(
    version: &str,
    piece_length: usize,
    content: &Path,
    torrent: &Path,
) -> Value {
    let output = Command::new(program("swarmdeck"))
        .args(["create", version, "--json", "-a", "http://127.0.0.1:1/announce"])
        .args(["--piece-length", &piece_length.to_string(), "-o"])
        .args([torrent, content])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What torf makes of torrents, each given with the file or folder that it is of; see
/// `torf_check.py` for the fields.
pub fn check_with_torf(cases: &[(&Path, &Path)]) -> Vec<Value> {
    let questions: Vec<Value> = cases
        .iter()
        .map(|(torrent, content)| json!({ "torrent": torrent, "content": content }))
        .collect();
    python::ask(include_str!("makers/torf_check.py"), &questions)
}

/// Has mktorrent write a torrent of `content` to `torrent`; the piece length is at least 32 KiB.
pub fn create_with_mktorrent(content: &Path, piece_length: usize, torrent: &Path) {
    let output = Command::new("mktorrent")
        .args(["-a", "http://127.0.0.1:1/announce", "-l", &piece_length.ilog2().to_string(), "-o"])
        .args([torrent, content])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}
