//! What is found in the list, in which order, and how it is counted.

use std::net::IpAddr;

use protocol::announce::{Announce, AnnounceReply, Event};
use protocol::id::PeerId;
use tracker::{Asker, Rules, Timestamp};

use super::*;

fn torrent(byte: u8, name: &str) -> Torrent {
    Torrent {
        info_hash: InfoHash([byte; 20]),
        name: name.to_owned(),
        size_bytes: u64::from(byte),
        added_unix_secs: 1_000 - u64::from(byte),
        completed: 0,
        info_hash_v2: None,
        private: Some(false),
        hidden: false,
        paused: None,
        warning: None,
        category: None,
        archived: false,
        transferred_bytes: 0,
        note: None,
        watch_seed: false,
        removed_unix_secs: None,
        awaits_file: false,
    }
}

fn filed(byte: u8, name: &str, category: &str) -> Torrent {
    Torrent { category: Some(category.to_owned()), ..torrent(byte, name) }
}

/// The first byte of an info hash is how many seeders its torrent has, where that is below 10.
fn list(torrents: Vec<Torrent>) -> List {
    let tracker = Tracker::new(Rules::default());
    for torrent in &torrents {
        let info_hash = torrent.info_hash;
        tracker.register(info_hash, 1);
        (0..info_hash.0[0] % 10).for_each(|it| seed(&tracker, info_hash, it));
    }
    let mut list = List::default();
    list.take(torrents, 1);
    list.count(&tracker);
    list
}

fn seed(tracker: &Tracker, info_hash: InfoHash, client: u8) {
    let announce = Announce {
        info_hash,
        peer_id: PeerId([client; 20]),
        port: 1_000 + u16::from(client),
        uploaded_bytes: 0,
        downloaded_bytes: 0,
        left_bytes: 0,
        event: Event::Started,
        key: None,
        peers_wanted: None,
    };
    let asker = Asker::at(IpAddr::from([8, 8, 8, 8]));
    let mut reply = AnnounceReply::default();
    tracker.announce(&announce, &asker, Timestamp(0), 0, &mut reply).unwrap();
}

#[track_caller]
fn check(list: &mut List, filter: &TorrentFilter, sort: TorrentSort, expected: &[&str]) {
    let names: Vec<&str> = list.look(filter, sort).map(|it| it.torrent.name.as_str()).collect();
    assert_eq!(names, expected);
}

fn by(column: TorrentColumn) -> TorrentSort {
    TorrentSort { column, descending: false }
}

fn text(text: &str) -> TorrentFilter {
    TorrentFilter { text: text.to_owned(), ..TorrentFilter::default() }
}

#[test]
fn words_are_found_in_any_case_and_order_and_hashes_by_their_beginning() {
    let mut hybrid = torrent(3, "Hybrid");
    hybrid.info_hash_v2 = Some([0xcd; 32]);
    let mut list =
        list(vec![filed(0xab, "Summer Videos 2024", "Films"), torrent(2, "Winter videos"), hybrid]);
    let sort = by(TorrentColumn::Name);
    check(&mut list, &text("  VIDEOS sum "), sort, &["Summer Videos 2024"]);
    check(&mut list, &text("films 2024"), sort, &["Summer Videos 2024"]);
    check(&mut list, &text("ABAB"), sort, &["Summer Videos 2024"]);
    check(&mut list, &text("cdcd"), sort, &["Hybrid"]);
    check(&mut list, &text("autumn"), sort, &[]);
    check(&mut list, &text(""), sort, &["Hybrid", "Summer Videos 2024", "Winter videos"]);
}

#[test]
fn every_column_orders_both_ways_and_equal_ones_stand_by_name() {
    let mut list = list(vec![
        Torrent { transferred_bytes: 5, ..filed(1, "Part 10", "B") },
        Torrent { transferred_bytes: 5, ..torrent(2, "part 2") },
        Torrent { completed: 9, ..filed(3, "Part 1", "a") },
    ]);
    let mut both = |column, up: [&str; 3], down: [&str; 3]| {
        check(&mut list, &text(""), TorrentSort { column, descending: false }, &up);
        check(&mut list, &text(""), TorrentSort { column, descending: true }, &down);
    };
    use TorrentColumn::*;
    let (one, two, ten) = ("Part 1", "part 2", "Part 10");
    both(Name, [one, two, ten], [ten, two, one]);
    both(Category, [one, ten, two], [ten, one, two]);
    both(Size, [ten, two, one], [one, two, ten]);
    both(Seeders, [ten, two, one], [one, two, ten]);
    both(Leechers, [one, two, ten], [one, two, ten]);
    both(Completed, [two, ten, one], [one, two, ten]);
    both(Transferred, [one, two, ten], [two, ten, one]);
    both(Added, [one, two, ten], [ten, two, one]);
    both(InfoHash, [ten, two, one], [one, two, ten]);
}

#[test]
fn groups_and_categories_are_counted_and_looked_at_by_themselves() {
    let mut list = list(vec![
        filed(1, "seeded", "Films"),
        torrent(10, "alone"),
        Torrent { paused: Some(String::new()), ..filed(20, "paused", "Films") },
        Torrent { hidden: true, ..torrent(2, "hidden") },
        Torrent { archived: true, ..filed(3, "archived", "Music") },
        Torrent { removed_unix_secs: Some(1), archived: true, ..filed(4, "removed", "Gone") },
    ]);
    let groups: Vec<u32> = list.groups().iter().map(|it| it.count).collect();
    assert_eq!(groups, [4, 2, 2, 1, 1, 1, 1, 1]);
    let categories: Vec<(&str, u32)> =
        list.categories().iter().map(|it| (it.category.as_str(), it.count)).collect();
    assert_eq!(categories, [("Films", 2), ("Music", 0), ("", 2)]);

    let sort = by(TorrentColumn::Name);
    for (group, expected) in [
        (TorrentGroup::All, &["alone", "hidden", "paused", "seeded"][..]),
        (TorrentGroup::Active, &["hidden", "seeded"]),
        (TorrentGroup::Unseeded, &["alone"]),
        (TorrentGroup::Paused, &["paused"]),
        (TorrentGroup::Archived, &["archived"]),
        (TorrentGroup::Removed, &["removed"]),
    ] {
        check(&mut list, &TorrentFilter { group, ..text("") }, sort, expected);
    }
    let category = |it: &str| TorrentFilter { category: Some(it.to_owned()), ..text("") };
    check(&mut list, &category("Films"), sort, &["paused", "seeded"]);
    check(&mut list, &category(""), sort, &["alone", "hidden"]);
}

#[test]
fn what_happens_in_a_swarm_is_in_the_list_of_every_kind() {
    let tracker = Tracker::new(Rules::default());
    let all = vec![torrent(1, "one"), torrent(2, "two"), torrent(3, "three")];
    all.iter().for_each(|it| tracker.register(it.info_hash, 0));
    let mut list = List::default();
    list.take(all, 1);
    let kinds = [
        (text(""), by(TorrentColumn::Name)),
        (text(""), TorrentSort { column: TorrentColumn::Seeders, descending: true }),
        (TorrentFilter { group: TorrentGroup::Seeded, ..text("") }, by(TorrentColumn::Name)),
    ];
    let mut check_all = |tracker: &Tracker, expected: [&[&str]; 3]| {
        for ((filter, sort), expected) in kinds.iter().zip(expected) {
            list.count(tracker);
            check(&mut list, filter, *sort, expected);
        }
        list.groups().iter().map(|it| it.count).take(3).collect::<Vec<_>>()
    };
    let none = ["one", "three", "two"];
    assert_eq!(check_all(&tracker, [&none, &none, &[]]), [3, 0, 0]);
    seed(&tracker, InfoHash([2; 20]), 1);
    let with_two = ["two", "one", "three"];
    assert_eq!(check_all(&tracker, [&none, &with_two, &["two"]]), [3, 1, 1]);
    seed(&tracker, InfoHash([3; 20]), 1);
    seed(&tracker, InfoHash([3; 20]), 2);
    let with_three = ["three", "two", "one"];
    assert_eq!(check_all(&tracker, [&none, &with_three, &["three", "two"]]), [3, 2, 2]);
    list.take(Vec::new(), 2);
    list.count(&tracker);
    assert_eq!(list.groups()[0].count, 0);
    check(&mut list, &text(""), by(TorrentColumn::Name), &[]);
}

#[test]
fn changes_make_of_a_list_what_the_whole_would_be() {
    let one = |it: u8| InfoHash([it; 20]);
    let mut list = list(vec![
        filed(1, "Part 1", "Films"),
        torrent(2, "Part 2"),
        filed(3, "Part 3", "Music"),
        torrent(4, "Part 4"),
    ]);
    let (renamed, new) = (filed(1, "Part 33", "Books"), filed(7, "Part 0", "Books"));
    list.change(vec![(one(1), Some(renamed)), (one(3), None), (one(7), Some(new))], 2);
    list.count(&Tracker::new(Rules::default()));
    assert_eq!(list.revision(), Some(2));
    let names = ["Part 0", "Part 2", "Part 4", "Part 33"];
    check(&mut list, &text(""), by(TorrentColumn::Name), &names);
    let by_category = ["Part 0", "Part 33", "Part 2", "Part 4"];
    check(&mut list, &text(""), by(TorrentColumn::Category), &by_category);
    check(&mut list, &text("books 33"), by(TorrentColumn::Name), &["Part 33"]);
    let categories: Vec<(&str, u32)> =
        list.categories().iter().map(|it| (it.category.as_str(), it.count)).collect();
    assert_eq!(categories, [("Books", 2), ("", 2)]);
    assert_eq!(list.groups()[0].count, 4);
}
