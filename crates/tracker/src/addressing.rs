//! Which of a peer's addresses another peer is told.
//!
//! The pain of every home tracker: its owner's own seeder announces from loopback or
//! from the LAN, and that address is no use to strangers. Peers of one network are told
//! of each other at the addresses they have there; everyone else is told the address by
//! which the whole network is reached from outside.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The addresses of the tracker's own computer, inside and outside.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Addressing {
    /// The address by which the tracker's network is reached from outside over IPv4.
    pub public_v4: Option<Ipv4Addr>,
    /// The same over IPv6.
    pub public_v6: Option<Ipv6Addr>,
    /// The addresses of this computer's own interfaces.
    pub own: Vec<IpAddr>,
}

/// What an address is good for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AddressClass {
    /// This computer itself.
    Loopback,
    /// The same home or office network: RFC 1918, RFC 3927, RFC 4193.
    Local,
    /// Shared by the customers of one provider, and by some VPNs (RFC 6598).
    CarrierNat,
    /// Reachable from everywhere, as far as the address tells.
    Public,
    /// Nobody can connect to it: unspecified, multicast, broadcast, scoped link-local.
    Unusable,
}

impl AddressClass {
    /// Classes `ip`, an IPv4 address in IPv6 form as the IPv4 address it is.
    pub fn of(ip: IpAddr) -> Self {
        match ip.to_canonical() {
            IpAddr::V4(ip) => Self::of_v4(ip),
            IpAddr::V6(ip) => Self::of_v6(ip),
        }
    }

    fn of_v4(ip: Ipv4Addr) -> Self {
        let [a, b, ..] = ip.octets();
        match ip {
            _ if ip.is_loopback() => Self::Loopback,
            _ if a == 0 || ip.is_multicast() || ip.is_broadcast() => Self::Unusable,
            _ if ip.is_private() || ip.is_link_local() => Self::Local,
            _ if a == 100 && b & 0b1100_0000 == 64 => Self::CarrierNat,
            _ => Self::Public,
        }
    }

    fn of_v6(ip: Ipv6Addr) -> Self {
        match ip {
            _ if ip.is_loopback() => Self::Loopback,
            // A link-local address needs a zone, which no reply carries.
            _ if ip.is_unspecified() || ip.is_multicast() || ip.is_unicast_link_local() => {
                Self::Unusable
            }
            _ if ip.is_unique_local() => Self::Local,
            _ => Self::Public,
        }
    }

    /// Whether it is the tracker's own network, whose word about addresses is taken.
    pub fn is_own_network(self) -> bool {
        matches!(self, Self::Loopback | Self::Local)
    }
}

impl Addressing {
    /// Where the peer that announces from `ip` counts as being.
    ///
    /// `claimed_ip` is believed only from the tracker's own network: anyone else could
    /// enlist a third party by it. Nothing where nobody could connect to the peer.
    pub fn place(&self, ip: IpAddr, claimed_ip: Option<IpAddr>) -> Option<IpAddr> {
        let usable = |it: &IpAddr| AddressClass::of(*it) != AddressClass::Unusable;
        let own_network = AddressClass::of(ip).is_own_network();
        let claimed = claimed_ip.map(|it| it.to_canonical()).filter(|it| own_network && usable(it));
        Some(claimed.unwrap_or(ip.to_canonical())).filter(usable)
    }

    /// Where the peer at `place`, that announces from `ip`, counts as being too: the address
    /// of the other family it claims besides, believed as in [`Addressing::place`].
    pub fn second_place(
        &self,
        ip: IpAddr,
        place: IpAddr,
        claimed: Option<IpAddr>,
    ) -> Option<IpAddr> {
        let second = self.place(ip, Some(claimed?))?;
        (second.is_ipv4() != place.is_ipv4() && second != ip.to_canonical()).then_some(second)
    }

    /// The address at which the peer at `peer` is told to someone at `asker`.
    ///
    /// Nothing where the asker could not reach it at all.
    pub fn told(&self, peer: IpAddr, asker: IpAddr) -> Option<IpAddr> {
        let asker_class = self.standpoint(asker);
        match (AddressClass::of(peer), asker_class) {
            (AddressClass::Unusable, _) => None,
            (AddressClass::Public, _) => Some(peer),
            (AddressClass::Loopback, AddressClass::Loopback) => Some(peer),
            (AddressClass::Loopback, AddressClass::Local) => {
                self.own_beside(asker, peer.is_ipv4()).or(self.public(peer))
            }
            (AddressClass::Local, AddressClass::Loopback | AddressClass::Local) => Some(peer),
            // Behind the same provider, or in the same VPN as the tracker's owner.
            (AddressClass::CarrierNat, AddressClass::Public | AddressClass::Unusable) => None,
            (AddressClass::CarrierNat, _) => Some(peer),
            (AddressClass::Loopback | AddressClass::Local, _) => self.public(peer),
        }
    }

    /// The address a client is told that it has (BEP 24).
    pub fn external(&self, ip: IpAddr) -> IpAddr {
        match AddressClass::of(ip).is_own_network() {
            true => self.public(ip).unwrap_or(ip),
            false => ip,
        }
    }

    /// From where `asker` looks: whoever comes from our own public address is behind our
    /// own router, which has looped the announce back.
    fn standpoint(&self, asker: IpAddr) -> AddressClass {
        if self.public(asker) == Some(asker) {
            return AddressClass::Local;
        }
        AddressClass::of(asker)
    }

    /// The public address of the family of `like`.
    fn public(&self, like: IpAddr) -> Option<IpAddr> {
        match like {
            IpAddr::V4(_) => self.public_v4.map(IpAddr::V4),
            IpAddr::V6(_) => self.public_v6.map(IpAddr::V6),
        }
    }

    /// Our own address in the network of `asker`: that which has most leading bits in common.
    fn own_beside(&self, asker: IpAddr, v4: bool) -> Option<IpAddr> {
        let candidates = self.own.iter().copied().filter(|it| {
            it.is_ipv4() == v4
                && !matches!(AddressClass::of(*it), AddressClass::Loopback | AddressClass::Unusable)
        });
        candidates.max_by_key(|it| common_bits(*it, asker))
    }
}

/// What one stranger can call its own: an IPv4 address, or 64 bits of IPv6.
pub fn network(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64).into(),
        v4 => v4,
    }
}

fn common_bits(a: IpAddr, b: IpAddr) -> u32 {
    match (a, b) {
        (IpAddr::V4(a), IpAddr::V4(b)) => (a.to_bits() ^ b.to_bits()).leading_zeros(),
        (IpAddr::V6(a), IpAddr::V6(b)) => (a.to_bits() ^ b.to_bits()).leading_zeros(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_what_they_are() {
        for (text, class) in [
            ("127.3.2.1", AddressClass::Loopback),
            ("::1", AddressClass::Loopback),
            ("::ffff:127.0.0.1", AddressClass::Loopback),
            ("10.1.2.3", AddressClass::Local),
            ("172.31.0.1", AddressClass::Local),
            ("192.168.7.7", AddressClass::Local),
            ("169.254.1.1", AddressClass::Local),
            ("fd00::1", AddressClass::Local),
            ("100.64.0.1", AddressClass::CarrierNat),
            ("100.127.255.255", AddressClass::CarrierNat),
            ("100.128.0.0", AddressClass::Public),
            ("8.8.8.8", AddressClass::Public),
            ("2001:db8::1", AddressClass::Public),
            ("0.0.0.0", AddressClass::Unusable),
            ("0.1.2.3", AddressClass::Unusable),
            ("224.0.0.1", AddressClass::Unusable),
            ("255.255.255.255", AddressClass::Unusable),
            ("::", AddressClass::Unusable),
            ("ff02::1", AddressClass::Unusable),
            ("fe80::1", AddressClass::Unusable),
        ] {
            assert_eq!(AddressClass::of(ip(text)), class, "{text}");
        }
    }

    #[test]
    fn the_owners_seeder_is_told_where_it_can_be_reached() {
        for (peer, asker, expected) in [
            // On the tracker's own computer.
            ("127.0.0.1", "127.0.0.1", Some("127.0.0.1")),
            ("127.0.0.1", "192.168.1.20", Some("192.168.1.5")),
            ("127.0.0.1", "172.17.0.9", Some("172.17.0.1")),
            ("127.0.0.1", "198.51.100.7", Some("203.0.113.1")),
            ("127.0.0.1", "100.64.0.9", Some("203.0.113.1")),
            ("::1", "2001:db8:9::9", Some("2001:db8::1")),
            // In the tracker's own network.
            ("192.168.1.20", "127.0.0.1", Some("192.168.1.20")),
            ("192.168.1.20", "192.168.1.30", Some("192.168.1.20")),
            ("192.168.1.20", "198.51.100.7", Some("203.0.113.1")),
            // The router looped the announce back.
            ("192.168.1.20", "203.0.113.1", Some("192.168.1.20")),
            // Public peers keep their addresses.
            ("198.51.100.7", "192.168.1.20", Some("198.51.100.7")),
            ("198.51.100.7", "198.51.100.8", Some("198.51.100.7")),
            // A provider's inner addresses lead nowhere from outside.
            ("100.64.0.1", "100.64.0.2", Some("100.64.0.1")),
            ("100.64.0.1", "192.168.1.20", Some("100.64.0.1")),
            ("100.64.0.1", "198.51.100.7", None),
        ] {
            assert_eq!(sample().told(ip(peer), ip(asker)), expected.map(ip), "{peer} to {asker}");
        }
    }

    #[test]
    fn without_a_public_address_strangers_are_not_sent_into_nowhere() {
        let unknown = Addressing::default();
        assert_eq!(unknown.told(ip("192.168.1.20"), ip("198.51.100.7")), None);
        assert_eq!(unknown.told(ip("127.0.0.1"), ip("192.168.1.20")), None);
        assert_eq!(unknown.told(ip("127.0.0.1"), ip("127.0.0.1")), Some(ip("127.0.0.1")));
    }

    #[test]
    fn a_claim_is_believed_only_from_our_own_network() {
        let place = |from: &str, claimed: Option<&str>| sample().place(ip(from), claimed.map(ip));
        assert_eq!(place("127.0.0.1", Some("192.168.1.9")), Some(ip("192.168.1.9")));
        assert_eq!(place("192.168.1.9", Some("203.0.113.1")), Some(ip("203.0.113.1")));
        assert_eq!(place("198.51.100.7", Some("8.8.8.8")), Some(ip("198.51.100.7")));
        assert_eq!(place("100.64.0.1", Some("8.8.8.8")), Some(ip("100.64.0.1")));
        assert_eq!(place("127.0.0.1", Some("0.0.0.0")), Some(ip("127.0.0.1")));
        assert_eq!(place("::ffff:198.51.100.7", None), Some(ip("198.51.100.7")));
        assert_eq!(place("fe80::1", None), None);
    }

    #[test]
    fn a_client_is_told_its_address_as_the_world_sees_it() {
        assert_eq!(sample().external(ip("192.168.1.20")), ip("203.0.113.1"));
        assert_eq!(sample().external(ip("198.51.100.7")), ip("198.51.100.7"));
        assert_eq!(Addressing::default().external(ip("127.0.0.1")), ip("127.0.0.1"));
    }

    fn sample() -> Addressing {
        Addressing {
            public_v4: Some([203, 0, 113, 1].into()),
            public_v6: Some("2001:db8::1".parse().unwrap()),
            own: ["127.0.0.1", "192.168.1.5", "172.17.0.1", "::1", "fe80::5"].map(ip).to_vec(),
        }
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }
}
