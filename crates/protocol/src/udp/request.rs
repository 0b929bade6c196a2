//! Announces and scrapes, read from a datagram whose header has been checked.

use std::net::Ipv4Addr;

use crate::announce::{Announce, Event};
use crate::id::{InfoHash, PeerId};
use crate::udp::header::{HEADER_LEN, field};

/// Length in bytes of an announce without options (BEP 15).
pub const ANNOUNCE_LEN: usize = 98;

/// A scrape may name this many torrents (BEP 15); further ones are ignored.
pub const MAX_SCRAPE_HASHES: usize = 74;

/// Bytes of the path and query that options may carry; the rest is ignored.
pub const MAX_PATH_BYTES: usize = 1024;

const HASH_LEN: usize = 20;
const OPTION_END: u8 = 0;
const OPTION_NOP: u8 = 1;
const OPTION_URL_DATA: u8 = 2;

/// An announce as it came over UDP.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AnnounceRequest<'a> {
    /// What every transport has.
    pub announce: Announce,
    /// The address the client says it has; whether to believe it is not decided here.
    pub claimed_ip: Option<Ipv4Addr>,
    /// What follows the fixed fields.
    pub options: Options<'a>,
}

/// The options behind an announce (BEP 41), read only when asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Options<'a>(&'a [u8]);

/// Reads the announce in `datagram`; nothing when it is too short to be one.
///
/// Integers are big-endian and sit at the offsets of BEP 15's table. An event that it
/// does not know is none at all. Whether the port can be used is for the tracker to say.
pub fn parse_announce(datagram: &[u8]) -> Option<AnnounceRequest<'_>> {
    let (fixed, options) = datagram.split_first_chunk::<ANNOUNCE_LEN>()?;
    let claimed_ip = Ipv4Addr::from(field::<4>(fixed, 84));
    Some(AnnounceRequest {
        announce: Announce {
            info_hash: InfoHash(field(fixed, 16)),
            peer_id: PeerId(field(fixed, 36)),
            downloaded_bytes: u64::from_be_bytes(field(fixed, 56)),
            left_bytes: u64::from_be_bytes(field(fixed, 64)),
            uploaded_bytes: u64::from_be_bytes(field(fixed, 72)),
            event: event(u32::from_be_bytes(field(fixed, 80))),
            key: Some(u32::from_be_bytes(field(fixed, 88))),
            peers_wanted: u32::try_from(i32::from_be_bytes(field(fixed, 92))).ok(),
            port: u16::from_be_bytes(field(fixed, 96)),
        },
        claimed_ip: (!claimed_ip.is_unspecified()).then_some(claimed_ip),
        options: Options(options),
    })
}

/// The torrents that the scrape in `datagram` names, in its order; at least one.
///
/// Nothing when there is not even one. What is beyond [`MAX_SCRAPE_HASHES`], or too
/// short to be a hash, is ignored.
pub fn parse_scrape(datagram: &[u8]) -> Option<impl Iterator<Item = InfoHash> + Clone + '_> {
    let (hashes, _ragged) = datagram.get(HEADER_LEN..)?.as_chunks::<HASH_LEN>();
    let hashes = &hashes[..hashes.len().min(MAX_SCRAPE_HASHES)];
    (!hashes.is_empty()).then(|| hashes.iter().copied().map(InfoHash))
}

impl Options<'_> {
    /// Writes the path and query of the tracker's URL to `path`, such as `/announce/KEY?x=1`.
    ///
    /// A client splits what is longer than 255 bytes into several options. Options that
    /// are not known are skipped; one that is cut short ends the list, with what there is
    /// of it left out. At most [`MAX_PATH_BYTES`] are kept.
    pub fn read_path(&self, path: &mut Vec<u8>) {
        path.clear();
        let mut rest = self.0;
        while let [kind, after @ ..] = rest {
            match *kind {
                OPTION_END => return,
                OPTION_NOP => rest = after,
                kind => {
                    let Some((&len, after)) = after.split_first() else { return };
                    let Some((data, after)) = after.split_at_checked(len.into()) else { return };
                    if kind == OPTION_URL_DATA {
                        let room = MAX_PATH_BYTES - path.len();
                        path.extend_from_slice(&data[..data.len().min(room)]);
                    }
                    rest = after;
                }
            }
        }
    }
}

fn event(code: u32) -> Event {
    match code {
        1 => Event::Completed,
        2 => Event::Started,
        3 => Event::Stopped,
        _ => Event::None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every field holds different bytes, so two fields read from each other's offset
    /// cannot go unnoticed, as they would in a round trip through our own encoder.
    #[test]
    fn every_field_is_read_at_its_offset() {
        let datagram = sample();
        let request = parse_announce(&datagram).unwrap();
        let expected = Announce {
            info_hash: InfoHash([0xAA; 20]),
            peer_id: PeerId([0xBB; 20]),
            port: 6881,
            uploaded_bytes: 0x3333_3333_3333_3333,
            downloaded_bytes: 0x1111_1111_1111_1111,
            left_bytes: 0x2222_2222_2222_2222,
            event: Event::Started,
            key: Some(0x5555_5555),
            peers_wanted: Some(50),
        };
        assert_eq!(request.announce, expected);
        assert_eq!(request.claimed_ip, Some(Ipv4Addr::new(0x44, 0x44, 0x44, 0x44)));
        assert_eq!(parse_announce(&datagram[..97]), None);
    }

    #[test]
    fn odd_values_are_read_kindly() {
        for (code, event) in [
            (0, Event::None),
            (1, Event::Completed),
            (2, Event::Started),
            (3, Event::Stopped),
            (4, Event::None),
            (0x0100_0002, Event::None),
            (u32::MAX, Event::None),
        ] {
            assert_eq!(edited(80, &code.to_be_bytes()).0.event, event, "{code}");
        }
        for (wanted, expected) in [
            (-1, None),
            (i32::MIN, None),
            (0, Some(0)),
            (7, Some(7)),
            (i32::MAX, Some(0x7FFF_FFFF)),
        ] {
            assert_eq!(edited(92, &wanted.to_be_bytes()).0.peers_wanted, expected, "{wanted}");
        }
        assert_eq!(edited(64, &u64::MAX.to_be_bytes()).0.left_bytes, u64::MAX);
        assert_eq!(edited(96, &[0, 0]).0.port, 0);
        assert_eq!(edited(84, &[0; 4]).1, None);

        fn edited(offset: usize, bytes: &[u8]) -> (Announce, Option<Ipv4Addr>) {
            let mut datagram = sample();
            datagram[offset..offset + bytes.len()].copy_from_slice(bytes);
            let request = parse_announce(&datagram).unwrap();
            (request.announce, request.claimed_ip)
        }
    }

    /// Laid out by hand from BEP 41.
    #[test]
    fn rule_37_options_carry_the_path() {
        check(b"", b"");
        check(b"\x02\x09/announce", b"/announce");
        check(b"\x02\x09/announce\x00\x02\x01x", b"/announce");
        check(b"\x01\x01\x02\x04/ann\x01\x02\x09ounce?x=1\x00", b"/announce?x=1");
        check(b"\x09\x03abc\x02\x02/a\x00", b"/a");
        check(b"\x02\x00\x02\x02/a", b"/a");
        // Cut short: before the length, before the data, within the data.
        check(b"\x02\x02/a\x02", b"/a");
        check(b"\x02\x02/a\x02\x05/b", b"/a");
        check(b"\xFF", b"");
        let long = [&b"\x02\xFF"[..], &[b'k'; 255]].concat().repeat(5);
        check(&long, &[b'k'; MAX_PATH_BYTES]);

        #[track_caller]
        fn check(options: &[u8], expected: &[u8]) {
            let datagram = [&sample(), options].concat();
            let request = parse_announce(&datagram).unwrap();
            let mut path = b"left from before".to_vec();
            request.options.read_path(&mut path);
            assert_eq!(path, expected, "{}", options.escape_ascii());
        }
    }

    #[test]
    fn scrapes_are_cut_and_ragged_tails_ignored() {
        check(0, 0, None);
        check(0, 19, None);
        check(1, 0, Some(1));
        check(2, 19, Some(2));
        check(74, 0, Some(74));
        check(75, 3, Some(74));
        check(3_000, 0, Some(74));

        #[track_caller]
        fn check(hashes: usize, tail: usize, expected: Option<usize>) {
            let datagram = vec![7; HEADER_LEN + 20 * hashes + tail];
            assert_eq!(parse_scrape(&datagram).map(Iterator::count), expected);
        }
    }

    #[test]
    fn scraped_hashes_keep_their_order() {
        let datagram = [&[0; 16][..], &[3; 20], &[1; 20], &[3; 20]].concat();
        let hashes: Vec<u8> = parse_scrape(&datagram).unwrap().map(|it| it.0[0]).collect();
        assert_eq!(hashes, [3, 1, 3]);
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_not(tail: Vec<u8>, len in 0..2 * ANNOUNCE_LEN) {
            let mut datagram = sample();
            datagram.extend(&tail);
            let mut path = Vec::new();
            parse_announce(&datagram).unwrap().options.read_path(&mut path);
            prop_assert!(path.len() <= MAX_PATH_BYTES);
            datagram.truncate(len);
            prop_assert_eq!(parse_announce(&datagram).is_some(), datagram.len() >= ANNOUNCE_LEN);
            let _ = parse_scrape(&datagram).map(Iterator::count);
        }

        /// However a path is split and whatever stands between, it comes out whole.
        #[test]
        fn a_path_may_be_split_anywhere(parts: Vec<(Vec<u8>, u8, Vec<u8>)>) {
            let (mut options, mut expected) = (Vec::new(), Vec::new());
            for (part, kind, noise) in &parts {
                let kind = (*kind).max(3);
                for (kind, data) in [(OPTION_URL_DATA, part), (kind, noise)] {
                    let data = &data[..data.len().min(255)];
                    options.push(kind);
                    options.push(u8::try_from(data.len()).unwrap());
                    options.extend(data);
                }
                options.push(OPTION_NOP);
                expected.extend(&part[..part.len().min(255)]);
            }
            expected.truncate(MAX_PATH_BYTES);
            let mut path = Vec::new();
            Options(&options).read_path(&mut path);
            prop_assert_eq!(path, expected);
        }
    }

    /// Laid out by hand from the table in BEP 15.
    fn sample() -> Vec<u8> {
        [
            &[0xC0; 8][..], //  0 connection id
            &[0, 0, 0, 1],  //  8 action: announce
            &[0xD0; 4],     // 12 transaction id
            &[0xAA; 20],    // 16 info hash
            &[0xBB; 20],    // 36 peer id
            &[0x11; 8],     // 56 downloaded
            &[0x22; 8],     // 64 left
            &[0x33; 8],     // 72 uploaded
            &[0, 0, 0, 2],  // 80 event: started
            &[0x44; 4],     // 84 IP address
            &[0x55; 4],     // 88 key
            &[0, 0, 0, 50], // 92 number of peers wanted
            &[0x1A, 0xE1],  // 96 port 6881
        ]
        .concat()
    }
}
