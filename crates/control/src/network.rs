//! Under which URLs the tracker can be reached, and by whom.

use std::net::{IpAddr, Ipv6Addr};

use crate::settings::CheckedSettings;
use crate::view::{AnnounceUrlView, Reach};

/// The announce URLs of a tracker with `settings` on `port`, the widest-reaching first.
///
/// `own_addresses` are those of this computer. A URL is listed for what it is meant
/// for; that a router lets it through is not said.
pub(crate) fn announce_urls(
    settings: &CheckedSettings,
    port: u16,
    own_addresses: &[IpAddr],
) -> Vec<AnnounceUrlView> {
    let mut urls = Vec::new();
    if port == 0 {
        return urls;
    }
    let beyond_this_computer = settings.bind.iter().any(|it| !it.is_loopback());
    if let Some(host) = settings.public_host.as_ref().filter(|_| beyond_this_computer) {
        urls.push(AnnounceUrlView { url: announce_url(host, port), reach: Reach::Internet });
    }
    for &ip in &settings.bind {
        let matches = |it: &&IpAddr| it.is_ipv4() == ip.is_ipv4() && can_be_told(it);
        let hosts: Vec<IpAddr> = match ip.is_unspecified() {
            true => own_addresses.iter().filter(matches).copied().collect(),
            false => vec![ip],
        };
        for host in hosts {
            let view =
                AnnounceUrlView { url: announce_url(&host.to_string(), port), reach: reach(host) };
            if !urls.contains(&view) {
                urls.push(view);
            }
        }
    }
    if urls.is_empty() {
        let url = announce_url("127.0.0.1", port);
        urls.push(AnnounceUrlView { url, reach: Reach::ThisComputer });
    }
    urls.sort_by_key(|it| match it.reach {
        Reach::Internet => 0,
        Reach::LocalNetwork => 1,
        Reach::ThisComputer => 2,
    });
    urls
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

fn announce_url(host: &str, port: u16) -> String {
    match host.parse::<Ipv6Addr>() {
        Ok(ip) => format!("http://[{ip}]:{port}/announce"),
        Err(_) => format!("http://{host}:{port}/announce"),
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
    let local = match ip {
        IpAddr::V4(ip) => {
            ip.is_private() || ip.is_link_local() || is_carrier_grade_nat(ip.octets())
        }
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local(),
    };
    match (ip.is_loopback(), local) {
        (true, _) => Reach::ThisComputer,
        (_, true) => Reach::LocalNetwork,
        _ => Reach::Internet,
    }
}

/// 100.64.0.0/10: shared by a provider's customers, and reachable from nowhere else (RFC 6598).
fn is_carrier_grade_nat([a, b, ..]: [u8; 4]) -> bool {
    a == 100 && b & 0b1100_0000 == 64
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
            public_host: host.to_owned(),
            ..NetworkSettings::default()
        };
        let settings = Settings { network, ..Settings::default() }.check().unwrap();
        let own: Vec<IpAddr> = own.iter().map(|it| it.parse().unwrap()).collect();
        let urls: Vec<String> = announce_urls(&settings, 6969, &own)
            .iter()
            .map(|it| {
                format!("{} {}", serde_json::to_value(it.reach).unwrap().as_str().unwrap(), it.url)
            })
            .collect();
        assert_eq!(urls, expected);
    }

    #[test]
    fn without_a_port_there_is_no_url() {
        let settings = Settings::default().check().unwrap();
        assert_eq!(announce_urls(&settings, 0, &[]), []);
    }
}
