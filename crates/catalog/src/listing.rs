//! Whether what a list of all torrents shows has changed, so that nobody reads it all in vain.

use rusqlite::Connection;

use crate::{Catalog, CatalogError};

/// Triggers rather than a call in each function that writes: whatever changes a row, and
/// whoever adds another such function, is noticed. Completed counts are left out, as the
/// tracker knows them better; so is what no list shows.
const WATCH: &str = "
    CREATE TEMP TABLE listing (revision INTEGER NOT NULL);
    INSERT INTO listing (revision) VALUES (1);
    CREATE TEMP TRIGGER torrent_added AFTER INSERT ON main.torrents BEGIN
        UPDATE listing SET revision = revision + 1;
    END;
    CREATE TEMP TRIGGER torrent_gone AFTER DELETE ON main.torrents BEGIN
        UPDATE listing SET revision = revision + 1;
    END;
    CREATE TEMP TRIGGER torrent_changed AFTER UPDATE OF
        name, size_bytes, info_hash_v2, private, hidden, paused, category, archived,
        transferred_bytes, removed_unix_secs, awaits_file
    ON main.torrents BEGIN
        UPDATE listing SET revision = revision + 1;
    END;";

impl Catalog {
    /// A number that is another one once torrents have come or gone, or what a list shows of one
    /// has changed; completed counts aside.
    ///
    /// # Errors
    ///
    /// When SQLite's own memory is at its end.
    pub fn list_revision(&self) -> Result<u64, CatalogError> {
        let mut statement = self.connection.prepare_cached("SELECT revision FROM temp.listing")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// What a copy puts into the tables passes by all triggers.
    pub(crate) fn note_new_list(&self) -> Result<(), CatalogError> {
        self.connection.execute("UPDATE temp.listing SET revision = revision + 1", [])?;
        Ok(())
    }
}

/// Begins to count changes, which ends with the connection.
pub(crate) fn watch(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.execute_batch(WATCH)
}

#[cfg(test)]
mod tests {
    use protocol::id::InfoHash;

    use super::*;
    use crate::NewTorrent;

    #[test]
    fn the_revision_changes_with_whatever_a_list_shows() {
        let mut catalog = Catalog::in_memory().unwrap();
        let hash = InfoHash([1; 20]);
        let sample = NewTorrent {
            info_hash: hash,
            name: "Holiday".to_owned(),
            size_bytes: 1,
            info_hash_v2: None,
            private: false,
            metainfo: b"de".to_vec(),
            added_unix_secs: 1,
        };
        let mut last = catalog.list_revision().unwrap();
        let mut has_changed = |catalog: &Catalog| {
            let before = std::mem::replace(&mut last, catalog.list_revision().unwrap());
            last != before
        };
        catalog.register(&sample).unwrap();
        assert!(has_changed(&catalog));
        assert!(!has_changed(&catalog));
        catalog.set_paused(&hash, Some("")).unwrap();
        assert!(has_changed(&catalog));
        catalog.set_category(&hash, Some("Films")).unwrap();
        assert!(has_changed(&catalog));
        catalog.set_archived(&hash, true).unwrap();
        assert!(has_changed(&catalog));
        catalog.set_shown(&hash, true, None).unwrap();
        assert!(has_changed(&catalog));
        catalog.set_completed(&[(hash, 7)]).unwrap();
        assert!(!has_changed(&catalog));
        catalog.remove(&hash).unwrap();
        assert!(has_changed(&catalog));
        catalog.become_copy_of(&Catalog::in_memory().unwrap()).unwrap();
        assert!(has_changed(&catalog));
        catalog.register(&sample).unwrap();
        assert!(has_changed(&catalog));
    }
}
