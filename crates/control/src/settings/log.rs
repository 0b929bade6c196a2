//! The settings of the log, and their bounds.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use tracing::level_filters::LevelFilter;
use ts_rs::TS;

use crate::log::{FILES_MAX, FileLimits, Levels};
use crate::settings::Problem;

/// What is written down of what happens, and for how long it is kept.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct LogSettings {
    /// What is told, and what is graver: `off`, `error`, `warn`, `info`, `debug` or `trace`.
    pub level: String,
    /// Other levels for parts of the program, such as `server=debug` or `control::jobs=trace`.
    pub levels: Vec<String>,
    /// MiB of one file; then a new one begins.
    pub file_max_mib: u32,
    /// Files of each log that are kept, with the one that is written to.
    pub files_kept: u32,
    /// Whether each request is written down, in a file of its own.
    pub access: bool,
    /// Whether addresses of clients are written only in part.
    pub anonymise_addresses: bool,
}

const FILE_MAX_MIB: RangeInclusive<u32> = 1..=1024;
const FILES_KEPT: RangeInclusive<u32> = 1..=FILES_MAX;
/// Nobody needs more, and each event is held against all of them.
const LEVELS_MAX: usize = 32;

const LEVEL_NAMES: [(&str, LevelFilter); 6] = [
    ("off", LevelFilter::OFF),
    ("error", LevelFilter::ERROR),
    ("warn", LevelFilter::WARN),
    ("info", LevelFilter::INFO),
    ("debug", LevelFilter::DEBUG),
    ("trace", LevelFilter::TRACE),
];

/// What the logs go by.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct LogRules {
    pub(crate) levels: Levels,
    pub(crate) limits: FileLimits,
    pub(crate) has_access_log: bool,
    pub(crate) anonymises: bool,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self {
            level: "info".to_owned(),
            levels: Vec::new(),
            file_max_mib: 5,
            files_kept: 5,
            access: false,
            anonymise_addresses: false,
        }
    }
}

impl Default for LogRules {
    fn default() -> Self {
        LogSettings::default().check(&mut Vec::new())
    }
}

impl LogSettings {
    /// What the logs go by; what is wrong is added to `problems`.
    pub(super) fn check(&self, problems: &mut Vec<Problem>) -> LogRules {
        let levels = Levels {
            of_all: level(&self.level).unwrap_or_else(|| {
                let message = "must be off, error, warn, info, debug or trace";
                problems.push(Problem::new("log.level", message));
                LevelFilter::INFO
            }),
            of_targets: check_levels(&self.levels, problems),
        };
        if !FILE_MAX_MIB.contains(&self.file_max_mib) {
            let message = "must be a number from 1 to 1024";
            problems.push(Problem::new("log.file_max_mib", message));
        }
        if !FILES_KEPT.contains(&self.files_kept) {
            problems.push(Problem::new("log.files_kept", "must be a number from 1 to 100"));
        }
        let file_bytes_max = u64::from(self.file_max_mib) * 1024 * 1024;
        LogRules {
            levels,
            limits: FileLimits { file_bytes_max, files_kept: self.files_kept },
            has_access_log: self.access,
            anonymises: self.anonymise_addresses,
        }
    }
}

fn check_levels(texts: &[String], problems: &mut Vec<Problem>) -> Vec<(String, LevelFilter)> {
    if texts.len() > LEVELS_MAX {
        problems.push(Problem::new("log.levels", "must be 32 at most"));
        return Vec::new();
    }
    let mut levels = Vec::new();
    for text in texts {
        let parts = text.split_once('=').map(|(target, name)| (target.trim(), level(name)));
        match parts {
            Some((target, Some(level))) if is_target(target) => {
                levels.push((target.to_owned(), level));
            }
            _ => {
                let message = format!("must be such as server=debug, but has “{text}”");
                problems.push(Problem::new("log.levels", message));
            }
        }
    }
    levels
}

fn level(name: &str) -> Option<LevelFilter> {
    let name = name.trim();
    LEVEL_NAMES.iter().find(|(it, _)| name.eq_ignore_ascii_case(it)).map(|(_, level)| *level)
}

/// Whether `text` can be a path of modules.
fn is_target(text: &str) -> bool {
    let is_name = |it: &str| {
        !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    text.split("::").all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_understood_and_wrong_ones_named() {
        let check = |level: &str, levels: &[&str]| {
            let levels = levels.iter().map(|it| (*it).to_owned()).collect();
            let settings = LogSettings { level: level.to_owned(), levels, ..Default::default() };
            let mut problems = Vec::new();
            let rules = settings.check(&mut problems);
            let problems: Vec<_> =
                problems.into_iter().map(|it| format!("{} {}", it.field, it.message)).collect();
            (rules.levels, problems)
        };
        let (levels, problems) = check("WARN", &["server=debug", " control::jobs = off "]);
        assert_eq!(problems, [""; 0]);
        let of_targets = vec![
            ("server".to_owned(), LevelFilter::DEBUG),
            ("control::jobs".to_owned(), LevelFilter::OFF),
        ];
        assert_eq!(levels, Levels { of_all: LevelFilter::WARN, of_targets });

        let wrong = ["server", "=debug", "server=loud", "a b=info", "a::=info", "x=info,y=info"];
        let (_, problems) = check("loud", &wrong);
        assert_eq!(problems.len(), 1 + wrong.len(), "{problems:?}");
        assert!(problems[0].starts_with("log.level must be off"), "{problems:?}");
        for (problem, text) in problems[1..].iter().zip(wrong) {
            assert!(problem.starts_with("log.levels") && problem.contains(text), "{problem}");
        }
        assert_eq!(check("info", &["a=info"; 33]).1.len(), 1);
    }

    #[test]
    fn the_ends_of_the_bounds_are_allowed_and_what_lies_beyond_is_named() {
        let check = |file_max_mib, files_kept| {
            let settings = LogSettings { file_max_mib, files_kept, ..Default::default() };
            let mut problems = Vec::new();
            settings.check(&mut problems);
            problems.into_iter().map(|it| it.field).collect::<Vec<_>>()
        };
        assert_eq!((check(1, 1), check(1024, 100)), (vec![], vec![]));
        let both = ["log.file_max_mib", "log.files_kept"];
        assert_eq!(check(0, 0), both);
        assert_eq!(check(1025, 101), both);
    }
}
