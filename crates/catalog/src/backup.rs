//! Copies of a catalog, each proven before it counts; and a catalog put in the place of another.

use std::path::Path;
use std::time::Duration;

use protocol::id::InfoHash;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension};

use crate::check::problems_of;
use crate::{Catalog, CatalogError, open_to_read, schema};

/// How often a catalog that another program holds is asked again, and after which time.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(100);

/// What a catalog is, without a look at all of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Facts {
    /// Its format; 0 where nothing has been written yet.
    pub format: u32,
    /// Torrents registered in it.
    pub torrents: u32,
}

/// Copies the catalog at `catalog` as it stands at this moment to the empty file at `target`,
/// and looks the copy through. The catalog may be open and in use.
///
/// The copy is one file, with nothing beside it; making it outlive a power cut is up to whoever
/// made the file.
///
/// # Errors
///
/// When either cannot be read or written, or what was copied is damaged.
pub fn back_up(catalog: &Path, target: &Path) -> Result<Facts, CatalogError> {
    let source = open_to_read(catalog)?;
    // Held to the end: what others write meanwhile is for the next backup.
    source.execute_batch("BEGIN; SELECT 1 FROM sqlite_master")?;
    let expected = facts_of(&source)?;
    let mut copy = Connection::open(target)?;
    copy_all(&source, &mut copy)?;
    drop(source);
    copy.pragma_update(None, "journal_mode", "delete")?;
    if let Some(problem) = problems_of(&copy)?.into_iter().next() {
        return Err(CatalogError::BadBackup { problem });
    }
    let facts = facts_of(&copy)?;
    if facts != expected {
        let problem = format!("it has {} torrents of {}", facts.torrents, expected.torrents);
        return Err(CatalogError::BadBackup { problem });
    }
    Ok(facts)
}

/// What the catalog at `path` is.
///
/// # Errors
///
/// When it is none, comes from a newer version, or cannot be read.
pub fn facts(path: &Path) -> Result<Facts, CatalogError> {
    facts_of(&open_to_read(path)?)
}

/// The .torrent of `info_hash` in the catalog at `path`, of whichever format.
///
/// # Errors
///
/// As [`facts`].
pub fn metainfo_in(path: &Path, info_hash: &InfoHash) -> Result<Option<Vec<u8>>, CatalogError> {
    let connection = open_to_read(path)?;
    schema::format(&connection)?;
    let sql = "SELECT bytes FROM metainfo WHERE info_hash = ?1";
    Ok(connection.query_row(sql, [info_hash.0], |row| row.get(0)).optional()?)
}

impl Catalog {
    /// Becomes what `other` is, in one step that a power cut undoes or leaves whole.
    ///
    /// # Errors
    ///
    /// When either cannot be read or written; then it is what it was.
    pub fn become_copy_of(&mut self, other: &Self) -> Result<(), CatalogError> {
        copy_all(&other.connection, &mut self.connection)?;
        self.note_new_list()
    }
}

fn copy_all(from: &Connection, to: &mut Connection) -> Result<(), CatalogError> {
    let backup = Backup::new(from, to)?;
    for _ in 0..TRIES {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            _ => std::thread::sleep(PAUSE),
        }
    }
    let problem = "another program does not let go of the file".to_owned();
    Err(CatalogError::BadBackup { problem })
}

fn facts_of(connection: &Connection) -> Result<Facts, CatalogError> {
    let format = schema::format(connection)?;
    let torrents = match format {
        0 => 0,
        _ => connection.query_row("SELECT count(*) FROM torrents", [], |row| row.get(0))?,
    };
    Ok(Facts { format, torrents })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::NewTorrent;

    fn sample(byte: u8) -> NewTorrent {
        NewTorrent {
            info_hash: InfoHash([byte; 20]),
            name: format!("Torrent {byte}"),
            size_bytes: 1,
            info_hash_v2: None,
            private: false,
            metainfo: vec![byte; 10_000],
            added_unix_secs: 1_000,
        }
    }

    #[test]
    fn a_backup_is_one_file_with_everything_up_to_its_moment() {
        let folder = tempfile::tempdir().unwrap();
        let [path, target] = ["catalog.sqlite", "copy.sqlite"].map(|it| folder.path().join(it));
        let mut catalog = Catalog::open(&path).unwrap();
        catalog.register(&sample(1)).unwrap();
        catalog.register(&sample(2)).unwrap();
        fs::create_dir(folder.path().join("backups")).unwrap();
        let target = target.parent().unwrap().join("backups/copy.sqlite");
        let made = back_up(&path, &target).unwrap();
        assert_eq!(made, Facts { format: schema::newest(), torrents: 2 });
        catalog.register(&sample(3)).unwrap();

        assert_eq!(fs::read_dir(target.parent().unwrap()).unwrap().count(), 1);
        assert_eq!(facts(&target).unwrap(), made);
        assert_eq!(crate::check(&target).unwrap(), [""; 0]);
        assert_eq!(metainfo_in(&target, &InfoHash([1; 20])).unwrap(), Some(sample(1).metainfo));
        assert_eq!(metainfo_in(&target, &InfoHash([3; 20])).unwrap(), None);
        let copy = Catalog::open(&target).unwrap();
        assert_eq!(copy.torrents().unwrap().len(), 2);
        assert_eq!(copy.metainfo(&InfoHash([2; 20])).unwrap(), Some(sample(2).metainfo));
    }

    #[test]
    fn a_catalog_becomes_another_while_it_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let [path, other] = ["catalog.sqlite", "other.sqlite"].map(|it| folder.path().join(it));
        let mut catalog = Catalog::open(&path).unwrap();
        catalog.register(&sample(1)).unwrap();
        let mut source = Catalog::open(&other).unwrap();
        source.register(&sample(2)).unwrap();
        catalog.become_copy_of(&source).unwrap();
        let hashes = |it: &Catalog| -> Vec<u8> {
            it.torrents().unwrap().iter().map(|it| it.info_hash.0[0]).collect()
        };
        assert_eq!(hashes(&catalog), [2]);
        catalog.register(&sample(3)).unwrap();
        drop(catalog);
        assert_eq!(hashes(&Catalog::open(&path).unwrap()), [2, 3]);
        assert_eq!(hashes(&source), [2]);
    }

    #[test]
    fn what_is_damaged_does_not_become_a_backup() {
        let folder = tempfile::tempdir().unwrap();
        let [path, target] = ["catalog.sqlite", "copy.sqlite"].map(|it| folder.path().join(it));
        let mut catalog = Catalog::open(&path).unwrap();
        (1..50).for_each(|it| catalog.register(&sample(it)).unwrap());
        drop(catalog);
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2 / 4096 * 4096;
        bytes[middle..middle + 4096].fill(0xff);
        fs::write(&path, bytes).unwrap();
        back_up(&path, &target).unwrap_err();
        assert!(back_up(&folder.path().join("absent"), &target).is_err());
    }
}
