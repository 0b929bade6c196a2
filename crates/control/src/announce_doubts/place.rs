//! To which host an announce URL leads, and how far that carries.

use std::net::IpAddr;

use tracker::AddressClass;

/// The host of an announce URL.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Place {
    /// As it stands in the URL, without brackets and in small letters.
    pub(super) host: String,
    /// The address, where it is one rather than a name.
    pub(super) ip: Option<IpAddr>,
    /// Who can find it.
    pub(super) audience: Audience,
}

/// Who can find a host.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Audience {
    Nobody,
    ThisComputer,
    Network,
    /// The customers of one provider.
    Provider,
    Everyone,
}

impl Place {
    /// Reads the host of a URL; nothing where it is empty.
    pub(super) fn of(host: &str) -> Option<Self> {
        let bare = host.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(host);
        let host = bare.trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() {
            return None;
        }
        // Only of http is an address of IPv4 known as such by its URL.
        let ip: Option<IpAddr> = host.parse().ok();
        let audience = ip.map_or_else(|| Audience::of_name(&host), Audience::of_ip);
        Some(Self { host, ip, audience })
    }
}

impl Audience {
    fn of_ip(ip: IpAddr) -> Self {
        match AddressClass::of(ip) {
            AddressClass::Unusable => Self::Nobody,
            AddressClass::Loopback => Self::ThisComputer,
            AddressClass::Local => Self::Network,
            AddressClass::CarrierNat => Self::Provider,
            AddressClass::Public => Self::Everyone,
        }
    }

    /// Names kept for inner use by RFC 6761, 6762 and 8375, and those that routers give.
    fn of_name(host: &str) -> Self {
        match host.rsplit('.').next() {
            Some("localhost") => Self::ThisComputer,
            Some("local" | "lan" | "home" | "internal") => Self::Network,
            _ if !host.contains('.') || host.ends_with(".home.arpa") => Self::Network,
            _ => Self::Everyone,
        }
    }
}
