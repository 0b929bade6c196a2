//! Who is let in, and what happens at the limits.

use std::sync::Arc;

use protocol::id::Passkey;

use super::*;
use crate::access::{AddressEntry, AddressSet, Friend, Friends};
use crate::hammering::RequestRate;

#[test]
fn who_is_on_the_list_neither_announces_nor_scrapes() {
    let tracker = registered(Rules::default());
    let IpAddr::V4(own) = anyone().ip else { panic!("not IPv4") };
    tracker.set_access(Access { denied_addresses: only(own.into()), ..Access::default() });
    let refusal = Refusal::AddressNotAllowed("spam".into());
    assert_eq!(say(&tracker, &peer(1)), Err(refusal.clone()));
    assert_eq!(scrape(&tracker, &[TORRENT]), Err(refusal));
    assert_eq!(tracker.totals().leechers, 0);

    tracker.set_access(Access::default());
    assert!(say(&tracker, &peer(1)).is_ok());
}

#[test]
fn who_is_on_the_list_cannot_be_claimed_to_be() {
    let tracker = registered(Rules::default());
    let banned: IpAddr = [203, 0, 113, 9].into();
    let denied_addresses = only(banned);
    let claim = |claimed_ip, second_ip, from: [u8; 4]| {
        let asker = Asker { claimed_ip, second_ip, ..Asker::at(from.into()) };
        let mut reply = AnnounceReply::default();
        tracker.announce(&peer(1), &asker, Timestamp(0), 0, &mut reply).map(drop)
    };
    let home = [192, 168, 1, 20];
    assert_eq!(claim(Some(banned), None, home), Ok(()));
    let access = Access { denied_addresses: denied_addresses.clone(), ..Access::default() };
    tracker.set_access(access);
    let refused = Err(Refusal::AddressNotAllowed("spam".into()));
    let v6 = Some([0x2001, 0xdb8, 0, 0, 0, 0, 0, 9].into());
    assert_eq!(claim(Some(banned), None, home), refused);
    assert_eq!(claim(Some(banned), None, [127, 0, 0, 1]), refused);
    assert_eq!(claim(v6, Some(banned), home), refused);
    assert_eq!(claim(None, None, home), Ok(()));
    assert_eq!(claim(Some(banned), None, [8, 8, 8, 8]), Ok(()), "not believed");

    let allowed_addresses = only(banned);
    tracker.set_access(Access { denied_addresses, allowed_addresses, ..Access::default() });
    assert_eq!(claim(Some(banned), None, home), Ok(()), "an exception");
}

#[test]
fn a_private_tracker_answers_friends_only() {
    let rules = Rules { private: true, scrape: ScrapePolicy::Full, ..Rules::default() };
    let tracker = registered(rules);
    let key = Passkey([1; 16]);
    let friends = Friends::new([(key, Arc::new(Friend::new(1)))]);
    tracker.set_access(Access { friends, ..Access::default() });
    assert_eq!(say(&tracker, &peer(1)), Err(Refusal::PasskeyMissing));
    assert_eq!(scrape(&tracker, &[TORRENT]), Err(Refusal::PasskeyMissing));
    assert_eq!(scrape_all(&tracker), Err(Refusal::PasskeyMissing));

    let friend = Asker { passkey: Some(key), ..anyone() };
    let mut reply = AnnounceReply::default();
    assert!(tracker.announce(&peer(1), &friend, Timestamp(0), 0, &mut reply).is_ok());
    assert_eq!(tracker.scrape(&[TORRENT], &friend, Timestamp(0)).unwrap().files.len(), 1);
    assert_eq!(tracker.scrape_all(&friend, Timestamp(0)).unwrap(), [TORRENT]);
}

#[test]
fn rule_52_who_asks_too_often_is_told_when_to_come_again_and_changes_nothing() {
    let request_rate = RequestRate { per_minute: 60, burst: 2 };
    let tracker = registered(Rules { request_rate, ..Rules::default() });
    assert!(say(&tracker, &peer(1)).is_ok());
    assert!(say(&tracker, &peer(2)).is_ok());
    assert_eq!(say(&tracker, &peer(3)), Err(Refusal::TooOften));
    assert_eq!(scrape(&tracker, &[TORRENT]), Err(Refusal::TooOften));
    assert_eq!(tracker.totals().leechers, 2);
    assert!(say_at(&tracker, &peer(3), 1).is_ok());
}

#[test]
fn a_scrape_for_everything_is_dear_only_where_it_is_allowed() {
    let request_rate = RequestRate { per_minute: 60, burst: 2 };
    let tracker = registered(Rules { request_rate, ..Rules::default() });
    assert_eq!(scrape_all(&tracker), Err(Refusal::FullScrape));
    assert!(say(&tracker, &peer(1)).is_ok());
    assert_eq!(say(&tracker, &peer(1)), Err(Refusal::TooOften));

    let tracker =
        registered(Rules { request_rate, scrape: ScrapePolicy::Full, ..Rules::default() });
    assert!(scrape_all(&tracker).is_ok());
    assert_eq!(say(&tracker, &peer(1)), Err(Refusal::TooOften));
}

#[test]
fn rule_52_a_full_torrent_serves_those_it_has() {
    let tracker = registered(Rules { max_peers_per_torrent: 2, ..Rules::default() });
    for port in [1, 2, 1, 2] {
        assert!(say(&tracker, &peer(port)).is_ok());
    }
    assert_eq!(say(&tracker, &peer(3)), Err(Refusal::SwarmFull));
    let keyed = |port| Announce { key: Some(9), port, ..peer(2) };
    assert!(say(&tracker, &keyed(2)).is_ok());
    assert!(say(&tracker, &keyed(22)).is_ok(), "who moves makes room for itself");
    tracker.register(OTHER, 0);
    assert!(say(&tracker, &Announce { info_hash: OTHER, ..peer(3) }).is_ok());
    say(&tracker, &Announce { event: Event::Stopped, ..peer(1) }).unwrap();
    assert!(say(&tracker, &peer(3)).is_ok());
}

#[test]
fn rule_52_one_address_cannot_fill_a_torrent() {
    let tracker = registered(Rules::default());
    let joined = (1..=1_000).filter(|port| say(&tracker, &peer(*port)).is_ok()).count();
    assert_eq!(joined, 100);
    assert_eq!(say(&tracker, &peer(1_000)), Err(Refusal::TooOften));
    assert!(say(&tracker, &peer(1)).is_ok(), "who is known may stay");
    tracker.register(OTHER, 0);
    assert!(say(&tracker, &Announce { info_hash: OTHER, ..peer(1_000) }).is_ok());
    let elsewhere = Asker::at(IpAddr::from([192, 0, 2, 2]));
    let mut reply = AnnounceReply::default();
    assert!(tracker.announce(&peer(1_000), &elsewhere, Timestamp(0), 0, &mut reply).is_ok());
}

fn only(ip: IpAddr) -> AddressSet {
    AddressSet::new([AddressEntry { first: ip, last: ip, reason: "spam".into(), expires: None }])
}
