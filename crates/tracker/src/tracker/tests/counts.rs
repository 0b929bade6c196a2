//! Counts that were read are read anew wherever they may have changed.

use std::collections::BTreeMap;

use super::registrations::SECOND;
use super::*;
use crate::store::{CountsRead, Shards};

/// A torrent of one swarm, and one of two.
const TORRENTS: [&[InfoHash]; 2] = [&[OTHER], &[TORRENT, SECOND]];

fn hybrid() -> Tracker {
    let tracker = registered(Rules::default());
    tracker.register(OTHER, 0);
    tracker.register(SECOND, 0);
    let twin = |twin| Registration { twin: Some(twin), ..Registration::default() };
    tracker.set_registration(&TORRENT, twin(Twin::Second(SECOND)));
    tracker.set_registration(&SECOND, twin(Twin::First(TORRENT)));
    tracker
}

#[test]
fn who_reports_again_changes_no_counts() {
    let tracker = hybrid();
    say(&tracker, &peer(1)).unwrap();
    let mut read = CountsRead::default();
    assert_eq!(tracker.changed_counts(&mut read), Shards::ALL, "nothing has been read before");
    say(&tracker, &Announce { left_bytes: 99, downloaded_bytes: 1, ..peer(1) }).unwrap();
    assert_eq!(tracker.changed_counts(&mut read), Shards::default());
    say(&tracker, &seeder(1)).unwrap();
    let changed = tracker.changed_counts(&mut read);
    assert!(tracker.shards_of(TORRENTS[1]).meet(changed));
    assert!(!Shards::default().meet(changed));
    assert_eq!(tracker.changed_counts(&mut read), Shards::default());
}

proptest! {
    #[test]
    fn what_is_read_where_counts_have_changed_is_as_good_as_all(
        steps in prop::collection::vec((0_u8..3, 1_u16..6, 0_u8..8, 0_u32..900), 1..120),
    ) {
        let tracker = hybrid();
        let (mut read, mut known, mut now) = (CountsRead::default(), BTreeMap::new(), 0);
        for (torrent, port, what, pause) in steps {
            let info_hash = [TORRENT, SECOND, OTHER][usize::from(torrent)];
            let announce = Announce { info_hash, ..peer(port) };
            now += pause;
            match what {
                0 | 1 => drop(say_at(&tracker, &announce, now)),
                2 | 3 => {
                    let event = Event::Completed;
                    drop(say_at(&tracker, &Announce { event, left_bytes: 0, ..announce }, now));
                }
                4 => {
                    let event = Event::Stopped;
                    drop(say_at(&tracker, &Announce { event, ..announce }, now));
                }
                5 => sweep(&tracker, now),
                6 => tracker.kick(&info_hash, (anyone().ip, port).into()),
                _ => tracker.register(info_hash, u32::from(port)),
            }
            let changed = tracker.changed_counts(&mut read);
            for hashes in TORRENTS {
                if tracker.shards_of(hashes).meet(changed) {
                    known.insert(hashes[0], tracker.counts(&hashes[0]));
                }
                prop_assert_eq!(known[&hashes[0]], tracker.counts(&hashes[0]));
            }
        }
    }
}
