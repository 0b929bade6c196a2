//! The tracker's sockets: announce and scrape over HTTP and UDP.
//!
//! The only place with tokio sockets, axum and a monotonic clock.

mod access_log;
mod bind;
mod browser;
mod client_address;
mod clock;
mod completions;
mod gate;
mod http;
mod limits;
mod listener;
mod nat_check;
mod outward;
mod port_holder;
mod running;
mod udp;
mod web_seed;

pub use access_log::{AccessLog, Answered};
pub use bind::{Endpoint, Sockets, StartError, bind, has_ipv6};
pub use browser::{BrowserLimits, serve_browser};
pub use client_address::ClientAddressRule;
pub use clock::Clock;
pub use completions::CompletionKeeper;
pub use http::TrackerService;
pub use limits::{Limits, raise_open_files};
pub use listener::HttpListener;
pub use outward::outward_addresses;
pub use port_holder::PortHolder;
pub use tracker::Transport;
pub use udp::UdpListener;
pub use web_seed::{
    FileFacts, FileTrouble, SharedContent, SharedFile, SharedTorrent, WebSeedLimits,
    WebSeedProblem, WebSeedSight, WebSeeds, look_at,
};
