//! How many connections are open, in all and from each address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tracker::network;

/// Counts the open connections of a listener and keeps them below its limits.
#[derive(Debug)]
pub(crate) struct Gate {
    open: Mutex<Open>,
}

/// One in so many places is kept for our own computer.
const KEPT_SHARE: usize = 16;

#[derive(Debug)]
struct Open {
    max_total: usize,
    max_per_address: usize,
    total: usize,
    /// Only addresses with open connections, so never more than those.
    by_address: HashMap<IpAddr, usize>,
}

/// The place of one connection, free again when this is dropped.
#[derive(Debug)]
pub(crate) struct Admission {
    gate: Arc<Gate>,
    address: Option<IpAddr>,
}

impl Gate {
    pub(crate) fn new(max_total: usize, max_per_address: usize) -> Arc<Self> {
        let open = Open { max_total, max_per_address, total: 0, by_address: HashMap::new() };
        Arc::new(Self { open: Mutex::new(open) })
    }

    /// Other limits, from the next connection on; no open one is closed.
    pub(crate) fn set_limits(&self, max_total: usize, max_per_address: usize) {
        let mut open = self.open();
        open.max_total = max_total;
        open.max_per_address = max_per_address;
    }

    /// A place for a connection from `ip`, when there is one.
    ///
    /// `is_proxy` lifts the limit of a single address, not the one of them all. Some places
    /// are for our own computer, so that strangers who hold all others do not keep out the
    /// owner's seeder, nor the proxy in front of the tracker.
    pub(crate) fn admit(self: &Arc<Self>, ip: IpAddr, is_proxy: bool) -> Option<Admission> {
        let address = (!is_proxy).then(|| network(ip));
        let mut open = self.open();
        let kept = if ip.to_canonical().is_loopback() { 0 } else { open.max_total / KEPT_SHARE };
        if open.total >= open.max_total - kept {
            return None;
        }
        if let Some(address) = address {
            let from_here = open.by_address.get(&address).copied().unwrap_or(0);
            if from_here >= open.max_per_address {
                return None;
            }
            open.by_address.insert(address, from_here + 1);
        }
        open.total += 1;
        Some(Admission { gate: Arc::clone(self), address })
    }

    /// Nothing that can panic happens under the lock, so its content is good even if poisoned.
    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        let mut open = self.gate.open();
        open.total -= 1;
        let Some(address) = self.address else {
            return;
        };
        match open.by_address.get_mut(&address) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                open.by_address.remove(&address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_given_and_come_back() {
        let gate = Gate::new(3, 2);
        let first = admit(&gate, "192.0.2.1").unwrap();
        let _second = admit(&gate, "::ffff:192.0.2.1").unwrap();
        assert!(admit(&gate, "192.0.2.1").is_none());
        let other = admit(&gate, "192.0.2.2").unwrap();
        assert!(admit(&gate, "192.0.2.3").is_none());
        drop(other);
        assert!(admit(&gate, "192.0.2.1").is_none());
        drop(first);
        assert!(admit(&gate, "192.0.2.1").is_some());
        assert_eq!(gate.open().by_address.len(), 1);
    }

    #[test]
    fn an_ipv6_network_counts_as_one() {
        let gate = Gate::new(9, 1);
        let _first = admit(&gate, "2001:db8:0:1::1").unwrap();
        assert!(admit(&gate, "2001:db8:0:1:ffff::2").is_none());
        assert!(admit(&gate, "2001:db8:0:2::1").is_some());
    }

    #[test]
    fn strangers_leave_places_for_our_own_computer() {
        let gate = Gate::new(32, 64);
        let strangers: Vec<Admission> = (0..64).map_while(|_| admit(&gate, "192.0.2.1")).collect();
        assert_eq!(strangers.len(), 30);
        let own = [admit(&gate, "127.0.0.1"), admit(&gate, "::1"), admit(&gate, "127.0.0.1")];
        assert_eq!(own.each_ref().map(Option::is_some), [true, true, false]);
    }

    #[test]
    fn new_limits_are_for_those_to_come() {
        let gate = Gate::new(2, 2);
        let _places = [admit(&gate, "192.0.2.1"), admit(&gate, "192.0.2.2")];
        gate.set_limits(3, 1);
        assert!(admit(&gate, "192.0.2.1").is_none());
        assert!(admit(&gate, "192.0.2.3").is_some());
        gate.set_limits(1, 1);
        assert!(admit(&gate, "192.0.2.3").is_none());
    }

    #[test]
    fn a_proxy_has_only_the_limit_of_all() {
        let gate = Gate::new(2, 1);
        let ip = IpAddr::from([10, 0, 0, 1]);
        let places = [(); 3].map(|()| gate.admit(ip, true));
        assert_eq!(places.each_ref().map(Option::is_some), [true, true, false]);
    }

    fn admit(gate: &Arc<Gate>, ip: &str) -> Option<Admission> {
        gate.admit(ip.parse().unwrap(), false)
    }
}
