//! Backups made, restored while the tracker runs, and removed.

use std::fs;
use std::path::{Path, PathBuf};

use control::backups::offline::OfflineBackups;
use serde_json::{Value, json};

use crate::home::{Home, announce, ask, call};
use crate::recovery::{register, torrents};

/// Waits for the daily backup, which is made aside.
async fn daily(home: &Home) -> PathBuf {
    for _ in 0..1_000 {
        let found = files(home).into_iter().find(|it| it.ends_with("-daily.sqlite"));
        if let Some(name) = found {
            return home.data_dir().join("backups").join(name);
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("no daily backup is made");
}

fn files(home: &Home) -> Vec<String> {
    let entries = fs::read_dir(home.data_dir().join("backups"));
    let names = entries.into_iter().flatten().map(|it| it.unwrap().file_name());
    names.map(|it| it.into_string().unwrap()).collect()
}

fn names(view: &Value) -> Vec<&str> {
    view["torrents"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_backup_is_made_restored_and_removed_while_the_tracker_answers() {
    let home = Home::new();
    let control = home.started().await;
    let stays = register(&control, "stays", 1).await;
    let goes = register(&control, "goes", 2).await;
    let friend = call(&control, "add_friend", json!({ "name": "Anna" })).await.unwrap();
    let made = call(&control, "make_backup", json!({})).await.unwrap();
    let backup = made["backups"][0].clone();
    assert_eq!((&backup["reason"], &backup["torrents"]), (&json!("by_hand"), &json!(2)));
    assert!(backup["size_bytes"].as_u64().unwrap() > 0);
    assert_eq!(made["folder"], home.data_dir().join("backups").display().to_string());

    call(&control, "remove_torrent", json!({ "info_hash": goes })).await.unwrap();
    let comes = register(&control, "comes", 3).await;
    let id = &friend["friends"][0]["id"];
    call(&control, "renew_friend_key", json!({ "id": id })).await.unwrap();
    let address = control.listening()[0].address;
    let asks = |hash: &str| {
        let query = announce(6_881, "left=0&event=completed&compact=1");
        let bytes: String = hash
            .as_bytes()
            .chunks(2)
            .map(|it| format!("%{}{}", it[0] as char, it[1] as char))
            .collect();
        query.replace("info_hash=aaaaaaaaaaaaaaaaaaaa", &format!("info_hash={bytes}"))
    };
    let started = asks(&stays).replace("left=0&event=completed", "left=1&event=started");
    ask(address, &started).await;
    ask(address, &asks(&stays)).await;
    assert!(ask(address, &asks(&goes)).await.contains("failure reason"));

    let args = json!({ "file_name": backup["file_name"] });
    let after = call(&control, "restore_backup", args.clone()).await.unwrap();
    assert_eq!(after["backups"][0]["reason"], "before_restore");
    assert_eq!(after["backups"][0]["torrents"], 2);
    let list = json!({ "torrents": torrents(&control).await });
    let mut found = names(&list);
    found.sort_unstable();
    assert_eq!(found, ["goes", "stays"]);
    let count = list["torrents"].as_array().unwrap().iter().find(|it| it["name"] == "stays");
    assert_eq!(count.unwrap()["completed"], 1, "a count does not go back");
    assert!(!ask(address, &asks(&goes)).await.contains("failure reason"));
    assert!(ask(address, &asks(&comes)).await.contains("failure reason"));
    let access = call(&control, "access", json!({})).await.unwrap();
    assert_eq!(access["friends"][0]["passkey"], friend["friends"][0]["passkey"]);

    let left = call(&control, "remove_backup", args.clone()).await.unwrap();
    assert!(
        left["backups"].as_array().unwrap().iter().all(|it| it["file_name"] != backup["file_name"])
    );
    assert_eq!(call(&control, "restore_backup", args).await.unwrap_err().code, "backup_unknown");
    control.close().await;
    drop(control);
    let control = home.open().await;
    assert_eq!(torrents(&control).await.len(), 2);
}

#[tokio::test]
async fn paths_damaged_backups_and_those_of_newer_versions_are_refused() {
    let home = Home::new();
    let control = home.started().await;
    register(&control, "one", 1).await;
    let folder = home.data_dir().join("backups");
    fs::create_dir_all(&folder).unwrap();
    let damaged = "catalog-20200101-000000-by-hand.sqlite";
    let newer = "catalog-20200102-000000-by-hand.sqlite";
    fs::write(folder.join(damaged), "no database ".repeat(1_000)).unwrap();
    let file = rusqlite::Connection::open(folder.join(newer)).unwrap();
    file.pragma_update(None, "user_version", 999).unwrap();
    drop(file);
    for (file_name, code) in [
        ("../catalog.sqlite", "backup_unknown"),
        ("catalog-20200103-000000-by-hand.sqlite", "backup_unknown"),
        (damaged, "backup_damaged"),
        (newer, "backup_too_new"),
    ] {
        let error = call(&control, "restore_backup", json!({ "file_name": file_name })).await;
        assert_eq!(error.unwrap_err().code, code, "{file_name}");
    }
    let view = call(&control, "backups", json!({})).await.unwrap();
    let by_hand = view["backups"].as_array().unwrap().iter().filter(|it| it["reason"] == "by_hand");
    assert!(by_hand.clone().all(|it| it["torrents"].is_null() && it["problem"].is_string()));
    assert_eq!(by_hand.count(), 2);
    assert_eq!(torrents(&control).await.len(), 1);
    let error = call(&control, "remove_backup", json!({ "file_name": "../lock" })).await;
    assert_eq!(error.unwrap_err().code, "backup_unknown");
}

#[tokio::test]
async fn a_backup_of_an_earlier_format_is_brought_up_to_date() {
    let home = Home::new();
    let control = home.started().await;
    register(&control, "one", 1).await;
    let file_name = "catalog-20200101-000000-before-migration.sqlite";
    let folder = home.data_dir().join("backups");
    fs::create_dir_all(&folder).unwrap();
    first_format(&folder.join(file_name));
    call(&control, "restore_backup", json!({ "file_name": file_name })).await.unwrap();
    let found = torrents(&control).await;
    assert_eq!((found.len(), &found[0]["name"]), (1, &json!("Old")));
}

/// A catalog as the first version made it.
fn first_format(path: &Path) {
    let old = rusqlite::Connection::open(path).unwrap();
    old.execute_batch(
        "CREATE TABLE torrents (
             info_hash BLOB PRIMARY KEY CHECK (length(info_hash) = 20),
             name TEXT NOT NULL,
             size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
             added_unix_secs INTEGER NOT NULL,
             completed INTEGER NOT NULL DEFAULT 0
         ) WITHOUT ROWID, STRICT;
         CREATE TABLE metainfo (
             info_hash BLOB PRIMARY KEY REFERENCES torrents ON DELETE CASCADE,
             bytes BLOB NOT NULL
         ) STRICT;
         INSERT INTO torrents VALUES (zeroblob(20), 'Old', 7, 1000, 3);
         INSERT INTO metainfo VALUES (zeroblob(20), x'6465');
         PRAGMA user_version = 1;",
    )
    .unwrap();
}

#[tokio::test]
async fn an_earlier_format_is_backed_up_before_it_is_changed_and_else_left_alone() {
    let home = Home::new();
    fs::create_dir_all(home.data_dir()).unwrap();
    let path = home.data_dir().join("catalog.sqlite");
    first_format(&path);
    // Where the folder with the backups should be.
    fs::write(home.data_dir().join("backups"), "").unwrap();
    let before = fs::read(&path).unwrap();
    let error = control::Control::open(home.options(Vec::new())).unwrap_err();
    assert_eq!(error.code, "backup_failed", "{error}");
    let format = |path: &Path| -> u32 {
        let file = rusqlite::Connection::open(path).unwrap();
        file.pragma_query_value(None, "user_version", |it| it.get(0)).unwrap()
    };
    assert_eq!(format(&path), 1);
    // But for which kind of journal it has.
    assert_eq!(fs::read(&path).unwrap().len(), before.len());

    fs::remove_file(home.data_dir().join("backups")).unwrap();
    let control = home.open().await;
    assert_eq!(torrents(&control).await[0]["completed"], 3);
    let made = files(&home);
    let made = made.iter().find(|it| it.ends_with("-before-migration.sqlite")).unwrap();
    assert_eq!(format(&home.data_dir().join("backups").join(made)), 1);
}

#[tokio::test]
async fn a_backup_is_made_once_a_day_as_soon_as_there_is_something_to_lose() {
    let home = Home::new();
    let control = home.started().await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert_eq!(files(&home), [""; 0]);
    register(&control, "one", 1).await;
    control.close().await;
    drop(control);
    for _ in 0..2 {
        let control = home.open().await;
        daily(&home).await;
        control.close().await;
    }
    let daily: Vec<_> = files(&home).into_iter().filter(|it| it.contains("daily")).collect();
    assert_eq!(daily.len(), 1, "{daily:?}");
}

#[tokio::test]
async fn a_daily_backup_that_fails_is_told_of_until_one_succeeds() {
    let home = Home::new();
    let control = home.started().await;
    register(&control, "one", 1).await;
    control.close().await;
    drop(control);
    fs::remove_dir_all(home.data_dir().join("backups")).unwrap_or_default();
    fs::write(home.data_dir().join("backups"), "in the way").unwrap();
    let control = home.open().await;
    for _ in 0..1_000 {
        if control.overview().notices.iter().any(|it| it.code == "backup_failed") {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("nothing is said of it");
}

#[tokio::test]
async fn a_catalog_of_a_newer_version_gives_way_to_a_backup_and_is_kept() {
    let home = Home::new();
    let control = home.started().await;
    register(&control, "one", 1).await;
    call(&control, "make_backup", json!({})).await.unwrap();
    control.close().await;
    drop(control);
    let path = home.data_dir().join("catalog.sqlite");
    let file = rusqlite::Connection::open(&path).unwrap();
    file.pragma_update(None, "user_version", 999).unwrap();
    drop(file);
    let error = control::Control::open(home.options(Vec::new())).unwrap_err();
    assert_eq!(error.code, "catalog_too_new");

    let offline = OfflineBackups::open(Some(&home.data_dir())).unwrap();
    assert!(offline.check().is_err());
    let view = offline.list();
    let by_hand = view.backups.iter().find(|it| it.file_name.contains("by-hand")).unwrap();
    let restored = offline.restore(&by_hand.file_name).unwrap();
    assert_eq!(restored.notices.len(), 1);
    assert!(home.data_dir().join("catalog.broken-1.sqlite").exists());
    assert_eq!(offline.check().unwrap().problems, [""; 0]);
    drop(offline);
    let control = home.open().await;
    assert_eq!(torrents(&control).await.len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn no_other_user_of_the_system_can_read_the_catalog_new_or_old() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    fs::create_dir(home.data_dir()).unwrap();
    let path = |end: &str| home.data_dir().join(format!("catalog.sqlite{end}"));
    let mode = |end: &str| fs::metadata(path(end)).unwrap().permissions().mode() & 0o777;
    let control = home.open().await;
    register(&control, "torrent", 1).await;
    assert_eq!((mode(""), mode("-wal"), mode("-shm")), (0o600, 0o600, 0o600));
    control.close().await;
    drop(control);
    drop(home.open().await);

    // As earlier versions have left it.
    fs::set_permissions(path(""), fs::Permissions::from_mode(0o644)).unwrap();
    let control = home.open().await;
    register(&control, "another torrent", 2).await;
    assert_eq!((mode(""), mode("-wal"), mode("-shm")), (0o600, 0o600, 0o600));
}
