//! A folder, a torrent of it, and a tracker with that torrent: what a transfer begins with.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::serve::Serve;
use crate::{folder_to_share, program, shared_files, wait_for};

/// A shared folder whose torrent is registered at a tracker of its own.
#[derive(Debug)]
pub struct Exchange {
    /// The tracker, with pages.
    pub serve: Serve,
    /// Where the shared folder lies, and the torrent of it.
    pub home: TempDir,
    /// The .torrent, which names nothing but the tracker.
    pub torrent: PathBuf,
    /// Its info hash in hex.
    pub info_hash: String,
    shared: PathBuf,
}

impl Exchange {
    /// Begins one whose torrent announces to the tracker at `ip` over `scheme`, `http` or `udp`.
    pub fn begin(scheme: &str, ip: &str) -> Self {
        Self::begin_with(scheme, ip, &[])
    }

    /// Likewise at a tracker that is started with `args` besides.
    pub fn begin_with(scheme: &str, ip: &str, args: &[&str]) -> Self {
        let args = [&["--bind", ip, "--ui", "127.0.0.1:0"], args].concat();
        Self::begin_at(Serve::start(&args), scheme)
    }

    /// Likewise at `serve`, which has pages.
    pub fn begin_at(serve: Serve, scheme: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let shared = folder_to_share(home.path());
        let torrent = home.path().join("holiday.torrent");
        let created = create(&shared, &torrent, serve.announce_url(scheme));
        register(&serve, &torrent);
        let info_hash = created["info_hash"].as_str().unwrap().to_owned();
        Self { serve, home, torrent, info_hash, shared }
    }

    /// A torrent of the same folder that announces to `url` alone.
    pub fn torrent_for(&self, name: &str, url: &str) -> PathBuf {
        let torrent = self.home.path().join(format!("{name}.torrent"));
        let created = create(&self.shared, &torrent, url);
        assert_eq!(created["info_hash"], self.info_hash.as_str());
        torrent
    }

    /// Waits until the tracker counts as many seeders and completed downloads.
    #[track_caller]
    pub fn wait_for_counts(&self, seeders: u32, completed: u32) {
        self.wait_for_row(&format!("{seeders} seeders, {completed} completed downloads"), |row| {
            row["seeders"] == seeders && row["completed"] == completed
        });
    }

    /// Waits until the tracker tells `wanted` of the torrent.
    #[track_caller]
    fn wait_for_row(&self, what: &str, wanted: impl Fn(&Value) -> bool) {
        wait_for(what, || wanted(&self.serve.rpc("torrents", &json!({}))[0]).then_some(()));
    }

    /// What the tracker tells of the peers.
    pub fn peers(&self) -> Vec<Value> {
        self.serve.peers(&self.info_hash)
    }

    /// Waits until all bytes are in `downloads`.
    #[track_caller]
    pub fn wait_for_bytes(&self, downloads: &Path) {
        wait_for_same_bytes(downloads, &self.shared);
    }
}

/// Waits until what lies in `downloads` is the folder `shared`.
///
/// Clients may write a moment after they announce, and Transmission makes no files without bytes.
#[track_caller]
pub fn wait_for_same_bytes(downloads: &Path, shared: &Path) {
    let folder = downloads.join("Holiday 2026");
    let files_with_bytes = |folder: &Path| {
        let mut files = shared_files(folder);
        files.retain(|(_, contents)| !contents.is_empty());
        files
    };
    let expected = files_with_bytes(shared);
    assert_eq!(expected.len(), 3);
    wait_for("the same bytes as those shared", || {
        (folder.is_dir() && files_with_bytes(&folder) == expected).then_some(())
    });
}

/// Makes `torrent` of the folder `shared` with our own program; gives what that says.
///
/// It is private: clients ask nobody but the tracker for peers.
pub fn create(shared: &Path, torrent: &Path, announce: &str) -> Value {
    create_version("--v1", shared, torrent, announce)
}

/// Likewise of another version: `--v1`, `--hybrid` or `--v2`.
pub fn create_version(version: &str, shared: &Path, torrent: &Path, announce: &str) -> Value {
    let output = Command::new(program("swarmdeck"))
        .args(["create", version, "--private", "--json", "-a", announce, "-o"])
        .arg(torrent)
        .arg(shared)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Registers the .torrent of the folder to share.
pub fn register(serve: &Serve, torrent: &Path) {
    assert_eq!(register_any(serve, torrent)["name"], "Holiday 2026");
}

/// Registers a .torrent through the pages' own command, as its upload button does; gives its row.
pub fn register_any(serve: &Serve, torrent: &Path) -> Value {
    let encoded = Command::new("base64").arg("--wrap=0").arg(torrent).output().unwrap();
    let base64 = String::from_utf8(encoded.stdout).unwrap();
    serve.rpc("register_torrent", &json!({ "file_name": "t", "base64": base64 }))
}

/// Saves the .torrent that the command `name` of the pages gives with `args`, as their button
/// to download it does.
pub fn save_torrent(serve: &Serve, name: &str, args: &Value, path: &Path) {
    let file = serve.rpc(name, args);
    let encoded = path.with_extension("base64");
    std::fs::write(&encoded, file["base64"].as_str().unwrap()).unwrap();
    let decoded = Command::new("base64").arg("--decode").arg(&encoded).output().unwrap();
    assert!(decoded.status.success(), "{decoded:?}");
    std::fs::write(path, decoded.stdout).unwrap();
}

/// The info hash of a .torrent in hex.
pub fn info_hash(torrent: &Path) -> String {
    let output =
        Command::new(program("swarmdeck")).args(["show", "--json"]).arg(torrent).output().unwrap();
    let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    shown["info_hash"].as_str().unwrap().to_owned()
}
