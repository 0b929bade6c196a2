//! Backups with the real program: made and restored on the command line, and after damage.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use acceptance::process::EndSignal;
use acceptance::program;
use acceptance::serve::Serve;
use serde_json::{Value, json};

/// A .torrent of a file called `one`, in base64.
const ONE: &str = "ZDQ6aW5mb2Q2Omxlbmd0aGk3ZTQ6bmFtZTM6b25lMTI6cGllY2UgbGVuZ3RoaTE2Mzg0ZTY6cGllY2Vz\
                   MjA6YWFhYWFhYWFhYWFhYWFhYWFhYWFlZQ==";
/// One of a file called `two`.
const TWO: &str = "ZDQ6aW5mb2Q2Omxlbmd0aGk3ZTQ6bmFtZTM6dHdvMTI6cGllY2UgbGVuZ3RoaTE2Mzg0ZTY6cGllY2Vz\
                   MjA6YmJiYmJiYmJiYmJiYmJiYmJiYmJlZQ==";

fn backups(data_dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(program("swarmdeck"));
    command.arg("backups").args(args).arg("--data-dir").arg(data_dir).output().unwrap()
}

fn from_json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn register(serve: &Serve, name: &str, base64: &str) {
    serve.rpc("register_torrent", &json!({ "file_name": name, "base64": base64 }));
}

fn names(serve: &Serve) -> Vec<String> {
    let rows = serve.rpc("torrents", &json!({}));
    let rows = rows.as_array().unwrap().iter();
    let mut names: Vec<_> = rows.map(|it| it["name"].as_str().unwrap().to_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_list_without_backups_says_so_beside_what_scripts_read() {
    let data_dir = tempfile::tempdir().unwrap();
    let output = backups(data_dir.path(), &["list"]);
    assert!(output.status.success() && output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("There is no backup yet"));
}

#[test]
fn a_backup_is_made_listed_restored_and_refused_while_the_tracker_runs() {
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    register(&serve, "one.torrent", ONE);
    let output = backups(serve.data_dir.path(), &["make"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Another Swarmdeck"));
    let (_, data_dir) = serve.end(EndSignal::Terminate);

    let made = from_json(&backups(data_dir.path(), &["make", "--json"]));
    assert_eq!((&made["reason"], &made["torrents"]), (&json!("by_hand"), &json!(1)));
    let name = made["file_name"].as_str().unwrap().to_owned();
    let list = from_json(&backups(data_dir.path(), &["list", "--json"]));
    assert!(list["backups"].as_array().unwrap().iter().any(|it| it["file_name"] == *name));
    let text = String::from_utf8(backups(data_dir.path(), &["list"]).stdout).unwrap();
    assert!(text.contains(&format!("backup     {name}")), "{text}");

    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    register(&serve, "two.torrent", TWO);
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let output = backups(data_dir.path(), &["restore", &name]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("restored   {name}\n"));
    let list = from_json(&backups(data_dir.path(), &["list", "--json"]));
    let before = &list["backups"][0];
    assert_eq!((&before["reason"], &before["torrents"]), (&json!("before_restore"), &json!(2)));
    for wrong in ["../catalog.sqlite", "catalog-20200101-000000-daily.sqlite"] {
        let output = backups(data_dir.path(), &["restore", wrong]);
        assert_eq!(output.status.code(), Some(1), "{wrong}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("no such backup"));
    }

    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    assert_eq!(names(&serve), ["one"]);
}

#[test]
fn a_damaged_catalog_is_told_of_and_comes_back_from_the_backup() {
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    register(&serve, "one.torrent", ONE);
    register(&serve, "two.torrent", TWO);
    let (_, data_dir) = serve.end(EndSignal::Terminate);
    let path = data_dir.path().join("catalog.sqlite");
    let checked = from_json(&backups(data_dir.path(), &["check", "--json"]));
    assert_eq!((&checked["torrents"], &checked["problems"]), (&json!(2), &json!([])));
    from_json(&backups(data_dir.path(), &["make", "--json"]));

    let mut bytes = fs::read(&path).unwrap();
    bytes[..200].fill(0);
    fs::write(&path, &bytes).unwrap();
    let output = backups(data_dir.path(), &["check"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stdout).contains("problem    "));

    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    assert_eq!(names(&serve), ["one", "two"]);
    let overview = serve.rpc("overview", &json!({}));
    let mut notices = overview["notices"].as_array().unwrap().iter();
    let said = notices.find(|it| it["code"] == "catalog_recovered").unwrap();
    assert!(said["message"].as_str().unwrap().contains("2 torrents in all"), "{said}");
    assert!(said["hint"].as_str().unwrap().contains("catalog.broken-1.sqlite"), "{said}");
    let (status, data_dir) = serve.end(EndSignal::Terminate);
    assert_eq!(status.code(), Some(0));
    assert_eq!(fs::read(data_dir.path().join("catalog.broken-1.sqlite")).unwrap(), bytes);
    assert!(backups(data_dir.path(), &["check"]).status.success());
}
