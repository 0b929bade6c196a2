//! The settings file: edited by hand while the engine runs, and what is wrong in it.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use control::Control;
use control::settings::Override;
use control::view::Event;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::home::{Home, announce, apply, ask, call, free_port, next};

#[tokio::test]
async fn a_file_edited_by_hand_takes_force_by_itself_and_faces_are_told() {
    let home = Home::new();
    let control = home.started().await;
    let mut events = control.subscribe();
    let port = free_port();
    home.write_settings(
        &json!({ "new": 1, "network": { "port": port }, "access": { "open": true } }),
    );

    while next(&mut events).await != Event::Settings {}
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    assert_eq!(control.listening()[0].address, address);
    assert!(ask(address, &announce(1, "left=0")).await.contains("8:completei1e"));
    assert_eq!(notice_codes(&control).await, Vec::<String>::new());

    apply(&control, "network", "udp", json!(false)).await.unwrap();
    let expected = json!({
        "version": 1, "new": 1, "network": { "port": port, "udp": false },
        "access": { "open": true }
    });
    assert_eq!(home.settings_file(), expected, "what was written by hand stays");
}

#[tokio::test]
async fn what_is_written_wrong_changes_nothing_and_is_said_until_it_is_right() {
    let home = Home::new();
    let control = home.started().await;
    let before = control.listening();
    let mut events = control.subscribe();
    let wrong = json!({ "network": { "port": 70_000, "udp": "no" }, "access": { "open": 1 } });
    home.write_settings(&wrong);
    while next(&mut events).await != Event::Settings {}

    let notice = notice(&control, "settings_edited_wrong").await.unwrap();
    let said = notice["message"].as_str().unwrap();
    for part in ["settings.json", "“network.port” must", "“network.udp” must", "“access.open” must"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(control.listening(), before);
    let error = control.reload_settings().await.unwrap_err();
    assert_eq!((&*error.code, error.problems.len()), ("settings_invalid", 3));

    home.write_settings(&home.first_settings());
    control.reload_settings().await.unwrap();
    assert_eq!(notice_codes(&control).await, Vec::<String>::new());

    fs::write(home.data_dir().join("settings.json"), "{ \"network\"").unwrap();
    assert_eq!(control.reload_settings().await.unwrap_err().code, "settings_not_json");
    apply(&control, "access", "open", json!(true)).await.unwrap();
    assert_eq!(notice_codes(&control).await, ["settings_edit_kept"]);
    let copy = fs::read_to_string(home.data_dir().join("settings.broken-1.json")).unwrap();
    assert_eq!(copy, "{ \"network\"");
}

#[tokio::test]
async fn a_port_that_is_taken_in_an_edited_file_leaves_the_old_one_serving() {
    let home = Home::new();
    let control = home.started().await;
    let before = control.listening();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let busy = taken.local_addr().unwrap().port();
    home.write_settings(&json!({ "network": { "port": busy } }));
    assert_eq!(control.reload_settings().await.unwrap_err().code, "port_in_use");
    assert_eq!(control.listening(), before);
    assert!(ask(before[0].address, "/announce").await.contains("info hash missing"));
    let notice = notice(&control, "settings_edited_wrong").await.unwrap();
    assert!(notice["message"].as_str().unwrap().contains(&busy.to_string()), "{notice}");

    drop(taken);
    control.reload_settings().await.unwrap();
    assert_eq!(control.listening()[0].address.port(), busy);
    assert_eq!(notice_codes(&control).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_settings_file_that_is_gone_is_not_called_edited() {
    let home = Home::new();
    let control = home.started().await;
    std::fs::remove_file(home.data_dir().join("settings.json")).unwrap();
    assert_eq!(control.reload_settings().await.unwrap_err().code, "settings_gone");
    let notice = notice(&control, "settings_edited_wrong").await.unwrap();
    let text = format!("{} {}", notice["message"], notice["hint"]);
    assert!(text.contains("is gone") && text.contains("Put it back"), "{text}");
    assert!(!text.contains("by hand") && !text.contains("copy"), "{text}");
}

#[tokio::test]
async fn a_wrong_kind_of_value_is_explained_and_the_tracker_starts_once_it_is_right() {
    let home = Home::new();
    home.write_settings(&json!({ "network": { "port": 0 }, "access": { "private": "yes" } }));
    let control = home.open().await;
    let overview = call(&control, "start_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "failed", "it must not run without the keys it was to ask for");
    assert_eq!(overview["problem"]["problems"][0]["field"], "access.private");
    let settings = call(&control, "settings", json!({})).await.unwrap();
    assert_eq!(settings["file_problems"], overview["problem"]["problems"]);
    assert_eq!(settings["settings"]["network"]["port"], 0, "no other value is lost");

    home.write_settings(&json!({ "network": { "port": 0 }, "access": { "private": true } }));
    control.reload_settings().await.unwrap();
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!((&overview["state"], &overview["private"]), (&json!("running"), &json!(true)));
}

#[tokio::test]
async fn a_newer_file_holds_as_far_as_it_is_known_and_that_is_said() {
    let home = Home::new();
    home.write_settings(&json!({ "version": 99, "moon": 1, "network": { "port": 0 } }));
    let control = home.started().await;
    assert_eq!(notice_codes(&control).await, ["settings_newer"]);
    apply(&control, "access", "open", json!(true)).await.unwrap();
    let saved = home.settings_file();
    assert_eq!((&saved["version"], &saved["moon"]), (&json!(99), &json!(1)));
}

#[tokio::test]
async fn the_command_line_still_wins_over_an_edited_file() {
    let home = Home::new();
    let fixed = Override { name: "network.port".to_owned(), value: json!(0) };
    let control = home.open_with(vec![fixed]);
    control.start().await.unwrap();
    let before = control.listening();
    home.write_settings(&json!({ "network": { "port": free_port() } }));
    control.reload_settings().await.unwrap();
    assert_eq!(control.listening(), before);
}

#[tokio::test]
async fn settings_that_cannot_be_saved_change_nothing() {
    let home = Home::new();
    let control = home.started().await;
    let before = control.listening();
    let path = home.data_dir().join("settings.json");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();

    let port = free_port();
    let error = apply(&control, "network", "port", json!(port)).await.unwrap_err();
    assert_eq!(error.code, "settings_not_saved");
    assert_eq!(control.listening(), before);
    assert!(ask(before[0].address, "/announce").await.contains("info hash missing"));
    assert!(TcpListener::bind(("127.0.0.1", port)).is_ok(), "nothing is left half open");
    let error = apply(&control, "access", "open", json!(true)).await.unwrap_err();
    assert_eq!(error.code, "settings_not_saved");
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["open"], false);
    let refused = ask(before[0].address, &announce(1, "left=0")).await;
    assert!(refused.contains("failure reason"), "{refused}");
}

#[tokio::test]
async fn settings_are_exported_and_imported_whole_or_not_at_all() {
    let home = Home::new();
    let control = home.started().await;
    apply(&control, "tracker", "peers_max", json!(100)).await.unwrap();
    let exported = call(&control, "export_settings", json!({})).await.unwrap();
    assert_eq!(exported["file_name"], "swarmdeck-settings.json");
    control.save_settings_file(&home.root().join("saved.json")).unwrap();
    let saved = fs::read(home.root().join("saved.json")).unwrap();
    assert_eq!(saved, BASE64.decode(exported["base64"].as_str().unwrap()).unwrap());

    let elsewhere = Home::new();
    let other = elsewhere.started().await;
    let before = other.listening();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let busy = taken.local_addr().unwrap().port();
    let import = |text: String| {
        let args = json!({ "file_name": "x.json", "base64": BASE64.encode(text) });
        call(&other, "import_settings", args)
    };
    let busy = json!({ "version": 1, "network": { "port": busy }, "access": { "open": true } });
    assert_eq!(import(busy.to_string()).await.unwrap_err().code, "port_in_use");
    assert_eq!(import("x".to_owned()).await.unwrap_err().code, "not_settings");
    assert_eq!(other.listening(), before);
    assert_eq!(elsewhere.settings_file(), elsewhere.first_settings());

    let view = import(String::from_utf8(saved).unwrap()).await.unwrap();
    assert_eq!(view["settings"]["tracker"]["peers_max"], 100);
    assert_eq!(other.listening(), before, "what is as it was goes on");
    assert_eq!(elsewhere.settings_file(), home.settings_file());
}

/// “Everywhere” cannot share the port with our own address, which steps aside, in vain.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn who_stepped_aside_for_a_port_that_is_taken_comes_back() {
    let home = Home::new();
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.started().await;
    let before = control.listening();
    let _taken = TcpListener::bind(("127.0.0.2", port)).unwrap();

    let error = apply(&control, "network", "bind", json!(["0.0.0.0"])).await.unwrap_err();
    assert_eq!(error.code, "port_in_use");
    assert_eq!(control.listening(), before);
    assert!(ask(before[0].address, "/announce").await.contains("info hash missing"));
    assert_eq!(home.settings_file(), json!({ "network": { "port": port } }));
}

/// While the old listener waits for a client, the new one answers, and both by the new rules.
#[tokio::test]
async fn new_rules_are_in_force_before_the_old_listeners_have_closed() {
    for _ in 0..5 {
        let home = Home::new();
        let control = home.started().await;
        let mut slow = TcpStream::connect(control.listening()[0].address).await.unwrap();
        let request = format!("GET {} HTTP/1.1\r\n", announce(1, "left=0"));
        slow.write_all(request.as_bytes()).await.unwrap();

        let new = SocketAddr::from(([127, 0, 0, 1], free_port()));
        let mut settings = call(&control, "settings", json!({})).await.unwrap()["settings"].clone();
        settings["network"]["port"] = json!(new.port());
        settings["access"]["open"] = json!(true);
        let handle = control.clone();
        let applying = tokio::spawn(async move {
            call(&handle, "apply_settings", json!({ "settings": settings })).await
        });
        while TcpStream::connect(new).await.is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let answer = ask(new, &announce(2, "left=0")).await;
        assert!(answer.contains("8:completei1e"), "the new one goes by the new rules: {answer}");

        let mut answer = String::new();
        let finished = slow.write_all(b"host: tracker\r\n\r\n").await.is_ok()
            && slow.read_to_string(&mut answer).await.is_ok();
        applying.await.unwrap().unwrap();
        // On a computer that is too slow the old one has given up by now: once more.
        if finished && !answer.is_empty() {
            assert!(answer.contains("8:complete"), "and so does the old one: {answer}");
            return;
        }
    }
    panic!("the old listener never answers any more");
}

async fn notice(control: &Control, code: &str) -> Option<Value> {
    let overview = call(control, "overview", json!({})).await.unwrap();
    overview["notices"].as_array().unwrap().iter().find(|it| it["code"] == code).cloned()
}

/// The codes of the notices about the settings file.
async fn notice_codes(control: &Control) -> Vec<String> {
    let overview = call(control, "overview", json!({})).await.unwrap();
    let codes = overview["notices"].as_array().unwrap().iter();
    let codes = codes.map(|it| it["code"].as_str().unwrap().to_owned());
    codes.filter(|it| it.starts_with("settings")).collect()
}
