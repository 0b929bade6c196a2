//! A data folder to start on, which is a home as well.

use std::fs;
use std::path::Path;
use std::thread;

use acceptance::process::EndSignal;
use acceptance::serve::{Door, Serve};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;
use tempfile::TempDir;

/// Torrents are put in by so many at a time.
const HANDS: usize = 4;

/// The folder, which is gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Folder(TempDir);

impl Folder {
    /// One without torrents.
    pub(crate) fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// One with `count` torrents and no peers.
    pub(crate) fn filled(count: usize) -> Self {
        let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
        thread::scope(|scope| {
            for hand in 0..HANDS {
                let door = serve.door();
                scope.spawn(move || (hand..count).step_by(HANDS).for_each(|it| put(door, it)));
            }
        });
        Self(serve.end(EndSignal::Terminate).1)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Has the tracker listen on `port`, and the window not ask what is asked of newcomers.
    pub(crate) fn set_port(&self, port: u16) {
        let settings = json!({ "network": { "port": port }, "window": { "introduced": true } });
        fs::write(self.path().join("settings.json"), settings.to_string()).unwrap();
    }

    /// Makes the window forget what it remembers, as after the installation.
    pub(crate) fn forget_window(&self) {
        fs::remove_file(self.path().join("desktop.json")).unwrap();
    }
}

/// Registers the torrent number `index`.
fn put(door: &Door, index: usize) {
    let name = format!("Recordings of the garden, part {index}");
    let info = format!(
        "d6:lengthi{}e4:name{}:{name}12:piece lengthi16777216e6:pieces20:{}e",
        index % 16_000_000 + 1,
        name.len(),
        "a".repeat(20),
    );
    let base64 = BASE64.encode(format!("d4:info{info}e"));
    door.rpc(
        "register_torrent",
        &json!({ "file_name": format!("{name}.torrent"), "base64": base64 }),
    );
}
