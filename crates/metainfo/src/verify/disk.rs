//! Where the files of a torrent are on the disk, in whatever spelling.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::VerifyError;
use crate::name::{composed, is_reserved_on_windows};
use crate::read::Metainfo;

/// What is where a file should be.
#[derive(Debug)]
pub(super) enum Found {
    File { path: PathBuf, size_bytes: u64 },
    Missing,
    NotAFile,
    Unreadable { reason: String },
}

/// The torrent's folder.
#[derive(Debug)]
pub(super) struct Disk {
    root: PathBuf,
    /// The same without links, beyond which none may lead.
    real_root: PathBuf,
    /// The only file, where the path that was given is of that.
    only_file: Option<PathBuf>,
    /// Folders by their paths in the torrent; nothing for those that are not there.
    folders: HashMap<String, Option<PathBuf>>,
    /// Names in a folder by their composed form, for folders in which one was not found.
    listings: HashMap<PathBuf, HashMap<String, OsString>>,
}

impl Disk {
    /// The folder of `metainfo` that is at `root`, or else in it.
    pub(super) fn of(metainfo: &Metainfo, root: &Path) -> Result<Self, VerifyError> {
        let failed = |source: io::Error| match source.kind() {
            ErrorKind::NotFound => VerifyError::NotFound { path: root.to_owned() },
            _ => VerifyError::Unreadable { path: root.to_owned(), source },
        };
        let metadata = fs::metadata(root).map_err(failed)?;
        let mut disk = Self::at(root.to_owned()).map_err(failed)?;
        if metainfo.is_single_file() {
            disk.only_file = (!metadata.is_dir()).then(|| root.to_owned());
            return Ok(disk);
        }
        if !metadata.is_dir() {
            return Err(VerifyError::NotAFolder { path: root.to_owned() });
        }
        if let Ok(Some((inner, metadata))) = disk.entry(root, metainfo.name())
            && metadata.is_dir()
        {
            let mut inner = Self::at(inner).map_err(failed)?;
            if inner.count_of(metainfo) > disk.count_of(metainfo) {
                return Ok(inner);
            }
        }
        Ok(disk)
    }

    fn at(root: PathBuf) -> io::Result<Self> {
        let real_root = fs::canonicalize(&root)?;
        let (folders, listings) = (HashMap::new(), HashMap::new());
        Ok(Self { root, real_root, only_file: None, folders, listings })
    }

    /// How many of the torrent's first files are here.
    fn count_of(&mut self, metainfo: &Metainfo) -> usize {
        let first = metainfo.files().iter().take(FILES_LOOKED_FOR);
        first.filter(|it| matches!(self.find(&it.path), Found::File { .. })).count()
    }

    /// The folder that is looked through for other files; none where it is of one file.
    pub(super) fn folder(&self) -> &Path {
        &self.root
    }

    /// The file or folder, for a person to see.
    pub(super) fn into_shown_root(self) -> PathBuf {
        self.only_file.unwrap_or(self.root)
    }

    /// What is at this path of the torrent.
    pub(super) fn find(&mut self, path: &str) -> Found {
        if let Some(file) = &self.only_file {
            return file_at(file.clone(), fs::metadata(file));
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let Some(folder) = self.folder_of(folder) else {
            return Found::Missing;
        };
        match self.entry(&folder, name) {
            Ok(Some((path, metadata))) => file_at(path, Ok(metadata)),
            Ok(None) => Found::Missing,
            Err(Obstacle::LeadsAway) => Found::NotAFile,
            Err(Obstacle::Failed(error)) => Found::Unreadable { reason: error.to_string() },
        }
    }

    fn folder_of(&mut self, folder: &str) -> Option<PathBuf> {
        if folder.is_empty() {
            return Some(self.root.clone());
        }
        if let Some(known) = self.folders.get(folder) {
            return known.clone();
        }
        let mut at = Some(self.root.clone());
        for part in folder.split('/') {
            let above = at.take();
            let entry = above.and_then(|it| self.entry(&it, part).ok().flatten());
            at = entry.filter(|(_, it)| it.is_dir()).map(|(path, _)| path);
            if at.is_none() {
                break;
            }
        }
        self.folders.insert(folder.to_owned(), at.clone());
        at
    }

    /// What `folder` has by this name, in whatever form of Unicode. A link counts as what it
    /// leads to.
    fn entry(
        &mut self,
        folder: &Path,
        name: &str,
    ) -> Result<Option<(PathBuf, Metadata)>, Obstacle> {
        let mut parts = Path::new(name).components();
        let is_name = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
        if !is_name || (cfg!(windows) && is_reserved_on_windows(name)) {
            return Ok(None);
        }
        let mut path = folder.join(name);
        let mut metadata = fs::symlink_metadata(&path);
        if metadata.as_ref().is_err_and(|it| it.kind() == ErrorKind::NotFound) {
            let Some(spelled) = self.spelling(folder, name) else { return Ok(None) };
            path = folder.join(spelled);
            metadata = fs::symlink_metadata(&path);
        }
        match metadata {
            Ok(it) if it.is_symlink() => {
                let target = fs::canonicalize(&path).map_err(|_| Obstacle::LeadsAway)?;
                if !target.starts_with(&self.real_root) {
                    return Err(Obstacle::LeadsAway);
                }
                let metadata = fs::metadata(&target).map_err(Obstacle::Failed)?;
                Ok(Some((path, metadata)))
            }
            Ok(it) => Ok(Some((path, it))),
            Err(error) if cannot_be_there(&error) => Ok(None),
            Err(error) => Err(Obstacle::Failed(error)),
        }
    }

    /// How the disk spells a name that it does not know as it is.
    fn spelling(&mut self, folder: &Path, name: &str) -> Option<OsString> {
        if !self.listings.contains_key(folder) {
            let names = fs::read_dir(folder).into_iter().flatten().flatten();
            let names = names.filter_map(|it| {
                let name = it.file_name();
                Some((composed(name.to_str()?), name))
            });
            self.listings.insert(folder.to_owned(), names.collect());
        }
        self.listings.get(folder)?.get(&composed(name)).cloned()
    }
}

/// Why an entry cannot be looked at.
enum Obstacle {
    /// It is a link that leads out of the folder, or nowhere.
    LeadsAway,
    Failed(io::Error),
}

fn file_at(path: PathBuf, metadata: io::Result<Metadata>) -> Found {
    match metadata {
        Ok(it) if it.is_file() => Found::File { path, size_bytes: it.len() },
        Ok(_) => Found::NotAFile,
        Err(error) => Found::Unreadable { reason: error.to_string() },
    }
}

/// Names that the disk could not have are of files that are not there.
fn cannot_be_there(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::InvalidFilename
            | ErrorKind::InvalidInput
    )
}

/// Enough to tell which of two folders is meant.
const FILES_LOOKED_FOR: usize = 64;
