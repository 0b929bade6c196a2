//! Where in a large family a peer stands, found by its endpoint or by its client.

use std::hash::{BuildHasher, Hash, RandomState};

use hashbrown::HashTable;
use protocol::id::PeerId;

use super::peer::{Address, Entry};

/// Positions in a list of entries, which is handed in with every call.
#[derive(Debug)]
pub(super) struct Index {
    /// Keyed, since strangers choose addresses and peer ids.
    hasher: RandomState,
    by_endpoint: HashTable<u32>,
    /// Only those with a key: nobody else is known again by its peer id.
    by_peer_id: HashTable<u32>,
}

/// In place of a position while two are exchanged.
const PARKED: u32 = u32::MAX;

impl Index {
    pub(super) fn new<A: Address>(entries: &[Entry<A>]) -> Self {
        let (by_endpoint, by_peer_id) = (HashTable::new(), HashTable::new());
        let mut index = Self { hasher: RandomState::new(), by_endpoint, by_peer_id };
        (0..entries.len()).for_each(|at| index.add(entries, at));
        index
    }

    pub(super) fn find<A: Address>(&self, entries: &[Entry<A>], ip: A, port: u16) -> Option<usize> {
        let is_there = |at: &u32| entries[*at as usize].is_at(ip, port);
        Some(*self.by_endpoint.find(self.hash((ip, port)), is_there)? as usize)
    }

    /// Where the clients are that call themselves `id` and have a key.
    pub(super) fn clients<A: Address>(
        &self,
        entries: &[Entry<A>],
        id: &PeerId,
    ) -> impl Iterator<Item = usize> {
        let likely = self.by_peer_id.iter_hash(self.hash(id)).map(|at| *at as usize);
        likely.filter(|at| entries[*at].peer.id == *id)
    }

    /// Takes in the entry at `at`.
    pub(super) fn add<A: Address>(&mut self, entries: &[Entry<A>], at: usize) {
        let Self { hasher, by_endpoint, .. } = self;
        let hash = |it: &u32| {
            let entry = &entries[*it as usize];
            hasher.hash_one((entry.ip, entry.port()))
        };
        by_endpoint.insert_unique(hash(&position(at)), position(at), hash);
        self.add_client(entries, at);
    }

    /// Forgets the entry at `at`, which is still there.
    pub(super) fn drop<A: Address>(&mut self, entries: &[Entry<A>], at: usize) {
        let hash = self.endpoint_hash(&entries[at]);
        if let Ok(found) = self.by_endpoint.find_entry(hash, |it| *it == position(at)) {
            found.remove();
        }
        self.drop_client(entries, at);
    }

    /// Takes in under whose name and key the entry at `at` goes.
    pub(super) fn add_client<A: Address>(&mut self, entries: &[Entry<A>], at: usize) {
        let Self { hasher, by_peer_id, .. } = self;
        if entries[at].peer.key().is_some() {
            let hash = |it: &u32| hasher.hash_one(entries[*it as usize].peer.id);
            by_peer_id.insert_unique(hash(&position(at)), position(at), hash);
        }
    }

    /// Forgets under whose name and key the entry at `at` goes.
    pub(super) fn drop_client<A: Address>(&mut self, entries: &[Entry<A>], at: usize) {
        if let Some(hash) = self.client_hash(&entries[at])
            && let Ok(found) = self.by_peer_id.find_entry(hash, |it| *it == position(at))
        {
            found.remove();
        }
    }

    /// Follows an exchange of the entries that are still at `a` and `b`.
    pub(super) fn swap<A: Address>(&mut self, entries: &[Entry<A>], a: usize, b: usize) {
        let hashes = [a, b].map(|at| Some(self.endpoint_hash(&entries[at])));
        swap_positions(&mut self.by_endpoint, hashes, position(a), position(b));
        let hashes = [a, b].map(|at| self.client_hash(&entries[at]));
        swap_positions(&mut self.by_peer_id, hashes, position(a), position(b));
    }

    /// Gives memory back that a former crowd has left behind.
    pub(super) fn shrink<A: Address>(&mut self, entries: &[Entry<A>]) {
        let Self { hasher, by_endpoint, by_peer_id } = self;
        let at = |it: &u32| &entries[*it as usize];
        by_endpoint.shrink_to_fit(|it| hasher.hash_one((at(it).ip, at(it).port())));
        by_peer_id.shrink_to_fit(|it| hasher.hash_one(at(it).peer.id));
    }

    fn endpoint_hash<A: Address>(&self, entry: &Entry<A>) -> u64 {
        self.hash((entry.ip, entry.port()))
    }

    fn client_hash<A: Address>(&self, entry: &Entry<A>) -> Option<u64> {
        entry.peer.key().map(|_| self.hash(entry.peer.id))
    }

    fn hash(&self, value: impl Hash) -> u64 {
        self.hasher.hash_one(value)
    }
}

fn swap_positions(table: &mut HashTable<u32>, hashes: [Option<u64>; 2], a: u32, b: u32) {
    let mut replace = |hash: Option<u64>, old: u32, new: u32| {
        if let Some(at) = hash.and_then(|it| table.find_mut(it, |at| *at == old)) {
            *at = new;
        }
    };
    // Between the steps the same position would stand at two places, perhaps side by side.
    replace(hashes[0], a, PARKED);
    replace(hashes[1], b, a);
    replace(hashes[0], PARKED, b);
}

/// The tracker remembers fewer peers than a `u32` can count.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(PARKED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_swapped_even_where_one_is_found_on_the_way_to_the_other() {
        // The second belongs where a third already is, so it stands behind the first.
        let hashes = [1, 0];
        let mut table = HashTable::with_capacity(14);
        for (hash, position) in [(1 << 63, 30), (hashes[0], 10), (hashes[1], 20)] {
            table.insert_unique(hash, position, |_| unreachable!("there is room"));
        }
        let on_the_way =
            |table: &HashTable<u32>| -> Vec<u32> { table.iter_hash(hashes[1]).copied().collect() };
        assert_eq!(on_the_way(&table), [10, 20]);
        swap_positions(&mut table, hashes.map(Some), 10, 20);
        assert_eq!(on_the_way(&table), [20, 10]);
    }
}
