//! Replies as bencoded bodies, keys sorted as BEP 3 demands.

use std::net::IpAddr;

use crate::announce::{AnnounceReply, ListedPeer};
use crate::bencode::Writer;
use crate::http::query::PeerFormat;
use crate::id::InfoHash;
use crate::scrape::{ScrapeReply, SwarmCounts};

/// The longest that one torrent can be in a scrape's reply, all its counts ten digits long.
pub const SCRAPED_FILE_MAX_BYTES: usize = 123;

/// Appends the reply to an announce to `out`.
///
/// `peers` is always there, even empty; IPv6 peers go into `peers6` when compact
/// (BEP 7) and into the one list otherwise.
pub fn write_announce(reply: &AnnounceReply, format: PeerFormat, out: &mut Vec<u8>) {
    let mut writer = Writer::new(out);
    writer.begin_dict();
    writer.bytes(b"complete");
    writer.integer(reply.complete.into());
    writer.bytes(b"downloaded");
    writer.integer(reply.downloaded.into());
    match reply.external_ip {
        Some(IpAddr::V4(ip)) => write_pair(&mut writer, b"external ip", &ip.octets()),
        Some(IpAddr::V6(ip)) => write_pair(&mut writer, b"external ip", &ip.octets()),
        None => {}
    }
    writer.bytes(b"incomplete");
    writer.integer(reply.incomplete.into());
    writer.bytes(b"interval");
    writer.integer(reply.interval_secs.into());
    writer.bytes(b"min interval");
    writer.integer(reply.min_interval_secs.into());
    match format {
        PeerFormat::Compact => write_compact(&reply.peers, &mut writer),
        PeerFormat::Dict => write_dicts(&reply.peers, true, &mut writer),
        PeerFormat::DictWithoutPeerId => write_dicts(&reply.peers, false, &mut writer),
    }
    if let Some(words) = &reply.warning {
        write_pair(&mut writer, b"warning message", words.as_bytes());
    }
    writer.end();
}

/// Appends the reply to a scrape to `out` (BEP 48).
///
/// `min_request_interval_secs` is how long a client should wait before it scrapes again.
pub fn write_scrape(reply: &ScrapeReply, min_request_interval_secs: u32, out: &mut Vec<u8>) {
    begin_scrape(out);
    continue_scrape(&reply.files, out);
    end_scrape(min_request_interval_secs, out);
}

/// Appends what comes before the torrents of a scrape that is written in pieces.
///
/// [`continue_scrape`] adds them, sorted over all the pieces, and [`end_scrape`] what
/// comes after; together they are what [`write_scrape`] writes.
pub fn begin_scrape(out: &mut Vec<u8>) {
    let mut writer = Writer::new(out);
    writer.begin_dict();
    writer.bytes(b"files");
    writer.begin_dict();
}

/// Appends the torrents of one piece, each in [`SCRAPED_FILE_MAX_BYTES`] at most.
pub fn continue_scrape(files: &[(InfoHash, SwarmCounts)], out: &mut Vec<u8>) {
    let mut writer = Writer::new(out);
    for (info_hash, counts) in files {
        writer.bytes(&info_hash.0);
        writer.begin_dict();
        writer.bytes(b"complete");
        writer.integer(counts.complete.into());
        writer.bytes(b"downloaded");
        writer.integer(counts.downloaded.into());
        writer.bytes(b"downloaders");
        writer.integer(counts.downloaders.into());
        writer.bytes(b"incomplete");
        writer.integer(counts.incomplete.into());
        writer.end();
    }
}

/// Appends what comes after the last torrent.
pub fn end_scrape(min_request_interval_secs: u32, out: &mut Vec<u8>) {
    let mut writer = Writer::new(out);
    writer.end();
    writer.bytes(b"flags");
    writer.begin_dict();
    writer.bytes(b"min_request_interval");
    writer.integer(min_request_interval_secs.into());
    writer.end();
    writer.end();
}

/// Appends a failure to `out`; it is sent with status 200, or clients would not show it.
///
/// `retry_in_mins` says after how many minutes it makes sense to try again (BEP 31).
pub fn write_failure(reason: &str, retry_in_mins: Option<u32>, out: &mut Vec<u8>) {
    let mut writer = Writer::new(out);
    writer.begin_dict();
    write_pair(&mut writer, b"failure reason", reason.as_bytes());
    if let Some(minutes) = retry_in_mins {
        writer.bytes(b"retry in");
        writer.integer(minutes.into());
    }
    writer.end();
}

fn write_pair(writer: &mut Writer<'_>, key: &[u8], value: &[u8]) {
    writer.bytes(key);
    writer.bytes(value);
}

fn write_compact(peers: &[ListedPeer], writer: &mut Writer<'_>) {
    let v6_count = peers.iter().filter(|it| it.ip.is_ipv6()).count();
    writer.bytes(b"peers");
    writer.begin_bytes((peers.len() - v6_count) * 6);
    for peer in peers {
        if let IpAddr::V4(ip) = peer.ip {
            writer.raw(&ip.octets());
            writer.raw(&peer.port.to_be_bytes());
        }
    }
    if v6_count == 0 {
        return;
    }
    writer.bytes(b"peers6");
    writer.begin_bytes(v6_count * 18);
    for peer in peers {
        if let IpAddr::V6(ip) = peer.ip {
            writer.raw(&ip.octets());
            writer.raw(&peer.port.to_be_bytes());
        }
    }
}

fn write_dicts(peers: &[ListedPeer], with_peer_id: bool, writer: &mut Writer<'_>) {
    writer.bytes(b"peers");
    writer.begin_list();
    for peer in peers {
        writer.begin_dict();
        writer.bytes(b"ip");
        writer.bytes(peer.ip.to_string().as_bytes());
        if with_peer_id {
            writer.bytes(b"peer id");
            writer.bytes(&peer.peer_id.0);
        }
        writer.bytes(b"port");
        writer.integer(peer.port.into());
        writer.end();
    }
    writer.end();
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::PeerId;

    fn sample() -> AnnounceReply {
        AnnounceReply {
            interval_secs: 1800,
            min_interval_secs: 300,
            complete: 2,
            incomplete: 1,
            downloaded: 7,
            external_ip: Some([198, 51, 100, 9].into()),
            warning: None,
            peers: vec![
                ListedPeer {
                    ip: [10, 0, 0, 1].into(),
                    port: 0x1AE1,
                    peer_id: PeerId(*b"-qB5020-abcdefghijkl"),
                },
                ListedPeer {
                    ip: "2001:db8::1".parse().unwrap(),
                    port: 0x1AE2,
                    peer_id: PeerId(*b"-TR4060-abcdefghijkl"),
                },
            ],
        }
    }

    /// Laid out by hand from BEP 3, 7 and 23.
    #[test]
    fn rule_25_compact_replies_keep_the_families_apart() {
        let expected = [
            &b"d8:completei2e10:downloadedi7e11:external ip4:\xc6\x33\x64\x0910:incompletei1e8:intervali1800e"[..],
            b"12:min intervali300e5:peers6:\x0a\x00\x00\x01\x1a\xe1",
            b"6:peers618:\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01\x1a\xe2e",
        ]
        .concat();
        assert_eq!(announce_bytes(&sample(), PeerFormat::Compact), expected);
    }

    #[test]
    fn rule_24_dictionary_replies_list_both_families_together() {
        let head = &b"d8:completei2e10:downloadedi7e11:external ip4:\xc6\x33\x64\x0910:incompletei1e8:intervali1800e"[..];
        let expected = [
            head,
            b"12:min intervali300e5:peersl",
            b"d2:ip8:10.0.0.17:peer id20:-qB5020-abcdefghijkl4:porti6881ee",
            b"d2:ip11:2001:db8::17:peer id20:-TR4060-abcdefghijkl4:porti6882eeee",
        ]
        .concat();
        assert_eq!(announce_bytes(&sample(), PeerFormat::Dict), expected);

        let without_ids = announce_bytes(&sample(), PeerFormat::DictWithoutPeerId);
        assert!(
            without_ids
                .ends_with(b"ld2:ip8:10.0.0.14:porti6881eed2:ip11:2001:db8::14:porti6882eeee")
        );
    }

    #[test]
    fn rule_23_peers_is_there_even_when_empty() {
        let reply = AnnounceReply::default();
        assert!(announce_bytes(&reply, PeerFormat::Compact).ends_with(b"5:peers0:e"));
        assert!(announce_bytes(&reply, PeerFormat::Dict).ends_with(b"5:peerslee"));
    }

    #[test]
    fn rule_26_a_warning_comes_last_and_leaves_the_reply_a_reply() {
        let reply = AnnounceReply { warning: Some("port closed".into()), ..Default::default() };
        let expected = b"5:peers0:15:warning message11:port closede";
        assert!(announce_bytes(&reply, PeerFormat::Compact).ends_with(expected));
        let reply = AnnounceReply { warning: reply.warning, ..sample() };
        let bytes = announce_bytes(&reply, PeerFormat::Compact);
        assert!(bytes.ends_with(b"\x1a\xe215:warning message11:port closede"));
    }

    #[test]
    fn scrapes_and_failures_look_as_the_beps_show() {
        let counts = SwarmCounts { complete: 5, incomplete: 10, downloaders: 9, downloaded: 50 };
        let reply = ScrapeReply { files: vec![(InfoHash([b'a'; 20]), counts)] };
        let mut out = Vec::new();
        write_scrape(&reply, 900, &mut out);
        let expected = b"d5:filesd20:aaaaaaaaaaaaaaaaaaaa\
            d8:completei5e10:downloadedi50e11:downloadersi9e10:incompletei10eee\
            5:flagsd20:min_request_intervali900eee";
        assert_eq!(out, expected);

        let mut out = Vec::new();
        write_failure("no", None, &mut out);
        assert_eq!(out, b"d14:failure reason2:noe");

        let mut out = Vec::new();
        write_failure("later", Some(15), &mut out);
        assert_eq!(out, b"d14:failure reason5:later8:retry ini15ee");
    }

    #[test]
    fn a_torrent_in_a_scrape_is_never_longer_than_we_say() {
        let most = u32::MAX;
        let counts =
            SwarmCounts { complete: most, incomplete: most, downloaders: most, downloaded: most };
        let mut out = Vec::new();
        continue_scrape(&[(InfoHash([0xFF; 20]), counts)], &mut out);
        assert_eq!(out.len(), SCRAPED_FILE_MAX_BYTES);
    }

    proptest! {
        #[test]
        fn pieces_of_a_scrape_are_together_the_whole(
            files: Vec<([u8; 20], [u32; 4])>,
            piece in 1usize..9,
            interval: u32,
        ) {
            let counts = |[complete, incomplete, downloaders, downloaded]: [u32; 4]| {
                SwarmCounts { complete, incomplete, downloaders, downloaded }
            };
            let files = files.into_iter().map(|(hash, it)| (InfoHash(hash), counts(it)));
            let reply = ScrapeReply { files: files.collect() };
            let (mut whole, mut joined) = (Vec::new(), Vec::new());
            write_scrape(&reply, interval, &mut whole);
            begin_scrape(&mut joined);
            for piece in reply.files.chunks(piece) {
                continue_scrape(piece, &mut joined);
            }
            end_scrape(interval, &mut joined);
            prop_assert_eq!(joined, whole);
        }
    }

    fn announce_bytes(reply: &AnnounceReply, format: PeerFormat) -> Vec<u8> {
        let mut out = Vec::new();
        write_announce(reply, format, &mut out);
        out
    }
}
