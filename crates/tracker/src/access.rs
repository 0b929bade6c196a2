//! Who may use the tracker: lists of addresses and clients, and friends' keys.

mod addresses;
mod clients;
mod friends;
mod import;

use std::net::IpAddr;
use std::sync::Arc;

use protocol::id::PeerId;

use crate::addressing::AddressClass;
use crate::asker::Asker;
use crate::policy::{Refusal, Rules};
use crate::time::Timestamp;

pub use addresses::{AddressEntry, AddressSet};
pub use clients::{ClientEntry, ClientPattern};
pub use friends::{Friend, Friends};
pub use import::{ImportedAddresses, parse_address_list, parse_address_range};

/// The owner's lists; replaced as a whole while announces go on.
///
/// What is on an allow list is let in although it is on the list of those refused too,
/// so that a network can be refused but for one of its addresses.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// Addresses that are refused.
    pub denied_addresses: AddressSet,
    /// Addresses that are let in.
    pub allowed_addresses: AddressSet,
    /// Whether all other addresses than the allowed ones are refused.
    pub only_allowed_addresses: bool,
    /// Clients that are refused.
    pub denied_clients: Vec<ClientEntry>,
    /// Clients that are let in.
    pub allowed_clients: Vec<ClientEntry>,
    /// Whether all other clients than the allowed ones are refused.
    pub only_allowed_clients: bool,
    /// Those who hold a key, asked for where [`Rules::private`] says so.
    pub friends: Friends,
}

impl Access {
    /// Whether `asker` may ask at all; `peer_id` is there with an announce.
    ///
    /// The tracker's own computer is on no list of addresses: its owner must not lock
    /// himself out.
    pub(crate) fn check(
        &self,
        asker: &Asker<'_>,
        peer_id: Option<&PeerId>,
        rules: &Rules,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        self.check_address(asker.ip, now)?;
        if let Some(peer_id) = peer_id {
            self.check_client(peer_id, asker.user_agent, now)?;
        }
        if rules.private {
            let passkey = asker.passkey.ok_or(Refusal::PasskeyMissing)?;
            let friend = self.friends.find(&passkey).ok_or(Refusal::PasskeyUnknown)?;
            friend.note_use(now);
        }
        Ok(())
    }

    fn check_address(&self, ip: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let is_own = || AddressClass::of(ip) == AddressClass::Loopback;
        let denied = self.denied_addresses.find(ip, now);
        if (denied.is_none() && !self.only_allowed_addresses)
            || self.allowed_addresses.find(ip, now).is_some()
            || is_own()
        {
            return Ok(());
        }
        Err(Refusal::AddressNotAllowed(denied.map_or_else(no_reason, Arc::clone)))
    }

    /// Whether an asker at `ip` may count as being at `places`, some of which it claims: whoever
    /// is refused at the address that others are told must not come back by claiming it again.
    pub(crate) fn check_places(
        &self,
        ip: IpAddr,
        places: [Option<IpAddr>; 2],
        now: Timestamp,
    ) -> Result<(), Refusal> {
        for place in places.into_iter().flatten().filter(|it| *it != ip) {
            let allowed = || self.allowed_addresses.find(place, now).is_some();
            if let Some(reason) = self.denied_addresses.find(place, now).filter(|_| !allowed()) {
                return Err(Refusal::AddressNotAllowed(Arc::clone(reason)));
            }
        }
        Ok(())
    }

    fn check_client(
        &self,
        peer_id: &PeerId,
        user_agent: Option<&[u8]>,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let find = |entries: &[ClientEntry]| {
            let found = entries.iter().find(|it| it.matches(peer_id, user_agent, now));
            found.map(|it| Arc::clone(&it.reason))
        };
        let denied = find(&self.denied_clients);
        if (denied.is_none() && !self.only_allowed_clients) || find(&self.allowed_clients).is_some()
        {
            return Ok(());
        }
        Err(Refusal::ClientNotAllowed(denied.unwrap_or_else(no_reason)))
    }
}

fn no_reason() -> Arc<str> {
    Arc::from("")
}

#[cfg(test)]
mod tests {
    use protocol::id::Passkey;

    use super::*;

    const NOW: Timestamp = Timestamp(100);

    #[test]
    fn addresses_are_refused_with_the_reason_until_it_expires() {
        let access = Access {
            denied_addresses: addresses(&[("198.51.100.0", "198.51.100.255", Some(200))]),
            allowed_addresses: addresses(&[("198.51.100.7", "198.51.100.7", None)]),
            ..Access::default()
        };
        let refused = Err(Refusal::AddressNotAllowed("why".into()));
        assert_eq!(ask(&access, "198.51.100.1", NOW), refused);
        assert_eq!(ask(&access, "198.51.100.7", NOW), Ok(()), "an exception");
        assert_eq!(ask(&access, "198.51.101.1", NOW), Ok(()));
        assert_eq!(ask(&access, "198.51.100.1", Timestamp(201)), Ok(()));
    }

    #[test]
    fn only_those_on_the_list_are_let_in_and_the_own_computer() {
        let access = Access {
            allowed_addresses: addresses(&[("192.168.0.0", "192.168.255.255", None)]),
            only_allowed_addresses: true,
            ..Access::default()
        };
        assert_eq!(ask(&access, "192.168.1.2", NOW), Ok(()));
        assert_eq!(ask(&access, "127.0.0.1", NOW), Ok(()));
        assert_eq!(ask(&access, "8.8.8.8", NOW), Err(Refusal::AddressNotAllowed("".into())));
    }

    #[test]
    fn clients_are_known_by_peer_id_or_user_agent() {
        let entry = |pattern| ClientEntry { pattern, reason: "old".into(), expires: None };
        let access = Access {
            denied_clients: vec![
                entry(ClientPattern::PeerIdPrefix(b"-XX".to_vec())),
                entry(ClientPattern::UserAgent("badclient/1.".to_owned())),
            ],
            allowed_clients: vec![entry(ClientPattern::PeerIdPrefix(b"-XX2".to_vec()))],
            ..Access::default()
        };
        let check = |id: &[u8; 8], user_agent: Option<&str>| {
            let mut peer_id = PeerId([b'0'; 20]);
            peer_id.0[..8].copy_from_slice(id);
            access.check_client(&peer_id, user_agent.map(str::as_bytes), NOW)
        };
        let refused = Err(Refusal::ClientNotAllowed("old".into()));
        assert_eq!(check(b"-XX1000-", None), refused);
        assert_eq!(check(b"-XX2000-", None), Ok(()));
        assert_eq!(check(b"-YY1000-", None), Ok(()));
        assert_eq!(check(b"-YY1000-", Some("The BadClient/1.2 (x)")), refused);
        assert_eq!(check(b"-YY1000-", Some("badclient/2")), Ok(()));
    }

    #[test]
    fn a_private_tracker_wants_a_friends_key() {
        let key = Passkey([7; 16]);
        let friend = Arc::new(Friend::new(5));
        let friends = Friends::new([(key, Arc::clone(&friend))]);
        let access = Access { friends, ..Access::default() };
        let rules = Rules { private: true, ..Rules::default() };
        let check = |passkey| {
            let asker = Asker { passkey, ..Asker::at([8, 8, 8, 8].into()) };
            access.check(&asker, None, &rules, NOW)
        };
        assert_eq!(check(None), Err(Refusal::PasskeyMissing));
        assert_eq!(check(Some(Passkey([8; 16]))), Err(Refusal::PasskeyUnknown));
        assert_eq!(friend.last_use(), None);
        assert_eq!(check(Some(key)), Ok(()));
        assert_eq!(friend.last_use(), Some(NOW));
    }

    fn ask(access: &Access, ip: &str, now: Timestamp) -> Result<(), Refusal> {
        access.check(&Asker::at(ip.parse().unwrap()), None, &Rules::default(), now)
    }

    fn addresses(ranges: &[(&str, &str, Option<u32>)]) -> AddressSet {
        AddressSet::new(ranges.iter().map(|(first, last, expires)| AddressEntry {
            first: first.parse().unwrap(),
            last: last.parse().unwrap(),
            reason: "why".into(),
            expires: expires.map(Timestamp),
        }))
    }
}
