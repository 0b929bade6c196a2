//! The rules of the tracker, seen through its only door.

mod access;
mod activity;
mod addresses;
mod clients;
mod counts;
mod kicks;
mod reachability;
mod registrations;
mod snapshot;

use std::collections::BTreeSet;
use std::net::IpAddr;

use proptest::prelude::*;
use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::{InfoHash, PeerId};
use protocol::scrape::SwarmCounts;

use super::*;
use crate::registration::{Registration, Twin};

const TORRENT: InfoHash = InfoHash([7; 20]);
const OTHER: InfoHash = InfoHash([8; 20]);

#[test]
fn only_registered_torrents_are_tracked() {
    let tracker = registered(Rules::default());
    assert!(say(&tracker, &peer(1)).is_ok());

    let stranger = Announce { info_hash: OTHER, ..peer(1) };
    assert_eq!(say(&tracker, &stranger), Err(Refusal::NotRegistered));
    assert_eq!(tracker.totals().torrents, 1);

    tracker.set_rules(Rules { open: true, ..Rules::default() });
    assert!(say(&tracker, &stranger).is_ok());
    assert_eq!(tracker.totals().torrents, 2);
}

#[test]
fn a_torrent_gathered_in_open_mode_is_refused_once_closed_again() {
    let tracker = Tracker::new(Rules { open: true, ..Rules::default() });
    say(&tracker, &peer(1)).unwrap();
    tracker.set_rules(Rules::default());
    assert_eq!(say(&tracker, &peer(1)), Err(Refusal::NotRegistered));

    tracker.register(TORRENT, 0);
    assert_eq!(say(&tracker, &peer(2)).unwrap().peers.len(), 1);
    assert_eq!(tracker.totals().torrents, 1);
}

#[test]
fn peers_are_told_of_each_other_but_not_of_themselves() {
    let tracker = registered(Rules::default());
    assert_eq!(ports(&say(&tracker, &peer(1)).unwrap()), [].into());
    assert_eq!(ports(&say(&tracker, &peer(2)).unwrap()), [1].into());
    assert_eq!(ports(&say(&tracker, &peer(1)).unwrap()), [2].into());

    let same_id_elsewhere = Announce { port: 3, ..peer(1) };
    assert_eq!(ports(&say(&tracker, &same_id_elsewhere).unwrap()), [2].into());
}

#[test]
fn rule_21_seeders_are_told_of_leechers_only() {
    let tracker = registered(Rules::default());
    say(&tracker, &seeder(1)).unwrap();
    say(&tracker, &peer(2)).unwrap();
    let reply = say(&tracker, &seeder(3)).unwrap();
    assert_eq!(ports(&reply), [2].into());
    assert_eq!((reply.complete, reply.incomplete), (2, 1));
    assert_eq!(ports(&say(&tracker, &peer(2)).unwrap()), [1, 3].into());
}

#[test]
fn rule_15_exactly_as_many_peers_are_listed_as_wanted() {
    let tracker = registered(Rules { peers_default: 5, peers_max: 8, ..Rules::default() });
    for port in 1..=20 {
        say(&tracker, &if port % 3 == 0 { seeder(port) } else { peer(port) }).unwrap();
    }
    for (wanted, listed) in [(None, 5), (Some(0), 0), (Some(1), 1), (Some(7), 7), (Some(99), 8)] {
        let reply = say(&tracker, &Announce { peers_wanted: wanted, ..peer(1) }).unwrap();
        assert_eq!(ports(&reply).len(), listed, "{wanted:?}");
    }
}

#[test]
fn rule_18_leaving_is_answered_with_nobody_and_creates_nothing() {
    let tracker = Tracker::new(Rules { open: true, ..Rules::default() });
    let stopped = Announce { event: Event::Stopped, port: 0, ..peer(1) };
    assert_eq!(ports(&say(&tracker, &stopped).unwrap()), [].into());
    assert_eq!(tracker.totals().torrents, 0);

    say(&tracker, &peer(1)).unwrap();
    say(&tracker, &peer(2)).unwrap();
    let reply = say(&tracker, &Announce { event: Event::Stopped, ..peer(1) }).unwrap();
    assert_eq!((reply.peers.len(), reply.incomplete), (0, 1));
    assert_eq!(tracker.totals().leechers, 1);
}

#[test]
fn rule_20_port_zero_is_refused() {
    let tracker = registered(Rules::default());
    assert_eq!(say(&tracker, &peer(0)), Err(Refusal::PortZero));
    assert_eq!(tracker.totals().leechers, 0);
}

#[test]
fn rule_19_a_download_is_counted_once_and_only_when_complete() {
    let tracker = registered(Rules::default());
    let completed = |left_bytes| Announce { event: Event::Completed, left_bytes, ..peer(1) };
    for (announce, expected) in
        [(peer(1), 0), (completed(5), 0), (completed(0), 1), (completed(0), 1), (seeder(1), 1)]
    {
        assert_eq!(say(&tracker, &announce).unwrap().downloaded, expected);
    }
    assert_eq!(tracker.take_completions().counts, [(TORRENT, 1)]);
    assert_eq!(tracker.take_completions().counts, []);
    assert_eq!(tracker.totals().completed, 1);
}

#[test]
fn rule_19_a_completed_download_says_what_must_be_saved_before_it_is_answered() {
    let tracker = registered(Rules { open: true, ..Rules::default() });
    let completed = |port| Announce { event: Event::Completed, ..seeder(port) };
    let number = |announce: &Announce| {
        let mut reply = AnnounceReply::default();
        let told = tracker.announce(announce, &anyone(), Timestamp(0), 0, &mut reply);
        told.unwrap().completion
    };
    assert_eq!(number(&completed(1)), Some(1));
    assert_eq!(number(&completed(2)), Some(2));
    assert_eq!(number(&completed(1)), Some(2), "said again, it must not be answered before");
    assert_eq!(tracker.take_completions().sequence, 2);
    assert_eq!(number(&completed(3)), Some(3));
    for other in [
        seeder(4),
        peer(5),
        Announce { event: Event::Completed, ..peer(6) },
        Announce { info_hash: OTHER, ..completed(7) },
    ] {
        assert_eq!(number(&other), None, "{other:?}");
    }
    assert_eq!(tracker.take_completions().sequence, 3);
}

#[test]
fn completed_counts_of_earlier_runs_go_on() {
    let tracker = Tracker::new(Rules::default());
    tracker.register(TORRENT, 41);
    let completed = Announce { event: Event::Completed, ..seeder(1) };
    assert_eq!(say(&tracker, &completed).unwrap().downloaded, 42);
    assert_eq!(tracker.totals().completed, 42);
}

#[test]
fn shortening_the_interval_drops_nobody_who_keeps_the_old_one() {
    let rules = Rules { peer_expiry_secs: 3_660, ..Rules::default() };
    let tracker = registered(rules.clone());
    say_at(&tracker, &seeder(1), 0).unwrap();
    tracker.set_rules(Rules { peer_expiry_secs: 62, ..rules });
    say_at(&tracker, &seeder(2), 0).unwrap();
    sweep(&tracker, 70);
    assert_eq!(tracker.totals().seeders, 1, "the second was told the new interval");
    sweep(&tracker, 3_660);
    assert_eq!(tracker.totals().seeders, 1);
    sweep(&tracker, 3_661);
    assert_eq!(tracker.totals().seeders, 0);
}

#[test]
fn rule_29_silent_peers_are_forgotten_and_registered_torrents_kept() {
    let rules = Rules { open: true, peer_expiry_secs: 100, ..Rules::default() };
    let tracker = registered(rules);
    say_at(&tracker, &peer(1), 10).unwrap();
    say_at(&tracker, &seeder(2), 50).unwrap();
    say_at(&tracker, &Announce { info_hash: OTHER, ..peer(3) }, 10).unwrap();

    sweep(&tracker, 110);
    assert_eq!((tracker.totals().leechers, tracker.totals().seeders), (2, 1));
    sweep(&tracker, 111);
    assert_eq!((tracker.totals().leechers, tracker.totals().seeders), (0, 1));
    assert_eq!(tracker.counts(&OTHER), None);
    sweep(&tracker, 151);
    assert_eq!(tracker.counts(&TORRENT), Some(SwarmCounts::default()));
    assert_eq!(tracker.totals().torrents, 1);
}

#[test]
fn rule_52_what_strangers_can_grow_is_bounded() {
    let rules = Rules { open: true, max_open_torrents: 2, max_peers: 4, ..Rules::default() };
    let tracker = registered(rules);
    let about = |hash: u8, port| Announce { info_hash: InfoHash([hash; 20]), ..peer(port) };
    assert!(say(&tracker, &about(1, 1)).is_ok());
    assert!(say(&tracker, &about(2, 1)).is_ok());
    assert_eq!(say(&tracker, &about(3, 1)), Err(Refusal::Full));
    assert!(say(&tracker, &about(2, 2)).is_ok());
    assert_eq!(say(&tracker, &about(2, 3)), Err(Refusal::Full));
    assert!(say(&tracker, &peer(1)).is_ok(), "a quarter is kept for registered torrents");
    assert_eq!(say(&tracker, &peer(2)), Err(Refusal::Full));
    assert!(say(&tracker, &peer(1)).is_ok(), "known peers stay");
    assert_eq!(tracker.totals().torrents, 3);
}

#[test]
fn what_open_mode_has_gathered_goes_when_it_is_closed() {
    let open = Rules { open: true, scrape: ScrapePolicy::Full, ..Rules::default() };
    let tracker = Tracker::new(open.clone());
    say(&tracker, &seeder(1)).unwrap();
    assert_eq!(scrape_all(&tracker).unwrap().len(), 1);

    tracker.set_rules(Rules { open: false, ..open });
    assert_eq!(scrape_all(&tracker).unwrap(), []);
    assert_eq!(scrape(&tracker, &[TORRENT]).unwrap(), []);
    sweep(&tracker, 0);
    assert_eq!((tracker.totals().torrents, tracker.totals().seeders), (0, 0));
}

#[test]
fn completed_counts_follow_a_torrent_in_and_out_of_the_register() {
    let tracker = Tracker::new(Rules { open: true, ..Rules::default() });
    let completed = Announce { event: Event::Completed, ..seeder(1) };
    say(&tracker, &completed).unwrap();
    assert_eq!(tracker.take_completions().counts, [], "nobody keeps count of strangers' torrents");
    tracker.register(TORRENT, 0);
    assert_eq!(tracker.take_completions().counts, [(TORRENT, 1)]);

    say(&tracker, &Announce { event: Event::Completed, ..seeder(2) }).unwrap();
    tracker.unregister(&TORRENT);
    assert_eq!(tracker.take_completions().counts, [], "what is removed does not come back");
}

#[test]
fn rule_49_scrapes_follow_the_policy() {
    let tracker = registered(Rules::default());
    say(&tracker, &seeder(1)).unwrap();
    let specific = [OTHER, TORRENT];
    let counts = SwarmCounts { complete: 1, ..SwarmCounts::default() };
    assert_eq!(scrape(&tracker, &specific).unwrap(), [(TORRENT, counts)]);
    assert_eq!(scrape_all(&tracker), Err(Refusal::FullScrape));

    tracker.set_rules(Rules { scrape: ScrapePolicy::Full, ..Rules::default() });
    assert_eq!(scrape_all(&tracker).unwrap(), [(TORRENT, counts)]);

    tracker.set_rules(Rules { scrape: ScrapePolicy::None, ..Rules::default() });
    assert_eq!(scrape(&tracker, &specific), Err(Refusal::SpecificScrape));
    assert_eq!(scrape_all(&tracker), Err(Refusal::FullScrape));
}

#[test]
fn the_owner_sees_who_is_there_since_when_and_how() {
    let tracker = registered(Rules::default());
    let by_udp = Asker { transport: Transport::Udp, ..anyone() };
    say_at(&tracker, &seeder(1), 5).unwrap();
    say_at(&tracker, &peer(2), 6).unwrap();
    let mut reply = AnnounceReply::default();
    tracker.announce(&peer(2), &by_udp, Timestamp(9), 7, &mut reply).unwrap();
    let mut sight = tracker.peers(&TORRENT, Timestamp(10));
    sight.sort_by_key(|it| it.port);
    let seen: Vec<_> = sight
        .iter()
        .map(|it| (it.port, it.seeder, it.first_seen_secs, it.last_seen_secs, it.transport))
        .collect();
    let (http, udp) = (Some(Transport::Http), Some(Transport::Udp));
    assert_eq!(seen, [(1, true, 5, 5, http), (2, false, 4, 1, udp)]);
}

#[test]
fn a_removed_torrent_takes_its_peers_along() {
    let tracker = registered(Rules::default());
    say(&tracker, &seeder(1)).unwrap();
    say(&tracker, &peer(2)).unwrap();
    tracker.unregister(&TORRENT);
    let totals = tracker.totals();
    assert_eq!((totals.torrents, totals.seeders, totals.leechers), (0, 0, 0));
}

proptest! {
    /// Whatever is announced, the totals are the sums over the swarms.
    #[test]
    fn totals_add_up(steps in prop::collection::vec((0_u8..4, 1_u16..9, 0_u64..2, 0_u8..5, 0_u32..300), 1..200)) {
        let rules = Rules { open: true, peer_expiry_secs: 50, ..Rules::default() };
        let tracker = registered(rules);
        let mut now = 0;
        for (hash, port, left_bytes, event, pause) in steps {
            now += pause / 10;
            let event = match event {
                0 => Event::Started,
                1 => Event::Completed,
                2 => Event::Stopped,
                3 => Event::Paused,
                _ => Event::None,
            };
            let announce =
                Announce { info_hash: InfoHash([hash; 20]), left_bytes, event, ..peer(port) };
            say_at(&tracker, &announce, now).unwrap();
            if pause > 250 {
                sweep(&tracker, now);
            }
            if pause < 10 {
                tracker.unregister(&announce.info_hash);
            }
        }
        tracker.set_rules(Rules { open: true, scrape: ScrapePolicy::Full, ..Rules::default() });
        let files = scrape_all(&tracker).unwrap();
        let totals = tracker.totals();
        prop_assert_eq!(totals.torrents as usize, files.len());
        prop_assert_eq!(totals.seeders, files.iter().map(|(_, it)| it.complete).sum::<u32>());
        prop_assert_eq!(totals.completed, files.iter().map(|(_, it)| u64::from(it.downloaded)).sum::<u64>());
        prop_assert_eq!(totals.leechers, files.iter().map(|(_, it)| it.incomplete).sum::<u32>());
    }
}

fn registered(rules: Rules) -> Tracker {
    let tracker = Tracker::new(rules);
    tracker.register(TORRENT, 0);
    tracker
}

/// A downloader whose peer id and port are told apart by `port`.
fn peer(port: u16) -> Announce {
    let mut id = *b"-XX0000-000000000000";
    id[18..].copy_from_slice(&port.to_be_bytes());
    Announce {
        info_hash: TORRENT,
        peer_id: PeerId(id),
        port,
        uploaded_bytes: 0,
        downloaded_bytes: 0,
        left_bytes: 100,
        event: Event::None,
        key: None,
        peers_wanted: None,
    }
}

fn seeder(port: u16) -> Announce {
    Announce { left_bytes: 0, ..peer(port) }
}

fn say(tracker: &Tracker, announce: &Announce) -> Result<AnnounceReply, Refusal> {
    say_at(tracker, announce, 0)
}

fn say_at(tracker: &Tracker, announce: &Announce, now: u32) -> Result<AnnounceReply, Refusal> {
    let asker = anyone();
    let mut reply = AnnounceReply::default();
    tracker.announce(announce, &asker, Timestamp(now), u64::from(now), &mut reply)?;
    Ok(reply)
}

fn scrape(tracker: &Tracker, hashes: &[InfoHash]) -> Result<Vec<(InfoHash, SwarmCounts)>, Refusal> {
    Ok(tracker.scrape(hashes, &anyone(), Timestamp(0))?.files)
}

/// Everything a full scrape lists.
fn scrape_all(tracker: &Tracker) -> Result<Vec<(InfoHash, SwarmCounts)>, Refusal> {
    let hashes = tracker.scrape_all(&anyone(), Timestamp(0))?;
    let mut files = Vec::new();
    tracker.add_counts(&hashes, &mut files);
    Ok(files)
}

fn anyone() -> Asker<'static> {
    Asker::at(IpAddr::from([192, 0, 2, 1]))
}

fn sweep(tracker: &Tracker, now: u32) {
    for turn in 0..SHARDS {
        tracker.sweep(Timestamp(now), turn);
    }
}

fn ports(reply: &AnnounceReply) -> BTreeSet<u16> {
    reply.peers.iter().map(|it| it.port).collect()
}
