//! How the desktop program gets on with a desktop: tray, messages, start at login, one instance.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use acceptance::desktop::{Desktop, Shown};
use acceptance::http;
use acceptance::process::EndSignal;
use acceptance::serve::Serve;
use acceptance::session::{Session, TrayIcon};
use acceptance::{folder_to_share, free_port, program, wait_for};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use fantoccini::{ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

fn settings(data_dir: &Path, settings: &Value) {
    fs::write(data_dir.join("settings.json"), settings.to_string()).unwrap();
}

fn start(session: &Session, data_dir: &Path, words: &[&str]) -> Shown {
    Shown::start_on(session, data_dir, words, |_| {})
}

#[test]
fn the_cross_hides_the_window_where_there_is_a_tray_and_the_tray_brings_it_back() {
    let (session, home) = (Session::start(), tempfile::tempdir().unwrap());
    let (tray, messages) = (session.show_tray(), session.show_messages());
    let port = free_port();
    settings(home.path(), &json!({ "network": { "port": port } }));
    let mut shown = start(&session, home.path(), &[]);
    let icon = tray.icon();
    wait_for("the tracker", || has_entry(&icon, "Stop tracker").then_some(()));

    shown.close_window();
    shown.wait_for_line("the window is hidden");
    // The screen hears of it a moment after the log.
    wait_for("no window", || shown.place_of_window().is_none().then_some(()));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_ok());
    let (id, title, _) = messages.next();
    assert_eq!(title, "Swarmdeck is still running");
    messages.click(id);
    shown.wait_for_line("the window is shown");

    // It is said once.
    shown.close_window();
    shown.wait_for_line("the window is hidden");
    icon.choose("Open Swarmdeck");
    shown.wait_for_line("the window is shown");
    wait_for("the window", || shown.place_of_window());
    icon.choose("Quit");
    shown.wait_for_line("tracker stopped");
    assert!(shown.process.wait().success());
    assert_eq!(messages.so_far(), 0);
}

#[test]
fn the_icon_tells_the_states_apart_and_its_menu_starts_and_stops_the_tracker() {
    let (session, home) = (Session::start(), tempfile::tempdir().unwrap());
    let (tray, messages) = (session.show_tray(), session.show_messages());
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    settings(
        home.path(),
        &json!({ "network": { "port": port }, "window": { "notify_trouble": true } }),
    );
    let shown = start(&session, home.path(), &["--hidden"]);
    let icon = tray.icon();
    let picture = |words: &str| {
        wait_for(words, || has_entry(&icon, words).then_some(()));
        wait_for("a picture", || Some(icon.picture()).filter(|it| !it.is_empty()))
    };
    let of_error = picture("The tracker could not run");
    assert_eq!(messages.next().1, "Your tracker does not run");
    drop(taken);
    // It is tried again by itself.
    let of_running = picture("The tracker is running");
    icon.choose("Stop tracker");
    let of_stopped = picture("The tracker is stopped");
    assert!(of_error != of_running && of_running != of_stopped && of_stopped != of_error);
    wait_for("a free port", || TcpListener::bind(("127.0.0.1", port)).ok());
    wait_for("the menu", || has_entry(&icon, "Start tracker").then_some(()));
    icon.choose("Start tracker");
    assert_eq!(picture("The tracker is running"), of_running);
    assert_eq!(shown.place_of_window(), None);
    icon.choose("Make a torrent…");
    shown.wait_for_line("the window is shown");
}

#[test]
fn a_finished_download_is_told_to_an_owner_who_wants_to_hear_of_it() {
    let torrent =
        b"d4:infod6:lengthi9e4:name4:demo12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let file = json!({ "file_name": "demo.torrent", "base64": BASE64.encode(torrent) });
    let row = serve.rpc("register_torrent", &file);
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let (session, port) = (Session::start(), free_port());
    let (tray, messages) = (session.show_tray(), session.show_messages());
    let network = json!({ "port": port });
    settings(
        data_dir.path(),
        &json!({ "network": network, "window": { "introduced": true, "notify_completed": true } }),
    );
    let _shown = start(&session, data_dir.path(), &["--hidden"]);
    let icon = tray.icon();
    wait_for("the tracker", || has_entry(&icon, "Stop tracker").then_some(()));
    let hash = row["info_hash"].as_str().unwrap();
    let path = http::scrape_path(hash).replace("/scrape", "/announce");
    for state in ["left=9&event=started", "left=0&event=completed"] {
        let peer = format!("{path}&peer_id=-qB5020-abcdefghijkl&port=6881&{state}");
        assert!(http::get(&format!("127.0.0.1:{port}"), &peer).contains("8:interval"));
    }
    let (_, title, _) = messages.next();
    assert_eq!(title, "demo was downloaded");
}

#[test]
fn a_tray_that_goes_away_gives_the_window_back() {
    let (session, home) = (Session::start(), tempfile::tempdir().unwrap());
    let tray = session.show_tray();
    settings(home.path(), &json!({ "network": { "port": 0 } }));
    let mut shown = start(&session, home.path(), &["--hidden"]);
    tray.icon();
    assert_eq!(shown.place_of_window(), None);
    drop(tray);
    shown.wait_for_line("there is no tray, so the window is shown");
    wait_for("the window", || shown.place_of_window());
    shown.close_window();
    assert!(shown.process.wait().success());
}

#[test]
fn without_the_library_of_the_tray_a_hidden_window_comes_and_its_cross_ends_the_program() {
    let (session, home) = (Session::start(), tempfile::tempdir().unwrap());
    let _tray = session.show_tray();
    settings(home.path(), &json!({ "network": { "port": 0 } }));
    let no_libraries = tempfile::tempdir().unwrap();
    for name in ["libayatana-appindicator3.so", "libappindicator3.so"] {
        for version in ["", ".1"] {
            fs::write(no_libraries.path().join(format!("{name}{version}")), "").unwrap();
        }
    }
    let mut shown = Shown::start_on(&session, home.path(), &["--hidden"], |command| {
        command.env("LD_LIBRARY_PATH", no_libraries.path());
    });
    shown.wait_for_line("its library is missing");
    wait_for("the window", || shown.place_of_window());
    shown.close_window();
    shown.wait_for_line("tracker stopped");
    assert!(shown.process.wait().success());
}

#[test]
fn the_window_comes_back_where_it_was() {
    let (session, home) = (Session::start(), tempfile::tempdir().unwrap());
    settings(home.path(), &json!({ "network": { "port": 0 } }));
    let place = [60, 40, 900, 600];
    let mut first = start(&session, home.path(), &[]);
    first.wait_for_line("Finished");
    first.place_window(place);
    wait_for("the new place", || (first.place_of_window() == Some(place)).then_some(()));
    first.close_window();
    assert!(first.process.wait().success());
    let second = start(&session, home.path(), &[]);
    second.wait_for_line("Finished");
    wait_for("the old place", || (second.place_of_window() == Some(place)).then_some(()));
    // A program that is asked to end by the system remembers it as well.
    second.place_window([0, 0, 800, 500]);
    wait_for("it", || (second.place_of_window()? == [0, 0, 800, 500]).then_some(()));
    second.process.end(EndSignal::Terminate);
    let third = start(&session, home.path(), &[]);
    wait_for("that place", || (third.place_of_window()? == [0, 0, 800, 500]).then_some(()));
}

#[test]
fn starting_with_the_computer_is_an_entry_that_says_what_the_settings_say() {
    let (session, home) = (Session::start(), tempfile::tempdir().unwrap());
    let entry = home.path().join(".config/autostart/swarmdeck-desktop.desktop");
    let wish = |window: Value| {
        settings(home.path(), &json!({ "network": { "port": 0 }, "window": window }));
    };
    wish(json!({}));
    let shown = start(&session, home.path(), &[]);
    shown.wait_for_line("Finished");
    assert!(!entry.exists());

    wish(json!({ "start_at_login": true }));
    shown.wait_for_line("start at login");
    let exec = exec_of(&entry);
    let program = program("swarmdeck-desktop");
    let dir = home.path().display();
    assert_eq!(exec, format!("\"{}\" \"--data-dir\" \"{dir}\" \"--hidden\"", program.display()));

    wish(json!({ "start_at_login": true, "start_hidden": false }));
    shown.wait_for_line("start at login");
    assert!(!exec_of(&entry).contains("--hidden"));

    wish(json!({}));
    shown.wait_for_line("start at login");
    assert!(!entry.exists());
}

#[tokio::test]
async fn a_second_call_brings_the_first_to_the_front_and_hands_it_what_it_was_called_with() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let torrent = home.path().join("Holiday.torrent");
    let head = b"d8:announce31:http://tracker.example/announce4:infod6:lengthi5e4:name7:Holiday\
        12:piece lengthi16384e6:pieces20:";
    fs::write(&torrent, [&head[..], &[7; 20], b"ee"].concat()).unwrap();

    let desktop = Desktop::start(&shared, &torrent);
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(desktop.own_capabilities(&json!({ "network": { "port": 0 } })));
    let window = builder.connect(&desktop.driver_url()).await.unwrap();
    let see = async |css: &str| {
        let waiting = window.wait().at_most(std::time::Duration::from_secs(60));
        waiting.for_element(Locator::Css(css)).await.unwrap().text().await.unwrap()
    };
    see("[data-testid=announce-url]").await;
    desktop.call_again(&[torrent.to_str().unwrap()]);
    see("[data-testid=inspect-register]").await;
    assert!(see("h1").await.contains("Holiday"));
    desktop.call_again(&["--create", shared.to_str().unwrap()]);
    assert!(see("[data-testid=plan-files]").await.contains("sunset.raw"));
    window.close().await.unwrap();
}

fn exec_of(entry: &Path) -> String {
    let text = fs::read_to_string(entry).unwrap();
    text.lines().find_map(|it| it.strip_prefix("Exec=")).unwrap().to_owned()
}

fn has_entry(icon: &TrayIcon, label: &str) -> bool {
    icon.menu().iter().any(|(_, it)| it == label)
}
