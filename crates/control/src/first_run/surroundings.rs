//! A look at this computer: is the port free, who has it, and which addresses are there.

use std::net::IpAddr;

use server::{Endpoint, PortHolder, StartError, bind};
use tracker::AddressClass;

use crate::control::Control;
use crate::network::Listening;
use crate::view::{
    AddressMeaning, Outlook, OwnAddressView, PortHolderView, PortState, PortView, SurroundingsView,
};

/// Addresses of this computer that are looked at; one with many containers has hundreds.
const ADDRESSES_MAX: usize = 32;
/// Ports after the wanted one that are tried in its place.
const PORTS_TRIED: u32 = 64;

impl Control {
    /// Looks whether `port` can be had on all addresses of this computer, who else has it, and
    /// what these addresses are good for. Opens each for a moment; takes a while where another
    /// program is looked for. Must be called within a tokio runtime.
    pub fn look_around(&self, port: u32) -> SurroundingsView {
        let addresses = addresses();
        let ips: Vec<IpAddr> =
            addresses.iter().filter_map(|it| it.ip.parse().ok()).chain(loopbacks()).collect();
        let has = |wanted: AddressMeaning, is_ipv4: bool| {
            let is_such =
                |it: &&OwnAddressView| it.meaning == wanted && is_ipv4 != it.ip.contains(':');
            addresses.iter().find(is_such).is_some()
        };
        let outlook = match () {
            () if has(AddressMeaning::Internet, true) => Outlook::Public,
            // An address of the provider beside one of a network at home is a VPN's.
            () if has(AddressMeaning::LocalNetwork, true) => Outlook::BehindRouter,
            () if has(AddressMeaning::CarrierNat, true) => Outlook::CarrierNat,
            () if has(AddressMeaning::Internet, false) => Outlook::Public,
            () => Outlook::Alone,
        };
        let has_public_ipv6 = has(AddressMeaning::Internet, false);
        let port = self.look_at_port(port, &ips);
        SurroundingsView { port, addresses, outlook, has_public_ipv6 }
    }

    fn look_at_port(&self, number: u32, ips: &[IpAddr]) -> PortView {
        let ours = self.listening();
        let in_use = ours.first().map(|it| u32::from(it.address.port()));
        let number = if number == 0 { in_use.unwrap_or_default() } else { number };
        let udp = self.settings_store().settings().network.udp;
        let endpoints: Vec<Endpoint> = endpoints(ips, udp);
        let mut view = PortView { number, state: PortState::Free, holder: None, suggested: None };
        let Ok(port) = u16::try_from(number) else {
            view.state = PortState::Refused;
            return view;
        };
        if port == 0 {
            return view;
        }
        match first_obstacle(&endpoints, port, &ours) {
            None if in_use == Some(number) => view.state = PortState::Ours,
            None => {}
            Some(obstacle) => {
                view.state = match obstacle {
                    StartError::PortInUse { endpoint, .. } => {
                        view.holder = PortHolder::find(endpoint, port).map(holder_view);
                        PortState::Taken
                    }
                    StartError::PortReserved { .. } => PortState::Reserved,
                    StartError::NotOurAddress { .. } | StartError::Listen { .. } => {
                        PortState::Refused
                    }
                };
                view.suggested = free_port(&endpoints, port);
            }
        }
        view
    }
}

/// A port that is free everywhere, near `taken`, but none of the system's own.
fn free_port(endpoints: &[Endpoint], taken: u16) -> Option<u32> {
    let first = u32::from(taken).max(1_023) + 1;
    let mut near = (first..first + PORTS_TRIED).filter_map(|it| u16::try_from(it).ok());
    near.find(|&port| first_obstacle(endpoints, port, &[]).is_none()).map(u32::from)
}

/// What stands in the way of the first of `endpoints` that cannot be had; what is `ours` can.
fn first_obstacle(endpoints: &[Endpoint], port: u16, ours: &[Listening]) -> Option<StartError> {
    let is_ours = |endpoint: &Endpoint| {
        ours.iter().any(|it| {
            let ip = it.address.ip();
            let is_there =
                ip == endpoint.ip || (ip.is_unspecified() && ip.is_ipv4() == endpoint.ip.is_ipv4());
            is_there && it.transport == endpoint.transport && it.address.port() == port
        })
    };
    let mut wanted = endpoints.iter().filter(|it| !is_ours(it));
    wanted.find_map(|&it| match bind(&[it], port) {
        // It has gone since it was looked up.
        Err(StartError::NotOurAddress { .. }) | Ok(_) => None,
        Err(error) => Some(error),
    })
}

fn endpoints(ips: &[IpAddr], udp: bool) -> Vec<Endpoint> {
    let http = ips.iter().copied().map(Endpoint::http);
    let udp = ips.iter().copied().filter(|_| udp).map(Endpoint::udp);
    http.chain(udp).collect()
}

fn loopbacks() -> Vec<IpAddr> {
    let ipv6 = server::has_ipv6().then_some(IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1]));
    [IpAddr::from([127, 0, 0, 1])].into_iter().chain(ipv6).collect()
}

fn holder_view(holder: PortHolder) -> PortHolderView {
    PortHolderView {
        is_swarmdeck: holder.name.starts_with("swarmdeck"),
        name: holder.name,
        process_id: holder.process_id,
    }
}

/// The addresses that others can be told, those that lead out first.
fn addresses() -> Vec<OwnAddressView> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_else(|error| {
        tracing::warn!(%error, "the system does not tell its addresses");
        Vec::new()
    });
    let outward = server::outward_addresses();
    let found = interfaces.into_iter().map(|it| (it.ip(), it.name));
    told(found, &outward)
}

fn told(found: impl Iterator<Item = (IpAddr, String)>, outward: &[IpAddr]) -> Vec<OwnAddressView> {
    let mut views: Vec<OwnAddressView> = found
        .filter_map(|(ip, interface)| {
            let meaning = match AddressClass::of(ip) {
                AddressClass::Local if is_link_local(ip) => return None,
                AddressClass::Local => AddressMeaning::LocalNetwork,
                AddressClass::CarrierNat => AddressMeaning::CarrierNat,
                AddressClass::Public => AddressMeaning::Internet,
                AddressClass::Loopback | AddressClass::Unusable => return None,
            };
            let leads_out = outward.contains(&ip);
            Some(OwnAddressView { ip: ip.to_string(), interface, meaning, leads_out })
        })
        .collect();
    views.sort_by_key(|it| (!it.leads_out, it.ip.contains(':')));
    views.dedup_by(|one, other| one.ip == other.ip);
    views.truncate(ADDRESSES_MAX);
    views
}

/// Given by a computer to itself where no router gives it one (RFC 3927).
fn is_link_local(ip: IpAddr) -> bool {
    matches!(ip, IpAddr::V4(ip) if ip.is_link_local())
}
