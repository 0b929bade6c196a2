//! Two instances that want the same data directory, or the same port.

use std::fs;
use std::process::{Command, Output};
use std::time::Duration;

use acceptance::http::get;
use acceptance::process::{EndSignal, Process};
use acceptance::serve::{Serve, command};
use serde_json::json;

use crate::ledger::state_of;
use crate::random;
use crate::world::{World, start};

#[test]
fn a_second_one_leaves_the_data_of_the_first_alone() {
    let (mut world, data_dir) = World::create(random("instances"));
    let data_dir = world.work_and_kill(start(data_dir), Duration::from_millis(300));
    let serve = start(data_dir);
    let before = state_of(serve.door());
    for _ in 0..5 {
        let output = run(command(serve.data_dir.path()).args(["--port", "0"]));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains("Another Swarmdeck"), "{said}");
    }
    assert_eq!(state_of(serve.door()), before);
    let data_dir = serve.kill();
    let serve = start(data_dir);
    assert_eq!(state_of(serve.door()), before, "what a killed one has locked is free at once");
    assert_eq!(serve.end(EndSignal::Terminate).0.code(), Some(0));
}

#[test]
fn of_many_started_at_once_one_gets_the_data_and_the_others_say_so() {
    let data_dir = tempfile::tempdir().unwrap();
    let started: Vec<_> = (0..6)
        .map(|_| Process::start_with_lines(command(data_dir.path()).args(["--port", "0"])))
        .collect();
    let mut ready = Vec::new();
    let mut refused = 0;
    for (mut process, stdout, stderr) in started {
        if stdout.iter().any(|it| it == "ready") {
            ready.push(process);
        } else {
            assert_eq!(process.wait().code(), Some(1));
            let said: String = stderr.iter().collect();
            assert!(said.contains("Another Swarmdeck"), "{said}");
            refused += 1;
        }
    }
    assert_eq!((ready.len(), refused), (1, 5));
}

#[test]
fn a_port_that_another_one_has_stays_his() {
    let first = Serve::start(&["--open"]);
    let port = first.socket_address().port().to_string();
    let other_dir = tempfile::tempdir().unwrap();
    let output = run(command(other_dir.path()).args(["--port", &port]));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(&port), "{said}");
    assert!(get(&first.address(), "/scrape").contains("failure reason"));

    fs::write(other_dir.path().join("settings.json"), r#"{"network":{"port":0}}"#).unwrap();
    let mut other = command(other_dir.path());
    let other = Serve::try_start_with_pages(other_dir, &mut other).unwrap();
    let settings_file = other.data_dir.path().join("settings.json");
    let before = fs::read(&settings_file).unwrap();
    let mut settings = other.rpc("settings", &json!({}))["settings"].clone();
    settings["network"]["port"] = json!(first.socket_address().port());
    let error = other.rpc_error("apply_settings", &json!({ "settings": settings }));
    assert!(error["message"].as_str().unwrap().contains(&port), "{error}");
    assert!(get(&other.address(), "/scrape").contains("failure reason"), "it goes on as before");
    assert_eq!(fs::read(&settings_file).unwrap(), before);
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}
