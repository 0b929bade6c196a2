//! What is remembered of one peer, packed: a swarm costs little more than its peers.

mod saved;

use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use protocol::announce::{Announce, Event};
use protocol::id::PeerId;

use super::rounded::Rounded;
use super::{Endpoint, PeerSight};
use crate::asker::Transport;
use crate::reachability::Mark;
use crate::time::Timestamp;

/// An address of one family.
pub(super) trait Address: Copy + Eq + Hash + Into<IpAddr> {
    /// What the family is called: 4 or 6.
    const VERSION: u8;
    /// Its bytes in a row.
    type Octets: AsRef<[u8]> + AsMut<[u8]> + Default + Into<Self>;

    /// `ip`, where it is of this family.
    fn of(ip: IpAddr) -> Option<Self>;

    fn octets(self) -> Self::Octets;
}

/// A peer and where it accepts connections.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<A> {
    pub(super) ip: A,
    port: [u8; 2],
    pub(super) peer: Peer,
}

/// Bytes only, whatever the numbers they stand for, so that nothing is lost to alignment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer {
    pub(super) id: PeerId,
    key: [u8; 4],
    first_seen: [u8; 4],
    last_seen: [u8; 4],
    patience: Patience,
    uploaded: Rounded,
    pub(super) downloaded: Rounded,
    left: Rounded,
    traits: u8,
    pub(super) mark: Mark,
}

const _: () = assert!(size_of::<Entry<Ipv4Addr>>() == 48 && size_of::<Entry<Ipv6Addr>>() == 60);

/// What a peer does in the swarm.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    /// It has everything.
    Seeder,
    /// It is downloading.
    Downloader,
    /// It has all it wants, though not everything (BEP 21).
    PartialSeed,
}

/// For how long a peer may stay silent: seconds up to nine hours, then minutes of 64
/// seconds, rounded up so that nobody is forgotten before the time it was told.
#[derive(Clone, Copy, Debug)]
struct Patience([u8; 2]);

/// The bits of the traits.
const ROLE: u8 = 0b011;
const HAS_KEY: u8 = 0b100;
const TRANSPORT: u8 = 0b11000;
const HTTP: u8 = 0b01000;
const UDP: u8 = 0b10000;

impl Address for Ipv4Addr {
    const VERSION: u8 = 4;
    type Octets = [u8; 4];

    fn of(ip: IpAddr) -> Option<Self> {
        match ip {
            IpAddr::V4(ip) => Some(ip),
            IpAddr::V6(_) => None,
        }
    }

    fn octets(self) -> [u8; 4] {
        Self::octets(&self)
    }
}

impl Address for Ipv6Addr {
    const VERSION: u8 = 6;
    type Octets = [u8; 16];

    fn of(ip: IpAddr) -> Option<Self> {
        match ip {
            IpAddr::V4(_) => None,
            IpAddr::V6(ip) => Some(ip),
        }
    }

    fn octets(self) -> [u8; 16] {
        Self::octets(&self)
    }
}

impl Role {
    pub(super) fn of(announce: &Announce) -> Self {
        match (announce.left_bytes, announce.event) {
            (0, _) => Self::Seeder,
            (_, Event::Paused) => Self::PartialSeed,
            _ => Self::Downloader,
        }
    }
}

impl<A: Address> Entry<A> {
    pub(super) fn new(ip: A, port: u16, peer: Peer) -> Self {
        Self { ip, port: port.to_ne_bytes(), peer }
    }

    pub(super) fn port(&self) -> u16 {
        u16::from_ne_bytes(self.port)
    }

    pub(super) fn is_at(&self, ip: A, port: u16) -> bool {
        self.ip == ip && self.port() == port
    }

    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint { ip: self.ip.into(), port: self.port() }
    }

    pub(super) fn role(&self) -> Role {
        self.peer.role()
    }
}

impl Peer {
    /// What `announce`, which came by `transport`, says of a peer that may be forgotten
    /// after `expires`.
    pub(super) fn new(
        announce: &Announce,
        transport: Transport,
        (now, expires): (Timestamp, Timestamp),
    ) -> Self {
        let has_key = if announce.key.is_some() { HAS_KEY } else { 0 };
        let transport = match transport {
            Transport::Http => HTTP,
            Transport::Udp => UDP,
        };
        Self {
            id: announce.peer_id,
            key: announce.key.unwrap_or(0).to_ne_bytes(),
            first_seen: now.0.to_ne_bytes(),
            last_seen: now.0.to_ne_bytes(),
            patience: Patience::new(expires.secs_since(now)),
            uploaded: Rounded::down(announce.uploaded_bytes),
            downloaded: Rounded::down(announce.downloaded_bytes),
            left: Rounded::down(announce.left_bytes),
            traits: Role::of(announce) as u8 | has_key | transport,
            mark: Mark::default(),
        }
    }

    /// The same client at the address of `other`, where it was seen and checked apart.
    pub(super) fn at_address_of(self, other: &Self) -> Self {
        let Self { first_seen, last_seen, patience, mark, .. } = *other;
        Self { first_seen, last_seen, patience, mark, ..self }
    }

    pub(super) fn role(&self) -> Role {
        match self.traits & ROLE {
            0 => Role::Seeder,
            1 => Role::Downloader,
            _ => Role::PartialSeed,
        }
    }

    pub(super) fn key(&self) -> Option<u32> {
        (self.traits & HAS_KEY != 0).then_some(u32::from_ne_bytes(self.key))
    }

    pub(super) fn forget_key(&mut self) {
        self.traits &= !HAS_KEY;
    }

    /// Takes over since when `known`, the same client, has been there.
    pub(super) fn go_on_from(&mut self, known: &Self) {
        self.first_seen = known.first_seen;
    }

    fn first_seen(&self) -> Timestamp {
        Timestamp(u32::from_ne_bytes(self.first_seen))
    }

    /// How its last announce came; nobody knows of one from a snapshot of old.
    fn transport(&self) -> Option<Transport> {
        match self.traits & TRANSPORT {
            HTTP => Some(Transport::Http),
            UDP => Some(Transport::Udp),
            _ => None,
        }
    }

    pub(super) fn last_seen(&self) -> Timestamp {
        Timestamp(u32::from_ne_bytes(self.last_seen))
    }

    /// The peer at `endpoint` as the owner sees it.
    pub(super) fn sight(&self, endpoint: Endpoint, now: Timestamp) -> PeerSight {
        PeerSight {
            ip: endpoint.ip,
            port: endpoint.port,
            peer_id: self.id,
            seeder: self.role() == Role::Seeder,
            uploaded_bytes: self.uploaded.value(),
            downloaded_bytes: self.downloaded.value(),
            left_bytes: self.left.value(),
            first_seen_secs: now.secs_since(self.first_seen()),
            last_seen_secs: now.secs_since(self.last_seen()),
            transport: self.transport(),
            reachability: self.mark.reachability(),
        }
    }

    pub(super) fn is_silent(&self, now: Timestamp) -> bool {
        now.secs_since(self.last_seen()) > self.patience.secs()
    }
}

impl Patience {
    /// From here on a step is a minute.
    const COARSE: u16 = 1 << 15;
    const STEP_SECS: u32 = 64;

    fn new(secs: u32) -> Self {
        let exact = u16::try_from(secs).ok().filter(|it| *it < Self::COARSE);
        let steps = || u16::try_from(secs.div_ceil(Self::STEP_SECS)).unwrap_or(u16::MAX);
        Self(exact.unwrap_or_else(|| Self::COARSE | steps().min(Self::COARSE - 1)).to_ne_bytes())
    }

    fn secs(self) -> u32 {
        match u16::from_ne_bytes(self.0) {
            exact @ 0..Self::COARSE => exact.into(),
            coarse => u32::from(coarse - Self::COARSE) * Self::STEP_SECS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_28_nobody_is_forgotten_before_the_time_it_was_told() {
        for (secs, kept) in [
            (0, 0),
            (3_660, 3_660),
            (32_767, 32_767),
            (32_768, 32_768),
            (32_769, 32_832),
            (2 * 86_400 + 60, 172_864),
            (u32::MAX, 32_767 * 64),
        ] {
            assert_eq!(Patience::new(secs).secs(), kept, "{secs}");
        }
    }
}
