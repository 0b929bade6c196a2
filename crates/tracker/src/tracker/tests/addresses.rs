//! The address rules, seen through announces; each class of address has its own tests.

use super::*;
use crate::addressing::Addressing;

#[test]
fn rule_32_the_owners_seeder_is_told_to_each_where_it_can_be_reached() {
    let tracker = home();
    say_as(&tracker, &seeder(1), "127.0.0.1", None).unwrap();
    say_as(&tracker, &seeder(2), "192.168.1.20", None).unwrap();
    say_as(&tracker, &seeder(3), "198.51.100.3", None).unwrap();
    assert_eq!(
        told(&tracker, "127.0.0.1"),
        ["127.0.0.1:1", "192.168.1.20:2", "198.51.100.3:3"].map(str::to_owned).into()
    );
    assert_eq!(
        told(&tracker, "192.168.1.30"),
        ["192.168.1.5:1", "192.168.1.20:2", "198.51.100.3:3"].map(str::to_owned).into()
    );
    assert_eq!(
        told(&tracker, "198.51.100.9"),
        ["203.0.113.1:1", "203.0.113.1:2", "198.51.100.3:3"].map(str::to_owned).into()
    );
}

#[test]
fn rule_32_without_a_public_address_a_stranger_is_told_of_public_peers_only() {
    let tracker = registered(Rules::default());
    say_as(&tracker, &seeder(1), "127.0.0.1", None).unwrap();
    say_as(&tracker, &seeder(2), "198.51.100.3", None).unwrap();
    assert_eq!(told(&tracker, "198.51.100.9"), ["198.51.100.3:2".to_owned()].into());
}

#[test]
fn rule_33_a_claim_counts_from_the_local_network_and_from_nowhere_else() {
    let tracker = home();
    let lan = Some("192.168.1.77");
    say_as(&tracker, &seeder(1), "127.0.0.1", lan).unwrap();
    say_as(&tracker, &seeder(2), "198.51.100.3", Some("8.8.8.8")).unwrap();
    assert_eq!(
        told(&tracker, "192.168.1.30"),
        ["192.168.1.77:1", "198.51.100.3:2"].map(str::to_owned).into()
    );
}

#[test]
fn rule_30_and_31_addresses_are_told_in_their_own_form_or_refused() {
    let tracker = home();
    say_as(&tracker, &seeder(1), "::ffff:198.51.100.3", None).unwrap();
    assert_eq!(told(&tracker, "198.51.100.9"), ["198.51.100.3:1".to_owned()].into());
    for unusable in ["0.0.0.0", "224.0.0.1", "fe80::1", "ff02::1", "::"] {
        let refused = say_as(&tracker, &seeder(2), unusable, None);
        assert_eq!(refused, Err(Refusal::UnusableAddress), "{unusable}");
    }
    assert_eq!(tracker.totals().seeders, 1);
}

#[test]
fn rule_26_a_client_is_told_its_address_outside() {
    let tracker = home();
    let external = |from: &str| say_as(&tracker, &seeder(1), from, None).unwrap().external_ip;
    assert_eq!(external("192.168.1.20"), Some([203, 0, 113, 1].into()));
    assert_eq!(external("198.51.100.9"), Some([198, 51, 100, 9].into()));
}

#[test]
fn rule_33_an_address_in_the_other_family_counts_besides() {
    let tracker = home();
    let v6 = "2001:db8::20";
    let say_from = |from: &str, announce: &Announce| {
        let second_ip = Some(v6.parse().unwrap());
        let asker = Asker { second_ip, ..Asker::at(from.parse().unwrap()) };
        let mut reply = AnnounceReply::default();
        tracker.announce(announce, &asker, Timestamp(0), 0, &mut reply).map(|_| reply)
    };
    let owner = Announce { key: Some(1), event: Event::Completed, ..seeder(1) };
    let reply = say_from("192.168.1.20", &owner).unwrap();
    assert_eq!((reply.complete, reply.downloaded), (1, 1), "one client, one download");
    let both = ["203.0.113.1:1".to_owned(), format!("{v6}:1")];
    assert_eq!(told(&tracker, "198.51.100.9"), both.into());

    say_from("192.168.1.20", &Announce { event: Event::Stopped, ..owner }).unwrap();
    assert_eq!(told(&tracker, "198.51.100.9"), [].into());

    let downloaded = |it: AnnounceReply| it.downloaded;
    let no_key = Announce { event: Event::Completed, ..seeder(2) };
    assert_eq!(say_from("192.168.1.21", &no_key).map(downloaded), Ok(2));
    say_from("192.168.1.21", &Announce { event: Event::Stopped, ..no_key }).unwrap();

    say_from("198.51.100.7", &seeder(3)).unwrap();
    assert_eq!(told(&tracker, "198.51.100.9"), ["198.51.100.7:3".to_owned()].into());
}

#[test]
fn rule_52_a_second_address_needs_room_too() {
    let tracker = home();
    tracker.set_rules(Rules { max_peers_per_torrent: 1, ..Rules::default() });
    let second_ip = Some("2001:db8::20".parse().unwrap());
    let asker = Asker { second_ip, ..Asker::at([192, 168, 1, 20].into()) };
    let mut reply = AnnounceReply::default();
    tracker.announce(&seeder(1), &asker, Timestamp(0), 0, &mut reply).unwrap();
    assert_eq!(tracker.peers(&TORRENT, Timestamp(0)).len(), 1);
}

/// A tracker behind a router, as at home.
fn home() -> Tracker {
    let tracker = registered(Rules::default());
    tracker.set_addressing(Addressing {
        public_v4: Some([203, 0, 113, 1].into()),
        public_v6: None,
        own: vec![[127, 0, 0, 1].into(), [192, 168, 1, 5].into()],
    });
    tracker
}

fn say_as(
    tracker: &Tracker,
    announce: &Announce,
    from: &str,
    claimed: Option<&str>,
) -> Result<AnnounceReply, Refusal> {
    let claimed_ip = claimed.map(|it| it.parse().unwrap());
    let asker = Asker { claimed_ip, ..Asker::at(from.parse().unwrap()) };
    let mut reply = AnnounceReply::default();
    tracker.announce(announce, &asker, Timestamp(0), 0, &mut reply)?;
    Ok(reply)
}

/// What a downloader at `asker` is told, leaving again at once.
fn told(tracker: &Tracker, asker: &str) -> BTreeSet<String> {
    let downloader = peer(999);
    let reply = say_as(tracker, &downloader, asker, None).unwrap();
    say_as(tracker, &Announce { event: Event::Stopped, ..downloader }, asker, None).unwrap();
    reply.peers.iter().map(|it| format!("{}:{}", it.ip, it.port)).collect()
}
