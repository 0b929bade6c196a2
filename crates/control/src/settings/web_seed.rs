//! The settings of the web seed, and their bounds.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use server::WebSeedLimits;
use ts_rs::TS;

use crate::settings::Problem;

/// What giving out data may take of the line and of the computer.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct WebSeedSettings {
    /// KiB a second over all downloads from this computer; 0 sets no limit.
    pub upload_kib_per_sec: u32,
    /// Files sent at once.
    pub max_transfers: u32,
    /// Files sent at once to one address.
    pub max_transfers_per_address: u32,
}

/// Slower, and clients give up before anything comes; faster is faster than any line.
const UPLOAD_KIB_PER_SEC: RangeInclusive<u32> = 16..=16 * 1024 * 1024;
/// Each holds a connection and an open file.
const TRANSFERS: RangeInclusive<u32> = 1..=1_000;

impl Default for WebSeedSettings {
    fn default() -> Self {
        Self { upload_kib_per_sec: 0, max_transfers: 32, max_transfers_per_address: 4 }
    }
}

impl WebSeedSettings {
    /// The limits the server goes by; what is wrong is added to `problems`.
    pub(super) fn check(&self, problems: &mut Vec<Problem>) -> WebSeedLimits {
        let rate = self.upload_kib_per_sec;
        if rate != 0 && !UPLOAD_KIB_PER_SEC.contains(&rate) {
            let message = "must be a number from 16 to 16777216, or 0 for no limit";
            problems.push(Problem::new("web_seed.upload_kib_per_sec", message));
        }
        let transfers = |field: &str, value: u32, problems: &mut Vec<Problem>| {
            if !TRANSFERS.contains(&value) {
                problems.push(Problem::new(field, "must be a number from 1 to 1000"));
            }
            value as usize
        };
        let of_all = ("web_seed.max_transfers", self.max_transfers);
        let of_one = ("web_seed.max_transfers_per_address", self.max_transfers_per_address);
        WebSeedLimits {
            upload_bytes_per_sec: u64::from(rate) * 1024,
            max_transfers: transfers(of_all.0, of_all.1, problems),
            max_transfers_per_address: transfers(of_one.0, of_one.1, problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_those_of_the_server() {
        let limits = WebSeedSettings::default().check(&mut Vec::new());
        assert_eq!(limits, WebSeedLimits::default());
    }

    #[test]
    fn the_ends_of_the_bounds_are_allowed_and_what_lies_beyond_is_named() {
        let check = |rate, transfers| {
            let mut problems = Vec::new();
            let settings = WebSeedSettings {
                upload_kib_per_sec: rate,
                max_transfers: transfers,
                max_transfers_per_address: transfers,
            };
            let limits = settings.check(&mut problems);
            let fields = problems.into_iter().map(|it| it.field).collect::<Vec<_>>();
            (limits.upload_bytes_per_sec, fields)
        };
        assert_eq!(check(16, 1), (16 * 1024, vec![]));
        assert_eq!(check(16 << 20, 1_000), (16 << 30, vec![]));
        let all = ["upload_kib_per_sec", "max_transfers", "max_transfers_per_address"];
        let all: Vec<String> = all.iter().map(|it| format!("web_seed.{it}")).collect();
        assert_eq!(check(15, 0).1, all);
        assert_eq!(check((16 << 20) + 1, 1_001).1, all);
    }
}
