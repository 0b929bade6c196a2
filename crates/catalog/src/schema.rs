//! The tables, and how a catalog of an earlier version becomes one of this.

use rusqlite::Connection;

use crate::CatalogError;

/// Each entry turns the format before it into its own; released entries never change.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/v1.sql"),
    include_str!("schema/v2.sql"),
    include_str!("schema/v3.sql"),
    include_str!("schema/v4.sql"),
    include_str!("schema/v5.sql"),
];

/// The newest format, which is the one that this version writes.
pub(crate) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// The format of `connection`; 0 where nothing has been written yet.
///
/// # Errors
///
/// When it is newer than all we know, or cannot be read.
pub(crate) fn format(connection: &Connection) -> Result<u32, CatalogError> {
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = newest();
    if found > known { Err(CatalogError::TooNew { found, known }) } else { Ok(found) }
}

/// The format of `connection` where it is an earlier one, but not where nothing is there yet.
pub(crate) fn outdated(connection: &Connection) -> Result<Option<u32>, CatalogError> {
    Ok(Some(format(connection)?).filter(|it| (1..newest()).contains(it)))
}

/// Brings `connection` to the newest format, or leaves it as it was.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), CatalogError> {
    migrate_by(connection, MIGRATIONS)
}

/// An empty catalog of an earlier `format`.
pub(crate) fn empty(format: u32) -> Result<Connection, CatalogError> {
    let mut connection = Connection::open_in_memory()?;
    migrate_by(&mut connection, MIGRATIONS.get(..format as usize).unwrap_or(MIGRATIONS))?;
    Ok(connection)
}

fn migrate_by(connection: &mut Connection, migrations: &[&str]) -> Result<(), CatalogError> {
    let found = format(connection)?;
    // All steps at once: a file between two formats would be neither ours nor the old one.
    let transaction = connection.transaction()?;
    for (version, migration) in (1_u32..).zip(migrations).skip(found as usize) {
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests;
