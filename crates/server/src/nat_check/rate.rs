//! How often one address may have itself checked.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use tokio::time::Instant;

/// Checks of one address in a minute: enough for a client that begins with as many torrents.
const MAX_PER_MINUTE: u32 = 30;
/// Addresses in a minute; what comes from others then waits for the next one.
const MAX_ADDRESSES: usize = 16 * 1024;
const MINUTE: Duration = Duration::from_secs(60);

/// Counts the checks of each address, anew every minute.
#[derive(Debug)]
pub(super) struct Rate {
    minute_began: Instant,
    checks: HashMap<IpAddr, u32>,
}

impl Rate {
    pub(super) fn new(now: Instant) -> Self {
        Self { minute_began: now, checks: HashMap::new() }
    }

    /// Counts one more check of `ip`, unless it has had as many as it may.
    pub(super) fn allows(&mut self, ip: IpAddr, now: Instant) -> bool {
        if now.duration_since(self.minute_began) >= MINUTE {
            self.minute_began = now;
            self.checks.clear();
        }
        if self.checks.len() >= MAX_ADDRESSES && !self.checks.contains_key(&ip) {
            return false;
        }
        let checks = self.checks.entry(ip).or_default();
        let is_allowed = *checks < MAX_PER_MINUTE;
        *checks += u32::from(is_allowed);
        is_allowed
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn rule_35_an_address_is_checked_so_often_and_no_oftener() {
        let start = Instant::now();
        let mut rate = Rate::new(start);
        let mut allowed = |last: u8, secs: u64| {
            let now = start + Duration::from_secs(secs);
            (0..100).filter(|_| rate.allows([192, 0, 2, last].into(), now)).count()
        };
        assert_eq!([allowed(1, 0), allowed(1, 59), allowed(2, 59)], [30, 0, 30]);
        assert_eq!([allowed(1, 60), allowed(1, 119), allowed(1, 120)], [30, 0, 30]);
    }

    #[test]
    fn rule_52_only_so_many_addresses_are_remembered() {
        let start = Instant::now();
        let mut rate = Rate::new(start);
        let mut allows = |number: usize, secs: u64| {
            let ip = Ipv4Addr::from_bits(u32::try_from(number).unwrap());
            rate.allows(ip.into(), start + Duration::from_secs(secs))
        };
        assert!((0..MAX_ADDRESSES).all(|it| allows(it, 0)));
        assert!(!allows(MAX_ADDRESSES, 0) && allows(0, 0), "who is known goes on");
        assert!(allows(MAX_ADDRESSES, 60));
    }
}
