//! Announces and scrapes, read from the raw bytes of a query string.
//!
//! Percent-escapes hide raw hash bytes, so nothing here is ever taken for text
//! (BEP 3). The first of several equal parameters counts; unknown, empty and
//! valueless ones are skipped.

mod claims;

use std::net::IpAddr;

use thiserror::Error;

use crate::announce::{Announce, Event};
use crate::id::{InfoHash, PeerId, hex_value};
use crate::percent;
use crate::scrape::Scrape;
pub use claims::ClaimedIps;
use claims::numeric_ip;

/// A scrape may name this many torrents; further ones are ignored.
pub const MAX_SCRAPE_HASHES: usize = 256;

/// Names of parameters that mean something are not longer.
const NAME_MAX_BYTES: usize = 16;
/// Nor are values, but for info hashes and peer ids.
const TEXT_MAX_BYTES: usize = 64;

/// An announce as it came over HTTP.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AnnounceQuery {
    /// What every transport has.
    pub announce: Announce,
    /// How the client wants its peers written.
    pub peer_format: PeerFormat,
    /// Where it says it is; believed by nobody here.
    pub claims: ClaimedIps,
}

/// How peers are written in a reply.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PeerFormat {
    /// 6 or 18 bytes a peer (BEP 23, BEP 7).
    Compact,
    /// A dictionary a peer (BEP 3).
    Dict,
    /// A dictionary a peer, without the peer id.
    DictWithoutPeerId,
}

/// Why a query is not one the tracker can answer; the text is for the client.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum QueryError {
    /// An announce must say which torrent it is about.
    #[error("info hash missing")]
    InfoHashMissing,
    /// An announce is about one torrent.
    #[error("more than one info_hash in an announce")]
    InfoHashRepeated,
    /// The info hash does not decode to 20 bytes.
    #[error("info_hash must be 20 percent-encoded bytes")]
    InfoHashLength,
    /// The info hash is the hexadecimal form, sent as if it were the bytes.
    #[error("info_hash is 40 hex digits, but must be 20 percent-encoded bytes")]
    InfoHashHex,
    /// An announce must say who it is from.
    #[error("peer_id missing")]
    PeerIdMissing,
    /// The peer id does not decode to 20 bytes.
    #[error("peer id not of length 20")]
    PeerIdLength,
    /// Nobody could connect to a peer without a port.
    #[error("port missing")]
    PortMissing,
    /// The port is not a number from 0 to 65535.
    #[error("invalid port")]
    PortInvalid,
}

/// Reads the query of an announce: the bytes after the `?`.
///
/// # Errors
///
/// Says which parameter is wrong; see [`QueryError`].
pub fn parse_announce(query: &[u8]) -> Result<AnnounceQuery, QueryError> {
    let mut fields = Fields::default();
    for (key, value) in parameters(query) {
        fields.take(key, value)?;
    }
    fields.finish()
}

/// Reads the query of a scrape; without any info hash it asks for all torrents.
///
/// # Errors
///
/// Says what is wrong with an info hash; see [`QueryError`].
pub fn parse_scrape(query: &[u8]) -> Result<Scrape, QueryError> {
    let mut hashes: Vec<InfoHash> = Vec::new();
    for (key, value) in parameters(query) {
        if percent::plain(key, &mut [0; NAME_MAX_BYTES]) != b"info_hash" {
            continue;
        }
        let hash = info_hash(value)?;
        if hashes.len() < MAX_SCRAPE_HASHES && !hashes.contains(&hash) {
            hashes.push(hash);
        }
    }
    Ok(if hashes.is_empty() { Scrape::Full } else { Scrape::Specific(hashes) })
}

fn parameters(query: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    query.split(|&byte| byte == b'&').filter_map(|pair| {
        let equals = pair.iter().position(|&byte| byte == b'=')?;
        Some((&pair[..equals], &pair[equals + 1..]))
    })
}

#[derive(Default)]
struct Fields {
    info_hash: Option<InfoHash>,
    peer_id: Option<PeerId>,
    port: Option<u16>,
    uploaded_bytes: Option<u64>,
    downloaded_bytes: Option<u64>,
    left_bytes: Option<u64>,
    event: Option<Event>,
    key: Option<u32>,
    peers_wanted: Option<Option<u32>>,
    compact: Option<bool>,
    no_peer_id: Option<bool>,
    ip: Option<Option<IpAddr>>,
    ipv4: Option<Option<IpAddr>>,
    ipv6: Option<Option<IpAddr>>,
}

impl Fields {
    fn take(&mut self, key: &[u8], value: &[u8]) -> Result<(), QueryError> {
        match percent::plain(key, &mut [0; NAME_MAX_BYTES]) {
            b"info_hash" => {
                if self.info_hash.is_some() {
                    return Err(QueryError::InfoHashRepeated);
                }
                self.info_hash = Some(info_hash(value)?);
            }
            b"peer_id" if self.peer_id.is_none() => {
                let id = percent::decode_exact(value).ok_or(QueryError::PeerIdLength)?;
                self.peer_id = Some(PeerId(id));
            }
            key => self.take_text(key, percent::plain(value, &mut [0; TEXT_MAX_BYTES]))?,
        }
        Ok(())
    }

    /// Takes what is no bytes but text, whose escapes are undone.
    fn take_text(&mut self, key: &[u8], value: &[u8]) -> Result<(), QueryError> {
        match key {
            b"port" if self.port.is_none() => {
                let number = decimal(value).and_then(|it| u16::try_from(it).ok());
                self.port = Some(number.ok_or(QueryError::PortInvalid)?);
            }
            b"uploaded" => first(&mut self.uploaded_bytes, || amount(value).unwrap_or(0)),
            b"downloaded" => first(&mut self.downloaded_bytes, || amount(value).unwrap_or(0)),
            b"left" => first(&mut self.left_bytes, || amount(value).unwrap_or(u64::MAX)),
            b"event" => first(&mut self.event, || event(value)),
            b"key" if !value.is_empty() => first(&mut self.key, || client_key(value)),
            b"numwant" => first(&mut self.peers_wanted, || {
                amount(value).map(|it| u32::try_from(it).unwrap_or(u32::MAX))
            }),
            b"compact" => first(&mut self.compact, || value != b"0"),
            b"no_peer_id" => first(&mut self.no_peer_id, || value == b"1"),
            b"ip" => first(&mut self.ip, || numeric_ip(value)),
            b"ipv4" => first(&mut self.ipv4, || numeric_ip(value)),
            b"ipv6" => first(&mut self.ipv6, || numeric_ip(value)),
            _ => {}
        }
        Ok(())
    }

    fn finish(self) -> Result<AnnounceQuery, QueryError> {
        let announce = Announce {
            info_hash: self.info_hash.ok_or(QueryError::InfoHashMissing)?,
            peer_id: self.peer_id.ok_or(QueryError::PeerIdMissing)?,
            port: self.port.ok_or(QueryError::PortMissing)?,
            uploaded_bytes: self.uploaded_bytes.unwrap_or(0),
            downloaded_bytes: self.downloaded_bytes.unwrap_or(0),
            left_bytes: self.left_bytes.unwrap_or(u64::MAX),
            event: self.event.unwrap_or(Event::None),
            key: self.key,
            peers_wanted: self.peers_wanted.flatten(),
        };
        let peer_format = match (self.compact, self.no_peer_id) {
            (Some(false), Some(true)) => PeerFormat::DictWithoutPeerId,
            (Some(false), _) => PeerFormat::Dict,
            _ => PeerFormat::Compact,
        };
        let claims = ClaimedIps {
            ip: self.ip.flatten(),
            ipv4: self.ipv4.flatten().filter(IpAddr::is_ipv4),
            ipv6: self.ipv6.flatten().filter(IpAddr::is_ipv6),
        };
        Ok(AnnounceQuery { announce, peer_format, claims })
    }
}

fn first<T>(field: &mut Option<T>, value: impl FnOnce() -> T) {
    if field.is_none() {
        *field = Some(value());
    }
}

fn info_hash(value: &[u8]) -> Result<InfoHash, QueryError> {
    let mut decoded = [0; 40];
    match percent::decode_into(value, &mut decoded) {
        Some(bytes) if bytes.len() == 40 && bytes.iter().all(u8::is_ascii_hexdigit) => {
            Err(QueryError::InfoHashHex)
        }
        Some(bytes) => {
            let hash = bytes.try_into().map_err(|_| QueryError::InfoHashLength)?;
            Ok(InfoHash(hash))
        }
        None => Err(QueryError::InfoHashLength),
    }
}

/// A count of bytes or peers: too large counts as large, anything else is `None`.
fn amount(value: &[u8]) -> Option<u64> {
    match decimal(value) {
        None if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => Some(u64::MAX),
        number => number,
    }
}

fn decimal(value: &[u8]) -> Option<u64> {
    if value.is_empty() {
        return None;
    }
    value.iter().try_fold(0_u64, |number, &byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

fn event(value: &[u8]) -> Event {
    match value {
        b"started" => Event::Started,
        b"completed" => Event::Completed,
        b"stopped" => Event::Stopped,
        b"paused" => Event::Paused,
        _ => Event::None,
    }
}

/// The 32-bit key a client would send over UDP: up to eight hex digits are that
/// number, as libtorrent writes it; any other text is folded into one (FNV-1a).
fn client_key(value: &[u8]) -> u32 {
    let hex = value
        .iter()
        .try_fold(0_u32, |number, &byte| Some(number << 4 | u32::from(hex_value(byte)?)));
    match hex {
        Some(number) if value.len() <= 8 => number,
        _ => value
            .iter()
            .fold(0x811C_9DC5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MINIMAL: &str = "info_hash=%AAaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=6881";

    fn parse(extra: &str) -> Announce {
        parse_announce(format!("{MINIMAL}&{extra}").as_bytes()).unwrap().announce
    }

    #[test]
    fn every_field_is_read() {
        let query = parse_announce(
            b"info_hash=%124Vx%9A%BC%DE%F1%23Eg%89%AB%CD%EF%124Vx%9A\
              &peer_id=-TR4060-%00%ff0123456789&port=51413&uploaded=1&downloaded=2&left=3\
              &event=started&key=1A2B3C4D&numwant=80&compact=0&no_peer_id=1",
        )
        .unwrap();

        let expected = Announce {
            info_hash: InfoHash::from_hex("123456789abcdef123456789abcdef123456789a").unwrap(),
            peer_id: PeerId(*b"-TR4060-\x00\xff0123456789"),
            port: 51413,
            uploaded_bytes: 1,
            downloaded_bytes: 2,
            left_bytes: 3,
            event: Event::Started,
            key: Some(0x1A2B_3C4D),
            peers_wanted: Some(80),
        };
        assert_eq!(query.announce, expected);
        assert_eq!(query.peer_format, PeerFormat::DictWithoutPeerId);
    }

    #[test]
    fn what_is_missing_or_malformed_is_named() {
        let hash = "info_hash=aaaaaaaaaaaaaaaaaaaa";
        let id = "peer_id=bbbbbbbbbbbbbbbbbbbb";
        check(&format!("{id}&port=1"), QueryError::InfoHashMissing);
        check(&format!("info_hash=aaa&{id}&port=1"), QueryError::InfoHashLength);
        check(&format!("info_hash={}&{id}&port=1", "a".repeat(21)), QueryError::InfoHashLength);
        check(&format!("info_hash={}&{id}&port=1", "a".repeat(99)), QueryError::InfoHashLength);
        check(&format!("info_hash={}&{id}&port=1", "a1".repeat(20)), QueryError::InfoHashHex);
        check(&format!("{hash}&{hash}&{id}&port=1"), QueryError::InfoHashRepeated);
        check(&format!("{hash}&port=1"), QueryError::PeerIdMissing);
        check(&format!("{hash}&peer_id=b&port=1"), QueryError::PeerIdLength);
        check(&format!("{hash}&{id}"), QueryError::PortMissing);
        for bad in ["", "-1", "65536", "1x", "99999999999999999999999"] {
            check(&format!("{hash}&{id}&port={bad}"), QueryError::PortInvalid);
        }

        #[track_caller]
        fn check(query: &str, expected: QueryError) {
            assert_eq!(parse_announce(query.as_bytes()), Err(expected), "{query}");
        }
    }

    #[test]
    fn rule_15_numwant_is_exact_or_left_to_the_tracker() {
        assert_eq!(parse("").peers_wanted, None);
        assert_eq!(parse("numwant=").peers_wanted, None);
        assert_eq!(parse("numwant=-1").peers_wanted, None);
        assert_eq!(parse("numwant=many").peers_wanted, None);
        assert_eq!(parse("numwant=0").peers_wanted, Some(0));
        assert_eq!(parse("numwant=7").peers_wanted, Some(7));
        assert_eq!(parse("numwant=99999999999999999999").peers_wanted, Some(u32::MAX));
    }

    #[test]
    fn rule_16_an_odd_left_never_makes_a_seeder() {
        assert_eq!(parse("left=0").left_bytes, 0);
        assert_eq!(parse("").left_bytes, u64::MAX);
        assert_eq!(parse("left=-5").left_bytes, u64::MAX);
        assert_eq!(parse("left=9223372036854775808").left_bytes, 1 << 63);
        assert_eq!(parse("left=99999999999999999999").left_bytes, u64::MAX);
    }

    #[test]
    fn rule_17_events_we_do_not_know_are_regular_announces() {
        assert_eq!(parse("event=completed").event, Event::Completed);
        assert_eq!(parse("event=stopped").event, Event::Stopped);
        assert_eq!(parse("event=paused").event, Event::Paused);
        assert_eq!(parse("event=").event, Event::None);
        assert_eq!(parse("event=snooped").event, Event::None);
    }

    #[test]
    fn rule_01_whatever_is_escaped_means_the_same() {
        let escape = |it: &str| it.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
        let extra = "&left=5&event=started&numwant=7&compact=0&ip=192.0.2.7&key=ff";
        let plain = format!("{}{extra}", MINIMAL.replace("%AA", "b"));
        let parameters = plain.split('&').filter_map(|it| it.split_once('='));
        let escaped: Vec<String> =
            parameters.map(|(key, value)| format!("{}={}", escape(key), escape(value))).collect();
        let escaped = escaped.join("&");
        assert_eq!(parse_announce(escaped.as_bytes()), parse_announce(plain.as_bytes()));
        assert!(parse_announce(escaped.as_bytes()).is_ok());
        let scraped = parse_scrape(b"info%5fhash=%61aaaaaaaaaaaaaaaaaaa");
        assert_eq!(scraped, Ok(Scrape::Specific(vec![InfoHash([b'a'; 20])])));
    }

    #[test]
    fn the_first_of_equal_parameters_counts_and_odd_ones_are_skipped() {
        let announce = parse("&&key&x=&left=5&left=0&port=1&=&supportcrypto=1&numwant=2&numwant=9");
        assert_eq!((announce.port, announce.left_bytes, announce.key), (6881, 5, None));
        assert_eq!(announce.peers_wanted, Some(2));
    }

    #[test]
    fn a_claimed_address_is_numeric_or_none() {
        check("", "", "", "");
        check("ip=192.0.2.7", "192.0.2.7", "", "");
        check("ip=2001%3Adb8%3A%3A1", "2001:db8::1", "", "");
        check("ip=%3a%3affff%3a192.0.2.7", "192.0.2.7", "", "");
        check("ipv6=[2001:db8::1]:6881", "", "", "2001:db8::1");
        check("ipv4=192.0.2.7:6881&ipv6=2001:db8::1", "", "192.0.2.7", "2001:db8::1");
        check("ipv6=2001:db8::1&ip=192.0.2.7", "192.0.2.7", "", "2001:db8::1");
        check("ipv4=2001:db8::1&ipv6=192.0.2.7", "", "", "");
        check("ip=192.0.2.7&ip=192.0.2.8", "192.0.2.7", "", "");
        check("ip=example.org", "", "", "");
        check("ip=example.org&ip=192.0.2.7", "", "", "");
        check("ip=example.org&ipv4=192.0.2.7", "", "192.0.2.7", "");
        check("ip=&ip=1&ipv6=%ff", "", "", "");

        #[track_caller]
        fn check(extra: &str, ip: &str, ipv4: &str, ipv6: &str) {
            let query = parse_announce(format!("{MINIMAL}&{extra}").as_bytes()).unwrap();
            let [ip, ipv4, ipv6] = [ip, ipv4, ipv6].map(|it| it.parse().ok());
            assert_eq!(query.claims, ClaimedIps { ip, ipv4, ipv6 }, "{extra}");
        }
    }

    #[test]
    fn keys_of_any_text_are_told_apart() {
        assert_eq!(parse("key=ff").key, Some(0xFF));
        assert_ne!(parse("key=secret-one").key, parse("key=secret-two").key);
        assert_ne!(parse("key=1A2B3C4D1").key, parse("key=A2B3C4D1").key);
    }

    #[test]
    fn scrapes_name_each_torrent_once() {
        let query = b"info_hash=aaaaaaaaaaaaaaaaaaaa&x=1&info_hash=bbbbbbbbbbbbbbbbbbbb\
                      &info_hash=aaaaaaaaaaaaaaaaaaa%61";
        let expected = vec![InfoHash([b'a'; 20]), InfoHash([b'b'; 20])];
        assert_eq!(parse_scrape(query), Ok(Scrape::Specific(expected)));
        assert_eq!(parse_scrape(b""), Ok(Scrape::Full));
        assert_eq!(parse_scrape(b"info_hash=short"), Err(QueryError::InfoHashLength));
    }

    #[test]
    fn a_scrape_of_any_size_is_cut_rather_than_refused() {
        let query: String =
            (0..300).map(|n| format!("info_hash=aaaaaaaaaaaaaaaaa{n:03}&")).collect();
        let Ok(Scrape::Specific(hashes)) = parse_scrape(query.as_bytes()) else { panic!() };
        assert_eq!(hashes.len(), MAX_SCRAPE_HASHES);
    }

    proptest! {
        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = parse_announce(&bytes);
            let _ = parse_scrape(&bytes);
        }

        #[test]
        fn noise_between_parameters_changes_nothing(noise in "[a-z%&=0-9+]{0,30}") {
            prop_assume!(!noise.contains("info_hash"));
            let query = format!("zz={noise}&{MINIMAL}");
            prop_assume!(parse_announce(noise.as_bytes()) == Err(QueryError::InfoHashMissing));
            let parsed = parse_announce(query.as_bytes());
            prop_assert_eq!(parsed.map(|it| it.announce.info_hash.0[0]), Ok(0xAA));
        }
    }
}
