//! Torrents known by their info hash alone: tracked already, their .torrent may come later.

use protocol::id::InfoHash;
use rusqlite::params;

use crate::torrents::to_stored;
use crate::{Catalog, CatalogError, MAX_AWAITED};

/// What is known of a torrent without its .torrent, as a magnet link says it (BEP 9).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewHash {
    /// Its key.
    pub info_hash: InfoHash,
    /// Its SHA-256 hash, where somebody said it (BEP 52).
    pub info_hash_v2: Option<[u8; 32]>,
    /// What somebody called it; its info hash in digits is its name where nobody did.
    pub name: Option<String>,
    /// Size of the shared data, where somebody said it.
    pub size_bytes: Option<u64>,
}

impl Default for NewHash {
    fn default() -> Self {
        Self { info_hash: InfoHash([0; 20]), info_hash_v2: None, name: None, size_bytes: None }
    }
}

impl Catalog {
    /// Registers torrents of which there is no .torrent yet, all or none, and says of each
    /// whether it is new. Of one that is registered nothing changes, but that it is archived or
    /// removed no longer.
    ///
    /// # Errors
    ///
    /// When there would be too many without a .torrent, or the catalog cannot be written.
    pub fn register_hashes(
        &mut self,
        hashes: &[NewHash],
        now_unix_secs: u64,
    ) -> Result<Vec<bool>, CatalogError> {
        let transaction = self.connection.transaction()?;
        let mut are_new = Vec::with_capacity(hashes.len());
        for hash in hashes {
            let key = hash.info_hash.0;
            let digits = hash.info_hash.to_string();
            let mut insert = transaction.prepare_cached(
                "INSERT INTO torrents
                     (info_hash, name, size_bytes, added_unix_secs, info_hash_v2, awaits_file)
                 VALUES (?1, ?2, ?3, ?4, ?5, 1) ON CONFLICT (info_hash) DO NOTHING",
            )?;
            let is_new = insert.execute(params![
                key,
                hash.name.as_deref().unwrap_or(&digits),
                to_stored(hash.size_bytes.unwrap_or(0)),
                now_unix_secs,
                hash.info_hash_v2,
            ])? > 0;
            are_new.push(is_new);
            let sql = if is_new {
                "INSERT INTO history_series (info_hash, completed) VALUES (?1, 0)"
            } else {
                "UPDATE torrents SET archived = 0, removed_unix_secs = NULL WHERE info_hash = ?1"
            };
            transaction.prepare_cached(sql)?.execute([key])?;
        }
        let sql = "SELECT count(*) FROM torrents WHERE awaits_file = 1";
        let awaited: u32 = transaction.query_row(sql, [], |row| row.get(0))?;
        if awaited > MAX_AWAITED {
            return Err(CatalogError::Full {
                what: "torrents without a .torrent",
                max: MAX_AWAITED,
            });
        }
        transaction.commit()?;
        Ok(are_new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewTorrent;

    const KEY: InfoHash = InfoHash([0xab; 20]);

    fn hash() -> NewHash {
        NewHash { info_hash: KEY, ..NewHash::default() }
    }

    fn file() -> NewTorrent {
        NewTorrent {
            info_hash: KEY,
            name: "Holiday".to_owned(),
            size_bytes: 7,
            info_hash_v2: Some([0xab; 32]),
            private: true,
            metainfo: vec![1],
            added_unix_secs: 9_000,
        }
    }

    #[test]
    fn a_torrent_is_there_before_its_file_and_complete_when_that_comes() {
        let mut catalog = Catalog::in_memory().unwrap();
        assert_eq!(catalog.register_hashes(&[hash(), hash()], 1_000).unwrap(), [true, false]);
        let torrent = catalog.torrent(&KEY).unwrap().unwrap();
        assert_eq!((torrent.name, torrent.size_bytes), ("ab".repeat(20), 0));
        assert!(torrent.awaits_file);
        assert_eq!(torrent.private, None);
        assert_eq!(catalog.metainfo(&KEY).unwrap(), None);
        assert_eq!(catalog.tracked().unwrap(), [KEY]);
        catalog.set_completed(&[(KEY, 5)]).unwrap();

        catalog.register(&file()).unwrap();
        let torrent = catalog.torrent(&KEY).unwrap().unwrap();
        assert_eq!((torrent.name.as_str(), torrent.size_bytes), ("Holiday", 7));
        assert_eq!((torrent.added_unix_secs, torrent.completed), (1_000, 5));
        assert_eq!((torrent.private, torrent.info_hash_v2), (Some(true), Some([0xab; 32])));
        assert!(!torrent.awaits_file);
        assert_eq!(catalog.metainfo(&KEY).unwrap(), Some(vec![1]));
    }

    #[test]
    fn what_somebody_says_of_a_torrent_with_its_file_changes_nothing() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog.register(&file()).unwrap();
        let before = catalog.torrents().unwrap();
        catalog.set_archived(&KEY, true).unwrap();
        let said = NewHash { name: Some("Other".to_owned()), size_bytes: Some(1), ..hash() };
        assert_eq!(catalog.register_hashes(&[said], 1_000).unwrap(), [false]);
        assert_eq!(catalog.torrents().unwrap(), before);
    }

    #[test]
    fn one_that_was_named_by_its_second_hash_becomes_one_with_its_torrent() {
        let mut catalog = Catalog::in_memory().unwrap();
        let second = NewHash { info_hash: InfoHash([0xcd; 20]), ..NewHash::default() };
        catalog.register_hashes(&[second], 1).unwrap();
        catalog.register(&NewTorrent { info_hash_v2: Some([0xcd; 32]), ..file() }).unwrap();
        let keys: Vec<InfoHash> =
            catalog.torrents().unwrap().iter().map(|it| it.info_hash).collect();
        assert_eq!(keys, [KEY]);
    }

    #[test]
    fn a_size_beyond_what_a_table_can_hold_is_the_largest() {
        let mut catalog = Catalog::in_memory().unwrap();
        let said = NewHash { size_bytes: Some(u64::MAX), ..hash() };
        catalog.register_hashes(&[said], 1_000).unwrap();
        let size_bytes = catalog.torrent(&KEY).unwrap().unwrap().size_bytes;
        assert_eq!(size_bytes, i64::MAX.unsigned_abs());
    }

    #[test]
    fn there_is_an_end_to_torrents_without_a_file() {
        let mut catalog = Catalog::in_memory().unwrap();
        catalog
            .connection
            .execute(
                "WITH RECURSIVE numbers(n) AS
                     (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
                 INSERT INTO torrents
                     (info_hash, name, size_bytes, added_unix_secs, awaits_file)
                 SELECT randomblob(20), 'x', 0, 0, 1 FROM numbers",
                [MAX_AWAITED],
            )
            .unwrap();
        let error = catalog.register_hashes(&[hash()], 1_000).unwrap_err();
        assert!(matches!(error, CatalogError::Full { max: MAX_AWAITED, .. }), "{error}");
        assert_eq!(catalog.torrent(&KEY).unwrap(), None);
        catalog.register(&file()).unwrap();
        assert_eq!(catalog.register_hashes(&[hash()], 1_000).unwrap(), [false]);
    }
}
