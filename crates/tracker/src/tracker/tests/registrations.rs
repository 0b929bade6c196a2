//! The owner's word on a torrent: paused, hidden, with a message, and of two info hashes.

use super::*;

pub(super) const SECOND: InfoHash = InfoHash([9; 20]);

#[test]
fn a_paused_torrent_refuses_with_the_owners_words_but_lets_peers_leave() {
    let tracker = registered(Rules::default());
    say(&tracker, &peer(1)).unwrap();
    let paused = Some("back on Monday".into());
    tracker.set_registration(&TORRENT, Registration { paused, ..Registration::default() });
    assert_eq!(say(&tracker, &peer(2)), Err(Refusal::Paused("back on Monday".into())));
    assert_eq!(tracker.totals().leechers, 1);
    say(&tracker, &Announce { event: Event::Stopped, ..peer(1) }).unwrap();
    assert_eq!(tracker.totals().leechers, 0);

    tracker.register(TORRENT, 0);
    assert!(say(&tracker, &peer(2)).is_err(), "registering again does not end a pause");
    tracker.set_registration(&TORRENT, Registration::default());
    assert!(say(&tracker, &peer(2)).is_ok());
}

#[test]
fn an_archived_torrent_has_no_peers_and_stays_registered() {
    let open = Rules { open: true, scrape: ScrapePolicy::Full, ..Rules::default() };
    let tracker = Tracker::new(open);
    tracker.register(TORRENT, 5);
    tracker.register(OTHER, 0);
    say(&tracker, &peer(1)).unwrap();
    say(&tracker, &seeder(2)).unwrap();
    say(&tracker, &Announce { info_hash: OTHER, ..peer(1) }).unwrap();
    let archived = |archived| Registration { archived, ..Registration::default() };
    for _ in 0..2 {
        tracker.set_registration(&TORRENT, archived(true));
    }

    let stopped = Announce { event: Event::Stopped, ..peer(1) };
    for announce in [peer(1), peer(3), stopped] {
        assert_eq!(say(&tracker, &announce), Err(Refusal::Archived));
    }
    let words = Refusal::Archived.to_string();
    assert_eq!(words, "this torrent has been archived by its owner");
    assert_eq!(tracker.peers(&TORRENT, Timestamp(0)).len(), 0);
    let others = SwarmCounts { incomplete: 1, downloaders: 1, ..SwarmCounts::default() };
    assert_eq!(scrape_all(&tracker).unwrap(), [(OTHER, others)]);
    assert_eq!(scrape(&tracker, &[TORRENT, OTHER]).unwrap(), [(OTHER, others)]);
    let totals = tracker.totals();
    assert_eq!((totals.torrents, totals.seeders, totals.leechers), (1, 0, 1));
    assert_eq!(totals.completed, 5);
    sweep(&tracker, 0);
    assert_eq!(tracker.counts(&TORRENT).map(|it| it.downloaded), Some(5));

    tracker.set_registration(&TORRENT, archived(false));
    assert_eq!(say(&tracker, &seeder(2)).unwrap().downloaded, 5);
    assert_eq!((tracker.totals().torrents, tracker.totals().seeders), (2, 1));
    tracker.set_registration(&TORRENT, archived(true));
    tracker.unregister(&TORRENT);
    assert_eq!(tracker.totals().torrents, 1);
}

#[test]
fn an_archived_hybrid_torrent_is_so_under_both_hashes() {
    let tracker = hybrid(0);
    let second = |announce: Announce| Announce { info_hash: SECOND, ..announce };
    say(&tracker, &peer(1)).unwrap();
    say(&tracker, &second(peer(2))).unwrap();
    for (info_hash, twin) in [(TORRENT, Twin::Second(SECOND)), (SECOND, Twin::First(TORRENT))] {
        let registration =
            Registration { archived: true, twin: Some(twin), ..Registration::default() };
        tracker.set_registration(&info_hash, registration);
    }
    assert_eq!(say(&tracker, &second(peer(2))), Err(Refusal::Archived));
    assert_eq!((tracker.totals().torrents, tracker.totals().leechers), (0, 0));
    assert_eq!(tracker.peers(&TORRENT, Timestamp(0)).len(), 0);
    tracker.unregister(&TORRENT);
    assert_eq!(tracker.totals().torrents, 0);
}

#[test]
fn downloads_of_torrents_that_nobody_registered_are_counted_together() {
    let tracker = registered(Rules { open: true, ..Rules::default() });
    let completed = Announce { event: Event::Completed, ..seeder(1) };
    say(&tracker, &completed).unwrap();
    assert_eq!(tracker.totals().others_completed, 0);
    for _ in 0..2 {
        say(&tracker, &Announce { info_hash: OTHER, ..completed.clone() }).unwrap();
    }
    assert_eq!(tracker.totals().others_completed, 1);
}

#[test]
fn rule_26_clients_are_told_what_the_owner_wants_them_to_know() {
    let tracker = registered(Rules::default());
    let warning = Some("the new season is at /announce/two".into());
    tracker.set_registration(&TORRENT, Registration { warning, ..Registration::default() });
    let reply = say(&tracker, &peer(1)).unwrap();
    assert_eq!(reply.warning.as_deref(), Some("the new season is at /announce/two"));
    tracker.register(OTHER, 0);
    let reply = say(&tracker, &Announce { info_hash: OTHER, ..peer(1) }).unwrap();
    assert_eq!(reply.warning, None);
}

#[test]
fn rule_50_hidden_torrents_are_in_nobodys_full_scrape() {
    let tracker = registered(Rules { scrape: ScrapePolicy::Full, ..Rules::default() });
    tracker.register(OTHER, 0);
    tracker.set_registration(&OTHER, Registration { hidden: true, ..Registration::default() });
    let hashes: Vec<InfoHash> =
        scrape_all(&tracker).unwrap().into_iter().map(|(hash, _)| hash).collect();
    assert_eq!(hashes, [TORRENT]);
    assert_eq!(scrape(&tracker, &[OTHER]).unwrap().len(), 1, "whoever knows it may ask");
}

#[test]
fn rule_27_a_hybrid_torrent_is_one_to_its_owner() {
    let tracker = hybrid(5);
    let second = |announce: Announce| Announce { info_hash: SECOND, ..announce };
    // One client of both versions, one of each alone.
    for announce in [seeder(1), second(seeder(1)), peer(2), second(peer(3))] {
        say(&tracker, &announce).unwrap();
    }
    let counts = tracker.counts(&TORRENT).unwrap();
    assert_eq!((counts.complete, counts.incomplete, counts.downloaded), (1, 2, 5));
    let mut shown: Vec<u16> =
        tracker.peers(&TORRENT, Timestamp(0)).iter().map(|it| it.port).collect();
    shown.sort_unstable();
    assert_eq!(shown, [1, 2, 3]);

    let totals = tracker.totals();
    assert_eq!((totals.torrents, totals.seeders, totals.leechers, totals.completed), (1, 1, 1, 5));
    // To the network they are two: who knows one hash may not know the other.
    assert_eq!(ports(&say(&tracker, &second(peer(3))).unwrap()), [1].into());
    assert_eq!(scrape(&tracker, &[SECOND]).unwrap()[0].1.incomplete, 1);
}

#[test]
fn rule_27_a_download_of_a_hybrid_torrent_is_noted_once() {
    let tracker = hybrid(5);
    for info_hash in [TORRENT, SECOND] {
        say(&tracker, &Announce { info_hash, ..peer(1) }).unwrap();
        let completed = Announce { info_hash, event: Event::Completed, ..seeder(1) };
        say(&tracker, &completed).unwrap();
    }
    assert_eq!(tracker.take_completions().counts, [(TORRENT, 6)]);
    assert_eq!(tracker.totals().completed, 6);
    assert_eq!(tracker.counts(&TORRENT).unwrap().downloaded, 6);
}

#[test]
fn rule_27_downloads_that_open_mode_saw_under_the_second_hash_are_not_lost() {
    let tracker = Tracker::new(Rules { open: true, ..Rules::default() });
    let completed = Announce { info_hash: SECOND, event: Event::Completed, ..seeder(1) };
    say(&tracker, &completed).unwrap();
    register_hybrid(&tracker, 0);
    let noted = tracker.take_completions().counts;
    assert!(noted.contains(&(TORRENT, 1)), "{noted:?}");
    let totals = tracker.totals();
    assert_eq!((totals.torrents, totals.seeders, totals.completed), (1, 0, 0));
}

#[test]
fn rule_27_both_hashes_go_together() {
    let tracker = hybrid(0);
    say(&tracker, &Announce { info_hash: SECOND, ..peer(1) }).unwrap();
    tracker.unregister(&TORRENT);
    for info_hash in [TORRENT, SECOND] {
        let refused = say(&tracker, &Announce { info_hash, ..peer(1) });
        assert_eq!(refused, Err(Refusal::NotRegistered));
    }
    let totals = tracker.totals();
    assert_eq!((totals.torrents, totals.seeders, totals.leechers), (0, 0, 0));
}

#[test]
fn rule_52_second_swarms_have_no_room_of_their_own() {
    let tracker = hybrid(0);
    tracker.set_rules(Rules { max_peers: 2, ..Rules::default() });
    for port in [1, 2] {
        say(&tracker, &Announce { info_hash: SECOND, ..peer(port) }).unwrap();
    }
    assert_eq!(say(&tracker, &peer(3)), Err(Refusal::Full));
    say(&tracker, &Announce { info_hash: SECOND, event: Event::Stopped, ..peer(1) }).unwrap();
    assert!(say(&tracker, &peer(3)).is_ok());
}

pub(super) fn hybrid(downloaded: u32) -> Tracker {
    let tracker = Tracker::new(Rules::default());
    register_hybrid(&tracker, downloaded);
    tracker
}

fn register_hybrid(tracker: &Tracker, downloaded: u32) {
    tracker.register(TORRENT, downloaded);
    tracker.register(SECOND, downloaded);
    let twin = |twin| Registration { twin: Some(twin), ..Registration::default() };
    tracker.set_registration(&TORRENT, twin(Twin::Second(SECOND)));
    tracker.set_registration(&SECOND, twin(Twin::First(TORRENT)));
}
