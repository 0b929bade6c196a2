//! What must never be lost: the registered torrents and their counters, in SQLite.
//!
//! Every change is one transaction and on the disk when its call returns.

mod schema;
mod torrents;

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use thiserror::Error;

pub use torrents::{NewTorrent, Torrent};

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
    /// SQLite refused; its words say why.
    #[error("the catalog could not be read or written")]
    Sqlite(#[from] rusqlite::Error),
}

impl Catalog {
    /// Opens the catalog at `path`, creating it or bringing it up to date as needed.
    ///
    /// # Errors
    ///
    /// When the file is not a catalog, comes from a newer version, or cannot be written.
    pub fn open(path: &Path) -> Result<Self, CatalogError> {
        Self::prepare(Connection::open(path)?)
    }

    /// A catalog that lives in memory only, for tests.
    ///
    /// # Errors
    ///
    /// When SQLite cannot start at all.
    pub fn in_memory() -> Result<Self, CatalogError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn prepare(mut connection: Connection) -> Result<Self, CatalogError> {
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        // A registration that was confirmed outlives a power cut, not only a crash.
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        schema::migrate(&mut connection)?;
        Ok(Self { connection })
    }
}
