//! Torrents that are given out from this computer: switched on and off, kept, and in .torrents.

use std::fs;
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use metainfo::Metainfo;
use serde_json::{Value, json};

use crate::home::{Home, apply, ask, call, finished, free_port};

#[tokio::test]
async fn a_torrent_is_given_out_when_its_owner_says_so_and_no_longer() {
    let home = Home::new();
    let control = home.started().await;
    let folder = home.folder_to_share();
    let hash = registered(&control, &folder).await;
    let path = format!("/seed/{hash}/Holiday/notes.txt");
    assert!(get(&control, &path).await.starts_with("HTTP/1.1 404 "), "off until chosen");
    assert_eq!(detail(&control, &hash).await["web_seed"], Value::Null);
    assert_eq!(web_seeds(&control, &hash).await, [""; 0]);

    let shown = set(&control, &hash, json!(folder)).await.unwrap()["web_seed"].clone();
    let url = format!("http://{}/seed/{hash}/", control.listening()[0].address);
    assert_eq!(shown["urls"], json!([url]));
    assert_eq!((&shown["on"], &shown["problem"]), (&json!(true), &Value::Null));
    assert_eq!(web_seeds(&control, &hash).await, [url]);
    let saved = home.root().join("saved.torrent");
    control.save_torrent(&hash, &saved).unwrap();
    let saved = Metainfo::from_bytes(&fs::read(saved).unwrap()).unwrap();
    assert_eq!((saved.web_seeds().len(), saved.info_hash().to_string()), (1, hash.clone()));

    let answer = get(&control, &path).await;
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("\r\n\r\nsun"), "{answer}");
    assert!(get(&control, &format!("/seed/{hash}/Holiday/Thumbs.db")).await.contains(" 404 "));
    assert_eq!(detail(&control, &hash).await["web_seed"]["sent_bytes"], 3);

    let shown = set(&control, &hash, Value::Null).await.unwrap()["web_seed"].clone();
    assert_eq!((&shown["on"], &shown["urls"]), (&json!(false), &json!([])));
    assert!(shown["path"].as_str().unwrap().ends_with("Holiday"), "to be switched on again");
    assert!(get(&control, &path).await.starts_with("HTTP/1.1 404 "));
    assert_eq!(web_seeds(&control, &hash).await, [""; 0]);

    set(&control, &hash, shown["path"].clone()).await.unwrap();
    assert!(get(&control, &path).await.starts_with("HTTP/1.1 200 "));
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    assert!(get(&control, &path).await.starts_with("HTTP/1.1 404 "));
    let error = set(&control, &hash, json!(folder)).await.unwrap_err();
    assert_eq!(error.code, "not_registered");
}

#[tokio::test]
async fn what_is_given_out_is_given_out_after_a_restart_unless_it_has_changed() {
    let home = Home::new();
    let control = home.started().await;
    let folder = home.folder_to_share();
    let hash = registered(&control, &folder).await;
    set(&control, &hash, json!(folder)).await.unwrap();
    control.close().await;
    drop(control);
    let changed = Path::new(&folder).join("day 1/beach.jpg");
    fs::write(&changed, vec![8; 100_000]).unwrap();
    let changed = fs::File::options().write(true).open(changed).unwrap();
    changed.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();

    let control = home.started().await;
    let mut answer = String::new();
    for _ in 0..500 {
        answer = get(&control, &format!("/seed/{hash}/Holiday/notes.txt")).await;
        if answer.ends_with("sun") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(answer.ends_with("sun"), "{answer}");
    let other = get(&control, &format!("/seed/{hash}/Holiday/day%201/beach.jpg")).await;
    assert!(other.starts_with("HTTP/1.1 404 "), "{other}");
    let problem = detail(&control, &hash).await["web_seed"]["problem"].clone();
    let expected = "“Holiday/day 1/beach.jpg” has been changed since, so it is not given out.";
    assert_eq!(problem, expected);
    // Its owner may say that it is well as it is; whether it is, clients find out by its hashes.
    let shown = set(&control, &hash, json!(folder)).await.unwrap();
    assert_eq!(shown["web_seed"]["problem"], Value::Null);
}

#[tokio::test]
async fn the_data_is_found_at_the_folder_and_above_it() {
    let home = Home::new();
    let control = home.started().await;
    let folder = home.folder_to_share();
    let hash = registered(&control, &folder).await;
    let moved = home.root().join("moved");
    fs::rename(&folder, &moved).unwrap();
    set(&control, &hash, json!(moved)).await.unwrap();
    assert!(get(&control, &format!("/seed/{hash}/Holiday/notes.txt")).await.ends_with("sun"));
    fs::rename(&moved, &folder).unwrap();
    let shown = set(&control, &hash, json!(home.root())).await.unwrap();
    assert!(shown["web_seed"]["path"].as_str().unwrap().ends_with("Holiday"));

    let file = Path::new(&folder).join("notes.txt");
    let single = registered(&control, &file.display().to_string()).await;
    for path in [file.as_path(), Path::new(&folder)] {
        set(&control, &single, json!(path)).await.unwrap();
        assert!(get(&control, &format!("/seed/{single}/notes.txt")).await.ends_with("sun"));
        assert!(get(&control, &format!("/seed/{single}/Holiday/notes.txt")).await.contains(" 404"));
    }
}

#[tokio::test]
async fn where_the_data_is_not_nothing_is_switched_on() {
    let home = Home::new();
    let control = home.started().await;
    let folder = home.folder_to_share();
    let hash = registered(&control, &folder).await;
    let empty = home.root().join("empty");
    fs::create_dir(&empty).unwrap();
    let absent = home.root().join("absent");
    let file = Path::new(&folder).join("notes.txt");
    for (path, words) in [
        (&empty, "empty is not there. Another one is not right either."),
        (&absent, "absent cannot be opened"),
        (&file, "There is no folder “Holiday” in"),
    ] {
        let error = set(&control, &hash, json!(path)).await.unwrap_err();
        assert_eq!(error.code, "web_seed_files");
        assert!(error.message.contains(words), "{error}");
    }
    fs::write(&file, "rain!").unwrap();
    let error = set(&control, &hash, json!(folder)).await.unwrap_err();
    assert!(error.message.contains("Holiday has another size than in the torrent."), "{error}");
    assert_eq!(detail(&control, &hash).await["web_seed"], Value::Null);
}

#[tokio::test]
async fn torrents_that_leave_carry_the_addresses_of_today() {
    let home = Home::new();
    let control = home.started().await;
    let folder = home.folder_to_share();
    let hash = registered(&control, &folder).await;
    set(&control, &hash, json!(folder)).await.unwrap();
    let before = web_seeds(&control, &hash).await;
    // As the wizard registers it: with the URLs of that day, and one that is not ours.
    let file = exported(&control, &hash, None).await;
    let changes = metainfo::Changes {
        web_seeds: Some([&before[..], &["http://mirror.example/".to_owned()]].concat()),
        ..Default::default()
    };
    let bytes = metainfo::edit(&file, &changes).unwrap().bytes;
    let args = json!({ "file_name": "x.torrent", "base64": BASE64.encode(bytes) });
    call(&control, "register_torrent", args).await.unwrap();

    let port = free_port();
    apply(&control, "network", "port", json!(port)).await.unwrap();
    let now =
        [format!("http://127.0.0.1:{port}/seed/{hash}/"), "http://mirror.example/".to_owned()];
    assert_eq!(web_seeds(&control, &hash).await, now);
    let exported = home.root().join("exported");
    fs::create_dir(&exported).unwrap();
    call(&control, "export_torrents", json!({ "folder": exported })).await.unwrap();
    let exported = fs::read(exported.join("Holiday.torrent")).unwrap();
    assert_eq!(Metainfo::from_bytes(&exported).unwrap().web_seeds(), now);
    set(&control, &hash, Value::Null).await.unwrap();
    assert_eq!(web_seeds(&control, &hash).await, now[1..]);
}

#[tokio::test]
async fn a_private_tracker_puts_keys_into_the_urls() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "access", "private", json!(true)).await.unwrap();
    let overview = call(&control, "overview", json!({})).await.unwrap();
    let own_url = overview["announce_urls"][0]["url"].as_str().unwrap().to_owned();
    let (host, own_key) = own_url.split_once("/announce/").unwrap();
    let folder = home.folder_to_share();
    let hash = registered_at(&control, &folder, &own_url).await;
    let access = call(&control, "add_friend", json!({ "name": "Anna" })).await.unwrap();
    let anna = &access["friends"][1];
    set(&control, &hash, json!(folder)).await.unwrap();

    assert_eq!(web_seeds(&control, &hash).await, [format!("{host}/seed/{own_key}/{hash}/")]);
    let key = anna["passkey"].as_str().unwrap();
    let hers = exported(&control, &hash, Some(&anna["id"])).await;
    let hers = Metainfo::from_bytes(&hers).unwrap();
    assert_eq!(hers.web_seeds(), [format!("{host}/seed/{key}/{hash}/")]);
    for (key, status) in [(format!("{key}/"), 200), (String::new(), 403)] {
        let answer = get(&control, &format!("/seed/{key}{hash}/Holiday/notes.txt")).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    }
}

#[tokio::test]
async fn limits_hold_from_when_they_are_applied() {
    let home = Home::new();
    let control = home.started().await;
    for (field, value, applied) in [
        ("upload_kib_per_sec", 15, false),
        ("upload_kib_per_sec", 512, true),
        ("max_transfers", 0, false),
        ("max_transfers_per_address", 1_001, false),
    ] {
        let outcome = apply(&control, "web_seed", field, json!(value)).await;
        assert_eq!(outcome.is_ok(), applied, "{field} {value}: {outcome:?}");
    }
    assert_eq!(home.settings_file()["web_seed"], json!({ "upload_kib_per_sec": 512 }));
}

async fn registered(control: &Control, path: &str) -> String {
    registered_at(control, path, "http://127.0.0.1:1/announce").await
}

async fn registered_at(control: &Control, path: &str, announce_url: &str) -> String {
    let plan = json!({ "request": { "path": path, "options": {} } });
    let plan = call(control, "plan_torrent", plan).await.unwrap();
    let request = json!({
        "path": plan["path"], "fingerprint": plan["fingerprint"], "options": {},
        "own_urls": [announce_url], "seed_here": false
    });
    let job = call(control, "create_torrent", json!({ "request": request })).await.unwrap();
    let job = finished(control, &job).await;
    job["result"]["info_hash"].as_str().unwrap_or_else(|| panic!("{job}")).to_owned()
}

async fn set(
    control: &Control,
    hash: &str,
    path: Value,
) -> Result<Value, control::error::UserError> {
    call(control, "set_web_seed", json!({ "info_hash": hash, "path": path })).await
}

async fn detail(control: &Control, hash: &str) -> Value {
    call(control, "torrent", json!({ "info_hash": hash })).await.unwrap()
}

async fn exported(control: &Control, hash: &str, friend_id: Option<&Value>) -> Vec<u8> {
    let file = match friend_id {
        None => call(control, "torrent_file", json!({ "info_hash": hash })).await,
        Some(id) => {
            let args = json!({ "info_hash": hash, "friend_id": id });
            call(control, "torrent_file_for", args).await
        }
    };
    BASE64.decode(file.unwrap()["base64"].as_str().unwrap()).unwrap()
}

async fn web_seeds(control: &Control, hash: &str) -> Vec<String> {
    let bytes = exported(control, hash, None).await;
    Metainfo::from_bytes(&bytes).unwrap().web_seeds().to_vec()
}

async fn get(control: &Control, path: &str) -> String {
    ask(control.listening()[0].address, path).await
}
