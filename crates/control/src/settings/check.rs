//! From settings as the user left them to settings the tracker can run with.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;
use std::str::FromStr;

use ipnet::IpNet;
use server::{ClientAddressRule, Endpoint, WebSeedLimits};
use tracker::{AddressClass, Rules};

use crate::error::UserError;
use crate::settings::{LogRules, NetworkSettings, Problem, Settings};

/// Settings the tracker can run with. Only [`Settings::check`] makes them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct CheckedSettings {
    /// Port to listen on; 0 takes any free one.
    pub(crate) port: u16,
    /// Addresses to listen on; at least one.
    pub(crate) bind: Vec<IpAddr>,
    /// Whether UDP is spoken on the same addresses and port, too.
    pub(crate) udp: bool,
    /// Host name or address others reach this computer by.
    pub(crate) public_host: Option<String>,
    /// The addresses by which this network is reached from outside.
    pub(crate) public_ips: PublicIps,
    /// What the tracker goes by.
    pub(crate) rules: Rules,
    /// Whose word about a client's address is taken.
    pub(crate) client_address: ClientAddressRule,
    /// What giving out data may take.
    pub(crate) web_seed: WebSeedLimits,
    /// What the logs go by.
    pub(crate) log: LogRules,
}

/// The addresses by which a network is reached from outside, as far as they are known.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct PublicIps {
    pub(crate) v4: Option<Ipv4Addr>,
    pub(crate) v6: Option<Ipv6Addr>,
}

impl PublicIps {
    pub(crate) fn iter(self) -> impl Iterator<Item = IpAddr> {
        self.v4.map(IpAddr::V4).into_iter().chain(self.v6.map(IpAddr::V6))
    }
}

impl Settings {
    /// Checks every field and the rules between them.
    ///
    /// # Errors
    ///
    /// All problems at once, so that the settings page can mark each wrong field.
    pub(crate) fn check(&self) -> Result<CheckedSettings, Vec<Problem>> {
        let mut problems = Vec::new();
        let port = u16::try_from(self.network.port).unwrap_or_else(|_| {
            problems.push(Problem::new("network.port", "must be a number from 0 to 65535"));
            0
        });
        let bind = check_bind(&self.network.bind, &mut problems);
        let public_host = check_host(&self.network.public_host, &mut problems);
        let public_ips = self.network.check_public_ips(public_host.as_deref(), &mut problems);
        let trusted_proxies = check_proxies(&self.access.trusted_proxies, &mut problems);
        let rules = self.check_rules(&mut problems);
        let web_seed = self.web_seed.check(&mut problems);
        self.intake.check(&mut problems);
        let log = self.log.check(&mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let client_address = ClientAddressRule { trusted_proxies };
        let udp = self.network.udp;
        Ok(CheckedSettings {
            port,
            bind,
            udp,
            public_host,
            public_ips,
            rules,
            client_address,
            web_seed,
            log,
        })
    }
}

impl CheckedSettings {
    /// What to listen on: HTTP on every address first, then UDP.
    pub(crate) fn endpoints(&self) -> Vec<Endpoint> {
        let http = self.bind.iter().copied().map(Endpoint::http);
        let udp = self.bind.iter().copied().filter(|_| self.udp).map(Endpoint::udp);
        http.chain(udp).collect()
    }
}

impl NetworkSettings {
    /// A host that is an address is the public address of its family, unless another is given.
    fn check_public_ips(&self, host: Option<&str>, problems: &mut Vec<Problem>) -> PublicIps {
        let host: Option<IpAddr> = host.and_then(|it| it.parse().ok());
        let (mut v4, mut v6) = (None, None);
        match host {
            Some(IpAddr::V4(ip)) => v4 = Some(ip),
            Some(IpAddr::V6(ip)) => v6 = Some(ip),
            None => {}
        }
        PublicIps {
            v4: check_public_ip("network.public_ipv4", &self.public_ipv4, problems).or(v4),
            v6: check_public_ip("network.public_ipv6", &self.public_ipv6, problems).or(v6),
        }
    }
}

fn check_public_ip<T: FromStr + Copy + Into<IpAddr>>(
    field: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let ip: Option<T> = text.parse().ok();
    let public = ip.filter(|it| AddressClass::of((*it).into()) == AddressClass::Public);
    if public.is_none() {
        let message = "must be an address that is reached from the Internet, such as your \
                       router shows it, or empty";
        problems.push(Problem::new(field, message));
    }
    public
}

/// The error for settings that were refused, with every problem in it.
pub(crate) fn refused(problems: Vec<Problem>) -> UserError {
    let message = format!("These settings cannot be used: {}.", listed(&problems));
    let hint = "Correct what is named; nothing has been changed.";
    UserError { problems, ..UserError::new("settings_invalid", message, hint) }
}

/// The same for settings that stand in a file.
pub(crate) fn refused_in(file: &Path, problems: Vec<Problem>) -> UserError {
    let (file, list) = (file.display(), listed(&problems));
    let message = format!("The settings in {file} cannot be used: {list}.");
    let hint = "Correct what is named in the file.";
    UserError { problems, ..UserError::new("settings_invalid", message, hint) }
}

fn listed(problems: &[Problem]) -> String {
    let list: Vec<String> =
        problems.iter().map(|it| format!("the setting “{}” {}", it.field, it.message)).collect();
    list.join("; ")
}

fn check_bind(texts: &[String], problems: &mut Vec<Problem>) -> Vec<IpAddr> {
    let mut ips = Vec::new();
    for text in texts {
        match text.trim().parse() {
            Ok(ip) if !ips.contains(&ip) => ips.push(ip),
            Ok(_) => {}
            Err(_) => {
                let message = format!("must be addresses such as 127.0.0.1, but has “{text}”");
                problems.push(Problem::new("network.bind", message));
            }
        }
    }
    if texts.is_empty() {
        problems.push(Problem::new("network.bind", "must have at least one address"));
    }
    ips
}

/// A host name or address, an IPv6 address without its brackets.
fn check_host(text: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let host = text.trim();
    if host.is_empty() {
        return None;
    }
    let bare = host.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(host);
    let is_name = |it: &str| {
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        it.len() <= 253 && it.split('.').all(label)
    };
    match bare.parse::<IpAddr>() {
        Ok(ip) if AddressClass::of(ip) == AddressClass::Public => return Some(bare.to_owned()),
        Ok(ip) => {
            let message = match AddressClass::of(ip) {
                AddressClass::CarrierNat => {
                    "is an address that your provider shares among several customers, so that \
                     nobody outside can connect to it"
                }
                _ => {
                    "is an address inside your own network; others need the one that your \
                     router has on the Internet"
                }
            };
            problems.push(Problem::new("network.public_host", message));
            return None;
        }
        Err(_) if is_name(host) && host.contains('.') => return Some(host.to_owned()),
        Err(_) => {}
    }
    let message = "must be only a name or address, such as tracker.example.org, \
                   without http:// and without a port";
    problems.push(Problem::new("network.public_host", message));
    None
}

fn check_proxies(texts: &[String], problems: &mut Vec<Problem>) -> Vec<IpNet> {
    let mut networks = Vec::new();
    for text in texts {
        let text = text.trim();
        match text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)) {
            Ok(network) => networks.push(network),
            Err(_) => {
                let message =
                    format!("must be addresses or networks such as 10.0.0.0/8, but has “{text}”");
                problems.push(Problem::new("access.trusted_proxies", message));
            }
        }
    }
    networks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{AccessSettings, TrackerSettings};

    #[test]
    fn the_defaults_are_valid_and_stay_on_this_computer() {
        let checked = Settings::default().check().unwrap();
        assert!(checked.bind.iter().all(IpAddr::is_loopback));
        assert!(!checked.rules.open);
    }

    #[test]
    fn every_wrong_field_is_reported_at_once() {
        let settings = Settings {
            network: NetworkSettings {
                port: 70_000,
                bind: vec!["home".to_owned()],
                public_host: "http://me:80/".to_owned(),
                public_ipv4: "192.168.1.1".to_owned(),
                public_ipv6: "x".to_owned(),
                ..NetworkSettings::default()
            },
            access: AccessSettings {
                request_burst: 0,
                trusted_proxies: vec!["10.0.0.0/99".to_owned()],
                ..AccessSettings::default()
            },
            tracker: TrackerSettings {
                announce_interval_secs: 0,
                peers_default: 50,
                peers_max: 20,
                max_peers: 0,
                hide_unreachable: true,
                ..TrackerSettings::default()
            },
            ..Settings::default()
        };
        let problems = settings.check().unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(
            fields,
            [
                "network.port",
                "network.bind",
                "network.public_host",
                "network.public_ipv4",
                "network.public_ipv6",
                "access.trusted_proxies",
                "access.request_burst",
                "tracker.announce_interval_secs",
                "tracker.peers_default",
                "tracker.peers_max",
                "tracker.max_peers",
                "tracker.hide_unreachable",
            ]
        );
    }

    #[test]
    fn hosts_are_names_or_addresses() {
        for (text, expected) in [
            ("tracker.example.org", Some("tracker.example.org")),
            (" 203.0.113.9 ", Some("203.0.113.9")),
            ("[2001:db8::1]", Some("2001:db8::1")),
            ("2001:db8::1", Some("2001:db8::1")),
            ("", None),
        ] {
            assert_eq!(check_host(text, &mut Vec::new()).as_deref(), expected, "{text}");
        }
        for bad in [
            "a b",
            "http://x",
            "x.org:6969",
            "x.org/",
            "-x.org",
            "[::1",
            "a..b",
            "ü.org",
            "localhost",
            "127.0.0.1",
            "192.168.1.23",
            "100.64.0.1",
            "fe80::1",
        ] {
            let mut problems = Vec::new();
            assert_eq!(check_host(bad, &mut problems), None);
            assert_eq!(problems.len(), 1, "{bad}");
        }
    }

    #[test]
    fn a_host_that_is_an_address_is_the_public_one_unless_told_otherwise() {
        let public_ips = |host: &str, v4: &str| {
            let network = NetworkSettings {
                public_host: host.to_owned(),
                public_ipv4: v4.to_owned(),
                ..NetworkSettings::default()
            };
            Settings { network, ..Settings::default() }.check().unwrap().public_ips
        };
        assert_eq!(public_ips("203.0.113.9", "").v4, Some([203, 0, 113, 9].into()));
        assert_eq!(public_ips("203.0.113.9", "203.0.113.1").v4, Some([203, 0, 113, 1].into()));
        assert_eq!(public_ips("2001:db8::9", "").v6, Some("2001:db8::9".parse().unwrap()));
        assert_eq!(public_ips("tracker.example.org", ""), PublicIps::default());
    }
}
