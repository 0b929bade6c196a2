//! One peer as bytes of a snapshot: an age for a time, and the same on every computer.

use protocol::id::PeerId;

use super::{Address, Entry, HAS_KEY, Patience, Peer, ROLE, Role, TRANSPORT};
use crate::reachability::Mark;
use crate::snapshot::{Format, take};
use crate::swarm::rounded::Rounded;
use crate::time::Timestamp;

impl<A: Address> Entry<A> {
    /// Bytes that one takes in the format of today.
    pub(in crate::swarm) const SAVED_BYTES: usize = size_of::<A::Octets>() + 44;

    /// Adds it to `bytes` as it is at `now`.
    pub(in crate::swarm) fn save(&self, now: Timestamp, bytes: &mut Vec<u8>) {
        let Peer { id, patience, uploaded, downloaded, left, traits, mark, .. } = self.peer;
        bytes.extend_from_slice(self.ip.octets().as_ref());
        bytes.extend_from_slice(&self.port().to_be_bytes());
        bytes.extend_from_slice(&id.0);
        bytes.extend_from_slice(&self.peer.key().unwrap_or(0).to_be_bytes());
        bytes.extend_from_slice(&now.secs_since(self.peer.last_seen()).to_be_bytes());
        bytes.extend_from_slice(&u16::from_ne_bytes(patience.0).to_be_bytes());
        for count in [uploaded, downloaded, left] {
            bytes.extend_from_slice(&count.code().to_be_bytes());
        }
        bytes.extend_from_slice(&[traits, mark.code()]);
        bytes.extend_from_slice(&now.secs_since(self.peer.first_seen()).to_be_bytes());
    }

    /// Takes one from the front of `bytes`, seen so long ago as `seen` reckons from its age.
    /// `None` where they are none.
    pub(in crate::swarm) fn read(
        bytes: &mut &[u8],
        format: Format,
        seen: impl Fn(u32) -> Timestamp,
    ) -> Option<Self> {
        let mut ip = A::Octets::default();
        let (octets, rest) = bytes.split_at_checked(ip.as_ref().len())?;
        ip.as_mut().copy_from_slice(octets);
        *bytes = rest;
        let port = u16::from_be_bytes(take(bytes)?);
        let id = PeerId(take(bytes)?);
        let key = u32::from_be_bytes(take(bytes)?);
        let last_seen = seen(u32::from_be_bytes(take(bytes)?));
        let patience = Patience(u16::from_be_bytes(take(bytes)?).to_ne_bytes());
        let mut count = || Rounded::from_code(u16::from_be_bytes(take(bytes)?));
        let (uploaded, downloaded, left) = (count()?, count()?, count()?);
        let [traits, mark] = take(bytes)?;
        let first_seen = match format {
            Format::Old => last_seen,
            Format::Current => seen(u32::from_be_bytes(take(bytes)?)).min(last_seen),
        };
        let is_known = traits & !(ROLE | HAS_KEY | TRANSPORT) == 0
            && traits & TRANSPORT != TRANSPORT
            && traits & ROLE <= Role::PartialSeed as u8;
        let peer = Peer {
            id,
            key: key.to_ne_bytes(),
            first_seen: first_seen.0.to_ne_bytes(),
            last_seen: last_seen.0.to_ne_bytes(),
            patience,
            uploaded,
            downloaded,
            left,
            traits,
            mark: Mark::from_code(mark)?,
        };
        // Nobody has ever announced port 0.
        (is_known && port != 0).then(|| Self::new(ip.into(), port, peer))
    }
}
