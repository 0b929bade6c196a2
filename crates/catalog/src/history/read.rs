//! The history as it is asked for.

use protocol::id::InfoHash;
use rusqlite::{Row, params};

use super::{HistoryPoint, HistoryStep};
use crate::{Catalog, CatalogError};

impl Catalog {
    /// What happened from the step that `from_unix_secs` is in until before the one that
    /// `until_unix_secs` is in, oldest first: to all torrents, or to one that is registered.
    ///
    /// A step in which the program did not run has no point. One in which nothing happened to
    /// the torrent has one of zeros.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn history(
        &self,
        info_hash: Option<&InfoHash>,
        step: HistoryStep,
        from_unix_secs: u64,
        until_unix_secs: u64,
    ) -> Result<Vec<HistoryPoint>, CatalogError> {
        let (from, until) = (step.index(from_unix_secs), step.index(until_unix_secs));
        let sql = match info_hash {
            None => {
                "SELECT at, announces_http, announces_udp, seeders, leechers, completed,
                        transferred_bytes
                 FROM history_tracker WHERE step = ?1 AND at >= ?2 AND at < ?3 ORDER BY at"
            }
            Some(_) => {
                "SELECT tracker.at, ifnull(torrent.announces_http, 0),
                        ifnull(torrent.announces_udp, 0), ifnull(torrent.seeders, 0),
                        ifnull(torrent.leechers, 0), ifnull(torrent.completed, 0),
                        ifnull(torrent.transferred_bytes, 0)
                 FROM history_tracker AS tracker LEFT JOIN history_torrents AS torrent
                     ON torrent.step = tracker.step AND torrent.at = tracker.at AND torrent.series
                         = (SELECT id FROM history_series WHERE info_hash = ?4)
                 WHERE tracker.step = ?1 AND tracker.at >= ?2 AND tracker.at < ?3
                 ORDER BY tracker.at"
            }
        };
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &Row<'_>| read(row, step);
        let points = match info_hash {
            None => statement.query_map(params![step.number(), from, until], read)?.collect(),
            Some(info_hash) => statement
                .query_map(params![step.number(), from, until, info_hash.0], read)?
                .collect::<Result<_, _>>(),
        };
        Ok(points?)
    }
}

fn read(row: &Row<'_>, step: HistoryStep) -> rusqlite::Result<HistoryPoint> {
    Ok(HistoryPoint {
        at_unix_secs: step.begin(row.get(0)?),
        announces_http: row.get(1)?,
        announces_udp: row.get(2)?,
        seeders: row.get(3)?,
        leechers: row.get(4)?,
        completed: row.get(5)?,
        transferred_bytes: row.get(6)?,
    })
}
