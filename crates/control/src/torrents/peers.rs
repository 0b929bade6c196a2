//! The peers of a torrent: shown a window at a time, and put out of the swarm.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::ops::Range;

use protocol::client::client_name;
use tracker::{AddressClass, PeerSight, Transport};

use super::{not_registered, parse_hash};
use crate::control::Control;
use crate::error::UserError;
use crate::view::{
    Event, PeerColumn, PeerPlace, PeerTransport, PeerView, PeersRequest, PeersView, Reachability,
};

/// Peers given at a time at most.
const GIVEN_MAX: u32 = 500;

impl Control {
    /// Some of the peers of a torrent, in the order that was asked for.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered or the catalog cannot be read.
    pub fn peers(&self, request: &PeersRequest) -> Result<PeersView, UserError> {
        let hash = parse_hash(&request.info_hash)?;
        let size_bytes = self.catalog().torrent(&hash)?.ok_or_else(not_registered)?.size_bytes;
        let peers = self.tracker().peers(&hash, self.clock().now());
        let total = u32::try_from(peers.len()).unwrap_or(u32::MAX);
        let offset = request.offset.min(total);
        let end = offset.saturating_add(request.count.min(GIVEN_MAX)).min(total);
        let shown = window(&peers, request, offset as usize..end as usize);
        Ok(PeersView {
            peers: shown.into_iter().map(|it| peer_view(it, size_bytes)).collect(),
            offset,
            total,
            tried: peers.iter().any(|it| it.reachability != tracker::Reachability::Unchecked),
        })
    }

    /// Takes the peer at `address` out of the swarm of a torrent. It is in again when it asks
    /// again; [`Control::ban_peer`] prevents that.
    ///
    /// # Errors
    ///
    /// When `address` is none.
    pub fn kick_peer(&self, info_hash: &str, address: &str) -> Result<(), UserError> {
        let hash = parse_hash(info_hash)?;
        self.tracker().kick(&hash, parse_address(address)?);
        self.tell(Event::Torrents);
        self.tell(Event::Overview);
        Ok(())
    }
}

/// The address and port of a peer, as [`PeerView::address`] has them.
pub(crate) fn parse_address(address: &str) -> Result<SocketAddr, UserError> {
    address.parse().map_err(|_| {
        let message = "A peer is named by its address and port.";
        UserError::new("bad_request", message, "Choose it from the list of peers.")
    })
}

/// The peers at the places `wanted` of all, sorted. The others are not.
fn window<'a>(
    peers: &'a [PeerSight],
    request: &PeersRequest,
    wanted: Range<usize>,
) -> Vec<&'a PeerSight> {
    let keys = keys(peers, request.column);
    let mut order: Vec<_> = keys.into_iter().zip(peers).collect();
    // The port is part of an address, but has no room in a key.
    let tie_descends = request.descending && request.column == PeerColumn::Address;
    let compare = |a: &(u128, &PeerSight), b: &(u128, &PeerSight)| {
        let by_key = if request.descending { b.0.cmp(&a.0) } else { a.0.cmp(&b.0) };
        let tie = (a.1.ip, a.1.port).cmp(&(b.1.ip, b.1.port));
        by_key.then(if tie_descends { tie.reverse() } else { tie })
    };
    if wanted.end < order.len() {
        order.select_nth_unstable_by(wanted.end, compare);
        order.truncate(wanted.end);
    }
    if wanted.start > 0 && wanted.start < order.len() {
        order.select_nth_unstable_by(wanted.start, compare);
    }
    let mut shown = order.split_off(wanted.start.min(order.len()));
    shown.sort_unstable_by(compare);
    shown.into_iter().map(|(_, it)| it).collect()
}

/// A number for each peer, in the order of `column`.
fn keys(peers: &[PeerSight], column: PeerColumn) -> Vec<u128> {
    let by = |key: fn(&PeerSight) -> u64| peers.iter().map(|it| key(it).into()).collect();
    match column {
        PeerColumn::Client => name_ranks(peers),
        PeerColumn::Address => peers.iter().map(address_key).collect(),
        PeerColumn::Progress => by(|it| u64::MAX - it.left_bytes),
        PeerColumn::Uploaded => by(|it| it.uploaded_bytes),
        PeerColumn::Downloaded => by(|it| it.downloaded_bytes),
        PeerColumn::Ratio => by(ratio_key),
        PeerColumn::FirstSeen => by(|it| it.first_seen_secs.into()),
        PeerColumn::LastSeen => by(|it| it.last_seen_secs.into()),
    }
}

/// Which place the name of each one's client has among all names.
fn name_ranks(peers: &[PeerSight]) -> Vec<u128> {
    let names: Vec<_> = peers.iter().map(|it| client_name(&it.peer_id).to_lowercase()).collect();
    let mut ranks: BTreeMap<&str, u128> = names.iter().map(|it| (it.as_str(), 0)).collect();
    for (place, rank) in (0..).zip(ranks.values_mut()) {
        *rank = place;
    }
    names.iter().map(|it| ranks.get(it.as_str()).copied().unwrap_or(0)).collect()
}

/// IPv4 before IPv6, as numbers.
fn address_key(peer: &PeerSight) -> u128 {
    match peer.ip {
        std::net::IpAddr::V4(ip) => ip.to_bits().into(),
        std::net::IpAddr::V6(ip) => ip.to_bits().max(1 << 32),
    }
}

/// Positive numbers of this kind are in the order of their bits.
fn ratio_key(peer: &PeerSight) -> u64 {
    match (peer.uploaded_bytes, peer.downloaded_bytes) {
        (0, 0) => 0,
        (up, down) => (up as f64 / down as f64).to_bits() + 1,
    }
}

fn peer_view(peer: &PeerSight, size_bytes: u64) -> PeerView {
    PeerView {
        client: client_name(&peer.peer_id),
        address: SocketAddr::new(peer.ip, peer.port).to_string(),
        place: place(peer),
        seeder: peer.seeder,
        progress: progress(peer.left_bytes, size_bytes),
        uploaded_bytes: peer.uploaded_bytes,
        downloaded_bytes: peer.downloaded_bytes,
        first_seen_secs: peer.first_seen_secs,
        last_seen_secs: peer.last_seen_secs,
        transport: peer.transport.map(|it| match it {
            Transport::Http => PeerTransport::Http,
            Transport::Udp => PeerTransport::Udp,
        }),
        reachability: Reachability::from(peer.reachability),
    }
}

fn place(peer: &PeerSight) -> PeerPlace {
    match AddressClass::of(peer.ip) {
        AddressClass::Loopback => PeerPlace::ThisComputer,
        AddressClass::Local => PeerPlace::LocalNetwork,
        AddressClass::CarrierNat => PeerPlace::CarrierNat,
        AddressClass::Public | AddressClass::Unusable => PeerPlace::Internet,
    }
}

/// The share of the data a peer has; unknown where it says that more is missing than there is.
fn progress(left_bytes: u64, size_bytes: u64) -> Option<f32> {
    let have = size_bytes.checked_sub(left_bytes)?;
    if size_bytes == 0 {
        return Some(1.0);
    }
    #[expect(clippy::cast_possible_truncation, reason = "a share needs no more digits")]
    let share = (have as f64 / size_bytes as f64) as f32;
    Some(share)
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use proptest::prelude::*;
    use protocol::id::PeerId;

    use super::*;

    #[test]
    fn progress_is_known_only_where_it_makes_sense() {
        assert_eq!(progress(0, 100), Some(1.0));
        assert_eq!(progress(75, 100), Some(0.25));
        assert_eq!(progress(101, 100), None);
        assert_eq!(progress(u64::MAX, 100), None);
    }

    #[test]
    fn peers_stand_in_the_order_of_any_column() {
        let peers = [
            sight(1, "10.0.0.9", b"-TR4060-", [5, 0, 9], [30, 2]),
            sight(2, "2001:db8::1", b"-qB5020-", [0, 0, 0], [20, 9]),
            sight(3, "10.0.0.10", b"-BI3700-", [1, 2, u64::MAX], [10, 5]),
            sight(4, "10.0.0.9", b"-qB5020-", [9, 3, 1], [40, 1]),
        ];
        for (column, ascending) in [
            (PeerColumn::Client, [3, 4, 2, 1]),
            (PeerColumn::Address, [1, 4, 3, 2]),
            (PeerColumn::Progress, [3, 1, 4, 2]),
            (PeerColumn::Uploaded, [2, 3, 1, 4]),
            (PeerColumn::Downloaded, [1, 2, 3, 4]),
            (PeerColumn::Ratio, [2, 3, 4, 1]),
            (PeerColumn::FirstSeen, [3, 2, 1, 4]),
            (PeerColumn::LastSeen, [4, 1, 3, 2]),
        ] {
            assert_eq!(shown(&peers, column, false, 0..4), ascending, "{column:?}");
        }
        assert_eq!(shown(&peers, PeerColumn::Address, true, 0..4), [2, 3, 4, 1]);
        let equal_stay = shown(&peers, PeerColumn::Downloaded, true, 0..4);
        assert_eq!(equal_stay, [4, 3, 1, 2]);
    }

    proptest! {
        #[test]
        fn a_window_is_a_part_of_the_whole(
            bytes in prop::collection::vec(0_u64..9, 0..60),
            (start, count) in (0_usize..70, 0_usize..70),
            descending: bool,
        ) {
            let peers: Vec<_> = (1..)
                .zip(&bytes)
                .map(|(port, up)| sight(port, "10.0.0.9", b"-qB5020-", [*up, 0, 0], [0, 0]))
                .collect();
            let start = start.min(peers.len());
            let end = (start + count).min(peers.len());
            let whole = shown(&peers, PeerColumn::Uploaded, descending, 0..peers.len());
            let part = shown(&peers, PeerColumn::Uploaded, descending, start..end);
            prop_assert_eq!(part.as_slice(), &whole[start..end]);
        }
    }

    fn shown(
        peers: &[PeerSight],
        column: PeerColumn,
        descending: bool,
        wanted: Range<usize>,
    ) -> Vec<u16> {
        let request =
            PeersRequest { info_hash: String::new(), column, descending, offset: 0, count: 0 };
        window(peers, &request, wanted).into_iter().map(|it| it.port).collect()
    }

    /// With `[up, down, left]` in bytes, and `[first, last]` seen so many seconds ago.
    fn sight(
        port: u16,
        ip: &str,
        client: &[u8; 8],
        [uploaded_bytes, downloaded_bytes, left_bytes]: [u64; 3],
        [first_seen_secs, last_seen_secs]: [u32; 2],
    ) -> PeerSight {
        let mut peer_id = PeerId([b'x'; 20]);
        peer_id.0[..8].copy_from_slice(client);
        PeerSight {
            ip: ip.parse::<IpAddr>().unwrap(),
            port,
            peer_id,
            seeder: left_bytes == 0,
            uploaded_bytes,
            downloaded_bytes,
            left_bytes,
            first_seen_secs,
            last_seen_secs,
            transport: None,
            reachability: tracker::Reachability::Unchecked,
        }
    }
}
