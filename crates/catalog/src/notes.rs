//! What a torrent's owner has written down about it, and of what of it he wants to hear.

use protocol::id::InfoHash;
use rusqlite::params;

use crate::{Catalog, CatalogError};

impl Catalog {
    /// Keeps the owner's words about a torrent, or none; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written, and for words that are empty.
    pub fn set_note(&self, info_hash: &InfoHash, note: Option<&str>) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET note = ?2 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, note])? > 0)
    }

    /// Sets whether the owner wants to hear when the last seed of a torrent leaves; says whether
    /// it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_watch_seed(&self, info_hash: &InfoHash, watch: bool) -> Result<bool, CatalogError> {
        let sql = "UPDATE torrents SET watch_seed = ?2 WHERE info_hash = ?1";
        Ok(self.connection.execute(sql, params![info_hash.0, watch])? > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewHash;

    #[test]
    fn words_and_wishes_are_kept_until_they_are_taken_back() {
        let mut catalog = Catalog::in_memory().unwrap();
        let (known, unknown) = (InfoHash([1; 20]), InfoHash([2; 20]));
        catalog.register_hashes(&[NewHash { info_hash: known, ..NewHash::default() }], 1).unwrap();
        assert!(catalog.set_note(&known, Some("From Änne's camera")).unwrap());
        assert!(catalog.set_watch_seed(&known, true).unwrap());
        let torrent = catalog.torrent(&known).unwrap().unwrap();
        assert_eq!(torrent.note.as_deref(), Some("From Änne's camera"));
        assert!(torrent.watch_seed);

        assert!(catalog.set_note(&known, Some("")).is_err());
        assert!(catalog.set_note(&known, None).unwrap());
        assert!(catalog.set_watch_seed(&known, false).unwrap());
        let torrent = catalog.torrent(&known).unwrap().unwrap();
        assert_eq!((torrent.note, torrent.watch_seed), (None, false));
        assert!(!catalog.set_note(&unknown, None).unwrap());
        assert!(!catalog.set_watch_seed(&unknown, true).unwrap());
    }
}
