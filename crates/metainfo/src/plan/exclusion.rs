//! What is left out of a torrent, and why.

use std::fmt;
use std::sync::Arc;

/// Something found in the folder that will not be shared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LeftOut {
    /// Path below the folder, with `/` between the parts.
    pub path: String,
    /// Why it is left out.
    pub reason: Reason,
}

/// Why something is left out of a torrent.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Reason {
    /// One of the patterns in [`PlanOptions::exclude`](crate::PlanOptions::exclude) is about it.
    Excluded {
        /// The pattern that decided, as it was written.
        pattern: Arc<str>,
    },
    /// Its name begins with a dot, or Windows marks it as hidden.
    Hidden,
    /// Windows marks it as part of the system.
    System,
    /// A file that the system keeps for itself, such as `Thumbs.db`.
    SystemFile,
    /// The records of a version control system.
    VersionControl,
    /// A Windows shortcut; it leads nowhere on another computer.
    Shortcut,
    /// An office program has the document open.
    LockFile,
    /// A download that is not finished.
    PartialDownload,
    /// A symbolic link or junction, whether it leads somewhere or not.
    Link,
    /// A pipe, socket or device.
    SpecialFile,
    /// A folder without anything in it; a torrent names only files.
    EmptyFolder,
    /// The .torrent that is about to be replaced.
    Output,
}

impl Reason {
    /// The stable name of the reason.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Excluded { .. } => "excluded",
            Self::Hidden => "hidden",
            Self::System => "system",
            Self::SystemFile => "system_file",
            Self::VersionControl => "version_control",
            Self::Shortcut => "shortcut",
            Self::LockFile => "lock_file",
            Self::PartialDownload => "partial_download",
            Self::Link => "link",
            Self::SpecialFile => "special_file",
            Self::EmptyFolder => "empty_folder",
            Self::Output => "output",
        }
    }
}

impl fmt::Display for Reason {
    /// A short phrase.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Excluded { pattern } => return write!(f, "excluded by “{pattern}”"),
            Self::Hidden => "hidden by its name or by the system",
            Self::System => "part of the system",
            Self::SystemFile => "made by the system for itself",
            Self::VersionControl => "version control records",
            Self::Shortcut => "a shortcut; it works only on this computer",
            Self::LockFile => "lock file of an open document",
            Self::PartialDownload => "unfinished download",
            Self::Link => "a link; links are not followed",
            Self::SpecialFile => "a pipe, socket or device",
            Self::EmptyFolder => "empty folder; a torrent holds only files",
            Self::Output => "the .torrent being made",
        })
    }
}

/// Judges a file or folder by its name alone, without regard to case.
///
/// A file called `core` stays in: older makers left it out as a crash dump, but today
/// dumps are named otherwise, and real folders and files are called that.
pub(super) fn by_name(name: &str) -> Option<Reason> {
    let name = name.to_lowercase();
    if VERSION_CONTROL.contains(&name.as_str()) {
        Some(Reason::VersionControl)
    } else if SYSTEM_FILES.contains(&name.as_str()) || name.ends_with("zone.identifier") {
        Some(Reason::SystemFile)
    } else if name.starts_with('.') {
        Some(Reason::Hidden)
    } else if name.starts_with("~$") {
        Some(Reason::LockFile)
    } else if name.ends_with(".lnk") {
        Some(Reason::Shortcut)
    } else if PARTIAL_DOWNLOADS.iter().any(|it| name.ends_with(it)) {
        Some(Reason::PartialDownload)
    } else {
        None
    }
}

/// In lower case. `@eaDir` is Synology's, `icon\r` the folder icon of macOS.
const SYSTEM_FILES: [&str; 8] = [
    ".ds_store",
    "$recycle.bin",
    "@eadir",
    "desktop.ini",
    "ehthumbs.db",
    "icon\r",
    "system volume information",
    "thumbs.db",
];

/// In lower case.
const VERSION_CONTROL: [&str; 4] = [".git", ".hg", ".svn", "cvs"];

/// Endings in lower case: browsers, qBittorrent, uTorrent, BitComet, aria2's records.
const PARTIAL_DOWNLOADS: [&str; 6] = [".!qb", ".!ut", ".aria2", ".bc!", ".crdownload", ".part"];

/// Judges a file or folder by what Windows says about it.
#[cfg(windows)]
pub(super) fn by_attributes(metadata: &std::fs::Metadata) -> Option<Reason> {
    use std::os::windows::fs::MetadataExt;

    // FILE_ATTRIBUTE_HIDDEN and FILE_ATTRIBUTE_SYSTEM.
    const HIDDEN: u32 = 0x2;
    const SYSTEM: u32 = 0x4;
    match metadata.file_attributes() {
        it if it & SYSTEM != 0 => Some(Reason::System),
        it if it & HIDDEN != 0 => Some(Reason::Hidden),
        _ => None,
    }
}

/// Judges a file or folder by what the system says about it: here, nothing.
#[cfg(not(windows))]
pub(super) fn by_attributes(_metadata: &std::fs::Metadata) -> Option<Reason> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn junk_is_left_out_in_any_case_with_its_reason() {
        check("Thumbs.db", Reason::SystemFile);
        check("THUMBS.DB", Reason::SystemFile);
        check("thumbs.db", Reason::SystemFile);
        check("Desktop.ini", Reason::SystemFile);
        check(".DS_Store", Reason::SystemFile);
        check("@eaDir", Reason::SystemFile);
        check("film.mkv:Zone.Identifier", Reason::SystemFile);
        check("zone.identifier", Reason::SystemFile);
        check("$RECYCLE.BIN", Reason::SystemFile);
        check(".git", Reason::VersionControl);
        check("CVS", Reason::VersionControl);
        check(".hidden", Reason::Hidden);
        check("~$letter.docx", Reason::LockFile);
        check("Film.LNK", Reason::Shortcut);
        check("film.mkv.part", Reason::PartialDownload);
        check("film.mkv.!qB", Reason::PartialDownload);
        check("film.mkv.crdownload", Reason::PartialDownload);

        #[track_caller]
        fn check(name: &str, expected: Reason) {
            assert_eq!(by_name(name), Some(expected));
        }
    }

    #[test]
    fn what_only_looks_like_junk_stays() {
        for name in ["core", "thumbs.db.txt", "part", "a.part1.rar", "a~$b", "lnk", "cvs.txt"] {
            assert_eq!(by_name(name), None, "{name}");
        }
    }
}
