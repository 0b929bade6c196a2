//! What must never be lost: torrents, their counters, friends' keys, lists, web seeds; in SQLite.
//!
//! Every change is one transaction and on the disk when its call returns.

mod access_entries;
mod address_lists;
mod friends;
mod schema;
mod torrents;
mod web_seeds;

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use thiserror::Error;

pub use access_entries::{AccessEntry, EntryKind, Side};
pub use address_lists::{AddressList, Ranges};
pub use friends::Friend;
pub use torrents::{NewTorrent, Torrent};
pub use web_seeds::WebSeed;

/// Friends at most, the owner among them.
pub const MAX_FRIENDS: u32 = 10_000;
/// Addresses and clients entered by hand at most.
pub const MAX_ENTRIES: u32 = 10_000;
/// Lists of addresses at most.
pub const MAX_LISTS: u32 = 100;
/// Ranges in all lists of addresses together at most.
pub const MAX_RANGES: u32 = 5_000_000;

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
