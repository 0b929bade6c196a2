//! The state of a tracker and its rules: who is in which swarm, and who is told what.
//!
//! Pure: time and randomness are arguments, sockets and files live elsewhere.
//! [`Tracker`] is the only door; whatever comes through it passes the policy first.

mod access;
mod activity;
mod addressing;
mod asker;
mod hammering;
mod policy;
mod reachability;
mod registration;
mod selection;
mod snapshot;
mod store;
mod swarm;
mod time;
mod totals;
mod tracker;

pub use access::{
    Access, AddressEntry, AddressSet, ClientEntry, ClientPattern, Friend, Friends,
    ImportedAddresses, parse_address_list, parse_address_range,
};
pub use activity::Activity;
pub use addressing::{AddressClass, Addressing, network};
pub use asker::{Asker, Families, Transport};
pub use hammering::RequestRate;
pub use policy::{Refusal, Rules, ScrapePolicy};
pub use reachability::Reachability;
pub use registration::{Registration, Twin};
pub use snapshot::SnapshotError;
pub use store::{CompletedCounts, CountsRead, Shards};
pub use swarm::PeerSight;
pub use time::Timestamp;
pub use totals::Totals;
pub use tracker::{Announced, Restored, Tracker};
