//! A swarm's peers as they stand in a snapshot, and how they come back.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use protocol::id::InfoHash;

use super::family::Family;
use super::peer::{Address, Entry, Peer};
use super::{Change, Endpoint, Swarm};
use crate::snapshot::{BLOCK_BYTES_MAX, Blocks, Format, take};
use crate::time::Timestamp;

/// Some of the peers of one swarm, of one address family, as an earlier run has left them.
#[derive(Debug)]
pub(crate) struct SavedSwarm {
    pub(crate) info_hash: InfoHash,
    pub(crate) downloaded: u32,
    pub(crate) peers: Vec<SavedPeer>,
}

/// One of them, seen at a time before this run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SavedPeer {
    pub(crate) endpoint: Endpoint,
    peer: Peer,
}

/// Peers that stand together at most; larger swarms come in several parts.
const PEERS_MAX: usize = 1_000;
/// Hash, completed downloads, address family, how many peers.
const HEAD_BYTES: usize = 20 + 4 + 1 + 2;

const _: () = assert!(HEAD_BYTES + PEERS_MAX * Entry::<Ipv6Addr>::SAVED_BYTES <= BLOCK_BYTES_MAX);

impl Swarm {
    /// Adds its peers to `blocks` as they are at `now`; of a swarm without peers nothing.
    pub(crate) fn save(&self, info_hash: &InfoHash, now: Timestamp, blocks: &mut Blocks) {
        save_family(&self.v4, info_hash, self.downloaded, now, blocks);
        if let Some(v6) = self.v6() {
            save_family(v6, info_hash, self.downloaded, now, blocks);
        }
    }

    /// Takes in a peer of an earlier run, as if it had announced when it did.
    pub(crate) fn restore(&mut self, saved: &SavedPeer) -> Change {
        let before = self.counts();
        let SavedPeer { endpoint: Endpoint { ip, port }, peer } = *saved;
        match ip {
            IpAddr::V4(ip) => self.with_v4(|mut it| it.join((ip, port), peer)),
            IpAddr::V6(ip) => self.with_v6(|mut it| it.join((ip, port), peer)),
        };
        self.change_since(before)
    }
}

impl SavedSwarm {
    /// Takes one from the front of `bytes`, with peers that were seen so long ago as `seen`
    /// reckons from their ages. `None` where they are none.
    pub(crate) fn read(
        bytes: &mut &[u8],
        format: Format,
        seen: impl Fn(u32) -> Timestamp,
    ) -> Option<Self> {
        let info_hash = InfoHash(take(bytes)?);
        let downloaded = u32::from_be_bytes(take(bytes)?);
        let [family] = take(bytes)?;
        let count = usize::from(u16::from_be_bytes(take(bytes)?));
        let peers = match family {
            Ipv4Addr::VERSION => read_peers::<Ipv4Addr>(bytes, count, format, seen)?,
            Ipv6Addr::VERSION => read_peers::<Ipv6Addr>(bytes, count, format, seen)?,
            _ => return None,
        };
        Some(Self { info_hash, downloaded, peers })
    }
}

impl SavedPeer {
    /// Whether it has been silent for too long by now.
    pub(crate) fn is_silent(&self, now: Timestamp) -> bool {
        self.peer.is_silent(now)
    }
}

fn save_family<A: Address>(
    family: &Family<A>,
    info_hash: &InfoHash,
    downloaded: u32,
    now: Timestamp,
    blocks: &mut Blocks,
) {
    for peers in family.entries().chunks(PEERS_MAX) {
        let bytes = blocks.room_for(HEAD_BYTES + peers.len() * Entry::<A>::SAVED_BYTES);
        bytes.extend_from_slice(&info_hash.0);
        bytes.extend_from_slice(&downloaded.to_be_bytes());
        bytes.push(A::VERSION);
        bytes.extend_from_slice(&u16::try_from(peers.len()).unwrap_or(u16::MAX).to_be_bytes());
        peers.iter().for_each(|it| it.save(now, bytes));
    }
}

fn read_peers<A: Address>(
    bytes: &mut &[u8],
    count: usize,
    format: Format,
    seen: impl Fn(u32) -> Timestamp,
) -> Option<Vec<SavedPeer>> {
    // No format has less than half as many bytes to a peer: that is enough against a wrong count.
    let is_there = count <= PEERS_MAX && count * Entry::<A>::SAVED_BYTES <= 2 * bytes.len();
    let saved = |entry: Entry<A>| SavedPeer { endpoint: entry.endpoint(), peer: entry.peer };
    let peers = || (0..count).map(|_| Entry::read(bytes, format, &seen).map(saved)).collect();
    is_there.then(peers)?
}
