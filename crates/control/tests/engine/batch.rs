//! Batches: many torrents at once, passing over what is there.

use std::fs;

use serde_json::{Value, json};

use crate::home::{Home, call, finished};

fn request(home: &Home, more: &Value) -> Value {
    let mut request = json!({
        "paths": [home.root().join("films")], "each_entry": true, "options": {},
        "own_urls": ["http://127.0.0.1:1/announce"], "output_folder": null, "seed_here": false
    });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    json!({ "request": request })
}

/// Three films, a folder with nothing in it, and what is no film.
fn films(home: &Home) {
    let films = home.root().join("films");
    for name in ["Film 10", "Film 9", "Empty", ".hidden"] {
        fs::create_dir_all(films.join(name)).unwrap();
    }
    for (path, bytes) in [("Film 10/a.mkv", 10), ("Film 9/a.mkv", 9), ("b.mkv", 8), ("b.nfo", 1)] {
        fs::write(films.join(path), vec![1; bytes]).unwrap();
    }
    fs::write(films.join("Thumbs.db"), "junk").unwrap();
}

fn items(plan: &Value) -> Vec<(&str, &str)> {
    let items = plan["items"].as_array().unwrap().iter();
    items.map(|it| (it["name"].as_str().unwrap(), it["state"].as_str().unwrap())).collect()
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_told_of_before_anything_is_queued() {
    let home = Home::new();
    films(&home);
    let control = home.open().await;
    let nowhere = request(&home, &json!({ "output_folder": home.root().join("nowhere") }));
    let error = call(&control, "create_batch", nowhere).await.unwrap_err();
    assert_eq!(error.code, "output_not_written");
    assert!(error.message.contains("nowhere"), "{error}");
    assert_eq!(call(&control, "jobs", json!({})).await.unwrap(), json!([]));
}

#[tokio::test]
async fn each_entry_of_a_folder_becomes_a_torrent_once() {
    let home = Home::new();
    films(&home);
    let control = home.open().await;
    let request = request(&home, &json!({ "options": { "exclude": ["*.nfo"] } }));
    let plan = call(&control, "plan_batch", request.clone()).await.unwrap();
    let expected =
        [("b.mkv", "ready"), ("Empty", "impossible"), ("Film 9", "ready"), ("Film 10", "ready")];
    assert_eq!(items(&plan), expected);
    assert_eq!((&plan["ready_count"], &plan["total_bytes"]), (&json!(3), &json!(27)));
    assert!(plan["items"][1]["problem"].as_str().unwrap().contains("no files"));

    let jobs = call(&control, "create_batch", request.clone()).await.unwrap();
    assert_eq!(jobs.as_array().unwrap().len(), 3);
    for job in jobs.as_array().unwrap() {
        let job = finished(&control, job).await;
        assert_eq!(job["state"], "done", "{job}");
    }
    assert!(home.root().join("films/Film 10.torrent").is_file());
    assert_eq!(call(&control, "torrents", json!({})).await.unwrap().as_array().unwrap().len(), 3);

    let plan = call(&control, "plan_batch", request.clone()).await.unwrap();
    let expected =
        [("b.mkv", "exists"), ("Empty", "impossible"), ("Film 9", "exists"), ("Film 10", "exists")];
    assert_eq!(items(&plan), expected);
    assert_eq!(call(&control, "create_batch", request).await.unwrap(), json!([]));
}

#[tokio::test]
async fn what_waits_already_is_not_queued_again_and_what_goes_meanwhile_fails_alone() {
    let home = Home::new();
    films(&home);
    let control = home.open().await;
    let big = home.root().join("big.bin");
    fs::File::create(&big).unwrap().set_len(1 << 40).unwrap();
    let whole = request(&home, &json!({ "paths": [big], "each_entry": false }));
    let big = call(&control, "create_batch", whole).await.unwrap();
    let request = request(&home, &json!({ "output_folder": home.root() }));
    let jobs = call(&control, "create_batch", request.clone()).await.unwrap();
    assert_eq!(jobs.as_array().unwrap().len(), 4);
    let plan = call(&control, "plan_batch", request).await.unwrap();
    assert_eq!(plan["ready_count"], 0);

    fs::remove_file(home.root().join("films/b.mkv")).unwrap();
    call(&control, "cancel_job", json!({ "id": big[0]["id"] })).await.unwrap();
    let mut states = Vec::new();
    for job in jobs.as_array().unwrap() {
        states.push(finished(&control, job).await["state"].clone());
    }
    assert_eq!(states, ["failed", "done", "done", "done"]);
    assert!(home.root().join("Film 9.torrent").is_file());
}

#[tokio::test]
async fn a_batch_that_cannot_be_is_refused_whole() {
    let home = Home::new();
    films(&home);
    let control = home.open().await;
    for (more, code) in [
        (json!({ "paths": [] }), "no_items"),
        (json!({ "paths": ["films"] }), "path_not_absolute"),
        (json!({ "output_folder": "films" }), "path_not_absolute"),
        (json!({ "own_urls": ["x"] }), "input_invalid"),
        (json!({ "options": { "exclude": ["{"] } }), "input_invalid"),
    ] {
        for name in ["plan_batch", "create_batch"] {
            let error = call(&control, name, request(&home, &more)).await.unwrap_err();
            assert_eq!(error.code, code, "{name} {more}");
        }
    }
}
