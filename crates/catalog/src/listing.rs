//! What has changed of all that a list of torrents shows, so that nobody reads it all in vain.

use rusqlite::{Connection, OptionalExtension};

use protocol::id::InfoHash;

use crate::torrents::{COLUMNS, read};
use crate::{Catalog, CatalogError, Torrent};

/// How many changes are remembered; whoever looks more rarely reads the whole list.
const REMEMBERED_MAX: u64 = 1_000;

/// Triggers rather than a call in each function that writes: whatever changes a row, and
/// whoever adds another such function, is noticed. Completed counts are left out, as the
/// tracker knows them better; so is what no list shows.
fn watching() -> String {
    let note = |row: &str| {
        format!(
            "BEGIN
                UPDATE listing SET revision = revision + 1;
                INSERT INTO list_changes SELECT revision, {row}.info_hash FROM listing;
                DELETE FROM list_changes
                    WHERE revision <= (SELECT revision FROM listing) - {REMEMBERED_MAX};
            END;"
        )
    };
    let (new, old) = (note("NEW"), note("OLD"));
    format!(
        "CREATE TEMP TABLE listing (revision INTEGER NOT NULL);
        INSERT INTO listing (revision) VALUES (1);
        CREATE TEMP TABLE list_changes (revision INTEGER PRIMARY KEY, info_hash BLOB NOT NULL);
        CREATE TEMP TRIGGER torrent_added AFTER INSERT ON main.torrents {new}
        CREATE TEMP TRIGGER torrent_gone AFTER DELETE ON main.torrents {old}
        CREATE TEMP TRIGGER torrent_changed AFTER UPDATE OF
            name, size_bytes, info_hash_v2, private, hidden, paused, category, archived,
            transferred_bytes, removed_unix_secs, awaits_file
        ON main.torrents {new}"
    )
}

/// A torrent that has changed, as it is now; nothing where it is gone.
pub type ListChange = (InfoHash, Option<Torrent>);

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

    /// The torrents that have changed since [`Self::list_revision`] was `revision`; nothing where
    /// that was too many changes ago.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn list_changes(&self, revision: u64) -> Result<Option<Vec<ListChange>>, CatalogError> {
        if self.list_revision()?.saturating_sub(revision) > REMEMBERED_MAX {
            return Ok(None);
        }
        let mut changed = self.connection.prepare_cached(
            "SELECT DISTINCT info_hash FROM temp.list_changes WHERE revision > ?1",
        )?;
        let hashes = changed.query_map([revision], |row| row.get(0))?;
        let sql = format!("SELECT {COLUMNS} FROM torrents WHERE info_hash = ?1");
        let mut torrent = self.connection.prepare_cached(&sql)?;
        let read_one = |hash: rusqlite::Result<[u8; 20]>| {
            let hash = hash?;
            Ok((InfoHash(hash), torrent.query_row([hash], read).optional()?))
        };
        Ok(Some(hashes.map(read_one).collect::<Result<_, CatalogError>>()?))
    }

    /// What a copy puts into the tables passes by all triggers.
    pub(crate) fn note_new_list(&self) -> Result<(), CatalogError> {
        let step = REMEMBERED_MAX + 1;
        self.connection.execute("UPDATE temp.listing SET revision = revision + ?1", [step])?;
        Ok(())
    }
}

/// Begins to count changes, which ends with the connection.
pub(crate) fn watch(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.execute_batch(&watching())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewTorrent;

    fn sample(byte: u8) -> NewTorrent {
        NewTorrent {
            info_hash: InfoHash([byte; 20]),
            name: "Holiday".to_owned(),
            size_bytes: 1,
            info_hash_v2: None,
            private: false,
            metainfo: b"de".to_vec(),
            added_unix_secs: 1,
        }
    }

    #[test]
    fn the_revision_changes_with_whatever_a_list_shows() {
        let mut catalog = Catalog::in_memory().unwrap();
        let hash = InfoHash([1; 20]);
        let sample = sample(1);
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
    #[test]
    fn what_has_changed_is_told_once_and_as_it_is_now() {
        let mut catalog = Catalog::in_memory().unwrap();
        for byte in 1..=4 {
            catalog.register(&sample(byte)).unwrap();
        }
        let before = catalog.list_revision().unwrap();
        assert_eq!(catalog.list_changes(before).unwrap(), Some(Vec::new()));
        let [first, second] = [1, 2].map(|it| InfoHash([it; 20]));
        catalog.set_category(&first, Some("Films")).unwrap();
        catalog.set_archived(&first, true).unwrap();
        catalog.remove(&second).unwrap();

        let changes = catalog.list_changes(before).unwrap().unwrap();
        assert_eq!(changes.len(), 2);
        let of = |hash| changes.iter().find(|it| it.0 == hash).unwrap().1.as_ref();
        let torrent = of(first).unwrap();
        assert_eq!((torrent.category.as_deref(), torrent.archived), (Some("Films"), true));
        assert_eq!(of(second), None);
    }

    #[test]
    fn whoever_has_not_looked_for_long_reads_all() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog.register(&sample(1)).unwrap();
        let before = catalog.list_revision().unwrap();
        let hash = InfoHash([1; 20]);
        for change in 0..REMEMBERED_MAX {
            assert!(catalog.list_changes(before).unwrap().is_some());
            catalog.set_archived(&hash, change % 2 == 0).unwrap();
        }
        assert_eq!(catalog.list_changes(before).unwrap().unwrap().len(), 1);
        catalog.set_paused(&hash, Some("")).unwrap();
        assert_eq!(catalog.list_changes(before).unwrap(), None);
        let count = "SELECT count(*) FROM temp.list_changes";
        let kept: u64 = catalog.connection.query_row(count, [], |row| row.get(0)).unwrap();
        assert_eq!(kept, REMEMBERED_MAX);

        let before = catalog.list_revision().unwrap();
        catalog.become_copy_of(&Catalog::in_memory().unwrap()).unwrap();
        assert_eq!(catalog.list_changes(before).unwrap(), None);
    }
}
