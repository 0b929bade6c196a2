//! Damage of every kind, and what comes back.

use std::fs;
use std::path::{Path, PathBuf};

use protocol::id::Passkey;

use super::*;
use crate::{
    AccessEntry, AddressList, EntryKind, Friend, HistorySample, HistoryStep, NewHash, Ranges, Side,
    WebSeed, back_up, check,
};

const PAGE_BYTES: usize = 4096;

/// A catalog with a backup of its earlier state beside it.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    /// Torrents 1 to 20 are in the backup, 21 to 40 are newer, and so are larger counts.
    fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        let mut catalog = Catalog::open(&home.catalog()).unwrap();
        (1..=20).for_each(|it| catalog.register(&torrent(it)).unwrap());
        catalog.set_completed(&[(hash(1), 5), (hash(2), 5)]).unwrap();
        for byte in 1..=3 {
            catalog.add_friend(&friend(byte)).unwrap();
        }
        back_up(&home.catalog(), &home.backup()).unwrap();
        (21..=40).for_each(|it| catalog.register(&torrent(it)).unwrap());
        catalog.set_completed(&[(hash(1), 9), (hash(30), 3)]).unwrap();
        catalog.set_paused(&hash(2), Some("Back soon.")).unwrap();
        catalog.remove_friend(1).unwrap();
        catalog.set_passkey(2, &Passkey([22; 16])).unwrap();
        catalog.add_friend(&friend(4)).unwrap();
        catalog.add_access_entry(&entry()).unwrap();
        let ranges: Ranges = [([10, 0, 0, 1].into(), [10, 0, 0, 9].into())].into_iter().collect();
        catalog.add_address_list(&list(), &ranges).unwrap();
        let seed = WebSeed { path: "/data".to_owned(), is_on: true, modified_unix_nanos: vec![7] };
        catalog.set_web_seed(&hash(30), &seed).unwrap();
        home
    }

    fn catalog(&self) -> PathBuf {
        self.folder.path().join("catalog.sqlite")
    }

    fn backup(&self) -> PathBuf {
        self.folder.path().join("backup.sqlite")
    }

    /// What comes of the catalog with its backup beneath.
    fn recover(&self) -> (Catalog, Salvage) {
        let path = self.folder.path().join("recovered.sqlite");
        fs::copy(self.backup(), &path).unwrap();
        let mut catalog = Catalog::open(&path).unwrap();
        let salvage = salvage(&self.catalog(), &mut catalog, &read).unwrap();
        drop(catalog);
        assert_eq!(check(&path).unwrap(), [""; 0]);
        (Catalog::open(&path).unwrap(), salvage)
    }

    fn change(&self, change: impl FnOnce(&mut Vec<u8>)) {
        let mut bytes = fs::read(self.catalog()).unwrap();
        change(&mut bytes);
        fs::write(self.catalog(), bytes).unwrap();
    }
}

/// Some lie in their row, some have pages of their own.
fn torrent(byte: u8) -> NewTorrent {
    let mut metainfo = vec![byte; if byte.is_multiple_of(3) { 9_000 } else { 300 }];
    metainfo[0] = b'd';
    NewTorrent {
        info_hash: hash(byte),
        name: format!("Torrent {byte}"),
        size_bytes: u64::from(byte),
        info_hash_v2: None,
        private: false,
        metainfo,
        added_unix_secs: 1_000,
    }
}

/// Keys that are far from each other, as real ones are.
fn hash(byte: u8) -> InfoHash {
    InfoHash([byte.wrapping_mul(67); 20])
}

/// Stands for a reader of .torrents that computes info hashes.
fn read(bytes: &[u8]) -> Option<NewTorrent> {
    let torrent = torrent(*bytes.get(1)?);
    (torrent.metainfo == bytes).then_some(torrent)
}

fn friend(byte: u8) -> Friend {
    Friend {
        name: format!("Friend {byte}"),
        passkey: Passkey([byte; 16]),
        is_owner: byte == 3,
        created_unix_secs: 1,
        last_use_unix_secs: None,
    }
}

fn entry() -> AccessEntry {
    AccessEntry {
        kind: EntryKind::Client,
        side: Side::Deny,
        pattern: "-XX".to_owned(),
        reason: String::new(),
        created_unix_secs: 1,
        expires_unix_secs: None,
    }
}

fn list() -> AddressList {
    AddressList {
        name: "bad".to_owned(),
        side: Side::Deny,
        reason: String::new(),
        created_unix_secs: 1,
        expires_unix_secs: None,
        range_count: 1,
        ignored_lines: 0,
    }
}

fn completed(catalog: &Catalog, byte: u8) -> Option<u32> {
    catalog.torrent(&hash(byte)).unwrap().map(|it| it.completed)
}

#[test]
fn all_of_a_sound_catalog_comes_over() {
    let home = Home::new();
    let (catalog, salvage) = home.recover();
    let other_rows = 3 + 1 + 2 + 1;
    assert_eq!(salvage, Salvage { torrents: 40, other_rows });
    let original = Catalog::open(&home.catalog()).unwrap();
    assert_eq!(catalog.torrents().unwrap(), original.torrents().unwrap());
    assert_eq!(catalog.friends().unwrap(), original.friends().unwrap(), "the removed one is gone");
    assert_eq!(catalog.access_entries().unwrap(), original.access_entries().unwrap());
    let lists = original.address_lists().unwrap();
    assert_eq!(catalog.address_lists().unwrap(), lists);
    assert_eq!(catalog.address_ranges(lists[0].0).unwrap().len(), 1);
    assert_eq!(catalog.web_seed(&hash(30)).unwrap(), original.web_seed(&hash(30)).unwrap());
    for byte in 1..=40 {
        assert_eq!(catalog.metainfo(&hash(byte)).unwrap(), Some(torrent(byte).metainfo));
    }
}

#[test]
fn a_damaged_torrent_file_is_taken_from_the_backup_or_missed_by_name() {
    let home = Home::new();
    let original = Catalog::open(&home.catalog()).unwrap();
    original.replace_metainfo(&hash(1), b"not the bytes").unwrap();
    original.replace_metainfo(&hash(30), b"nor these").unwrap();
    let (catalog, _) = home.recover();
    assert_eq!(catalog.metainfo(&hash(1)).unwrap(), Some(torrent(1).metainfo));
    assert_eq!(catalog.metainfo(&hash(30)).unwrap(), None);
    assert_eq!((completed(&catalog, 1), completed(&catalog, 30)), (Some(9), Some(3)));
    assert_eq!(catalog.torrents().unwrap().len(), 40);
}

#[test]
fn what_was_archived_stays_so_where_only_its_torrent_file_can_be_read() {
    let home = Home::new();
    for path in [home.catalog(), home.backup()] {
        Catalog::open(&path).unwrap().set_archived(&hash(1), true).unwrap();
    }
    // The table of the torrents is not there any more; that of their .torrents is.
    let connection = Connection::open(home.catalog()).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = off; DROP TABLE torrents").unwrap();
    drop(connection);
    let (mut catalog, _) = home.recover();
    assert!(catalog.torrent(&hash(1)).unwrap().unwrap().archived);
    catalog.put_back(&torrent(1)).unwrap();
    assert!(catalog.torrent(&hash(1)).unwrap().unwrap().archived);
    catalog.register(&torrent(1)).unwrap();
    assert!(!catalog.torrent(&hash(1)).unwrap().unwrap().archived, "the owner wants it back");
}

#[test]
fn counts_of_the_backup_that_are_greater_stay() {
    let home = Home::new();
    let mut backup = Catalog::open(&home.backup()).unwrap();
    backup.set_completed(&[(hash(1), 50)]).unwrap();
    drop(backup);
    let (catalog, _) = home.recover();
    assert_eq!((completed(&catalog, 1), completed(&catalog, 2)), (Some(50), Some(5)));
    let second = catalog.torrent(&hash(2)).unwrap().unwrap();
    assert_eq!(second.paused.as_deref(), Some("Back soon."));

    let transferred =
        |bytes| HistorySample { transferred_bytes: bytes, ..HistorySample::default() };
    for (path, bytes) in [(home.backup(), [9, 0]), (home.catalog(), [4, 5])] {
        let samples = [(hash(1), transferred(bytes[0])), (hash(2), transferred(bytes[1]))];
        let mut catalog = Catalog::open(&path).unwrap();
        catalog.record(60, &HistorySample::default(), 0, &samples).unwrap();
    }
    let (catalog, _) = home.recover();
    let transferred = |byte| catalog.torrent(&hash(byte)).unwrap().unwrap().transferred_bytes;
    assert_eq!((transferred(1), transferred(2)), (9, 5));
}

#[test]
fn what_is_no_database_or_an_older_one_leaves_or_adds_what_it_can() {
    let home = Home::new();
    fs::write(home.catalog(), "no database ".repeat(1_000)).unwrap();
    let _ = fs::remove_file(home.folder.path().join("catalog.sqlite-wal"));
    let (catalog, salvage) = home.recover();
    assert_eq!(salvage, Salvage::default());
    assert_eq!(catalog.torrents().unwrap().len(), 20);
    drop(catalog);

    let old = Connection::open(home.folder.path().join("old.sqlite")).unwrap();
    fs::remove_file(home.folder.path().join("recovered.sqlite")).unwrap();
    fs::remove_file(home.catalog()).unwrap();
    drop(old);
    let old = crate::schema::empty(1).unwrap();
    let bytes = torrent(35).metainfo;
    old.execute("INSERT INTO torrents VALUES (?1, 'Torrent 35', 35, 7, 4)", [hash(35).0]).unwrap();
    old.execute("INSERT INTO metainfo VALUES (?1, ?2)", rusqlite::params![hash(35).0, bytes])
        .unwrap();
    old.execute("VACUUM INTO ?1", [home.catalog().to_str().unwrap()]).unwrap();
    let (catalog, salvage) = home.recover();
    assert_eq!((salvage.torrents, completed(&catalog, 35)), (1, Some(4)));
    assert_eq!(catalog.torrents().unwrap().len(), 21);
}

/// Nothing of the backup is lost, nothing is invented, and most of the rest comes back.
#[test]
fn pages_full_of_rubbish_cost_what_was_on_them_at_most() {
    let pristine = Home::new();
    let pages = fs::read(pristine.catalog()).unwrap().len() / PAGE_BYTES;
    let mut numbers = numbers(1);
    let mut found = 0;
    for page in 1..pages {
        fs::copy(pristine.catalog(), Path::new(&pristine.catalog()).with_extension("bak")).unwrap();
        pristine.change(|bytes| {
            let page = &mut bytes[page * PAGE_BYTES..(page + 1) * PAGE_BYTES];
            page.iter_mut().for_each(|it| *it = numbers());
        });
        let (catalog, salvage) = pristine.recover();
        check_recovered(&catalog);
        found += salvage.torrents;
        drop(catalog);
        fs::remove_file(pristine.folder.path().join("recovered.sqlite")).unwrap();
        fs::rename(pristine.catalog().with_extension("bak"), pristine.catalog()).unwrap();
    }
    let mean = f64::from(found) / (pages - 1) as f64;
    assert!(mean > 30.0, "{mean} of 40 torrents were found");
}

#[test]
fn a_file_without_its_end_gives_what_is_before() {
    let home = Home::new();
    home.change(|bytes| bytes.truncate(bytes.len() * 3 / 4));
    assert!(!check(&home.catalog()).unwrap().is_empty());
    let (catalog, salvage) = home.recover();
    check_recovered(&catalog);
    assert!(salvage.torrents > 20, "{salvage:?}");
}

#[test]
fn flipped_bits_anywhere_are_survived() {
    let home = Home::new();
    let whole = fs::read(home.catalog()).unwrap();
    let mut numbers = numbers(2);
    for _ in 0..100 {
        home.change(|bytes| {
            for _ in 0..=numbers() % 4 {
                let at = usize::from(numbers()) << 16
                    | usize::from(numbers()) << 8
                    | usize::from(numbers());
                let at = at % bytes.len();
                bytes[at] ^= 1 << (numbers() % 8);
            }
        });
        match check(&home.catalog()) {
            Ok(_) => {}
            Err(CatalogError::TooNew { .. }) => {
                fs::write(home.catalog(), &whole).unwrap();
                continue;
            }
            Err(error) => panic!("{error:?}"),
        }
        let (catalog, _) = home.recover();
        assert!((1..=20).all(|it| completed(&catalog, it).is_some()));
        drop(catalog);
        fs::remove_file(home.folder.path().join("recovered.sqlite")).unwrap();
        fs::write(home.catalog(), &whole).unwrap();
    }
}

fn check_recovered(catalog: &Catalog) {
    for byte in 1..=20 {
        let least = if byte <= 2 { 5 } else { 0 };
        assert!(completed(catalog, byte).is_some_and(|it| it >= least), "{byte}");
        assert_eq!(catalog.metainfo(&hash(byte)).unwrap(), Some(torrent(byte).metainfo));
    }
    let known: Vec<InfoHash> = (1..=40).map(hash).collect();
    for torrent in catalog.torrents().unwrap() {
        let has_file = catalog.metainfo(&torrent.info_hash).unwrap().is_some();
        assert!(!has_file || known.contains(&torrent.info_hash));
    }
    let friends = catalog.friends().unwrap();
    assert!(friends.len() >= 3, "{friends:?}");
}

/// Bytes that look like chance and are the same each time.
fn numbers(seed: u64) -> impl FnMut() -> u8 {
    let mut state = seed;
    move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    }
}

#[test]
fn the_history_comes_over_whole_or_is_that_of_the_backup() {
    let sample = HistorySample { announces_udp: 5, ..HistorySample::default() };
    let record = |path: &Path, secs| {
        let torrents = [(hash(30), sample)];
        let mut catalog = Catalog::open(path).unwrap();
        catalog.record(secs, &sample, 0, &torrents[..]).unwrap();
    };
    let minutes = |catalog: &Catalog| {
        let announces = |of| -> u64 {
            let points = catalog.history(of, HistoryStep::Minute, 0, 100_000).unwrap();
            points.iter().map(|it| it.announces_udp).sum()
        };
        (announces(None), announces(Some(&hash(30))))
    };
    let home = Home::new();
    record(&home.catalog(), 60_000);
    record(&home.catalog(), 60_060);
    assert_eq!(minutes(&home.recover().0), (10, 10));

    let broken = Connection::open(home.catalog()).unwrap();
    broken
        .execute_batch(
            "PRAGMA ignore_check_constraints = on; PRAGMA foreign_keys = off;
             UPDATE history_tracker SET step = 7 WHERE at = 1000",
        )
        .unwrap();
    drop(broken);
    let (mut catalog, _) = home.recover();
    assert_eq!(minutes(&catalog), (0, 0));
    // The downloads of before the damage are not those of the minute after it.
    catalog.record(70_000, &sample, 0, &[(hash(30), sample)]).unwrap();
    let point = &catalog.history(None, HistoryStep::Day, 0, 100_000).unwrap()[0];
    assert_eq!(point.completed, 0);
}

#[test]
fn a_torrent_without_a_file_comes_over_and_one_whose_file_is_read_awaits_it_no_more() {
    let home = Home::new();
    let mut original = Catalog::open(&home.catalog()).unwrap();
    let awaited = |byte| NewHash { info_hash: hash(byte), ..NewHash::default() };
    original.register_hashes(&[awaited(60)], 1).unwrap();
    original.register(&torrent(61)).unwrap();
    original.set_note(&hash(60), Some("From Ben")).unwrap();
    // Damage that SQLite does not see.
    let sql = "UPDATE torrents SET awaits_file = 1, name = 'x' WHERE info_hash = ?1";
    original.connection.execute(sql, [hash(61).0]).unwrap();
    drop(original);
    let (catalog, _) = home.recover();
    let row = catalog.torrent(&hash(60)).unwrap().unwrap();
    assert!(row.awaits_file);
    assert_eq!(row.note.as_deref(), Some("From Ben"));
    let row = catalog.torrent(&hash(61)).unwrap().unwrap();
    assert!(!row.awaits_file);
    assert_eq!(row.name, "Torrent 61");
}
