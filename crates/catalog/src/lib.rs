//! What must never be lost: torrents, counters, history, friends' keys, lists, web seeds; in SQLite.
//!
//! Every change is one transaction and on the disk when its call returns.

mod access_entries;
mod address_lists;
mod awaited;
mod backup;
mod check;
mod disk_fault;
mod friends;
mod history;
mod listing;
mod notes;
mod removal;
mod salvage;
mod schema;
mod torrents;
mod web_seeds;

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};
use thiserror::Error;

pub use access_entries::{AccessEntry, EntryKind, Side};
pub use address_lists::{AddressList, Ranges};
pub use awaited::NewHash;
pub use backup::{Facts, back_up, facts, metainfo_in};
pub use check::check;
pub use disk_fault::DiskFault;
pub use friends::Friend;
pub use history::{
    HistoryPoint, HistorySample, HistoryStep, MAX_DAY_ROWS, MAX_HOUR_ROWS, MAX_MINUTE_ROWS,
};
pub use listing::ListChange;
pub use salvage::{Salvage, salvage};
pub use torrents::{NewTorrent, Torrent};
pub use web_seeds::WebSeed;

/// Torrents that are known by their info hash alone at most.
pub const MAX_AWAITED: u32 = 100_000;
/// Categories at most.
pub const MAX_CATEGORIES: u32 = 1_000;
/// Friends at most, the owner among them.
pub const MAX_FRIENDS: u32 = 10_000;
/// Addresses and clients entered by hand at most.
pub const MAX_ENTRIES: u32 = 10_000;
/// Lists of addresses at most.
pub const MAX_LISTS: u32 = 100;
/// Ranges in all lists of addresses together at most.
pub const MAX_RANGES: u32 = 5_000_000;

/// How long another program may hold the catalog before we say so.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The open catalog of one data directory.
#[derive(Debug)]
pub struct Catalog {
    connection: Connection,
}

/// Why the catalog could not do what was asked.
#[derive(Debug, Error)]
pub enum CatalogError {
    /// The file was written by a later version, which this one must not touch.
    #[error("the catalog has format {found}, but this version knows formats up to {known}")]
    TooNew {
        /// Format of the file.
        found: u32,
        /// The newest format this version can read.
        known: u32,
    },
    /// There are as many of them as there may be.
    #[error("there cannot be more than {max} {what}")]
    Full {
        /// What there is too much of, in the plural.
        what: &'static str,
        /// How many there may be.
        max: u32,
    },
    /// A backup was written, but it is not what it should be.
    #[error("the backup is not sound: {problem}")]
    BadBackup {
        /// What is wrong with it.
        problem: String,
    },
    /// SQLite refused; its words say why.
    #[error("the catalog could not be read or written")]
    Sqlite(#[from] rusqlite::Error),
}

impl CatalogError {
    /// Whether the file itself is damaged, rather than out of reach or in use.
    pub fn is_damage(&self) -> bool {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        let Self::Sqlite(error) = self else { return false };
        if error.sqlite_extended_error_code() == Some(ffi::SQLITE_IOERR_SHORT_READ) {
            // Not the disk fails, but the file ends before what it says is in it.
            return true;
        }
        match error.sqlite_error_code() {
            Some(code) => matches!(code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase),
            // Nobody but us writes there, so what we cannot read is not what was written.
            None => matches!(
                error,
                FromSqlConversionFailure(..)
                    | IntegralValueOutOfRange(..)
                    | InvalidColumnType(..)
                    | Utf8Error(..)
            ),
        }
    }
}

impl Catalog {
    /// Opens the catalog at `path`, creating it or bringing it up to date as needed.
    ///
    /// # Errors
    ///
    /// When the file is not a catalog, comes from a newer version, or cannot be written.
    pub fn open(path: &Path) -> Result<Self, CatalogError> {
        Self::open_guarded(path, |_| Ok(()))
    }

    /// Likewise, but asks `before_migration` first where it has torrents of an earlier format,
    /// whose number it is given: then is the time for a backup.
    ///
    /// # Errors
    ///
    /// The same, and those of `before_migration`, after which nothing has been changed.
    pub fn open_guarded<E: From<CatalogError>>(
        path: &Path,
        before_migration: impl FnOnce(u32) -> Result<(), E>,
    ) -> Result<Self, E> {
        let connection = Connection::open(path).map_err(CatalogError::from)?;
        Self::prepare(connection, before_migration)
    }

    /// Brings all that has been written into the file itself, so that no backup made now knows
    /// more than the file alone.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn settle(&self) -> Result<(), CatalogError> {
        checkpoint(&self.connection)
    }

    /// Makes all changes of `act` in one transaction: all hold, or none.
    ///
    /// # Errors
    ///
    /// That of `act`, and when the catalog cannot be written.
    pub fn at_once<T>(
        &self,
        act: impl FnOnce(&Self) -> Result<T, CatalogError>,
    ) -> Result<T, CatalogError> {
        let transaction = self.connection.unchecked_transaction()?;
        let done = act(self)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Whether there is nothing in it that anybody could miss.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn is_empty(&self) -> Result<bool, CatalogError> {
        for table in ["torrents", "friends", "access_entries", "address_lists"] {
            if self.count(table)? > 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A catalog that lives in memory only, for tests.
    ///
    /// # Errors
    ///
    /// When SQLite cannot start at all.
    pub fn in_memory() -> Result<Self, CatalogError> {
        Self::prepare(Connection::open_in_memory()?, |_| Ok(()))
    }

    fn prepare<E: From<CatalogError>>(
        mut connection: Connection,
        before_migration: impl FnOnce(u32) -> Result<(), E>,
    ) -> Result<Self, E> {
        set_up(&connection).map_err(CatalogError::from)?;
        if let Some(found) = schema::outdated(&connection)? {
            checkpoint(&connection)?;
            before_migration(found)?;
        }
        schema::migrate(&mut connection)?;
        listing::watch(&connection).map_err(CatalogError::from)?;
        Ok(Self { connection })
    }
}

/// Brings what stands in the WAL into the file itself.
fn checkpoint(connection: &Connection) -> Result<(), CatalogError> {
    // How much there was is of no interest, nor that a reader may still need some of it.
    Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // A registration that was confirmed outlives a power cut, not only a crash.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)
}

/// Opens the file at `path` to look at it: nothing is changed in it, not even by what is still
/// beside it in its WAL.
fn open_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}
