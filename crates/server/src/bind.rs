//! Opening listening sockets, and saying why one could not be opened.

use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr, UdpSocket};

use socket2::{Domain, Protocol, Socket, Type};
use thiserror::Error;
use tokio::net::TcpListener;

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
    fn from_bind(address: SocketAddr, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::AddrInUse => Self::PortInUse { port: address.port() },
            io::ErrorKind::PermissionDenied => Self::PortReserved { port: address.port() },
            io::ErrorKind::AddrNotAvailable => Self::NotOurAddress { ip: address.ip() },
            _ => Self::Listen { address, source },
        }
    }
}

/// Connections the system may hold ready while we are busy accepting others.
const BACKLOG: i32 = 1024;

/// How often a free port is looked for that is free on every address and for UDP too.
const FREE_PORT_TRIES: usize = 32;

/// Opens a TCP listener on each of `ips`, all on the same `port`.
///
/// Port 0 takes one number that is free on every address, for TCP and UDP alike,
/// because a tracker is announced under one port for both.
///
/// # Errors
///
/// When one of them cannot be opened; then none is left open.
pub fn bind(ips: &[IpAddr], port: u16) -> Result<Vec<TcpListener>, StartError> {
    if port != 0 {
        return ips.iter().map(|&ip| listen(SocketAddr::new(ip, port))).collect();
    }
    let mut last_error = None;
    for _ in 0..FREE_PORT_TRIES {
        match bind_free(ips) {
            Err(StartError::PortInUse { port }) => {
                last_error = Some(StartError::PortInUse { port });
            }
            other => return other,
        }
    }
    Err(last_error.unwrap_or(StartError::PortInUse { port }))
}

/// Whether the system lets anyone listen on IPv6 at all.
pub fn has_ipv6() -> bool {
    UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).is_ok()
}

fn bind_free(ips: &[IpAddr]) -> Result<Vec<TcpListener>, StartError> {
    let mut listeners: Vec<TcpListener> = Vec::with_capacity(ips.len());
    let mut port = 0;
    for &ip in ips {
        let listener = listen(SocketAddr::new(ip, port))?;
        if port == 0 {
            let address = listener.local_addr();
            port = address.map_err(|it| StartError::from_bind((ip, 0).into(), it))?.port();
        }
        let udp = SocketAddr::new(ip, port);
        UdpSocket::bind(udp).map_err(|it| StartError::from_bind(udp, it))?;
        listeners.push(listener);
    }
    Ok(listeners)
}

fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    open(address).map_err(|source| StartError::from_bind(address, source))
}

fn open(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        // Lets `::` and `0.0.0.0` be listened on side by side, on every system alike.
        socket.set_only_v6(true)?;
    }
    // On Unix it frees a port whose old connections still linger; on Windows it
    // would let another program take the port over.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    #[tokio::test]
    async fn a_free_port_is_the_same_on_every_address() {
        let listeners = bind(&[LOOPBACK, Ipv6Addr::LOCALHOST.into()], 0).unwrap();
        let ports: Vec<u16> = listeners.iter().map(|it| it.local_addr().unwrap().port()).collect();
        assert_eq!(ports[0], ports[1]);
        assert_ne!(ports[0], 0);
    }

    #[tokio::test]
    async fn everything_in_both_families_can_be_listened_on_at_once() {
        let any = [Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::UNSPECIFIED.into()];
        assert_eq!(bind(&any, 0).unwrap().len(), 2);
    }

    #[tokio::test]
    async fn what_stands_in_the_way_is_named() {
        let taken = bind(&[LOOPBACK], 0).unwrap();
        let port = taken[0].local_addr().unwrap().port();
        let in_use = bind(&[LOOPBACK], port).unwrap_err();
        assert!(matches!(in_use, StartError::PortInUse { port: it } if it == port), "{in_use:?}");

        let elsewhere = bind(&[IpAddr::from([192, 0, 2, 1])], 0).unwrap_err();
        assert!(matches!(elsewhere, StartError::NotOurAddress { .. }), "{elsewhere:?}");
    }
}
