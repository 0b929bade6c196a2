//! A completed download is in the catalog when its client is answered.

use std::net::SocketAddr;
use std::time::Duration;

use control::Control;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::home::{Home, ask, call, create, finished};

#[tokio::test]
async fn a_completed_download_is_saved_when_it_is_answered() {
    let home = Home::new();
    let (control, info_hash) = with_torrent(&home).await;
    let catalog = catalog(&home);
    complete(http(&control), &info_hash, 1).await;
    assert_eq!(saved(&catalog), 1);
    // Many at once are saved together; all of them are there when the last has its answer.
    let at_once: Vec<_> = (2..40)
        .map(|number| {
            let (address, info_hash) = (http(&control), info_hash.clone());
            tokio::spawn(async move { complete(address, &info_hash, number).await })
        })
        .collect();
    for one in at_once {
        one.await.unwrap();
    }
    assert_eq!(saved(&catalog), 39);
}

#[tokio::test]
async fn clients_are_answered_also_while_nothing_can_be_saved() {
    let home = Home::new();
    let (control, info_hash) = with_torrent(&home).await;
    let catalog = catalog(&home);
    let refuse = "CREATE TRIGGER refuse BEFORE UPDATE ON torrents
                  BEGIN SELECT RAISE(FAIL, 'no room'); END";
    catalog.execute_batch(refuse).unwrap();
    complete(http(&control), &info_hash, 1).await;
    complete(http(&control), &info_hash, 2).await;
    assert_eq!(saved(&catalog), 0);
    assert!(notices(&control).await.contains(&"completions_not_saved".to_owned()));

    catalog.execute_batch("DROP TRIGGER refuse").unwrap();
    for _ in 0..500 {
        if saved(&catalog) == 2 && notices(&control).await.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("they are not saved: {:?}", notices(&control).await);
}

/// A tracker that can be reached from here only, with one torrent.
async fn with_torrent(home: &Home) -> (Control, String) {
    let control = home.started().await;
    let shared = home.folder_to_share();
    let plan = json!({ "request": { "path": shared } });
    let plan = call(&control, "plan_torrent", plan).await.unwrap();
    let job = create(&control, &plan).await.unwrap();
    let job = finished(&control, &job).await;
    (control, job["result"]["info_hash"].as_str().unwrap().to_owned())
}

async fn complete(address: SocketAddr, info_hash: &str, number: u16) {
    let hash: String = info_hash
        .as_bytes()
        .chunks(2)
        .map(|it| format!("%{}", String::from_utf8_lossy(it)))
        .collect();
    let path = format!(
        "/announce?info_hash={hash}&peer_id=-qB5020-completed{number:03}&port={}&left=0\
         &event=completed",
        7000 + number
    );
    let answer = ask(address, &path).await;
    assert!(answer.contains("8:intervali"), "{answer}");
}

fn http(control: &Control) -> SocketAddr {
    control.listening()[0].address
}

/// The catalog, as another program would read it.
fn catalog(home: &Home) -> Connection {
    Connection::open(home.data_dir().join("catalog.sqlite")).unwrap()
}

fn saved(catalog: &Connection) -> u32 {
    catalog.query_row("SELECT completed FROM torrents", [], |it| it.get(0)).unwrap()
}

/// The codes of what its owner is told, but that only this computer can reach it.
async fn notices(control: &Control) -> Vec<String> {
    let overview = call(control, "overview", json!({})).await.unwrap();
    let notices = overview["notices"].as_array().unwrap().iter();
    let codes = notices.map(|it: &Value| it["code"].as_str().unwrap().to_owned());
    codes.filter(|it| it != "loopback_only").collect()
}
