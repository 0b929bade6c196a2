//! What is the matter with the disk when the catalog cannot be read or written.

use rusqlite::ErrorCode;

use crate::CatalogError;

/// What is the matter with a disk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DiskFault {
    /// There is no room left on it, or none for this user.
    Full,
    /// It can be read but not written.
    ReadOnly,
    /// The system does not let this user read or write there.
    NotAllowed,
    /// It does not do what it is asked to, as one that is broken or has been taken away.
    Failing,
}

impl CatalogError {
    /// What is the matter with the disk, where it is the disk's fault.
    pub fn disk_fault(&self) -> Option<DiskFault> {
        let Self::Sqlite(error) = self else { return None };
        let extended = error.sqlite_error().map_or(0, |it| it.extended_code);
        match error.sqlite_error_code()? {
            ErrorCode::DiskFull => Some(DiskFault::Full),
            // SQLite enlarges the file it shares among connections only where there is room.
            ErrorCode::SystemIoFailure if extended == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => {
                Some(DiskFault::Full)
            }
            ErrorCode::ReadOnly => Some(DiskFault::ReadOnly),
            ErrorCode::PermissionDenied => Some(DiskFault::NotAllowed),
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Some(DiskFault::Failing),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use rusqlite::ffi;

    use super::*;
    use crate::Catalog;

    #[test]
    fn what_sqlite_says_is_put_down_to_the_disk_where_it_is_the_disk() {
        for (code, fault) in [
            (ffi::SQLITE_FULL, Some(DiskFault::Full)),
            (ffi::SQLITE_IOERR_SHMSIZE, Some(DiskFault::Full)),
            (ffi::SQLITE_READONLY_DIRECTORY, Some(DiskFault::ReadOnly)),
            (ffi::SQLITE_PERM, Some(DiskFault::NotAllowed)),
            (ffi::SQLITE_IOERR_WRITE, Some(DiskFault::Failing)),
            (ffi::SQLITE_CANTOPEN, Some(DiskFault::Failing)),
            (ffi::SQLITE_CORRUPT, None),
            (ffi::SQLITE_BUSY, None),
        ] {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            assert_eq!(CatalogError::from(error).disk_fault(), fault, "{code}");
        }
        assert_eq!(CatalogError::TooNew { found: 2, known: 1 }.disk_fault(), None);
    }

    #[test]
    fn a_catalog_that_cannot_grow_is_full_and_takes_more_once_it_can() {
        let catalog = Catalog::in_memory().unwrap();
        let pages: u32 =
            catalog.connection.pragma_query_value(None, "page_count", |it| it.get(0)).unwrap();
        let allow = |pages: u32| {
            catalog.connection.pragma_update(None, "max_page_count", pages).unwrap();
        };
        let add = |name: &str| {
            let friend = crate::Friend {
                name: name.repeat(20_000),
                passkey: protocol::id::Passkey([7; 16]),
                is_owner: false,
                created_unix_secs: 1,
                last_use_unix_secs: None,
            };
            catalog.add_friend(&friend)
        };
        allow(pages);
        assert_eq!(add("x").unwrap_err().disk_fault(), Some(DiskFault::Full));
        assert_eq!(catalog.friends().unwrap(), []);
        allow(pages + 100);
        add("y").unwrap();
    }

    #[test]
    fn a_folder_in_the_place_of_the_catalog_is_a_fault_of_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        fs::create_dir(&path).unwrap();
        let error = Catalog::open(&path).unwrap_err();
        assert_eq!(error.disk_fault(), Some(DiskFault::Failing), "{error:?}");
    }
}
