//! Handing torrents over to clients that answer as the test wants; real ones have tests elsewhere.

use std::fs;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::home::{Home, apply, call, create, finished, free_port};

/// What a fake client answers to a request.
type Answers = fn(&str) -> String;

#[tokio::test]
async fn a_client_is_remembered_and_its_password_never_shown() {
    let home = Home::new();
    let control = home.open().await;
    assert_eq!(call(&control, "client", json!({})).await.unwrap(), Value::Null);
    let shown = set(&control, "qbittorrent", "localhost:8080/#/", json!("open sesame")).await;
    assert_eq!(
        shown,
        json!({
            "kind": "qbittorrent", "address": "http://localhost:8080", "user": "admin",
            "has_password": true, "is_local": true
        })
    );
    assert_eq!(call(&control, "client", json!({})).await.unwrap(), shown);
    let path = home.data_dir().join("client.json");
    assert!(fs::read_to_string(&path).unwrap().contains("open sesame"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    let forgotten = call(&control, "forget_client", json!({})).await.unwrap();
    assert_eq!(forgotten, Value::Null);
    assert!(!path.exists());
    call(&control, "forget_client", json!({})).await.unwrap();
    let error = call(&control, "try_client", json!({})).await.unwrap_err();
    assert_eq!(error.code, "no_client");
}

#[tokio::test]
async fn a_password_stays_with_the_address_it_was_entered_for() {
    let home = Home::new();
    let control = home.open().await;
    set(&control, "qbittorrent", "localhost:8080", json!("secret")).await;
    let same = set(&control, "qbittorrent", "localhost:8080", Value::Null).await;
    assert_eq!(same["has_password"], true);
    let elsewhere = set(&control, "qbittorrent", "192.0.2.1:8080", Value::Null).await;
    assert_eq!(
        (&elsewhere["has_password"], &elsewhere["is_local"]),
        (&json!(false), &json!(false))
    );
    set(&control, "qbittorrent", "localhost:8080", json!("secret")).await;
    let none = set(&control, "qbittorrent", "localhost:8080", json!("")).await;
    assert_eq!(none["has_password"], false);
}

#[tokio::test]
async fn what_is_no_address_is_refused_and_nothing_is_remembered() {
    let home = Home::new();
    let control = home.open().await;
    let client = json!({
        "kind": "qbittorrent", "address": "https://nas", "user": "a\nb", "password": null
    });
    let error = call(&control, "set_client", json!({ "client": client })).await.unwrap_err();
    let fields: Vec<&str> = error.problems.iter().map(|it| it.field.as_str()).collect();
    assert_eq!((error.code.as_str(), fields), ("input_invalid", vec!["address", "user"]));
    assert_eq!(call(&control, "client", json!({})).await.unwrap(), Value::Null);

    fs::write(home.data_dir().join("client.json"), "{}").unwrap();
    assert_eq!(call(&control, "client", json!({})).await.unwrap(), Value::Null);
}

#[tokio::test]
async fn each_way_a_client_can_fail_has_words_of_its_own() {
    check("qbittorrent", |_| ok("Fails."), "client_password").await;
    check("qbittorrent", |_| status("401 Unauthorized", ""), "client_password").await;
    let banned = |_: &str| status("403 Forbidden", "Your IP address has been banned.");
    check("qbittorrent", banned, "client_banned").await;
    check("qbittorrent", |_| status("404 Not Found", "?"), "client_other").await;
    check("qbittorrent", |_| "220 mail.example.org\r\n".to_owned(), "client_other").await;
    check("qbittorrent", |_| ok(&"x".repeat(300_000)), "client_other").await;
    let not_allowed = |request: &str| match request.contains("auth/login") {
        true => ok("Ok."),
        false => status("403 Forbidden", "Forbidden"),
    };
    check("qbittorrent", not_allowed, "client_not_allowed").await;
    check("transmission", |_| status("401 Unauthorized", ""), "client_password").await;
    let banned = |_: &str| status("403 Forbidden", "Too many unsuccessful login attempts.");
    check("transmission", banned, "client_banned").await;
    let whitelist = |_: &str| status("403 Forbidden\r\nServer: Transmission", "Unauthorized IP");
    check("transmission", whitelist, "client_not_allowed").await;
    check("transmission", |_| status("409 Conflict", "no id"), "client_other").await;
    check("transmission", |_| status("302 Found\r\nLocation: /login", ""), "client_other").await;
    check("transmission", |_| ok("<html>"), "client_other").await;

    let home = Home::new();
    let control = home.open().await;
    set(&control, "transmission", &format!("127.0.0.1:{}", free_port()), Value::Null).await;
    let error = call(&control, "try_client", json!({})).await.unwrap_err();
    assert_eq!(error.code, "client_unreachable");

    async fn check(kind: &str, answers: Answers, code: &str) {
        let home = Home::new();
        let control = home.open().await;
        let (address, _) = fake(answers).await;
        set(&control, kind, &address.to_string(), json!("secret")).await;
        let error = call(&control, "try_client", json!({})).await.unwrap_err();
        assert_eq!(error.code, code, "{error}");
        assert!(!error.to_string().contains("secret"));
    }
}

#[tokio::test]
async fn a_newer_qbittorrent_is_asked_in_its_own_words_too() {
    let home = Home::new();
    let control = home.started().await;
    let hash = registered(&home, &control).await;
    let (address, requests) = fake(|request| match request {
        it if it.contains("/auth/login") => {
            status("204 No Content\r\nSet-Cookie: QBT_SID_8080=abc; HttpOnly", "")
        }
        it if !it.to_ascii_lowercase().contains("cookie: qbt_sid_8080=abc") => {
            status("403 Forbidden", "")
        }
        it if it.contains("/app/version") => ok("v5.2.0"),
        it if it.contains("/torrents/info") => ok("[]"),
        _ => status("200 OK", r#"{"success_count":1}"#),
    })
    .await;
    set(&control, "qbittorrent", &address.to_string(), json!("ä&=")).await;
    assert_eq!(call(&control, "try_client", json!({})).await.unwrap(), "qBittorrent 5.2.0");

    let args = json!({ "info_hash": hash, "folder": home.root() });
    call(&control, "seed_with_client", args.clone()).await.unwrap();
    let asked = requests.lock().unwrap().clone();
    check_asked(&asked, &hash);

    // What was changed since, the client must look at before it gives it to others.
    let file = fs::File::options().write(true).open(home.root().join("Holiday/notes.txt")).unwrap();
    file.set_modified(SystemTime::now() + Duration::from_secs(60)).unwrap();
    call(&control, "seed_with_client", args).await.unwrap();
    let add = requests.lock().unwrap().last().unwrap().clone();
    assert!(add.contains("name=\"skip_checking\"\r\n\r\nfalse\r\n"));
    assert!(add.contains("name=\"seedMode\"\r\n\r\nfalse\r\n"));
}

fn check_asked(requests: &[String], hash: &str) {
    assert!(requests[0].contains("username=admin&password=%C3%A4%26%3D"));
    let info = requests.iter().find(|it| it.contains("/torrents/info")).unwrap();
    assert!(info.contains(hash));
    let add = requests.last().unwrap();
    for field in ["skip_checking", "seedMode", "paused", "stopped", "savepath", "autoTMM"] {
        assert!(add.contains(&format!("name=\"{field}\"")), "{field}");
    }
    assert!(add.contains("name=\"seedMode\"\r\n\r\ntrue\r\n"));
}

#[tokio::test]
async fn the_client_of_a_private_tracker_gets_its_owners_key() {
    let home = Home::new();
    let control = home.started().await;
    let overview = call(&control, "overview", json!({})).await.unwrap();
    let url = overview["announce_urls"][0]["url"].as_str().unwrap().to_owned();
    let ours = register(&control, &url).await;
    let others = register(&control, "http://tracker.example.org/announce").await;
    apply(&control, "access", "private", json!(true)).await.unwrap();
    let access = call(&control, "access", json!({})).await.unwrap();
    let key = access["friends"][0]["passkey"].as_str().unwrap();
    let (address, requests) = fake(|request| match request {
        it if it.contains("/app/version") => ok("v4.5.2"),
        it if it.contains("/torrents/info") => ok("[]"),
        _ => ok("Ok."),
    })
    .await;
    set(&control, "qbittorrent", &address.to_string(), Value::Null).await;

    fs::write(home.root().join("f"), [0; 9]).unwrap();
    for (hash, has_key) in [(ours, true), (others, false)] {
        let args = json!({ "info_hash": hash, "folder": home.root() });
        call(&control, "seed_with_client", args).await.unwrap();
        let added = requests.lock().unwrap().last().unwrap().clone();
        assert!(added.contains("/torrents/add"));
        assert_eq!(added.contains(&format!("/announce/{key}")), has_key);
    }
}

#[tokio::test]
async fn a_torrent_that_the_client_has_is_not_added_again() {
    let home = Home::new();
    let control = home.started().await;
    let hash = registered(&home, &control).await;
    let (address, requests) = fake(|request| match request {
        it if it.contains("/app/version") => ok("v4.5.2"),
        it if it.contains("/torrents/info") => ok(r#"[{"hash":"…"}]"#),
        _ => ok("Ok."),
    })
    .await;
    set(&control, "qbittorrent", &address.to_string(), Value::Null).await;
    let args = json!({ "info_hash": hash, "folder": home.root() });
    let error = call(&control, "seed_with_client", args).await.unwrap_err();
    assert_eq!(error.code, "client_has_it");
    assert!(!requests.lock().unwrap().iter().any(|it| it.contains("/torrents/add")));
}

#[tokio::test]
async fn data_that_is_not_in_the_folder_is_not_said_to_be_there() {
    let home = Home::new();
    let control = home.started().await;
    let hash = registered(&home, &control).await;
    set(&control, "transmission", &format!("127.0.0.1:{}", free_port()), Value::Null).await;
    for folder in ["", "Holiday", "a\nb", &home.folder_to_share()] {
        let args = json!({ "info_hash": hash, "folder": folder });
        let error = call(&control, "seed_with_client", args).await.unwrap_err();
        assert_eq!(error.code, "data_not_there", "{folder}");
    }
    fs::write(home.root().join("Holiday/notes.txt"), "longer").unwrap();
    let args = json!({ "info_hash": hash, "folder": home.root() });
    let error = call(&control, "seed_with_client", args).await.unwrap_err();
    assert!(error.message.contains("notes.txt"), "{error}");

    let args = json!({ "info_hash": "0".repeat(40), "folder": home.root() });
    let error = call(&control, "seed_with_client", args).await.unwrap_err();
    assert_eq!(error.code, "not_registered");
}

/// Remembers a client.
async fn set(control: &Control, kind: &str, address: &str, password: Value) -> Value {
    let client = json!({ "kind": kind, "address": address, "user": "admin", "password": password });
    call(control, "set_client", json!({ "client": client })).await.unwrap()
}

/// Creates a torrent of the folder to share.
async fn registered(home: &Home, control: &Control) -> String {
    let request = json!({ "path": home.folder_to_share(), "options": {} });
    let plan = call(control, "plan_torrent", json!({ "request": request })).await.unwrap();
    let job = finished(control, &create(control, &plan).await.unwrap()).await;
    job["result"]["info_hash"].as_str().unwrap().to_owned()
}

/// Registers a torrent of the file `f`, which has nine bytes, that announces to `url`.
async fn register(control: &Control, url: &str) -> String {
    let info = format!(
        "d6:lengthi9e4:name1:f12:piece lengthi16384e6:pieces20:{}7:privatei1e6:source{}:{url}e",
        "x".repeat(20),
        url.len()
    );
    let torrent = format!("d8:announce{}:{url}4:info{info}e", url.len());
    let args = json!({ "file_name": "f.torrent", "base64": BASE64.encode(torrent) });
    let row = call(control, "register_torrent", args).await.unwrap();
    row["info_hash"].as_str().unwrap().to_owned()
}

/// A client that answers each request; gives where it is and what it was asked.
async fn fake(answers: Answers) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            while !is_whole(&request) {
                if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            let request = String::from_utf8_lossy(&request).into_owned();
            let answer = answers(&request);
            seen.lock().unwrap().push(request);
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (address, requests)
}

/// Whether the head is there, and a body as long as it says.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some(head) = text.find("\r\n\r\n") else { return false };
    let length = text.split("content-length: ").nth(1).and_then(|it| it.split("\r\n").next());
    let body_bytes: usize = length.and_then(|it| it.parse().ok()).unwrap_or(0);
    request.len() >= head + 4 + body_bytes
}

fn ok(body: &str) -> String {
    status("200 OK", body)
}

/// `status` may go on with headers.
fn status(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
}
