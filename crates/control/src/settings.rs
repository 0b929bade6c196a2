//! Settings: what the file says, and what the tracker can run with.

mod changes;
mod check;
mod edits;
mod format;
mod intake;
mod log;
mod rules;
mod store;
mod transfer;
mod web_seed;
mod window;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use check::{CheckedSettings, refused, refused_in};
pub use intake::{IntakeSettings, RegisteredFiles};
pub(crate) use log::LogRules;
pub use log::LogSettings;
pub use store::Override;
pub(crate) use store::{Proposal, SettingsStore};
pub use web_seed::WebSeedSettings;
pub use window::WindowSettings;

/// The settings as the user left them; any value may be wrong.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Where the tracker listens and how others reach it.
    pub network: NetworkSettings,
    /// Who may use the tracker.
    pub access: AccessSettings,
    /// How announces are answered.
    pub tracker: TrackerSettings,
    /// How scrapes are answered.
    pub scrape: ScrapeSettings,
    /// What giving out data may take.
    pub web_seed: WebSeedSettings,
    /// Where torrents come from by themselves.
    pub intake: IntakeSettings,
    /// What is written down of what happens.
    pub log: LogSettings,
    /// How the desktop program behaves on its owner's screen.
    pub window: WindowSettings,
}

/// Where the tracker listens and how others reach it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct NetworkSettings {
    /// Port for announces; 0 takes any free one.
    pub port: u32,
    /// Addresses to listen on: `127.0.0.1` for this computer only, `0.0.0.0` for everyone.
    pub bind: Vec<String>,
    /// Whether clients may announce over UDP too, on the same addresses and port.
    pub udp: bool,
    /// Host name or address others reach this computer by; empty where not known.
    pub public_host: String,
    /// IPv4 address by which this network is reached from outside; empty where not known.
    pub public_ipv4: String,
    /// The same for IPv6.
    pub public_ipv6: String,
}

/// Who may use the tracker.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct AccessSettings {
    /// Whether anyone may use the tracker for any torrent.
    pub open: bool,
    /// Whether clients must come with a friend's key in their announce URL.
    pub private: bool,
    /// Whether only addresses on the list of allowed ones are let in, and this computer.
    pub only_allowed_addresses: bool,
    /// Whether only clients on the list of allowed ones are let in.
    pub only_allowed_clients: bool,
    /// Requests a minute that one address may make in the long run; 0 sets no limit.
    pub requests_per_minute: u32,
    /// Requests that one address may make at once, after a time of silence.
    pub request_burst: u32,
    /// Addresses or networks (CIDR) of reverse proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<String>,
}

/// How announces are answered.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct TrackerSettings {
    /// How often clients are asked to announce, in seconds.
    pub announce_interval_secs: u32,
    /// Peers in a reply when the client does not say how many it wants.
    pub peers_default: u32,
    /// Peers in a reply at most.
    pub peers_max: u32,
    /// Peers remembered at most over all torrents.
    pub max_peers: u32,
    /// Peers remembered at most of one torrent.
    pub max_peers_per_torrent: u32,
    /// Torrents tracked at most without being registered, while anyone may use the tracker.
    pub max_open_torrents: u32,
    /// How often the peers are written down, in seconds, to be there again after a restart.
    pub snapshot_interval_secs: u32,
    /// Whether the tracker tries to connect to peers, to learn which ones others can reach.
    pub nat_check: bool,
    /// Whether peers that could not be reached are left out of answers; needs `nat_check`.
    pub hide_unreachable: bool,
}

/// How scrapes are answered.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct ScrapeSettings {
    /// Which scrapes are answered.
    pub allowed: ScrapeAllowed,
}

/// Which scrapes are answered.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScrapeAllowed {
    /// None at all.
    None,
    /// Those that name their torrents.
    #[default]
    Specific,
    /// Also those that ask for the list of all torrents.
    Full,
}

impl Default for NetworkSettings {
    fn default() -> Self {
        Self {
            port: 6969,
            // Nothing beyond this computer hears the tracker until its owner says so.
            bind: vec![IpAddr::from([127, 0, 0, 1]).to_string()],
            udp: true,
            public_host: String::new(),
            public_ipv4: String::new(),
            public_ipv6: String::new(),
        }
    }
}

impl Default for AccessSettings {
    fn default() -> Self {
        Self {
            open: false,
            private: false,
            only_allowed_addresses: false,
            only_allowed_clients: false,
            requests_per_minute: 600,
            request_burst: 3_000,
            trusted_proxies: Vec::new(),
        }
    }
}

impl Default for TrackerSettings {
    fn default() -> Self {
        Self {
            announce_interval_secs: 30 * 60,
            peers_default: 50,
            peers_max: 200,
            max_peers: 2_000_000,
            max_peers_per_torrent: 100_000,
            max_open_torrents: 200_000,
            snapshot_interval_secs: 60,
            nat_check: false,
            hide_unreachable: false,
        }
    }
}

/// One field the user must correct.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct Problem {
    /// The field's dotted name, for example `network.port`.
    pub field: String,
    /// What is wrong with it, as the end of a sentence about the field.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}
