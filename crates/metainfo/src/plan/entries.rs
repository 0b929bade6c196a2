//! What lies in a folder, for a torrent of each.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use super::PlanError;
use super::order::sort_key;
use super::patterns::Patterns;
use super::walk::{not_found, reason_for, unreadable};
use crate::name;

/// The files and folders in the folder at `root`, in natural order, that a torrent of it would
/// not leave out as a whole.
///
/// `exclude` is as in [`PlanOptions::exclude`](crate::PlanOptions::exclude). What is in the
/// folders is not looked at, so there may be nothing to share in them.
///
/// # Errors
///
/// When the folder cannot be read, has more entries than `most`, or a pattern is none.
pub fn entries(root: &Path, exclude: &[String], most: usize) -> Result<Vec<PathBuf>, PlanError> {
    let patterns = Patterns::new(exclude)?;
    let listed = fs::read_dir(root).map_err(|it| not_found(root, it))?;
    let listed: io::Result<Vec<DirEntry>> = listed.take(most.saturating_add(1)).collect();
    let listed = listed.map_err(|it| unreadable(root, it))?;
    if listed.len() > most {
        return Err(PlanError::TooManyFiles { path: root.to_owned() });
    }
    let mut entries = Vec::new();
    for entry in listed {
        let path = entry.path();
        let metadata = entry.metadata().map_err(|it| unreadable(&path, it))?;
        let name = name::composed(&entry.file_name().to_string_lossy());
        if reason_for(&patterns, &name, &name, &metadata).is_none() {
            entries.push((sort_key(&name), path));
        }
    }
    entries.sort();
    Ok(entries.into_iter().map(|(_, path)| path).collect())
}
