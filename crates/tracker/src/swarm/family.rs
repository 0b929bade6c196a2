//! The peers of one address family, by role: seeders, then downloaders, then partial seeds.

use std::mem;

use protocol::id::PeerId;

use super::index::Index;
use super::peer::{Address, Entry, Role};
use crate::reachability::Mark;

/// In one piece of memory. Peers of one role stand side by side, so that each role can be
/// sampled and counted alone; whoever changes its role changes places at the borders.
#[derive(Debug)]
pub(super) enum Family<A> {
    /// As long as they are few, looking through them is as fast as any index.
    Few(Box<[Entry<A>]>),
    Many(Box<Many<A>>),
}

#[derive(Debug)]
pub(super) struct Many<A> {
    entries: Vec<Entry<A>>,
    borders: Borders,
    index: Index,
}

/// Where the downloaders and where the partial seeds begin.
type Borders = [usize; 2];

/// Peers that go without an index at most.
pub(super) const FEW_MAX: usize = 32;
/// Peers below which the index is given up, few enough that one who comes and goes does
/// not have it built again and again.
pub(super) const MANY_MIN: usize = 16;

impl<A> Default for Family<A> {
    fn default() -> Self {
        Self::Few(Box::default())
    }
}

impl<A: Address> Family<A> {
    pub(super) fn entries(&self) -> &[Entry<A>] {
        match self {
            Self::Few(entries) => entries,
            Self::Many(many) => &many.entries,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    /// Those that have everything, and all others.
    pub(super) fn seeders_and_leechers(&self) -> (&[Entry<A>], &[Entry<A>]) {
        self.entries().split_at(self.borders()[0])
    }

    /// How many there are of each role, in the order of [`Role`].
    pub(super) fn counts(&self) -> [usize; 3] {
        let [seeders, downloaders] = self.borders();
        [seeders, downloaders - seeders, self.entries().len() - downloaders]
    }

    pub(super) fn find(&self, ip: A, port: u16) -> Option<usize> {
        match self {
            Self::Few(entries) => entries.iter().position(|it| it.is_at(ip, port)),
            Self::Many(many) => many.index.find(&many.entries, ip, port),
        }
    }

    /// Where the client is that calls itself `id` and has shown `key`.
    pub(super) fn find_client(&self, id: &PeerId, key: u32) -> Option<usize> {
        self.clients(id).find(|at| self.entries()[*at].peer.key() == Some(key))
    }

    /// Where the clients are that call themselves `id` and have a key.
    pub(super) fn clients(&self, id: &PeerId) -> impl Iterator<Item = usize> {
        let (few, many) = match self {
            Self::Few(entries) => (Some(entries), None),
            Self::Many(many) => (None, Some(many)),
        };
        let is_client = |it: &Entry<A>| it.peer.id == *id && it.peer.key().is_some();
        let few = few.into_iter().flat_map(|it| it.iter().enumerate());
        let few = few.filter(move |(_, it)| is_client(it)).map(|(at, _)| at);
        few.chain(many.into_iter().flat_map(|it| it.index.clients(&it.entries, id)))
    }

    /// What is remembered of the checks of the peer at `at`.
    pub(super) fn mark_mut(&mut self, at: usize) -> &mut Mark {
        let entries = match self {
            Self::Few(entries) => entries,
            Self::Many(many) => many.entries.as_mut_slice(),
        };
        &mut entries[at].peer.mark
    }

    pub(super) fn insert(&mut self, entry: Entry<A>) {
        let borders = self.borders();
        self.push(entry);
        self.shift(self.entries().len() - 1, Role::PartialSeed, entry.role(), borders);
    }

    /// Puts `entry` in the place of the one at `at`, which has the same endpoint.
    pub(super) fn replace(&mut self, at: usize, entry: Entry<A>) {
        let role = self.entries()[at].role();
        let at = self.shift(at, role, entry.role(), self.borders());
        match self {
            Self::Few(entries) => entries[at] = entry,
            Self::Many(many) => many.set(at, entry),
        }
    }

    pub(super) fn remove(&mut self, at: usize) -> Entry<A> {
        let entry = self.entries()[at];
        let at = self.shift(at, entry.role(), Role::PartialSeed, self.borders());
        self.swap(at, self.entries().len() - 1);
        self.pop();
        entry
    }

    /// Moves the entry at `at` from among those of one role to those of another, and says
    /// where it is then. Each border on the way is crossed by changing places with the peer
    /// that stands at it.
    fn shift(&mut self, mut at: usize, from: Role, to: Role, mut borders: Borders) -> usize {
        let (from, to) = (from as usize, to as usize);
        for border in borders.iter_mut().take(to).skip(from) {
            *border -= 1;
            at = self.swap(at, *border);
        }
        for border in borders.iter_mut().take(from).skip(to).rev() {
            at = self.swap(at, *border);
            *border += 1;
        }
        if let Self::Many(many) = self {
            many.borders = borders;
        }
        at
    }

    fn borders(&self) -> Borders {
        match self {
            Self::Few(entries) => find_borders(entries),
            Self::Many(many) => many.borders,
        }
    }

    fn swap(&mut self, at: usize, other: usize) -> usize {
        match self {
            _ if at == other => {}
            Self::Few(entries) => entries.swap(at, other),
            Self::Many(many) => {
                many.index.swap(&many.entries, at, other);
                many.entries.swap(at, other);
            }
        }
        other
    }

    fn push(&mut self, entry: Entry<A>) {
        if let Self::Few(few) = self {
            let mut entries = mem::take(few).into_vec();
            if entries.len() < FEW_MAX {
                entries.reserve_exact(1);
                entries.push(entry);
                *few = entries.into_boxed_slice();
                return;
            }
            let (borders, index) = (find_borders(&entries), Index::new(&entries));
            *self = Self::Many(Box::new(Many { entries, borders, index }));
        }
        if let Self::Many(many) = self {
            many.push(entry);
        }
    }

    fn pop(&mut self) {
        match self {
            Self::Few(few) => {
                let mut entries = mem::take(few).into_vec();
                entries.pop();
                *few = entries.into_boxed_slice();
            }
            Self::Many(many) => {
                many.pop();
                if many.entries.len() < MANY_MIN {
                    *self = Self::Few(mem::take(&mut many.entries).into_boxed_slice());
                }
            }
        }
    }
}

impl<A: Address> Many<A> {
    fn push(&mut self, entry: Entry<A>) {
        if self.entries.len() == self.entries.capacity() {
            self.entries.reserve_exact(self.entries.len() / 4);
        }
        self.entries.push(entry);
        self.index.add(&self.entries, self.entries.len() - 1);
    }

    fn pop(&mut self) {
        self.index.drop(&self.entries, self.entries.len() - 1);
        self.entries.pop();
        // Memory is given back after a crowd has left.
        if self.entries.capacity() > 4 * self.entries.len() {
            self.entries.shrink_to(2 * self.entries.len());
            self.index.shrink(&self.entries);
        }
    }

    fn set(&mut self, at: usize, entry: Entry<A>) {
        let old = &self.entries[at].peer;
        if (old.id, old.key()) == (entry.peer.id, entry.peer.key()) {
            self.entries[at] = entry;
        } else {
            self.index.drop_client(&self.entries, at);
            self.entries[at] = entry;
            self.index.add_client(&self.entries, at);
        }
    }
}

fn find_borders<A: Address>(entries: &[Entry<A>]) -> Borders {
    [Role::Seeder, Role::Downloader]
        .map(|last| entries.partition_point(|it| it.role() as u8 <= last as u8))
}
