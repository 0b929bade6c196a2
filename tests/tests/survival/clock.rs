//! The computer's clock is set while the tracker runs: a day ahead, and a day back.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use acceptance::http::get;
use acceptance::process::EndSignal;
use acceptance::serve::{Serve, command};
use acceptance::wait_for;
use serde_json::json;
use tempfile::TempDir;

/// A clock for one program, which can be set while it runs.
struct WallClock {
    folder: TempDir,
    library: String,
}

#[test]
fn a_clock_that_is_set_ends_what_has_ended_and_throws_out_nobody() {
    let clock = WallClock::new();
    let serve = clock.start(tempfile::tempdir().unwrap());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let entry = json!({
        "kind": "client", "list": "deny", "pattern": "-XX", "reason": "Not today.",
        "expires_unix_secs": now + 3_600,
    });
    serve.rpc("add_access_entry", &json!({ "entry": entry }));
    for port in 1..=5 {
        assert!(announce(&serve, "-AA", port).contains("8:interval"));
    }
    // Who leaves is refused as others are, but never stays.
    let leaving = || announce_with(&serve, "-XX", 99, "event=stopped");
    let is_refused = || leaving().contains("Not today.");
    assert!(is_refused());
    for (days, refused) in [(1, false), (-1, true), (0, true), (1, false), (0, true)] {
        clock.set(days);
        wait_for("the lists to follow the clock", || (is_refused() == refused).then_some(()));
        assert_eq!(peers(&serve), 5, "{days} days");
        assert!(announce(&serve, "-AA", 1).contains("8:interval"));
    }
    let stderr = serve.end_and_read(EndSignal::Terminate);
    assert!(!stderr.contains("panicked"), "{stderr}");
}

#[test]
fn time_spent_switched_off_counts_for_peers_unless_the_clock_was_set_back() {
    let clock = WallClock::new();
    let mut serve = clock.start(tempfile::tempdir().unwrap());
    for port in 1..=5 {
        assert!(announce(&serve, "-AA", port).contains("8:interval"));
    }
    for (days, left) in [(0, 5), (-1, 5), (1, 0)] {
        let (status, data_dir) = serve.end(EndSignal::Terminate);
        assert_eq!(status.code(), Some(0));
        clock.set(days);
        serve = clock.start(data_dir);
        assert_eq!(peers(&serve), left, "{days} days");
    }
}

impl WallClock {
    fn new() -> Self {
        // It knows where its library is on this system.
        let mut faketime = Command::new("faketime");
        faketime.args(["-m", "-f", "+0", "sh", "-c", "echo $LD_PRELOAD"]);
        let output = faketime.output().expect("faketime is needed: `cargo xtask test`");
        let library = String::from_utf8(output.stdout).unwrap().trim().to_owned();
        let clock = Self { folder: tempfile::tempdir().unwrap(), library };
        clock.set(0);
        clock
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("offset")
    }

    /// From now on, it shows so many days later than it is.
    fn set(&self, days: i32) {
        let partial = self.folder.path().join("partial");
        fs::write(&partial, format!("{:+}d\n", days)).unwrap();
        fs::rename(partial, self.file()).unwrap();
    }

    /// A tracker that goes by it, for anybody and with its pages.
    fn start(&self, data_dir: TempDir) -> Serve {
        let mut command = command(data_dir.path());
        command
            .args(["--port", "0", "--open"])
            .env("LD_PRELOAD", &self.library)
            .env("FAKETIME_TIMESTAMP_FILE", self.file())
            .env("FAKETIME_NO_CACHE", "1")
            // Only the clock on the wall is set; the one that counts on goes on.
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        Serve::try_start_with_pages(data_dir, &mut command).unwrap()
    }
}

fn peers(serve: &Serve) -> u64 {
    let totals = serve.rpc("overview", &json!({}))["totals"].clone();
    totals["leechers"].as_u64().unwrap() + totals["seeders"].as_u64().unwrap()
}

fn announce(serve: &Serve, client: &str, port: u16) -> String {
    announce_with(serve, client, port, "event=")
}

fn announce_with(serve: &Serve, client: &str, port: u16, event: &str) -> String {
    let peer_id = format!("{client}0001-{port:012}");
    let query = format!("info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id={peer_id}&port={port}&left=9");
    get(&serve.address(), &format!("/announce?{query}&{event}"))
}
