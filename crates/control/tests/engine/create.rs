//! Making torrents: every option, the queue, and what is wrong with announce URLs.

use std::fs;
use std::path::Path;

use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, call, finished};

#[tokio::test]
async fn a_torrent_carries_everything_that_was_decided() {
    let home = Home::new();
    let control = home.open().await;
    let shared = home.folder_to_share();
    let options = json!({
        "version": "hybrid", "piece_length_bytes": 32768, "comment": "sun", "source": "HOME",
        "with_date": false, "with_maker": false, "exclude": ["*.txt", "!Thumbs.db"],
        "more_trackers": [["udp://a.example.org:80", "udp://b.example.org:80"]],
        "web_seeds": ["https://example.org/data/"], "nodes": ["dht.example.org:6881"],
        "similar": ["ab".repeat(20)], "collections": ["Holidays"],
        "update_url": "https://example.org/new.torrent"
    });
    let plan = plan(&control, &shared, &options).await;
    let files: Vec<&str> =
        plan["files"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap()).collect();
    assert_eq!(files, ["Thumbs.db", "day 1/beach.jpg"]);
    assert_eq!(plan["left_out"][0]["code"], "excluded");

    let job = create(&control, &plan, &options).await;
    let job = finished(&control, &job).await;
    assert_eq!(job["state"], "done", "{job}");
    let bytes = fs::read(job["result"]["torrent_path"].as_str().unwrap()).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for part in [
        "13:announce-listll22:http://own.example.orgel22:udp://a.example.org:80",
        "7:comment3:sun4:info",
        "11:collectionsl8:Holidayse",
        "12:piece lengthi32768e",
        "7:similarl20:",
        "6:source4:HOME",
        "10:update-url31:https://example.org/new.torrent",
        "5:nodesll15:dht.example.orgi6881ee",
        "8:url-list",
        "https://example.org/data/",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("creation date") && !text.contains("Swarmdeck"), "{text}");
}

#[tokio::test]
async fn what_cannot_be_made_is_said_field_by_field_before_anything_is_read() {
    let home = Home::new();
    let control = home.open().await;
    let shared = home.folder_to_share();
    let plan = plan(&control, &shared, &json!({})).await;
    let options = json!({ "nodes": ["x"], "update_url": "x", "more_trackers": [["x"]] });
    let error = try_create(&control, &plan, &options).await.unwrap_err();
    let fields: Vec<&str> = error.problems.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(
        (error.code.as_str(), fields),
        ("input_invalid", vec!["more_trackers", "nodes", "update_url"])
    );

    let request = json!({ "path": shared, "options": { "exclude": ["*.{jpg"] } });
    let error = call(&control, "plan_torrent", json!({ "request": request })).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.problems[0].field.as_str()), ("pattern", "exclude"));
    assert_eq!(call(&control, "jobs", json!({})).await.unwrap(), json!([]));
}

#[tokio::test]
async fn creations_wait_for_each_other_and_have_files_of_their_own() {
    let home = Home::new();
    let control = home.open().await;
    let big = home.root().join("big");
    fs::create_dir(&big).unwrap();
    fs::File::create(big.join("big.bin")).unwrap().set_len(1 << 40).unwrap();
    let big = plan(&control, big.to_str().unwrap(), &json!({})).await;
    let big = create(&control, &big, &json!({})).await;
    let shared = home.folder_to_share();
    let first = plan(&control, &shared, &json!({})).await;
    let first_job = create(&control, &first, &json!({})).await;
    let second = plan(&control, &shared, &json!({ "source": "B" })).await;
    let second_job = create(&control, &second, &json!({ "source": "B" })).await;
    assert_eq!((&first_job["state"], &second_job["state"]), (&json!("waiting"), &json!("waiting")));
    assert!(second["output_path"].as_str().unwrap().ends_with("Holiday (2).torrent"));

    let mut taken = request(&first, &json!({}));
    taken["output_path"] = first["output_path"].clone();
    let error = call(&control, "create_torrent", json!({ "request": taken })).await.unwrap_err();
    assert_eq!(error.code, "output_exists");

    let paused = call(&control, "pause_job", json!({ "id": first_job["id"] })).await.unwrap();
    assert_eq!(paused["state"], "paused");
    let cancelled = call(&control, "cancel_job", json!({ "id": big["id"] })).await.unwrap();
    assert_eq!(cancelled["state"], "cancelled");
    assert_eq!(finished(&control, &second_job).await["state"], "done");
    call(&control, "resume_job", json!({ "id": first_job["id"] })).await.unwrap();
    assert_eq!(finished(&control, &first_job).await["state"], "done");

    let jobs = call(&control, "jobs", json!({})).await.unwrap();
    let states: Vec<_> = jobs.as_array().unwrap().iter().map(|it| it["state"].clone()).collect();
    assert_eq!(states, ["cancelled", "done", "done"]);
    assert_eq!(call(&control, "forget_jobs", json!({})).await.unwrap(), json!([]));
    assert_eq!(call(&control, "torrents", json!({})).await.unwrap().as_array().unwrap().len(), 2);
    assert!(!home.root().join("big.torrent").exists());
}

#[tokio::test]
async fn a_folder_that_changes_while_its_job_waits_is_not_made() {
    let home = Home::new();
    let control = home.open().await;
    let big = home.root().join("big.bin");
    fs::File::create(&big).unwrap().set_len(1 << 40).unwrap();
    let big = plan(&control, big.to_str().unwrap(), &json!({})).await;
    let big = create(&control, &big, &json!({})).await;
    let shared = home.folder_to_share();
    let plan = plan(&control, &shared, &json!({})).await;
    let job = create(&control, &plan, &json!({})).await;
    fs::write(Path::new(&shared).join("late.txt"), "late").unwrap();
    call(&control, "cancel_job", json!({ "id": big["id"] })).await.unwrap();
    let job = finished(&control, &job).await;
    assert_eq!(
        (&job["state"], &job["error"]["code"]),
        (&json!("failed"), &json!("folder_changed"))
    );
    assert!(!home.root().join("Holiday.torrent").exists());

    let jobs = call(&control, "cancel_jobs", json!({})).await.unwrap();
    assert_eq!(jobs[1]["state"], "failed", "what is finished stays as it is");
}

#[tokio::test]
async fn a_torrent_is_given_out_at_once_where_that_is_wished() {
    let home = Home::new();
    let control = home.started().await;
    let shared = home.folder_to_share();
    let plan = plan(&control, &shared, &json!({})).await;
    let mut request = request(&plan, &json!({}));
    request["seed_here"] = json!(true);
    let job = call(&control, "create_torrent", json!({ "request": request })).await.unwrap();
    let job = finished(&control, &job).await;
    let made = &job["result"];
    assert_eq!((&made["seeded_here"], &made["seed_problem"]), (&json!(true), &Value::Null));
    let saved = fs::read(made["torrent_path"].as_str().unwrap()).unwrap();
    let detail = call(&control, "torrent", json!({ "info_hash": made["info_hash"] })).await;
    let url = detail.unwrap()["web_seed"]["urls"][0].as_str().unwrap().to_owned();
    assert!(String::from_utf8_lossy(&saved).contains(&url), "{url}");
}

#[tokio::test]
async fn announce_urls_are_held_against_the_settings() {
    let home = Home::new();
    let control = home.started().await;
    let overview = call(&control, "overview", json!({})).await.unwrap();
    let own = overview["announce_urls"][0]["url"].as_str().unwrap();
    let urls = json!([own, own.replace("http", "https"), "udp://x.org", "udp://x.org:80"]);
    let doubts = call(&control, "check_announce_urls", json!({ "urls": urls })).await.unwrap();
    let codes: Vec<&str> =
        doubts.as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["loopback", "loopback", "no_tls", "no_port"]);
}

async fn plan(control: &Control, path: &str, options: &Value) -> Value {
    let request = json!({ "path": path, "options": options });
    call(control, "plan_torrent", json!({ "request": request })).await.unwrap()
}

fn request(plan: &Value, options: &Value) -> Value {
    json!({
        "path": plan["path"], "fingerprint": plan["fingerprint"], "options": options,
        "own_urls": ["http://own.example.org"], "seed_here": false
    })
}

async fn try_create(
    control: &Control,
    plan: &Value,
    options: &Value,
) -> Result<Value, control::error::UserError> {
    call(control, "create_torrent", json!({ "request": request(plan, options) })).await
}

async fn create(control: &Control, plan: &Value, options: &Value) -> Value {
    try_create(control, plan, options).await.unwrap()
}
