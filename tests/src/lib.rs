//! Shared pieces of the acceptance tests: programs, the tracker, and clients as processes.
//!
//! Everything runs on loopback, on ports the system gives, in temporary folders, and
//! only processes started here are ended.

#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test may panic")]

pub mod client;
#[cfg(target_os = "linux")]
pub mod desktop;
pub mod exchange;
#[cfg(target_os = "linux")]
pub mod family;
pub mod http;
pub mod load;
pub mod makers;
#[cfg(target_os = "linux")]
pub mod netns;
pub mod process;
pub mod python;
pub mod serve;
#[cfg(target_os = "linux")]
pub mod session;
#[cfg(target_os = "linux")]
pub mod small_disk;
pub mod trees;
#[cfg(target_os = "linux")]
pub mod usage;

use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The program `name` as `cargo build` left it beside this test.
///
/// Must have been built before, as `cargo xtask test` does. The variable SWARMDECK_PROGRAM names
/// another `swarmdeck` to test, as `cargo xtask dist windows --try` does.
pub fn program(name: &str) -> PathBuf {
    if let Some(other) = std::env::var_os("SWARMDECK_PROGRAM").filter(|_| name == "swarmdeck") {
        return other.into();
    }
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).unwrap();
    let path = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is not built: run `cargo xtask test`", path.display());
    path
}

/// A port that is free for TCP and UDP on loopback at this moment.
pub fn free_port() -> u16 {
    loop {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        if UdpSocket::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// Asks `probe` again and again until it gives something; panics after a minute.
#[track_caller]
pub fn wait_for<T>(what: &str, mut probe: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = probe() {
            return found;
        }
        assert!(started.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// A folder worth sharing: files in several folders, an empty one, and junk to leave out.
pub fn folder_to_share(parent: &Path) -> PathBuf {
    let folder = parent.join("Holiday 2026");
    fs::create_dir_all(folder.join("Day 1/Beach")).unwrap();
    fs::write(folder.join("Day 1/Beach/sunset.raw"), noise(3_000_001, 1)).unwrap();
    fs::write(folder.join("Day 1/lunch.jpg"), noise(70_000, 2)).unwrap();
    fs::write(folder.join("Über uns.txt"), "Wir waren am Meer.\n").unwrap();
    fs::write(folder.join("empty.txt"), "").unwrap();
    fs::write(folder.join("Thumbs.db"), "junk").unwrap();
    fs::write(folder.join(".hidden"), "secret").unwrap();
    folder
}

/// The files below `folder` with their contents; junk is left out, and padding that a client
/// has stored.
pub fn shared_files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(&current).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name == "Thumbs.db" || name.starts_with('.') {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                let contents = fs::read(&path).unwrap();
                files.push((path.strip_prefix(folder).unwrap().to_owned(), contents));
            }
        }
    }
    files.sort();
    files
}

/// `len` bytes that no two seeds share and no compression shortens.
fn noise(len: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..len).map(|_| next()).collect()
}
