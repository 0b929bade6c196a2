//! Starting and stopping, settings, the wizard, and what a face is told.

use std::fs;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::path::Path;
use std::task::Poll;
use std::time::Duration;

use control::settings::Override;
use control::view::Event;
use control::{Control, Transport};
use serde_json::{Value, json};

use crate::home::{Home, announce, apply, ask, call, create, finished, free_port, next, peers};

#[tokio::test]
async fn it_starts_stops_and_says_so() {
    let home = Home::new();
    home.write_settings(&home.first_settings());
    let control = home.open().await;
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["state"], "stopped");

    let overview = call(&control, "start_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "running");
    let url = overview["announce_urls"][0]["url"].as_str().unwrap().to_owned();
    assert_eq!(url, control.listening()[0].announce_url());
    assert_eq!(overview["notices"][0]["code"], "loopback_only");
    let address = control.listening()[0].address;
    assert!(ask(address, "/announce").await.contains("info hash missing"));

    let overview = call(&control, "stop_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "stopped");
    assert!(TcpListener::bind(address).is_ok(), "the port is free again");
}

#[tokio::test]
async fn a_busy_port_is_said_and_healed_by_another_one() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let home = Home::new();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.open().await;

    let overview = call(&control, "start_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "failed");
    assert_eq!(overview["problem"]["code"], "port_in_use");
    let message = overview["problem"]["message"].as_str().unwrap();
    assert!(message.contains(&port.to_string()), "{message}");

    apply(&control, "network", "port", json!(0)).await.unwrap();
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["state"], "running");
    assert_eq!(overview["problem"], Value::Null);
}

#[tokio::test]
async fn settings_are_applied_without_a_restart_or_not_at_all() {
    let home = Home::new();
    let control = home.started().await;
    let before = control.listening()[0].address;
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let busy = taken.local_addr().unwrap().port();

    let error = apply(&control, "network", "port", json!(busy)).await.unwrap_err();
    assert_eq!(error.code, "port_in_use");
    assert_eq!(addresses(&control), [before; 2]);
    assert!(ask(before, "/announce").await.contains("info hash missing"), "still answers");
    assert_eq!(home.settings_file(), home.first_settings(), "the file is untouched");

    let error = apply(&control, "tracker", "peers_max", json!(0)).await.unwrap_err();
    assert_eq!(error.code, "settings_invalid");
    assert!(error.problems.iter().any(|it| it.field == "tracker.peers_max"), "{error:?}");

    let free = free_port();
    apply(&control, "network", "port", json!(free)).await.unwrap();
    assert_eq!(addresses(&control), [SocketAddr::from(([127, 0, 0, 1], free)); 2]);
    assert!(TcpListener::bind(before).is_ok(), "the old port is free again");
    apply(&control, "access", "open", json!(true)).await.unwrap();
    assert!(
        ask(control.listening()[0].address, &announce(1, "left=0")).await.contains("8:completei1e")
    );
    assert_eq!(
        home.settings_file(),
        json!({ "version": 1, "network": { "port": free }, "access": { "open": true } })
    );
}

#[tokio::test]
async fn it_can_open_up_to_the_network_on_the_same_port_and_go_back() {
    let home = Home::new();
    home.write_settings(&json!({ "network": { "port": free_port() } }));
    let control = home.started().await;
    let port = control.listening()[0].address.port();

    let overview = call(&control, "listen_to_network", json!({})).await.unwrap();
    assert_eq!(overview["state"], "running");
    assert!(addresses(&control).iter().any(|it| it.ip().is_unspecified()));
    assert!(addresses(&control).iter().all(|it| it.port() == port));
    assert!(ask(([127, 0, 0, 1], port).into(), "/announce").await.contains("info hash missing"));

    apply(&control, "network", "bind", json!(["127.0.0.1"])).await.unwrap();
    assert_eq!(addresses(&control), [SocketAddr::from(([127, 0, 0, 1], port)); 2]);
}

#[tokio::test]
async fn http_and_udp_are_open_on_one_port_and_udp_can_be_switched_off() {
    let home = Home::new();
    home.write_settings(&json!({ "network": { "port": free_port() } }));
    let control = home.started().await;
    let transports =
        || -> Vec<Transport> { control.listening().iter().map(|it| it.transport).collect() };
    let address = control.listening()[0].address;
    assert_eq!(transports(), [Transport::Http, Transport::Udp]);
    assert_eq!(addresses(&control), [address; 2]);
    assert!(connect_over_udp(address).await);
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["announce_urls"][1]["url"], format!("udp://{address}/announce"));
    assert_eq!(overview["announce_urls"][1]["reach"], overview["announce_urls"][0]["reach"]);

    apply(&control, "network", "udp", json!(false)).await.unwrap();
    assert_eq!(transports(), [Transport::Http]);
    assert!(UdpSocket::bind(address).is_ok(), "the port is free for others");
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["announce_urls"].as_array().unwrap().len(), 1);

    apply(&control, "network", "udp", json!(true)).await.unwrap();
    assert_eq!(addresses(&control), [address; 2]);
    assert!(connect_over_udp(address).await);
    control.close().await;
    assert!(UdpSocket::bind(address).is_ok());
}

#[tokio::test]
async fn a_port_that_is_busy_for_udp_alone_changes_nothing() {
    let home = Home::new();
    let control = home.started().await;
    let before = addresses(&control);
    let taken = UdpSocket::bind("127.0.0.1:0").unwrap();
    let busy = taken.local_addr().unwrap().port();

    let error = apply(&control, "network", "port", json!(busy)).await.unwrap_err();
    assert_eq!(error.code, "port_in_use");
    assert_eq!(addresses(&control), before);
    assert!(connect_over_udp(before[0]).await, "still answers");
    assert!(TcpListener::bind(("127.0.0.1", busy)).is_ok(), "nothing is left half open");
}

#[tokio::test]
async fn the_wizard_makes_registers_and_remembers_a_torrent() {
    let home = Home::new();
    let control = home.started().await;
    let shared = home.folder_to_share();
    let plan =
        call(&control, "plan_torrent", json!({ "request": { "path": shared } })).await.unwrap();
    assert_eq!(plan["file_count"], 2);
    assert_eq!(plan["left_out"][0]["path"], "Thumbs.db");

    let job = create(&control, &plan).await.unwrap();
    let job = finished(&control, &job).await;
    assert_eq!(job["state"], "done", "{job}");
    let info_hash = job["result"]["info_hash"].as_str().unwrap().to_owned();
    assert!(Path::new(job["result"]["torrent_path"].as_str().unwrap()).is_file());

    let detail = call(&control, "torrent", json!({ "info_hash": info_hash })).await.unwrap();
    assert_eq!(detail["row"]["name"], "Holiday");
    assert_eq!(detail["tiers"], json!([["http://127.0.0.1:1/announce"]]));
    control.close().await;
    drop(control);

    let control = home.open().await;
    let rows = call(&control, "torrents", json!({})).await.unwrap();
    assert_eq!(rows[0]["info_hash"], info_hash.as_str());
    call(&control, "remove_torrent", json!({ "info_hash": info_hash })).await.unwrap();
    assert_eq!(call(&control, "torrents", json!({})).await.unwrap(), json!([]));
    let again = call(&control, "remove_torrent", json!({ "info_hash": info_hash })).await;
    assert_eq!(again.unwrap_err().code, "not_registered");
}

#[tokio::test]
async fn a_folder_that_has_changed_since_it_was_shown_is_shown_again() {
    let home = Home::new();
    let control = home.open().await;
    let shared = home.folder_to_share();
    let request = json!({ "request": { "path": shared } });
    let plan = call(&control, "plan_torrent", request).await.unwrap();
    fs::write(Path::new(&shared).join("late.txt"), "late").unwrap();
    assert_eq!(create(&control, &plan).await.unwrap_err().code, "folder_changed");
    assert!(!home.root().join("Holiday.torrent").exists());
}

#[tokio::test]
async fn a_cancelled_creation_leaves_nothing_behind() {
    let home = Home::new();
    let control = home.open().await;
    let shared = home.folder_to_share();
    let big = fs::File::create(Path::new(&shared).join("big.bin")).unwrap();
    big.set_len(8 << 30).unwrap();
    let plan =
        call(&control, "plan_torrent", json!({ "request": { "path": shared } })).await.unwrap();
    let job = create(&control, &plan).await.unwrap();
    call(&control, "cancel_job", json!({ "id": job["id"] })).await.unwrap();
    assert_eq!(finished(&control, &job).await["state"], "cancelled");
    assert!(!home.root().join("Holiday.torrent").exists());
    assert_eq!(call(&control, "torrents", json!({})).await.unwrap(), json!([]));
}

#[tokio::test]
async fn completed_downloads_outlive_a_restart() {
    let home = Home::new();
    let control = home.started().await;
    let shared = home.folder_to_share();
    let plan =
        call(&control, "plan_torrent", json!({ "request": { "path": shared } })).await.unwrap();
    let job = create(&control, &plan).await.unwrap();
    let job = finished(&control, &job).await;
    let hash = job["result"]["info_hash"].as_str().unwrap().to_owned();
    let escaped: String =
        hash.as_bytes().chunks(2).map(|it| format!("%{}", String::from_utf8_lossy(it))).collect();
    let path = format!("/announce?info_hash={escaped}&peer_id=-qB5020-abcdefghijkl&port=6881");
    let address = control.listening()[0].address;
    ask(address, &format!("{path}&left=10&event=started")).await;
    ask(address, &format!("{path}&left=0&event=completed")).await;
    let peers = peers(&control, &hash).await;
    assert_eq!(peers[0]["client"], "qBittorrent 5.0.2");
    assert_eq!(peers[0]["seeder"], true);
    control.close().await;
    drop(control);

    let control = home.open().await;
    let rows = call(&control, "torrents", json!({})).await.unwrap();
    assert_eq!((&rows[0]["completed"], &rows[0]["seeders"]), (&json!(1), &json!(1)));
}

#[tokio::test]
async fn an_unreadable_settings_file_is_kept_and_said() {
    let home = Home::new();
    fs::create_dir_all(home.data_dir()).unwrap();
    let path = home.data_dir().join("settings.json");
    fs::write(&path, "{ not json").unwrap();
    let control = home.open().await;
    let overview = call(&control, "overview", json!({})).await.unwrap();
    let notice = &overview["notices"][0];
    assert_eq!(notice["code"], "settings_set_aside");
    assert!(notice["hint"].as_str().unwrap().contains("settings.broken-1.json"), "{notice}");

    apply(&control, "network", "port", json!(0)).await.unwrap();
    let copy = fs::read_to_string(home.data_dir().join("settings.broken-1.json")).unwrap();
    assert_eq!(copy, "{ not json");
}

#[tokio::test]
async fn a_settings_file_with_wrong_values_is_explained_and_can_be_corrected() {
    let home = Home::new();
    home.write_settings(&json!({ "tracker": { "announce_interval_secs": 0 } }));
    let control = home.open().await;
    let overview = call(&control, "start_tracker", json!({})).await.unwrap();
    assert_eq!(overview["problem"]["code"], "settings_invalid");

    let mut settings = call(&control, "settings", json!({})).await.unwrap()["settings"].clone();
    settings["tracker"]["announce_interval_secs"] = json!(60);
    settings["network"]["port"] = json!(0);
    call(&control, "apply_settings", json!({ "settings": settings })).await.unwrap();
    assert_eq!(call(&control, "overview", json!({})).await.unwrap()["state"], "running");
}

#[tokio::test]
async fn what_the_command_line_fixes_cannot_be_changed() {
    let home = Home::new();
    let fixed = Override { name: "network.port".to_owned(), value: json!(0) };
    let control = home.open_with(vec![fixed]);
    let settings = call(&control, "settings", json!({})).await.unwrap();
    assert_eq!(settings["fixed"], json!(["network.port"]));
    let error = apply(&control, "network", "port", json!(1234)).await.unwrap_err();
    assert_eq!(error.code, "setting_fixed");
    apply(&control, "access", "open", json!(true)).await.unwrap();
    let settings = call(&control, "settings", json!({})).await.unwrap();
    assert_eq!(settings["settings"]["network"]["port"], 0);
}

#[tokio::test]
async fn wrong_input_is_refused_in_words() {
    let home = Home::new();
    let control = home.open().await;
    let empty = home.root().join("empty");
    fs::create_dir(&empty).unwrap();
    for (name, args, code) in [
        ("no_such_command", json!({}), "bad_request"),
        ("torrent", json!({}), "bad_request"),
        ("torrent", json!({ "info_hash": "xyz" }), "bad_request"),
        ("torrent", json!({ "info_hash": "0".repeat(40) }), "not_registered"),
        ("plan_torrent", json!({ "request": { "path": "Holiday" } }), "path_not_absolute"),
        ("plan_torrent", json!({ "request": { "path": home.root().join("gone") } }), "not_found"),
        ("plan_torrent", json!({ "request": { "path": empty } }), "no_files"),
        ("register_torrent", json!({ "file_name": "x", "base64": "bm9uZQ==" }), "not_a_torrent"),
        ("register_torrent", json!({ "file_name": "x", "base64": "%" }), "bad_request"),
        ("job", json!({ "id": 77 }), "job_unknown"),
    ] {
        let error = call(&control, name, args).await.unwrap_err();
        assert_eq!(error.code, code, "{name}: {error}");
        assert!(error.message.ends_with('.') && error.hint.ends_with('.'), "{error:?}");
    }
}

#[tokio::test]
async fn a_face_is_told_when_something_changes() {
    let home = Home::new();
    let control = home.started().await;
    let mut events = control.subscribe();
    apply(&control, "access", "open", json!(true)).await.unwrap();
    while next(&mut events).await != Event::Settings {}
    ask(control.listening()[0].address, &announce(7, "left=0")).await;
    while next(&mut events).await != Event::Torrents {}
}

/// The browser's connection may break at any moment; the command goes on.
#[tokio::test]
async fn a_command_is_carried_out_even_when_nobody_waits_for_it() {
    let home = Home::new();
    let control = home.started().await;
    {
        let mut stopping = std::pin::pin!(call(&control, "stop_tracker", json!({})));
        let begun = std::future::poll_fn(|context| Poll::Ready(stopping.as_mut().poll(context)));
        assert!(begun.await.is_pending(), "it takes a moment");
    }
    for _ in 0..250 {
        let overview = call(&control, "overview", json!({})).await.unwrap();
        if overview["state"] == "stopped" {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the tracker is left half stopped");
}

fn addresses(control: &Control) -> Vec<SocketAddr> {
    control.listening().iter().map(|it| it.address).collect()
}

async fn connect_over_udp(address: SocketAddr) -> bool {
    let socket = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let request = [0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4];
    socket.send_to(&request, address).await.unwrap();
    let mut reply = [0; 64];
    let received = socket.recv_from(&mut reply);
    let (len, from) =
        tokio::time::timeout(Duration::from_secs(20), received).await.unwrap().unwrap();
    (len, from, &reply[..8]) == (16, address, &[0, 0, 0, 0, 1, 2, 3, 4][..])
}
