//! Folders that are watched, with real files in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, apply, call};
use crate::torrents::{announced, torrent};

/// A torrent called `name`, of one letter.
fn named(name: char) -> Vec<u8> {
    let text = String::from_utf8(torrent("", "")).unwrap();
    text.replace("4:name1:x", &format!("4:name1:{name}")).into_bytes()
}

fn folder(home: &Home) -> PathBuf {
    let folder = home.root().join("inbox");
    fs::create_dir_all(&folder).unwrap();
    folder
}

async fn watch(control: &Control, folders: &[&Path], then: &str) {
    let folders: Vec<String> = folders.iter().map(|it| it.display().to_string()).collect();
    let intake = json!({ "folders": folders, "registered_files": then });
    let mut settings = call(control, "settings", json!({})).await.unwrap()["settings"].clone();
    settings["intake"] = intake;
    call(control, "apply_settings", json!({ "settings": settings })).await.unwrap();
}

async fn names(control: &Control) -> Vec<String> {
    let rows = call(control, "torrents", json!({})).await.unwrap();
    let name = |it: &Value| it["name"].as_str().unwrap().to_owned();
    let mut names: Vec<String> = rows.as_array().unwrap().iter().map(name).collect();
    names.sort();
    names
}

async fn hash_of(control: &Control, name: &str) -> String {
    let rows = call(control, "torrents", json!({})).await.unwrap();
    let row = rows.as_array().unwrap().iter().find(|it| it["name"] == name).unwrap().clone();
    row["info_hash"].as_str().unwrap().to_owned()
}

/// What was told of watched folders and files, the earliest first.
async fn troubles(control: &Control) -> Vec<String> {
    let events = call(control, "recent", json!({})).await.unwrap();
    let events = events.as_array().unwrap().iter().rev();
    let told = events.filter(|it| it["kind"] == "watched_trouble");
    told.map(|it| it["problem"]["message"].as_str().unwrap().to_owned()).collect()
}

async fn notices(control: &Control) -> Vec<Value> {
    let overview = call(control, "overview", json!({})).await.unwrap();
    let notices = overview["notices"].as_array().unwrap().iter();
    notices.filter(|it| it["code"] == "watched_folder").cloned().collect()
}

async fn until(condition: impl AsyncFn() -> bool) {
    for _ in 0..1_500 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it does not happen");
}

#[tokio::test]
async fn what_lies_in_a_folder_and_what_is_put_there_later_is_tracked() {
    let home = Home::new();
    let control = home.started().await;
    let folder = folder(&home);
    fs::write(folder.join("a.torrent"), named('a')).unwrap();
    fs::write(folder.join("notes.txt"), named('n')).unwrap();
    watch(&control, &[&folder], "stay").await;
    until(async || names(&control).await == ["a"]).await;
    fs::write(folder.join("b.TORRENT"), named('b')).unwrap();
    until(async || names(&control).await == ["a", "b"]).await;
    let hash = hash_of(&control, "b").await;
    assert!(announced(&control, &hash).await.contains("8:interval"));
    assert!(folder.join("a.torrent").exists() && folder.join("b.TORRENT").exists());
    assert_eq!(troubles(&control).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_removed_torrent_stays_away_though_its_file_is_still_there_also_after_a_restart() {
    let home = Home::new();
    let control = home.started().await;
    let folder = folder(&home);
    fs::write(folder.join("a.torrent"), named('a')).unwrap();
    watch(&control, &[&folder], "stay").await;
    until(async || names(&control).await == ["a"]).await;
    let hash = hash_of(&control, "a").await;
    call(&control, "remove_torrent", json!({ "info_hash": hash })).await.unwrap();
    // Each look goes through the whole folder.
    fs::write(folder.join("b.torrent"), named('b')).unwrap();
    until(async || names(&control).await.contains(&"b".to_owned())).await;
    assert_eq!(names(&control).await, ["b"]);
    until(async || memory(&home).contains("b.torrent")).await;
    control.close().await;
    drop(control);

    let control = home.started().await;
    fs::write(folder.join("c.torrent"), named('c')).unwrap();
    until(async || names(&control).await.contains(&"c".to_owned())).await;
    assert_eq!(names(&control).await, ["b", "c"]);

    // Another file of that name is another wish.
    fs::remove_file(folder.join("a.torrent")).unwrap();
    fs::write(folder.join("a.torrent"), torrent("http://x.example/announce", "")).unwrap();
    until(async || names(&control).await == ["b", "c", "x"]).await;
}

#[tokio::test]
async fn registered_files_are_moved_out_of_the_way_where_that_is_wanted() {
    let home = Home::new();
    let control = home.started().await;
    let folder = folder(&home);
    watch(&control, &[&folder], "move").await;
    for name in ['a', 'b'] {
        let path = folder.join("new.torrent");
        fs::write(&path, named(name)).unwrap();
        until(async || !path.exists()).await;
    }
    assert_eq!(names(&control).await, ["a", "b"]);
    let registered = folder.join("registered");
    assert_eq!(fs::read(registered.join("new.torrent")).unwrap(), named('a'));
    assert_eq!(fs::read(registered.join("new (2).torrent")).unwrap(), named('b'));
}

#[tokio::test]
async fn what_is_there_already_stays_as_it_is() {
    let home = Home::new();
    let control = home.started().await;
    let folder = folder(&home);
    let hash = crate::torrents::register(&control, &named('a')).await;
    call(&control, "archive_torrent", json!({ "info_hash": hash })).await.unwrap();
    fs::write(folder.join("a.torrent"), named('a')).unwrap();
    watch(&control, &[&folder], "move").await;
    until(async || folder.join("registered/a.torrent").exists()).await;
    let detail = call(&control, "torrent", json!({ "info_hash": hash })).await.unwrap();
    assert_eq!(detail["row"]["archived"], true);
}

#[tokio::test]
async fn a_file_that_is_no_torrent_is_told_of_once_and_taken_when_it_has_become_one() {
    let home = Home::new();
    let control = home.started().await;
    let folder = folder(&home);
    let path = folder.join("a.torrent");
    let whole = named('a');
    fs::write(folder.join("empty.torrent"), "").unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    watch(&control, &[&folder], "stay").await;
    until(async || !troubles(&control).await.is_empty()).await;
    // The empty one has the folder gone through at each look.
    fs::write(folder.join("b.torrent"), named('b')).unwrap();
    until(async || names(&control).await == ["b"]).await;
    let told = troubles(&control).await;
    assert_eq!(told, [format!("{} is not a .torrent file.", path.display())]);
    fs::write(&path, &whole).unwrap();
    until(async || names(&control).await == ["a", "b"]).await;
    assert_eq!(troubles(&control).await, told);
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_told_of_until_it_is() {
    let home = Home::new();
    let control = home.started().await;
    let (inbox, gone) = (folder(&home), home.root().join("gone"));
    watch(&control, &[&gone, &inbox], "stay").await;
    until(async || !notices(&control).await.is_empty()).await;
    let notice = notices(&control).await[0].clone();
    let said = notice["message"].as_str().unwrap();
    assert!(said.starts_with(&format!("The watched folder {} cannot be read: ", gone.display())));
    // It is in nobody's way.
    fs::write(inbox.join("a.torrent"), named('a')).unwrap();
    until(async || names(&control).await == ["a"]).await;
    assert_eq!(troubles(&control).await, [said]);

    fs::create_dir(&gone).unwrap();
    fs::write(gone.join("b.torrent"), named('b')).unwrap();
    until(async || names(&control).await == ["a", "b"]).await;
    assert_eq!(notices(&control).await, Vec::<Value>::new());
    fs::remove_dir_all(&gone).unwrap();
    until(async || !notices(&control).await.is_empty()).await;
    watch(&control, &[], "stay").await;
    until(async || notices(&control).await.is_empty()).await;
}

#[tokio::test]
async fn folders_without_their_whole_path_are_refused() {
    let home = Home::new();
    let control = home.started().await;
    let error = apply(&control, "intake", "folders", json!(["films"])).await.unwrap_err();
    assert_eq!(error.code, "settings_invalid");
    assert_eq!(error.problems[0].field, "intake.folders");
}

/// What is remembered on the disk.
fn memory(home: &Home) -> String {
    fs::read_to_string(home.data_dir().join("watched.json")).unwrap_or_default()
}
