//! Walks a folder and sorts what it finds into files, what is left out, and doubts.

use std::collections::HashMap;
use std::fs::{self, DirEntry, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::exclusion::{self, LeftOut, Reason};
use super::order::sort_key;
use super::patterns::{Patterns, Verdict};
use super::warning::{LONG_PATH_CHARACTERS, Warning};
use super::{PlanError, PlanOptions, PlannedFile};
use crate::document::{MAX_TREE_PARTS, values_of_file};
use crate::name;
use crate::read::MAX_VALUES;
use crate::version::Version;

/// What a walk has found; files are in no order yet.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) name: String,
    pub(super) is_single_file: bool,
    pub(super) files: Vec<PlannedFile>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) warnings: Vec<Warning>,
}

/// Walks the file or folder at `root`; a file at the output path is left out.
pub(super) fn walk(root: &Path, options: &PlanOptions) -> Result<Found, PlanError> {
    let metadata = fs::metadata(root).map_err(|it| not_found(root, it))?;
    let (name, spelled_otherwise) = name_of_root(root)?;
    let mut walk = Walk {
        root,
        version: options.version,
        patterns: Patterns::new(&options.exclude)?,
        // An output that does not exist yet cannot be found either.
        output: options.output_path.as_ref().and_then(|it| it.canonicalize().ok()),
        found: Found {
            name,
            is_single_file: metadata.is_file(),
            files: Vec::new(),
            left_out: Vec::new(),
            warnings: Vec::new(),
        },
        folders: Vec::new(),
        entries_seen: 0,
        values: 0,
    };
    walk.check_root_name(spelled_otherwise);
    if metadata.is_file() {
        walk.take_single_file()?;
    } else if metadata.is_dir() {
        walk.take_folders()?;
    } else {
        return Err(PlanError::NotAFile { path: root.to_owned() });
    }

    let mut found = walk.found;
    found.left_out.sort_by_cached_key(|it| sort_key(&it.path));
    found.warnings.sort_by_cached_key(|it| sort_key(it.path().unwrap_or_default()));
    Ok(found)
}

/// The name a torrent of `root` takes, and whether the disk spells it otherwise.
fn name_of_root(root: &Path) -> Result<(String, bool), PlanError> {
    let name = root.file_name().ok_or_else(|| PlanError::NoName { path: root.to_owned() })?;
    let name = name.to_str().ok_or_else(|| PlanError::NotUnicode { path: lossy(root) })?;
    if name::is_unsafe(name) {
        return Err(PlanError::UnsafeName { path: root.to_owned() });
    }
    let composed = name::composed(name);
    let spelled_otherwise = composed != name;
    Ok((composed, spelled_otherwise))
}

struct Walk<'a> {
    root: &'a Path,
    version: Version,
    patterns: Patterns,
    output: Option<PathBuf>,
    found: Found,
    /// Folders still to be listed. A list rather than recursion, so that no depth can
    /// exhaust the stack.
    folders: Vec<Folder>,
    entries_seen: usize,
    values: usize,
}

struct Folder {
    disk_path: PathBuf,
    /// Path below the root as the torrent names it; empty for the root.
    path: String,
}

impl Walk<'_> {
    fn check_root_name(&mut self, spelled_otherwise: bool) {
        let path = self.found.name.clone();
        if name::is_reserved_on_windows(&path) {
            self.found.warnings.push(Warning::ReservedOnWindows { path: path.clone() });
        }
        if spelled_otherwise {
            self.found.warnings.push(Warning::SpelledOtherwise { path });
        }
    }

    fn take_single_file(&mut self) -> Result<(), PlanError> {
        if self.output.is_some() && self.output == self.root.canonicalize().ok() {
            return Err(PlanError::OutputIsInput { path: self.root.to_owned() });
        }
        let path = self.found.name.clone();
        let characters = path.chars().count();
        if characters > LONG_PATH_CHARACTERS {
            let path = path.clone();
            self.found.warnings.push(Warning::PathTooLong { path, characters });
        }
        self.take_file(self.root.to_owned(), path)
    }

    fn take_folders(&mut self) -> Result<(), PlanError> {
        // The output is compared by its resolved path, so the folders need theirs.
        if let Some(output) = &self.output {
            let root = self.root.canonicalize().map_err(|it| unreadable(self.root, it))?;
            let below = output.strip_prefix(root).map(Path::to_owned).ok();
            self.output = below.map(|it| self.root.join(it));
        }
        self.folders.push(Folder { disk_path: self.root.to_owned(), path: String::new() });
        while let Some(folder) = self.folders.pop() {
            self.take_folder(&folder)?;
        }
        Ok(())
    }

    fn take_folder(&mut self, folder: &Folder) -> Result<(), PlanError> {
        let unreadable = |source| unreadable(&folder.disk_path, source);
        let entries: io::Result<Vec<DirEntry>> =
            fs::read_dir(&folder.disk_path).map_err(unreadable)?.take(MAX_ENTRIES).collect();
        let mut entries = entries.map_err(unreadable)?;
        self.entries_seen += entries.len();
        if self.entries_seen >= MAX_ENTRIES {
            return Err(PlanError::TooManyFiles { path: self.root.to_owned() });
        }
        if entries.is_empty() && !folder.path.is_empty() {
            let path = folder.path.clone();
            self.found.left_out.push(LeftOut { path, reason: Reason::EmptyFolder });
        }
        // Which of two clashing names is called the second must not depend on the system.
        entries.sort_by_cached_key(DirEntry::file_name);
        let mut siblings = Siblings::default();
        for entry in entries {
            self.take_entry(folder, &entry, &mut siblings)?;
        }
        Ok(())
    }

    fn take_entry(
        &mut self,
        folder: &Folder,
        entry: &DirEntry,
        siblings: &mut Siblings,
    ) -> Result<(), PlanError> {
        let disk_path = entry.path();
        let disk_name = entry.file_name();
        // This does not follow links.
        let metadata = entry.metadata().map_err(|it| unreadable(&disk_path, it))?;
        let name = name::composed(&disk_name.to_string_lossy());
        let path = below(&folder.path, &name);
        if let Some(reason) = self.reason(&disk_path, &path, &name, &metadata) {
            self.found.left_out.push(LeftOut { path, reason });
            return Ok(());
        }
        let Some(disk_name) = disk_name.to_str() else {
            return Err(PlanError::NotUnicode { path: lossy(&disk_path) });
        };
        if name::is_unsafe(disk_name) {
            return Err(PlanError::UnsafeName { path: disk_path });
        }
        self.warn_about_name(&path, &name, disk_name);
        match siblings.add(&name) {
            Clash::None => {}
            Clash::Same => return Err(PlanError::SameName { path: disk_path }),
            Clash::Case(other) => {
                let path = path.clone();
                self.found.warnings.push(Warning::DiffersOnlyInCase { path, other });
            }
        }
        if metadata.is_dir() {
            self.folders.push(Folder { disk_path, path });
            return Ok(());
        }
        self.warn_about_length(&path);
        self.take_file(disk_path, path)
    }

    fn reason(
        &self,
        disk_path: &Path,
        path: &str,
        name: &str,
        metadata: &Metadata,
    ) -> Option<Reason> {
        if self.output.as_deref() == Some(disk_path) && !metadata.is_symlink() {
            return Some(Reason::Output);
        }
        reason_for(&self.patterns, path, name, metadata)
    }

    fn warn_about_name(&mut self, path: &str, name: &str, disk_name: &str) {
        if name::is_reserved_on_windows(name) {
            self.found.warnings.push(Warning::ReservedOnWindows { path: path.to_owned() });
        }
        if name != disk_name {
            self.found.warnings.push(Warning::SpelledOtherwise { path: path.to_owned() });
        }
    }

    fn warn_about_length(&mut self, path: &str) {
        let characters = self.found.name.chars().count() + 1 + path.chars().count();
        if characters > LONG_PATH_CHARACTERS {
            let path = path.to_owned();
            self.found.warnings.push(Warning::PathTooLong { path, characters });
        }
    }

    fn take_file(&mut self, disk_path: PathBuf, path: String) -> Result<(), PlanError> {
        if self.version.has_v2() && path.split('/').count() > MAX_TREE_PARTS {
            return Err(PlanError::TooDeep { path: disk_path });
        }
        self.values += values_of_file(&path, self.version);
        if self.values + VALUES_BESIDE_FILES > MAX_VALUES {
            return Err(PlanError::TooManyFiles { path: self.root.to_owned() });
        }
        // Better to hear now that a file cannot be opened than after an hour of hashing.
        // The open file also tells its true size, where a listing on Windows may lag behind.
        let metadata = File::open(&disk_path).and_then(|it| it.metadata());
        let metadata = metadata.map_err(|it| unreadable(&disk_path, it))?;
        self.found.files.push(PlannedFile {
            path,
            disk_path,
            size_bytes: metadata.len(),
            offset_bytes: 0,
            padding_bytes: 0,
            modified: metadata.modified().ok(),
        });
        Ok(())
    }
}

/// Why what has this path below the root is left out, if it is: first what no pattern can
/// change, then the patterns, then what is left out by default.
pub(super) fn reason_for(
    patterns: &Patterns,
    path: &str,
    name: &str,
    metadata: &Metadata,
) -> Option<Reason> {
    if metadata.is_symlink() {
        return Some(Reason::Link);
    }
    if !metadata.is_dir() && !metadata.is_file() {
        return Some(Reason::SpecialFile);
    }
    match patterns.judge(path, metadata.is_dir()) {
        Verdict::Out(pattern) => Some(Reason::Excluded { pattern }),
        Verdict::In => None,
        Verdict::Silent => exclusion::by_name(name).or_else(|| exclusion::by_attributes(metadata)),
    }
}

/// The names in one folder, by their form in lower case.
#[derive(Default)]
struct Siblings {
    by_lower_case: HashMap<String, Vec<String>>,
}

enum Clash {
    None,
    Same,
    Case(String),
}

impl Siblings {
    fn add(&mut self, name: &str) -> Clash {
        let others = self.by_lower_case.entry(name.to_lowercase()).or_default();
        let clash = match others.first() {
            _ if others.iter().any(|it| it == name) => Clash::Same,
            Some(other) => Clash::Case(other.clone()),
            None => Clash::None,
        };
        others.push(name.to_owned());
        clash
    }
}

fn below(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn lossy(path: &Path) -> PathBuf {
    path.to_string_lossy().into_owned().into()
}

/// The error for a root that cannot be looked up.
pub(super) fn not_found(root: &Path, source: io::Error) -> PlanError {
    match source.kind() {
        io::ErrorKind::NotFound => PlanError::NotFound { path: root.to_owned() },
        _ => unreadable(root, source),
    }
}

/// The error for what the system does not let be read.
pub(super) fn unreadable(path: &Path, source: io::Error) -> PlanError {
    PlanError::Unreadable { path: path.to_owned(), source }
}

/// A walk that has met this many entries was started at the wrong place.
const MAX_ENTRIES: usize = 1_000_000;

/// Values of a .torrent that do not belong to a file, with room to spare.
const VALUES_BESIDE_FILES: usize = 10_000;
