//! Whom the NAT check looks at, and what follows from what it finds.

use std::net::SocketAddr;

use super::*;

#[test]
fn rule_35_a_peer_is_checked_at_its_own_address_only_and_once_at_a_time() {
    let tracker = checking(false);
    let own = SocketAddr::from(([192, 0, 2, 1], 1));
    assert_eq!(check(&tracker, anyone()), Some(own));
    assert_eq!(check(&tracker, anyone()), None, "that check is under way");
    tracker.note_reachability(&TORRENT, own, &peer(1).peer_id, Reachability::Unchecked);
    assert_eq!(check(&tracker, anyone()), Some(own), "it did not take place");

    // From the own network a peer may say that it is elsewhere, and is not tried there.
    let claims = Asker {
        claimed_ip: Some([203, 0, 113, 9].into()),
        ..Asker::at(IpAddr::from([192, 168, 1, 2]))
    };
    assert_eq!(check(&tracker, claims), None);

    tracker.set_rules(Rules::default());
    let other = Asker::at(IpAddr::from([192, 0, 2, 2]));
    assert_eq!(check(&tracker, other), None, "it is switched off");
}

#[test]
fn rule_35_an_unreachable_peer_is_told_so_and_hidden_where_the_owner_wants_it() {
    let tracker = checking(true);
    let at = check(&tracker, anyone()).unwrap();
    assert_eq!(ports(&say(&tracker, &peer(2)).unwrap()), [1].into());
    tracker.note_reachability(&TORRENT, at, &peer(1).peer_id, Reachability::Unreachable);

    assert_eq!(ports(&say(&tracker, &peer(2)).unwrap()), [].into());
    let words = say(&tracker, &peer(1)).unwrap().warning.unwrap();
    assert!(words.contains("cannot connect"), "{words}");
    let sight = tracker.peers(&TORRENT, Timestamp(0));
    let peer_1 = sight.iter().find(|it| it.port == 1).unwrap();
    assert_eq!(peer_1.reachability, Reachability::Unreachable);

    tracker.set_rules(Rules { nat_check: true, ..Rules::default() });
    assert_eq!(ports(&say(&tracker, &peer(2)).unwrap()), [1].into());
    tracker.note_reachability(&TORRENT, at, &peer(1).peer_id, Reachability::Reachable);
    assert_eq!(say(&tracker, &peer(1)).unwrap().warning, None);
}

#[test]
fn rule_15_others_take_the_places_of_those_that_are_hidden() {
    let tracker = checking(true);
    for port in 1..=40 {
        let announce = if port <= 20 { seeder(port) } else { peer(port) };
        say(&tracker, &announce).unwrap();
        let at = SocketAddr::new(anyone().ip, port);
        let found = if port <= 20 { Reachability::Unreachable } else { Reachability::Reachable };
        tracker.note_reachability(&TORRENT, at, &announce.peer_id, found);
    }
    for seed in 0..20 {
        let viewer = Announce { peers_wanted: Some(15), ..peer(99) };
        let reply = say_at(&tracker, &viewer, seed).unwrap();
        let told = ports(&reply);
        assert_eq!((reply.peers.len(), told.len()), (15, 15), "each once");
        assert!(told.iter().all(|it| *it > 20), "{told:?}");
    }
}

fn checking(hide_unreachable: bool) -> Tracker {
    registered(Rules { nat_check: true, hide_unreachable, ..Rules::default() })
}

/// Which address is to be checked after an announce of the first peer.
fn check(tracker: &Tracker, asker: Asker<'_>) -> Option<SocketAddr> {
    let mut reply = AnnounceReply::default();
    tracker.announce(&peer(1), &asker, Timestamp(0), 0, &mut reply).unwrap().check
}
