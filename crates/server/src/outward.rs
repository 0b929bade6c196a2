//! Which of this computer's addresses leads to the Internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

/// Addresses that are kept for documents (RFC 5737, RFC 3849), so that they are on nobody's way.
const SOMEWHERE_ELSE: [IpAddr; 2] = [
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
    IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)),
];

/// The addresses from which this computer would speak to the Internet, one of each family at
/// most; none where the system knows no way there. Nothing is sent.
pub fn outward_addresses() -> Vec<IpAddr> {
    SOMEWHERE_ELSE.into_iter().filter_map(outward_address).collect()
}

/// A UDP socket that is connected has asked the system for the way, and nobody else.
fn outward_address(target: IpAddr) -> Option<IpAddr> {
    let any: IpAddr = match target {
        IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = UdpSocket::bind((any, 0)).ok()?;
    socket.connect(SocketAddr::new(target, 9)).ok()?;
    let ip = socket.local_addr().ok()?.ip();
    (!ip.is_unspecified() && !ip.is_loopback()).then_some(ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_outside_is_an_address_that_can_be_listened_on() {
        for ip in outward_addresses() {
            UdpSocket::bind((ip, 0)).unwrap();
        }
        let loopback = outward_address(Ipv4Addr::LOCALHOST.into());
        assert_eq!(loopback, None, "it leads nowhere");
    }
}
