//! Files that are in the torrent's folder, but not in the torrent.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::{MAX_EXTRA_FILES, VerifyError};
use crate::name::composed;
use crate::read::Metainfo;

/// The first of them, and how many there are.
#[derive(Debug, Default)]
pub(super) struct Extra {
    pub(super) first: Vec<String>,
    pub(super) count: u64,
}

/// Looks through the folder, following no link; `go_on` is asked at each entry.
pub(super) fn files_beside(
    metainfo: &Metainfo,
    disk: &Disk,
    go_on: &mut dyn FnMut() -> Result<(), VerifyError>,
) -> Result<Extra, VerifyError> {
    let mut extra = Extra::default();
    if metainfo.is_single_file() {
        return Ok(extra);
    }
    let known: HashSet<String> = metainfo.files().iter().map(|it| key(&it.path)).collect();
    let mut waiting = vec![(disk.folder().to_owned(), String::new())];
    let mut room = MAX_ENTRIES;
    while let Some((folder, prefix)) = waiting.pop() {
        let mut folders = Vec::new();
        for (name, path, is_folder) in entries(&folder, room) {
            go_on()?;
            room -= 1;
            let shown = format!("{prefix}{name}");
            if is_folder {
                folders.push((path, format!("{shown}/")));
            } else if !known.contains(&key(&shown)) {
                extra.count += 1;
                if extra.first.len() < MAX_EXTRA_FILES {
                    extra.first.push(shown);
                }
            }
        }
        waiting.extend(folders.into_iter().rev());
    }
    Ok(extra)
}

/// Name, path and whether it is a folder, of at most `most` entries, sorted.
fn entries(folder: &Path, most: usize) -> Vec<(String, PathBuf, bool)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(most);
    let mut entries: Vec<_> = entries
        .map(|it| {
            let is_folder = it.file_type().is_ok_and(|it| it.is_dir());
            (it.file_name().to_string_lossy().into_owned(), it.path(), is_folder)
        })
        .collect();
    entries.sort_unstable();
    entries
}

/// What two spellings of a path that mean one file have in common.
fn key(path: &str) -> String {
    let composed = composed(path);
    if cfg!(any(windows, target_os = "macos")) { composed.to_lowercase() } else { composed }
}

/// Entries that are looked at in all.
const MAX_ENTRIES: usize = 2_000_000;
