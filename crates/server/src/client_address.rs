//! Which address an announce counts as coming from.

use std::net::IpAddr;

use ipnet::IpNet;
use protocol::http::forwarded;

/// The reverse proxies whose word about the client is taken.
///
/// Everyone else is who they connect as; see [`forwarded::client_ip`].
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ClientAddressRule {
    /// Addresses of the proxies.
    pub trusted_proxies: Vec<IpNet>,
}

impl ClientAddressRule {
    /// The client's address, for a request that came from `socket` with `headers`,
    /// names and values in the order they came.
    ///
    /// `None` when a proxy does not say, because its own address must never be listed
    /// as a peer.
    pub fn client<'a>(
        &self,
        socket: IpAddr,
        headers: impl IntoIterator<Item = (&'a [u8], &'a [u8])>,
    ) -> Option<IpAddr> {
        forwarded::client_ip(socket, headers, |ip| self.trusts(ip))
    }

    /// Whether `ip` is one of the proxies.
    pub(crate) fn trusts(&self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        self.trusted_proxies.iter().any(|it| it.contains(&ip))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_34_a_proxy_is_listed_by_its_network() {
        check("10.1.2.3", "198.51.100.1");
        check("::ffff:10.1.2.3", "198.51.100.1");
        check("2001:db8:9::1", "198.51.100.1");
        check("11.1.2.3", "11.1.2.3");
        check("::ffff:11.1.2.3", "11.1.2.3");
        check("2001:db8:8::1", "2001:db8:8::1");

        #[track_caller]
        fn check(socket: &str, expected: &str) {
            let networks = ["10.0.0.0/8", "2001:db8:9::/48"];
            let rule = ClientAddressRule {
                trusted_proxies: networks.map(|it| it.parse().unwrap()).to_vec(),
            };
            // The hop on the right is a proxy too.
            let headers = [(&b"X-Forwarded-For"[..], &b"198.51.100.1, 2001:db8:9::2"[..])];
            let client = rule.client(socket.parse().unwrap(), headers);
            assert_eq!(client, expected.parse().ok(), "{socket}");
        }
    }
}
