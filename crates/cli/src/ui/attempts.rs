//! How often one address may try a password.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

/// Wrong passwords that a person may type without being kept waiting.
const FREE: u32 = 5;
/// The longest wait.
const WAIT_MAX: Duration = Duration::from_secs(15 * 60);
/// After this time without a wrong one, all is forgotten.
const MEMORY: Duration = Duration::from_secs(60 * 60);
/// Addresses remembered; for one more, the one that was quiet longest goes.
const ADDRESSES_MAX: usize = 4096;

/// Wrong passwords by IPv4 address or IPv6 network of 64 bits.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    by_address: HashMap<IpAddr, Wrong>,
}

#[derive(Debug)]
struct Wrong {
    count: u32,
    last: Instant,
}

impl Wrong {
    /// From the sixth on they cost 1, 2, 4 … seconds.
    fn wait(&self) -> Duration {
        match self.count.checked_sub(FREE) {
            None => Duration::ZERO,
            Some(doubled) => Duration::from_secs(1 << doubled.min(20)).min(WAIT_MAX),
        }
    }
}

impl Attempts {
    /// Counts one more attempt of `ip` as wrong, until [`Self::forgive`] says otherwise: several
    /// at once must not be tried before the first has failed.
    ///
    /// # Errors
    ///
    /// How long `ip` has to wait before it may try again; then nothing is counted.
    pub(super) fn begin(&mut self, ip: IpAddr, now: Instant) -> Result<(), Duration> {
        let ip = network(ip);
        let is_quiet = |it: &Wrong| now.saturating_duration_since(it.last) > MEMORY;
        if self.by_address.get(&ip).is_some_and(is_quiet) {
            self.by_address.remove(&ip);
        }
        if !self.by_address.contains_key(&ip) && self.by_address.len() >= ADDRESSES_MAX {
            self.make_room(now);
        }
        let wrong = self.by_address.entry(ip).or_insert(Wrong { count: 0, last: now });
        let rest = (wrong.last + wrong.wait()).saturating_duration_since(now);
        if !rest.is_zero() {
            return Err(rest);
        }
        wrong.count = wrong.count.saturating_add(1);
        wrong.last = now;
        Ok(())
    }

    /// Forgets what `ip` has tried: it knows the password.
    pub(super) fn forgive(&mut self, ip: IpAddr) {
        self.by_address.remove(&network(ip));
    }

    fn make_room(&mut self, now: Instant) {
        self.by_address.retain(|_, it| now.saturating_duration_since(it.last) <= MEMORY);
        if self.by_address.len() >= ADDRESSES_MAX {
            let quiet = self.by_address.iter().min_by_key(|(_, it)| it.last).map(|(ip, _)| *ip);
            self.by_address.remove(&quiet.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED)));
        }
    }
}

/// One subscriber has 64 bits of IPv6 to himself.
fn network(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() & (!0 << 64)).into(),
        ip => ip,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn waits_double_from_the_sixth_wrong_password_on() {
        let mut attempts = Attempts::default();
        let mut now = Instant::now();
        for _ in 0..FREE {
            assert_eq!(attempts.begin(ip("192.0.2.1"), now), Ok(()));
        }
        for secs in [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] {
            let wait = secs * SECOND;
            assert_eq!(attempts.begin(ip("192.0.2.1"), now), Err(wait));
            assert_eq!(attempts.begin(ip("192.0.2.1"), now + wait - SECOND / 2), Err(SECOND / 2));
            now += wait;
            assert_eq!(attempts.begin(ip("192.0.2.1"), now), Ok(()));
        }
        assert_eq!(attempts.begin(ip("192.0.2.2"), now), Ok(()), "others do not wait");
        let later = now + MEMORY + SECOND;
        assert_eq!(attempts.begin(ip("192.0.2.1"), later), Ok(()), "it was long ago");
        assert_eq!(attempts.begin(ip("192.0.2.1"), later), Ok(()));
    }

    #[test]
    fn the_right_password_makes_up_for_wrong_ones() {
        let mut attempts = Attempts::default();
        let now = Instant::now();
        for _ in 0..FREE {
            attempts.begin(ip("2001:db8::1"), now).unwrap();
        }
        attempts.begin(ip("2001:db8::2"), now).unwrap_err();
        attempts.begin(ip("2001:db8:0:1::1"), now).unwrap();
        attempts.forgive(ip("2001:db8::9"));
        assert_eq!(attempts.begin(ip("2001:db8::1"), now), Ok(()));
    }

    #[test]
    fn only_so_many_addresses_are_remembered() {
        let mut attempts = Attempts::default();
        let began = Instant::now();
        for number in (0_u32..).take(ADDRESSES_MAX + 10) {
            let now = began + Duration::from_millis(number.into());
            attempts.begin(IpAddr::V4(number.into()), now).unwrap();
        }
        assert_eq!(attempts.by_address.len(), ADDRESSES_MAX);
        assert!(!attempts.by_address.contains_key(&ip("0.0.0.0")));
    }
}
