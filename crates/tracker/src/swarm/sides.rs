//! The two sides of a swarm, as an announce sees them: its own address family and the other.

use super::family::Family;
use super::past::Past;
use super::peer::{Address, Entry, Peer};
use crate::time::Timestamp;

/// One client may have an address on each side and counts once all the same.
pub(super) struct Sides<'a, A, B> {
    pub(super) here: &'a mut Family<A>,
    pub(super) there: &'a mut Family<B>,
    pub(super) pairs: &'a mut Pairs,
}

/// Clients with an address on both sides, by their role.
pub(super) type Pairs = [u32; 3];

/// Clients of one peer id that are known by their keys at most: peer ids are unique unless
/// somebody plays tricks, and a crowd of one name would slow down whoever bears it.
const NAMESAKES_MAX: usize = 16;

impl<A: Address, B: Address> Sides<'_, A, B> {
    /// Takes in a peer, and says what was known of its client.
    pub(super) fn join(&mut self, (ip, port): (A, u16), mut peer: Peer) -> Past {
        let mut past = Past::default();
        let known = match self.find_client(&peer) {
            Some(at) if self.here.entries()[at].is_at(ip, port) => Some(at),
            Some(moved) => {
                let before = self.remove(moved).peer;
                past.note(&before);
                peer.go_on_from(&before);
                self.here.find(ip, port)
            }
            None => {
                if peer.key().is_some() && self.has_namesakes(&peer) {
                    peer.forget_key();
                }
                self.here.find(ip, port)
            }
        };
        if let Some(at) = known {
            let old = self.here.entries()[at].peer;
            if old.id == peer.id {
                past.note(&old);
                peer.mark = old.mark;
                peer.go_on_from(&old);
            }
            self.part(&old);
            self.here.replace(at, Entry::new(ip, port, peer));
        } else {
            self.here.insert(Entry::new(ip, port, peer));
        }
        if let Some(at) = self.find_twin(&peer) {
            let twin = self.there.entries()[at];
            past.note(&twin.peer);
            let peer = peer.at_address_of(&twin.peer);
            self.there.replace(at, Entry::new(twin.ip, twin.port(), peer));
            self.pairs[peer.role() as usize] += 1;
        }
        past
    }

    /// Takes out whoever is at an endpoint, and `peer` wherever it is on this side; says
    /// what was known of its client.
    pub(super) fn leave(&mut self, (ip, port): (A, u16), peer: &Peer) -> Past {
        let mut past = Past::default();
        if let Some(at) = self.find_client(peer) {
            past.note(&self.remove(at).peer);
        }
        if let Some(at) = self.here.find(ip, port) {
            let gone = self.remove(at).peer;
            if gone.id == peer.id {
                past.note(&gone);
            }
        }
        if let Some(at) = self.find_twin(peer) {
            let mut twin = self.there.entries()[at];
            past.note(&twin.peer);
            // Or what it has received would count again when it leaves there too.
            twin.peer.downloaded = peer.downloaded;
            self.there.replace(at, twin);
        }
        past
    }

    /// Takes out the peers of this side that have been silent for too long.
    pub(super) fn expire(&mut self, now: Timestamp) {
        self.take_out(|it| it.peer.is_silent(now));
    }

    /// Takes out the peers of this side that are meant.
    pub(super) fn take_out(&mut self, is_meant: impl Fn(&Entry<A>) -> bool) {
        // From the end, since only peers that were looked at take the places of others.
        for at in (0..self.here.entries().len()).rev() {
            if is_meant(&self.here.entries()[at]) {
                self.remove(at);
            }
        }
    }

    fn remove(&mut self, at: usize) -> Entry<A> {
        let entry = self.here.remove(at);
        self.part(&entry.peer);
        entry
    }

    /// Follows the loss of `peer` on this side: a twin on the other counts alone now.
    fn part(&mut self, peer: &Peer) {
        if self.find_twin(peer).is_some() {
            self.pairs[peer.role() as usize] -= 1;
        }
    }

    fn find_client(&self, peer: &Peer) -> Option<usize> {
        self.here.find_client(&peer.id, peer.key()?)
    }

    fn has_namesakes(&self, peer: &Peer) -> bool {
        self.here.clients(&peer.id).nth(NAMESAKES_MAX - 1).is_some()
    }

    fn find_twin(&self, peer: &Peer) -> Option<usize> {
        self.there.find_client(&peer.id, peer.key()?)
    }
}
