//! Connection ids: proof that a client receives what is sent to its address (BEP 15).

use std::hash::Hasher;
use std::net::IpAddr;

use siphasher::sip::SipHasher24;
use subtle::ConstantTimeEq;

/// How long ids of one epoch are handed out; they are good for the next one too.
pub const EPOCH_SECS: u32 = 2 * 60;

/// Makes and checks connection ids without remembering any.
///
/// An id is SipHash-2-4 over the epoch and the client's IP address: a keyed hash made
/// for short inputs, whose 64 bits are just what the protocol carries. It is good for
/// its epoch and the next, so for two to four minutes.
///
/// The port is left out on purpose: clients use one id for several sockets, and many
/// home routers give each datagram another port. What the id must prevent, answers to
/// someone else's address, hangs on the address alone.
#[derive(Clone)]
pub struct ConnectionIds {
    hasher: SipHasher24,
}

impl ConnectionIds {
    /// Ids by `key`, which must be random and secret.
    pub fn new(key: &[u8; 16]) -> Self {
        Self { hasher: SipHasher24::new_with_key(key) }
    }

    /// The id for a client at `ip` at the time of `now_secs`.
    pub fn issue(&self, ip: IpAddr, now_secs: u32) -> u64 {
        self.of_epoch(ip, now_secs / EPOCH_SECS)
    }

    /// Whether `id` was issued to `ip` not long ago.
    ///
    /// Takes the same time whatever is wrong, so that no id can be guessed byte by byte.
    pub fn is_valid(&self, id: u64, ip: IpAddr, now_secs: u32) -> bool {
        let epoch = now_secs / EPOCH_SECS;
        let current = id.ct_eq(&self.of_epoch(ip, epoch));
        // Before the first epoch comes one that never was, so that nothing is left out.
        let previous = id.ct_eq(&self.of_epoch(ip, epoch.wrapping_sub(1)));
        (current | previous).into()
    }

    fn of_epoch(&self, ip: IpAddr, epoch: u32) -> u64 {
        let address = match ip.to_canonical() {
            IpAddr::V4(ip) => ip.to_ipv6_mapped(),
            IpAddr::V6(ip) => ip,
        };
        let mut hasher = self.hasher;
        hasher.write(&address.octets());
        hasher.write(&epoch.to_be_bytes());
        hasher.finish()
    }
}

impl std::fmt::Debug for ConnectionIds {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionIds").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: [u8; 16] = [7; 16];

    #[test]
    fn rule_38_an_id_is_good_for_two_epochs() {
        let ids = ConnectionIds::new(&KEY);
        let ip = IpAddr::from([203, 0, 113, 9]);
        for issued in [0, EPOCH_SECS - 1, EPOCH_SECS, 1_000_000] {
            let id = ids.issue(ip, issued);
            let epoch_start = issued / EPOCH_SECS * EPOCH_SECS;
            assert!(ids.is_valid(id, ip, issued));
            assert!(ids.is_valid(id, ip, epoch_start + 2 * EPOCH_SECS - 1));
            assert!(!ids.is_valid(id, ip, epoch_start + 2 * EPOCH_SECS));
        }
        let later = ids.issue(ip, 10 * EPOCH_SECS);
        assert!(!ids.is_valid(later, ip, 9 * EPOCH_SECS), "not before it was issued");
    }

    #[test]
    fn a_mapped_address_is_the_same_client() {
        let ids = ConnectionIds::new(&KEY);
        let id = ids.issue("203.0.113.9".parse().unwrap(), 5);
        assert!(ids.is_valid(id, "::ffff:203.0.113.9".parse().unwrap(), 5));
    }

    #[test]
    fn the_key_is_not_shown() {
        assert_eq!(format!("{:?}", ConnectionIds::new(&KEY)), "ConnectionIds { .. }");
    }

    proptest! {
        #[test]
        fn rule_38_ids_differ_by_address_key_and_epoch(a: IpAddr, b: IpAddr, now: u32, other: [u8; 16]) {
            let ids = ConnectionIds::new(&KEY);
            let id = ids.issue(a, now);
            prop_assert!(ids.is_valid(id, a, now));
            prop_assert_eq!(ids.is_valid(id, b, now), a.to_canonical() == b.to_canonical());
            prop_assert_eq!(ConnectionIds::new(&other).is_valid(id, a, now), other == KEY);
            prop_assert_ne!(id, ids.issue(a, now.wrapping_add(2 * EPOCH_SECS)));
        }

        #[test]
        fn a_guess_is_never_right(guess: u64, ip: IpAddr, now: u32) {
            let ids = ConnectionIds::new(&KEY);
            prop_assume!(guess != ids.issue(ip, now));
            prop_assume!(guess != ids.issue(ip, now.wrapping_sub(EPOCH_SECS)));
            prop_assert!(!ids.is_valid(guess, ip, now));
        }
    }
}
