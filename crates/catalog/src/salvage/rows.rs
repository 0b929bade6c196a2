//! Rows of a table that has holes in it, and rows put into one that has none.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode, Row, params_from_iter};

use crate::CatalogError;

/// Rows tried one by one behind a hole, before the rest of a table is read from its end.
const PROBES_MAX: u32 = 2_000;

/// A table with the columns that matter.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) name: String,
    columns: Vec<String>,
    /// Its primary key.
    keys: Vec<String>,
    has_rowid: bool,
}

/// All tables of `connection` that are ours, those that others refer to first.
pub(super) fn tables(connection: &Connection) -> Result<Vec<Table>, CatalogError> {
    // In the order in which they were made, which is that of their entries.
    let sql = "SELECT tables.name, columns.name, columns.pk > 0, list.wr
               FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns,
                    pragma_table_list(tables.name) AS list
               WHERE tables.type = 'table' AND list.schema = 'main'
                     AND tables.name NOT LIKE 'sqlite!_%' ESCAPE '!'
               ORDER BY tables.rowid, columns.cid";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut tables: Vec<Table> = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, column): (String, String) = (row.get(0)?, row.get(1)?);
        if tables.last().is_none_or(|it| it.name != name) {
            tables.push(Table { name, has_rowid: !row.get(3)?, ..Table::default() });
        }
        let Some(table) = tables.last_mut() else { break };
        if row.get(2)? {
            table.keys.push(column.clone());
        }
        table.columns.push(column);
    }
    Ok(tables)
}

impl Table {
    /// The same with the columns alone that `other` has too; nothing where the key is another.
    pub(super) fn common(&self, other: &Self) -> Option<Self> {
        let columns =
            self.columns.iter().filter(|it| other.columns.contains(it)).cloned().collect();
        let same = self.keys == other.keys && self.has_rowid == other.has_rowid;
        same.then(|| Self { columns, ..self.clone() })
    }

    /// Tells `found` of every row that can be read, of some perhaps twice.
    ///
    /// # Errors
    ///
    /// When the file cannot be read for another reason than damage, and those of `found`.
    pub(super) fn scan(
        &self,
        connection: &Connection,
        mut found: impl FnMut(&[(String, Value)]) -> Result<(), CatalogError>,
    ) -> Result<(), CatalogError> {
        if self.has_rowid {
            self.scan_numbers(connection, &mut found)
        } else {
            self.scan_keys(connection, &mut found)
        }
    }

    /// By number: behind a hole each further number is tried.
    fn scan_numbers(
        &self,
        connection: &Connection,
        found: &mut impl FnMut(&[(String, Value)]) -> Result<(), CatalogError>,
    ) -> Result<(), CatalogError> {
        let mut last = i64::MIN;
        let mut probes = 0;
        loop {
            let part = format!("WHERE rowid > {last} ORDER BY rowid");
            let whole = self.read(connection, &part, |number, row| {
                last = number;
                found(row)
            })?;
            if whole {
                return Ok(());
            }
            if probes >= PROBES_MAX {
                break;
            }
            probes += 1;
            // Numbers begin with 1.
            last = last.max(0).saturating_add(1);
        }
        let part = format!("WHERE rowid > {last} ORDER BY rowid DESC");
        self.read(connection, &part, |_, row| found(row)).map(drop)
    }

    /// By the first byte of the key: of each part of the table both ends are read.
    fn scan_keys(
        &self,
        connection: &Connection,
        found: &mut impl FnMut(&[(String, Value)]) -> Result<(), CatalogError>,
    ) -> Result<(), CatalogError> {
        let keys = quoted(&self.keys);
        let first =
            self.keys.first().map(|it| quoted(std::slice::from_ref(it))).unwrap_or_default();
        if self.read(connection, &format!("ORDER BY {keys}"), |_, row| found(row))? {
            return Ok(());
        }
        let descending = keys.replace(',', " DESC,");
        self.read(connection, &format!("ORDER BY {descending} DESC"), |_, row| found(row))?;
        for byte in 0..=u8::MAX {
            let end = byte.checked_add(1).map(|it| format!("AND {first} < x'{it:02x}'"));
            let part = format!("WHERE {first} >= x'{byte:02x}' {}", end.unwrap_or_default());
            if !self.read(connection, &format!("{part} ORDER BY {keys}"), |_, row| found(row))? {
                let part = format!("{part} ORDER BY {descending} DESC");
                self.read(connection, &part, |_, row| found(row))?;
            }
        }
        Ok(())
    }

    /// Reads `part` of the table, each row with its number; says whether it came to its end.
    fn read(
        &self,
        connection: &Connection,
        part: &str,
        mut found: impl FnMut(i64, &[(String, Value)]) -> Result<(), CatalogError>,
    ) -> Result<bool, CatalogError> {
        let number = if self.has_rowid { "rowid" } else { "0" };
        let columns = quoted(&self.columns);
        // Rows as they stand in the table, not in an index, which may be damaged apart.
        let sql = format!("SELECT {number}, {columns} FROM \"{}\" NOT INDEXED {part}", self.name);
        let opened = connection.prepare(&sql);
        let mut statement = match opened {
            Ok(statement) => statement,
            Err(error) => return illegible(error.into()),
        };
        let mut rows = statement.query([])?;
        loop {
            match rows.next() {
                Ok(None) => return Ok(true),
                Ok(Some(row)) => {
                    if let Some((number, values)) = self.values(row) {
                        found(number, &values)?;
                    }
                }
                Err(error) => return illegible(error.into()),
            }
        }
    }

    fn values(&self, row: &Row<'_>) -> Option<(i64, Vec<(String, Value)>)> {
        let mut values = Vec::with_capacity(self.columns.len());
        for (index, column) in self.columns.iter().enumerate() {
            let value: ValueRef<'_> = row.get_ref(index + 1).ok()?;
            values.push((column.clone(), Value::try_from(value).ok()?));
        }
        Some((row.get(0).ok()?, values))
    }

    /// Writes `row` over the one with the same key, or adds it; says whether it fits at all.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub(super) fn put(
        &self,
        into: &Connection,
        row: &[(String, Value)],
    ) -> Result<bool, CatalogError> {
        let names: Vec<String> = row.iter().map(|(column, _)| format!("\"{column}\"")).collect();
        let sets: Vec<String> =
            names.iter().enumerate().map(|(at, it)| format!("{it} = ?{}", at + 1)).collect();
        let is_key: Vec<String> = row
            .iter()
            .enumerate()
            .filter(|(_, (column, _))| self.keys.contains(column))
            .map(|(at, (column, _))| format!("\"{column}\" = ?{}", at + 1))
            .collect();
        let places: Vec<String> = (1..=row.len()).map(|it| format!("?{it}")).collect();
        let (name, sets, is_key) = (&self.name, sets.join(", "), is_key.join(" AND "));
        let update = format!("UPDATE OR REPLACE \"{name}\" SET {sets} WHERE {is_key}");
        let (names, places) = (names.join(", "), places.join(", "));
        let insert = format!("INSERT OR REPLACE INTO \"{name}\" ({names}) VALUES ({places})");
        for sql in [update, insert] {
            let values = row.iter().map(|(_, value)| value);
            match into.prepare_cached(&sql)?.execute(params_from_iter(values)) {
                Ok(0) => {}
                Ok(_) => return Ok(true),
                Err(error) if is_unfit(&error) => return Ok(false),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(false)
    }
}

/// Whether `error` comes from damage, of the file or of what it says of its tables.
pub(super) fn is_illegible(error: &CatalogError) -> bool {
    // A table that is not there, or has other columns, is what is left of one of ours.
    let is_other = |it: &rusqlite::Error| it.sqlite_error_code() == Some(ErrorCode::Unknown);
    error.is_damage() || matches!(error, CatalogError::Sqlite(it) if is_other(it))
}

fn illegible(error: CatalogError) -> Result<bool, CatalogError> {
    if is_illegible(&error) { Ok(false) } else { Err(error) }
}

/// Whether a row is not one that the catalog could have.
fn is_unfit(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error_code();
    matches!(code, Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch))
}

fn quoted(columns: &[String]) -> String {
    let columns: Vec<String> = columns.iter().map(|it| format!("\"{it}\"")).collect();
    columns.join(", ")
}
