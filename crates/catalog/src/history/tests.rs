//! What is written down comes back, within bounds, and goes with its torrent.

use std::collections::BTreeSet;

use super::*;
use crate::NewTorrent;

const FIRST: InfoHash = InfoHash([1; 20]);
const SECOND: InfoHash = InfoHash([2; 20]);
/// The beginning of a day.
const DAY: u64 = 20_000 * 24 * 60 * 60;
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * 60;
const NOTHING: HistorySample = HistorySample {
    announces_http: 0,
    announces_udp: 0,
    seeders: 0,
    leechers: 0,
    transferred_bytes: 0,
};
const BUSY: HistorySample = HistorySample {
    announces_http: 3,
    announces_udp: 4,
    seeders: 5,
    leechers: 6,
    transferred_bytes: 700,
};

fn catalog() -> Catalog {
    let mut catalog = Catalog::in_memory().unwrap();
    for info_hash in [FIRST, SECOND] {
        register(&mut catalog, info_hash);
    }
    catalog
}

fn register(catalog: &mut Catalog, info_hash: InfoHash) {
    let torrent = NewTorrent {
        info_hash,
        name: "Holiday".to_owned(),
        size_bytes: 1,
        info_hash_v2: None,
        private: false,
        metainfo: vec![1],
        added_unix_secs: 1,
    };
    catalog.register(&torrent).unwrap();
}

fn points(catalog: &Catalog, of: Option<&InfoHash>, step: HistoryStep) -> Vec<HistoryPoint> {
    catalog.history(of, step, 0, u64::MAX).unwrap()
}

fn rows(catalog: &Catalog, table: &str, step: HistoryStep) -> u32 {
    let sql = format!("SELECT count(*) FROM {table} WHERE step = ?1");
    catalog.connection.query_row(&sql, [step.number()], |row| row.get(0)).unwrap()
}

/// Steps as they stand in the tables, `count` from `begin` on, with a row of the first torrent each.
fn fill(catalog: &Catalog, step: HistoryStep, begin: u64, count: u32) {
    let tables =
        [("history_tracker", "0, 0, 1, 1, 0, 0, 1"), ("history_torrents", "1, 0, 0, 1, 1, 0, 0")];
    for (table, values) in tables {
        let sql = format!(
            "WITH RECURSIVE numbers(n) AS
                 (SELECT ?2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?2 + ?3 - 1)
             INSERT INTO {table} SELECT ?1, n, {values} FROM numbers"
        );
        catalog.connection.execute(&sql, params![step.number(), step.index(begin), count]).unwrap();
    }
}

#[test]
fn a_minute_is_in_its_minute_its_hour_and_its_day() {
    let mut catalog = catalog();
    catalog.set_completed(&[(FIRST, 2)]).unwrap();
    let at = DAY + 5 * HOUR + 7 * MINUTE;
    catalog.record(at + 59, &BUSY, 10, &[(FIRST, BUSY)]).unwrap();
    catalog.record(at + MINUTE, &NOTHING, 0, &[]).unwrap();

    let point = |at_unix_secs, completed| HistoryPoint {
        at_unix_secs,
        announces_http: 3,
        announces_udp: 4,
        seeders: 5,
        leechers: 6,
        completed,
        transferred_bytes: 700,
    };
    let idle = HistoryPoint { at_unix_secs: at + MINUTE, ..HistoryPoint::default() };
    for (of, completed) in [(None, 12), (Some(&FIRST), 2)] {
        let minutes = points(&catalog, of, HistoryStep::Minute);
        assert_eq!(minutes, [point(at, completed), idle]);
        assert_eq!(points(&catalog, of, HistoryStep::Hour), [point(DAY + 5 * HOUR, completed)]);
        assert_eq!(points(&catalog, of, HistoryStep::Day), [point(DAY, completed)]);
    }
    let zeros = points(&catalog, Some(&SECOND), HistoryStep::Day);
    assert_eq!(zeros, [HistoryPoint { at_unix_secs: DAY, ..HistoryPoint::default() }]);
    assert_eq!(rows(&catalog, "history_torrents", HistoryStep::Minute), 1, "zeros take no room");
}

#[test]
fn a_minute_that_comes_twice_adds_to_what_is_there() {
    let mut catalog = catalog();
    let fewer = HistorySample { seeders: 1, leechers: 9, ..BUSY };
    catalog.record(DAY, &BUSY, 1, &[(FIRST, BUSY)]).unwrap();
    // As after a restart, or when the clock was put back.
    catalog.record(DAY + 30, &fewer, 1, &[(FIRST, fewer)]).unwrap();
    let expected = HistoryPoint {
        at_unix_secs: DAY,
        announces_http: 6,
        announces_udp: 8,
        seeders: 5,
        leechers: 9,
        completed: 0,
        transferred_bytes: 1_400,
    };
    for step in HistoryStep::ALL {
        assert_eq!(points(&catalog, Some(&FIRST), step), [expected]);
        assert_eq!(points(&catalog, None, step), [HistoryPoint { completed: 2, ..expected }]);
    }
}

#[test]
fn only_the_steps_that_were_asked_for_are_given() {
    let mut catalog = catalog();
    for minute in 0..10 {
        catalog.record(DAY + minute * MINUTE, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    }
    for of in [None, Some(&FIRST)] {
        let (from, until) = (DAY + 3 * MINUTE + 59, DAY + 5 * MINUTE);
        let points = catalog.history(of, HistoryStep::Minute, from, until).unwrap();
        let at: Vec<u64> = points.iter().map(|it| it.at_unix_secs).collect();
        assert_eq!(at, [DAY + 3 * MINUTE, DAY + 4 * MINUTE]);
    }
}

#[test]
fn what_is_transferred_is_counted_for_ever_and_has_an_end() {
    let mut catalog = catalog();
    let all = u64::try_from(i64::MAX).unwrap();
    catalog.record(DAY, &BUSY, 0, &[(FIRST, BUSY), (InfoHash([9; 20]), BUSY)]).unwrap();
    catalog.record(DAY, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    assert_eq!(catalog.torrent(&FIRST).unwrap().unwrap().transferred_bytes, 1_400);
    // Clients may say what they like.
    let liar = HistorySample { transferred_bytes: u64::MAX, ..BUSY };
    for _ in 0..2 {
        catalog.record(DAY, &liar, 0, &[(FIRST, liar)]).unwrap();
    }
    assert_eq!(catalog.torrent(&FIRST).unwrap().unwrap().transferred_bytes, all);
    assert_eq!(catalog.torrent(&SECOND).unwrap().unwrap().transferred_bytes, 0);
    for of in [None, Some(&FIRST)] {
        assert_eq!(points(&catalog, of, HistoryStep::Day)[0].transferred_bytes, all);
    }
    register(&mut catalog, FIRST);
    assert_eq!(catalog.torrent(&FIRST).unwrap().unwrap().transferred_bytes, all);
}

#[test]
fn every_completed_download_is_in_the_history_once() {
    let mut catalog = catalog();
    catalog.set_completed(&[(FIRST, 3)]).unwrap();
    catalog.record(DAY, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    catalog.record(DAY + MINUTE, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    catalog.set_completed(&[(FIRST, 4), (SECOND, 1)]).unwrap();
    register(&mut catalog, FIRST);
    catalog.record(DAY + 2 * MINUTE, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    let completed = |of| {
        let points = points(&catalog, of, HistoryStep::Minute);
        points.iter().map(|it| it.completed).collect::<Vec<_>>()
    };
    assert_eq!(completed(Some(&FIRST)), [3, 0, 1]);
    assert_eq!(completed(None), [3, 0, 1], "the other is not there before something happens to it");
}

#[test]
fn minutes_of_a_day_and_hours_of_a_month_are_kept_and_every_day() {
    let mut catalog = catalog();
    fill(&catalog, HistoryStep::Minute, DAY, 24 * 60 + 9);
    fill(&catalog, HistoryStep::Hour, DAY, 31 * 24 + 9);
    fill(&catalog, HistoryStep::Day, DAY, 2_000);
    let now = DAY + 40 * 24 * HOUR;
    for minute in 0..3 {
        catalog.record(now + minute * MINUTE, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    }
    for table in ["history_tracker", "history_torrents"] {
        assert_eq!(rows(&catalog, table, HistoryStep::Minute), 24 * 60);
        assert_eq!(rows(&catalog, table, HistoryStep::Hour), 31 * 24);
        assert_eq!(rows(&catalog, table, HistoryStep::Day), 2_000);
    }
    let minutes = points(&catalog, None, HistoryStep::Minute);
    assert_eq!(minutes[0].at_unix_secs, DAY + 12 * MINUTE, "the oldest have gone");
    assert_eq!(points(&catalog, None, HistoryStep::Hour)[0].at_unix_secs, DAY + 10 * HOUR);
}

#[test]
fn a_clock_that_jumps_ahead_and_back_loses_next_to_nothing() {
    let mut catalog = catalog();
    fill(&catalog, HistoryStep::Minute, DAY, 24 * 60);
    let centuries = 200 * 365 * 24 * HOUR;
    for minute in 0..3 {
        let at = DAY + centuries + minute * MINUTE;
        catalog.record(at, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    }
    let minutes = points(&catalog, Some(&FIRST), HistoryStep::Minute);
    assert_eq!(minutes.len(), 24 * 60);
    assert_eq!(minutes[0].at_unix_secs, DAY + 3 * MINUTE);

    for minute in 24 * 60..24 * 60 + 3 {
        catalog.record(DAY + minute * MINUTE, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    }
    let minutes = points(&catalog, Some(&FIRST), HistoryStep::Minute);
    assert_eq!(minutes.len(), 24 * 60);
    assert_eq!(minutes[0].at_unix_secs, DAY + 3 * MINUTE);
    assert_eq!(minutes.last().unwrap().at_unix_secs, DAY + (24 * 60 + 2) * MINUTE);
    for at in [0, u64::MAX - 48 * HOUR] {
        catalog.record(at, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
        let days = points(&catalog, None, HistoryStep::Day);
        assert!(days.iter().any(|it| it.at_unix_secs == at / (24 * HOUR) * (24 * HOUR)));
    }
}

#[test]
fn torrents_have_so_many_rows_and_the_oldest_go_first() {
    let mut catalog = catalog();
    for minute in 0..5 {
        let torrents = [(FIRST, BUSY), (SECOND, BUSY)];
        catalog.record(DAY + minute * MINUTE, &BUSY, 0, &torrents).unwrap();
    }
    let now = HistoryStep::Minute.index(DAY + 4 * MINUTE);
    for (rows_max, minutes_kept) in [(10, 5), (9, 4), (5, 2), (5, 2), (1, 0)] {
        let transaction = catalog.connection.transaction().unwrap();
        bounds::cut_torrents(&transaction, HistoryStep::Minute, now, rows_max).unwrap();
        transaction.commit().unwrap();
        assert_eq!(rows(&catalog, "history_tracker", HistoryStep::Minute), 5);
        let minutes = points(&catalog, Some(&SECOND), HistoryStep::Minute);
        let busy: Vec<bool> = minutes.iter().map(|it| it.seeders > 0).collect();
        let expected: Vec<bool> = (0..5).map(|it| it >= 5 - minutes_kept).collect();
        assert_eq!(busy, expected, "{rows_max} rows");
    }
    assert_eq!(rows(&catalog, "history_torrents", HistoryStep::Hour), 2);
}

#[test]
fn a_torrent_that_is_removed_leaves_no_row_anywhere() {
    let mut catalog = catalog();
    for minute in 0..3 {
        let torrents = [(FIRST, BUSY), (SECOND, BUSY)];
        catalog.record(DAY + minute * MINUTE, &BUSY, 0, &torrents).unwrap();
    }
    let seed = crate::WebSeed { path: "/".to_owned(), is_on: true, modified_unix_nanos: vec![1] };
    catalog.set_web_seed(&FIRST, &seed).unwrap();
    let series: i64 = catalog
        .connection
        .query_row("SELECT id FROM history_series WHERE info_hash = ?1", [FIRST.0], |it| it.get(0))
        .unwrap();

    let mut tables = BTreeSet::new();
    let rows_about_first = |tables: &mut BTreeSet<String>| {
        let mut sum = 0;
        let sql = "SELECT tables.name, columns.name FROM sqlite_schema AS tables
             JOIN pragma_table_info(tables.name) AS columns
             WHERE tables.type = 'table' AND columns.name IN ('info_hash', 'series')";
        let mut statement = catalog.connection.prepare(sql).unwrap();
        let columns = statement
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
            .unwrap();
        for (table, column) in columns.map(Result::unwrap) {
            let sql = format!("SELECT count(*) FROM {table} WHERE {column} = ?1");
            let count: u32 = match column.as_str() {
                "series" => catalog.connection.query_row(&sql, [series], |it| it.get(0)),
                _ => catalog.connection.query_row(&sql, [FIRST.0], |it| it.get(0)),
            }
            .unwrap();
            if count > 0 {
                tables.insert(table);
            }
            sum += count;
        }
        sum
    };
    assert!(rows_about_first(&mut tables) > 0);
    let every = ["history_series", "history_torrents", "metainfo", "torrents", "web_seeds"];
    assert_eq!(tables.iter().map(String::as_str).collect::<Vec<_>>(), every);

    assert!(catalog.remove(&FIRST).unwrap());
    assert_eq!(rows_about_first(&mut tables), 0);
    assert_eq!(rows(&catalog, "history_torrents", HistoryStep::Minute), 3, "the other one's");
    assert_eq!(rows(&catalog, "history_tracker", HistoryStep::Minute), 3, "and the tracker's own");
}

#[test]
fn what_cannot_be_written_whole_is_not_written_at_all() {
    let mut catalog = catalog();
    catalog
        .connection
        .execute_batch(
            "CREATE TEMP TRIGGER fault BEFORE INSERT ON history_torrents WHEN NEW.step = 2
             BEGIN SELECT raise(ABORT, 'disk full'); END;",
        )
        .unwrap();
    catalog.set_completed(&[(FIRST, 1)]).unwrap();
    catalog.record(DAY, &BUSY, 0, &[(FIRST, BUSY)]).unwrap_err();
    assert_eq!(points(&catalog, None, HistoryStep::Minute), []);
    assert_eq!(catalog.torrent(&FIRST).unwrap().unwrap().transferred_bytes, 0);

    catalog.connection.execute_batch("DROP TRIGGER fault").unwrap();
    catalog.record(DAY, &BUSY, 0, &[(FIRST, BUSY)]).unwrap();
    let point = points(&catalog, Some(&FIRST), HistoryStep::Minute)[0];
    assert_eq!((point.completed, point.transferred_bytes), (1, 700));
}
