//! What lies in a watched folder, what of it can be read, and where it goes then.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::memory::{Stamp, key};

/// Where registered files go, beside those that are not yet.
const REGISTERED: &str = "registered";
/// Files of one name that are kept there at most.
const SAME_NAME_MAX: u32 = 999;

/// A file whose name says that it is a .torrent.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) name: OsString,
    pub(super) key: String,
    pub(super) stamp: Stamp,
}

/// What lies in a folder.
#[derive(Debug)]
pub(super) struct Contents {
    pub(super) torrents: Vec<Found>,
    /// Whether there is nothing in it at all, as where a disk is not mounted.
    pub(super) is_empty: bool,
    /// Whether there are more .torrents in it than are listed.
    pub(super) is_cut_off: bool,
}

/// Lists at most `count_max` .torrents of `folder`.
pub(super) fn list(folder: &Path, count_max: usize) -> io::Result<Contents> {
    let mut contents = Contents { torrents: Vec::new(), is_empty: true, is_cut_off: false };
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        contents.is_empty = false;
        let path = entry.path();
        if !path.extension().is_some_and(|it| it.eq_ignore_ascii_case("torrent")) {
            continue;
        }
        // One that is gone again by now is no fault.
        let Ok(metadata) = fs::metadata(&path) else { continue };
        if !metadata.is_file() {
            continue;
        }
        if contents.torrents.len() == count_max {
            contents.is_cut_off = true;
            break;
        }
        let name = entry.file_name();
        let (key, stamp) = (key(&name), Stamp::of(&metadata));
        contents.torrents.push(Found { name, key, stamp });
    }
    Ok(contents)
}

/// Moves a file that has been registered out of the way, and replaces none.
pub(super) fn move_away(path: &Path) -> io::Result<()> {
    let folder = path.with_file_name(REGISTERED);
    match fs::create_dir(&folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    fs::rename(path, free_name(&folder, path)?)
}

fn free_name(folder: &Path, path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default();
    let stem = path.file_stem().unwrap_or_default();
    for number in 1..=SAME_NAME_MAX {
        let mut candidate = stem.to_owned();
        candidate.push(format!(" ({number}).torrent"));
        let candidate = folder.join(if number == 1 { name } else { &candidate });
        // A link that leads nowhere takes the name, too.
        match fs::symlink_metadata(&candidate) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(candidate),
            Err(error) => return Err(error),
            Ok(_) => {}
        }
    }
    Err(io::Error::other("too many files of this name are there already"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_whose_names_end_in_torrent_are_listed_and_not_without_end() {
        let place = tempfile::tempdir().unwrap();
        assert!(list(place.path(), 9).unwrap().is_empty);
        for name in ["a.torrent", "B.TORRENT", "c.torrent.part", "torrent"] {
            fs::write(place.path().join(name), "x").unwrap();
        }
        fs::create_dir(place.path().join("folder.torrent")).unwrap();
        let contents = list(place.path(), 9).unwrap();
        let mut names: Vec<_> = contents.torrents.iter().map(|it| it.name.clone()).collect();
        names.sort();
        assert_eq!(names, ["B.TORRENT", "a.torrent"]);
        assert!(!contents.is_empty && !contents.is_cut_off);
        let contents = list(place.path(), 1).unwrap();
        assert_eq!((contents.torrents.len(), contents.is_cut_off), (1, true));
        assert!(list(&place.path().join("nowhere"), 9).is_err());
    }

    #[test]
    fn a_file_that_is_moved_away_replaces_none_of_the_same_name() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.torrent");
        for text in ["one", "two", "three"] {
            fs::write(&path, text).unwrap();
            move_away(&path).unwrap();
        }
        let read = |name: &str| fs::read_to_string(place.path().join("registered").join(name));
        assert_eq!(read("a.torrent").unwrap(), "one");
        assert_eq!(read("a (2).torrent").unwrap(), "two");
        assert_eq!(read("a (3).torrent").unwrap(), "three");
        assert!(!path.exists());
    }
}
