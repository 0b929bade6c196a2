//! Which address an announce counts as coming from.

use std::net::IpAddr;

use axum::http::HeaderMap;
use ipnet::IpNet;

/// The reverse proxies whose word about the client is taken.
///
/// Everyone else is who they connect as: a header anyone can write must not
/// enlist someone else's machine.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ClientAddressRule {
    /// Addresses of the proxies.
    pub trusted_proxies: Vec<IpNet>,
}

impl ClientAddressRule {
    /// The client's address, for a request that came from `socket`.
    ///
    /// Behind a trusted proxy it is the rightmost hop of `X-Forwarded-For` that is
    /// no trusted proxy itself. `None` when a proxy does not say, because its own
    /// address must never be listed as a peer.
    pub fn client(&self, socket: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
        let socket = socket.to_canonical();
        if !self.trusts(socket) {
            return Some(socket);
        }
        let values = headers.get_all("x-forwarded-for").into_iter().rev();
        let mut hops = values.filter_map(|it| it.to_str().ok()).flat_map(|it| it.rsplit(','));
        loop {
            let hop = parse_hop(hops.next()?.trim())?;
            if !self.trusts(hop) {
                return Some(hop);
            }
        }
    }

    fn trusts(&self, ip: IpAddr) -> bool {
        self.trusted_proxies.iter().any(|it| it.contains(&ip))
    }
}

/// An address with or without a port, as proxies write them.
fn parse_hop(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|it| it.split(']').next()).unwrap_or(text);
    bare.parse()
        .ok()
        .or_else(|| text.parse::<std::net::SocketAddr>().ok().map(|it| it.ip()))
        .map(|ip: IpAddr| ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_count_only_from_a_trusted_proxy() {
        check("203.0.113.9", &["198.51.100.1"], Some("203.0.113.9"));
        check("10.0.0.1", &["198.51.100.1"], Some("198.51.100.1"));
        check("::ffff:10.0.0.1", &["198.51.100.1"], Some("198.51.100.1"));
        check("::ffff:203.0.113.9", &[], Some("203.0.113.9"));
    }

    #[test]
    fn the_rightmost_hop_that_is_no_proxy_counts() {
        check("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"], Some("198.51.100.1"));
        check("10.0.0.1", &["1.1.1.1", "198.51.100.1", "10.0.0.2"], Some("198.51.100.1"));
        check("10.0.0.1", &["[2001:db8::1]:4711"], Some("2001:db8::1"));
        check("10.0.0.1", &["198.51.100.1:4711"], Some("198.51.100.1"));
    }

    #[test]
    fn a_proxy_that_does_not_say_is_never_taken_for_the_client() {
        for values in [&[][..], &[""], &["unknown"], &["198.51.100.1, _hidden"], &["10.0.0.3"]] {
            check("10.0.0.1", values, None);
        }
    }

    #[track_caller]
    fn check(socket: &str, forwarded: &[&str], expected: Option<&str>) {
        let rule = ClientAddressRule { trusted_proxies: vec!["10.0.0.0/8".parse().unwrap()] };
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let client = rule.client(socket.parse().unwrap(), &headers);
        assert_eq!(client, expected.map(|it| it.parse().unwrap()), "{forwarded:?}");
    }
}
