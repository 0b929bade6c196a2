//! Starting, stopping and restarting, in any order and at the same time.

use std::net::TcpListener;

use control::{Control, Transport};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::home::{Home, apply, ask, call, free_port};

#[tokio::test]
async fn a_restart_takes_the_settings_as_they_are_and_answers_again() {
    let home = Home::new();
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.started().await;

    let overview = call(&control, "restart_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "running");
    assert_answers_on(&control, port).await;

    call(&control, "stop_tracker", json!({})).await.unwrap();
    let other_port = free_port();
    apply(&control, "network", "port", json!(other_port)).await.unwrap();
    let overview = call(&control, "restart_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "running", "also when it was switched off");
    assert_answers_on(&control, other_port).await;
}

#[tokio::test]
async fn a_restart_reads_the_settings_file_anew() {
    let home = Home::new();
    home.write_settings(&json!({ "network": { "port": free_port() } }));
    let control = home.started().await;
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    call(&control, "restart_tracker", json!({})).await.unwrap();
    assert_answers_on(&control, port).await;
}

#[tokio::test]
async fn a_restart_that_fails_says_why_and_the_next_one_succeeds() {
    let home = Home::new();
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.started().await;
    call(&control, "stop_tracker", json!({})).await.unwrap();

    let taken = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let overview = call(&control, "restart_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "failed");
    assert_eq!(overview["problem"]["code"], "port_in_use");
    drop(taken);
    let overview = call(&control, "restart_tracker", json!({})).await.unwrap();
    assert_eq!((&overview["state"], &overview["problem"]), (&json!("running"), &Value::Null));
    assert_answers_on(&control, port).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn switches_at_the_same_time_never_leave_it_in_between() {
    let home = Home::new();
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.started().await;
    let commands = ["start_tracker", "stop_tracker", "restart_tracker", "apply_settings"];
    for round in 0..8 {
        let settings = call(&control, "settings", json!({})).await.unwrap()["settings"].clone();
        let mut under_way = JoinSet::new();
        for turn in 0..12 {
            let (control, settings) = (control.clone(), settings.clone());
            let name = commands[(turn * 5 + round) % commands.len()];
            under_way.spawn(async move {
                call(&control, name, json!({ "settings": settings })).await.unwrap();
            });
        }
        under_way.join_all().await;
        let overview = call(&control, "overview", json!({})).await.unwrap();
        match overview["state"].as_str() {
            Some("running") => assert_answers_on(&control, port).await,
            Some("stopped") => {
                assert_eq!(control.listening(), []);
                assert!(TcpListener::bind(("127.0.0.1", port)).is_ok(), "the port is free");
            }
            state => panic!("{state:?}: {overview}"),
        }
        assert_eq!(overview["problem"], Value::Null);
    }
    call(&control, "start_tracker", json!({})).await.unwrap();
    assert_answers_on(&control, port).await;
}

#[tokio::test]
async fn a_port_that_becomes_free_is_taken_without_a_click() {
    let home = Home::new();
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.open().await;
    let taken = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let overview = call(&control, "start_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "failed");
    drop(taken);
    for _ in 0..300 {
        let overview = call(&control, "overview", json!({})).await.unwrap();
        if overview["state"] == "running" {
            assert_eq!(overview["problem"], Value::Null);
            return assert_answers_on(&control, port).await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("it was not tried again");
}

#[tokio::test]
async fn what_was_switched_off_after_a_failure_stays_off() {
    let home = Home::new();
    let port = free_port();
    home.write_settings(&json!({ "network": { "port": port } }));
    let control = home.open().await;
    let taken = TcpListener::bind(("127.0.0.1", port)).unwrap();
    call(&control, "start_tracker", json!({})).await.unwrap();
    call(&control, "stop_tracker", json!({})).await.unwrap();
    drop(taken);
    let rounds = control.house_rounds();
    while control.house_rounds() < rounds + 4 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(call(&control, "overview", json!({})).await.unwrap()["state"], "stopped");
    assert!(TcpListener::bind(("127.0.0.1", port)).is_ok());
}

#[tokio::test]
async fn once_closed_nothing_opens_it_again() {
    let home = Home::new();
    let control = home.started().await;
    let address = control.listening()[0].address;
    control.close().await;
    control.close().await;
    let overview = call(&control, "start_tracker", json!({})).await.unwrap();
    assert_eq!(overview["state"], "stopped");
    assert_eq!(control.start().await.unwrap_err().code, "closing");
    assert!(TcpListener::bind(address).is_ok(), "the port is free");
}

async fn assert_answers_on(control: &Control, port: u16) {
    let listening = control.listening();
    let transports: Vec<Transport> = listening.iter().map(|it| it.transport).collect();
    assert_eq!(transports, [Transport::Http, Transport::Udp]);
    assert!(listening.iter().all(|it| it.address.port() == port), "{listening:?}");
    assert!(ask(listening[0].address, "/announce").await.contains("info hash missing"));
}
