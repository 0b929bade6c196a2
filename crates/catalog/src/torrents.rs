//! Registered torrents: who is in, since when, how often it was downloaded, and what holds for it.

use protocol::id::InfoHash;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{Catalog, CatalogError, MAX_CATEGORIES};

/// A torrent about to be registered.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewTorrent {
    /// Its key.
    pub info_hash: InfoHash,
    /// Name from the .torrent.
    pub name: String,
    /// Size of the shared data.
    pub size_bytes: u64,
    /// Its SHA-256 hash, where it is of BitTorrent v2 too (BEP 52).
    pub info_hash_v2: Option<[u8; 32]>,
    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub private: bool,
    /// The .torrent as it is.
    pub metainfo: Vec<u8>,
    /// When it is registered, in seconds since 1970.
    pub added_unix_secs: u64,
}

/// A registered torrent, without the bytes of its .torrent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Torrent {
    /// Its key.
    pub info_hash: InfoHash,
    /// Name from the .torrent; while that is awaited, what somebody called it.
    pub name: String,
    /// Size of the shared data; while the .torrent is awaited, what somebody said, or 0.
    pub size_bytes: u64,
    /// When it was registered, in seconds since 1970.
    pub added_unix_secs: u64,
    /// Downloads completed so far.
    pub completed: u32,
    /// Its SHA-256 hash, where it is of BitTorrent v2 too (BEP 52).
    pub info_hash_v2: Option<[u8; 32]>,
    /// Whether clients must find peers by the tracker alone (BEP 27); nothing where that
    /// and the hash of v2 have not been looked up yet.
    pub private: Option<bool>,
    /// Whether its owner leaves it out of the list of all torrents.
    pub hidden: bool,
    /// Where it is paused, the words for its clients; they may be empty.
    pub paused: Option<String>,
    /// Words sent to clients with every answer.
    pub warning: Option<String>,
    /// What its owner files it under.
    pub category: Option<String>,
    /// Whether it is kept, but not tracked any more.
    pub archived: bool,
    /// Payload bytes that its peers have received from each other.
    pub transferred_bytes: u64,
    /// What its owner has written down about it; never empty.
    pub note: Option<String>,
    /// Whether its owner wants to hear when the last of its seeds leaves.
    pub watch_seed: bool,
    /// When it was removed, in seconds since 1970, while that can still be undone.
    pub removed_unix_secs: Option<u64>,
    /// Whether it is known by its info hash alone, and there never was a .torrent of it.
    pub awaits_file: bool,
}

/// The columns in the order in which [`read`] takes them.
pub(crate) const COLUMNS: &str = "info_hash, name, size_bytes, added_unix_secs, completed, info_hash_v2, \
                       private, hidden, paused, warning, category, archived, transferred_bytes, \
                       note, watch_seed, removed_unix_secs, awaits_file";

impl Catalog {
    /// Registers a torrent. One that is registered keeps its date and counters
    /// and takes the new .torrent, whose trackers or comment may differ; one that was archived
    /// or removed is so no longer.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn register(&mut self, torrent: &NewTorrent) -> Result<(), CatalogError> {
        let transaction = self.connection.transaction()?;
        insert(&transaction, torrent)?;
        let sql = "UPDATE torrents SET archived = 0, removed_unix_secs = NULL WHERE info_hash = ?1";
        transaction.execute(sql, [torrent.info_hash.0])?;
        transaction.commit()?;
        Ok(())
    }

    /// Gives a torrent its .torrent back, with what that says of it; all else of one that is
    /// registered stays as it is, in the archive or not.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn put_back(&mut self, torrent: &NewTorrent) -> Result<(), CatalogError> {
        let transaction = self.connection.transaction()?;
        insert(&transaction, torrent)?;
        transaction.commit()?;
        Ok(())
    }

    /// All registered torrents, the latest first.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn torrents(&self) -> Result<Vec<Torrent>, CatalogError> {
        let mut torrents = self.torrents_and_removed()?;
        torrents.retain(|it| it.removed_unix_secs.is_none());
        Ok(torrents)
    }

    /// The same, and those that were removed while that can still be undone.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn torrents_and_removed(&self) -> Result<Vec<Torrent>, CatalogError> {
        let sql = format!("SELECT {COLUMNS} FROM torrents ORDER BY added_unix_secs DESC, name");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One registered torrent.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn torrent(&self, info_hash: &InfoHash) -> Result<Option<Torrent>, CatalogError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM torrents WHERE info_hash = ?1 AND removed_unix_secs IS NULL"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([info_hash.0], read).optional()?)
    }

    /// The .torrent of a registered torrent.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn metainfo(&self, info_hash: &InfoHash) -> Result<Option<Vec<u8>>, CatalogError> {
        let mut statement =
            self.connection.prepare_cached("SELECT bytes FROM metainfo WHERE info_hash = ?1")?;
        Ok(statement.query_row([info_hash.0], |row| row.get(0)).optional()?)
    }

    /// Replaces the .torrent of a registered torrent by one with the same info hashes; says
    /// whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn replace_metainfo(
        &self,
        info_hash: &InfoHash,
        bytes: &[u8],
    ) -> Result<bool, CatalogError> {
        let sql = "UPDATE metainfo SET bytes = ?2 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, bytes])? > 0)
    }

    /// Removes a torrent with all that is known of it, its history among that, in one
    /// transaction; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn remove(&self, info_hash: &InfoHash) -> Result<bool, CatalogError> {
        let sql = "DELETE FROM torrents WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, [info_hash.0])? > 0)
    }

    /// Writes down what an earlier version did not look up; see [`Torrent::private`].
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn complete(
        &self,
        info_hash: &InfoHash,
        info_hash_v2: Option<[u8; 32]>,
        private: bool,
    ) -> Result<(), CatalogError> {
        let sql = "UPDATE torrents SET info_hash_v2 = ?2, private = ?3 WHERE info_hash = ?1";
        self.connection.execute(sql, params![info_hash.0, info_hash_v2, private])?;
        Ok(())
    }

    /// Pauses a torrent with words for its clients, or lets it go on; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_paused(
        &self,
        info_hash: &InfoHash,
        paused: Option<&str>,
    ) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET paused = ?2 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, paused])? > 0)
    }

    /// Hides a torrent or shows it, and sets what its clients are warned of; says whether
    /// it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_shown(
        &self,
        info_hash: &InfoHash,
        hidden: bool,
        warning: Option<&str>,
    ) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET hidden = ?2, warning = ?3 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, hidden, warning])? > 0)
    }

    /// Hides a torrent or shows it; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_hidden(&self, info_hash: &InfoHash, hidden: bool) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET hidden = ?2 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, hidden])? > 0)
    }

    /// Files a torrent under a category, or under none; says whether it was there.
    ///
    /// # Errors
    ///
    /// When there are too many categories, or the catalog cannot be written.
    pub fn set_category(
        &self,
        info_hash: &InfoHash,
        category: Option<&str>,
    ) -> Result<bool, CatalogError> {
        Ok(!self.set_categories(&[*info_hash], category)?.is_empty())
    }

    /// Files torrents under a category, or under none; gives those that were there.
    ///
    /// # Errors
    ///
    /// As [`Catalog::set_category`].
    pub fn set_categories(
        &self,
        info_hashes: &[InfoHash],
        category: Option<&str>,
    ) -> Result<Vec<InfoHash>, CatalogError> {
        let Some(first) = info_hashes.first() else { return Ok(Vec::new()) };
        let sql = "SELECT count(DISTINCT category) FROM torrents
             WHERE category <> ?1 AND info_hash <> ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let others: u32 = statement.query_row(params![category, first.0], |row| row.get(0))?;
        if others >= MAX_CATEGORIES {
            return Err(CatalogError::Full { what: "categories", max: MAX_CATEGORIES });
        }
        let sql = "UPDATE torrents SET category = ?2 WHERE info_hash = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut found = Vec::new();
        for info_hash in info_hashes {
            if statement.execute(params![info_hash.0, category])? > 0 {
                found.push(*info_hash);
            }
        }
        Ok(found)
    }

    /// Archives a torrent, or takes it out of the archive; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_archived(&self, info_hash: &InfoHash, archived: bool) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET archived = ?2 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, archived])? > 0)
    }

    /// The torrents that are neither archived nor removed.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn tracked(&self) -> Result<Vec<InfoHash>, CatalogError> {
        let sql = "SELECT info_hash FROM torrents WHERE archived = 0 AND removed_unix_secs IS NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0).map(InfoHash))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Writes down completed counts, all or none; a count never goes back.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_completed(&mut self, counts: &[(InfoHash, u32)]) -> Result<(), CatalogError> {
        let transaction = self.connection.transaction()?;
        {
            let mut statement = transaction.prepare_cached(
                "UPDATE torrents SET completed = max(completed, ?2) WHERE info_hash = ?1",
            )?;
            for (info_hash, completed) in counts {
                statement.execute(params![info_hash.0, completed])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }
}

/// What [`Catalog::put_back`] does, within a transaction.
pub(crate) fn insert(connection: &Connection, torrent: &NewTorrent) -> rusqlite::Result<()> {
    let info_hash = torrent.info_hash.0;
    connection.execute(
        "INSERT INTO torrents
             (info_hash, name, size_bytes, added_unix_secs, info_hash_v2, private)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (info_hash) DO UPDATE
         SET info_hash_v2 = excluded.info_hash_v2, private = excluded.private,
             name = iif(awaits_file, excluded.name, name),
             size_bytes = iif(awaits_file, excluded.size_bytes, size_bytes), awaits_file = 0",
        params![
            info_hash,
            torrent.name,
            torrent.size_bytes,
            torrent.added_unix_secs,
            torrent.info_hash_v2,
            torrent.private
        ],
    )?;
    if let Some(second) = torrent.info_hash_v2.and_then(|it| it.first_chunk::<20>().copied())
        && second != info_hash
    {
        // Somebody named it by its other hash before: the two are one (BEP 52).
        connection
            .execute("DELETE FROM torrents WHERE info_hash = ?1 AND awaits_file = 1", [second])?;
    }
    connection.execute(
        "INSERT INTO metainfo (info_hash, bytes) VALUES (?1, ?2)
         ON CONFLICT (info_hash) DO UPDATE SET bytes = excluded.bytes",
        params![info_hash, torrent.metainfo],
    )?;
    connection.execute(
        "INSERT INTO history_series (info_hash, completed) VALUES (?1, 0)
         ON CONFLICT (info_hash) DO NOTHING",
        [info_hash],
    )?;
    Ok(())
}

/// The largest number the tables can hold, where `count` is larger.
pub(crate) fn to_stored(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Torrent> {
    Ok(Torrent {
        info_hash: InfoHash(row.get(0)?),
        name: row.get(1)?,
        size_bytes: row.get(2)?,
        added_unix_secs: row.get(3)?,
        completed: row.get(4)?,
        info_hash_v2: row.get(5)?,
        private: row.get(6)?,
        hidden: row.get(7)?,
        paused: row.get(8)?,
        warning: row.get(9)?,
        category: row.get(10)?,
        archived: row.get(11)?,
        transferred_bytes: row.get(12)?,
        note: row.get(13)?,
        watch_seed: row.get(14)?,
        removed_unix_secs: row.get(15)?,
        awaits_file: row.get(16)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(byte: u8) -> NewTorrent {
        NewTorrent {
            info_hash: InfoHash([byte; 20]),
            name: format!("Torrent {byte} ünï 'quoted\""),
            size_bytes: 1 << 40,
            info_hash_v2: None,
            private: false,
            metainfo: vec![byte; 3],
            added_unix_secs: 1_000 + u64::from(byte),
        }
    }

    #[test]
    fn what_is_registered_is_there_after_opening_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        {
            let mut catalog = Catalog::open(&path).unwrap();
            catalog.register(&sample(1)).unwrap();
            catalog.register(&sample(2)).unwrap();
            catalog.set_completed(&[(InfoHash([1; 20]), 5), (InfoHash([9; 20]), 1)]).unwrap();
        }
        let catalog = Catalog::open(&path).unwrap();
        let torrents = catalog.torrents().unwrap();
        let summary: Vec<_> =
            torrents.iter().map(|it| (it.info_hash.0[0], it.completed, it.size_bytes)).collect();
        assert_eq!(summary, [(2, 0, 1 << 40), (1, 5, 1 << 40)]);
        assert_eq!(torrents[1].name, sample(1).name);
        assert_eq!(catalog.metainfo(&InfoHash([2; 20])).unwrap(), Some(vec![2; 3]));
        assert_eq!(catalog.metainfo(&InfoHash([3; 20])).unwrap(), None);
    }

    #[test]
    fn registering_again_keeps_date_and_counter() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog.register(&sample(1)).unwrap();
        catalog.set_completed(&[(InfoHash([1; 20]), 5)]).unwrap();
        let again = NewTorrent { metainfo: vec![9], added_unix_secs: 9_999, ..sample(1) };
        catalog.register(&again).unwrap();

        let torrent = catalog.torrent(&InfoHash([1; 20])).unwrap().unwrap();
        assert_eq!((torrent.completed, torrent.added_unix_secs), (5, 1_001));
        assert_eq!(catalog.metainfo(&InfoHash([1; 20])).unwrap(), Some(vec![9]));
    }

    #[test]
    fn what_holds_for_a_torrent_is_kept_when_it_is_registered_again() {
        let mut catalog = Catalog::in_memory().unwrap();
        let (info_hash, unknown) = (InfoHash([1; 20]), InfoHash([9; 20]));
        catalog.register(&sample(1)).unwrap();
        assert!(catalog.set_paused(&info_hash, Some("Back on Monday.")).unwrap());
        assert!(catalog.set_shown(&info_hash, true, Some("Use the new one.")).unwrap());
        assert!(!catalog.set_paused(&unknown, None).unwrap());
        assert!(!catalog.set_shown(&unknown, true, None).unwrap());
        let again = NewTorrent { info_hash_v2: Some([5; 32]), private: true, ..sample(1) };
        catalog.register(&again).unwrap();

        let torrent = catalog.torrent(&info_hash).unwrap().unwrap();
        assert_eq!((torrent.info_hash_v2, torrent.private), (Some([5; 32]), Some(true)));
        assert_eq!(torrent.paused.as_deref(), Some("Back on Monday."));
        assert_eq!((torrent.hidden, torrent.warning.as_deref()), (true, Some("Use the new one.")));

        catalog.set_paused(&info_hash, None).unwrap();
        catalog.set_shown(&info_hash, false, None).unwrap();
        catalog.complete(&info_hash, None, false).unwrap();
        let torrent = catalog.torrent(&info_hash).unwrap().unwrap();
        assert_eq!((torrent.paused, torrent.hidden, torrent.warning), (None, false, None));
        assert_eq!((torrent.info_hash_v2, torrent.private), (None, Some(false)));
    }

    #[test]
    fn only_the_file_of_a_torrent_that_is_registered_is_replaced() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog.register(&sample(1)).unwrap();
        let before = catalog.torrents().unwrap();
        assert!(catalog.replace_metainfo(&InfoHash([1; 20]), b"new").unwrap());
        assert!(!catalog.replace_metainfo(&InfoHash([9; 20]), b"new").unwrap());
        assert_eq!(catalog.metainfo(&InfoHash([1; 20])).unwrap(), Some(b"new".to_vec()));
        assert_eq!(catalog.torrents().unwrap(), before);
    }

    #[test]
    fn completed_counts_never_go_back() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog.register(&sample(1)).unwrap();
        for count in [3, 2] {
            catalog.set_completed(&[(InfoHash([1; 20]), count)]).unwrap();
        }
        assert_eq!(catalog.torrent(&InfoHash([1; 20])).unwrap().unwrap().completed, 3);
    }

    #[test]
    fn torrents_are_filed_archived_and_taken_out_again() {
        let mut catalog = Catalog::in_memory().unwrap();
        let (first, second, unknown) = (InfoHash([1; 20]), InfoHash([2; 20]), InfoHash([9; 20]));
        catalog.register(&sample(1)).unwrap();
        catalog.register(&sample(2)).unwrap();
        assert!(catalog.set_category(&first, Some("Films")).unwrap());
        assert!(catalog.set_archived(&first, true).unwrap());
        assert!(!catalog.set_category(&unknown, Some("Films")).unwrap());
        assert!(!catalog.set_archived(&unknown, true).unwrap());
        let torrent = catalog.torrent(&first).unwrap().unwrap();
        assert_eq!((torrent.category.as_deref(), torrent.archived), (Some("Films"), true));
        assert_eq!(catalog.tracked().unwrap(), [second]);

        catalog.set_archived(&first, false).unwrap();
        assert_eq!(catalog.tracked().unwrap(), [first, second]);
        catalog.set_archived(&first, true).unwrap();
        catalog.register(&sample(1)).unwrap();
        let torrent = catalog.torrent(&first).unwrap().unwrap();
        assert_eq!((torrent.category.as_deref(), torrent.archived), (Some("Films"), false));
        assert!(catalog.set_category(&first, None).unwrap());
        assert_eq!(catalog.torrent(&first).unwrap().unwrap().category, None);
    }

    #[test]
    fn many_changes_at_once_hold_all_or_not_at_all() {
        let mut catalog = Catalog::in_memory().unwrap();
        let (first, second, unknown) = (InfoHash([1; 20]), InfoHash([2; 20]), InfoHash([9; 20]));
        catalog.register(&sample(1)).unwrap();
        catalog.register(&sample(2)).unwrap();
        let all = [second, unknown, first];
        let filed = catalog.at_once(|it| it.set_categories(&all, Some("Films"))).unwrap();
        assert_eq!(filed, [second, first]);
        let full = CatalogError::Full { what: "categories", max: 1 };
        let failed = catalog.at_once(|it| {
            it.set_hidden(&first, true)?;
            it.set_hidden(&second, true)?;
            Err::<(), _>(full)
        });
        assert!(failed.is_err());
        let torrent = catalog.torrent(&first).unwrap().unwrap();
        assert_eq!((torrent.category.as_deref(), torrent.hidden), (Some("Films"), false));
        assert!(catalog.at_once(|it| it.set_hidden(&first, true)).unwrap());
        assert!(catalog.torrent(&first).unwrap().unwrap().hidden);
        assert_eq!(catalog.set_categories(&[], None).unwrap(), []);
    }

    #[test]
    fn there_is_an_end_to_categories() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog
            .connection
            .execute(
                "WITH RECURSIVE numbers(n) AS
                     (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
                 INSERT INTO torrents (info_hash, name, size_bytes, added_unix_secs, category)
                 SELECT randomblob(20), 'x', 1, 0, n FROM numbers",
                [MAX_CATEGORIES - 1],
            )
            .unwrap();
        catalog.register(&sample(1)).unwrap();
        catalog.register(&sample(2)).unwrap();
        let (first, second) = (InfoHash([1; 20]), InfoHash([2; 20]));
        catalog.set_category(&first, Some("Films")).unwrap();
        catalog.set_category(&first, Some("Music")).unwrap();
        catalog.set_category(&second, Some("Music")).unwrap();
        let error = catalog.set_category(&second, Some("Films")).unwrap_err();
        assert_eq!(error.to_string(), "there cannot be more than 1000 categories");
        catalog.set_category(&second, None).unwrap();
    }

    #[test]
    fn what_is_removed_is_gone() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog.register(&sample(1)).unwrap();
        assert!(catalog.remove(&InfoHash([1; 20])).unwrap());
        assert!(!catalog.remove(&InfoHash([1; 20])).unwrap());
        assert_eq!(catalog.metainfo(&InfoHash([1; 20])).unwrap(), None);
        assert_eq!(catalog.torrents().unwrap(), []);
    }
}
