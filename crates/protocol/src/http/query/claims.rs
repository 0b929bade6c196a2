//! The addresses a client says it has; whether to believe it is not decided here.

use std::net::{IpAddr, SocketAddr};

/// The numeric addresses in `ip`, `ipv4` and `ipv6` (BEP 7).
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ClaimedIps {
    /// Where the client says it is, of either family.
    pub ip: Option<IpAddr>,
    /// Its IPv4 address.
    pub ipv4: Option<IpAddr>,
    /// Its IPv6 address.
    pub ipv6: Option<IpAddr>,
}

impl ClaimedIps {
    /// Where a client that announces from `socket` says it is instead, and where besides,
    /// in the other family.
    ///
    /// libtorrent names its public addresses with private torrents, from a home network
    /// only the IPv6 one: taken instead, it would hide the client from all with IPv4 alone.
    pub fn seen_from(&self, socket: IpAddr) -> (Option<IpAddr>, Option<IpAddr>) {
        let of_family = |is_ipv4| if is_ipv4 { self.ipv4 } else { self.ipv6 };
        let instead = self.ip.or_else(|| of_family(socket.is_ipv4()));
        (instead, of_family(!instead.unwrap_or(socket).is_ipv4()))
    }
}

/// An address, alone or with a port as BEP 7 also has it; host names are none.
pub(super) fn numeric_ip(value: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(value).ok()?;
    let endpoint = || Some(text.parse::<SocketAddr>().ok()?.ip());
    text.parse().ok().or_else(endpoint).map(|it: IpAddr| it.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_25_an_address_of_the_other_family_is_one_more() {
        let claims = |ip: &str, ipv4: &str, ipv6: &str| {
            let [ip, ipv4, ipv6] = [ip, ipv4, ipv6].map(|it| it.parse().ok());
            ClaimedIps { ip, ipv4, ipv6 }
        };
        let check = |claims: ClaimedIps, socket: &str, instead: &str, besides: &str| {
            let expected = (instead.parse().ok(), besides.parse().ok());
            assert_eq!(claims.seen_from(socket.parse().unwrap()), expected, "{claims:?}");
        };
        let (v4, v6) = ("192.0.2.7", "2001:db8::7");
        check(claims("", "", ""), "127.0.0.1", "", "");
        check(claims("", "", v6), "192.168.1.20", "", v6);
        check(claims("", v4, v6), "192.168.1.20", v4, v6);
        check(claims("", v4, v6), "::1", v6, v4);
        check(claims("", v4, ""), "::1", "", v4);
        check(claims(v4, "", v6), "127.0.0.1", v4, v6);
        check(claims(v6, v4, ""), "127.0.0.1", v6, v4);
        check(claims(v6, "", ""), "127.0.0.1", v6, "");
    }
}
