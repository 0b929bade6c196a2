//! What outlives the program, what is not taken back, and what is no snapshot.

use std::io::Read;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::*;
use crate::hammering::RequestRate;
use crate::snapshot::{BlockReader, Blocks, SnapshotError, write_end, write_front};
use crate::swarm::{PeerSight, SavedSwarm};

/// The second hash of the hybrid torrent whose first is [`TORRENT`].
const SECOND: InfoHash = InfoHash([9; 20]);
/// By the computer's clock, when snapshots are taken.
const TAKEN: u64 = 1_800_000_000;

#[test]
fn peers_come_back_older_by_the_time_spent_switched_off() {
    let before = registered(Rules::default());
    say_at(&before, &peer(1), START).unwrap();
    say_at(&before, &Announce { uploaded_bytes: 5_000, ..peer(1) }, START + 1_000).unwrap();
    say_at(&before, &seeder(2), START + 1_090).unwrap();
    let bytes = save(&before, START + 1_100);

    let after = registered(Rules::default());
    let restored = restore(&after, &bytes, 50);
    assert_eq!((restored.peers, restored.left_out), (2, 0));
    assert!(restored.problem.is_none());
    let sight = sorted(after.peers(&TORRENT, Timestamp::START));
    let ages: Vec<_> =
        sight.iter().map(|it| (it.port, it.first_seen_secs, it.last_seen_secs)).collect();
    assert_eq!(ages, [(1, 1_150, 150), (2, 60, 60)]);
    let same = sorted(before.peers(&TORRENT, Timestamp(START + 1_150)));
    assert_eq!(sight, same, "and all else is as it was");
    let totals = after.totals();
    assert_eq!((totals.seeders, totals.leechers, totals.torrents), (1, 1, 1));
    assert_eq!(ports(&say_at(&after, &peer(3), START).unwrap()), [1, 2].into());
}

#[test]
fn who_has_been_silent_for_too_long_by_then_is_left_out_or_forgotten_in_time() {
    let rules = Rules { peer_expiry_secs: 1_000, ..Rules::default() };
    let before = registered(rules.clone());
    say_at(&before, &peer(1), START).unwrap();
    say_at(&before, &peer(2), START + 600).unwrap();
    let bytes = save(&before, START + 700);

    let after = registered(rules.clone());
    let restored = restore(&after, &bytes, 301);
    assert_eq!((restored.peers, restored.left_out), (1, 1));
    sweep(&after, START + 599);
    assert_eq!(after.totals().leechers, 1);
    sweep(&after, START + 600);
    assert_eq!(after.totals().leechers, 0);

    let much_later = registered(rules);
    assert_eq!(restore(&much_later, &bytes, u64::MAX - TAKEN).left_out, 2);
}

#[test]
fn the_longest_patience_reaches_back_beyond_the_start() {
    let rules = Rules { peer_expiry_secs: u32::MAX, ..Rules::default() };
    let before = registered(rules.clone());
    say_at(&before, &peer(1), START).unwrap();
    let bytes = save(&before, START);
    let longest = 32_767 * 64;
    for (off_secs, peers) in [(longest, 1), (longest + 1, 0)] {
        assert_eq!(restore(&registered(rules.clone()), &bytes, off_secs).peers, peers);
    }
}

#[test]
fn no_time_has_passed_by_a_clock_that_was_set_back() {
    let before = registered(Rules::default());
    say_at(&before, &peer(1), START + 10).unwrap();
    let bytes = save(&before, START + 40);
    let after = registered(Rules::default());
    let restored = after.restore_peers(&mut bytes.as_slice(), Timestamp::START, TAKEN - 86_400);
    assert_eq!(restored.peers, 1);
    assert_eq!(after.peers(&TORRENT, Timestamp::START)[0].last_seen_secs, 30);
}

#[test]
fn torrents_that_are_not_tracked_any_more_do_not_come_back() {
    let open = Rules { open: true, ..Rules::default() };
    let before = Tracker::new(open.clone());
    before.register(TORRENT, 0);
    for info_hash in [TORRENT, OTHER] {
        say_at(&before, &Announce { info_hash, ..peer(1) }, START).unwrap();
    }
    let bytes = save(&before, START);

    let closed = registered(Rules::default());
    let restored = restore(&closed, &bytes, 0);
    assert_eq!((restored.peers, restored.left_out), (1, 1));
    assert_eq!(closed.totals().torrents, 1);
    assert_eq!(closed.counts(&OTHER), None);

    let still_open = registered(open.clone());
    assert_eq!(restore(&still_open, &bytes, 0).peers, 2);
    assert_eq!(still_open.totals().torrents, 2);
    assert_eq!(restore(&still_open, &bytes, 0).left_out, 2, "they are there already");

    let no_room = registered(Rules { max_open_torrents: 0, ..open });
    assert_eq!(restore(&no_room, &bytes, 0).peers, 1);
    assert_eq!(no_room.totals().torrents, 1);
}

#[test]
fn an_archived_torrent_gets_its_counts_back_but_nobody_else() {
    let before = registered(Rules::default());
    say(&before, &peer(1)).unwrap();
    say(&before, &Announce { event: Event::Completed, ..seeder(2) }).unwrap();
    let bytes = save(&before, START);

    let after = registered(Rules::default());
    let archived = Registration { archived: true, ..Registration::default() };
    after.set_registration(&TORRENT, archived);
    let restored = restore(&after, &bytes, 0);
    assert_eq!((restored.peers, restored.left_out), (0, 2));
    let totals = after.totals();
    assert_eq!((totals.seeders, totals.leechers, totals.completed), (0, 0, 1));
}

#[test]
fn rule_52_no_more_peers_come_back_than_may_be_remembered() {
    let before = Tracker::new(Rules { open: true, ..Rules::default() });
    before.register(TORRENT, 0);
    for port in 1..=40 {
        say_at(&before, &peer(port), START).unwrap();
        say_at(&before, &Announce { info_hash: OTHER, ..peer(port) }, START).unwrap();
    }
    let bytes = save(&before, START);
    let back = |rules: Rules| {
        let after = registered(Rules { open: true, ..rules });
        let restored = restore(&after, &bytes, 0);
        assert_eq!(restored.peers + restored.left_out, 80);
        assert_eq!(u64::from(after.totals().leechers), restored.peers);
        let open = after.counts(&OTHER).map_or(0, |it| it.incomplete);
        (after.counts(&TORRENT).unwrap().incomplete, open)
    };
    let per_torrent = Rules { max_peers_per_torrent: 33, ..Rules::default() };
    assert_eq!(back(per_torrent), (33, 33));
    let (own, open) = back(Rules { max_peers: 40, ..Rules::default() });
    assert!(own >= 10 && own + open <= 40, "{own} and {open}");
    assert_eq!(back(Rules { max_peers: 0, ..Rules::default() }), (0, 0));
}

#[test]
fn completed_counts_never_go_back() {
    let completes = |tracker: &Tracker, info_hash| {
        say_at(tracker, &Announce { info_hash, ..peer(1) }, START).unwrap();
        let done = Announce { info_hash, event: Event::Completed, ..seeder(1) };
        say_at(tracker, &done, START).unwrap();
    };
    let open = Rules { open: true, ..Rules::default() };
    let before = Tracker::new(open.clone());
    before.register(TORRENT, 4);
    completes(&before, TORRENT);
    completes(&before, OTHER);
    let bytes = save(&before, START);

    for (catalog, expected) in [(4, 5), (5, 5), (6, 6)] {
        let after = Tracker::new(open.clone());
        after.register(TORRENT, catalog);
        // Long after, when no peer comes back.
        restore(&after, &bytes, 1_000_000);
        assert_eq!(after.counts(&TORRENT).unwrap().downloaded, expected);
        assert_eq!(after.totals().completed, u64::from(expected));
        let news = if expected > catalog { vec![(TORRENT, expected)] } else { Vec::new() };
        assert_eq!(after.take_completions().counts, news);
    }
    let after = Tracker::new(open);
    restore(&after, &bytes, 0);
    assert_eq!(after.counts(&OTHER).unwrap().downloaded, 1, "open mode remembers its own");
    assert!(after.take_completions().counts.is_empty());
}

#[test]
fn what_a_peer_transfers_counts_on_from_where_it_stood() {
    let received = |bytes| Announce { downloaded_bytes: bytes, ..peer(1) };
    let before = registered(Rules::default());
    say_at(&before, &received(123_456_789), START).unwrap();
    let bytes = save(&before, START);
    let after = registered(Rules::default());
    restore(&after, &bytes, 0);
    let [was, is] = [before, after].map(|tracker| {
        tracker.take_activity();
        say_at(&tracker, &received(200_000_000), START + 60).unwrap();
        tracker.take_activity()
    });
    assert!(was[0].1.transferred_bytes > 70_000_000);
    assert_eq!(was, is);
}

#[test]
fn a_snapshot_of_a_later_program_is_told_from_a_broken_one() {
    let mut bytes = save(&registered(Rules::default()), START);
    assert!(restore(&registered(Rules::default()), &bytes, 0).problem.is_none());
    bytes[9] = 3;
    bytes.truncate(30);
    let problem = restore(&registered(Rules::default()), &bytes, 0).problem;
    assert!(matches!(problem, Some(SnapshotError::Newer(3))), "{problem:?}");
    for bytes in [&b""[..], b"SWDPEERS", b"SWDPEERS\0\0", b"{}", &[0; 4_096]] {
        let problem = restore(&registered(Rules::default()), bytes, 0).problem;
        assert!(matches!(problem, Some(SnapshotError::Broken)), "{problem:?}");
    }
}

#[test]
fn peers_of_a_snapshot_of_the_first_format_come_back() {
    let mut bytes = Vec::new();
    write_front(&mut bytes, TAKEN).unwrap();
    bytes[9] = 1;
    let mut blocks = Blocks::default();
    let peer = [
        &TORRENT.0[..],            // info hash
        &[0, 0, 0, 3],             // completed downloads
        &[4, 0, 1],                // IPv4, one peer
        &[198, 51, 100, 7],        // address
        &[0x1A, 0xE1],             // port 6881
        b"-TR4060-abcdefghijkl",   // peer id
        &[0, 0, 0, 9],             // key
        &[0, 0, 0, 60],            // seconds since its last announce
        &[0x0E, 0x10],             // patience: an hour
        &[0, 5, 0, 6, 0, 0, 4, 1], // up, down, left; a seeder with a key; reachable
    ]
    .concat();
    blocks.room_for(peer.len()).extend_from_slice(&peer);
    blocks.write(&mut bytes).unwrap();
    write_end(&mut bytes, 1).unwrap();

    let after = registered(Rules::default());
    let restored = restore(&after, &bytes, 40);
    assert!(restored.problem.is_none(), "{:?}", restored.problem);
    let expected = PeerSight {
        ip: Ipv4Addr::new(198, 51, 100, 7).into(),
        port: 6_881,
        peer_id: PeerId(*b"-TR4060-abcdefghijkl"),
        seeder: true,
        uploaded_bytes: 5,
        downloaded_bytes: 6,
        left_bytes: 0,
        first_seen_secs: 100,
        last_seen_secs: 100,
        transport: None,
        reachability: Reachability::Reachable,
    };
    assert_eq!(after.peers(&TORRENT, Timestamp::START), [expected]);
    assert_eq!(after.counts(&TORRENT).unwrap().downloaded, 3);
}

#[test]
fn what_stands_before_the_damage_is_taken_in() {
    let before = hybrid_and_open();
    for port in 1..=3_000 {
        say_at(&before, &peer(port), START).unwrap();
    }
    let mut bytes = save(&before, START);
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    let after = registered(Rules::default());
    let restored = restore(&after, &bytes, 0);
    assert!(restored.problem.is_some());
    assert_eq!(restored.peers, 2_000, "of three blocks, two are whole");
    assert_eq!(after.totals().leechers, 2_000);
}

/// One announce of the property tests.
#[derive(Clone, Debug)]
struct Step {
    torrent: u8,
    client: u8,
    host: u8,
    v6: bool,
    key: Option<u32>,
    left_bytes: u64,
    event: Event,
    bytes: u64,
    secs: u32,
    found: Option<Reachability>,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn every_peer_comes_back_as_it_was(
        steps in prop::collection::vec(step(), 1..120),
        crowd in 0_u16..50,
    ) {
        let before = hybrid_and_open();
        let now = play(&before, &steps, crowd);
        let bytes = save(&before, now);
        let after = hybrid_and_open();
        let restored = restore(&after, &bytes, 0);
        prop_assert!(restored.problem.is_none());
        prop_assert_eq!(restored.left_out, 0);
        prop_assert_eq!(contents(&save(&after, START)), contents(&bytes));
        let (was, is) = (before.totals(), after.totals());
        prop_assert_eq!((was.seeders, was.leechers), (is.seeders, is.leechers));
        for hash in [TORRENT, SECOND, OTHER] {
            let counts = |it: &Tracker| it.counts(&hash).unwrap_or_default();
            let (was, is) = (counts(&before), counts(&after));
            prop_assert_eq!((was.complete, was.incomplete), (is.complete, is.incomplete));
            prop_assert_eq!(was.downloaders, is.downloaders);
        }
        sweep(&after, START + 1_000_000);
        prop_assert_eq!((after.totals().seeders, after.totals().leechers), (0, 0));
        prop_assert_eq!(after.counters.peers(), 0);
    }

    #[test]
    fn damage_is_noticed_wherever_it_is(
        steps in prop::collection::vec(step(), 1..20),
        place: prop::sample::Index,
        bit in 0_u32..8,
        more in prop::collection::vec(any::<u8>(), 1..40),
    ) {
        let before = hybrid_and_open();
        let now = play(&before, &steps, 0);
        let bytes = save(&before, now);
        let at = place.index(bytes.len());
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        let longer = [bytes.as_slice(), &more].concat();
        for damaged in [&flipped, &bytes[..at], &longer] {
            prop_assert!(restore(&hybrid_and_open(), damaged, 0).problem.is_some());
        }
    }

    #[test]
    fn any_bytes_are_read_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let front = &save(&Tracker::new(Rules::default()), START)[..27];
        for bytes in [bytes.clone(), [front, &bytes].concat()] {
            let restored = restore(&hybrid_and_open(), &bytes, 0);
            prop_assert!(restored.problem.is_some() && restored.peers == 0);
        }
    }
}

const START: u32 = Timestamp::START.0;

fn hybrid_and_open() -> Tracker {
    let request_rate = RequestRate { per_minute: 0, burst: 0 };
    let tracker = Tracker::new(Rules { open: true, request_rate, ..Rules::default() });
    tracker.register(TORRENT, 0);
    tracker.register(SECOND, 0);
    let twin = |twin| Registration { twin: Some(twin), ..Registration::default() };
    tracker.set_registration(&TORRENT, twin(Twin::Second(SECOND)));
    tracker.set_registration(&SECOND, twin(Twin::First(TORRENT)));
    tracker
}

/// Lets everybody announce, and then a crowd; says which time it is then.
fn play(tracker: &Tracker, steps: &[Step], crowd: u16) -> u32 {
    let mut now = START;
    for step in steps {
        now += step.secs;
        let announce = Announce {
            info_hash: [TORRENT, SECOND, OTHER][usize::from(step.torrent)],
            peer_id: PeerId([step.client; 20]),
            uploaded_bytes: step.bytes,
            downloaded_bytes: step.bytes / 3,
            left_bytes: step.left_bytes,
            event: step.event,
            key: step.key,
            ..peer(6_881)
        };
        let host = 0x0B00_0000 + u32::from(step.host);
        let ip = match step.v6 {
            true => Ipv6Addr::from_bits(0x2001_0DB8 << 96 | u128::from(host)).into(),
            false => Ipv4Addr::from_bits(host).into(),
        };
        let mut reply = AnnounceReply::default();
        tracker.announce(&announce, &Asker::at(ip), Timestamp(now), 7, &mut reply).unwrap();
        if let Some(found) = step.found {
            let address = SocketAddr::new(ip, 6_881);
            tracker.note_reachability(&announce.info_hash, address, &announce.peer_id, found);
        }
    }
    for port in 1..=crowd {
        say_at(tracker, &Announce { key: Some(port.into()), ..peer(port) }, now).unwrap();
    }
    now
}

fn step() -> impl Strategy<Value = Step> {
    let event = prop::sample::select(vec![
        Event::None,
        Event::Started,
        Event::Completed,
        Event::Stopped,
        Event::Paused,
    ]);
    let found = prop::sample::select(vec![
        Reachability::Reachable,
        Reachability::Unproven,
        Reachability::Unreachable,
    ]);
    let who = (0_u8..3, 0_u8..12, 0_u8..12, any::<bool>(), prop::option::of(0_u32..3));
    let what = (0_u64..2, event, any::<u64>(), 0_u32..30, prop::option::of(found));
    (who, what).prop_map(|((torrent, client, host, v6, key), what)| {
        let (left_bytes, event, bytes, secs, found) = what;
        Step { torrent, client, host, v6, key, left_bytes, event, bytes, secs, found }
    })
}

fn sorted(mut peers: Vec<PeerSight>) -> Vec<PeerSight> {
    peers.sort_by_key(|it| it.port);
    peers
}

fn save(tracker: &Tracker, now: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    tracker.save_peers(Timestamp(now), TAKEN, &mut bytes).unwrap();
    bytes
}

fn restore(tracker: &Tracker, mut bytes: &[u8], off_secs: u64) -> Restored {
    tracker.restore_peers(&mut bytes, Timestamp::START, TAKEN.saturating_add(off_secs))
}

/// All that a snapshot says, in an order of its own.
fn contents(mut bytes: &[u8]) -> BTreeSet<String> {
    let (mut blocks, taken) = BlockReader::open(&mut bytes as &mut dyn Read).unwrap();
    assert_eq!(taken, TAKEN);
    let format = blocks.format();
    let (mut contents, mut peers) = (BTreeSet::new(), 0);
    while let Some(mut block) = blocks.next(peers).unwrap() {
        while !block.is_empty() {
            let seen = |age: u32| Timestamp(START - age);
            let swarm = SavedSwarm::read(&mut block, format, seen).unwrap();
            for peer in &swarm.peers {
                contents.insert(format!("{} {} {peer:?}", swarm.info_hash, swarm.downloaded));
                peers += 1;
            }
        }
    }
    contents
}
