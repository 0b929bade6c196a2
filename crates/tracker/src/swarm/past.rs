//! What was known of a client when it announced again.

use protocol::announce::Event;

use super::peer::{Peer, Role};
use super::rounded::Rounded;
use crate::time::Timestamp;

/// A client as its entries have it: one, one in each family, or none.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Past {
    /// Whether it was known to have everything.
    pub(super) was_seeder: bool,
    /// What it had received by its last announce, and when that was.
    received: Option<(Rounded, Timestamp)>,
}

/// Clients may say what they like: nobody is believed more than 10 Gbit/s.
const PLAUSIBLE_BYTES_PER_SEC: u64 = 1_250_000_000;

impl Past {
    /// Takes in one entry of the client. Both of its entries have the same byte counts.
    pub(super) fn note(&mut self, known: &Peer) {
        self.was_seeder |= known.role() == Role::Seeder;
        let seen = known.last_seen();
        self.received = Some(match self.received {
            Some((downloaded, earlier)) => (downloaded, earlier.max(seen)),
            None => (known.downloaded, seen),
        });
    }

    /// The payload bytes that the client has received since then, as far as that is plausible.
    ///
    /// Reckoned between rounded numbers, so that what rounding takes away now is there the
    /// next time. A client that starts counts from nothing; of any other that is new or
    /// begins to count anew, nobody knows what it had received elsewhere.
    pub(super) fn transferred_bytes(&self, peer: &Peer, event: Event) -> u64 {
        let now_bytes = peer.downloaded.value();
        let known = self.received.map(|(downloaded, seen)| (downloaded.value(), seen));
        let (before_bytes, secs) = match known {
            Some((bytes, seen)) if bytes <= now_bytes => (bytes, peer.last_seen().secs_since(seen)),
            _ if event == Event::Started => (0, 0),
            _ => return 0,
        };
        let plausible_bytes = u64::from(secs.max(1)) * PLAUSIBLE_BYTES_PER_SEC;
        (now_bytes - before_bytes).min(plausible_bytes)
    }
}
