//! The first run: who is led through it, what is found, and that it changes all or nothing.

use std::net::TcpListener;

use serde_json::{Value, json};

use crate::home::{Home, call, free_port};
use crate::torrents::{register, torrent};

async fn view(control: &control::Control) -> Value {
    call(control, "first_run", json!({})).await.unwrap()
}

#[tokio::test]
async fn only_a_new_owner_is_led_through_it() {
    let home = Home::new();
    let control = home.open().await;
    let seen = view(&control).await;
    assert_eq!(seen["is_wanted"], true);
    assert_eq!(
        seen["now"],
        json!({
            "port": 6969, "reach": "this_computer", "public_host": "", "access": "own",
            "start_at_login": false
        })
    );
    call(&control, "skip_first_run", json!({})).await.unwrap();
    assert_eq!(view(&control).await["is_wanted"], false);
    drop(control);

    let again = home.open().await;
    assert_eq!(view(&again).await["is_wanted"], false);
    assert_eq!(home.settings_file()["window"]["introduced"], true);
}

#[tokio::test]
async fn who_had_settings_or_torrents_before_is_not_troubled() {
    let with_settings = Home::new();
    with_settings.write_settings(&json!({}));
    let control = with_settings.open().await;
    assert_eq!(view(&control).await["is_wanted"], false);

    let with_torrent = Home::new();
    let control = with_torrent.open().await;
    register(&control, &torrent("", "")).await;
    assert_eq!(view(&control).await["is_wanted"], false);
}

#[tokio::test]
async fn what_was_seen_is_what_changes() {
    let home = Home::new();
    home.write_settings(&home.first_settings());
    let control = home.started().await;
    let port = free_port();
    let choices = json!({
        "port": port, "reach": "this_computer", "public_host": "tracker.example.org",
        "access": "friends", "start_at_login": true
    });
    let args = json!({ "choices": choices });
    let plan = call(&control, "plan_first_run", args).await.unwrap();
    let fields: Vec<&str> = plan["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["field"].as_str().unwrap())
        .collect();
    assert_eq!(
        fields,
        ["access.private", "network.port", "network.public_host", "window.start_at_login"]
    );
    assert_eq!(plan["problems"], json!([]));
    let url = format!("http://127.0.0.1:{port}/announce");
    assert_eq!(plan["announce_urls"][0], json!({ "url": url, "reach": "this_computer" }));
    let unchanged = home.settings_file();

    let unseen = json!({ "choices": choices, "seen": [] });
    let refused = call(&control, "apply_first_run", unseen).await.unwrap_err();
    assert_eq!(refused.code, "plan_changed");
    assert_eq!(home.settings_file(), unchanged);

    let args = json!({ "choices": choices, "seen": plan["changes"] });
    let overview = call(&control, "apply_first_run", args).await.unwrap();
    assert_eq!(overview["state"], "running");
    assert_eq!(overview["private"], true);
    let file = home.settings_file();
    assert_eq!(file["network"]["port"], port);
    assert_eq!(file["window"], json!({ "introduced": true, "start_at_login": true }));
}

#[tokio::test]
async fn a_port_that_cannot_be_had_changes_nothing() {
    let home = Home::new();
    let control = home.started().await;
    let before = home.settings_file();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let choices = json!({ "port": port, "access": "anyone" });
    let plan = call(&control, "plan_first_run", json!({ "choices": choices })).await.unwrap();
    let args = json!({ "choices": choices, "seen": plan["changes"] });
    let refused = call(&control, "apply_first_run", args).await.unwrap_err();
    assert_eq!(refused.code, "port_in_use");
    assert_eq!(home.settings_file(), before);
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!((&overview["state"], &overview["open"]), (&json!("running"), &json!(false)));
}

#[tokio::test]
async fn wrong_choices_are_told_before_they_are_applied() {
    let home = Home::new();
    let control = home.open().await;
    let choices = json!({ "port": 70_000, "public_host": "100.64.0.7" });
    let plan = call(&control, "plan_first_run", json!({ "choices": choices })).await.unwrap();
    let problems = plan["problems"].as_array().unwrap();
    let fields: Vec<&str> = problems.iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["network.port", "network.public_host"]);
    let why = problems[1]["message"].as_str().unwrap();
    assert!(why.contains("provider"), "{why}");
}

#[tokio::test]
async fn a_look_at_the_port_says_who_has_it_and_which_one_is_free() {
    let home = Home::new();
    let control = home.started().await;
    let look = async |port: u16| {
        let found = call(&control, "look_around", json!({ "port": port })).await.unwrap();
        found["port"].clone()
    };
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let found = look(port).await;
    assert_eq!(found["state"], "taken");
    assert_eq!(found["holder"]["process_id"], std::process::id());
    let suggested = u16::try_from(found["suggested"].as_u64().unwrap()).unwrap();
    assert_ne!(suggested, port);
    assert!(TcpListener::bind(("127.0.0.1", suggested)).is_ok());

    assert_eq!(look(free_port()).await["state"], "free");
    let ours = control.listening()[0].address.port();
    let found = look(ours).await;
    assert_eq!((&found["state"], &found["number"]), (&json!("ours"), &json!(ours)));
    assert_eq!(look(0).await["number"], ours);
    let found = call(&control, "look_around", json!({ "port": 70_000 })).await.unwrap();
    assert_eq!(found["port"]["state"], "refused");
}
