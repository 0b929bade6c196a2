//! What must hold for any bytes whatever; each check panics where it does not.

mod proxy_headers;
mod snapshot;

use metainfo::{Changes, EditError, Magnet, Metainfo};
use protocol::announce::Event;
use protocol::bencode::{self, Value};
use protocol::http::query::{self, MAX_SCRAPE_HASHES};
use protocol::percent;
use protocol::scrape::Scrape;
use protocol::udp::header::Header;
use protocol::udp::request;

pub use proxy_headers::proxy_headers;
pub use snapshot::snapshot;

/// A query never makes a seeder of who does not say `left=0`, and never leads to an
/// endless scrape.
pub fn http_query(bytes: &[u8]) {
    if let Ok(query) = query::parse_announce(bytes) {
        let said = unescaped(bytes);
        let says_zero = said.windows(6).any(|it| it == b"left=0");
        assert!(says_zero || query.announce.left_bytes != 0);
        let says_stopped = said.windows(7).any(|it| it == b"stopped");
        assert!(says_stopped || query.announce.event != Event::Stopped);
    }
    if let Ok(Scrape::Specific(hashes)) = query::parse_scrape(bytes) {
        assert!(!hashes.is_empty() && hashes.len() <= MAX_SCRAPE_HASHES);
    }
}

/// `bytes` with each escape undone that is one.
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        let escape = rest.get(..3).filter(|_| *first == b'%');
        if let Some([byte]) = escape.and_then(percent::decode_exact::<1>) {
            text.push(byte);
            rest = &rest[3..];
        } else {
            text.push(*first);
            rest = after;
        }
    }
    text
}

/// A datagram never says more than it holds.
pub fn udp(bytes: &[u8]) {
    let _ = Header::parse(bytes);
    if let Some(announce) = request::parse_announce(bytes) {
        assert!(bytes.len() >= request::ANNOUNCE_LEN);
        let mut path = Vec::new();
        announce.options.read_path(&mut path);
        assert!(path.len() <= bytes.len() - request::ANNOUNCE_LEN);
    }
    if let Some(hashes) = request::parse_scrape(bytes) {
        let count = hashes.count();
        assert!(count <= request::MAX_SCRAPE_HASHES && 16 + 20 * count <= bytes.len());
    }
}

/// What is read has come from the whole of the bytes, and each part from its own.
pub fn bencode(bytes: &[u8]) {
    let Ok(item) = bencode::decode(bytes, 10_000) else { return };
    assert_eq!(item.raw, bytes);
    let parts: Vec<&[u8]> = match &item.value {
        Value::List(items) => items.iter().map(|it| it.raw).collect(),
        Value::Dict(entries) => entries.iter().map(|(_, it)| it.raw).collect(),
        Value::Integer(_) | Value::Bytes(_) => Vec::new(),
    };
    for part in parts {
        assert_eq!(bencode::decode(part, 10_000).map(|it| it.raw), Ok(part));
    }
}

/// A torrent that is taken has files that stay in its folder, and as many pieces as
/// its data needs; and what is doubtful about it can be said without its control characters.
pub fn torrent(bytes: &[u8]) {
    let Ok(metainfo) = Metainfo::from_bytes(bytes) else { return };
    for file in metainfo.files() {
        assert!(!file.path.is_empty() && !file.path.starts_with('/'));
        assert!(file.path.split('/').all(|it| !it.is_empty() && it != "." && it != ".."));
        assert!(!file.path.contains('\0'));
    }
    let needed = metainfo.total_bytes().div_ceil(metainfo.piece_length_bytes());
    assert_eq!(metainfo.piece_count(), needed);
    let hashed = [metainfo.piece_digests().len(), metainfo.piece_roots().len()];
    let version = metainfo.version();
    let expected = [version.has_v1(), version.has_v2()].map(|it| if it { needed } else { 0 });
    assert_eq!(hashed.map(|it| it as u64), expected);
    assert!(metainfo.magnet().starts_with("magnet:?xt=urn:bt"));
    for doubt in metainfo::doubts(bytes).unwrap_or_else(|it| panic!("read only once: {it}")) {
        let text = doubt.to_string();
        assert!(text.ends_with('.') && !text.contains(char::is_control));
    }
}

/// A torrent that is edited is one still, stays the same when the same is asked again, and
/// keeps its hashes while nothing of its info dictionary is changed.
pub fn edit(bytes: &[u8]) {
    let Ok(before) = Metainfo::from_bytes(bytes) else { return };
    let hashes = |it: &Metainfo| (it.info_hash(), it.info_hash_v2());
    let outside = Changes {
        tiers: Some(vec![vec!["http://t.example/announce".into(), "udp://t.example:1".into()]]),
        comment: Some("text".into()),
        web_seeds: Some(Vec::new()),
        ..Changes::default()
    };
    let inside = Changes { private: Some(!before.is_private()), ..Changes::default() };
    for (changes, changes_hash) in [(Changes::default(), false), (outside, false), (inside, true)] {
        let once = match metainfo::edit(bytes, &changes) {
            Err(EditError::TooLarge) => return,
            other => other.expect("a sound torrent can be edited"),
        };
        assert_eq!(once.info_hash_changed, changes_hash);
        assert_eq!(hashes(&once.metainfo) != hashes(&before), changes_hash);
        let twice = metainfo::edit(&once.bytes, &changes).expect("it is sound as before");
        assert!(twice.bytes == once.bytes && !twice.info_hash_changed);
    }
}

/// A magnet link that is read has a hash, is no longer than what it was read from, and what
/// is written of it says the same.
pub fn magnet(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(read) = Magnet::parse(text) else { return };
    assert!(read.info_hash_v1.is_some() || read.info_hash_v2.is_some());
    let lists = [&read.trackers, &read.web_seeds, &read.peers];
    assert!(lists.iter().map(|it| it.len()).sum::<usize>() + read.selected.len() <= text.len());
    let name = read.name.as_deref().unwrap_or_default();
    let trackers = read.trackers.iter().map(String::as_str);
    let (v1, v2) = (read.info_hash_v1, read.info_hash_v2);
    let written = metainfo::magnet(v1, v2, name, read.size_bytes, trackers);
    if let Ok(again) = Magnet::parse(&written) {
        assert_eq!((again.info_hash_v1, again.info_hash_v2), (v1, v2));
        assert_eq!((&again.name, again.size_bytes), (&read.name, read.size_bytes));
        assert_eq!(again.trackers, read.trackers);
    } else {
        assert!(written.len() > 64 * 1024, "only escapes make it too long");
    }
}

/// A list never holds more than was asked for, nor a range that is none; and each range
/// is read again as it is written.
pub fn address_list(bytes: &[u8]) {
    const MAX_RANGES: usize = 50;
    let imported = tracker::parse_address_list(bytes, MAX_RANGES);
    assert!(imported.ranges.len() <= MAX_RANGES);
    assert_eq!(imported.first_ignored.len(), 10.min(imported.ignored_lines as usize));
    assert!(imported.first_ignored.is_sorted_by(|a, b| a < b));
    let lines = bytes.split(|it| *it == b'\n').count();
    assert!(imported.ranges.len() + imported.ignored_lines as usize <= lines);
    for &(first, last) in &imported.ranges {
        assert!(first.is_ipv4() == last.is_ipv4() && first <= last);
        let written = format!("{first}-{last}");
        assert_eq!(tracker::parse_address_range(&written), Some((first, last)));
        if first.is_ipv4() {
            let again = tracker::parse_address_list(format!("x:{written}").as_bytes(), 1);
            assert_eq!(again.ranges, [(first, last)]);
        }
    }
}
