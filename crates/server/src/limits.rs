//! How much time, memory and how many connections strangers may take.

use std::time::Duration;

/// The limits of one HTTP listener.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Limits {
    /// Connections held at once; further ones are answered 503 and closed.
    pub max_connections: usize,
    /// Connections held at once from one IPv4 address or one IPv6 network of 64 bits.
    ///
    /// Trusted proxies are not counted: many clients come through each.
    pub max_connections_per_address: usize,
    /// Size of a request line with its headers.
    pub max_head_bytes: usize,
    /// Size of a request body that is read and thrown away; a larger one ends the connection.
    pub max_body_bytes: u64,
    /// A request line with its headers must come within this time.
    pub header_deadline: Duration,
    /// A connection may wait this long for its next request.
    pub idle_timeout: Duration,
    /// A client must have taken more of its answer within this time.
    pub write_deadline: Duration,
    /// After a refusal the client has this long to read it before the connection is cut.
    pub linger: Duration,
    /// Answers under way have this long to finish when the listener stops.
    pub stop_deadline: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_connections: 8192,
            max_connections_per_address: 256,
            max_head_bytes: 16 * 1024,
            max_body_bytes: 64 * 1024,
            header_deadline: Duration::from_secs(20),
            idle_timeout: Duration::from_secs(30),
            write_deadline: Duration::from_secs(20),
            linger: Duration::from_secs(2),
            stop_deadline: Duration::from_secs(2),
        }
    }
}
