//! What happens on registered torrents, for their owner's history.

use super::*;
use crate::activity::Activity;
use crate::asker::Transport;

const GB: u64 = 1_000_000_000;

#[test]
fn announces_are_counted_by_transport_and_of_registered_torrents_one_by_one() {
    let tracker = registered(Rules { open: true, ..Rules::default() });
    say(&tracker, &peer(1)).unwrap();
    say_udp(&tracker, &peer(1));
    say_udp(&tracker, &Announce { event: Event::Stopped, ..peer(1) });
    say_udp(&tracker, &Announce { info_hash: OTHER, ..peer(1) });
    let taken = Activity { announces_http: 1, announces_udp: 2, transferred_bytes: 0 };
    assert_eq!(tracker.take_activity(), [(TORRENT, taken)]);
    let totals = tracker.totals();
    assert_eq!((totals.announces_http, totals.announces_udp, totals.announces()), (1, 3, 4));
    assert_eq!(tracker.take_activity(), []);

    tracker.give_back_activity(vec![(TORRENT, taken), (OTHER, taken)]);
    assert_eq!(tracker.take_activity(), [(TORRENT, taken)]);

    say(&tracker, &peer(1)).unwrap();
    tracker.unregister(&TORRENT);
    assert_eq!(tracker.take_activity(), []);
}

#[test]
fn both_swarms_of_a_hybrid_torrent_stand_under_its_first_hash() {
    let tracker = registrations::hybrid(0);
    for info_hash in [TORRENT, registrations::SECOND] {
        let announce = Announce { info_hash, ..peer(1) };
        say(&tracker, &Announce { event: Event::Started, ..announce.clone() }).unwrap();
        say_udp(&tracker, &Announce { downloaded_bytes: 500, ..announce });
    }
    let taken = Activity { announces_http: 2, announces_udp: 2, transferred_bytes: 500 };
    assert_eq!(tracker.take_activity(), [(TORRENT, taken)]);
}

#[test]
fn bytes_count_from_the_start_of_a_client_or_from_when_it_is_first_seen() {
    let told = [(Event::Started, 100), (Event::None, 350), (Event::Completed, 400)];
    assert_eq!(transferred(&told), 400);
    assert_eq!(transferred(&[(Event::None, 100), (Event::None, 350)]), 250);
    assert_eq!(transferred(&[(Event::None, 100), (Event::Stopped, 350)]), 250);
    assert_eq!(transferred(&[(Event::Stopped, 350)]), 0);
    let again = [(Event::Started, 300), (Event::Started, 50), (Event::None, 60)];
    assert_eq!(transferred(&again), 360, "it has begun anew");
    let corrected = [(Event::Started, 300), (Event::None, 250), (Event::None, 260)];
    assert_eq!(transferred(&corrected), 310, "it has taken something back");
    let repeated = [(Event::Started, 300), (Event::Stopped, 400), (Event::Stopped, 400)];
    assert_eq!(transferred(&repeated), 400);
}

#[test]
fn nobody_is_believed_more_than_a_line_can_carry() {
    let tracker = registered(Rules::default());
    let said = |event, downloaded_bytes| Announce { event, downloaded_bytes, ..peer(1) };
    for (now, announce, bytes) in [
        (0, said(Event::Started, u64::MAX - 1), 1_250_000_000),
        (0, said(Event::Started, 0), 0),
        (10, said(Event::None, 10 * GB), 9_999_220_736),
        (20, said(Event::None, u64::MAX), 12_500_000_000),
    ] {
        say_at(&tracker, &announce, now).unwrap();
        assert_eq!(taken_bytes(&tracker), bytes, "{announce:?}");
    }
}

#[test]
fn a_client_with_an_address_in_each_family_has_received_its_bytes_once() {
    let tracker = registered(Rules::default());
    let v6 = Asker::at("2001:db8::1".parse().unwrap());
    let mut said = 0;
    for (asker, event, downloaded_bytes) in [
        (anyone(), Event::Started, 0),
        (v6, Event::Started, 0),
        (anyone(), Event::None, 700),
        (v6, Event::None, 800),
        (anyone(), Event::Stopped, 900),
        (v6, Event::Stopped, 900),
    ] {
        let announce = Announce { key: Some(7), event, downloaded_bytes, ..peer(1) };
        let mut reply = AnnounceReply::default();
        tracker.announce(&announce, &asker, Timestamp(0), 7, &mut reply).unwrap();
        said = downloaded_bytes;
    }
    assert_eq!(taken_bytes(&tracker), said);

    let second_ip = Some("2001:db8::1".parse().unwrap());
    let asker = Asker { second_ip, ..anyone() };
    for downloaded_bytes in [0, 300] {
        let announce = Announce { downloaded_bytes, ..peer(2) };
        let mut reply = AnnounceReply::default();
        tracker.announce(&announce, &asker, Timestamp(0), 7, &mut reply).unwrap();
    }
    assert_eq!(taken_bytes(&tracker), 300, "nor is it twice what one announce says of both");
}

proptest! {
    /// However often a client announces, what rounding takes away does not add up.
    #[test]
    fn roundings_do_not_add_up(steps in prop::collection::vec(0_u64..5_000_000, 1..300)) {
        let tracker = registered(Rules::default());
        let mut downloaded_bytes = 0;
        say(&tracker, &Announce { event: Event::Started, ..peer(1) }).unwrap();
        for step in steps {
            downloaded_bytes += step;
            say(&tracker, &Announce { downloaded_bytes, ..peer(1) }).unwrap();
        }
        let taken = taken_bytes(&tracker);
        prop_assert!(taken <= downloaded_bytes && downloaded_bytes - taken <= downloaded_bytes / 1_000);
    }
}

/// What is counted of a client that says so many bytes after another.
fn transferred(told: &[(Event, u64)]) -> u64 {
    let tracker = registered(Rules::default());
    for &(event, downloaded_bytes) in told {
        say(&tracker, &Announce { event, downloaded_bytes, ..peer(1) }).unwrap();
    }
    taken_bytes(&tracker)
}

fn taken_bytes(tracker: &Tracker) -> u64 {
    tracker.take_activity().iter().map(|(_, it)| it.transferred_bytes).sum()
}

fn say_udp(tracker: &Tracker, announce: &Announce) {
    let asker = Asker { transport: Transport::Udp, ..anyone() };
    tracker.announce(announce, &asker, Timestamp(0), 0, &mut AnnounceReply::default()).unwrap();
}
