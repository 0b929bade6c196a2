//! The peers of one address family, seeders apart from the rest.

use indexmap::IndexMap;

use super::{Endpoint, Peer, Role};

/// Indexed, so that any peer is reached by number and removed in constant time.
pub(super) type Peers = IndexMap<Endpoint, Peer>;

#[derive(Debug, Default)]
pub(super) struct Family {
    pub(super) seeders: Peers,
    pub(super) leechers: Peers,
}

impl Family {
    pub(super) fn is_empty(&self) -> bool {
        self.seeders.is_empty() && self.leechers.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.seeders.len() + self.leechers.len()
    }

    pub(super) fn contains(&self, endpoint: &Endpoint) -> bool {
        self.seeders.contains_key(endpoint) || self.leechers.contains_key(endpoint)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Endpoint, &Peer)> {
        self.seeders.iter().chain(&self.leechers)
    }

    pub(super) fn peers_mut(&mut self, role: Role) -> &mut Peers {
        match role {
            Role::Seeder => &mut self.seeders,
            Role::PartialSeed | Role::Downloader => &mut self.leechers,
        }
    }

    pub(super) fn remove(&mut self, endpoint: &Endpoint) -> Option<Peer> {
        self.seeders.swap_remove(endpoint).or_else(|| self.leechers.swap_remove(endpoint))
    }

    /// Gives memory back that a former crowd has left behind.
    pub(super) fn shrink(&mut self) {
        for peers in [&mut self.seeders, &mut self.leechers] {
            if peers.capacity() > 4 * peers.len() {
                peers.shrink_to_fit();
            }
        }
    }
}
