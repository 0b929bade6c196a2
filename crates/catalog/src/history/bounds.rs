//! How much of the history is kept.

use rusqlite::{Transaction, params};

use super::{HistoryStep, MAX_DAY_ROWS, MAX_HOUR_ROWS, MAX_MINUTE_ROWS};
use crate::CatalogError;

impl HistoryStep {
    /// How many steps are kept, where not all are.
    fn kept(self) -> Option<u32> {
        match self {
            Self::Minute => Some(24 * 60),
            Self::Hour => Some(31 * 24),
            Self::Day => None,
        }
    }

    /// Rows about single torrents at most.
    fn rows_max(self) -> u32 {
        match self {
            Self::Minute => MAX_MINUTE_ROWS,
            Self::Hour => MAX_HOUR_ROWS,
            Self::Day => MAX_DAY_ROWS,
        }
    }
}

/// Drops what lies too far from step `now`, and then what torrents have too many rows of.
///
/// What is furthest away goes first, be it before or after: steps are counted, not compared
/// with the time, so a clock that jumps ahead for a moment costs no more than a step, and what
/// was written down meanwhile goes once the clock is right again.
pub(super) fn keep_within(
    transaction: &Transaction<'_>,
    step: HistoryStep,
    now: i64,
) -> Result<(), CatalogError> {
    let sql = "UPDATE history_tracker SET torrent_rows =
             (SELECT count(*) FROM history_torrents WHERE step = ?1 AND at = ?2)
         WHERE step = ?1 AND at = ?2";
    transaction.prepare_cached(sql)?.execute([step.number(), now])?;
    if let Some(kept) = step.kept() {
        // The rows about torrents go with them.
        let sql = "DELETE FROM history_tracker WHERE step = ?1 AND at IN
                 (SELECT at FROM history_tracker WHERE step = ?1
                  ORDER BY abs(at - ?2), at DESC LIMIT -1 OFFSET ?3)";
        transaction.prepare_cached(sql)?.execute(params![step.number(), now, kept])?;
    }
    cut_torrents(transaction, step, now, step.rows_max())
}

/// Keeps `rows_max` rows about torrents, whole steps of them, and the tracker's own rows all.
pub(super) fn cut_torrents(
    transaction: &Transaction<'_>,
    step: HistoryStep,
    now: i64,
    rows_max: u32,
) -> Result<(), CatalogError> {
    let sql = "SELECT at, torrent_rows FROM history_tracker
         WHERE step = ?1 AND torrent_rows > 0 ORDER BY abs(at - ?2), at DESC";
    let mut statement = transaction.prepare_cached(sql)?;
    let rows = statement.query_map([step.number(), now], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(i64, u64)> = rows.collect::<Result<_, _>>()?;
    let mut sum = 0;
    for (at, count) in rows {
        sum += count;
        if sum > u64::from(rows_max) {
            let sql = "DELETE FROM history_torrents WHERE step = ?1 AND at = ?2";
            transaction.prepare_cached(sql)?.execute([step.number(), at])?;
            let sql = "UPDATE history_tracker SET torrent_rows = 0 WHERE step = ?1 AND at = ?2";
            transaction.prepare_cached(sql)?.execute([step.number(), at])?;
        }
    }
    Ok(())
}
