//! What can still be read of a damaged catalog, row by row, on top of what is known from elsewhere.

mod rows;

use std::collections::BTreeSet;
use std::path::Path;

use protocol::id::InfoHash;
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

use crate::check::integrity;
use crate::torrents::insert;
use crate::{Catalog, CatalogError, NewTorrent, open_to_read};
use rows::{Table, tables};

/// What a .torrent itself says of its torrent, and no row needs to be believed about.
const FROM_METAINFO: &[&str] = &["name", "size_bytes", "info_hash_v2", "private", "awaits_file"];

/// Each torrent has its series, which knows all downloads that have been completed.
const SETTLE_HISTORY: &str = "
    INSERT INTO history_series (info_hash, completed) SELECT info_hash, completed FROM torrents
        WHERE true ON CONFLICT (info_hash) DO NOTHING;
    UPDATE history_series SET completed = torrents.completed FROM torrents
        WHERE torrents.info_hash = history_series.info_hash;";

/// What came of reading a damaged catalog.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Salvage {
    /// Torrents that it still held.
    pub torrents: u32,
    /// Rows about something else than torrents and their history that it still held.
    pub other_rows: u32,
}

/// Reads what can be read of the catalog at `damaged`, which is left as it is, and writes it
/// over what `into` has.
///
/// A torrent comes back with its .torrent where `read` makes that out to be one: from its bytes
/// it gives the torrent with its own info hash; else it is registered without. Counts only grow.
/// A table about anything else takes the place of the one in `into` where it is sound as a
/// whole; else its rows are added.
///
/// # Errors
///
/// When the file cannot be read for another reason than damage, or `into` not be written; then
/// `into` is as it was.
pub fn salvage(
    damaged: &Path,
    into: &mut Catalog,
    read: &dyn Fn(&[u8]) -> Option<NewTorrent>,
) -> Result<Salvage, CatalogError> {
    let mut salvage = Salvage::default();
    let Some(damaged) = legible(open_damaged(damaged))? else {
        return Ok(salvage);
    };
    let transaction = into.connection.transaction()?;
    let found = legible(tables(&damaged))?.unwrap_or_default();
    let known = tables(&transaction)?;
    let common: Vec<Table> = known
        .iter()
        .filter_map(|it| it.common(found.iter().find(|or| or.name == it.name)?))
        .collect();
    let seen = salvage_metainfo(&damaged, &transaction, &common, read)?;
    salvage.torrents = salvage_torrents(&damaged, &transaction, &common, seen)?;
    for group in groups(&common) {
        salvage.other_rows += salvage_group(&damaged, &transaction, &group)?;
    }
    // What had happened before is not to be taken for what happens in the next minute.
    transaction.execute_batch(SETTLE_HISTORY)?;
    transaction.commit()?;
    Ok(salvage)
}

impl Catalog {
    /// Takes over the completed counts of `other` that are greater, as counted long ago.
    ///
    /// # Errors
    ///
    /// When either cannot be read or written.
    pub fn keep_counts_of(&mut self, other: &Self) -> Result<(), CatalogError> {
        let counts = other.torrents()?;
        let counts: Vec<_> = counts.iter().map(|it| (it.info_hash, it.completed)).collect();
        self.set_completed(&counts)?;
        Ok(self.connection.execute_batch(SETTLE_HISTORY)?)
    }
}

/// Opens a file that SQLite would refuse to read, such as one that lacks its end.
fn open_damaged(path: &Path) -> Result<Connection, CatalogError> {
    let connection = open_to_read(path)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, true)?;
    Ok(connection)
}

/// Every .torrent that can be proven; gives the hashes of their torrents.
fn salvage_metainfo(
    damaged: &Connection,
    into: &Connection,
    tables: &[Table],
    read: &dyn Fn(&[u8]) -> Option<NewTorrent>,
) -> Result<BTreeSet<InfoHash>, CatalogError> {
    let mut seen = BTreeSet::new();
    let Some(table) = tables.iter().find(|it| it.name == "metainfo") else {
        return Ok(seen);
    };
    table.scan(damaged, |row| {
        let bytes = row.iter().find_map(|(column, value)| match value {
            Value::Blob(bytes) if column == "bytes" => Some(bytes),
            _ => None,
        });
        if let Some(torrent) = bytes.and_then(|it| read(it)) {
            insert(into, &torrent)?;
            seen.insert(torrent.info_hash);
        }
        Ok(())
    })?;
    Ok(seen)
}

/// What holds for each torrent. `seen` are those that have come from their .torrent; gives how
/// many there are with the others.
fn salvage_torrents(
    damaged: &Connection,
    into: &Connection,
    tables: &[Table],
    mut seen: BTreeSet<InfoHash>,
) -> Result<u32, CatalogError> {
    if let Some(table) = tables.iter().find(|it| it.name == "torrents") {
        table.scan(damaged, |row| {
            let Some(info_hash) = info_hash_of(row) else { return Ok(()) };
            let known = into
                .query_row(
                    "SELECT completed, transferred_bytes FROM torrents WHERE info_hash = ?1",
                    [info_hash.0],
                    |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)),
                )
                .optional()?;
            let mut row: Vec<_> = row.to_vec();
            if let Some((completed, transferred_bytes)) = known {
                row.retain(|(column, _)| !FROM_METAINFO.contains(&column.as_str()));
                for (column, value) in &mut row {
                    match (value, column.as_str()) {
                        (Value::Integer(count), "completed") => *count = completed.max(*count),
                        (Value::Integer(bytes), "transferred_bytes") => {
                            *bytes = transferred_bytes.max(*bytes);
                        }
                        _ => {}
                    }
                }
            }
            if table.put(into, &row)? {
                seen.insert(info_hash);
            }
            Ok(())
        })?;
    }
    Ok(u32::try_from(seen.len()).unwrap_or(u32::MAX))
}

fn info_hash_of(row: &[(String, Value)]) -> Option<InfoHash> {
    let (_, value) = row.iter().find(|(column, _)| column == "info_hash")?;
    match value {
        Value::Blob(bytes) => Some(InfoHash(bytes.as_slice().try_into().ok()?)),
        _ => None,
    }
}

/// The tables about other things than torrents, those together that belong together.
fn groups(tables: &[Table]) -> Vec<Vec<&Table>> {
    let others: Vec<&Table> =
        tables.iter().filter(|it| it.name != "torrents" && it.name != "metainfo").collect();
    let (lists, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|it| it.name.starts_with("address_"));
    let (history, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|it| is_history(it));
    [lists, history].into_iter().chain(others.into_iter().map(|it| vec![it])).collect()
}

fn is_history(table: &Table) -> bool {
    table.name.starts_with("history_")
}

/// Gives how many rows were there, those of the history not counted.
fn salvage_group(
    damaged: &Connection,
    into: &Connection,
    tables: &[&Table],
) -> Result<u32, CatalogError> {
    let mut is_sound = true;
    for table in tables {
        let problems = legible(integrity(damaged, Some(&table.name)))?;
        is_sound = is_sound && problems.is_some_and(|it| it.is_empty());
    }
    let is_history = tables.iter().any(|it| is_history(it));
    if is_history && !is_sound {
        // Its rows name their torrents by numbers, which mean nothing beside those of another.
        return Ok(0);
    }
    if is_sound {
        // What is not in it was removed, and must not come back: a friend's key for example.
        // What names others goes first, or each of these would look for what names it.
        for table in tables.iter().rev() {
            into.execute(&format!("DELETE FROM \"{}\"", table.name), [])?;
        }
    }
    let mut rows = 0;
    for table in tables {
        table.scan(damaged, |row| {
            rows += u32::from(table.put(into, row)? && !is_history);
            Ok(())
        })?;
    }
    Ok(rows)
}

/// Nothing where what was to be read is damaged.
fn legible<T>(read: Result<T, CatalogError>) -> Result<Option<T>, CatalogError> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(error) if rows::is_illegible(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
