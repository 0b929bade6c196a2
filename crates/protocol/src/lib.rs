//! BitTorrent tracker protocols: bytes to values and back, without any input or output.
//!
//! Nothing here opens a socket, reads a clock or draws a random number, so every
//! corner can be tested with bytes alone.

pub mod announce;
pub mod bencode;
pub mod client;
pub mod handshake;
pub mod http;
pub mod id;
pub mod percent;
pub mod scrape;
pub mod udp;
