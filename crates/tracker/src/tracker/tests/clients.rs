//! Clients that pause, move, replace each other, or have two addresses.

use std::sync::Arc;

use protocol::id::Passkey;

use super::*;
use crate::access::{Friend, Friends};
use crate::asker::Families;

#[test]
fn rule_17_a_partial_seed_is_listed_but_given_nobody() {
    let tracker = registered(Rules::default());
    say(&tracker, &peer(1)).unwrap();
    let paused = Announce { event: Event::Paused, ..peer(2) };
    assert_eq!(ports(&say(&tracker, &paused).unwrap()), [].into());
    assert_eq!(ports(&say(&tracker, &peer(1)).unwrap()), [2].into());
    let counts = tracker.counts(&TORRENT).unwrap();
    assert_eq!((counts.incomplete, counts.downloaders), (2, 1));

    say(&tracker, &peer(2)).unwrap();
    assert_eq!(tracker.counts(&TORRENT).unwrap().downloaders, 2, "it wants more after all");
    say(&tracker, &Announce { event: Event::Paused, ..seeder(2) }).unwrap();
    let counts = tracker.counts(&TORRENT).unwrap();
    assert_eq!((counts.complete, counts.downloaders), (1, 1), "with everything it is a seeder");
}

#[test]
fn rule_22_the_same_address_with_a_new_peer_id_replaces() {
    let tracker = registered(Rules::default());
    say(&tracker, &keyed(1, 7)).unwrap();
    let restarted = Announce { peer_id: peer(99).peer_id, ..keyed(1, 8) };
    say(&tracker, &restarted).unwrap();
    assert_eq!(tracker.totals().leechers, 1);
    let sight = tracker.peers(&TORRENT, Timestamp(0));
    assert_eq!(sight[0].peer_id, restarted.peer_id);

    // The replaced client is not known any more: its key brings it in as a new peer.
    say(&tracker, &Announce { port: 3, ..keyed(1, 7) }).unwrap();
    assert_eq!(tracker.totals().leechers, 2);
}

#[test]
fn rule_22_the_same_peer_id_and_key_from_a_new_address_moves() {
    let tracker = registered(Rules::default());
    say(&tracker, &Announce { left_bytes: 0, ..keyed(1, 7) }).unwrap();
    let moved = Announce { port: 2, left_bytes: 0, event: Event::Completed, ..keyed(1, 7) };
    let reply = say(&tracker, &moved).unwrap();
    assert_eq!((reply.complete, reply.downloaded), (1, 0), "it was complete where it was before");
    assert_eq!(ports(&say(&tracker, &peer(9)).unwrap()), [2].into());
    let since = |port| {
        let peers = tracker.peers(&TORRENT, Timestamp(30));
        peers.iter().find(|it| it.port == port).map(|it| it.first_seen_secs)
    };
    assert_eq!((since(1), since(2)), (None, Some(30)), "it has been here before");

    let other_key = Announce { port: 3, ..keyed(1, 8) };
    say(&tracker, &other_key).unwrap();
    assert_eq!(tracker.totals().seeders, 1, "without the key nobody is moved");
    assert_eq!(tracker.totals().leechers, 2);
}

#[test]
fn rule_22_in_private_mode_a_key_that_does_not_match_is_refused() {
    let friends = Friends::new([(Passkey([1; 16]), Arc::new(Friend::new(1)))]);
    let tracker = registered(Rules { private: true, ..Rules::default() });
    tracker.set_access(Access { friends, ..Access::default() });
    let say = |announce: &Announce, ip: [u8; 4]| {
        let asker = Asker { passkey: Some(Passkey([1; 16])), ..Asker::at(ip.into()) };
        tracker.announce(announce, &asker, Timestamp(0), 0, &mut AnnounceReply::default())
    };
    say(&keyed(1, 7), [192, 0, 2, 1]).unwrap();
    for stranger in [keyed(1, 8), peer(1), Announce { event: Event::Stopped, ..keyed(1, 8) }] {
        assert_eq!(say(&stranger, [192, 0, 2, 1]), Err(Refusal::KeyMismatch));
        assert_eq!(say(&stranger, [192, 0, 2, 9]), Err(Refusal::KeyMismatch));
    }
    assert!(say(&keyed(1, 7), [192, 0, 2, 9]).is_ok());
    assert_eq!(tracker.totals().leechers, 1);
}

#[test]
fn rule_25_each_family_gets_a_share_over_http_and_only_its_own_over_udp() {
    let tracker = registered(Rules { peers_default: 10, ..Rules::default() });
    for port in 1..=50 {
        say_from(&tracker, &peer(port), V4, Families::Both);
    }
    say_from(&tracker, &peer(51), V6, Families::Both);
    let families = |families| {
        let reply = say_from(&tracker, &peer(99), V4, families);
        let v6 = reply.peers.iter().filter(|it| it.ip.is_ipv6()).count();
        (reply.peers.len() - v6, v6)
    };
    assert_eq!(families(Families::Both), (9, 1));
    assert_eq!(families(Families::V4), (10, 0));
    assert_eq!(families(Families::V6), (0, 1));
}

#[test]
fn a_client_with_an_address_in_each_family_counts_once() {
    let tracker = registered(Rules::default());
    say_from(&tracker, &keyed(1, 7), V4, Families::V4);
    let reply = say_from(&tracker, &keyed(1, 7), V6, Families::V6);
    assert_eq!((reply.incomplete, reply.peers.len()), (1, 0), "nor is it told of itself");
    assert_eq!(tracker.totals().leechers, 1);
    assert_eq!(say_from(&tracker, &peer(2), V4, Families::Both).peers.len(), 2);

    // What one way says is true of the client, and the download counts once.
    let completed = Announce { left_bytes: 0, event: Event::Completed, ..keyed(1, 7) };
    say_from(&tracker, &completed, V4, Families::V4);
    let reply = say_from(&tracker, &completed, V6, Families::V6);
    assert_eq!((reply.complete, reply.incomplete, reply.downloaded), (1, 1, 1));

    let stopped = Announce { event: Event::Stopped, ..completed };
    assert_eq!(say_from(&tracker, &stopped, V4, Families::V4).complete, 1, "one way is left");
    assert_eq!(say_from(&tracker, &stopped, V6, Families::V6).complete, 0);
    assert_eq!(tracker.totals().seeders, 0);
}

#[test]
fn one_way_of_a_client_can_fall_silent_alone() {
    let tracker = registered(Rules { peer_expiry_secs: 100, ..Rules::default() });
    let announce = keyed(1, 7);
    let mut reply = AnnounceReply::default();
    for (ip, now) in [(V4, 0), (V6, 90)] {
        let asker = Asker::at(ip.parse().unwrap());
        tracker.announce(&announce, &asker, Timestamp(now), 0, &mut reply).unwrap();
    }
    sweep(&tracker, 150);
    assert_eq!(tracker.totals().leechers, 1);
    assert_eq!(tracker.peers(&TORRENT, Timestamp(150)).len(), 1);
    sweep(&tracker, 191);
    assert_eq!(tracker.totals().leechers, 0);
}

proptest! {
    /// Whatever moves, replaces or pairs up, the totals are the sums over the swarms.
    #[test]
    fn totals_add_up_with_clients_that_move(
        steps in prop::collection::vec(
            (1_u16..5, 1_u16..5, 0_u32..3, 0_u64..2, 0_u8..5, any::<bool>(), 0_u32..40), 1..150)
    ) {
        let tracker = registered(Rules { peer_expiry_secs: 50, ..Rules::default() });
        let mut now = 0;
        for (id, port, key, left_bytes, event, v6, pause) in steps {
            now += pause;
            let event = [Event::Started, Event::Completed, Event::Stopped, Event::Paused, Event::None]
                [usize::from(event)];
            let key = (key > 0).then_some(key);
            let announce = Announce { port, key, left_bytes, event, ..peer(id) };
            let asker = Asker::at(if v6 { V6 } else { V4 }.parse().unwrap());
            let mut reply = AnnounceReply::default();
            tracker.announce(&announce, &asker, Timestamp(now), 1, &mut reply).unwrap();
            prop_assert!(reply.peers.iter().all(|it| it.peer_id != announce.peer_id));
            if pause > 30 {
                sweep(&tracker, now);
            }
        }
        let counts = tracker.counts(&TORRENT).unwrap();
        let totals = tracker.totals();
        prop_assert_eq!((totals.seeders, totals.leechers), (counts.complete, counts.incomplete));
        sweep(&tracker, now + 51);
        prop_assert_eq!((tracker.totals().seeders, tracker.totals().leechers), (0, 0));
    }
}

const V4: &str = "198.51.100.7";
const V6: &str = "2001:db8::7";

fn keyed(port: u16, key: u32) -> Announce {
    Announce { key: Some(key), ..peer(port) }
}

fn say_from(tracker: &Tracker, announce: &Announce, ip: &str, families: Families) -> AnnounceReply {
    let asker = Asker { families, ..Asker::at(ip.parse().unwrap()) };
    let mut reply = AnnounceReply::default();
    tracker.announce(announce, &asker, Timestamp(0), 0, &mut reply).unwrap();
    reply
}
