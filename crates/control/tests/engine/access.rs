//! Friends with keys, and lists of addresses and clients.

use std::net::SocketAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use control::view::Event;
use serde_json::{Value, json};

use crate::home::{Home, announce, apply, ask, ask_with, call, next};

const NOT_ALLOWED: &str = "your IP is not allowed on this tracker";

#[tokio::test]
async fn a_private_tracker_answers_its_owner_and_friends_until_they_are_removed() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "access", "open", json!(true)).await.unwrap();
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert!(path_of(&overview["announce_urls"][0]) == "/announce", "{overview}");
    apply(&control, "access", "private", json!(true)).await.unwrap();

    let overview = call(&control, "overview", json!({})).await.unwrap();
    let own_path = path_of(&overview["announce_urls"][0]);
    assert!(answers(&control, &own_path).await);
    assert!(!answers(&control, "/announce").await);
    assert!(!answers(&control, &format!("/announce/{}", "0".repeat(32))).await);

    let access = call(&control, "add_friend", json!({ "name": " Anna " })).await.unwrap();
    assert_eq!(access["friends"][0]["is_owner"], true);
    assert_eq!(path_of(&access["friends"][0]["announce_urls"][0]), own_path);
    let anna = &access["friends"][1];
    assert_eq!((&anna["name"], &anna["last_use_unix_secs"]), (&json!("Anna"), &Value::Null));
    let path = path_of(&anna["announce_urls"][0]);
    assert!(path.ends_with(anna["passkey"].as_str().unwrap()), "{anna}");
    assert!(answers(&control, &path).await);
    let access = call(&control, "access", json!({})).await.unwrap();
    assert!(access["friends"][1]["last_use_unix_secs"].is_u64(), "{access}");

    let id = json!({ "id": anna["id"] });
    let access = call(&control, "renew_friend_key", id.clone()).await.unwrap();
    let renewed = path_of(&access["friends"][1]["announce_urls"][0]);
    assert!(!answers(&control, &path).await, "the old key is worth nothing");
    assert!(answers(&control, &renewed).await);
    call(&control, "remove_friend", id).await.unwrap();
    assert!(!answers(&control, &renewed).await);
}

#[tokio::test]
async fn the_owner_has_one_key_for_good_unless_it_is_renewed() {
    let home = Home::new();
    home.write_settings(&json!({ "network": { "port": 0 }, "access": { "private": true } }));
    let control = home.started().await;
    let owner = call(&control, "access", json!({})).await.unwrap()["friends"][0].clone();
    assert_eq!(owner["is_owner"], true);
    let error = call(&control, "remove_friend", json!({ "id": owner["id"] })).await.unwrap_err();
    assert_eq!(error.code, "friend_is_owner");
    for private in [false, true] {
        apply(&control, "access", "private", json!(private)).await.unwrap();
    }
    let access = call(&control, "access", json!({})).await.unwrap();
    assert_eq!(access["friends"], json!([owner]));

    let mut events = control.subscribe();
    let access = call(&control, "renew_friend_key", json!({ "id": owner["id"] })).await.unwrap();
    assert_ne!(access["friends"][0]["passkey"], owner["passkey"]);
    while next(&mut events).await != Event::Access {}
    while next(&mut events).await != Event::Overview {}
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["announce_urls"], access["friends"][0]["announce_urls"]);
}

#[tokio::test]
async fn the_owner_gets_a_name_that_no_friend_has() {
    let home = Home::new();
    let control = home.open().await;
    for name in ["owner", "Owner 2"] {
        call(&control, "add_friend", json!({ "name": name })).await.unwrap();
    }
    apply(&control, "access", "private", json!(true)).await.unwrap();
    let access = call(&control, "access", json!({})).await.unwrap();
    assert_eq!(access["friends"][0]["name"], "Owner 3");
}

#[tokio::test]
async fn an_empty_list_of_those_let_in_is_pointed_out() {
    let home = Home::new();
    let control = home.open().await;
    let is_noted = async || {
        let overview = call(&control, "overview", json!({})).await.unwrap();
        let notices = overview["notices"].as_array().unwrap();
        notices.iter().any(|it| it["code"] == "nobody_allowed")
    };
    add(&control, entry("address", "allow", "192.0.2.0/24", "")).await;
    apply(&control, "access", "only_allowed_addresses", json!(true)).await.unwrap();
    assert!(!is_noted().await);
    apply(&control, "access", "only_allowed_clients", json!(true)).await.unwrap();
    assert!(is_noted().await);
    add(&control, entry("client", "deny", "-XX", "")).await;
    assert!(is_noted().await);
    add(&control, entry("client", "allow", "-TR", "")).await;
    assert!(!is_noted().await);
}

#[tokio::test]
async fn friends_and_when_they_came_outlive_a_restart() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "access", "private", json!(true)).await.unwrap();
    let access = call(&control, "add_friend", json!({ "name": "Anna" })).await.unwrap();
    let anna = access["friends"][1].clone();
    call(&control, "rename_friend", json!({ "id": anna["id"], "name": "Änne" })).await.unwrap();
    ask_at(&control, &path_of(&anna["announce_urls"][0])).await;
    control.close().await;
    drop(control);

    let control = home.open().await;
    let access = call(&control, "access", json!({})).await.unwrap();
    let again = &access["friends"][1];
    assert_eq!((&again["name"], &again["passkey"]), (&json!("Änne"), &anna["passkey"]));
    assert!(again["last_use_unix_secs"].as_u64() >= anna["created_unix_secs"].as_u64());
    assert_eq!(access["friends"][0]["last_use_unix_secs"], Value::Null);
}

/// Loopback is on no list, so a proxy's word makes clients of others.
#[tokio::test]
async fn lists_let_in_and_keep_out_at_once() {
    let home = Home::new();
    let control = open_to_proxies(&home).await;
    let from = |ip: &'static str| asked_from(&control, ip, "-XX1000-");
    assert!(!from("198.51.100.7").await.contains("failure"));

    let access = add(&control, entry("address", "deny", "198.51.100.0/24", "spam")).await;
    assert!(from("198.51.100.7").await.contains(&format!("{NOT_ALLOWED} (spam)")));
    assert!(!from("198.51.101.7").await.contains("failure"));
    add(&control, entry("address", "allow", "198.51.100.7", "")).await;
    assert!(!from("198.51.100.7").await.contains("failure"), "an exception");
    apply(&control, "access", "only_allowed_addresses", json!(true)).await.unwrap();
    assert!(from("198.51.101.7").await.contains(NOT_ALLOWED));
    apply(&control, "access", "only_allowed_addresses", json!(false)).await.unwrap();
    let id = access["entries"][0]["id"].clone();
    call(&control, "remove_access_entry", json!({ "id": id })).await.unwrap();
    assert!(!from("198.51.100.8").await.contains("failure"));

    add(&control, entry("client", "deny", "-XX", "too old")).await;
    assert!(from("198.51.100.8").await.contains("banned"));
    assert!(!asked_from(&control, "198.51.100.8", "-YY1000-").await.contains("failure"));
    let access = add(&control, entry("client", "deny", "swarm tester", "")).await;
    assert!(asked_from(&control, "198.51.100.8", "-YY1000-").await.contains("banned"));
    let patterns: Vec<&str> = access["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["pattern"].as_str().unwrap())
        .collect();
    assert_eq!(patterns, ["swarm tester", "-XX", "198.51.100.7"]);
    control.close().await;
    drop(control);

    let control = home.started().await;
    assert!(asked_from(&control, "198.51.100.8", "-XX1000-").await.contains("banned"));
}

#[tokio::test]
async fn an_entry_that_ends_is_no_longer_in_force() {
    let home = Home::new();
    let control = open_to_proxies(&home).await;
    let soon = unix_secs_now() + 2;
    let mut ending = entry("address", "deny", "198.51.100.7", "");
    ending["expires_unix_secs"] = json!(soon);
    let access = add(&control, ending).await;
    assert_eq!(access["entries"][0]["expires_unix_secs"], soon);
    assert!(asked_from(&control, "198.51.100.7", "-XX1000-").await.contains(NOT_ALLOWED));
    while asked_from(&control, "198.51.100.7", "-XX1000-").await.contains(NOT_ALLOWED) {
        assert!(unix_secs_now() < soon + 60, "it does not end");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(unix_secs_now() >= soon, "not before its time");
    let access = call(&control, "access", json!({})).await.unwrap();
    assert_eq!(access["entries"][0]["expired"], true);
}

#[tokio::test]
async fn a_list_is_imported_and_removed_as_a_whole() {
    let home = Home::new();
    let control = open_to_proxies(&home).await;
    let text = "# bad\nsome people:198.51.100.0-198.51.100.255\nnonsense\n203.0.113.5\n";
    let list = json!({
        "file_name": "bad.p2p", "base64": BASE64.encode(text), "list": "deny",
        "reason": "listed", "expires_unix_secs": null
    });
    let imported = call(&control, "import_address_list", list).await.unwrap();
    assert_eq!((&imported["range_count"], &imported["ignored_lines"]), (&json!(2), &json!(1)));
    assert_eq!(imported["first_ignored_lines"], json!([3]));
    let row = &imported["access"]["lists"][0];
    assert_eq!((&row["name"], &row["range_count"]), (&json!("bad.p2p"), &json!(2)));
    assert_eq!((&row["list"], &row["expired"]), (&json!("deny"), &json!(false)));
    let refused = asked_from(&control, "198.51.100.200", "-XX1000-").await;
    assert!(refused.contains(&format!("{NOT_ALLOWED} (listed)")), "{refused}");

    let access = call(&control, "remove_address_list", json!({ "id": row["id"] })).await.unwrap();
    assert_eq!(access["lists"], json!([]));
    assert!(!asked_from(&control, "198.51.100.200", "-XX1000-").await.contains("failure"));
}

#[tokio::test]
async fn what_is_wrong_with_names_and_lists_is_said() {
    let home = Home::new();
    let control = home.open().await;
    call(&control, "add_friend", json!({ "name": "Anna" })).await.unwrap();
    let with_end = |end: u64| {
        let mut entry = entry("client", "deny", "x", "");
        entry["expires_unix_secs"] = json!(end);
        json!({ "entry": entry })
    };
    let list = |base64: &str| {
        json!({ "file_name": "x.txt", "base64": base64, "list": "deny", "reason": "",
                "expires_unix_secs": null })
    };
    for (name, args, code, field) in [
        ("add_friend", json!({ "name": " " }), "input_invalid", "name"),
        ("add_friend", json!({ "name": "ANNA" }), "input_invalid", "name"),
        ("add_friend", json!({ "name": "x".repeat(65) }), "input_invalid", "name"),
        ("rename_friend", json!({ "id": 99, "name": "Ben" }), "friend_unknown", ""),
        ("rename_friend", json!({ "id": 1, "name": "" }), "input_invalid", "name"),
        ("renew_friend_key", json!({ "id": 99 }), "friend_unknown", ""),
        ("remove_friend", json!({ "id": 99 }), "friend_unknown", ""),
        ("remove_access_entry", json!({ "id": 99 }), "entry_unknown", ""),
        ("remove_address_list", json!({ "id": 99 }), "list_unknown", ""),
        (
            "add_access_entry",
            json!({ "entry": entry("address", "deny", "home", "") }),
            "input_invalid",
            "pattern",
        ),
        (
            "add_access_entry",
            json!({ "entry": entry("client", "allow", "x", &"y".repeat(201)) }),
            "input_invalid",
            "reason",
        ),
        ("add_access_entry", with_end(1), "input_invalid", "expires_unix_secs"),
        ("import_address_list", list("%"), "bad_request", ""),
        ("import_address_list", list(&BASE64.encode("nothing")), "no_addresses", ""),
    ] {
        let error = call(&control, name, args).await.unwrap_err();
        let fields: Vec<&str> = error.problems.iter().map(|it| it.field.as_str()).collect();
        let expected: &[&str] = if field.is_empty() { &[] } else { &[field] };
        assert_eq!((error.code.as_str(), fields.as_slice()), (code, expected), "{name}: {error}");
        assert!(error.message.ends_with('.') && error.hint.ends_with('.'), "{error:?}");
    }
    let access = call(&control, "access", json!({})).await.unwrap();
    assert_eq!(access["friends"].as_array().unwrap().len(), 1);
    assert_eq!((&access["entries"], &access["lists"]), (&json!([]), &json!([])));
    let same = json!({ "id": access["friends"][0]["id"], "name": "anna" });
    call(&control, "rename_friend", same).await.unwrap();
}

/// A tracker that anyone may use, and that believes this computer about its clients' addresses.
async fn open_to_proxies(home: &Home) -> Control {
    home.write_settings(&json!({
        "network": { "port": 0 },
        "access": { "open": true, "trusted_proxies": ["127.0.0.1"] }
    }));
    home.started().await
}

fn entry(kind: &str, list: &str, pattern: &str, reason: &str) -> Value {
    json!({
        "kind": kind, "list": list, "pattern": pattern, "reason": reason,
        "expires_unix_secs": null
    })
}

async fn add(control: &Control, entry: Value) -> Value {
    call(control, "add_access_entry", json!({ "entry": entry })).await.unwrap()
}

async fn asked_from(control: &Control, ip: &str, client: &str) -> String {
    let announce = announce(6881, "left=0").replace("bbbbbbbb", client);
    let headers = format!("x-forwarded-for: {ip}\r\nuser-agent: Swarm Tester\r\n");
    ask_with(address(control), &announce, &headers).await
}

async fn answers(control: &Control, path: &str) -> bool {
    let answer = ask_at(control, path).await;
    assert_ne!(answer.contains("8:interval"), answer.contains("failure reason"), "{answer}");
    answer.contains("8:interval")
}

async fn ask_at(control: &Control, path: &str) -> String {
    ask(address(control), &announce(6881, "left=0").replace("/announce", path)).await
}

fn address(control: &Control) -> SocketAddr {
    control.listening()[0].address
}

/// The path of an announce URL, with the key.
fn path_of(url: &Value) -> String {
    let url = url["url"].as_str().unwrap();
    let (_, path) = url.split_once("/announce").unwrap();
    format!("/announce{path}")
}

fn unix_secs_now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.unwrap().as_secs()
}
