//! Whether a catalog is what was written to it, as far as it can tell by itself.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use crate::{CatalogError, open_to_read, schema};

/// Problems told at most.
const PROBLEMS_MAX: usize = 20;

/// Looks through all of the catalog at `path` without changing it, and gives what is wrong with
/// it, in SQLite's words; nothing where all is well.
///
/// # Errors
///
/// When it comes from a newer version, or cannot be read for another reason than damage.
pub fn check(path: &Path) -> Result<Vec<String>, CatalogError> {
    let problems = open_to_read(path).map_err(CatalogError::from).and_then(|it| problems_of(&it));
    match problems {
        Err(error) if error.is_damage() => Ok(vec![words(&error)]),
        problems => problems,
    }
}

/// What is wrong with the catalog at `connection`.
///
/// # Errors
///
/// As [`check`], and where it is damaged so much that it cannot be looked through.
pub(crate) fn problems_of(connection: &Connection) -> Result<Vec<String>, CatalogError> {
    let format = schema::format(connection)?;
    let mut problems = Vec::new();
    let expected = columns(&schema::empty(format)?)?;
    let found = columns(connection)?;
    // A catalog of which nothing has been written yet has no tables, nor has it a format.
    let missing = expected.iter().find(|it| !found.contains(*it));
    if let Some((table, column)) = missing {
        problems.push(format!("{table}.{column} is missing"));
    } else if format == 0 && !found.is_empty() {
        problems.push("it does not say which format it has".to_owned());
    }
    problems.extend(integrity(connection, None)?);
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if problems.len() >= PROBLEMS_MAX {
            break;
        }
        let table: String = row.get(0)?;
        problems.push(format!("a row of {table} belongs to nothing"));
    }
    Ok(problems)
}

/// What SQLite finds wrong with `table`, or with the whole file.
pub(crate) fn integrity(
    connection: &Connection,
    table: Option<&str>,
) -> Result<Vec<String>, CatalogError> {
    let of = table.map_or(PROBLEMS_MAX.to_string(), |it| format!("'{it}'"));
    let mut statement = connection.prepare(&format!("PRAGMA integrity_check({of})"))?;
    let said = statement.query_map([], |row| row.get::<_, String>(0))?;
    let said = said.collect::<Result<Vec<_>, _>>()?;
    Ok(said.into_iter().filter(|it| it != "ok").take(PROBLEMS_MAX).collect())
}

/// All columns of our tables, each with its table.
fn columns(connection: &Connection) -> Result<BTreeSet<(String, String)>, CatalogError> {
    let sql = "SELECT tables.name, columns.name
               FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
               WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite!_%' ESCAPE '!'";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An error with what SQLite says of it.
fn words(error: &CatalogError) -> String {
    match error {
        CatalogError::Sqlite(cause) => cause.to_string(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::Catalog;

    #[test]
    fn what_is_sound_has_no_problems_and_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        let catalog = Catalog::open(&path).unwrap();
        assert_eq!(check(&path).unwrap(), [""; 0]);
        drop(catalog);
        let before = fs::read(&path).unwrap();
        assert_eq!(check(&path).unwrap(), [""; 0]);
        assert_eq!(fs::read(&path).unwrap(), before);
        let empty = folder.path().join("empty");
        fs::write(&empty, "").unwrap();
        assert_eq!(check(&empty).unwrap(), [""; 0]);
    }

    #[test]
    fn damage_of_every_kind_is_a_problem_but_absence_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let damaged = |name: &str, sql: &str| {
            let path = folder.path().join(name);
            drop(Catalog::open(&path).unwrap());
            Connection::open(&path).unwrap().execute_batch(sql).unwrap();
            check(&path).unwrap()
        };
        let orphan = damaged(
            "orphan",
            "PRAGMA foreign_keys = off; INSERT INTO metainfo VALUES (zeroblob(20), x'00')",
        );
        assert_eq!(orphan, ["a row of metainfo belongs to nothing"]);
        let lacking = damaged("lacking", "DROP TABLE web_seeds; DROP TABLE metainfo");
        assert_eq!(lacking, ["metainfo.bytes is missing"]);
        let nameless = damaged("nameless", "PRAGMA user_version = 0");
        assert_eq!(nameless, ["it does not say which format it has"]);

        let path = folder.path().join("text");
        fs::write(&path, "no database ".repeat(500)).unwrap();
        assert_eq!(check(&path).unwrap().len(), 1);
        let error = check(&folder.path().join("absent")).unwrap_err();
        assert!(!error.is_damage(), "{error:?}");
        assert!(check(folder.path()).is_err());
    }
}
