//! Addresses and clients entered by hand, and how their patterns are read.

use std::net::IpAddr;

use catalog::AccessEntry;
use tracker::{ClientPattern, network, parse_address_range};

use crate::access::Input;
use crate::control::Control;
use crate::error::UserError;
use crate::torrents::{parse_address, unix_secs_now};
use crate::view::{AccessEntryRequest, AccessEntryView, AccessKind, AccessList, AccessView, Event};

/// Characters in a pattern, and in a reason, at most.
const PATTERN_MAX_CHARS: usize = 200;
pub(super) const REASON_MAX_CHARS: usize = 200;
/// Bytes in a peer id (BEP 3).
const PEER_ID_LEN: usize = 20;

impl Control {
    /// Puts an address or a client on a list.
    ///
    /// # Errors
    ///
    /// When a field is wrong, there are too many entries, or the catalog cannot be written.
    pub fn add_access_entry(&self, request: &AccessEntryRequest) -> Result<AccessView, UserError> {
        let mut input = Input::default();
        let pattern = input.needed_text("pattern", &request.pattern, PATTERN_MAX_CHARS);
        if !pattern.is_empty()
            && let Err(message) = check_pattern(request.kind, &pattern)
        {
            input.refuse("pattern", message);
        }
        let reason = input.text("reason", &request.reason, REASON_MAX_CHARS);
        let expires_unix_secs = input.end(request.expires_unix_secs);
        input.check()?;
        self.catalog().add_access_entry(&AccessEntry {
            kind: request.kind.into(),
            side: request.list.into(),
            pattern,
            reason,
            created_unix_secs: unix_secs_now(),
            expires_unix_secs,
        })?;
        self.access_changed()
    }

    /// Refuses the client at `address`, an address with a port, and takes it out of all swarms:
    /// one IPv4 address, or the 64 bits of IPv6 that one client can choose from.
    ///
    /// # Errors
    ///
    /// As [`Control::add_access_entry`].
    pub fn ban_peer(
        &self,
        address: &str,
        reason: &str,
        expires_unix_secs: Option<u64>,
    ) -> Result<AccessEntryView, UserError> {
        let ip = parse_address(address)?.ip();
        let pattern = match network(ip) {
            ip @ IpAddr::V4(_) => ip.to_string(),
            ip @ IpAddr::V6(_) => format!("{ip}/64"),
        };
        let access = self.add_access_entry(&AccessEntryRequest {
            kind: AccessKind::Address,
            list: AccessList::Deny,
            pattern: pattern.clone(),
            reason: reason.to_owned(),
            expires_unix_secs,
        })?;
        self.tracker().kick_network(ip);
        self.tell(Event::Torrents);
        self.tell(Event::Overview);
        // The latest come first.
        let entry = access.entries.into_iter().find(|it| it.pattern == pattern);
        entry.ok_or_else(unknown_entry)
    }

    /// Takes an entry off its list.
    ///
    /// # Errors
    ///
    /// When there is no such entry, or the catalog cannot be written.
    pub fn remove_access_entry(&self, id: i64) -> Result<AccessView, UserError> {
        if !self.catalog().remove_access_entry(id)? {
            return Err(unknown_entry());
        }
        self.access_changed()
    }
}

fn unknown_entry() -> UserError {
    UserError::new("entry_unknown", "There is no such entry.", "It has been removed.")
}

fn check_pattern(kind: AccessKind, pattern: &str) -> Result<(), &'static str> {
    match kind {
        AccessKind::Address => parse_address_range(pattern).map(drop).ok_or(
            "must be an address, a network such as 192.0.2.0/24, or a range such as \
             192.0.2.1-192.0.2.9",
        ),
        AccessKind::Client => match client_pattern(pattern) {
            ClientPattern::PeerIdPrefix(prefix) if prefix.is_empty() => {
                Err("must have the beginning of a peer id after “id:”")
            }
            ClientPattern::PeerIdPrefix(prefix) if prefix.len() > PEER_ID_LEN => {
                Err("is longer than a peer id, which has 20 bytes")
            }
            _ => Ok(()),
        },
    }
}

/// Which clients `pattern` means: the beginning of a peer id where it begins with `-`, as
/// nearly all peer ids do (BEP 20), or with `id:`; else a text in the user agent.
pub(super) fn client_pattern(pattern: &str) -> ClientPattern {
    match pattern.strip_prefix("id:") {
        Some(prefix) => ClientPattern::PeerIdPrefix(prefix.into()),
        None if pattern.starts_with('-') => ClientPattern::PeerIdPrefix(pattern.into()),
        None => ClientPattern::UserAgent(pattern.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_are_known_by_the_form_of_the_pattern() {
        let peer_id = |it: &[u8]| ClientPattern::PeerIdPrefix(it.to_vec());
        assert_eq!(client_pattern("-TR40"), peer_id(b"-TR40"));
        assert_eq!(client_pattern("id:M7-"), peer_id(b"M7-"));
        let text = ClientPattern::UserAgent("Transmission/4".to_owned());
        assert_eq!(client_pattern("Transmission/4"), text);
    }

    #[test]
    fn patterns_that_can_match_nothing_are_refused() {
        for (kind, good) in [
            (AccessKind::Address, "192.0.2.7"),
            (AccessKind::Address, "2001:db8::/32"),
            (AccessKind::Address, "192.0.2.1 - 192.0.2.9"),
            (AccessKind::Client, "-TR"),
            (AccessKind::Client, "id:M7"),
            (AccessKind::Client, "192.0.2.7"),
            (AccessKind::Client, "-TR40123456789012345"),
        ] {
            assert_eq!(check_pattern(kind, good), Ok(()), "{good}");
        }
        for (kind, bad) in [
            (AccessKind::Address, "home"),
            (AccessKind::Address, "192.0.2.0/33"),
            (AccessKind::Address, "192.0.2.9-192.0.2.1"),
            (AccessKind::Address, "192.0.2.1-::1"),
            (AccessKind::Client, "id:"),
            (AccessKind::Client, "-TR401234567890123456"),
        ] {
            assert!(check_pattern(kind, bad).is_err(), "{bad}");
        }
    }
}
