//! The list of torrents in parts, and what is done to many of them at once.

use std::io::{Cursor, Read as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use control::view::Event;
use serde_json::{Value, json};

use crate::home::{Home, call};
use crate::torrents::{announced, register, torrent};

/// A list like this one, but for what `changes` says.
fn request(changes: &[(&str, Value)]) -> Value {
    let mut request = json!({
        "filter": { "text": "", "group": "all", "category": null },
        "sort": { "column": "size", "descending": false },
        "offset": 0,
        "count": 50,
    });
    for (field, value) in changes {
        match *field {
            "offset" | "count" | "sort" => request[field] = value.clone(),
            _ => request["filter"][field] = value.clone(),
        }
    }
    json!({ "request": request })
}

async fn page(control: &Control, changes: &[(&str, Value)]) -> Value {
    call(control, "torrents_page", request(changes)).await.unwrap()
}

/// Three torrents that differ in nothing but their hashes.
async fn three(control: &Control) -> Vec<String> {
    let mut hashes = Vec::new();
    for number in 1..=3 {
        let more = format!("6:source1:{number}");
        hashes.push(register(control, &torrent("", &more)).await);
    }
    hashes
}

fn hashes_in(page: &Value) -> Vec<&str> {
    page["rows"].as_array().unwrap().iter().map(|it| it["info_hash"].as_str().unwrap()).collect()
}

fn group(page: &Value, name: &str) -> u64 {
    let groups = page["groups"].as_array().unwrap();
    groups.iter().find(|it| it["group"] == name).unwrap()["count"].as_u64().unwrap()
}

#[tokio::test]
async fn a_list_is_given_in_parts_with_live_counts() {
    let home = Home::new();
    let control = home.started().await;
    assert_eq!(page(&control, &[]).await["matching"], 0);
    let mut hashes = three(&control).await;
    hashes.sort();

    let sort = json!({ "column": "info_hash", "descending": false });
    let first = page(&control, &[("sort", sort.clone()), ("count", json!(2))]).await;
    assert_eq!(hashes_in(&first), hashes[..2]);
    assert_eq!((&first["matching"], &first["offset"]), (&json!(3), &json!(0)));
    let last = page(&control, &[("sort", sort.clone()), ("offset", json!(2))]).await;
    assert_eq!(
        (hashes_in(&last), &last["offset"]),
        (hashes.iter().map(String::as_str).collect(), &json!(0))
    );
    let args = request(&[("sort", sort), ("offset", json!(1)), ("count", json!(9))]);
    let rest = call(&control, "torrent_hashes", args).await.unwrap();
    assert_eq!(rest, json!(hashes[1..]));

    assert!(announced(&control, &hashes[1]).await.contains("8:interval"));
    let active = page(&control, &[("group", json!("active"))]).await;
    assert_eq!(hashes_in(&active), [&hashes[1]]);
    assert_eq!((&active["rows"][0]["leechers"], group(&active, "unseeded")), (&json!(1), 3));
}

#[tokio::test]
async fn many_torrents_are_changed_at_once() {
    let home = Home::new();
    let control = home.started().await;
    let hashes = three(&control).await;
    let two = &hashes[..2];
    let unknown = "0".repeat(40);
    let change = |change: Value| {
        let mut named = two.to_vec();
        named.push(unknown.clone());
        let args = json!({ "info_hashes": named, "change": change });
        let control = control.clone();
        async move { call(&control, "change_torrents", args).await }
    };
    assert_eq!(change(json!({ "kind": "pause", "message": " Later. " })).await.unwrap(), 2);
    assert!(announced(&control, &hashes[0]).await.contains("Later."));
    assert!(announced(&control, &hashes[2]).await.contains("8:interval"));
    assert_eq!(group(&page(&control, &[]).await, "paused"), 2);
    assert_eq!(change(json!({ "kind": "resume" })).await.unwrap(), 2);
    assert!(announced(&control, &hashes[0]).await.contains("8:interval"));

    assert_eq!(change(json!({ "kind": "hide" })).await.unwrap(), 2);
    assert_eq!(group(&page(&control, &[]).await, "hidden"), 2);
    assert_eq!(change(json!({ "kind": "show" })).await.unwrap(), 2);
    assert_eq!(group(&page(&control, &[]).await, "hidden"), 0);

    assert_eq!(change(json!({ "kind": "file", "category": " Films " })).await.unwrap(), 2);
    let films = page(&control, &[("category", json!("Films"))]).await;
    assert_eq!(films["matching"], 2);
    let expected = json!([{ "category": "Films", "count": 2 }, { "category": "", "count": 1 }]);
    assert_eq!(films["categories"], expected);
    let long = json!({ "kind": "file", "category": "x".repeat(51) });
    assert_eq!(change(long).await.unwrap_err().code, "input_invalid");
    assert_eq!(change(json!({ "kind": "file", "category": "" })).await.unwrap(), 2);

    assert_eq!(change(json!({ "kind": "archive" })).await.unwrap(), 2);
    assert!(announced(&control, &hashes[1]).await.contains("archived"));
    let left = page(&control, &[]).await;
    assert_eq!((hashes_in(&left), group(&left, "archived")), (vec![hashes[2].as_str()], 2));
    assert_eq!(change(json!({ "kind": "unarchive" })).await.unwrap(), 2);
    assert!(announced(&control, &hashes[1]).await.contains("8:interval"));
}

#[tokio::test]
async fn magnet_links_come_many_at_once() {
    let home = Home::new();
    let control = home.started().await;
    let hashes = three(&control).await;
    let args = json!({ "info_hashes": [hashes[2], "0".repeat(40), hashes[0]] });
    let magnets = call(&control, "torrent_magnets", args).await.unwrap();
    let magnets: Vec<&str> =
        magnets.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(magnets.len(), 2);
    assert!(magnets[0].starts_with(&format!("magnet:?xt=urn:btih:{}", hashes[2])));
    assert!(magnets[1].contains(&hashes[0]));
    let many = json!({ "info_hashes": vec![hashes[0].clone(); 1_001] });
    assert_eq!(call(&control, "torrent_magnets", many).await.unwrap_err().code, "too_many");
}

#[tokio::test]
async fn a_change_of_many_is_told_in_a_word() {
    let home = Home::new();
    let control = home.started().await;
    let hashes = three(&control).await;
    let mut events = control.subscribe();
    let args = json!({ "info_hashes": hashes, "change": { "kind": "hide" } });
    call(&control, "change_torrents", args).await.unwrap();
    while events.next().await != Some(Event::Torrents) {}
}

#[tokio::test]
async fn torrents_leave_as_one_archive_or_into_a_folder() {
    let home = Home::new();
    let control = home.started().await;
    let hashes = three(&control).await;
    let two = json!({ "info_hashes": [hashes[0], hashes[1], "0".repeat(40)] });
    let file = call(&control, "zip_torrents", two.clone()).await.unwrap();
    assert_eq!(file["file_name"], "torrents.zip");
    let bytes = BASE64.decode(file["base64"].as_str().unwrap()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|it| it.unwrap().into_owned()).collect();
    assert_eq!(names, ["x.torrent", "x (2).torrent"]);
    let mut first = Vec::new();
    archive.by_index(0).unwrap().read_to_end(&mut first).unwrap();
    assert_eq!(first, torrent("", "6:source1:1"));

    let folder = home.root().join("out");
    std::fs::create_dir(&folder).unwrap();
    let mut args = two;
    args["folder"] = json!(folder);
    assert_eq!(call(&control, "export_torrents", args).await.unwrap(), 2);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
}

#[tokio::test]
async fn the_list_leaves_as_a_table() {
    let home = Home::new();
    let control = home.started().await;
    let hashes = three(&control).await;
    let change = json!({ "kind": "file", "category": "=1, \"a\"" });
    let args = json!({ "info_hashes": [hashes[1]], "change": change });
    call(&control, "change_torrents", args).await.unwrap();
    let mut args = request(&[("category", json!("=1, \"a\""))]);
    args["info_hashes"] = Value::Null;
    let file = call(&control, "list_csv", args).await.unwrap();
    let text = BASE64.decode(file["base64"].as_str().unwrap()).unwrap();
    let text = String::from_utf8(text).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("name,info_hash,category,size_bytes,"));
    assert!(lines[1].starts_with(&format!("x,{},\"'=1, \"\"a\"\"\",3,0,0,0,0,20", hashes[1])));

    let mut args = request(&[]);
    args["info_hashes"] = json!([hashes[0], hashes[2]]);
    args["folder"] = json!(home.root());
    for name in ["torrents.csv", "torrents (2).csv"] {
        let path = call(&control, "save_list_csv", args.clone()).await.unwrap();
        assert_eq!(path, json!(home.root().join(name)));
        assert_eq!(std::fs::read_to_string(home.root().join(name)).unwrap().lines().count(), 3);
    }
}

#[tokio::test]
async fn what_is_removed_can_be_put_back_as_it_was_even_after_a_restart() {
    let home = Home::new();
    let control = home.started().await;
    let hashes = three(&control).await;
    let change = |control: &Control, kind: &str| {
        let args = json!({ "info_hashes": hashes[..2], "change": { "kind": kind } });
        let control = control.clone();
        async move { call(&control, "change_torrents", args).await.unwrap() }
    };
    let args = json!({ "info_hash": hashes[0], "category": "Films" });
    call(&control, "set_category", args).await.unwrap();
    assert_eq!(change(&control, "remove").await, 2);
    assert_eq!(change(&control, "remove").await, 0);
    assert!(announced(&control, &hashes[0]).await.contains("not authorized"));
    let gone = call(&control, "torrent", json!({ "info_hash": hashes[0] })).await;
    assert_eq!(gone.unwrap_err().code, "not_registered");
    let left = page(&control, &[]).await;
    assert_eq!((hashes_in(&left), group(&left, "removed")), (vec![hashes[2].as_str()], 2));
    control.close().await;
    drop(control);

    let control = home.started().await;
    assert!(announced(&control, &hashes[0]).await.contains("not authorized"));
    let removed = page(&control, &[("group", json!("removed"))]).await;
    assert_eq!(removed["matching"], 2);
    assert_eq!(change(&control, "put_back").await, 2);
    assert!(announced(&control, &hashes[0]).await.contains("8:interval"));
    let films = page(&control, &[("category", json!("Films"))]).await;
    assert_eq!(hashes_in(&films), [&hashes[0]]);

    assert_eq!(change(&control, "remove").await, 2);
    control.close().await;
    drop(control);
    let catalog = rusqlite::Connection::open(home.data_dir().join("catalog.sqlite")).unwrap();
    catalog.execute("UPDATE torrents SET removed_unix_secs = removed_unix_secs - 601", []).unwrap();
    drop(catalog);
    let control = home.started().await;
    let mut left = page(&control, &[]).await;
    while group(&left, "removed") > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        left = page(&control, &[]).await;
    }
    assert_eq!(change(&control, "put_back").await, 0);
}
