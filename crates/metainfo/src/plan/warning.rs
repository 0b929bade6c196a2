//! Doubts about a plan that a person should see before hashing begins.

use std::fmt;

/// A doubt about names or sizes; the torrent can be made all the same.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Warning {
    /// Windows and macOS would store both under one name.
    DiffersOnlyInCase {
        /// Path below the folder, with `/` between the parts.
        path: String,
        /// The name in the same folder that differs from it only in case.
        other: String,
    },
    /// Windows cannot store a file or folder of this name.
    ReservedOnWindows {
        /// Path below the folder, with `/` between the parts; the torrent's name for itself.
        path: String,
    },
    /// Some systems do not accept paths of this length.
    PathTooLong {
        /// Path below the folder, with `/` between the parts.
        path: String,
        /// Length of the path with the torrent's name before it.
        characters: usize,
    },
    /// The torrent spells the name in composed Unicode (NFC), the disk does not.
    SpelledOtherwise {
        /// Path below the folder as the torrent spells it; the torrent's name for itself.
        path: String,
    },
    /// Some clients refuse a .torrent of this size.
    LargeTorrent {
        /// Expected size of the .torrent.
        torrent_bytes: u64,
    },
}

impl Warning {
    /// The stable name of the warning.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DiffersOnlyInCase { .. } => "differs_only_in_case",
            Self::ReservedOnWindows { .. } => "reserved_on_windows",
            Self::PathTooLong { .. } => "path_too_long",
            Self::SpelledOtherwise { .. } => "spelled_otherwise",
            Self::LargeTorrent { .. } => "large_torrent",
        }
    }

    /// The path it is about, where it is about one.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::DiffersOnlyInCase { path, .. }
            | Self::ReservedOnWindows { path }
            | Self::PathTooLong { path, .. }
            | Self::SpelledOtherwise { path } => Some(path),
            Self::LargeTorrent { .. } => None,
        }
    }
}

impl fmt::Display for Warning {
    /// One sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DiffersOnlyInCase { path, other } => write!(
                f,
                "“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them."
            ),
            Self::ReservedOnWindows { path } => {
                write!(f, "“{path}” is not a name that Windows can store.")
            }
            Self::PathTooLong { path, characters } => write!(
                f,
                "“{path}” is {characters} characters long with the torrent's name, \
                 more than some systems accept."
            ),
            Self::SpelledOtherwise { path } => write!(
                f,
                "“{path}” is spelled in another Unicode form on the disk: \
                 rename it, or a client on Linux may not find it."
            ),
            Self::LargeTorrent { torrent_bytes } => write!(
                f,
                "The .torrent will be {} MB large, more than some clients accept: \
                 choose longer pieces or share fewer files.",
                torrent_bytes.div_ceil(1_000_000)
            ),
        }
    }
}

/// Windows' classic limit of 260, less room for the folder it is saved in.
pub(crate) const LONG_PATH_CHARACTERS: usize = 240;

/// libtorrent, and with it qBittorrent and Deluge, refuses more than 10 MB by default.
pub(crate) const LARGE_TORRENT_BYTES: u64 = 10_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_warning_is_one_sentence() {
        let path = String::from("a/b");
        for warning in [
            Warning::DiffersOnlyInCase { path: path.clone(), other: "B".into() },
            Warning::ReservedOnWindows { path: path.clone() },
            Warning::PathTooLong { path: path.clone(), characters: 241 },
            Warning::SpelledOtherwise { path },
            Warning::LargeTorrent { torrent_bytes: 10_000_001 },
        ] {
            let text = warning.to_string();
            assert!(text.ends_with('.') && !text.contains("  "), "{text}");
            assert!(warning.path().is_none_or(|path| text.contains(path)), "{text}");
        }
    }
}
