//! Clients download from the tracker itself, with no other peer; and nobody gets anything else.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use acceptance::client::{Client, Place, download_with_aria2};
use acceptance::exchange::{create_version, register_any, save_torrent, wait_for_same_bytes};
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use acceptance::{folder_to_share, shared_files, wait_for};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A tracker that gives something out, with no client anywhere.
struct Seed {
    serve: Serve,
    home: TempDir,
    info_hash: String,
}

#[test]
fn aria2_takes_a_folder_from_the_tracker_alone() {
    takes_a_folder("--v1", aria2);
}

/// aria2 knows nothing of padding and asks for it like for any file.
#[test]
fn aria2_takes_a_folder_with_padding_from_the_tracker_alone() {
    takes_a_folder("--hybrid", aria2);
}

#[test]
fn libtorrent_takes_a_folder_from_the_tracker_alone() {
    takes_a_folder("--v1", libtorrent);
}

#[test]
fn libtorrent_takes_a_hybrid_folder_from_the_tracker_alone() {
    takes_a_folder("--hybrid", libtorrent);
}

/// Of v2 alone only one file: of several, libtorrent puts what it is sent into wrong places.
#[test]
fn one_file_is_taken_from_the_tracker_alone() {
    for (version, download) in
        [("--v1", aria2 as Download), ("--v1", libtorrent), ("--v2", libtorrent)]
    {
        let home = tempfile::tempdir().unwrap();
        let shared = home.path().join("Größe & Maß #1 100%.bin");
        let folder = folder_to_share(home.path());
        fs::copy(folder.join("Day 1/Beach/sunset.raw"), &shared).unwrap();
        let seed = Seed::begin(home, version, &shared, &[]);
        let downloads = seed.downloads();
        download(&seed.saved(), &downloads, &|| {
            let file = downloads.join(shared.file_name().unwrap());
            fs::read(file).ok() == fs::read(&shared).ok()
        });
    }
}

#[test]
fn a_friend_takes_a_folder_with_his_key_and_nobody_else() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let seed = Seed::begin(home, "--v1", &shared, &["--private"]);
    let access = seed.serve.rpc("add_friend", &json!({ "name": "Anna" }));
    let anna = &access["friends"].as_array().unwrap()[1];
    let torrent = seed.home.path().join("anna.torrent");
    let args = json!({ "info_hash": seed.info_hash, "friend_id": anna["id"] });
    save_torrent(&seed.serve, "torrent_file_for", &args, &torrent);
    for download in [aria2 as Download, libtorrent] {
        let downloads = tempfile::tempdir().unwrap();
        download(&torrent, downloads.path(), &|| has_all(downloads.path(), &shared));
    }
    let path = seed.path("Holiday 2026/Day 1/lunch.jpg");
    assert!(get(&seed, &path, "").starts_with("HTTP/1.1 403 "));
    let key = anna["passkey"].as_str().unwrap();
    let with_key = path.replace("/seed/", &format!("/seed/{key}/"));
    assert!(get(&seed, &with_key, "").starts_with("HTTP/1.1 200 "));
    seed.serve.rpc("renew_friend_key", &json!({ "id": anna["id"] }));
    assert!(get(&seed, &with_key, "").starts_with("HTTP/1.1 403 "));
    let log = seed.serve.end_and_read(EndSignal::Terminate);
    assert!(!log.contains(key), "{log}");
}

#[test]
fn what_is_paused_or_switched_off_gives_nothing() {
    let seed = Seed::folder();
    let path = seed.path("Holiday 2026/Über uns.txt");
    let id = json!({ "info_hash": seed.info_hash });
    let mut pause = id.clone();
    pause["message"] = json!("Back on Monday.");
    let is_given = || get(&seed, &path, "").starts_with("HTTP/1.1 200 ");
    assert!(is_given());
    seed.serve.rpc("pause_torrent", &pause);
    let paused = get(&seed, &path, "");
    assert!(paused.starts_with("HTTP/1.1 503 ") && paused.contains("Retry-After: 300\r\n"));
    assert!(paused.ends_with("\r\n\r\nBack on Monday.\n"), "{paused}");
    seed.serve.rpc("resume_torrent", &id);
    assert!(is_given());
    let mut off = id.clone();
    off["path"] = Value::Null;
    seed.serve.rpc("set_web_seed", &off);
    assert!(get(&seed, &path, "").starts_with("HTTP/1.1 404 "));
}

#[test]
fn what_was_given_out_is_given_out_after_a_restart() {
    let seed = Seed::folder();
    let path = seed.path("Holiday 2026/Über uns.txt");
    let Seed { serve, home, info_hash } = seed;
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    let seed = Seed { serve, home, info_hash };
    wait_for("the file", || get(&seed, &path, "").ends_with("am Meer.\n").then_some(()));
    let downloads = seed.downloads();
    let shared = seed.home.path().join("Holiday 2026");
    // The port is another one, and so is the URL in the .torrent.
    aria2(&seed.saved(), &downloads, &|| has_all(&downloads, &shared));
}

#[test]
fn tricks_with_the_path_give_nothing() {
    let seed = Seed::folder();
    fs::write(seed.home.path().join("outside.txt"), "outside").unwrap();
    for path in [
        "",
        "Holiday 2026",
        "Holiday 2026/",
        "Holiday 2026/Day 1",
        "Holiday 2026/Thumbs.db",
        "Holiday 2026/.hidden",
        "Holiday 2026/../outside.txt",
        "Holiday 2026/%2e%2e/outside.txt",
        "Holiday 2026/%2E%2E%2foutside.txt",
        "Holiday 2026/..\\outside.txt",
        "Holiday 2026/Day 1/../../outside.txt",
        "Holiday 2026/empty.txt%00",
        "Holiday 2026/empty.txt%00.jpg",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "../../../../../../../../etc/passwd",
        "file:///etc/passwd",
    ] {
        let answer = get(&seed, &seed.path(path), "");
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
        assert!(!answer.contains("outside\n") && !answer.contains("root:"), "{path}: {answer}");
    }
    let shared = seed.home.path().join("Holiday 2026");
    fs::remove_file(shared.join("Über uns.txt")).unwrap();
    symlink("/etc/passwd", shared.join("Über uns.txt")).unwrap();
    fs::rename(shared.join("Day 1"), seed.home.path().join("Day 1")).unwrap();
    symlink(seed.home.path().join("Day 1"), shared.join("Day 1")).unwrap();
    for path in ["Holiday 2026/Über uns.txt", "Holiday 2026/Day 1/lunch.jpg"] {
        let answer = get(&seed, &seed.path(path), "");
        assert!(answer.starts_with("HTTP/1.1 404 ") && !answer.contains("root:"), "{path}");
        let problem = seed.shown()["problem"].clone();
        let words =
            format!("“{path}” is not a file, or reached by a link, so it is not given out.");
        assert_eq!(problem, words);
    }
}

#[test]
fn parts_are_given_as_they_are_asked_for() {
    let seed = Seed::folder();
    let path = seed.path("Holiday 2026/Über uns.txt");
    let text = "Wir waren am Meer.\n";
    let whole = get(&seed, &path, "");
    assert!(whole.ends_with(text), "{whole}");
    let etag = whole.lines().find_map(|it| it.strip_prefix("Etag: ")).unwrap();
    for (headers, status, body) in [
        ("Range: bytes=0-0", 206, &text[..1]),
        ("Range: bytes=18-18", 206, &text[18..]),
        ("Range: bytes=-5", 206, &text[14..]),
        ("Range: bytes=4-", 206, &text[4..]),
        ("Range: bytes=19-", 416, ""),
        (&format!("Range: bytes=0-2\r\nIf-Range: {etag}"), 206, "Wir"),
        ("Range: bytes=0-2\r\nIf-Range: \"another\"", 200, text),
    ] {
        let answer = get(&seed, &path, &format!("{headers}\r\n"));
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{headers}: {answer}");
        assert_eq!(answer.split_once("\r\n\r\n").unwrap().1, body, "{headers}");
    }
    let head = exchange(&seed, &format!("HEAD {path} HTTP/1.1\r\nConnection: close\r\n\r\n"));
    assert!(head.starts_with("HTTP/1.1 200 ") && head.ends_with("\r\n\r\n"), "{head}");
    assert!(head.contains("Content-Length: 19\r\n"), "{head}");
    assert_eq!(seed.shown()["problem"], Value::Null);
}

#[test]
fn a_file_that_has_changed_gives_no_wrong_byte() {
    let seed = Seed::folder();
    let file = seed.home.path().join("Holiday 2026/Über uns.txt");
    fs::write(&file, "Wir waren am Berg.\n").unwrap();
    let path = seed.path("Holiday 2026/Über uns.txt");
    assert!(get(&seed, &path, "").starts_with("HTTP/1.1 404 "));
    let problem = seed.shown()["problem"].clone();
    assert!(problem.as_str().unwrap().contains("has been changed since"), "{problem}");
}

#[test]
fn beyond_the_limits_clients_are_told_to_come_back() {
    let seed = Seed::folder();
    let mut settings = seed.serve.rpc("settings", &json!({}))["settings"].clone();
    // So slow that the file lasts for the whole test.
    settings["web_seed"] =
        json!({ "upload_kib_per_sec": 16, "max_transfers": 2, "max_transfers_per_address": 1 });
    seed.serve.rpc("apply_settings", &json!({ "settings": settings }));
    let path = seed.path("Holiday 2026/Day 1/Beach/sunset.raw");
    let mut slow = TcpStream::connect(seed.serve.address()).unwrap();
    slow.write_all(format!("GET {path} HTTP/1.1\r\nHost: t\r\n\r\n").as_bytes()).unwrap();
    let mut first = [0; 12];
    slow.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    let busy = get(&seed, &seed.path("Holiday 2026/empty.txt"), "");
    assert!(busy.starts_with("HTTP/1.1 503 ") && busy.contains("Retry-After: 30\r\n"), "{busy}");
    drop(slow);
    wait_for("the place to be free again", || {
        let answer = get(&seed, &seed.path("Holiday 2026/empty.txt"), "");
        answer.starts_with("HTTP/1.1 200 ").then_some(())
    });
}

/// Downloads a .torrent into a folder until the last argument says that all is there.
type Download = fn(&Path, &Path, &dyn Fn() -> bool);

fn aria2(torrent: &Path, folder: &Path, is_whole: &dyn Fn() -> bool) {
    download_with_aria2(torrent, folder, &Place::loopback());
    assert!(is_whole(), "the bytes differ");
}

fn libtorrent(torrent: &Path, folder: &Path, is_whole: &dyn Fn() -> bool) {
    let _client = Client::Libtorrent.start(torrent, folder, &Place::loopback());
    wait_for("all bytes", || is_whole().then_some(()));
}

fn takes_a_folder(version: &str, download: Download) {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let seed = Seed::begin(home, version, &shared, &[]);
    let downloads = seed.downloads();
    download(&seed.saved(), &downloads, &|| has_all(&downloads, &shared));
    wait_for_same_bytes(&downloads, &shared);
    let shown = seed.shown();
    assert!(shown["sent_bytes"].as_u64().unwrap() >= 3_070_020, "{shown}");
    assert_eq!(shown["problem"], Value::Null);
}

fn has_all(downloads: &Path, shared: &Path) -> bool {
    let folder = downloads.join("Holiday 2026");
    folder.is_dir() && shared_files(&folder) == shared_files(shared)
}

impl Seed {
    fn folder() -> Self {
        let home = tempfile::tempdir().unwrap();
        let shared = folder_to_share(home.path());
        Self::begin(home, "--v1", &shared, &[])
    }

    /// A torrent of `shared`, registered and switched on.
    fn begin(home: TempDir, version: &str, shared: &Path, args: &[&str]) -> Self {
        let serve = Serve::start(&[&["--ui", "127.0.0.1:0"], args].concat());
        let torrent = home.path().join("made.torrent");
        create_version(version, shared, &torrent, serve.announce_url("http"));
        let row = register_any(&serve, &torrent);
        let info_hash = row["info_hash"].as_str().unwrap().to_owned();
        let args = json!({ "info_hash": info_hash, "path": shared });
        let detail = serve.rpc("set_web_seed", &args);
        assert_eq!(detail["web_seed"]["on"], true, "{detail}");
        Self { serve, home, info_hash }
    }

    /// The .torrent as it leaves, with the web seed in it.
    fn saved(&self) -> PathBuf {
        let path = self.home.path().join("saved.torrent");
        let args = json!({ "info_hash": self.info_hash });
        save_torrent(&self.serve, "torrent_file", &args, &path);
        path
    }

    fn downloads(&self) -> PathBuf {
        let folder = self.home.path().join("downloads");
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn path(&self, below: &str) -> String {
        let escaped = below.replace(' ', "%20").replace('Ü', "%C3%9C");
        format!("/seed/{}/{escaped}", self.info_hash)
    }

    fn shown(&self) -> Value {
        self.serve.rpc("torrent", &json!({ "info_hash": self.info_hash }))["web_seed"].clone()
    }
}

fn get(seed: &Seed, path: &str, headers: &str) -> String {
    exchange(seed, &format!("GET {path} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n"))
}

/// Everything that comes until the tracker ends the connection.
fn exchange(seed: &Seed, request: &str) -> String {
    let mut stream = TcpStream::connect(seed.serve.address()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
