//! Checks of a swarm's peers: can they be reached, and are they who they were before?

use std::net::IpAddr;

use protocol::announce::Announce;
use protocol::id::PeerId;

use super::{Endpoint, Swarm};
use crate::reachability::{Mark, Reachability};

impl Swarm {
    /// Whether someone is here who goes by the peer id of `announce` and has shown a key,
    /// which the announce does not show.
    pub(crate) fn key_conflicts(&self, announce: &Announce) -> bool {
        let Announce { peer_id, key, .. } = announce;
        let v4 = self.v4.clients(peer_id).map(|at| self.v4.entries()[at].peer.key());
        let v6 = self
            .v6()
            .into_iter()
            .flat_map(|it| it.clients(peer_id).map(|at| it.entries()[at].peer.key()));
        v4.chain(v6).any(|known| known != *key)
    }

    /// Whether the peer at `endpoint` should be checked, which then counts as being done.
    pub(crate) fn due_for_check(&mut self, endpoint: &Endpoint) -> bool {
        let mark = self.mark_mut(endpoint).filter(|it| it.is_due());
        mark.map(Mark::begin_check).is_some()
    }

    /// Notes what a check of the peer at `endpoint` has found, unless it has gone since or
    /// another one has come in its place.
    ///
    /// [`Reachability::Unchecked`] says that the check did not take place after all.
    pub(crate) fn note_reachability(
        &mut self,
        endpoint: &Endpoint,
        peer_id: &PeerId,
        found: Reachability,
    ) {
        if self.peer(endpoint).is_some_and(|it| it.id == *peer_id)
            && let Some(mark) = self.mark_mut(endpoint)
        {
            mark.end_check(found);
        }
    }

    /// Whether the peer at `endpoint` can be reached, if there is one.
    pub(crate) fn reachability(&self, endpoint: &Endpoint) -> Option<Reachability> {
        self.peer(endpoint).map(|it| it.mark.reachability())
    }

    fn mark_mut(&mut self, endpoint: &Endpoint) -> Option<&mut Mark> {
        let port = endpoint.port;
        match endpoint.ip {
            IpAddr::V4(ip) => self.v4.find(ip, port).map(|at| self.v4.mark_mut(at)),
            IpAddr::V6(ip) => {
                let v6 = &mut self.rare.as_mut()?.v6;
                v6.find(ip, port).map(|at| v6.mark_mut(at))
            }
        }
    }
}
