//! Which program holds a port that we could not have, where the system tells.

use std::net::{IpAddr, SocketAddr};

use listeners::{Listener, Process, Protocol, SocketState};
use tracker::Transport;

use crate::bind::Endpoint;

/// Characters of a program's name that are told.
const NAME_CHARS_MAX: usize = 64;

/// A program that holds a port.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PortHolder {
    /// Its name, as in the system's list of processes.
    pub name: String,
    /// Its number in that list.
    pub process_id: u32,
}

impl PortHolder {
    /// Who keeps us from having `port` at `endpoint`; nothing where the system does not say,
    /// as it often does of other users' programs.
    ///
    /// Looks at every process, which takes a while: not for the async threads.
    pub fn find(endpoint: Endpoint, port: u16) -> Option<Self> {
        let open = listeners::get_all()
            .inspect_err(|error| tracing::debug!(%error, "the system does not tell its sockets"))
            .ok()?;
        let wanted = SocketAddr::new(endpoint.ip, port);
        let in_the_way = |it: &&Listener| {
            is_of(it, endpoint.transport) && it.socket.port() == port && overlap(it.socket, wanted)
        };
        open.iter().find(in_the_way).map(|it| Self::from(&it.process))
    }

    /// Whether it is this very program.
    pub fn is_us(&self) -> bool {
        self.process_id == std::process::id()
    }
}

impl From<&Process> for PortHolder {
    fn from(process: &Process) -> Self {
        // Linux cuts names off, but not those of files.
        let path = process.path.trim_end_matches(" (deleted)");
        let file_name = path.rsplit(['/', '\\']).next().unwrap_or_default();
        let is_whole = !process.name.is_empty() && file_name.starts_with(&process.name);
        let name = if is_whole { file_name } else { &process.name };
        let shown = name.chars().filter(|it| !it.is_control()).take(NAME_CHARS_MAX);
        Self { name: shown.collect(), process_id: process.pid }
    }
}

fn is_of(listener: &Listener, transport: Transport) -> bool {
    match transport {
        Transport::Http => {
            listener.protocol == Protocol::TCP && listener.state == SocketState::Listen
        }
        Transport::Udp => listener.protocol == Protocol::UDP,
    }
}

/// Whether a socket at `held` keeps one from `wanted`, of the same port.
fn overlap(held: SocketAddr, wanted: SocketAddr) -> bool {
    let (held, wanted) = (held.ip().to_canonical(), wanted.ip());
    let same_family = held.is_ipv4() == wanted.is_ipv4();
    // “Everywhere” in IPv6 includes IPv4, unless it was asked not to.
    let held_everywhere = held.is_unspecified() && (same_family || held == IpAddr::from([0; 16]));
    held == wanted || held_everywhere || (wanted.is_unspecified() && same_family)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_is_in_the_way_of_those_whose_addresses_it_has() {
        for (held, wanted, expected) in [
            ("127.0.0.1:1", "127.0.0.1:1", true),
            ("127.0.0.1:1", "127.0.0.2:1", false),
            ("0.0.0.0:1", "127.0.0.1:1", true),
            ("127.0.0.1:1", "0.0.0.0:1", true),
            ("0.0.0.0:1", "[::1]:1", false),
            ("[::]:1", "127.0.0.1:1", true),
            ("[::1]:1", "[::]:1", true),
            ("[::1]:1", "0.0.0.0:1", false),
            ("[::ffff:127.0.0.1]:1", "127.0.0.1:1", true),
        ] {
            let found = overlap(held.parse().unwrap(), wanted.parse().unwrap());
            assert_eq!(found, expected, "{held} {wanted}");
        }
    }

    #[test]
    fn a_name_is_whole_and_fit_to_be_shown() {
        for (name, path, expected) in [
            ("transmission-da", "/usr/bin/transmission-daemon", "transmission-daemon"),
            ("transmission-da", "", "transmission-da"),
            ("qbittorrent.exe", r"C:\Program Files\qbittorrent.exe", "qbittorrent.exe"),
            ("web", "/usr/bin/python3.11", "web"),
            ("swarmdeck", "/opt/swarmdeck (deleted)", "swarmdeck"),
            ("a\u{1b}[31mb", "", "a[31mb"),
        ] {
            let process = Process { pid: 7, name: name.to_owned(), path: path.to_owned() };
            let holder = PortHolder::from(&process);
            assert_eq!((holder.name.as_str(), holder.process_id), (expected, 7));
        }
    }

    #[tokio::test]
    async fn who_holds_a_port_is_found_for_either_transport() {
        let loopback = IpAddr::from([127, 0, 0, 1]);
        for endpoint in [Endpoint::http(loopback), Endpoint::udp(loopback)] {
            let sockets = crate::bind(&[endpoint], 0).unwrap();
            let http = sockets.http.first().map(|it| it.local_addr().unwrap());
            let udp = sockets.udp.first().map(|it| it.local_addr().unwrap());
            let port = http.or(udp).unwrap().port();
            let holder = PortHolder::find(endpoint, port).unwrap();
            assert!(holder.is_us(), "{holder:?}");
        }
    }
}
