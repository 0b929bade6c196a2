//! Which torrents the tracker gives out itself (BEP 19), and from where.

use protocol::id::InfoHash;
use rusqlite::{OptionalExtension, Row, params};

use crate::{Catalog, CatalogError};

/// From where a torrent's data is given out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebSeed {
    /// The folder or file on this computer.
    pub path: String,
    /// Whether it is given out at present.
    pub is_on: bool,
    /// When each file of the torrent, in its order, had been written to last when it was
    /// switched on, in nanoseconds since 1970.
    pub modified_unix_nanos: Vec<i64>,
}

impl Catalog {
    /// Writes down from where a torrent is given out; says whether it is registered.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_web_seed(&self, info_hash: &InfoHash, seed: &WebSeed) -> Result<bool, CatalogError> {
        let modified: Vec<u8> =
            seed.modified_unix_nanos.iter().flat_map(|it| it.to_be_bytes()).collect();
        let sql = "INSERT INTO web_seeds (info_hash, path, is_on, modified)
             SELECT info_hash, ?2, ?3, ?4 FROM torrents WHERE info_hash = ?1
             ON CONFLICT (info_hash) DO UPDATE
             SET path = excluded.path, is_on = excluded.is_on, modified = excluded.modified";
        let values = params![info_hash.0, seed.path, seed.is_on, modified];
        Ok(self.connection.execute(sql, values)? > 0)
    }

    /// From where a torrent is given out, or was.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn web_seed(&self, info_hash: &InfoHash) -> Result<Option<WebSeed>, CatalogError> {
        let sql = "SELECT path, is_on, modified FROM web_seeds WHERE info_hash = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([info_hash.0], read).optional()?)
    }

    /// The torrents that are given out at present.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn web_seeds_on(&self) -> Result<Vec<InfoHash>, CatalogError> {
        let sql = "SELECT info_hash FROM web_seeds JOIN torrents USING (info_hash)
             WHERE is_on = 1 AND removed_unix_secs IS NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0).map(InfoHash))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<WebSeed> {
    let modified: Vec<u8> = row.get(2)?;
    let (chunks, _) = modified.as_chunks();
    let modified_unix_nanos = chunks.iter().copied().map(i64::from_be_bytes).collect();
    Ok(WebSeed { path: row.get(0)?, is_on: row.get(1)?, modified_unix_nanos })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewTorrent;

    const HASH: InfoHash = InfoHash([1; 20]);

    #[test]
    fn where_a_torrent_is_given_out_from_is_kept_until_it_is_removed() {
        let mut catalog = Catalog::in_memory().unwrap();
        let seed = WebSeed {
            path: "/data/änne/Holiday".to_owned(),
            is_on: true,
            modified_unix_nanos: vec![i64::MIN, -1, 0, 1_700_000_000_123_456_789],
        };
        assert!(!catalog.set_web_seed(&HASH, &seed).unwrap(), "it is not registered");
        assert_eq!(catalog.web_seed(&HASH).unwrap(), None);

        let torrent = NewTorrent {
            info_hash: HASH,
            name: "Holiday".to_owned(),
            size_bytes: 1,
            info_hash_v2: None,
            private: false,
            metainfo: vec![1],
            added_unix_secs: 1,
        };
        catalog.register(&torrent).unwrap();
        assert!(catalog.set_web_seed(&HASH, &seed).unwrap());
        catalog.register(&torrent).unwrap();
        assert_eq!(catalog.web_seed(&HASH).unwrap().as_ref(), Some(&seed));
        assert_eq!(catalog.web_seeds_on().unwrap(), [HASH]);

        let off = WebSeed { is_on: false, modified_unix_nanos: Vec::new(), ..seed };
        assert!(catalog.set_web_seed(&HASH, &off).unwrap());
        assert_eq!(catalog.web_seed(&HASH).unwrap(), Some(off));
        assert_eq!(catalog.web_seeds_on().unwrap(), []);

        catalog.remove(&HASH).unwrap();
        assert_eq!(catalog.web_seed(&HASH).unwrap(), None);
    }
}
