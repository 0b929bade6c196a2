//! Whether the announce URLs of a .torrent lead strangers to a tracker.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use protocol::bencode::Item;

use super::{Doubt, LISTED_MAX};
use crate::read::Metainfo;
use crate::url::{Url, is_odd};

/// Judges the announce URLs as they stand there, of which reading has taken the spaces.
pub(super) fn judge(metainfo: &Metainfo, document: &Item<'_>, doubts: &mut Vec<Doubt>) {
    let announce = document.get(b"announce").into_iter();
    let tiers = document.get(b"announce-list").and_then(Item::as_list).unwrap_or_default();
    let listed = tiers.iter().flat_map(|tier| match tier.as_list() {
        Some(urls) => urls,
        None => std::slice::from_ref(tier),
    });
    let found = announce.clone().filter_map(|it| not_listed(metainfo, it));
    // Most write the first of the list under `announce`, too: each is judged once.
    let alone = announce.filter(|it| listed.clone().all(|other| other.raw != it.raw));
    let urls = alone.chain(listed.clone()).filter_map(|it| str::from_utf8(it.as_bytes()?).ok());
    doubts.extend(found.chain(urls.filter_map(of_url)).take(LISTED_MAX));
}

fn not_listed(metainfo: &Metainfo, announce: &Item<'_>) -> Option<Doubt> {
    let url = str::from_utf8(announce.as_bytes()?).ok()?.trim();
    let mut listed = metainfo.tiers().iter().flatten();
    let missing = !url.is_empty() && listed.all(|it| it != url);
    missing.then(|| Doubt::AnnounceNotListed { url: url.to_owned() })
}

fn of_url(url: &str) -> Option<Doubt> {
    if url.is_empty() {
        return None;
    }
    if url.contains(is_odd) {
        return Some(Doubt::TrackerSpaces { url: url.trim().to_owned() });
    }
    let owned = || url.to_owned();
    let Some(parts) = Url::parse(url) else {
        return Some(Doubt::TrackerNotUrl { url: owned() });
    };
    if !parts.is_of(&["http", "https", "udp", "ws", "wss"]) {
        Some(Doubt::TrackerScheme { url: owned() })
    } else if is_loopback(parts.host) {
        Some(Doubt::TrackerLoopback { url: owned() })
    } else if is_of_private_network(parts.host) {
        Some(Doubt::TrackerPrivateNetwork { url: owned() })
    } else if parts.is_of(&["udp"]) && parts.port.is_none() {
        Some(Doubt::TrackerWithoutPort { url: owned() })
    } else {
        None
    }
}

fn is_loopback(host: &str) -> bool {
    match address(host) {
        Some(address) => address.is_loopback() || address.is_unspecified(),
        None => {
            let name = host.trim_end_matches('.').to_ascii_lowercase();
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

fn is_of_private_network(host: &str) -> bool {
    match address(host) {
        Some(IpAddr::V4(it)) => it.is_private() || it.is_link_local() || is_of_provider(it),
        Some(IpAddr::V6(it)) => it.is_unique_local() || it.is_unicast_link_local(),
        None => {
            let name = host.trim_end_matches('.').to_ascii_lowercase();
            !name.contains('.') || LOCAL_DOMAINS.iter().any(|it| name.ends_with(it))
        }
    }
}

/// The address that `host` is, where it is one; one of IPv4 in IPv6 form is itself.
fn address(host: &str) -> Option<IpAddr> {
    let v6 = host.split('%').next().and_then(|it| it.parse::<Ipv6Addr>().ok());
    let v6 = v6.map(|it| IpAddr::V6(it).to_canonical());
    v6.or_else(|| host.parse().ok())
}

/// Addresses that providers share out among several customers (RFC 6598).
fn is_of_provider(address: Ipv4Addr) -> bool {
    matches!(address.octets(), [100, 64..=127, ..])
}

/// RFC 6762 and 8375, and what routers use without asking anybody.
const LOCAL_DOMAINS: [&str; 7] =
    [".local", ".lan", ".home.arpa", ".home", ".internal", ".fritz.box", ".localdomain"];
