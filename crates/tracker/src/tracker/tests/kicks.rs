//! Clients that their owner takes out of a swarm.

use super::*;

const SECOND: InfoHash = InfoHash([9; 20]);

#[test]
fn who_is_kicked_is_gone_at_both_addresses_until_it_announces_again() {
    let tracker = registered(Rules::default());
    let both = Asker { second_ip: Some("fd00::7".parse().unwrap()), ..at("192.168.1.7") };
    let keyed = Announce { key: Some(5), ..seeder(1) };
    announce_from(&tracker, &keyed, &both);
    announce_from(&tracker, &peer(2), &at("192.168.1.7"));
    assert_eq!(tracker.peers(&TORRENT, Timestamp(0)).len(), 3);

    tracker.kick(&TORRENT, "192.168.1.7:1".parse().unwrap());
    let left: Vec<_> = tracker.peers(&TORRENT, Timestamp(0)).iter().map(|it| it.port).collect();
    assert_eq!(left, [2], "another client at the same address stays");
    let totals = tracker.totals();
    assert_eq!((totals.seeders, totals.leechers), (0, 1));

    tracker.kick(&TORRENT, "192.168.1.7:1".parse().unwrap());
    tracker.kick(&OTHER, "192.168.1.7:2".parse().unwrap());
    assert_eq!(tracker.totals(), totals, "nobody is there");

    announce_from(&tracker, &keyed, &both);
    assert_eq!(tracker.totals().seeders, 1);
}

#[test]
fn who_is_kicked_from_a_hybrid_torrent_leaves_both_its_swarms() {
    let tracker = registered(Rules::default());
    tracker.register(SECOND, 0);
    let twin = |twin| Registration { twin: Some(twin), ..Registration::default() };
    tracker.set_registration(&TORRENT, twin(Twin::Second(SECOND)));
    tracker.set_registration(&SECOND, twin(Twin::First(TORRENT)));
    for info_hash in [TORRENT, SECOND] {
        announce_from(&tracker, &Announce { info_hash, ..peer(1) }, &at("198.51.100.7"));
    }
    tracker.kick(&TORRENT, "198.51.100.7:1".parse().unwrap());
    assert!(tracker.peers(&TORRENT, Timestamp(0)).is_empty());
    assert_eq!(tracker.totals().leechers, 0);
}

#[test]
fn a_network_is_kicked_from_all_swarms() {
    let tracker = registered(Rules { open: true, ..Rules::default() });
    for (port, ip) in [
        (1, "2001:db8:1:2::7"),
        (2, "2001:db8:1:2:9::8"),
        (3, "2001:db8:1:3::7"),
        (4, "198.51.100.7"),
    ] {
        for info_hash in [TORRENT, OTHER] {
            announce_from(&tracker, &Announce { info_hash, ..peer(port) }, &at(ip));
        }
    }
    tracker.kick_network("2001:db8:1:2::1".parse().unwrap());
    for hash in [TORRENT, OTHER] {
        let peers = tracker.peers(&hash, Timestamp(0));
        let left: BTreeSet<u16> = peers.iter().map(|it| it.port).collect();
        assert_eq!(left, [3, 4].into());
    }
    tracker.kick_network("198.51.100.7".parse().unwrap());
    assert_eq!(tracker.totals().leechers, 2);
}

fn at(ip: &str) -> Asker<'static> {
    Asker::at(ip.parse().unwrap())
}

fn announce_from(tracker: &Tracker, announce: &Announce, asker: &Asker<'_>) {
    let mut reply = AnnounceReply::default();
    tracker.announce(announce, asker, Timestamp(0), 7, &mut reply).unwrap();
}
