//! The settings of watched folders, and their bounds.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::settings::Problem;

/// Each is looked at every few seconds.
const FOLDERS_MAX: usize = 16;

/// Where torrents come from by themselves.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct IntakeSettings {
    /// Folders, by their whole paths, of which each .torrent is registered; at most 16.
    pub folders: Vec<String>,
    /// What becomes of a .torrent there that has been registered.
    pub registered_files: RegisteredFiles,
}

/// What becomes of a .torrent in a watched folder that has been registered.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisteredFiles {
    /// It stays where it is.
    #[default]
    Stay,
    /// It goes to the folder `registered` beside it.
    Move,
}

impl IntakeSettings {
    /// Adds to `problems` what is wrong. A folder that is not there is not: its disk may be
    /// plugged in later.
    pub(super) fn check(&self, problems: &mut Vec<Problem>) {
        let mut wrong = |message: String| {
            problems.push(Problem::new("intake.folders", message));
        };
        if self.folders.len() > FOLDERS_MAX {
            wrong(format!("must be at most {FOLDERS_MAX} folders"));
        }
        for folder in &self.folders {
            if !Path::new(folder.trim()).is_absolute() {
                wrong(format!("must be folders with their whole path, but has “{folder}”"));
            }
        }
    }

    /// The folders, each once.
    pub(crate) fn places(&self) -> Vec<PathBuf> {
        let mut places: Vec<PathBuf> = Vec::new();
        for folder in self.folders.iter().map(|it| PathBuf::from(it.trim())) {
            if folder.is_absolute() && !places.contains(&folder) {
                places.push(folder);
            }
        }
        places.truncate(FOLDERS_MAX);
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An absolute path on the system that the test runs on.
    fn absolute(name: &str) -> String {
        std::env::temp_dir().join(name).display().to_string()
    }

    #[test]
    fn folders_need_their_whole_path_and_there_is_an_end_to_them() {
        let problems = |folders: Vec<String>| {
            let mut problems = Vec::new();
            let settings = IntakeSettings { folders, ..IntakeSettings::default() };
            settings.check(&mut problems);
            problems.len()
        };
        let many = |count: usize| (0..count).map(|it| absolute(&it.to_string())).collect();
        assert_eq!(problems(vec![]), 0);
        assert_eq!(problems(many(16)), 0);
        assert_eq!(problems(many(17)), 1);
        assert_eq!(problems(vec![String::new(), "films".to_owned(), absolute("a")]), 2);
    }

    #[test]
    fn a_folder_named_twice_is_watched_once() {
        let folders = vec![absolute("a"), format!(" {}", absolute("a")), absolute("b")];
        let settings = IntakeSettings { folders, ..IntakeSettings::default() };
        assert_eq!(settings.places(), [absolute("a"), absolute("b")].map(PathBuf::from));
    }
}
