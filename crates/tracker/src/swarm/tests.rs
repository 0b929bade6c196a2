//! What the tracker asks of a swarm.

use std::sync::Arc;

use protocol::id::InfoHash;

use super::*;
use crate::asker::Families;

#[test]
fn rule_22_another_key_under_the_same_peer_id_is_noticed_in_swarms_of_any_size() {
    for crowd in [0, 100] {
        let mut swarm = crowded(crowd);
        for (number, ip) in [(1, V4), (2, V6)] {
            let announce = Announce { key: Some(7), ..peer(number) };
            assert!(!swarm.key_conflicts(&announce));
            join(&mut swarm, ip, &announce);
            assert!(!swarm.key_conflicts(&announce));
            assert!(swarm.key_conflicts(&Announce { key: Some(8), ..announce.clone() }));
            assert!(swarm.key_conflicts(&Announce { key: None, ..announce }));
        }
        join(&mut swarm, V4, &peer(3));
        let announce = Announce { key: Some(7), ..peer(3) };
        assert!(!swarm.key_conflicts(&announce), "it had shown no key");
    }
}

#[test]
fn only_large_swarms_have_an_index() {
    let mut swarm = crowded(32);
    assert!(matches!(swarm.v4, Family::Few(_)));
    join(&mut swarm, V4, &peer(1));
    assert!(matches!(swarm.v4, Family::Many(_)));
    for number in 1_001..1_018 {
        join(&mut swarm, V4, &Announce { event: Event::Stopped, ..peer(number) });
        assert!(matches!(swarm.v4, Family::Many(_)), "not yet: it may grow again");
    }
    join(&mut swarm, V4, &Announce { event: Event::Stopped, ..peer(1) });
    assert!(matches!(swarm.v4, Family::Few(_)));
    assert_eq!(swarm.v4.entries().len(), 15);
}

#[test]
fn rule_22_a_crowd_of_one_peer_id_is_known_by_few_of_its_keys() {
    let mut swarm = Swarm::default();
    let named = |port, key| Announce { port, key: Some(key), ..peer(1) };
    for number in 1..=100 {
        join(&mut swarm, V4, &named(number, number.into()));
    }
    assert_eq!(swarm.v4.clients(&peer(1).peer_id).count(), 16);
    join(&mut swarm, V4, &named(201, 1));
    assert_eq!(swarm.counts().incomplete, 100, "one of the first moves");
    join(&mut swarm, V4, &named(202, 100));
    assert_eq!(swarm.counts().incomplete, 101, "one of the last is taken for a new one");
}

#[test]
fn rule_35_what_a_check_has_found_stays_with_the_peer_at_its_endpoint() {
    for (crowd, ip) in [(0, V4), (0, V6), (100, V4), (100, V6)] {
        let mut swarm = crowded(crowd);
        let announce = Announce { key: Some(7), ..peer(1) };
        let at = join(&mut swarm, ip, &announce);
        assert_eq!(swarm.reachability(&at), Some(Reachability::Unchecked));
        assert!(swarm.due_for_check(&at) && !swarm.due_for_check(&at));
        swarm.note_reachability(&at, &announce.peer_id, Reachability::Reachable);
        join(&mut swarm, ip, &Announce { left_bytes: 0, ..announce.clone() });
        assert_eq!(swarm.reachability(&at), Some(Reachability::Reachable));
        assert!(!swarm.due_for_check(&at));
        let sight = swarm.sight(Timestamp(0));
        let seen: Vec<_> =
            sight.iter().filter(|it| it.port == 1).map(|it| it.reachability).collect();
        assert_eq!(seen, [Reachability::Reachable]);

        let moved = join(&mut swarm, ip, &Announce { port: 2_000, ..announce.clone() });
        assert_eq!(swarm.reachability(&at), None);
        assert!(swarm.due_for_check(&moved), "it has not been reached there");

        let other_peer = Announce { port: 2_000, ..peer(2) };
        join(&mut swarm, ip, &other_peer);
        swarm.note_reachability(&moved, &announce.peer_id, Reachability::Unreachable);
        assert_eq!(swarm.reachability(&moved), Some(Reachability::Unchecked), "that was another");
        swarm.note_reachability(&at, &announce.peer_id, Reachability::Reachable);
        assert_eq!(swarm.reachability(&at), None, "that one has gone");
        assert!(!swarm.due_for_check(&at));
    }
}

#[test]
fn rule_35_both_addresses_of_a_client_are_checked_apart() {
    let mut swarm = Swarm::default();
    let announce = Announce { key: Some(7), ..peer(1) };
    let (v4, v6) = (join(&mut swarm, V4, &announce), join(&mut swarm, V6, &announce));
    swarm.note_reachability(&v6, &announce.peer_id, Reachability::Unproven);
    join(&mut swarm, V4, &announce);
    assert_eq!(swarm.reachability(&v4), Some(Reachability::Unchecked));
    assert_eq!(swarm.reachability(&v6), Some(Reachability::Unproven));
}

#[test]
fn rule_35_unreachable_peers_can_be_left_out_of_lists() {
    let mut swarm = Swarm::default();
    for (number, found) in (1..).zip([
        Reachability::Unchecked,
        Reachability::Reachable,
        Reachability::Unproven,
        Reachability::Unreachable,
    ]) {
        let at = join(&mut swarm, V4, &peer(number));
        swarm.note_reachability(&at, &peer(number).peer_id, found);
    }
    let listed = |hide_unreachable| {
        let mut listed = Vec::new();
        let announce = peer(9);
        let (endpoint, families) = (endpoint(V4, 9), Families::Both);
        let announce = &announce;
        let viewer =
            Viewer { endpoint, announce, families, hide_unreachable, told: &|ip| Some(ip) };
        swarm.list(&viewer, 50, 7, &mut listed);
        let mut ports: Vec<u16> = listed.iter().map(|it| it.port).collect();
        ports.sort_unstable();
        ports
    };
    assert_eq!(listed(false), [1, 2, 3, 4]);
    assert_eq!(listed(true), [1, 2, 3]);
}

#[test]
fn the_owners_word_is_kept_whatever_the_peers_do() {
    let mut swarm = Swarm::default();
    assert_eq!((swarm.is_registered(), swarm.registration()), (false, None));
    swarm.register(Registration::default());
    assert_eq!(swarm.registration(), Some(&Registration::default()));

    let said = Registration {
        hidden: true,
        paused: Some(Arc::from("moving house")),
        archived: false,
        warning: None,
        twin: Some(Twin::Second(InfoHash([8; 20]))),
    };
    swarm.register(said.clone());
    join(&mut swarm, V6, &peer(1));
    join(&mut swarm, V6, &Announce { event: Event::Stopped, ..peer(1) });
    assert!(swarm.is_empty());
    assert_eq!(swarm.registration(), Some(&said));

    join(&mut swarm, V6, &peer(1));
    swarm.register(Registration::default());
    assert_eq!(swarm.registration(), Some(&Registration::default()));
    assert_eq!(swarm.counts().incomplete, 1);
}

const V4: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 7));
const V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xDB8, 0, 0, 0, 0, 0, 7));

/// A swarm that already has so many peers of each family, on ports from 1,001.
fn crowded(peers: u16) -> Swarm {
    let mut swarm = Swarm::default();
    for number in 1_001..1_001 + peers {
        join(&mut swarm, V4, &peer(number));
        join(&mut swarm, V6, &peer(number));
    }
    swarm
}

/// A downloader without a key whose peer id and port are told apart by `number`.
fn peer(number: u16) -> Announce {
    let mut id = *b"-XX0000-000000000000";
    id[18..].copy_from_slice(&number.to_be_bytes());
    Announce {
        info_hash: InfoHash([7; 20]),
        peer_id: PeerId(id),
        port: number,
        uploaded_bytes: 0,
        downloaded_bytes: 0,
        left_bytes: 100,
        event: Event::None,
        key: None,
        peers_wanted: None,
    }
}

fn join(swarm: &mut Swarm, ip: IpAddr, announce: &Announce) -> Endpoint {
    let endpoint = endpoint(ip, announce.port);
    swarm.update(endpoint, announce, Transport::Http, (Timestamp(0), Timestamp(100)));
    endpoint
}

fn endpoint(ip: IpAddr, port: u16) -> Endpoint {
    Endpoint { ip, port }
}
