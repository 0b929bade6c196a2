//! The tracker's sockets: HTTP announce and scrape over tokio and axum.
//!
//! The only place with tokio sockets, axum and a monotonic clock.

mod bind;
mod client_address;
mod clock;
mod http;
mod listener;

pub use bind::{StartError, bind, has_ipv6};
pub use client_address::ClientAddressRule;
pub use clock::Clock;
pub use http::TrackerService;
pub use listener::HttpListener;
