//! Under which URLs the tracker can be reached, and by whom.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use protocol::id::Passkey;
use server::Transport;
use tracker::AddressClass;

use crate::settings::CheckedSettings;
use crate::view::{AnnounceUrlView, Reach};

/// Where the tracker listens.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Listening {
    /// What is spoken there.
    pub transport: Transport,
    /// The address, with the real port.
    pub address: SocketAddr,
}

impl Listening {
    /// The announce URL at just this address, without a key.
    pub fn announce_url(&self) -> String {
        let Self { transport, address } = self;
        announce_url(*transport, &address.ip().to_string(), address.port(), None)
    }
}

/// The announce URLs of a tracker with `settings` on `port`, the widest-reaching first.
///
/// Each host has its HTTP URL first, which every client can use, and then the one for
/// UDP. `own_addresses` are those of this computer; `key` is put into each. A URL is listed for what it is meant
/// for; that a router lets it through is not said.
pub(crate) fn announce_urls(
    settings: &CheckedSettings,
    port: u16,
    own_addresses: &[IpAddr],
    key: Option<&Passkey>,
) -> Vec<AnnounceUrlView> {
    if port == 0 {
        return Vec::new();
    }
    let mut hosts: Vec<(String, Reach)> = Vec::new();
    let beyond_this_computer = settings.bind.iter().any(|it| !it.is_loopback());
    let public_ips = settings.public_ips.iter().map(|it| it.to_string());
    // A name stays when addresses change, so where there is one it stands alone.
    let named = settings.public_host.clone().map_or_else(|| public_ips.collect(), |it| vec![it]);
    if beyond_this_computer {
        hosts.extend(named.into_iter().map(|host| (host, Reach::Internet)));
    }
    for &ip in &settings.bind {
        let matches = |it: &&IpAddr| it.is_ipv4() == ip.is_ipv4() && can_be_told(it);
        let ips: Vec<IpAddr> = match ip.is_unspecified() {
            true => own_addresses.iter().filter(matches).copied().collect(),
            false => vec![ip],
        };
        for ip in ips {
            let host = (ip.to_string(), reach(ip));
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
    }
    if hosts.is_empty() {
        hosts.push(("127.0.0.1".to_owned(), Reach::ThisComputer));
    }
    hosts.sort_by_key(|(_, reach)| match reach {
        Reach::Internet => 0,
        Reach::LocalNetwork => 1,
        Reach::ThisComputer => 2,
    });
    let transports: &[Transport] = match settings.udp {
        true => &[Transport::Http, Transport::Udp],
        false => &[Transport::Http],
    };
    let urls = hosts.iter().flat_map(|(host, reach)| {
        transports.iter().map(move |&transport| AnnounceUrlView {
            url: announce_url(transport, host, port, key),
            reach: *reach,
        })
    });
    urls.collect()
}

/// The addresses of this computer's network interfaces.
pub(crate) fn own_addresses() -> Vec<IpAddr> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_else(|error| {
        tracing::warn!(%error, "the system does not tell its addresses");
        Vec::new()
    });
    let mut addresses: Vec<IpAddr> = interfaces.iter().map(if_addrs::Interface::ip).collect();
    addresses.sort();
    addresses.dedup();
    addresses
}

/// The path is there for UDP too: some clients want it, and all understand it (BEP 41).
fn announce_url(transport: Transport, host: &str, port: u16, key: Option<&Passkey>) -> String {
    let scheme = match transport {
        Transport::Http => "http",
        Transport::Udp => "udp",
    };
    let key = key.map(|it| format!("/{}", it.to_hex())).unwrap_or_default();
    match host.parse::<Ipv6Addr>() {
        Ok(ip) => format!("{scheme}://[{ip}]:{port}/announce{key}"),
        Err(_) => format!("{scheme}://{host}:{port}/announce{key}"),
    }
}

/// Loopback means another computer to everyone else, and link-local addresses need a
/// zone that no URL carries.
fn can_be_told(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => !ip.is_loopback() && !ip.is_link_local(),
        IpAddr::V6(ip) => !ip.is_loopback() && !ip.is_unicast_link_local(),
    }
}

fn reach(ip: IpAddr) -> Reach {
    match AddressClass::of(ip) {
        AddressClass::Loopback => Reach::ThisComputer,
        AddressClass::Public => Reach::Internet,
        // A provider's inner addresses lead to its other customers at most.
        AddressClass::Local | AddressClass::CarrierNat | AddressClass::Unusable => {
            Reach::LocalNetwork
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{NetworkSettings, Settings};

    #[test]
    fn each_url_says_how_far_it_carries() {
        let own = ["127.0.0.1", "192.168.1.5", "169.254.1.1", "::1", "fe80::1", "2001:db8::5"];
        check(&["127.0.0.1"], "", &own, &["this_computer http://127.0.0.1:6969/announce"]);
        check(
            &["0.0.0.0", "::"],
            "tracker.example.org",
            &own,
            &[
                "internet http://tracker.example.org:6969/announce",
                "internet http://[2001:db8::5]:6969/announce",
                "local_network http://192.168.1.5:6969/announce",
            ],
        );
        check(&["0.0.0.0"], "2001:db8::9", &[], &["internet http://[2001:db8::9]:6969/announce"]);
        check(&["0.0.0.0"], "", &[], &["this_computer http://127.0.0.1:6969/announce"]);
        check(&["100.64.3.3"], "", &own, &["local_network http://100.64.3.3:6969/announce"]);
        check(&["127.0.0.1"], "x.org", &own, &["this_computer http://127.0.0.1:6969/announce"]);
    }

    #[track_caller]
    fn check(bind: &[&str], host: &str, own: &[&str], expected: &[&str]) {
        let network = NetworkSettings {
            port: 6969,
            bind: bind.iter().map(ToString::to_string).collect(),
            udp: false,
            public_host: host.to_owned(),
            ..NetworkSettings::default()
        };
        let settings = Settings { network, ..Settings::default() }.check().unwrap();
        let own: Vec<IpAddr> = own.iter().map(|it| it.parse().unwrap()).collect();
        let urls: Vec<String> = announce_urls(&settings, 6969, &own, None)
            .iter()
            .map(|it| {
                format!("{} {}", serde_json::to_value(it.reach).unwrap().as_str().unwrap(), it.url)
            })
            .collect();
        assert_eq!(urls, expected);
    }

    #[test]
    fn each_host_has_its_http_url_first() {
        let network = NetworkSettings {
            bind: vec!["192.168.1.5".to_owned(), "2001:db8::5".to_owned()],
            ..NetworkSettings::default()
        };
        let settings = Settings { network, ..Settings::default() }.check().unwrap();
        let views = announce_urls(&settings, 6969, &[], None);
        let urls: Vec<&str> = views.iter().map(|it| it.url.as_str()).collect();
        assert_eq!(
            urls,
            [
                "http://[2001:db8::5]:6969/announce",
                "udp://[2001:db8::5]:6969/announce",
                "http://192.168.1.5:6969/announce",
                "udp://192.168.1.5:6969/announce",
            ]
        );
        assert_eq!(views[0].reach, views[1].reach);
    }

    #[test]
    fn a_key_is_the_end_of_the_path_over_either_transport() {
        let settings = Settings::default().check().unwrap();
        let views = announce_urls(&settings, 6969, &[], Some(&Passkey([0xab; 16])));
        let urls: Vec<&str> = views.iter().map(|it| it.url.as_str()).collect();
        assert_eq!(
            urls,
            [
                "http://127.0.0.1:6969/announce/abababababababababababababababab",
                "udp://127.0.0.1:6969/announce/abababababababababababababababab",
            ]
        );
    }

    #[test]
    fn without_a_port_there_is_no_url() {
        let settings = Settings::default().check().unwrap();
        assert_eq!(announce_urls(&settings, 0, &[], None), []);
    }
}
