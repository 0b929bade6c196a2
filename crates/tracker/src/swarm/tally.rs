//! How many clients play each role, those with two addresses counted once.

use super::Role;

#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Addresses of each role.
    addresses: [u32; 3],
    /// Clients of each role that have an address in both families.
    pairs: [u32; 3],
}

impl Tally {
    pub(super) fn count(&self, role: Role) -> u32 {
        self.addresses[index(role)] - self.pairs[index(role)]
    }

    pub(super) fn add(&mut self, role: Role) {
        self.addresses[index(role)] += 1;
    }

    pub(super) fn remove(&mut self, role: Role) {
        self.addresses[index(role)] -= 1;
    }

    /// Two addresses of `role` turn out to be one client.
    pub(super) fn join(&mut self, role: Role) {
        self.pairs[index(role)] += 1;
    }

    /// A client of `role` loses one of its two addresses.
    pub(super) fn part(&mut self, role: Role) {
        self.pairs[index(role)] -= 1;
    }
}

fn index(role: Role) -> usize {
    match role {
        Role::Seeder => 0,
        Role::PartialSeed => 1,
        Role::Downloader => 2,
    }
}
