//! Replies as datagrams, each of which fits one Ethernet frame.

use std::fmt::Display;
use std::io::Write;
use std::net::IpAddr;

use crate::announce::AnnounceReply;
use crate::scrape::SwarmCounts;
use crate::udp::header::Action;

/// The address family a datagram came by, which decides how peers are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Family {
    /// 6 bytes a peer.
    V4,
    /// 18 bytes a peer.
    V6,
}

/// Length in bytes of an announce reply before its peers.
const ANNOUNCE_HEAD_LEN: usize = 20;
/// Length in bytes of an error before its words.
const ERROR_HEAD_LEN: usize = 8;
/// What every IPv4 network must carry whole (RFC 791), without the headers.
const SMALLEST_PAYLOAD_V4: usize = 576 - 20 - 8;
/// What every IPv6 network must carry whole (RFC 8200), without the headers.
const SMALLEST_PAYLOAD_V6: usize = 1280 - 40 - 8;

impl Family {
    /// The family of a client at `ip`, an IPv4 address in its IPv6 form being IPv4.
    pub fn of(ip: IpAddr) -> Self {
        if ip.to_canonical().is_ipv4() { Self::V4 } else { Self::V6 }
    }

    /// Bytes of a datagram that fits a frame of 1,500 with its IP and UDP headers.
    pub const fn payload_max(self) -> usize {
        match self {
            Self::V4 => 1500 - 20 - 8,
            Self::V6 => 1500 - 40 - 8,
        }
    }

    /// Peers that fit one reply.
    pub const fn peers_max(self) -> usize {
        (self.payload_max() - ANNOUNCE_HEAD_LEN) / self.peer_len()
    }

    /// How much of an announce reply to send where a frame of 1,500 bytes does not pass.
    ///
    /// It ends between two peers, so that the client still reads all that is left.
    pub const fn announce_len_for_small_frames(self) -> usize {
        let payload = match self {
            Self::V4 => SMALLEST_PAYLOAD_V4,
            Self::V6 => SMALLEST_PAYLOAD_V6,
        };
        payload - (payload - ANNOUNCE_HEAD_LEN) % self.peer_len()
    }

    const fn peer_len(self) -> usize {
        match self {
            Self::V4 => 6,
            Self::V6 => 18,
        }
    }
}

/// Writes the reply to a connect request.
pub fn write_connect(transaction_id: u32, connection_id: u64, out: &mut Vec<u8>) {
    begin(Action::Connect, transaction_id, out);
    out.extend_from_slice(&connection_id.to_be_bytes());
}

/// Writes the reply to an announce, with those peers that are of `family` and fit.
pub fn write_announce(
    transaction_id: u32,
    reply: &AnnounceReply,
    family: Family,
    out: &mut Vec<u8>,
) {
    begin(Action::Announce, transaction_id, out);
    for number in [reply.interval_secs, reply.incomplete, reply.complete] {
        out.extend_from_slice(&number.to_be_bytes());
    }
    let fitting = reply.peers.iter().filter(|it| Family::of(it.ip) == family);
    for peer in fitting.take(family.peers_max()) {
        match peer.ip.to_canonical() {
            IpAddr::V4(ip) => out.extend_from_slice(&ip.octets()),
            IpAddr::V6(ip) => out.extend_from_slice(&ip.octets()),
        }
        out.extend_from_slice(&peer.port.to_be_bytes());
    }
}

/// Writes the reply to a scrape: one record for each torrent asked about, in that order.
pub fn write_scrape(
    transaction_id: u32,
    swarms: impl Iterator<Item = SwarmCounts>,
    out: &mut Vec<u8>,
) {
    begin(Action::Scrape, transaction_id, out);
    for counts in swarms {
        for number in [counts.complete, counts.downloaded, counts.incomplete] {
            out.extend_from_slice(&number.to_be_bytes());
        }
    }
}

/// Writes words for what went wrong, cut where they would not fit.
pub fn write_error(transaction_id: u32, words: impl Display, out: &mut Vec<u8>) {
    begin(Action::Error, transaction_id, out);
    // Writing to memory cannot fail.
    let _ = write!(out, "{words}");
    let max = Family::V6.payload_max();
    if out.len() > max {
        let text = &out[ERROR_HEAD_LEN..max];
        let whole_letters = str::from_utf8(text).map_or_else(|it| it.valid_up_to(), str::len);
        out.truncate(ERROR_HEAD_LEN + whole_letters);
    }
}

fn begin(action: Action, transaction_id: u32, out: &mut Vec<u8>) {
    out.clear();
    out.extend_from_slice(&action.code().to_be_bytes());
    out.extend_from_slice(&transaction_id.to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::announce::ListedPeer;
    use crate::id::PeerId;

    const TRANSACTION: u32 = 0xD0D1_D2D3;

    /// Laid out by hand from BEP 15's table.
    #[test]
    fn a_connect_reply_is_sixteen_bytes() {
        let mut out = b"left from before".to_vec();
        write_connect(TRANSACTION, 0xC0C1_C2C3_C4C5_C6C7, &mut out);
        let expected = [
            &[0, 0, 0, 0][..],
            &[0xD0, 0xD1, 0xD2, 0xD3],
            &[0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7],
        ]
        .concat();
        assert_eq!(out, expected);
    }

    /// Laid out by hand from BEP 15's tables.
    #[test]
    fn an_announce_reply_lists_one_family() {
        let head = [
            &[0, 0, 0, 1][..],
            &[0xD0, 0xD1, 0xD2, 0xD3],
            &[0, 0, 0x07, 0x08], // interval 1800
            &[0, 0, 0, 5],       // leechers
            &[0, 0, 0, 9],       // seeders
        ]
        .concat();
        let v4 = [&head[..], &[10, 0, 0, 1, 0x1A, 0xE1], &[192, 0, 2, 7, 0x1A, 0xE3]].concat();
        assert_eq!(announce_bytes(&sample(), Family::V4), v4);
        let ip = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        let v6 = [&head[..], &ip, &[0x1A, 0xE2]].concat();
        assert_eq!(announce_bytes(&sample(), Family::V6), v6);
    }

    #[test]
    fn an_announce_reply_fits_one_frame() {
        check(Family::V4, "192.0.2.1", 242, 1472, 548);
        check(Family::V6, "2001:db8::1", 79, 1442, 1226);

        #[track_caller]
        fn check(family: Family, ip: &str, peers: usize, len: usize, small: usize) {
            let peer = ListedPeer { ip: ip.parse().unwrap(), port: 1, peer_id: PeerId([0; 20]) };
            let reply = AnnounceReply { peers: vec![peer; 1000], ..AnnounceReply::default() };
            assert_eq!(family.peers_max(), peers);
            assert_eq!(announce_bytes(&reply, family).len(), len);
            assert!(len <= family.payload_max());
            assert_eq!(family.announce_len_for_small_frames(), small);
        }
    }

    /// Laid out by hand from BEP 15's table.
    #[test]
    fn a_scrape_reply_has_twelve_bytes_a_torrent() {
        let one = SwarmCounts { complete: 3, incomplete: 2, downloaders: 1, downloaded: 0x0100 };
        let mut out = Vec::new();
        write_scrape(TRANSACTION, [one, SwarmCounts::default()].into_iter(), &mut out);
        let expected = [
            &[0, 0, 0, 2][..],
            &[0xD0, 0xD1, 0xD2, 0xD3],
            &[0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 2],
            &[0; 12],
        ]
        .concat();
        assert_eq!(out, expected);
    }

    #[test]
    fn an_error_carries_words_that_fit() {
        let mut out = Vec::new();
        write_error(TRANSACTION, "no", &mut out);
        assert_eq!(out, [0, 0, 0, 3, 0xD0, 0xD1, 0xD2, 0xD3, b'n', b'o']);

        write_error(TRANSACTION, "ü".repeat(1000), &mut out);
        assert_eq!(out.len(), 1452);
        write_error(TRANSACTION, format_args!("x{}", "ü".repeat(1000)), &mut out);
        assert_eq!(out.len(), 1451, "no letter is cut in two");
        assert!(std::str::from_utf8(&out[8..]).is_ok());
    }

    fn sample() -> AnnounceReply {
        let peer =
            |ip: &str, port| ListedPeer { ip: ip.parse().unwrap(), port, peer_id: PeerId([1; 20]) };
        AnnounceReply {
            interval_secs: 1800,
            incomplete: 5,
            complete: 9,
            peers: vec![
                peer("10.0.0.1", 0x1AE1),
                peer("2001:db8::1", 0x1AE2),
                peer("::ffff:192.0.2.7", 0x1AE3),
            ],
            ..AnnounceReply::default()
        }
    }

    fn announce_bytes(reply: &AnnounceReply, family: Family) -> Vec<u8> {
        let mut out = Vec::new();
        write_announce(TRANSACTION, reply, family, &mut out);
        out
    }
}
