//! The real window under Xvfb: the wizard's whole path, and a real client in the swarm it made.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use acceptance::client::{Client::Aria2, Place, seed_with_transmission};
use acceptance::desktop::{Desktop, Shown};
use acceptance::exchange::wait_for_same_bytes;
use acceptance::http::get;
use acceptance::process::{EndSignal, Process};
use acceptance::serve::command;
use acceptance::{folder_to_share, free_port, program, wait_for};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

const DEADLINE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_folder_becomes_a_torrent_with_a_live_swarm_in_a_few_clicks() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let copy = home.path().join("copy.torrent");
    let desktop = Desktop::start(&shared, &copy);
    let window = Window::open(&desktop, json!({ "network": { "port": 0 } })).await;

    window.find("announce-url").await;
    let state = window.text("tracker-state").await;
    assert!(state.to_lowercase().contains("running"), "{state}");

    window.click("nav-create").await;
    window.click("choose-folder").await;
    let files = window.text("plan-files").await;
    assert!(files.contains("sunset.raw"), "{files}");
    window.click("create-start").await;
    let torrent = PathBuf::from(window.whole_text("result-path").await);
    assert_eq!(torrent, home.path().join("Holiday 2026.torrent"));
    assert!(fs::read(&torrent).unwrap().starts_with(b"d8:announce"));
    let magnet = window.whole_text("result-magnet").await;
    assert!(magnet.starts_with("magnet:?xt=urn:btih:"), "{magnet}");

    window.click("result-open-detail").await;
    let seeder = seed_with_transmission(&torrent, home.path());
    let peer = window.whole_text("peer-row").await;
    assert!(peer.contains("Transmission") && peer.contains("127.0.0.1"), "{peer}");

    window.click("download").await;
    wait_for("the copy of the .torrent", || fs::read(&copy).ok());
    assert_eq!(fs::read(&copy).unwrap(), fs::read(&torrent).unwrap());

    window.click("nav-overview").await;
    window.wait_for_text("stat-seeders", "1").await;
    window.wait_for_text("stat-torrents", "1").await;
    seeder.stop();
    window.wait_for_text("stat-seeders", "0").await;
    window.close().await;
}

#[tokio::test]
async fn a_swarm_of_real_clients_is_followed_and_ruled_from_the_window() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let downloads = home.path().join("downloads");
    let desktop = Desktop::start(&shared, home.path());
    let window = Window::open(&desktop, json!({ "network": { "port": 0 } })).await;
    window.click("nav-create").await;
    window.click("choose-folder").await;
    window.click("create-start").await;
    let torrent = PathBuf::from(window.whole_text("result-path").await);
    window.click("result-open-detail").await;
    window.find("peers-none").await;

    let seeder = seed_with_transmission(&torrent, home.path());
    window.wait_for_row("peer-row", &["Transmission", "all, seeding"]).await;
    let place = Place::loopback();
    let friend = Aria2.start(&torrent, &downloads, &place);
    wait_for_same_bytes(&downloads, &shared);
    let address = format!("127.0.0.1:{}", place.port);
    window.wait_for_row("peer-row", &["aria2", &address, "all, seeding", "2.93 MiB"]).await;
    window.wait_for_text("tab-peers", "2").await;
    window.click("tab-swarm").await;
    window.find("chart-peers").await;

    window.click("nav-overview").await;
    for (count, expected) in
        [("stat-seeders", "2"), ("stat-leechers", "0"), ("stat-completed", "1")]
    {
        window.wait_for_text(count, expected).await;
    }
    window.wait_for_row("recent-event", &["Somebody has all of Holiday 2026"]).await;

    window.click("nav-settings").await;
    window.click("nav-torrents").await;
    window.wait_for_row("torrent-row", &["Holiday 2026"]).await;
    window.click_on("[data-testid=torrent-row] a").await;
    let kick = format!("[data-testid=peer-kick][aria-label*='{address}']");
    window.click_on(&kick).await;
    window.wait_for_text("tab-peers", "1").await;
    window.wait_for_row("peer-row", &["Transmission"]).await;
    drop(friend);
    seeder.stop();
    window.find("peers-none").await;
    window.close().await;
}

#[tokio::test]
async fn a_new_owner_is_led_to_a_first_torrent_and_finds_everything_kept_after_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let desktop = Desktop::start(&folder_to_share(home.path()), home.path());
    let window = Window::open_as_is(&desktop).await;
    let port = free_port();
    let url = format!("http://127.0.0.1:{port}/announce");

    window.find("welcome").await;
    window.go_on_to("look").await;
    // The usual port may be free or not; another one is wished for here.
    window.type_anew("welcome-port", &port.to_string()).await;
    window.go_on_to("reach").await;
    window.click("welcome-reach-this_computer").await;
    window.go_on_to("access").await;
    window.go_on_to("start").await;
    window.go_on_to("summary").await;
    window.wait_for_text("welcome-url", &url).await;
    let settings = desktop.data_dir().join("settings.json");
    assert!(!settings.exists(), "nothing is changed before the last yes");
    window.go_on_to("done").await;
    assert_eq!(window.whole_text("welcome-done-url").await.trim(), url);
    let entry = desktop.home().join(".config/autostart/swarmdeck-desktop.desktop");
    wait_for("the entry that starts it at login", || entry.exists().then_some(()));

    window.click("welcome-create").await;
    window.click("choose-folder").await;
    window.click("create-start").await;
    let torrent = PathBuf::from(window.whole_text("result-path").await);
    assert!(String::from_utf8_lossy(&fs::read(&torrent).unwrap()).contains(&url));
    let written = fs::read(&settings).unwrap();
    // The driver ends the program without a word.
    window.close().await;
    desktop.wait_for_end();

    let window = Window::open_as_is(&desktop).await;
    window.wait_for_text("announce-url", &url).await;
    window.wait_for_text("stat-torrents", "1").await;
    window.wait_until_gone("welcome").await;
    window.click("nav-settings").await;
    let shown = window.find("settings-port").await.prop("value").await.unwrap();
    assert_eq!(shown.as_deref(), Some(&*port.to_string()));
    assert!(get(&format!("127.0.0.1:{port}"), "/announce").contains("info hash missing"));
    assert_eq!(fs::read(&settings).unwrap(), written);
    window.close().await;
}

#[tokio::test]
async fn settings_are_checked_as_typed_and_applied_without_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let desktop = Desktop::start(home.path(), home.path());
    let window = Window::open(&desktop, json!({ "network": { "port": 0 } })).await;
    window.click("nav-settings").await;

    window.type_anew("settings-port", "70000").await;
    let problem = window.text("settings-problem").await;
    assert!(problem.contains("65535"), "{problem}");

    let port = free_port().to_string();
    window.type_anew("settings-port", &port).await;
    window.wait_until_gone("settings-problem").await;
    window.click("settings-apply").await;
    window.click("nav-overview").await;
    let expected = format!("http://127.0.0.1:{port}/announce");
    window.wait_for_text("announce-url", &expected).await;
    let file = fs::read_to_string(desktop.data_dir().join("settings.json")).unwrap();
    assert!(file.contains(&port), "{file}");
    window.close().await;
}

#[tokio::test]
async fn a_busy_port_is_explained_in_the_window() {
    let home = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let desktop = Desktop::start(home.path(), home.path());
    let window = Window::open(&desktop, json!({ "network": { "port": port } })).await;
    let text = window.text("error-box").await;
    assert!(text.contains(&port.to_string()) && text.contains("another"), "{text}");
    window.close().await;
}

#[tokio::test]
async fn a_window_without_an_engine_says_why_and_gets_one_on_request() {
    let home = tempfile::tempdir().unwrap();
    let desktop = Desktop::start(home.path(), home.path());
    let settings = json!({ "network": { "port": 0 } });
    desktop.capabilities(&settings);
    let mut other = command(&desktop.data_dir());
    let (other, lines, _log) = Process::start_with_lines(other.args(["--port", "0"]));
    while lines.recv().unwrap() != "ready" {}

    let window = Window::open(&desktop, settings).await;
    window.find("engine-screen").await;
    let text = window.text("error-box").await;
    let named = format!("Another Swarmdeck (process {})", other.id());
    assert!(text.contains(&named) && text.contains("data"), "{text}");
    window.click("engine-again").await;
    window.wait_for_text("error-box", &named).await;

    assert!(other.end(EndSignal::Terminate).success());
    window.click("engine-again").await;
    window.find("announce-url").await;
    window.wait_until_gone("engine-screen").await;
    window.close().await;
}

#[test]
fn a_page_that_crashes_comes_back_and_the_tracker_goes_on() {
    let data_dir = tempfile::tempdir().unwrap();
    let port = free_port();
    let settings = json!({ "network": { "port": port } });
    fs::write(data_dir.path().join("settings.json"), settings.to_string()).unwrap();
    let shown = Shown::start(data_dir.path());
    shown.wait_for_line("Finished");
    let address = format!("127.0.0.1:{port}");
    let answers = || get(&address, "/announce").contains("info hash missing");
    assert!(answers());

    let pages = shown.descendants("WebKitWebProcess");
    assert_eq!(pages.len(), 1, "{pages:?}");
    kill(pages[0]);
    shown.wait_for_line("the process that draws the window has ended");
    assert!(answers());
    shown.wait_for_line("Finished");
    let again = wait_for("a page", || shown.descendants("WebKitWebProcess").first().copied());
    assert_ne!(again, pages[0]);
    assert!(answers());
    shown.process.ask_to_end(EndSignal::Terminate);
    shown.wait_for_line("tracker stopped");
    wait_for("the port to be free", || TcpStream::connect(&address).is_err().then_some(()));
}

#[test]
fn the_cross_of_the_window_ends_the_tracker_with_everything_saved() {
    let data_dir = tempfile::tempdir().unwrap();
    let port = free_port();
    let settings = json!({ "network": { "port": port }, "access": { "open": true } });
    fs::write(data_dir.path().join("settings.json"), settings.to_string()).unwrap();
    let mut shown = Shown::start(data_dir.path());
    shown.wait_for_line("Finished");
    let announce = "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl\
                    &port=6881&left=1";
    assert!(get(&format!("127.0.0.1:{port}"), announce).contains("8:interval"));
    let running = data_dir.path().join("running");
    assert!(running.exists());
    shown.close_window();
    shown.wait_for_line("tracker stopped");
    assert!(shown.process.wait().success());
    // Only an end in good order takes this file away.
    assert!(!running.exists());
    assert!(data_dir.path().join("peers.snapshot").exists());
}

#[test]
fn a_screen_that_is_not_there_is_said() {
    let data_dir = tempfile::tempdir().unwrap();
    let mut command = Command::new(program("swarmdeck-desktop"));
    command.arg("--data-dir").arg(data_dir.path()).env("DISPLAY", ":9999");
    let output = command.env_remove("WAYLAND_DISPLAY").output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("There is no screen") && !text.contains("panicked"), "{text}");
}

fn kill(process_id: u32) {
    let status = Command::new("kill").args(["-KILL", &process_id.to_string()]).status();
    assert!(status.unwrap().success());
}

struct Window {
    client: Client,
}

impl Window {
    async fn open(desktop: &Desktop, settings: serde_json::Value) -> Self {
        desktop.capabilities(&settings);
        Self::open_as_is(desktop).await
    }

    /// With the settings as they are.
    async fn open_as_is(desktop: &Desktop) -> Self {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(desktop.capabilities_as_is());
        let url = desktop.driver_url();
        let client = tokio::time::timeout(DEADLINE, builder.connect(&url)).await;
        Self { client: client.expect("the window does not open").unwrap() }
    }

    async fn find(&self, test_id: &str) -> Element {
        let css = format!("[data-testid=\"{test_id}\"]");
        let waiting = self.client.wait().at_most(DEADLINE);
        match waiting.for_element(Locator::Css(&css)).await {
            Ok(element) => element,
            Err(error) => panic!("no {test_id}: {error}\n{}", self.page_text().await),
        }
    }

    async fn click(&self, test_id: &str) {
        self.find(test_id).await.click().await.unwrap();
    }

    async fn click_on(&self, css: &str) {
        let waiting = self.client.wait().at_most(DEADLINE);
        waiting.for_element(Locator::Css(css)).await.unwrap().click().await.unwrap();
    }

    /// Goes on to the next step of the first run, which is called `step`.
    async fn go_on_to(&self, step: &str) {
        let ready = "[data-testid=welcome-next][aria-disabled=false]";
        let there = format!("[data-testid=welcome][data-step={step}]");
        for css in [ready, &there] {
            let waiting = self.client.wait().at_most(DEADLINE);
            match waiting.for_element(Locator::Css(css)).await {
                Ok(element) if css == ready => element.click().await.unwrap(),
                Ok(_) => {}
                Err(error) => panic!("not {step}: {error}\n{}", self.page_text().await),
            }
        }
    }

    async fn text(&self, test_id: &str) -> String {
        self.find(test_id).await.text().await.unwrap()
    }

    /// All the text there, that which ends in an ellipsis too: WebDriver calls it hidden.
    async fn whole_text(&self, test_id: &str) -> String {
        self.find(test_id).await.prop("textContent").await.unwrap().unwrap()
    }

    async fn type_anew(&self, test_id: &str, text: &str) {
        let element = self.find(test_id).await;
        element.clear().await.unwrap();
        element.send_keys(text).await.unwrap();
    }

    async fn wait_for_text(&self, test_id: &str, expected: &str) {
        let mut found = String::new();
        for _ in 0..300 {
            found = self.text(test_id).await;
            if found.contains(expected) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("{test_id} says {found}, not {expected}");
    }

    /// Waits until one of those called `test_id` says all of `words`.
    async fn wait_for_row(&self, test_id: &str, words: &[&str]) {
        let css = format!("[data-testid=\"{test_id}\"]");
        let mut found = Vec::new();
        for _ in 0..300 {
            found.clear();
            for row in self.client.find_all(Locator::Css(&css)).await.unwrap() {
                // It may have gone meanwhile.
                found.extend(row.prop("textContent").await.ok().flatten());
            }
            if found.iter().any(|row| words.iter().all(|it| row.contains(it))) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("none of {found:?} says {words:?}");
    }

    async fn wait_until_gone(&self, test_id: &str) {
        let css = format!("[data-testid=\"{test_id}\"]");
        for _ in 0..300 {
            if self.client.find_all(Locator::Css(&css)).await.unwrap().is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("{test_id} is still there");
    }

    async fn page_text(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await;
        match body {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    async fn close(self) {
        self.client.close().await.unwrap();
    }
}
