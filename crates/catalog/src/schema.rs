//! The tables, and how a catalog of an earlier version becomes one of this.

use rusqlite::Connection;

use crate::CatalogError;

/// Each entry turns the format before it into its own; released entries never change.
const MIGRATIONS: &[&str] = &[
    "
    CREATE TABLE torrents (
        info_hash BLOB PRIMARY KEY CHECK (length(info_hash) = 20),
        name TEXT NOT NULL,
        size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
        added_unix_secs INTEGER NOT NULL,
        completed INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID, STRICT;
    -- Apart, so that neither a list nor a new count has to pass by megabytes of hashes.
    CREATE TABLE metainfo (
        info_hash BLOB PRIMARY KEY REFERENCES torrents ON DELETE CASCADE,
        bytes BLOB NOT NULL
    ) STRICT;
",
    "
    -- Numbers are not used again: a page that is behind must not change another friend.
    CREATE TABLE friends (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        passkey BLOB NOT NULL UNIQUE CHECK (length(passkey) = 16),
        is_owner INTEGER NOT NULL CHECK (is_owner IN (0, 1)),
        created_unix_secs INTEGER NOT NULL,
        last_use_unix_secs INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX one_owner ON friends (is_owner) WHERE is_owner = 1;
    CREATE TABLE access_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('address', 'client')),
        list TEXT NOT NULL CHECK (list IN ('deny', 'allow')),
        pattern TEXT NOT NULL,
        reason TEXT NOT NULL,
        created_unix_secs INTEGER NOT NULL,
        expires_unix_secs INTEGER
    ) STRICT;
    CREATE TABLE address_lists (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        list TEXT NOT NULL CHECK (list IN ('deny', 'allow')),
        reason TEXT NOT NULL,
        created_unix_secs INTEGER NOT NULL,
        expires_unix_secs INTEGER,
        range_count INTEGER NOT NULL,
        ignored_lines INTEGER NOT NULL
    ) STRICT;
    -- First and last address of each range in network order: 8 bytes with IPv4, 32 with IPv6.
    CREATE TABLE address_ranges (
        list_id INTEGER PRIMARY KEY REFERENCES address_lists ON DELETE CASCADE,
        v4 BLOB NOT NULL,
        v6 BLOB NOT NULL
    ) STRICT;
    ALTER TABLE torrents ADD COLUMN
        info_hash_v2 BLOB CHECK (info_hash_v2 IS NULL OR length(info_hash_v2) = 32);
    -- NULL until the .torrent has been looked at, which the first format did not do.
    ALTER TABLE torrents ADD COLUMN private INTEGER CHECK (private IN (0, 1));
    ALTER TABLE torrents ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
    -- Words for clients while it is paused; empty where there are none, NULL where it is not.
    ALTER TABLE torrents ADD COLUMN paused TEXT;
    ALTER TABLE torrents ADD COLUMN warning TEXT;
",
    "
    -- One that is off keeps its path, to be switched on again. Of each file of the torrent, in
    -- its order, when it was written to last: 8 bytes, nanoseconds since 1970.
    CREATE TABLE web_seeds (
        info_hash BLOB PRIMARY KEY REFERENCES torrents ON DELETE CASCADE,
        path TEXT NOT NULL,
        is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
        modified BLOB NOT NULL
    ) STRICT;
",
];

/// The newest format, which is the one that this version writes.
pub(crate) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// The format of `connection`; 0 where nothing has been written yet.
///
/// # Errors
///
/// When it is newer than all we know, or cannot be read.
pub(crate) fn format(connection: &Connection) -> Result<u32, CatalogError> {
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = newest();
    if found > known { Err(CatalogError::TooNew { found, known }) } else { Ok(found) }
}

/// The format of `connection` where it is an earlier one, but not where nothing is there yet.
pub(crate) fn outdated(connection: &Connection) -> Result<Option<u32>, CatalogError> {
    Ok(Some(format(connection)?).filter(|it| (1..newest()).contains(it)))
}

/// Brings `connection` to the newest format, or leaves it as it was.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), CatalogError> {
    migrate_by(connection, MIGRATIONS)
}

/// An empty catalog of an earlier `format`.
pub(crate) fn empty(format: u32) -> Result<Connection, CatalogError> {
    let mut connection = Connection::open_in_memory()?;
    migrate_by(&mut connection, MIGRATIONS.get(..format as usize).unwrap_or(MIGRATIONS))?;
    Ok(connection)
}

fn migrate_by(connection: &mut Connection, migrations: &[&str]) -> Result<(), CatalogError> {
    let found = format(connection)?;
    // All steps at once: a file between two formats would be neither ours nor the old one.
    let transaction = connection.transaction()?;
    for (version, migration) in (1_u32..).zip(migrations).skip(found as usize) {
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use protocol::id::InfoHash;

    use super::*;
    use crate::{Catalog, Torrent};

    #[test]
    fn a_catalog_is_brought_up_to_date_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        for _ in 0..2 {
            let catalog = Catalog::open(&path).unwrap();
            let version: u32 = catalog
                .connection
                .pragma_query_value(None, "user_version", |it| it.get(0))
                .unwrap();
            assert_eq!(version as usize, MIGRATIONS.len());
        }
    }

    #[test]
    fn a_catalog_of_the_first_format_keeps_its_torrents() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        let old = Connection::open(&path).unwrap();
        old.execute_batch(MIGRATIONS[0]).unwrap();
        old.pragma_update(None, "user_version", 1).unwrap();
        old.execute_batch(
            "INSERT INTO torrents VALUES (zeroblob(20), 'Holiday', 7, 1000, 3);
             INSERT INTO metainfo VALUES (zeroblob(20), x'6465');",
        )
        .unwrap();
        drop(old);

        let catalog = Catalog::open(&path).unwrap();
        let info_hash = InfoHash([0; 20]);
        let expected = Torrent {
            info_hash,
            name: "Holiday".to_owned(),
            size_bytes: 7,
            added_unix_secs: 1_000,
            completed: 3,
            info_hash_v2: None,
            private: None,
            hidden: false,
            paused: None,
            warning: None,
        };
        assert_eq!(catalog.torrents().unwrap(), [expected]);
        assert_eq!(catalog.metainfo(&info_hash).unwrap(), Some(b"de".to_vec()));
        assert_eq!(catalog.friends().unwrap(), []);
        assert_eq!(catalog.web_seeds_on().unwrap(), []);
    }

    #[test]
    fn a_migration_that_fails_half_way_leaves_the_old_catalog() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        let mut old = Connection::open(&path).unwrap();
        migrate_by(&mut old, &MIGRATIONS[..1]).unwrap();
        old.execute_batch("INSERT INTO torrents VALUES (zeroblob(20), 'Holiday', 7, 1000, 3)")
            .unwrap();
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
                if refuse {
                    Err(CatalogError::BadBackup { problem: String::new() })
                } else {
                    Ok(())
                }
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
}
