//! What happened, minute by minute, hour by hour and day by day; of all torrents and of each.
//!
//! A minute that is written down goes into its minute, its hour and its day at once, so nothing
//! has to be rolled up later, and a minute that comes twice adds to what is there. Announces,
//! downloads and bytes are sums; of seeders and leechers the most at once are kept, as averages
//! of small swarms would be nothing. Days are those of UTC.

mod bounds;
mod read;

use protocol::id::InfoHash;
use rusqlite::{OptionalExtension, Transaction, params};

use crate::torrents::to_stored;
use crate::{Catalog, CatalogError};

/// Rows about single torrents at most, by the minute: about 30 MB.
pub const MAX_MINUTE_ROWS: u32 = 1_000_000;
/// Rows about single torrents at most, by the hour: about 60 MB.
pub const MAX_HOUR_ROWS: u32 = 2_000_000;
/// Rows about single torrents at most, by the day: about 150 MB. A hundred torrents fill them
/// in more than a century.
pub const MAX_DAY_ROWS: u32 = 5_000_000;

/// How much time a point of the history covers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HistoryStep {
    /// A minute; those of a day are kept.
    Minute,
    /// An hour; those of 31 days are kept.
    Hour,
    /// A day; all are kept.
    Day,
}

/// What happened during a minute, or less.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct HistorySample {
    /// Announces over HTTP that were answered.
    pub announces_http: u32,
    /// Announces over UDP that were answered.
    pub announces_udp: u32,
    /// Peers that have everything.
    pub seeders: u32,
    /// Peers that are still downloading.
    pub leechers: u32,
    /// Payload bytes that peers have received from each other.
    pub transferred_bytes: u64,
}

/// What happened during one step of time.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct HistoryPoint {
    /// When the step began, in seconds since 1970.
    pub at_unix_secs: u64,
    /// Announces over HTTP that were answered.
    pub announces_http: u64,
    /// Announces over UDP that were answered.
    pub announces_udp: u64,
    /// The most seeders at once.
    pub seeders: u32,
    /// The most leechers at once.
    pub leechers: u32,
    /// Downloads completed.
    pub completed: u64,
    /// Payload bytes that peers have received from each other.
    pub transferred_bytes: u64,
}

impl HistoryStep {
    const ALL: [Self; 3] = [Self::Minute, Self::Hour, Self::Day];

    /// Seconds in it.
    pub fn secs(self) -> u64 {
        match self {
            Self::Minute => 60,
            Self::Hour => 60 * 60,
            Self::Day => 24 * 60 * 60,
        }
    }

    /// As it stands in the tables.
    fn number(self) -> i64 {
        match self {
            Self::Minute => 0,
            Self::Hour => 1,
            Self::Day => 2,
        }
    }

    /// In which step since 1970 a second is.
    fn index(self, unix_secs: u64) -> i64 {
        i64::try_from(unix_secs / self.secs()).unwrap_or(i64::MAX)
    }

    /// The second in which a step began.
    fn begin(self, index: i64) -> u64 {
        u64::try_from(index).unwrap_or(0).saturating_mul(self.secs())
    }
}

impl Catalog {
    /// Writes down what happened in the minute that `unix_secs` is in: of all torrents, and of
    /// each in which something did. What each has transferred is added to its counter; what it
    /// has completed is taken from its counter, so that history and counters agree. All or
    /// nothing; torrents that are not registered are passed over.
    ///
    /// `others_completed` are downloads of torrents that are not registered.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn record(
        &mut self,
        unix_secs: u64,
        all: &HistorySample,
        others_completed: u32,
        torrents: &[(InfoHash, HistorySample)],
    ) -> Result<(), CatalogError> {
        let transaction = self.connection.transaction()?;
        for step in HistoryStep::ALL {
            add_to_tracker(&transaction, step, unix_secs, all, u64::from(others_completed))?;
        }
        let mut completed_in_all = 0;
        for (info_hash, sample) in torrents {
            completed_in_all += add_to_torrent(&transaction, unix_secs, info_hash, sample)?;
        }
        let nothing = HistorySample::default();
        for step in HistoryStep::ALL {
            add_to_tracker(&transaction, step, unix_secs, &nothing, completed_in_all)?;
            bounds::keep_within(&transaction, step, step.index(unix_secs))?;
        }
        transaction.commit()?;
        Ok(())
    }
}

/// Adds to what a row says; sums end where the largest number does.
macro_rules! upsert {
    ($table:literal, $key:literal, $values:literal) => {
        concat!(
            "INSERT INTO ", $table, " AS old (", $key,
            ", announces_http, announces_udp, seeders, leechers, completed, transferred_bytes",
            $values,
            " ON CONFLICT (", $key, ") DO UPDATE SET
                 announces_http = old.announces_http + excluded.announces_http,
                 announces_udp = old.announces_udp + excluded.announces_udp,
                 seeders = max(old.seeders, excluded.seeders),
                 leechers = max(old.leechers, excluded.leechers),
                 completed = old.completed + excluded.completed,
                 transferred_bytes = excluded.transferred_bytes
                     + min(old.transferred_bytes, 9223372036854775807 - excluded.transferred_bytes)"
        )
    };
}

fn add_to_tracker(
    transaction: &Transaction<'_>,
    step: HistoryStep,
    unix_secs: u64,
    sample: &HistorySample,
    completed: u64,
) -> Result<(), CatalogError> {
    let sql = upsert!(
        "history_tracker",
        "step, at",
        ", torrent_rows) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)"
    );
    transaction.prepare_cached(sql)?.execute(params![
        step.number(),
        step.index(unix_secs),
        sample.announces_http,
        sample.announces_udp,
        sample.seeders,
        sample.leechers,
        to_stored(completed),
        to_stored(sample.transferred_bytes),
    ])?;
    Ok(())
}

/// Gives how many downloads of the torrent have been completed since it was last written down.
fn add_to_torrent(
    transaction: &Transaction<'_>,
    unix_secs: u64,
    info_hash: &InfoHash,
    sample: &HistorySample,
) -> Result<u64, CatalogError> {
    let sql = "SELECT series.id, max(torrents.completed - series.completed, 0)
         FROM torrents JOIN history_series AS series USING (info_hash) WHERE info_hash = ?1";
    let found = transaction
        .prepare_cached(sql)?
        .query_row([info_hash.0], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, u64>(1)?)))
        .optional()?;
    let Some((series, completed)) = found else { return Ok(0) };
    let transferred_bytes = to_stored(sample.transferred_bytes);
    if transferred_bytes > 0 {
        let sql = "UPDATE torrents SET transferred_bytes
                 = ?2 + min(transferred_bytes, 9223372036854775807 - ?2) WHERE info_hash = ?1";
        transaction.prepare_cached(sql)?.execute(params![info_hash.0, transferred_bytes])?;
    }
    if completed > 0 {
        let sql = "UPDATE history_series SET completed = completed + ?2 WHERE id = ?1";
        transaction.prepare_cached(sql)?.execute(params![series, completed])?;
    }
    let sql = upsert!(
        "history_torrents",
        "step, at, series",
        ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
    );
    let mut statement = transaction.prepare_cached(sql)?;
    for step in HistoryStep::ALL {
        statement.execute(params![
            step.number(),
            step.index(unix_secs),
            series,
            sample.announces_http,
            sample.announces_udp,
            sample.seeders,
            sample.leechers,
            completed,
            transferred_bytes,
        ])?;
    }
    Ok(completed)
}

#[cfg(test)]
mod tests;
