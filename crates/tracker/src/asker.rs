//! Who asks: what a front-end knows of a client beyond its announce.

use std::net::IpAddr;

use protocol::id::Passkey;

/// The client behind an announce.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Asker<'a> {
    /// How the announce came.
    pub transport: Transport,
    /// The address it comes from, an IPv4 one never in its IPv6 form.
    pub ip: IpAddr,
    /// The address it says it has, where the transport can say so.
    pub claimed_ip: Option<IpAddr>,
    /// The address it says it has besides, in the other family (BEP 7).
    pub second_ip: Option<IpAddr>,
    /// Which addresses the reply has room for.
    pub families: Families,
    /// The key in its announce URL.
    pub passkey: Option<Passkey>,
    /// The program it says it is; UDP does not carry that.
    pub user_agent: Option<&'a [u8]>,
}

/// One of the ways a client can reach the tracker.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Transport {
    /// HTTP, over TCP.
    Http,
    /// The UDP tracker protocol (BEP 15).
    Udp,
}

/// Address families of the peers in a reply.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Families {
    /// Only IPv4, as UDP over IPv4 carries.
    V4,
    /// Only IPv6, as UDP over IPv6 carries.
    V6,
    /// Both, as HTTP carries.
    Both,
}

impl Asker<'_> {
    /// A client at `ip` that says nothing else, over HTTP, which carries both families.
    pub fn at(ip: IpAddr) -> Self {
        Self {
            transport: Transport::Http,
            ip,
            claimed_ip: None,
            second_ip: None,
            families: Families::Both,
            passkey: None,
            user_agent: None,
        }
    }
}

impl Families {
    /// Whether the reply has room for `ip`.
    pub fn include(self, ip: IpAddr) -> bool {
        match self {
            Self::V4 => ip.is_ipv4(),
            Self::V6 => ip.is_ipv6(),
            Self::Both => true,
        }
    }
}
