//! The tables, and how a catalog of an earlier version becomes one of this.

use rusqlite::Connection;

use crate::CatalogError;

/// Each entry turns the format before it into its own; released entries never change.
const MIGRATIONS: &[&str] = &["
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
"];

/// Brings `connection` to the newest format, each step in a transaction of its own.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), CatalogError> {
    let known = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(CatalogError::TooNew { found, known });
    }
    for (version, migration) in (1_u32..).zip(MIGRATIONS).skip(found as usize) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalog;

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
