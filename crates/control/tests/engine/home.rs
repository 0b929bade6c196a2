//! A data directory of its own for each test, and the commands on it.

use std::fs;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::path::Path;
use std::time::Duration;

use control::error::UserError;
use control::settings::Override;
use control::view::Event;
use control::{Control, News, Options, rpc};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A temporary place with a data directory and something to share.
pub(crate) struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn data_dir(&self) -> std::path::PathBuf {
        self.root().join("data")
    }

    pub(crate) fn first_settings(&self) -> Value {
        json!({ "network": { "port": 0 } })
    }

    pub(crate) fn write_settings(&self, settings: &Value) {
        fs::create_dir_all(self.data_dir()).unwrap();
        fs::write(self.data_dir().join("settings.json"), settings.to_string()).unwrap();
    }

    pub(crate) fn settings_file(&self) -> Value {
        serde_json::from_slice(&fs::read(self.data_dir().join("settings.json")).unwrap()).unwrap()
    }

    /// Opens the engine; an earlier one of the same test may need a moment to let go.
    pub(crate) async fn open(&self) -> Control {
        self.try_open().await.unwrap_or_else(|error| panic!("{error}"))
    }

    pub(crate) async fn try_open(&self) -> Result<Control, UserError> {
        for _ in 0..100 {
            match Control::open(self.options(Vec::new())) {
                Err(error) if error.code == "already_running" => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                opened => return opened,
            }
        }
        panic!("the data directory stays locked");
    }

    pub(crate) fn open_with(&self, overrides: Vec<Override>) -> Control {
        Control::open(self.options(overrides)).unwrap()
    }

    pub(crate) fn options(&self, overrides: Vec<Override>) -> Options {
        Options { data_dir: Some(self.data_dir()), overrides }
    }

    pub(crate) async fn started(&self) -> Control {
        if !self.data_dir().join("settings.json").exists() {
            self.write_settings(&self.first_settings());
        }
        let control = self.open().await;
        control.start().await.unwrap();
        control
    }

    pub(crate) fn folder_to_share(&self) -> String {
        let folder = self.root().join("Holiday");
        fs::create_dir_all(folder.join("day 1")).unwrap();
        fs::write(folder.join("day 1/beach.jpg"), vec![7; 100_000]).unwrap();
        fs::write(folder.join("notes.txt"), "sun").unwrap();
        fs::write(folder.join("Thumbs.db"), "junk").unwrap();
        folder.display().to_string()
    }
}

pub(crate) async fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    rpc::call(control, name, args).await
}

pub(crate) async fn apply(
    control: &Control,
    group: &str,
    field: &str,
    value: Value,
) -> Result<Value, UserError> {
    let mut settings = call(control, "settings", json!({})).await?["settings"].clone();
    settings[group][field] = value;
    call(control, "apply_settings", json!({ "settings": settings })).await
}

pub(crate) async fn create(control: &Control, plan: &Value) -> Result<Value, UserError> {
    let request = json!({
        "path": plan["path"], "fingerprint": plan["fingerprint"], "options": {},
        "own_urls": ["http://127.0.0.1:1/announce"], "seed_here": false
    });
    call(control, "create_torrent", json!({ "request": request })).await
}

pub(crate) async fn finished(control: &Control, job: &Value) -> Value {
    for _ in 0..1_000 {
        let job = call(control, "job", json!({ "id": job["id"] })).await.unwrap();
        if ["done", "failed", "cancelled"].iter().any(|it| job["state"] == *it) {
            return job;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the job does not end");
}

/// The peers of a torrent, the latest announce first.
pub(crate) async fn peers(control: &Control, hash: &str) -> Value {
    let request = json!({
        "info_hash": hash, "column": "last_seen", "descending": false, "offset": 0, "count": 100
    });
    call(control, "peers", json!({ "request": request })).await.unwrap()["peers"].clone()
}

pub(crate) async fn next(events: &mut News) -> Event {
    tokio::time::timeout(Duration::from_secs(10), events.next()).await.unwrap().unwrap()
}

pub(crate) async fn ask(address: SocketAddr, path: &str) -> String {
    ask_with(address, path, "").await
}

/// Each of `headers` ends with its line.
pub(crate) async fn ask_with(address: SocketAddr, path: &str, headers: &str) -> String {
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: tracker\r\nconnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

pub(crate) fn announce(port: u16, extra: &str) -> String {
    format!(
        "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=bbbbbbbbbbbbbbbbbbbb&port={port}&{extra}"
    )
}

pub(crate) fn free_port() -> u16 {
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        if UdpSocket::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
