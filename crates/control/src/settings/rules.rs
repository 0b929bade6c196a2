//! The settings that become the tracker's rules, and their bounds.

use std::ops::RangeInclusive;

use tracker::{RequestRate, Rules, ScrapePolicy};

use crate::settings::{AccessSettings, Problem, ScrapeAllowed, Settings, TrackerSettings};

/// Shorter intervals are for tests and tiny private swarms; a day is the longest that makes sense.
const ANNOUNCE_INTERVAL_SECS: RangeInclusive<u32> = 1..=24 * 60 * 60;
/// Clients use about 50 peers at once; more than 1,000 only makes replies slow.
const PEERS: RangeInclusive<u32> = 1..=1_000;
/// No client needs news more often, however short the interval.
const MIN_INTERVAL_SECS: u32 = 5 * 60;
/// A peer may miss one announce, and be this late with the next.
const EXPIRY_SLACK_SECS: u32 = 60;
/// What one address may ask for; beyond this the limit limits nothing.
const REQUESTS_MAX: u32 = 1_000_000;
/// Once an hour is as good as never for peers that announce twice as often.
const SNAPSHOT_INTERVAL_SECS: RangeInclusive<u32> = 1..=60 * 60;
/// No computer remembers more peers or torrents than this.
const REMEMBERED: RangeInclusive<u32> = 1..=100_000_000;

impl Settings {
    /// The rules the tracker goes by; what is wrong is added to `problems`.
    pub(super) fn check_rules(&self, problems: &mut Vec<Problem>) -> Rules {
        let Self { access, tracker, scrape, .. } = self;
        access.check_rate(problems);
        tracker.check_replies(problems);
        tracker.check_limits(problems);
        let interval_secs = tracker.announce_interval_secs;
        Rules {
            open: access.open,
            private: access.private,
            scrape: match scrape.allowed {
                ScrapeAllowed::None => ScrapePolicy::None,
                ScrapeAllowed::Specific => ScrapePolicy::Specific,
                ScrapeAllowed::Full => ScrapePolicy::Full,
            },
            interval_secs,
            min_interval_secs: interval_secs.min(MIN_INTERVAL_SECS),
            peer_expiry_secs: interval_secs.saturating_mul(2).saturating_add(EXPIRY_SLACK_SECS),
            peers_default: tracker.peers_default,
            peers_max: tracker.peers_max,
            max_open_torrents: tracker.max_open_torrents,
            max_peers: tracker.max_peers,
            max_peers_per_torrent: tracker.max_peers_per_torrent,
            request_rate: RequestRate {
                per_minute: access.requests_per_minute,
                burst: access.request_burst,
            },
            nat_check: tracker.nat_check,
            hide_unreachable: tracker.hide_unreachable,
        }
    }
}

impl AccessSettings {
    fn check_rate(&self, problems: &mut Vec<Problem>) {
        if self.requests_per_minute > REQUESTS_MAX {
            let message = "must be a number from 1 to 1000000, or 0 for no limit";
            problems.push(Problem::new("access.requests_per_minute", message));
        }
        if !(1..=REQUESTS_MAX).contains(&self.request_burst) {
            let message = "must be a number from 1 to 1000000";
            problems.push(Problem::new("access.request_burst", message));
        }
    }
}

impl TrackerSettings {
    fn check_replies(&self, problems: &mut Vec<Problem>) {
        if !ANNOUNCE_INTERVAL_SECS.contains(&self.announce_interval_secs) {
            let message = "must be from 1 second to 86400 seconds, which is one day";
            problems.push(Problem::new("tracker.announce_interval_secs", message));
        }
        let (peers_default, peers_max) = (self.peers_default, self.peers_max);
        for (field, value) in
            [("tracker.peers_default", peers_default), ("tracker.peers_max", peers_max)]
        {
            if !PEERS.contains(&value) {
                problems.push(Problem::new(field, "must be a number from 1 to 1000"));
            }
        }
        if peers_default > peers_max && PEERS.contains(&peers_max) {
            // Either may be the one that was just changed.
            let message = format!(
                "must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}"
            );
            problems.push(Problem::new("tracker.peers_default", message));
            let message = format!(
                "must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}"
            );
            problems.push(Problem::new("tracker.peers_max", message));
        }
    }

    fn check_limits(&self, problems: &mut Vec<Problem>) {
        for (field, value) in [
            ("tracker.max_peers", self.max_peers),
            ("tracker.max_peers_per_torrent", self.max_peers_per_torrent),
            ("tracker.max_open_torrents", self.max_open_torrents),
        ] {
            if !REMEMBERED.contains(&value) {
                problems.push(Problem::new(field, "must be a number from 1 to 100000000"));
            }
        }
        if !SNAPSHOT_INTERVAL_SECS.contains(&self.snapshot_interval_secs) {
            let message = "must be from 1 second to 3600 seconds, which is one hour";
            problems.push(Problem::new("tracker.snapshot_interval_secs", message));
        }
        if self.hide_unreachable && !self.nat_check {
            let message = "needs the tracker to try who can be reached (tracker.nat_check)";
            problems.push(Problem::new("tracker.hide_unreachable", message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_of_a_fresh_installation_are_the_trackers_own() {
        assert_eq!(Settings::default().check().unwrap().rules, Rules::default());
    }

    #[test]
    fn a_peer_may_miss_one_announce() {
        let rules = Settings::default().check().unwrap().rules;
        assert!(rules.peer_expiry_secs > 2 * rules.interval_secs);
        assert!(rules.min_interval_secs <= rules.interval_secs);
    }

    #[test]
    fn what_is_set_is_what_the_tracker_goes_by() {
        let settings = Settings {
            access: AccessSettings {
                private: true,
                requests_per_minute: 0,
                request_burst: 7,
                ..AccessSettings::default()
            },
            tracker: TrackerSettings {
                max_peers: 10,
                max_peers_per_torrent: 11,
                max_open_torrents: 12,
                nat_check: true,
                hide_unreachable: true,
                ..TrackerSettings::default()
            },
            ..Settings::default()
        };
        let expected = Rules {
            private: true,
            request_rate: RequestRate { per_minute: 0, burst: 7 },
            max_peers: 10,
            max_peers_per_torrent: 11,
            max_open_torrents: 12,
            nat_check: true,
            hide_unreachable: true,
            ..Rules::default()
        };
        assert_eq!(settings.check().unwrap().rules, expected);
    }

    #[test]
    fn the_ends_of_the_bounds_are_allowed_and_what_lies_beyond_is_named() {
        let settings = |requests: u32, burst: u32, remembered: u32, snapshot_secs: u32| Settings {
            access: AccessSettings {
                requests_per_minute: requests,
                request_burst: burst,
                ..AccessSettings::default()
            },
            tracker: TrackerSettings {
                max_peers: remembered,
                max_peers_per_torrent: remembered,
                max_open_torrents: remembered,
                snapshot_interval_secs: snapshot_secs,
                ..TrackerSettings::default()
            },
            ..Settings::default()
        };
        assert!(settings(0, 1, 1, 1).check().is_ok());
        assert!(settings(1_000_000, 1_000_000, 100_000_000, 3_600).check().is_ok());
        assert_eq!(settings(0, 1, 1, 0).check().unwrap_err().len(), 1);
        let problems = settings(1_000_001, 0, 100_000_001, 3_601).check().unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(
            fields,
            [
                "access.requests_per_minute",
                "access.request_burst",
                "tracker.max_peers",
                "tracker.max_peers_per_torrent",
                "tracker.max_open_torrents",
                "tracker.snapshot_interval_secs",
            ]
        );
    }
}
