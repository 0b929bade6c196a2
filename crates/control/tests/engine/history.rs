//! What happened, by the minute and by the torrent, and where torrents are filed.

use std::fmt::Write;

use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, apply, ask, call, peers};
use crate::torrents::{register, torrent};

#[tokio::test]
async fn what_happened_is_in_the_history_after_the_end_of_the_program() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    let quiet = register(&control, &torrent("", "6:source1:x")).await;
    announced(&control, &hash, 1, "left=3&downloaded=0&event=started").await;
    announced(&control, &hash, 2, "left=0&event=started").await;
    announced(&control, &hash, 1, "left=0&downloaded=3&event=completed").await;
    control.close().await;
    drop(control);

    for _ in 0..2 {
        let control = home.started().await;
        for range in ["hour", "day", "month", "year", "all"] {
            for of in [json!(null), json!(hash)] {
                let happened = json!([3, 0, 1, 3]);
                assert_eq!(sums(&control, &of, range).await, happened, "{of} {range}");
            }
            assert_eq!(sums(&control, &json!(quiet), range).await, json!([0, 0, 0, 0]));
            assert_eq!(
                times(&control, &json!(quiet), range).await,
                times(&control, &json!(hash), range).await
            );
        }
        let view = history(&control, &json!(hash), "month").await;
        assert_eq!(view["step_secs"], 3_600);
        let most =
            |of: &str| view["points"].as_array().unwrap().iter().map(|it| it[of].as_u64()).max();
        assert_eq!((most("seeders"), most("leechers")), (Some(Some(2)), Some(Some(0))));
        let row = row_of(&control, &hash).await;
        assert_eq!((&row["transferred_bytes"], &row["completed"]), (&json!(3), &json!(1)));
        // Closed again with nothing new: nothing is counted twice.
        control.close().await;
    }
}

#[tokio::test]
async fn the_history_of_a_torrent_goes_with_it() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash, 1, "left=3").await;
    control.close().await;
    drop(control);

    let control = home.started().await;
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    let of_it = json!({ "info_hash": hash, "range": "all" });
    assert_eq!(call(&control, "history", of_it).await.unwrap_err().code, "not_registered");
    assert_eq!(sums(&control, &json!(null), "all").await[0], 1, "the tracker's own stays");
    register(&control, &torrent("", "")).await;
    assert_eq!(sums(&control, &json!(hash), "all").await[0], 0);
}

#[tokio::test]
async fn what_could_not_be_written_down_is_told_and_written_down_later() {
    let home = Home::new();
    let control = home.started().await;
    let hash = register(&control, &torrent("", "")).await;
    announced(&control, &hash, 1, "left=3").await;
    let catalog = rusqlite::Connection::open(home.data_dir().join("catalog.sqlite")).unwrap();
    let fault = "CREATE TRIGGER fault BEFORE INSERT ON history_torrents
                 BEGIN SELECT raise(ABORT, 'disk full'); END";
    catalog.execute_batch(fault).unwrap();
    control.close().await;
    let told = async || {
        let overview = call(&control, "overview", json!({})).await.unwrap();
        overview["notices"].as_array().unwrap().iter().any(|it| it["code"] == "history_not_saved")
    };
    assert!(told().await);
    catalog.execute_batch("DROP TRIGGER fault").unwrap();
    control.close().await;
    assert!(!told().await);
    assert_eq!(sums(&control, &json!(hash), "day").await, json!([1, 0, 0, 0]));
    assert_eq!(sums(&control, &json!(null), "day").await, json!([1, 0, 0, 0]));
}

#[tokio::test]
async fn the_minute_of_many_torrents_is_written_down_in_parts_that_add_up() {
    const TORRENTS: usize = 300;
    let home = Home::new();
    let control = home.started().await;
    let mut hashes = Vec::new();
    for index in 0..TORRENTS {
        let source = format!("{index:03}");
        hashes.push(register(&control, &torrent("", &format!("6:source3:{source}"))).await);
    }
    for hash in &hashes {
        announced(&control, hash, 1, "left=3&event=started").await;
        announced(&control, hash, 1, "left=1&downloaded=2").await;
    }
    let catalog = rusqlite::Connection::open(home.data_dir().join("catalog.sqlite")).unwrap();
    let fault = "CREATE TRIGGER fault BEFORE INSERT ON history_torrents
                 WHEN (SELECT count(*) FROM history_torrents) >= 3 * 270
                 BEGIN SELECT raise(ABORT, 'disk full'); END";
    catalog.execute_batch(fault).unwrap();
    control.close().await;
    let written = || {
        let sql = "SELECT count(DISTINCT series), sum(transferred_bytes) FROM history_torrents
                   WHERE step = 2";
        let counts = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        catalog.query_row::<(usize, u64), _, _>(sql, [], counts).unwrap()
    };
    let part = written();
    assert!(part.0 > 0 && part.0 < TORRENTS, "{part:?}");
    let all = json!([2 * TORRENTS, 0, 0, part.1]);
    assert_eq!(sums(&control, &Value::Null, "all").await, all, "their sum is of those written");

    catalog.execute_batch("DROP TRIGGER fault").unwrap();
    for _ in 0..2 {
        control.close().await;
        assert_eq!(written(), (TORRENTS, 2 * TORRENTS as u64));
        let all = json!([2 * TORRENTS, 0, 0, 2 * TORRENTS]);
        assert_eq!(sums(&control, &Value::Null, "all").await, all);
    }
    assert_eq!(sums(&control, &json!(hashes[0]), "all").await, json!([2, 0, 0, 2]));
}

#[tokio::test]
async fn an_archived_torrent_is_kept_but_refused_until_it_is_taken_out() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "scrape", "allowed", json!("full")).await.unwrap();
    let hash = register(&control, &torrent("", "")).await;
    let id = json!({ "info_hash": hash });
    announced(&control, &hash, 1, "left=3").await;
    announced(&control, &hash, 1, "left=0&event=completed").await;
    let detail = call(&control, "archive_torrent", id.clone()).await.unwrap();
    assert_eq!(detail["row"]["archived"], true);
    assert_eq!(peers(&control, &hash).await, json!([]));
    control.close().await;
    drop(control);

    let control = home.started().await;
    let row = row_of(&control, &hash).await;
    assert_eq!((&row["archived"], &row["completed"]), (&json!(true), &json!(1)));
    let refused = announced(&control, &hash, 1, "left=3").await;
    assert!(refused.contains("this torrent has been archived by its owner"), "{refused}");
    let address = control.listening()[0].address;
    assert!(!ask(address, "/scrape").await.contains("8:complete"));
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["totals"]["torrents"], 0);
    call(&control, "torrent_file", id.clone()).await.unwrap();

    let detail = call(&control, "unarchive_torrent", id.clone()).await.unwrap();
    assert_eq!(detail["row"]["archived"], false);
    assert!(announced(&control, &hash, 1, "left=3").await.contains("8:interval"));
    call(&control, "archive_torrent", id).await.unwrap();
    register(&control, &torrent("", "")).await;
    assert_eq!(row_of(&control, &hash).await["archived"], false, "added again, it is back");
    assert!(announced(&control, &hash, 1, "left=3").await.contains("8:interval"));
}

#[tokio::test]
async fn a_torrent_is_filed_under_a_category_or_none() {
    let home = Home::new();
    let control = home.open().await;
    let hash = register(&control, &torrent("", "")).await;
    let set = |category: Value| json!({ "info_hash": hash, "category": category });
    for (given, filed) in [
        (json!(" Films "), json!("Films")),
        (json!(" "), Value::Null),
        (json!("Müsik"), json!("Müsik")),
        (Value::Null, Value::Null),
        (json!("x".repeat(50)), json!("x".repeat(50))),
    ] {
        let detail = call(&control, "set_category", set(given)).await.unwrap();
        assert_eq!(detail["row"]["category"], filed);
    }
    let error = call(&control, "set_category", set(json!("x".repeat(51)))).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.problems[0].field.as_str()),
        ("input_invalid", "category")
    );
    let unknown = json!({ "info_hash": "0".repeat(40), "category": "Films" });
    for name in ["set_category", "archive_torrent", "unarchive_torrent"] {
        let error = call(&control, name, unknown.clone()).await.unwrap_err();
        assert_eq!(error.code, "not_registered", "{name}");
    }
}

async fn history(control: &Control, of: &Value, range: &str) -> Value {
    call(control, "history", json!({ "info_hash": of, "range": range })).await.unwrap()
}

/// When the points begin.
async fn times(control: &Control, of: &Value, range: &str) -> Vec<Value> {
    let view = history(control, of, range).await;
    view["points"].as_array().unwrap().iter().map(|it| it["at_unix_secs"].clone()).collect()
}

/// Announces over HTTP and UDP, downloads and bytes in all points together.
async fn sums(control: &Control, of: &Value, range: &str) -> Value {
    let view = history(control, of, range).await;
    let points = view["points"].as_array().unwrap();
    let sum = |of: &str| points.iter().map(|it| it[of].as_u64().unwrap()).sum::<u64>();
    json!([sum("announces_http"), sum("announces_udp"), sum("completed"), sum("transferred_bytes")])
}

async fn row_of(control: &Control, hash: &str) -> Value {
    let rows = call(control, "torrents", json!({})).await.unwrap();
    rows.as_array().unwrap().iter().find(|it| it["info_hash"] == hash).unwrap().clone()
}

pub(crate) async fn announced(control: &Control, hash: &str, client: u8, more: &str) -> String {
    let mut escaped = String::new();
    for byte in hash.as_bytes().chunks(2) {
        write!(escaped, "%{}", String::from_utf8_lossy(byte)).unwrap();
    }
    let path = format!(
        "/announce?info_hash={escaped}&peer_id=-XX1000-abcdefghijk{client}&port=688{client}&{more}"
    );
    ask(control.listening()[0].address, &path).await
}
