//! Which files in watched folders have been dealt with, on the disk too.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use percent_encoding::{AsciiSet, CONTROLS, percent_encode};
use serde::{Deserialize, Serialize};

use crate::files::{read_capped, write_atomic};

/// The file is never larger: so many names as there may be, each with a few digits.
const FILE_BYTES_MAX: usize = 64 << 20;
/// A name that is no text is kept apart from every other one.
const ESCAPED: &AsciiSet = &CONTROLS.add(b'%');

/// What tells a file from one that takes its name later, without reading it.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(super) struct Stamp {
    pub(super) size_bytes: u64,
    /// When it was changed last, since 1970.
    pub(super) modified_nanos: u64,
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok().and_then(|it| it.duration_since(UNIX_EPOCH).ok());
        let modified_nanos = modified.and_then(|it| u64::try_from(it.as_nanos()).ok());
        Self { size_bytes: metadata.len(), modified_nanos: modified_nanos.unwrap_or_default() }
    }
}

/// The name of a file as it is remembered.
pub(super) fn key(name: &OsStr) -> String {
    percent_encode(name.as_encoded_bytes(), ESCAPED).to_string()
}

/// The files of each folder that have been dealt with.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Memory {
    folders: BTreeMap<PathBuf, BTreeMap<String, Stamp>>,
    #[serde(skip)]
    is_changed: bool,
}

impl Memory {
    /// What the last run has left; nothing where that cannot be read.
    pub(super) fn load(path: &Path) -> Self {
        let read = read_capped(path, FILE_BYTES_MAX)
            .and_then(|bytes| serde_json::from_slice(&bytes).map_err(io::Error::from));
        match read {
            Ok(memory) => memory,
            Err(error) => {
                if error.kind() != ErrorKind::NotFound {
                    tracing::warn!(%error, "which files were registered before could not be read");
                }
                Self::default()
            }
        }
    }

    /// Writes down what has changed. What could not be written is tried again at the next change.
    pub(super) fn save(&mut self, path: &Path) {
        if !std::mem::take(&mut self.is_changed) {
            return;
        }
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        if let Err(error) = write_atomic(path, &bytes) {
            tracing::warn!(%error, "which files were registered could not be written down");
        }
    }

    pub(super) fn knows(&self, folder: &Path, key: &str, stamp: Stamp) -> bool {
        self.folders.get(folder).and_then(|it| it.get(key)) == Some(&stamp)
    }

    pub(super) fn remember(&mut self, folder: &Path, key: String, stamp: Stamp) {
        self.folders.entry(folder.to_owned()).or_default().insert(key, stamp);
        self.is_changed = true;
    }

    /// Forgets the files of `folder` that `are_there` is not true of.
    pub(super) fn keep_files(&mut self, folder: &Path, are_there: impl Fn(&str) -> bool) {
        let Some(files) = self.folders.get_mut(folder) else { return };
        let before = files.len();
        files.retain(|key, _| are_there(key));
        self.is_changed |= files.len() != before;
    }

    /// Forgets all folders but `folders`.
    pub(super) fn keep_folders(&mut self, folders: &[PathBuf]) {
        let before = self.folders.len();
        self.folders.retain(|it, _| folders.contains(it));
        self.is_changed |= self.folders.len() != before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAMP: Stamp = Stamp { size_bytes: 7, modified_nanos: 9 };

    #[test]
    fn what_was_dealt_with_is_known_again_after_a_restart() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("watched.json");
        let (films, books) = (PathBuf::from("/films"), PathBuf::from("/books"));
        let mut memory = Memory::load(&file);
        memory.remember(&films, key(OsStr::new("ü %.torrent")), STAMP);
        memory.remember(&films, "b".to_owned(), STAMP);
        memory.remember(&books, "a".to_owned(), STAMP);
        memory.save(&file);
        let mut memory = Memory::load(&file);
        assert!(memory.knows(&films, &key(OsStr::new("ü %.torrent")), STAMP));
        assert!(!memory.knows(&films, "b", Stamp { size_bytes: 8, ..STAMP }));
        memory.keep_files(&films, |it| it == "b");
        memory.keep_folders(std::slice::from_ref(&films));
        memory.save(&file);
        let memory = Memory::load(&file);
        assert!(memory.knows(&films, "b", STAMP) && !memory.knows(&books, "a", STAMP));
        assert!(!memory.knows(&films, &key(OsStr::new("ü %.torrent")), STAMP));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_as_good_as_none() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("watched.json");
        std::fs::write(&file, "{\"folders\": 7").unwrap();
        assert!(Memory::load(&file).folders.is_empty());
    }

    #[test]
    fn names_that_differ_are_remembered_apart() {
        let names = ["a", "%61", "%2561", "ü", "a\n", "a%0A"];
        let keys: std::collections::BTreeSet<String> =
            names.iter().map(|it| key(OsStr::new(it))).collect();
        assert_eq!(keys.len(), names.len());
    }
}
