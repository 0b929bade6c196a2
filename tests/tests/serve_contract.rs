//! What scripts rely on: the lines, the statuses and the sentences of `swarmdeck serve`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::process::{Command, Output};
use std::time::Duration;

use acceptance::http::{get, request};
use acceptance::load::connect;
use acceptance::process::EndSignal;
use acceptance::serve::{Serve, command};
use acceptance::wait_for;
use serde_json::json;

const ANNOUNCE: &str = "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl\
                        &port=6881&left=0&compact=0";

#[test]
fn it_says_where_it_listens_and_ends_cleanly_when_asked() {
    for signal in [EndSignal::Terminate, EndSignal::Interrupt] {
        let serve = Serve::start(&["--bind", "127.0.0.1", "--bind", "::1"]);
        let port = serve.address().rsplit_once(':').unwrap().1.to_owned();
        let expected = ["http://127.0.0.1", "http://[::1]", "udp://127.0.0.1", "udp://[::1]"]
            .map(|it| format!("{it}:{port}/announce"));
        assert_eq!(serve.announce_urls, expected, "one number for every address");
        assert!(get(&serve.address(), "/announce").contains("info hash missing"));
        assert_eq!(serve.end(signal).0.code(), Some(0), "{signal:?}");
    }
}

#[test]
fn only_this_computer_hears_it_unless_told_otherwise() {
    let serve = Serve::start(&[]);
    assert!(serve.announce_urls[0].starts_with("http://127.0.0.1:"));
    assert!(serve.announce_url("udp").starts_with("udp://127.0.0.1:"));
    assert_eq!(serve.announce_urls.len(), 2);
    assert!(get(&serve.address(), ANNOUNCE).contains("not authorized"), "registered torrents only");
}

#[test]
fn udp_answers_too_unless_it_is_switched_off() {
    let serve = Serve::start(&[]);
    let address = serve.announce_url("udp").strip_prefix("udp://").unwrap();
    let address = address.strip_suffix("/announce").unwrap();
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket.connect(address).unwrap();
    socket.send(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4]).unwrap();
    let mut reply = [0; 64];
    assert_eq!(socket.recv(&mut reply).unwrap(), 16);
    assert_eq!(reply[..8], [0, 0, 0, 0, 1, 2, 3, 4], "connect, with our transaction id");

    let serve = Serve::start(&["--set", "network.udp=false"]);
    assert_eq!(serve.announce_urls.len(), 1);
}

#[test]
fn flags_and_settings_on_the_command_line_are_in_force() {
    let serve = Serve::start(&[
        "--open",
        "--set",
        "tracker.announce_interval_secs=777",
        "--set",
        "scrape.allowed=\"full\"",
        "--set",
        "access.trusted_proxies=[\"127.0.0.0/8\"]",
    ]);
    let address = serve.address();
    let head = format!("GET {ANNOUNCE} HTTP/1.1\r\nX-Forwarded-For: 198.51.100.7");
    let (status, body) = request(&address, &head, "");
    assert_eq!(status, 200);
    let interval = body.split("8:intervali").nth(1).and_then(|it| it.split('e').next());
    let interval: u32 = interval.unwrap().parse().unwrap();
    assert!((777..=855).contains(&interval), "up to a tenth more: {interval}");
    let head = "GET /scrape HTTP/1.1\r\nX-Forwarded-For: 198.51.100.7";
    assert!(request(&address, head, "").1.contains("8:completei1e"));

    let other = ANNOUNCE.replace("6881", "6882").replace("left=0", "left=5").replace("qB", "TR");
    let head = format!("GET {other} HTTP/1.1\r\nX-Forwarded-For: 198.51.100.8");
    let (_, body) = request(&address, &head, "");
    assert!(body.contains("2:ip12:198.51.100.7"), "the proxy's word is taken: {body}");
    assert!(!serve.data_dir.path().join("settings.json").exists(), "nothing is written down");
}

#[test]
fn what_cannot_be_ends_it_with_a_status_and_one_sentence() {
    let home = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let busy = taken.local_addr().unwrap().port().to_string();
    let cases: [(&[&str], i32, &str); 10] = [
        (&["--set", "tracker.peers_max=20"], 2, "tracker.peers_max"),
        (&["--port", "70000"], 2, "70000"),
        (&["--no-such-flag"], 2, "--no-such-flag"),
        (&["--bind", "home"], 2, "home"),
        (&["--set", "tracker"], 2, "KEY=VALUE"),
        (&["--set", "tracker.intervall=5"], 2, "tracker.intervall"),
        (&["--set", "network.port=\"x\""], 2, "network.port"),
        (&["--set", "tracker.announce_interval_secs=0"], 2, "tracker.announce_interval_secs"),
        (&["--port", &busy], 1, &busy),
        (&["--port", "0", "--bind", "192.0.2.1"], 1, "192.0.2.1"),
    ];
    for (args, code, named) in cases {
        let output = run(command(home.path()).args(args));
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        assert!(text.contains(named), "{args:?}: {text}");
        assert!(output.stdout.is_empty(), "{args:?}");
    }
}

#[test]
fn a_data_folder_has_one_tracker_at_a_time() {
    let serve = Serve::start(&[]);
    let output = run(command(serve.data_dir.path()).args(["--port", "0"]));
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("Another Swarmdeck"), "{text}");
}

#[test]
fn a_wrong_value_in_the_settings_file_ends_it_as_one_on_the_command_line_does() {
    let data_dir = tempfile::tempdir().unwrap();
    let wrong = r#"{ "network": { "udp": "yes" }, "tracker": { "peers_max": 0 } }"#;
    fs::write(data_dir.path().join("settings.json"), wrong).unwrap();
    let output = run(command(data_dir.path()).args(["--port", "0"]));
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains("network.udp") && text.contains("tracker.peers_max"), "{text}");
}

#[test]
fn a_settings_file_that_is_not_json_is_kept_and_said() {
    let data_dir = tempfile::tempdir().unwrap();
    fs::write(data_dir.path().join("settings.json"), "port = 7000").unwrap();
    let serve = Serve::start_in(data_dir, &[]);
    let said = serve.stderr_line("swarmdeck: The settings file");
    assert!(said.contains("settings.broken-1.json"), "{said}");
    let (_, data_dir) = serve.end(EndSignal::Terminate);

    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    let mut settings = serve.rpc("settings", &json!({}))["settings"].clone();
    settings["tracker"]["announce_interval_secs"] = json!(60);
    serve.rpc("apply_settings", &json!({ "settings": settings }));
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let copy = fs::read_to_string(data_dir.path().join("settings.broken-1.json")).unwrap();
    assert_eq!(copy, "port = 7000");
}

#[test]
fn the_pages_are_apart_from_the_tracker_and_demand_the_token() {
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let ui = serve.ui_address();
    assert_ne!(ui, serve.address());
    assert!(get(ui, "/").contains("<title>Swarmdeck</title>"));
    for head in [
        "POST /rpc/overview HTTP/1.1",
        "POST /rpc/overview HTTP/1.1\r\nAuthorization: Bearer 00",
        "GET /events HTTP/1.1",
    ] {
        let (status, body) = request(ui, head, "{}");
        assert_eq!(status, 401, "{head}");
        assert!(body.contains("token_wrong"), "{body}");
    }
    assert_eq!(request(ui, "GET /../Cargo.toml HTTP/1.1", "").0, 404);
    assert_eq!(request(&serve.address(), "POST /rpc/overview HTTP/1.1", "{}").0, 404);
    assert_eq!(request(&serve.address(), "GET /index.html HTTP/1.1", "").0, 404);
}

#[test]
fn the_pages_go_on_while_one_address_takes_all_it_can_of_them() {
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let ui = serve.ui_address().parse().unwrap();
    let greedy = || connect(ui, Ipv4Addr::new(127, 7, 7, 7)).unwrap();
    let held: Vec<TcpStream> = (0..32).map(|_| greedy()).collect();
    let mut answer = String::new();
    let _ = greedy().read_to_string(&mut answer);
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(get(serve.ui_address(), "/").contains("<title>Swarmdeck</title>"));
    assert_eq!(serve.rpc("overview", &json!({}))["state"], "running");

    drop(held);
    wait_for("a place", || {
        let mut stream = greedy();
        let _ = stream.write_all(b"GET / HTTP/1.0\r\n\r\n");
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        answer.contains(" 200 OK").then_some(())
    });
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}
