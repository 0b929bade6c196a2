//! Python, for programs that are driven by a few lines of it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What `script` answers to each question: one JSON value per line in, one per line out.
pub fn ask(script: &str, questions: &[Value]) -> Vec<Value> {
    let lines: String = questions.iter().map(|it| format!("{it}\n")).collect();
    let mut child = Command::new(python())
        .args(["-W", "ignore", "-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // On a thread of its own, or both sides could wait for each other's pipe.
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "the script failed");
    let text = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = text.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(answers.len(), questions.len());
    answers
}

/// The Python that has libtorrent and torf, as `cargo xtask test` has made it; else the one on
/// the path.
pub fn python() -> PathBuf {
    std::env::var_os("SWARMDECK_PYTHON").map_or("python3".into(), PathBuf::from)
}
