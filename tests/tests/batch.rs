//! `swarmdeck create` of many: batches, presets, patterns, plans, and how it ends.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use acceptance::{folder_to_share, program};
use serde_json::{Value, json};

const URL: &str = "http://tracker.example.org:6969/announce";

#[test]
fn each_entry_becomes_a_torrent_and_what_is_there_is_passed_over() {
    let home = tempfile::tempdir().unwrap();
    let films = films(home.path());
    let out = home.path().join("out");
    fs::create_dir(&out).unwrap();
    let create = |more: &[&str]| {
        swarmdeck(home.path(), |it| {
            it.args(["create", "--each", "-a", URL, "--json", "-o"]).args([&out, &films]).args(more)
        })
    };
    let output = create(&["-x", "*.nfo"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(states(&json(&output)), ["made", "made", "made"]);
    let names: Vec<String> = listed(&out);
    assert_eq!(names, ["Film 10.torrent", "Film 9.torrent", "b.mkv.torrent"]);

    fs::write(out.join("Film 9.torrent"), "precious").unwrap();
    let output = create(&["-x", "*.nfo", "--skip-existing"]);
    assert!(output.status.success());
    assert_eq!(states(&json(&output)), ["exists", "exists", "exists"]);
    let output = create(&[]);
    assert_eq!(output.status.code(), Some(1), "one of them is new, the others stand in the way");
    assert_eq!(states(&json(&output)), ["failed", "made", "failed", "failed"]);
    assert_eq!(json(&output)[2]["error"]["code"], "output_exists");
    assert_eq!(fs::read_to_string(out.join("Film 9.torrent")).unwrap(), "precious");
}

#[test]
fn several_paths_are_several_torrents_and_one_that_cannot_be_stops_no_other() {
    let home = tempfile::tempdir().unwrap();
    let films = films(home.path());
    let paths = [films.join("Film 9"), home.path().join("gone"), films.join("Film 10")];
    let output = swarmdeck(home.path(), |it| it.args(["create", "-a", URL]).args(&paths));
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("gone") && said.contains("1 of 3"), "{said}");
    assert!(home.path().join("Film 9.torrent").is_file());
    assert!(home.path().join("Film 10.torrent").is_file());
    let made = text(&output.stdout);
    assert_eq!(made.lines().filter(|it| it.starts_with("made ")).count(), 2, "{made}");
}

#[test]
fn a_dry_run_shows_the_plan_and_writes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let create = |more: &[&str]| {
        swarmdeck(home.path(), |it| {
            it.args(["create", "-a", URL, "--dry-run", "-x", "*.txt"]).args(more).arg(&shared)
        })
    };
    let before = listed(home.path());
    let plan = json(&create(&["--json"]));
    assert_eq!(plan["name"], "Holiday 2026");
    let codes: Vec<&str> = plan["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"excluded") && codes.contains(&"hidden"), "{codes:?}");
    let shown = create(&[]);
    let shown = text(&shown.stdout);
    assert!(shown.contains("Day 1/Beach/sunset.raw"), "{shown}");
    assert!(shown.contains("(excluded by “*.txt”)") && shown.contains("Thumbs.db"), "{shown}");
    assert_eq!(listed(home.path()), before);
}

#[test]
fn a_torrent_carries_all_that_is_said_and_flags_win_over_the_preset() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let data = home.path().join("data");
    let create = |args: &[&str]| {
        let output = swarmdeck(home.path(), |it| {
            it.arg("create").args(args).arg("--force").arg("--data-dir").args([&data, &shared])
        });
        assert!(output.status.success(), "{}", text(&output.stderr));
        let torrent = home.path().join("Holiday 2026.torrent");
        json(&swarmdeck(home.path(), |it| it.args(["show", "--json"]).arg(torrent)))
    };
    let tier = format!("{URL},udp://b.example.org:80");
    let shown = create(&[
        "-a",
        &tier,
        "-a",
        "udp://c.example.org:80",
        "--source",
        "HOME",
        "--comment",
        "sun",
        "--web-seed",
        "https://x.org/data/",
        "--node",
        "dht.example.org:6881",
        "--no-date",
        "--no-created-by",
        "--hybrid",
        "--save-preset",
        "Holidays",
    ]);
    let tiers = json!([[URL, "udp://b.example.org:80"], ["udp://c.example.org:80"]]);
    assert_eq!(shown["tiers"], tiers);
    assert_eq!((&shown["source"], &shown["comment"]), (&json!("HOME"), &json!("sun")));
    assert_eq!(shown["web_seeds"], json!(["https://x.org/data/"]));
    assert_eq!(
        (&shown["created_by"], &shown["creation_date_unix_secs"]),
        (&json!(null), &json!(null))
    );
    assert_eq!(shown["version"], "hybrid");

    let again = create(&["--preset", "holidays", "--v1", "--comment", "rain"]);
    assert_eq!((&again["version"], &again["comment"]), (&json!("v1"), &json!("rain")));
    assert_eq!((&again["tiers"], &again["source"]), (&tiers, &json!("HOME")));

    let file = home.path().join("preset.json");
    let preset = json!({ "swarmdeck_preset": 1, "name": "x", "options": {
        "private": true, "more_trackers": [[URL]] } });
    fs::write(&file, preset.to_string()).unwrap();
    let from_file = create(&["--preset", file.to_str().unwrap()]);
    assert_eq!((&from_file["private"], &from_file["tiers"]), (&json!(true), &json!([[URL]])));
}

#[test]
fn what_cannot_be_meant_ends_with_status_2() {
    let home = tempfile::tempdir().unwrap();
    let shared = folder_to_share(home.path());
    let shared = shared.to_str().unwrap();
    fs::write(home.path().join("text.json"), "{}").unwrap();
    let cases: [(&[&str], &str); 10] = [
        (&[shared], "--announce"),
        (&["-a", URL], "paths"),
        (&["-a", URL, "--node", "x", shared], "host and a port"),
        (&["-a", URL, "--similar", "x", shared], "40 hexadecimal"),
        (&["-a", URL, "-x", "{", shared], "pattern"),
        (&["-a", URL, "--preset", "none", "--data-dir", "data", shared], "no preset called"),
        (&["-a", URL, "--preset", "text.json", shared], "not a preset"),
        (&["-a", URL, "-o", "nowhere", shared, shared, "text.json"], "no folder nowhere"),
        (&["-a", URL, "-o", "nowhere/", shared], "no folder nowhere"),
        (&["-a", URL, "--force", "--skip-existing", shared], "cannot be used with"),
    ];
    for (args, named) in cases {
        let output = swarmdeck(home.path(), |it| it.arg("create").args(args));
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
        assert!(said.to_lowercase().contains(named), "{args:?}: {said}");
    }
    let output =
        swarmdeck(home.path(), |it| it.args(["create", "--node", "dht.example.org:6881", shared]));
    assert!(output.status.success(), "nodes do without a tracker: {}", text(&output.stderr));
}

#[cfg(unix)]
#[test]
fn names_of_files_do_not_steer_the_terminal() {
    let home = tempfile::tempdir().unwrap();
    let shared = home.path().join("a\u{1b}[31m");
    fs::create_dir(&shared).unwrap();
    for name in ["b\u{1b}[31m", ".c\u{1b}[31m"] {
        fs::write(shared.join(name), "x").unwrap();
    }
    for more in [&[][..], &["--dry-run"], &["--each"], &["--force"], &["--force", "--each"], &[]] {
        let output =
            swarmdeck(home.path(), |it| it.args(["create", "-a", URL]).args(more).args([&shared]));
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(said.contains('\u{fffd}') && !said.contains('\u{1b}'), "{more:?}: {said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupted_creation_ends_with_status_130_and_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let big = home.path().join("big.bin");
    fs::File::create(&big).unwrap().set_len(1 << 40).unwrap();
    let mut command = Command::new(program("swarmdeck"));
    command.current_dir(home.path()).args(["create", "-a", URL]).arg(&big);
    let mut child = command.spawn().unwrap();
    // Once it reads the file, it has tried whether it may write beside it.
    let fds = format!("/proc/{}/fd", child.id());
    let reads = || {
        let fds = fs::read_dir(&fds).into_iter().flatten().flatten();
        fds.filter_map(|it| fs::read_link(it.path()).ok()).any(|it| it == big)
    };
    while !reads() {
        assert!(child.try_wait().unwrap().is_none(), "it has ended by itself");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(listed(home.path()), ["big.bin"]);
}

/// Three things to share, and what is beside them.
fn films(home: &Path) -> std::path::PathBuf {
    let films = home.join("films");
    for name in ["Film 10", "Film 9"] {
        fs::create_dir_all(films.join(name)).unwrap();
        fs::write(films.join(name).join("a.mkv"), vec![1; 50_000]).unwrap();
    }
    for name in ["b.mkv", "b.nfo", "old.torrent", "Thumbs.db"] {
        fs::write(films.join(name), name).unwrap();
    }
    films
}

fn states(items: &Value) -> Vec<&str> {
    items.as_array().unwrap().iter().map(|it| it["state"].as_str().unwrap()).collect()
}

fn listed(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|it| it.unwrap().file_name().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

fn swarmdeck(folder: &Path, args: impl FnOnce(&mut Command) -> &mut Command) -> Output {
    let mut command = Command::new(program("swarmdeck"));
    command.current_dir(folder);
    args(&mut command).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn json(output: &Output) -> Value {
    let said = text(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}
