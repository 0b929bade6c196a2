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
    /// A client must have taken the answers that were collected for it, or a piece of a longer
    /// one, within this time; of data, a kilobyte a second.
    pub write_deadline: Duration,
    /// Connections whose answers wait, since the client takes them more slowly than its system
    /// has room for; further ones are cut. Usual answers fit into that room.
    pub max_stalled: usize,
    /// Those of them from one IPv4 address or one IPv6 network of 64 bits.
    pub max_stalled_per_address: usize,
    /// After a refusal the client has this long to read it before the connection is cut.
    pub linger: Duration,
    /// Answers under way have this long to finish when the listener stops.
    pub stop_deadline: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_connections: max_connections(open_files()),
            max_connections_per_address: 256,
            max_head_bytes: 16 * 1024,
            max_body_bytes: 64 * 1024,
            header_deadline: Duration::from_secs(20),
            idle_timeout: Duration::from_secs(30),
            write_deadline: Duration::from_secs(20),
            max_stalled: 256,
            max_stalled_per_address: 32,
            linger: Duration::from_secs(2),
            stop_deadline: Duration::from_secs(2),
        }
    }
}

/// Who takes data more slowly than this while more is there is cut off.
pub(crate) const LEAST_BYTES_PER_SEC: u64 = 1024;
/// Connections a listener holds when the system sets no other limit.
const MAX_CONNECTIONS: usize = 8192;
/// Files and sockets we ask the system for, where it gives us fewer to begin with.
#[cfg(unix)]
const WANTED_OPEN_FILES: u64 = 4 * MAX_CONNECTIONS as u64;

/// Asks the system for as many open files and sockets as it lets us have.
///
/// The usual 1,024 are for programs that open a file now and then. Nothing depends on
/// its success: the listeners hold fewer connections where there is less.
pub fn raise_open_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        let most = limit.maximum.unwrap_or(WANTED_OPEN_FILES).min(WANTED_OPEN_FILES);
        if limit.current.is_some_and(|it| it < most) {
            limit.current = Some(most);
            if let Err(error) = setrlimit(Resource::Nofile, limit) {
                tracing::debug!(%error, "the system gives no more open files");
            }
        }
    }
}

/// How many files and sockets may be open at once, where the system sets a limit.
fn open_files() -> Option<u64> {
    #[cfg(unix)]
    return rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    #[cfg(not(unix))]
    None
}

/// A third of what may be open for each listener: there may be one a family, and files
/// and the pages need some as well.
fn max_connections(open_files: Option<u64>) -> usize {
    let third = open_files.and_then(|it| usize::try_from(it / 3).ok());
    third.map_or(MAX_CONNECTIONS, |it| it.clamp(16, MAX_CONNECTIONS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listeners_leave_room_for_files_and_each_other() {
        assert_eq!(max_connections(None), MAX_CONNECTIONS);
        assert_eq!(max_connections(Some(1_000_000)), MAX_CONNECTIONS);
        assert_eq!(max_connections(Some(1_024)), 341);
        assert_eq!(max_connections(Some(10)), 16);
    }

    #[test]
    fn asking_for_more_never_makes_it_less() {
        let before = open_files();
        raise_open_files();
        assert!(open_files() >= before);
    }
}
