//! Opening listening sockets, and saying why one could not be opened.

use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use socket2::{Domain, Protocol, Socket, Type};
use thiserror::Error;
use tokio::net::{TcpListener, UdpSocket};
use tracker::Transport;

/// A listener that could not be opened.
///
/// One variant for each thing the user would do about it; all else is
/// [`StartError::Listen`], whose source the log keeps.
#[derive(Debug, Error)]
pub enum StartError {
    /// Another program holds the port: choose another one.
    #[error("port {port} is already in use")]
    PortInUse {
        /// The port in question.
        port: u16,
        /// What was to be opened on it; see [`PortHolder`](crate::PortHolder).
        endpoint: Endpoint,
    },
    /// The system reserves the port: choose one above 1023 or run as administrator.
    #[error("port {port} needs administrator rights")]
    PortReserved {
        /// The port in question.
        port: u16,
    },
    /// This computer does not have the address.
    #[error("this computer does not have the address {ip}")]
    NotOurAddress {
        /// The address in question.
        ip: IpAddr,
    },
    /// The system refused for another reason.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address in question.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
}

impl StartError {
    fn from_bind(endpoint: Endpoint, port: u16, source: io::Error) -> Self {
        let address = SocketAddr::new(endpoint.ip, port);
        match source.kind() {
            io::ErrorKind::AddrInUse => Self::PortInUse { port, endpoint },
            io::ErrorKind::PermissionDenied => Self::PortReserved { port },
            io::ErrorKind::AddrNotAvailable => Self::NotOurAddress { ip: endpoint.ip },
            _ => Self::Listen { address, source },
        }
    }
}

/// What to listen on, the port aside.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Endpoint {
    /// The address, which may stand for all of its family.
    pub ip: IpAddr,
    /// What is spoken there.
    pub transport: Transport,
}

/// Sockets that are open, but not listened to yet.
#[derive(Debug, Default)]
pub struct Sockets {
    /// For [`HttpListener`](crate::HttpListener)s.
    pub http: Vec<TcpListener>,
    /// For [`UdpListener`](crate::UdpListener)s.
    pub udp: Vec<UdpSocket>,
}

/// Connections the system may hold ready while we are busy accepting others.
const BACKLOG: i32 = 1024;

/// Datagrams the system may hold ready while we are busy answering others, in bytes.
///
/// The usual 200 KB are full after a thousand announces, and what comes then is lost.
const UDP_BUFFER_BYTES: usize = 4 * 1024 * 1024;

/// How often a free port is looked for that is free on every address and for all transports.
const FREE_PORT_TRIES: usize = 32;

/// Opens a socket for each of `endpoints`, all on the same `port`.
///
/// Port 0 takes one number that is free for all of them, because a tracker is announced
/// under one port for every address and transport.
///
/// # Errors
///
/// When one of them cannot be opened; then none is left open.
pub fn bind(endpoints: &[Endpoint], port: u16) -> Result<Sockets, StartError> {
    if port != 0 {
        return open_all(endpoints, port);
    }
    let mut opened = open_all(endpoints, 0);
    for _ in 1..FREE_PORT_TRIES {
        // What the system chose for the first one may be taken for another one.
        match opened {
            Err(StartError::PortInUse { .. } | StartError::PortReserved { .. }) => {
                opened = open_all(endpoints, 0);
            }
            other => return other,
        }
    }
    opened
}

/// Whether the system lets anyone listen on IPv6 at all.
pub fn has_ipv6() -> bool {
    std::net::UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).is_ok()
}

/// Where `port` is 0, the number the first socket gets is taken for the others.
fn open_all(endpoints: &[Endpoint], mut port: u16) -> Result<Sockets, StartError> {
    let mut sockets = Sockets::default();
    for endpoint in endpoints {
        let address = SocketAddr::new(endpoint.ip, port);
        let opened = match endpoint.transport {
            Transport::Http => open_tcp(address).and_then(|socket| {
                port = socket.local_addr()?.port();
                sockets.http.push(socket);
                Ok(())
            }),
            Transport::Udp => open_udp(address).and_then(|socket| {
                port = socket.local_addr()?.port();
                sockets.udp.push(socket);
                Ok(())
            }),
        };
        opened.map_err(|source| StartError::from_bind(*endpoint, address.port(), source))?;
    }
    Ok(sockets)
}

fn open_tcp(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = open(address, Type::STREAM, Protocol::TCP)?;
    // On Unix it frees a port whose old connections still linger; on Windows it
    // would let another program take the port over.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

fn open_udp(address: SocketAddr) -> io::Result<UdpSocket> {
    let socket = open(address, Type::DGRAM, Protocol::UDP)?;
    // The system may grant less, or nothing; the tracker works all the same.
    let _ = socket.set_recv_buffer_size(UDP_BUFFER_BYTES);
    let _ = socket.set_send_buffer_size(UDP_BUFFER_BYTES);
    socket.bind(&address.into())?;
    UdpSocket::from_std(socket.into())
}

fn open(address: SocketAddr, kind: Type, protocol: Protocol) -> io::Result<Socket> {
    let socket = Socket::new(Domain::for_address(address), kind, Some(protocol))?;
    if address.is_ipv6() {
        // Lets `::` and `0.0.0.0` be listened on side by side, on every system alike.
        socket.set_only_v6(true)?;
    }
    socket.set_nonblocking(true)?;
    Ok(socket)
}

impl Endpoint {
    /// For HTTP at `ip`.
    pub fn http(ip: IpAddr) -> Self {
        Self { ip, transport: Transport::Http }
    }

    /// For UDP at `ip`.
    pub fn udp(ip: IpAddr) -> Self {
        Self { ip, transport: Transport::Udp }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    #[tokio::test]
    async fn a_free_port_is_the_same_on_every_address_and_transport() {
        let sockets = bind(&both(&[LOOPBACK, Ipv6Addr::LOCALHOST.into()]), 0).unwrap();
        let http = sockets.http.iter().map(|it| it.local_addr().unwrap().port());
        let udp = sockets.udp.iter().map(|it| it.local_addr().unwrap().port());
        let ports: Vec<u16> = http.chain(udp).collect();
        assert_ne!(ports[0], 0);
        assert_eq!(ports, [ports[0]; 4]);
    }

    #[tokio::test]
    async fn everything_in_both_families_can_be_listened_on_at_once() {
        let any = both(&[Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::UNSPECIFIED.into()]);
        let sockets = bind(&any, 0).unwrap();
        assert_eq!((sockets.http.len(), sockets.udp.len()), (2, 2));
    }

    #[tokio::test]
    async fn what_stands_in_the_way_is_named() {
        for endpoint in [Endpoint::http(LOOPBACK), Endpoint::udp(LOOPBACK)] {
            let taken = bind(&[endpoint], 0).unwrap();
            let http = taken.http.first().map(|it| it.local_addr().unwrap());
            let udp = taken.udp.first().map(|it| it.local_addr().unwrap());
            let port = http.or(udp).unwrap().port();
            let in_use = bind(&[endpoint], port).unwrap_err();
            assert!(
                matches!(in_use, StartError::PortInUse { port: it, .. } if it == port),
                "{in_use:?}"
            );
        }
        let elsewhere = bind(&both(&[IpAddr::from([192, 0, 2, 1])]), 0).unwrap_err();
        assert!(matches!(elsewhere, StartError::NotOurAddress { .. }), "{elsewhere:?}");
    }

    fn both(ips: &[IpAddr]) -> Vec<Endpoint> {
        ips.iter().flat_map(|&ip| [Endpoint::http(ip), Endpoint::udp(ip)]).collect()
    }
}
