//! The HTTP front-end over real sockets: each test is named after the rule it proves.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod access;
mod any_bytes;
mod client;
mod completions;
mod connections;
mod full_scrapes;
mod limits;
mod methods;
mod parsing;
mod proxies;
mod reachability;
mod stopping;
mod web_seed;
