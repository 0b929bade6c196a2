//! Addresses and clients that the owner put on a list by hand.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, params};

use crate::{Catalog, CatalogError, MAX_ENTRIES};

/// What an entry is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EntryKind {
    /// Where clients come from.
    Address,
    /// Which program they are.
    Client,
}

/// The list that something is on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// Those who are refused.
    Deny,
    /// Those who are let in.
    Allow,
}

/// An address or client on a list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AccessEntry {
    /// What it is about.
    pub kind: EntryKind,
    /// The list it is on.
    pub side: Side,
    /// Which addresses or clients, as the owner wrote it.
    pub pattern: String,
    /// Words for those it keeps out; may be empty.
    pub reason: String,
    /// When it was put there, in seconds since 1970.
    pub created_unix_secs: u64,
    /// When it ends, in seconds since 1970, if it does.
    pub expires_unix_secs: Option<u64>,
}

impl Catalog {
    /// All entries by number, the latest first.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn access_entries(&self) -> Result<Vec<(i64, AccessEntry)>, CatalogError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, kind, list, pattern, reason, created_unix_secs, expires_unix_secs
             FROM access_entries ORDER BY id DESC",
        )?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds an entry and gives its number, which is never used for another.
    ///
    /// # Errors
    ///
    /// When there are too many, or the catalog cannot be written.
    pub fn add_access_entry(&self, entry: &AccessEntry) -> Result<i64, CatalogError> {
        if self.count("access_entries")? >= MAX_ENTRIES {
            return Err(CatalogError::Full { what: "entries", max: MAX_ENTRIES });
        }
        self.connection.execute(
            "INSERT INTO access_entries
                 (kind, list, pattern, reason, created_unix_secs, expires_unix_secs)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                entry.kind,
                entry.side,
                entry.pattern,
                entry.reason,
                entry.created_unix_secs,
                entry.expires_unix_secs
            ],
        )?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Removes an entry; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn remove_access_entry(&self, id: i64) -> Result<bool, CatalogError> {
        Ok(self.connection.execute("DELETE FROM access_entries WHERE id = ?1", [id])? > 0)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, AccessEntry)> {
    let entry = AccessEntry {
        kind: row.get(1)?,
        side: row.get(2)?,
        pattern: row.get(3)?,
        reason: row.get(4)?,
        created_unix_secs: row.get(5)?,
        expires_unix_secs: row.get(6)?,
    };
    Ok((row.get(0)?, entry))
}

impl ToSql for EntryKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = match self {
            Self::Address => "address",
            Self::Client => "client",
        };
        Ok(text.into())
    }
}

impl FromSql for EntryKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "address" => Ok(Self::Address),
            "client" => Ok(Self::Client),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl ToSql for Side {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = match self {
            Self::Deny => "deny",
            Self::Allow => "allow",
        };
        Ok(text.into())
    }
}

impl FromSql for Side {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "deny" => Ok(Self::Deny),
            "allow" => Ok(Self::Allow),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: EntryKind, side: Side, pattern: &str) -> AccessEntry {
        AccessEntry {
            kind,
            side,
            pattern: pattern.to_owned(),
            reason: "ünï".to_owned(),
            created_unix_secs: 1_000,
            expires_unix_secs: None,
        }
    }

    #[test]
    fn entries_are_added_and_removed() {
        let catalog = Catalog::in_memory().unwrap();
        let address = entry(EntryKind::Address, Side::Deny, "192.0.2.0/24");
        let client = AccessEntry {
            expires_unix_secs: Some(2_000),
            ..entry(EntryKind::Client, Side::Allow, "-TR40")
        };
        let first = catalog.add_access_entry(&address).unwrap();
        let second = catalog.add_access_entry(&client).unwrap();
        assert_eq!(catalog.access_entries().unwrap(), [(second, client), (first, address.clone())]);
        assert!(catalog.remove_access_entry(second).unwrap());
        assert!(!catalog.remove_access_entry(second).unwrap());
        assert!(catalog.add_access_entry(&address).unwrap() > second);
    }

    #[test]
    fn there_is_an_end_to_writing_by_hand() {
        let catalog = Catalog::in_memory().unwrap();
        catalog
            .connection
            .execute(
                "WITH RECURSIVE numbers(n) AS
                     (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
                 INSERT INTO access_entries (kind, list, pattern, reason, created_unix_secs)
                 SELECT 'client', 'deny', n, '', 0 FROM numbers",
                [MAX_ENTRIES - 1],
            )
            .unwrap();
        let entry = entry(EntryKind::Client, Side::Deny, "x");
        catalog.add_access_entry(&entry).unwrap();
        let error = catalog.add_access_entry(&entry).unwrap_err();
        assert!(matches!(error, CatalogError::Full { max: MAX_ENTRIES, .. }), "{error}");
    }
}
