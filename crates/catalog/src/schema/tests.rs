//! Catalogs of every earlier format become ones of today and lose nothing.

use std::net::IpAddr;
use std::path::Path;

use protocol::id::{InfoHash, Passkey};

use super::*;
use crate::{
    AccessEntry, AddressList, Catalog, EntryKind, Friend, HistorySample, HistoryStep, Side,
    Torrent, WebSeed,
};

/// What stood in a catalog of each format, besides that of the formats before.
const ROWS: [&str; 4] = [
    "INSERT INTO torrents VALUES
         (zeroblob(20), 'Holiday', 7, 1000, 3),
         (x'0101010101010101010101010101010101010101', 'Änne ''s', 1099511627776, 2000, 0);
     INSERT INTO metainfo VALUES
         (zeroblob(20), x'6465'), (x'0101010101010101010101010101010101010101', x'00ff');",
    "INSERT INTO friends VALUES
         (1, 'Owner', x'03030303030303030303030303030303', 1, 1000, NULL),
         (7, 'Ben', x'04040404040404040404040404040404', 0, 1001, 5000);
     DELETE FROM friends WHERE id = 9;
     INSERT INTO access_entries VALUES
         (2, 'address', 'deny', '192.0.2.0/24', 'spam', 1000, 9000),
         (5, 'client', 'allow', '-TR40', '', 1001, NULL);
     INSERT INTO address_lists VALUES (4, 'bad.p2p', 'deny', 'why', 1000, NULL, 1, 6);
     INSERT INTO address_ranges VALUES (4, x'0a0000010a0000ff', x'');
     UPDATE torrents SET info_hash_v2 = zeroblob(32), private = 1, hidden = 1,
         paused = 'Back on Monday.', warning = 'Old.' WHERE info_hash = zeroblob(20);",
    "INSERT INTO web_seeds VALUES (zeroblob(20), '/data/änne', 1, x'00000000000000ff');",
    "UPDATE torrents SET category = 'Films', archived = 1, transferred_bytes = 9
         WHERE info_hash = zeroblob(20);
     INSERT INTO history_tracker VALUES (0, 5, 1, 0, 1, 0, 0, 9, 1);
     INSERT INTO history_torrents
         SELECT 0, 5, id, 1, 0, 1, 0, 0, 9 FROM history_series WHERE info_hash = zeroblob(20);",
];

/// A catalog as the version with format `format` left it.
fn write_old(path: &Path, format: usize) {
    let old = Connection::open(path).unwrap();
    old.pragma_update(None, "foreign_keys", true).unwrap();
    for (migration, rows) in MIGRATIONS.iter().zip(ROWS).take(format) {
        old.execute_batch(migration).unwrap();
        old.execute_batch(rows).unwrap();
    }
    old.pragma_update(None, "user_version", u32::try_from(format).unwrap()).unwrap();
}

fn holiday(format: usize) -> Torrent {
    let known = format >= 2;
    let words = |it: &str| known.then(|| it.to_owned());
    Torrent {
        info_hash: InfoHash([0; 20]),
        name: "Holiday".to_owned(),
        size_bytes: 7,
        added_unix_secs: 1_000,
        completed: 3,
        info_hash_v2: known.then_some([0; 32]),
        private: known.then_some(true),
        hidden: known,
        paused: words("Back on Monday."),
        warning: words("Old."),
        category: (format >= 4).then(|| "Films".to_owned()),
        archived: format >= 4,
        transferred_bytes: if format >= 4 { 9 } else { 0 },
        note: None,
        watch_seed: false,
        removed_unix_secs: None,
        awaits_file: false,
    }
}

fn second() -> Torrent {
    Torrent {
        info_hash: InfoHash([1; 20]),
        name: "Änne 's".to_owned(),
        size_bytes: 1 << 40,
        added_unix_secs: 2_000,
        completed: 0,
        info_hash_v2: None,
        private: None,
        ..holiday(1)
    }
}

fn check_torrents(catalog: &Catalog, format: usize) {
    assert_eq!(catalog.torrents().unwrap(), [second(), holiday(format)]);
    assert_eq!(catalog.metainfo(&holiday(1).info_hash).unwrap(), Some(b"de".to_vec()));
    assert_eq!(catalog.metainfo(&second().info_hash).unwrap(), Some(vec![0, 255]));
    let seed = (format >= 3).then(|| WebSeed {
        path: "/data/änne".to_owned(),
        is_on: true,
        modified_unix_nanos: vec![255],
    });
    assert_eq!(catalog.web_seed(&holiday(1).info_hash).unwrap(), seed);
    let of = Some(&holiday(1).info_hash);
    let points = catalog.history(of, HistoryStep::Minute, 0, 3_600).unwrap();
    let transferred: Vec<u64> = points.iter().map(|it| it.transferred_bytes).collect();
    assert_eq!(transferred, if format >= 4 { vec![9] } else { vec![] });
}

fn check_access(catalog: &Catalog, format: usize) {
    if format < 2 {
        assert_eq!(catalog.friends().unwrap(), []);
        assert_eq!(catalog.access_entries().unwrap(), []);
        assert_eq!(catalog.address_lists().unwrap(), []);
        return;
    }
    let owner = Friend {
        name: "Owner".to_owned(),
        passkey: Passkey([3; 16]),
        is_owner: true,
        created_unix_secs: 1_000,
        last_use_unix_secs: None,
    };
    let ben = Friend {
        name: "Ben".to_owned(),
        passkey: Passkey([4; 16]),
        is_owner: false,
        created_unix_secs: 1_001,
        last_use_unix_secs: Some(5_000),
    };
    assert_eq!(catalog.friends().unwrap(), [(1, owner), (7, ben)]);
    let address = AccessEntry {
        kind: EntryKind::Address,
        side: Side::Deny,
        pattern: "192.0.2.0/24".to_owned(),
        reason: "spam".to_owned(),
        created_unix_secs: 1_000,
        expires_unix_secs: Some(9_000),
    };
    let client = AccessEntry {
        kind: EntryKind::Client,
        side: Side::Allow,
        pattern: "-TR40".to_owned(),
        reason: String::new(),
        created_unix_secs: 1_001,
        expires_unix_secs: None,
    };
    assert_eq!(catalog.access_entries().unwrap(), [(5, client), (2, address)]);
    let list = AddressList {
        name: "bad.p2p".to_owned(),
        side: Side::Deny,
        reason: "why".to_owned(),
        created_unix_secs: 1_000,
        expires_unix_secs: None,
        range_count: 1,
        ignored_lines: 6,
    };
    assert_eq!(catalog.address_lists().unwrap(), [(4, list)]);
    let ends: [IpAddr; 2] = [[10, 0, 0, 1].into(), [10, 0, 0, 255].into()];
    let ranges: Vec<_> = catalog.address_ranges(4).unwrap().iter().collect();
    assert_eq!(ranges, [(ends[0], ends[1])]);
}

/// Tables, indexes and triggers, as they were made.
fn schema(connection: &Connection) -> Vec<(String, Option<String>)> {
    let sql = "SELECT name, sql FROM sqlite_schema ORDER BY name";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn every_earlier_format_becomes_this_one_and_loses_nothing() {
    assert_eq!(ROWS.len() + 1, MIGRATIONS.len(), "every earlier format has its rows here");
    let fresh = Catalog::in_memory().unwrap();
    for format in 1..=ROWS.len() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        write_old(&path, format);
        // The second time nothing is left to do.
        for _ in 0..2 {
            let catalog = Catalog::open(&path).unwrap();
            check_torrents(&catalog, format);
            check_access(&catalog, format);
            assert_eq!(schema(&catalog.connection), schema(&fresh.connection), "from {format}");
            let version: usize = catalog
                .connection
                .pragma_query_value(None, "user_version", |row| row.get(0))
                .unwrap();
            assert_eq!(version, MIGRATIONS.len());
        }
    }
}

#[test]
fn what_was_completed_before_there_was_a_history_is_not_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalog.sqlite");
    write_old(&path, 3);
    let mut catalog = Catalog::open(&path).unwrap();
    let info_hash = holiday(1).info_hash;
    catalog.set_completed(&[(info_hash, 4)]).unwrap();
    let sample = HistorySample { announces_http: 1, ..HistorySample::default() };
    catalog.record(60, &sample, 0, &[(info_hash, sample)]).unwrap();
    let points = catalog.history(Some(&info_hash), HistoryStep::Day, 0, 60 * 60 * 24).unwrap();
    assert_eq!(points.iter().map(|it| it.completed).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_migration_that_fails_leaves_the_catalog_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalog.sqlite");
    write_old(&path, 3);
    let old = Connection::open(&path).unwrap();
    // The last thing that the fourth format adds: the fifth must not come about either.
    old.execute_batch("CREATE TABLE history_torrents (mine TEXT)").unwrap();
    let before = schema(&old);
    assert!(matches!(Catalog::open(&path), Err(CatalogError::Sqlite(_))));
    assert_eq!(schema(&old), before);
    let version: u32 = old.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 3);
}

#[test]
fn a_catalog_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalog.sqlite");
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 999).unwrap();
    let error = Catalog::open(&path).unwrap_err();
    assert!(matches!(error, CatalogError::TooNew { found: 999, .. }), "{error}");
}

#[test]
fn a_file_that_is_no_catalog_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalog.sqlite");
    let text = "this is not a database, however long one looks at it. ".repeat(50);
    std::fs::write(&path, &text).unwrap();
    assert!(matches!(Catalog::open(&path), Err(CatalogError::Sqlite(_))));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_migration_that_fails_half_way_leaves_the_old_catalog() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalog.sqlite");
    let mut old = Connection::open(&path).unwrap();
    migrate_by(&mut old, &MIGRATIONS[..1]).unwrap();
    old.execute_batch("INSERT INTO torrents VALUES (zeroblob(20), 'Holiday', 7, 1000, 3)").unwrap();
    drop(old);
    let before = std::fs::read(&path).unwrap();

    let broken = "CREATE TABLE new (a); DROP TABLE metainfo; INSERT INTO nowhere VALUES (1)";
    let steps = [MIGRATIONS[0], MIGRATIONS[1], broken];
    let mut connection = Connection::open(&path).unwrap();
    assert!(matches!(migrate_by(&mut connection, &steps), Err(CatalogError::Sqlite(_))));
    drop(connection);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let torrents = Catalog::open(&path).unwrap().torrents().unwrap();
    assert_eq!((torrents[0].name.as_str(), torrents[0].completed), ("Holiday", 3));
}

#[test]
fn an_earlier_format_is_told_of_before_anything_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catalog.sqlite");
    let mut told = Vec::new();
    let mut open = |refuse: bool| {
        Catalog::open_guarded(&path, |found| {
            told.push(found);
            if refuse { Err(CatalogError::BadBackup { problem: String::new() }) } else { Ok(()) }
        })
    };
    open(true).unwrap();
    std::fs::remove_file(&path).unwrap();
    let mut old = Connection::open(&path).unwrap();
    migrate_by(&mut old, &MIGRATIONS[..1]).unwrap();
    drop(old);

    assert!(matches!(open(true), Err(CatalogError::BadBackup { .. })));
    let old = Connection::open(&path).unwrap();
    assert_eq!(format(&old).unwrap(), 1);
    drop(old);
    open(false).unwrap();
    open(true).unwrap();
    assert_eq!(told, [1, 1]);
}
