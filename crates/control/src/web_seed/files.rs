//! Where the files of a torrent are on this computer.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use metainfo::Metainfo;
use server::{FileFacts, FileTrouble, SharedContent, SharedFile, SharedTorrent, look_at};
use unicode_normalization::UnicodeNormalization;

use crate::disk;
use crate::error::UserError;

/// Where a torrent's data is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Place {
    /// The torrent's folder, or its one file.
    pub(super) whole: PathBuf,
    /// The folder all files are below: that folder, or the one the file is in.
    root: PathBuf,
    /// Name of the one file, where it is one.
    file_name: Option<PathBuf>,
}

impl Place {
    /// That the data of a torrent is at `whole`.
    pub(super) fn of(metainfo: &Metainfo, whole: &Path) -> Self {
        let (root, file_name) = match metainfo.is_single_file() {
            true => (whole.parent().unwrap_or(whole), whole.file_name().map(PathBuf::from)),
            false => (whole, None),
        };
        Self { whole: whole.to_owned(), root: root.to_owned(), file_name }
    }

    /// Where below the root the file is that the torrent calls `path`.
    fn below_root(&self, path: &str) -> PathBuf {
        match &self.file_name {
            Some(file_name) => file_name.clone(),
            None => as_on_disk(&self.root, path),
        }
    }
}

/// Finds the data of a torrent at `path`, or in the folder `path` under the torrent's name.
///
/// # Errors
///
/// When neither is there.
pub(super) fn locate(metainfo: &Metainfo, path: &Path) -> Result<Place, UserError> {
    let whole = fs::canonicalize(path).map_err(|error| not_there(path, &error))?;
    let inner = whole.join(metainfo.name());
    let inner_fits = match metainfo.is_single_file() {
        true => whole.is_dir(),
        false => inner.is_dir() && !has_first_file(metainfo, &whole),
    };
    let whole = if inner_fits { inner } else { whole };
    if whole.is_dir() == metainfo.is_single_file() {
        let (name, path) = (metainfo.name(), path.display());
        let message = match metainfo.is_single_file() {
            true => format!("There is no file “{name}” in {path}."),
            false => format!("There is no folder “{name}” in {path}."),
        };
        return Err(UserError::new("web_seed_files", message, "Choose where the data is."));
    }
    Ok(Place::of(metainfo, &whole))
}

/// Looks whether every file is there with the size that the torrent says; what they are
/// known by then, in order.
///
/// # Errors
///
/// Names the first one that is not, and how many there are.
pub(super) fn look_at_all(metainfo: &Metainfo, place: &Place) -> Result<Vec<FileFacts>, UserError> {
    let mut facts = Vec::with_capacity(metainfo.files().len());
    let mut wrong: Option<(&str, FileTrouble)> = None;
    let mut wrong_count = 0;
    for file in metainfo.files() {
        let found = look_at(&place.root, &place.below_root(&file.path));
        match found {
            Ok(found) if found.size_bytes == file.size_bytes => facts.push(found),
            other => {
                wrong_count += 1;
                let trouble = other.err().unwrap_or(FileTrouble::Resized);
                wrong.get_or_insert((&file.path, trouble));
            }
        }
    }
    match wrong {
        None => Ok(facts),
        Some((path, trouble)) => Err(wrong_files(place, path, &trouble, wrong_count)),
    }
}

/// What the server needs to know; `modified_unix_nanos` is of the torrent's files in order.
pub(super) fn shared(
    metainfo: &Metainfo,
    place: &Place,
    modified_unix_nanos: &[i64],
) -> SharedTorrent {
    let name = metainfo.name();
    let files = metainfo.files().iter().zip(modified_unix_nanos);
    let files = files.map(|(file, &modified_unix_nanos)| SharedFile {
        path: match metainfo.is_single_file() {
            true => name.to_owned(),
            false => format!("{name}/{}", file.path),
        },
        content: SharedContent::Disk {
            below_root: place.below_root(&file.path),
            facts: FileFacts { size_bytes: file.size_bytes, modified_unix_nanos },
        },
    });
    let padding = padding_sizes(metainfo).into_iter().map(|size_bytes| SharedFile {
        path: format!("{name}/.pad/{size_bytes}"),
        content: SharedContent::Padding { size_bytes },
    });
    SharedTorrent { root: place.root.clone(), files: files.chain(padding).collect() }
}

pub(super) fn not_text(path: &Path) -> UserError {
    let message = format!("The name {} is not text.", path.display());
    UserError::new("web_seed_files", message, "Give the folder another name.")
}

/// Sizes of the padding that clients without BEP 47 ask for. In torrents of v2 it is only
/// thought of, and nobody asks.
fn padding_sizes(metainfo: &Metainfo) -> BTreeSet<u64> {
    if !metainfo.version().has_v1() {
        return BTreeSet::new();
    }
    let mut sizes = BTreeSet::new();
    let mut end = 0;
    for file in metainfo.files() {
        sizes.insert(file.offset_bytes.saturating_sub(end));
        end = file.offset_bytes + file.size_bytes;
    }
    sizes.insert(metainfo.total_bytes().saturating_sub(end));
    sizes.remove(&0);
    sizes
}

fn has_first_file(metainfo: &Metainfo, folder: &Path) -> bool {
    let first = metainfo.files().first();
    first.is_some_and(|it| folder.join(as_on_disk(folder, &it.path)).is_file())
}

/// `path` as it is spelled below `root`: a torrent has names in the composed form of Unicode,
/// which the disk need not have.
fn as_on_disk(root: &Path, path: &str) -> PathBuf {
    let mut below_root = PathBuf::new();
    for part in path.split('/') {
        let is_there = part.is_ascii() || root.join(&below_root).join(part).exists();
        let other = || same_name(&root.join(&below_root), part);
        let found = if is_there { None } else { other() };
        below_root.push(found.as_deref().unwrap_or(part));
    }
    below_root
}

fn same_name(folder: &Path, name: &str) -> Option<String> {
    let names = fs::read_dir(folder).ok()?.filter_map(|it| it.ok()?.file_name().into_string().ok());
    names.into_iter().find(|it| it.nfc().eq(name.nfc()))
}

fn not_there(path: &Path, error: &io::Error) -> UserError {
    let message = format!("{} cannot be opened: {}.", path.display(), disk::why(error));
    UserError::new("web_seed_files", message, "Choose the file or folder of the torrent.")
}

fn wrong_files(place: &Place, path: &str, trouble: &FileTrouble, count: usize) -> UserError {
    let trouble = match trouble {
        FileTrouble::Missing => "is not there".to_owned(),
        other => other.to_string(),
    };
    let folder = place.whole.display();
    let first = format!("The file “{path}” in {folder} {trouble}.");
    let message = match count {
        1 => first,
        2 => format!("{first} Another one is not right either."),
        _ => format!("{first} {} others are not right either.", count - 1),
    };
    let hint = "Choose the folder that the torrent was made of.";
    UserError::new("web_seed_files", message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_the_disk_spells_them() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("a\u{308}")).unwrap();
        fs::write(root.path().join("a\u{308}/o\u{308}"), "").unwrap();
        let on_disk = |path: &str| as_on_disk(root.path(), path);
        // A disk that composes names itself has them as they are asked for.
        let spelled = root.path().join(on_disk("\u{e4}/\u{f6}"));
        assert!(spelled.is_file(), "{spelled:?}");
        assert_eq!(on_disk("plain/absent"), Path::new("plain/absent"));
        assert_eq!(on_disk("\u{fc}"), Path::new("\u{fc}"));
    }
}
