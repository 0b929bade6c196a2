//! A private tracker for scripts: `swarmdeck friends` and `swarmdeck serve --private`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use acceptance::http::get;
use acceptance::process::EndSignal;
use acceptance::serve::{Serve, command};
use acceptance::{free_port, program};
use serde_json::{Value, json};
use tempfile::TempDir;

#[test]
fn who_has_a_url_with_a_key_is_answered_and_nobody_else() {
    let data_dir = data_dir();
    let anna = friends_json(data_dir.path(), &["add", "Anna"]);
    let text = friends(data_dir.path(), &["list"]);
    let text = String::from_utf8(text.stdout).unwrap();
    let printed: Vec<&str> = text.lines().filter_map(|it| it.strip_prefix("announce   ")).collect();
    assert_eq!(printed[0], anna["announce_urls"][0]["url"].as_str().unwrap(), "{text}");

    let data_dir = while_it_serves(data_dir, |serve| {
        assert!(announce(printed[0]).contains("8:interval"));
        assert!(announce(serve.announce_url("http")).contains("this tracker is private"));
        let guessed = format!("{}/{}", serve.announce_url("http"), "0".repeat(32));
        assert!(announce(&guessed).contains("key in your announce URL is not valid"));
    });
    let listed = friends_json(data_dir.path(), &["list"]);
    assert_eq!(listed[0]["is_owner"], true, "who serves has a key too");
    assert!(listed[1]["last_use_unix_secs"].is_u64(), "{listed}");

    let renewed = friends_json(data_dir.path(), &["renew", "anna"]);
    let url = renewed["announce_urls"][0]["url"].as_str().unwrap();
    let data_dir = while_it_serves(data_dir, |_| {
        assert!(announce(printed[0]).contains("is not valid"));
        assert!(announce(url).contains("8:interval"));
    });
    assert_eq!(friends_json(data_dir.path(), &["remove", "Anna"]), json!({ "removed": "Anna" }));
    while_it_serves(data_dir, |_| assert!(announce(url).contains("is not valid")));
}

#[test]
fn keys_are_in_no_line_of_the_log() {
    let data_dir = data_dir();
    let anna = friends_json(data_dir.path(), &["add", "Anna"]);
    let mut serve = command(data_dir.path());
    serve.args(["--private", "--open"]).env("SWARMDECK_LOG", "trace");
    let serve = Serve::start_command(data_dir, &mut serve);
    assert!(announce(anna["announce_urls"][0]["url"].as_str().unwrap()).contains("8:interval"));
    let log = serve.end_and_read(EndSignal::Terminate);
    assert!(log.contains("tracker stopped"), "{log}");
    assert!(!log.contains(anna["passkey"].as_str().unwrap()), "{log}");
}

#[test]
fn what_cannot_be_done_is_said_in_one_sentence() {
    let data_dir = data_dir();
    friends_json(data_dir.path(), &["add", "Anna"]);
    for (args, code, named) in [
        (&["add", "anna"][..], 2, "another friend's already"),
        (&["add", " "], 2, "must not be empty"),
        (&["renew", "Ben"], 1, "There is no friend called “Ben”"),
        (&["remove", "Ben"], 1, "There is no friend called “Ben”"),
        (&["befriend", "Ben"], 2, "befriend"),
    ] {
        let output = friends(data_dir.path(), args);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        assert!(text.contains(named), "{args:?}: {text}");
        assert!(output.stdout.is_empty(), "{args:?}");
    }
    while_it_serves(data_dir, |serve| {
        let output = friends(serve.data_dir.path(), &["list"]);
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(text.contains("Another Swarmdeck") && text.contains("on its pages"), "{text}");
    });
}

/// With a port that stays, so that announce URLs do.
fn data_dir() -> TempDir {
    let data_dir = tempfile::tempdir().unwrap();
    let settings = json!({ "network": { "port": free_port() } });
    fs::write(data_dir.path().join("settings.json"), settings.to_string()).unwrap();
    data_dir
}

fn while_it_serves(data_dir: TempDir, act: impl FnOnce(&Serve)) -> TempDir {
    let mut command = command(data_dir.path());
    let serve = Serve::start_command(data_dir, command.args(["--private", "--open"]));
    act(&serve);
    serve.end(EndSignal::Terminate).1
}

fn announce(url: &str) -> String {
    let (address, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let query = "info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=6881&left=0";
    get(address, &format!("/{path}?{query}"))
}

fn friends_json(data_dir: &Path, args: &[&str]) -> Value {
    let output = friends(data_dir, &[args, &["--json"]].concat());
    let text = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn friends(data_dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(program("swarmdeck"));
    command.arg("friends").args(args).arg("--data-dir").arg(data_dir).output().unwrap()
}
