//! The log of the process: in its file, on the window's page, and by the settings.
//!
//! A process has one log, so that this is a program of its own and its tests take turns.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use control::view::Event;
use control::{Control, Options, rpc};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

static TURN: Mutex<()> = Mutex::new(());

/// An engine whose log is the process's as long as the turn lasts.
struct Engine {
    control: Control,
    home: tempfile::TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Engine {
    fn open(prepare: impl FnOnce(PathBuf)) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        control::log::install("off");
        let home = tempfile::tempdir().unwrap();
        prepare(home.path().to_owned());
        let settings = json!({ "network": { "port": 0 } });
        fs::write(home.path().join("settings.json"), settings.to_string()).unwrap();
        let options = Options { data_dir: Some(home.path().to_owned()), ..Options::default() };
        Self { control: Control::open(options).unwrap(), home, _turn: turn }
    }

    async fn call(&self, name: &str, args: Value) -> Value {
        rpc::call(&self.control, name, args).await.unwrap()
    }

    async fn apply(&self, field: &str, value: Value) -> Result<Value, Value> {
        let mut settings = self.call("settings", json!({})).await["settings"].clone();
        settings["log"][field] = value;
        let applied =
            rpc::call(&self.control, "apply_settings", json!({ "settings": settings })).await;
        applied.map_err(|it| serde_json::to_value(it).unwrap())
    }

    fn file(&self) -> String {
        control::log::flush();
        fs::read_to_string(self.home.path().join("logs/swarmdeck.log")).unwrap_or_default()
    }

    async fn until(&self, what: &str, is_so: impl AsyncFn() -> bool) {
        for _ in 0..1000 {
            if is_so().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{what} does not come to pass");
    }

    async fn has_notice(&self) -> bool {
        let notices = self.call("overview", json!({})).await["notices"].clone();
        notices.as_array().unwrap().iter().any(|it| it["code"] == "log_not_written")
    }
}

#[tokio::test]
async fn levels_are_applied_at_once_and_wrong_ones_are_refused_with_their_field() {
    let engine = Engine::open(|_| ());
    let tell = |number: u32| {
        tracing::info!(target: "server::x", number, "usual");
        tracing::debug!(target: "server::x", number, "detailed");
        tracing::debug!(target: "control::x", number, "elsewhere");
    };
    tell(1);
    engine.apply("levels", json!(["server=debug"])).await.unwrap();
    tell(2);
    engine.apply("level", json!("error")).await.unwrap();
    engine.apply("levels", json!([])).await.unwrap();
    tell(3);
    let file = engine.file();
    assert!(file.contains(" INFO server::x: usual number=1\n"), "{file}");
    assert!(file.contains("DEBUG server::x: detailed number=2\n"), "{file}");
    for unwanted in ["detailed number=1", "elsewhere", "number=3"] {
        assert!(!file.contains(unwanted), "{unwanted}: {file}");
    }

    let refused = engine.apply("level", json!("loud")).await.unwrap_err();
    assert_eq!(refused["problems"][0]["field"], "log.level");
    assert!(refused["problems"][0]["message"].as_str().unwrap().contains("debug"), "{refused}");
    engine.apply("level", json!("info")).await.unwrap();
    assert!(engine.file().contains("settings applied"));
}

#[tokio::test]
async fn the_window_is_told_of_events_once_and_asks_for_what_is_new() {
    let engine = Engine::open(|_| ());
    let mut news = engine.control.subscribe();
    for _ in 0..12 {
        tracing::warn!(target: "control::x", "the same again");
    }
    tracing::debug!(target: "control::x", "not for the window");
    while news.next().await.unwrap() != Event::Log {}
    let view = engine.call("log", json!({ "after_id": null })).await;
    let entries = view["entries"].as_array().unwrap();
    let same: Vec<_> = entries.iter().filter(|it| it["message"] == "the same again").collect();
    assert_eq!((same.len(), &same[0]["count"], &same[0]["level"]), (1, &json!(12), &json!("warn")));
    assert!(entries.iter().all(|it| it["message"] != "not for the window"));
    let folder = engine.home.path().join("logs");
    assert_eq!(view["folder"].as_str(), folder.to_str());

    let last = entries.last().unwrap()["id"].clone();
    let rest = engine.call("log", json!({ "after_id": last })).await;
    assert_eq!(rest["entries"], json!([]), "asking is no event");
}

#[tokio::test]
async fn a_log_that_cannot_be_written_is_a_notice_until_it_can() {
    let engine = Engine::open(|home| fs::write(home.join("logs"), "in the way").unwrap());
    engine.control.start().await.unwrap();
    engine.until("the notice", || engine.has_notice()).await;
    assert_eq!(engine.call("overview", json!({})).await["state"], "running");
    assert!(engine.call("log", json!({ "after_id": null })).await["lost_lines"] != 0);

    fs::remove_file(engine.home.path().join("logs")).unwrap();
    engine
        .until("the end of the notice", || async {
            tracing::info!(target: "control::x", "written again");
            !engine.has_notice().await
        })
        .await;
    engine.until("the count", || async { engine.file().contains("lines of it are lost") }).await;
}

#[tokio::test]
async fn requests_are_written_down_while_that_is_wanted() {
    let engine = Engine::open(|_| ());
    engine.control.start().await.unwrap();
    let address = engine.control.listening()[0].address;
    let ask = async |path: &str| {
        let mut client = tokio::net::TcpStream::connect(address).await.unwrap();
        let request = format!("GET {path} HTTP/1.0\r\n\r\n");
        client.write_all(request.as_bytes()).await.unwrap();
        client.read_to_end(&mut Vec::new()).await.unwrap();
    };
    let path = engine.home.path().join("logs/access.log");
    ask("/before").await;
    assert!(!path.exists());
    engine.apply("access", json!(true)).await.unwrap();
    ask("/meanwhile").await;
    engine.apply("anonymise_addresses", json!(true)).await.unwrap();
    ask("/in-part").await;
    engine.apply("access", json!(false)).await.unwrap();
    ask("/after").await;
    engine.control.close().await;
    let written = fs::read_to_string(path).unwrap();
    let lines: Vec<_> = written.lines().collect();
    assert_eq!(lines.len(), 2, "{written}");
    assert!(lines[0].starts_with("127.0.0.1 - - [") && lines[0].contains("\"GET /meanwhile HTTP"));
    assert!(lines[1].starts_with("127.0.0.0 - - [") && lines[1].contains("\"GET /in-part HTTP"));
}

#[tokio::test]
async fn what_gives_up_says_where() {
    let engine = Engine::open(|_| ());
    let gave_up = tokio::spawn(async { panic!("out of {}", "luck") }).await;
    assert!(gave_up.unwrap_err().is_panic());
    let file = engine.file();
    let line = file.lines().find(|it| it.contains("gave up: out of luck")).unwrap();
    assert!(line.contains("ERROR panic: ") && line.contains("tests/log.rs:"), "{line}");
}
