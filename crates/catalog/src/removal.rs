//! Torrents that were removed, for as long as that can still be undone.

use protocol::id::InfoHash;
use rusqlite::params;

use crate::{Catalog, CatalogError};

impl Catalog {
    /// Removes a torrent so that it can be put back with all that is known of it; says whether
    /// it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_removed(&self, info_hash: &InfoHash, unix_secs: u64) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET removed_unix_secs = ?2
             WHERE info_hash = ?1 AND removed_unix_secs IS NULL";
        Ok(self.connection.execute(sql, params![info_hash.0, unix_secs])? > 0)
    }

    /// Puts a torrent back that was removed; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn undo_removal(&self, info_hash: &InfoHash) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET removed_unix_secs = NULL
             WHERE info_hash = ?1 AND removed_unix_secs IS NOT NULL";
        Ok(self.connection.execute(sql, [info_hash.0])? > 0)
    }

    /// Forgets for good what was removed earlier than `keep_secs` ago, and says how many those
    /// were. What seems to be removed in the future was so before the clock was set.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn forget_removed(
        &self,
        now_unix_secs: u64,
        keep_secs: u64,
    ) -> Result<usize, CatalogError> {
        let (from, to) = (now_unix_secs.saturating_sub(keep_secs), now_unix_secs + keep_secs);
        let sql = "DELETE FROM torrents WHERE removed_unix_secs NOT BETWEEN ?1 AND ?2";
        Ok(self.connection.execute(sql, params![from, to])?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewTorrent;

    #[test]
    fn what_was_removed_is_out_of_the_way_and_can_be_put_back_for_a_while() {
        let mut catalog = Catalog::in_memory().unwrap();
        let hash = InfoHash([1; 20]);
        let torrent = NewTorrent {
            info_hash: hash,
            name: "Holiday".to_owned(),
            size_bytes: 1,
            info_hash_v2: None,
            private: false,
            metainfo: b"de".to_vec(),
            added_unix_secs: 1,
        };
        catalog.register(&torrent).unwrap();
        catalog.set_completed(&[(hash, 7)]).unwrap();
        assert!(!catalog.undo_removal(&hash).unwrap());
        assert!(catalog.set_removed(&hash, 1_000).unwrap());
        assert!(!catalog.set_removed(&hash, 2_000).unwrap());
        assert_eq!(catalog.torrent(&hash).unwrap(), None);
        assert_eq!((catalog.torrents().unwrap(), catalog.tracked().unwrap()), (vec![], vec![]));
        assert_eq!(catalog.torrents_and_removed().unwrap()[0].removed_unix_secs, Some(1_000));

        assert_eq!(catalog.forget_removed(1_600, 600).unwrap(), 0);
        assert!(catalog.undo_removal(&hash).unwrap());
        assert_eq!(catalog.torrent(&hash).unwrap().unwrap().completed, 7);
        assert_eq!(catalog.forget_removed(9_000, 600).unwrap(), 0);

        for (removed, now) in [(1_000, 1_601), (9_000, 1_000)] {
            catalog.set_removed(&hash, removed).unwrap();
            assert_eq!(catalog.forget_removed(now, 600).unwrap(), 1);
            assert_eq!(catalog.metainfo(&hash).unwrap(), None);
            catalog.register(&torrent).unwrap();
        }
        catalog.set_removed(&hash, 1_000).unwrap();
        catalog.register(&torrent).unwrap();
        assert_eq!(catalog.tracked().unwrap(), [hash]);
    }
}
