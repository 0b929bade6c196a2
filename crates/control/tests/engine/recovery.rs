//! Every fault of the catalog's files: the engine opens with what there was, or says why not.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use base64::Engine as _;
use control::error::UserError;
use control::{Control, view::NoticeView};
use protocol::id::InfoHash;
use serde_json::{Value, json};

use crate::home::{Home, call};

/// A .torrent of one file that nobody has.
fn torrent(name: &str, seed: u8) -> Vec<u8> {
    let mut bytes = format!("d4:infod6:lengthi1638400e4:name{}:{name}", name.len()).into_bytes();
    bytes.extend(b"12:piece lengthi16384e6:pieces2000:");
    bytes.extend([seed; 2_000]);
    bytes.extend(b"ee");
    bytes
}

/// Registers a torrent; gives its info hash.
pub(crate) async fn register(control: &Control, name: &str, seed: u8) -> String {
    let base64 = base64::engine::general_purpose::STANDARD.encode(torrent(name, seed));
    let args = json!({ "file_name": name, "base64": base64 });
    let row = call(control, "register_torrent", args).await.unwrap();
    row["info_hash"].as_str().unwrap().to_owned()
}

pub(crate) async fn torrents(control: &Control) -> Vec<Value> {
    let list = call(control, "torrents", json!({})).await.unwrap();
    list.as_array().unwrap().clone()
}

/// A data directory with a backup of torrents 1 to 10, and a catalog of 1 to 20.
struct Damaged {
    home: Home,
    /// Info hashes of the torrents in the backup.
    backed_up: Vec<String>,
    /// The catalog's files as they are after a clean end, and with a WAL.
    clean: Vec<u8>,
    torn: (Vec<u8>, Vec<u8>),
}

impl Damaged {
    async fn new() -> Self {
        let home = Home::new();
        let control = home.started().await;
        let mut backed_up = Vec::new();
        for seed in 1..=10 {
            backed_up.push(register(&control, &format!("torrent {seed:02}"), seed).await);
        }
        call(&control, "make_backup", json!({})).await.unwrap();
        for seed in 11..=20 {
            register(&control, &format!("torrent {seed:02}"), seed).await;
        }
        let path = home.data_dir().join("catalog.sqlite");
        let wal = home.data_dir().join("catalog.sqlite-wal");
        let torn = (fs::read(&path).unwrap(), fs::read(wal).unwrap());
        control.close().await;
        drop(control);
        // Once more, as the last to close it must have let go.
        drop(home.open().await);
        let clean = fs::read(path).unwrap();
        Self { home, backed_up, clean, torn }
    }

    fn path(&self) -> PathBuf {
        self.home.data_dir().join("catalog.sqlite")
    }

    /// Takes the catalog away, once the last engine has let go of it.
    async fn clear(&self) {
        let lock = fs::File::open(self.home.data_dir().join("lock")).unwrap();
        while lock.try_lock().is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        for entry in fs::read_dir(self.home.data_dir()).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("catalog.") {
                fs::remove_file(path).unwrap();
            }
        }
    }

    /// The engine after the power went: what it tells, and its torrents by name.
    async fn open(&self, files: &[(&str, &[u8])]) -> Result<(Vec<NoticeView>, usize), UserError> {
        self.clear().await;
        for (end, bytes) in files {
            fs::write(self.home.data_dir().join(format!("catalog.sqlite{end}")), bytes).unwrap();
        }
        fs::write(self.home.data_dir().join("running"), "").unwrap();
        let control = self.home.try_open().await?;
        let notices = control.standing_notices();
        let found = torrents(&control).await;
        for info_hash in &self.backed_up {
            // A name may have a flipped bit in it that nothing tells.
            assert!(found.iter().any(|it| it["info_hash"] == **info_hash), "{info_hash} is lost");
            call(&control, "torrent", json!({ "info_hash": info_hash })).await.unwrap();
        }
        control.close().await;
        Ok((notices, found.len()))
    }
}

fn codes(notices: &[NoticeView]) -> Vec<&str> {
    notices.iter().map(|it| it.code.as_str()).collect()
}

#[tokio::test]
async fn a_sound_catalog_is_opened_without_a_word_after_an_unclean_end() {
    let damaged = Damaged::new().await;
    let (notices, found) = damaged.open(&[("", &damaged.clean)]).await.unwrap();
    assert_eq!((codes(&notices).len(), found), (0, 20));
    let (file, wal) = &damaged.torn;
    let (notices, found) = damaged.open(&[("", file), ("-wal", wal)]).await.unwrap();
    assert_eq!((codes(&notices).len(), found), (0, 20));
    assert!(!damaged.home.data_dir().join("running").exists(), "it was closed");
}

#[tokio::test]
async fn a_catalog_that_is_missing_or_empty_comes_from_the_backup() {
    let damaged = Damaged::new().await;
    for files in [&[][..], &[("", &b""[..])]] {
        let (notices, found) = damaged.open(files).await.unwrap();
        assert_eq!((codes(&notices), found), (vec!["catalog_recovered"], 10));
        assert!(notices[0].message.contains("was missing"), "{}", notices[0].message);
    }
    // A clean end makes no difference to a file that is not there.
    damaged.clear().await;
    let control = damaged.home.open().await;
    assert_eq!(torrents(&control).await.len(), 10);
}

#[tokio::test]
async fn an_empty_file_does_not_cost_what_stands_in_its_wal() {
    let home = Home::new();
    fs::create_dir_all(home.data_dir()).unwrap();
    let mut catalog = catalog::Catalog::open(&home.root().join("catalog.sqlite")).unwrap();
    let new = catalog::NewTorrent {
        info_hash: InfoHash::from_hex("1e98c99f3607b15d4365d1d90104968ca00bb80d").unwrap(),
        name: "one".to_owned(),
        size_bytes: 1_638_400,
        info_hash_v2: None,
        private: false,
        metainfo: torrent("one", 1),
        added_unix_secs: 1_000,
    };
    catalog.register(&new).unwrap();
    let wal = fs::read(home.root().join("catalog.sqlite-wal")).unwrap();
    fs::write(home.data_dir().join("catalog.sqlite"), "").unwrap();
    fs::write(home.data_dir().join("catalog.sqlite-wal"), wal).unwrap();
    fs::write(home.data_dir().join("running"), "").unwrap();
    let control = home.open().await;
    assert_eq!(codes(&control.standing_notices()), ["catalog_recovered"]);
    assert_eq!(torrents(&control).await.len(), 1);
}

#[tokio::test]
async fn a_wal_left_behind_is_an_unclean_end_where_no_mark_says_so() {
    let home = Home::new();
    let control = home.started().await;
    register(&control, "torrent", 1).await;
    let path = home.data_dir().join("catalog.sqlite");
    let wal = fs::read(home.data_dir().join("catalog.sqlite-wal")).unwrap();
    control.close().await;
    let left = fs::metadata(home.data_dir().join("catalog.sqlite-wal"));
    assert!(left.is_err() || left.is_ok_and(|it| it.len() == 0));
    drop(control);
    drop(home.open().await);

    for entry in fs::read_dir(home.data_dir()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("catalog.") || name == "running" {
            fs::remove_file(path).unwrap();
        }
    }
    fs::write(path, "").unwrap();
    fs::write(home.data_dir().join("catalog.sqlite-wal"), wal).unwrap();
    let control = home.open().await;
    assert_eq!(torrents(&control).await.len(), 1);
    assert_eq!(codes(&control.standing_notices()), ["catalog_recovered"]);
}

#[tokio::test]
async fn a_catalog_truncated_anywhere_loses_nothing_of_the_backup() {
    let damaged = Damaged::new().await;
    let whole = damaged.clean.len();
    let mut most = 0;
    for length in (0..8).map(|it| it * whole / 8).chain([1, 15, 100, 511, 4_095, whole - 4_096]) {
        let cut = &damaged.clean[..length];
        let (notices, found) = damaged.open(&[("", cut)]).await.unwrap();
        assert_eq!(codes(&notices)[0], "catalog_recovered", "{length} bytes");
        assert!(notices[0].hint.contains("broken-1.sqlite") || length == 0, "{}", notices[0].hint);
        most = most.max(found);
    }
    assert!(most > 10, "what can be read is read");
}

#[tokio::test]
async fn flipped_bits_are_found_or_harmless() {
    let damaged = Damaged::new().await;
    let mut numbers = numbers(7);
    for _ in 0..25 {
        let mut bytes = damaged.clean.clone();
        for _ in 0..=numbers() % 8 {
            let at = numbers() % bytes.len();
            bytes[at] ^= 1 << (numbers() % 8);
        }
        match damaged.open(&[("", &bytes)]).await {
            // Each flipped bit in an info hash makes one torrent more at most.
            Ok((_, found)) => assert!((10..=28).contains(&found), "{found}"),
            Err(error) => assert_eq!(error.code, "catalog_too_new"),
        }
    }
}

#[tokio::test]
async fn a_wal_that_is_torn_or_flipped_costs_no_more_than_it_held() {
    let damaged = Damaged::new().await;
    let (file, wal) = &damaged.torn;
    let mut numbers = numbers(3);
    for _ in 0..12 {
        let cut = &wal[..numbers() % wal.len()];
        let (notices, found) = damaged.open(&[("", file), ("-wal", cut)]).await.unwrap();
        assert!((10..=20).contains(&found) && notices.len() <= 1, "{found} {notices:?}");
        let mut flipped = wal.clone();
        for _ in 0..4 {
            let at = numbers() % flipped.len();
            flipped[at] ^= 1 << (numbers() % 8);
        }
        let (_, found) = damaged.open(&[("", file), ("-wal", &flipped)]).await.unwrap();
        assert!((10..=20).contains(&found), "{found}");
    }
}

#[tokio::test]
async fn a_flipped_bit_in_a_torrent_file_is_mended_from_the_backup() {
    let damaged = Damaged::new().await;
    let mut bytes = damaged.clean.clone();
    // SQLite has no sum over what it keeps, so it cannot notice.
    for name in ["torrent 03", "torrent 15"] {
        let info = format!("4:name10:{name}");
        let at = bytes.windows(info.len()).position(|it| it == info.as_bytes()).unwrap();
        bytes[at + info.len() + 30] ^= 1;
    }
    let (notices, found) = damaged.open(&[("", &bytes)]).await.unwrap();
    assert_eq!((codes(&notices), found), (vec!["torrent_files_lost"], 20));
    assert!(notices[0].message.contains("“torrent 15”"), "{}", notices[0].message);
    assert!(!notices[0].message.contains("torrent 03"), "{}", notices[0].message);
}

#[tokio::test]
async fn files_set_aside_are_kept_in_number() {
    let damaged = Damaged::new().await;
    let rubbish = b"no database ".repeat(1_000);
    for _ in 0..7 {
        fs::write(damaged.path(), &rubbish).unwrap();
        let control = damaged.home.open().await;
        assert_eq!(codes(&control.standing_notices()), ["catalog_recovered"]);
        control.close().await;
    }
    let broken = |number: u32| damaged.path().with_extension(format!("broken-{number}.sqlite"));
    let kept: Vec<u32> = (1..10).filter(|it| broken(*it).exists()).collect();
    assert_eq!(kept, [3, 4, 5, 6, 7]);
    assert_eq!(fs::read(broken(7)).unwrap(), rubbish);
}

#[tokio::test]
async fn a_recovery_that_was_cut_short_is_finished() {
    let damaged = Damaged::new().await;
    let ready = damaged.path().with_extension("ready.sqlite");
    fs::write(&ready, &damaged.clean).unwrap();
    let (file, wal) = &damaged.torn;
    fs::write(damaged.path(), &file[..4_096]).unwrap();
    fs::write(damaged.home.data_dir().join("catalog.sqlite-wal"), wal).unwrap();
    let control = damaged.home.open().await;
    assert_eq!(torrents(&control).await.len(), 20);
    assert!(!ready.exists());
    assert!(damaged.path().with_extension("broken-1.sqlite").exists());
    control.close().await;
    drop(control);

    let left = ["building.sqlite", "building.sqlite-wal", "reading.sqlite"]
        .map(|it| damaged.path().with_extension(it));
    left.iter().for_each(|it| fs::write(it, "keys of friends").unwrap());
    let control = damaged.home.open().await;
    assert_eq!(torrents(&control).await.len(), 20);
    assert!(left.iter().all(|it| !it.exists()));
}

#[tokio::test]
async fn what_waits_to_take_the_place_of_a_catalog_must_be_sound() {
    let damaged = Damaged::new().await;
    let ready = damaged.path().with_extension("ready.sqlite");
    for bytes in [Vec::new(), vec![0; 8_192], damaged.clean[..damaged.clean.len() / 2].to_vec()] {
        damaged.clear().await;
        fs::write(damaged.path(), &damaged.clean).unwrap();
        fs::write(&ready, bytes).unwrap();
        let control = damaged.home.open().await;
        assert_eq!(torrents(&control).await.len(), 20);
        assert_eq!(codes(&control.standing_notices()), [""; 0]);
        assert!(!ready.exists());
        control.close().await;
    }
}

#[tokio::test]
async fn what_is_in_the_way_is_said_and_left_alone() {
    let damaged = Damaged::new().await;
    damaged.clear().await;
    fs::create_dir(damaged.path()).unwrap();
    let error = damaged.home.try_open().await.unwrap_err();
    assert_eq!(error.code, "catalog_failed");
    assert!(error.message.contains("folder"), "{error}");
    fs::remove_dir(damaged.path()).unwrap();

    fs::write(damaged.path(), &damaged.clean).unwrap();
    let other = rusqlite::Connection::open(damaged.path()).unwrap();
    other.execute_batch("PRAGMA locking_mode = exclusive; BEGIN EXCLUSIVE").unwrap();
    fs::write(damaged.home.data_dir().join("running"), "").unwrap();
    let error = damaged.home.try_open().await.unwrap_err();
    assert_eq!(error.code, "catalog_failed", "{error}");
    drop(other);
    assert!(!damaged.path().with_extension("broken-1.sqlite").exists());
    let control = damaged.home.open().await;
    assert_eq!(torrents(&control).await.len(), 20);
    assert_eq!(codes(&control.standing_notices()), [""; 0]);
}

/// Numbers that look like chance and are the same each time.
fn numbers(seed: u64) -> impl FnMut() -> usize {
    let mut state = seed;
    move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default()
    }
}
