//! Presets: kept, replaced, removed, given to others and taken from them.

use std::fs;

use control::presets;
use control::view::Event;
use serde_json::{Value, json};

use crate::home::{Home, call, next};

fn preset(name: &str, options: Value) -> Value {
    json!({ "preset": { "name": name, "options": options } })
}

fn names(presets: &Value) -> Vec<&str> {
    presets.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn presets_are_kept_under_one_name_whatever_the_case() {
    let home = Home::new();
    let control = home.open().await;
    let mut events = control.subscribe();
    call(&control, "save_preset", preset(" films ", json!({ "private": true }))).await.unwrap();
    assert_eq!(next(&mut events).await, Event::Presets);
    call(&control, "save_preset", preset("Apples", json!({}))).await.unwrap();
    let all = call(&control, "save_preset", preset("FILMS", json!({ "source": "X" }))).await;
    let all = all.unwrap();
    assert_eq!(names(&all), ["Apples", "FILMS"]);
    assert_eq!(
        (&all[1]["options"]["source"], &all[1]["options"]["private"]),
        (&json!("X"), &json!(false))
    );
    control.close().await;
    drop(control);

    let control = home.open().await;
    assert_eq!(call(&control, "presets", json!({})).await.unwrap(), all);
    let found = presets::find(Some(&home.data_dir()), "films").unwrap();
    assert_eq!((found.name.as_str(), found.options.source.as_str()), ("FILMS", "X"));
    let error = presets::keep(Some(&home.data_dir()), found).unwrap_err();
    assert_eq!(error.code, "already_running");
    let left = call(&control, "remove_preset", json!({ "name": "films" })).await.unwrap();
    assert_eq!(names(&left), ["Apples"]);
    for name in ["remove_preset", "export_preset"] {
        let error = call(&control, name, json!({ "name": "films" })).await.unwrap_err();
        assert_eq!(error.code, "preset_unknown");
    }
}

#[tokio::test]
async fn what_is_exported_is_imported_elsewhere() {
    let home = Home::new();
    let control = home.open().await;
    let options = json!({ "exclude": ["*.nfo"], "web_seeds": ["https://x.org/"] });
    let all = call(&control, "save_preset", preset("Films", options)).await.unwrap();
    let text = call(&control, "export_preset", json!({ "name": "films" })).await.unwrap();
    let file = home.root().join("films.json");
    control.save_preset_file("FILMS", &file).unwrap();
    assert_eq!(json!(fs::read_to_string(&file).unwrap()), text);
    let nowhere = home.root().join("nowhere/films.json");
    assert!(control.save_preset_file("films", &nowhere).is_err());
    assert_eq!(json!([presets::read_file(&file).unwrap()]), all);

    let other_home = Home::new();
    let other = other_home.open().await;
    let imported = call(&other, "import_presets", json!({ "text": text })).await.unwrap();
    assert_eq!(imported, all);
}

#[tokio::test]
async fn what_is_wrong_is_refused_whole_and_named() {
    let home = Home::new();
    let control = home.open().await;
    let wrong = preset("", json!({ "nodes": ["x"], "update_url": "x" }));
    let error = call(&control, "save_preset", wrong).await.unwrap_err();
    let fields: Vec<&str> = error.problems.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["name", "nodes", "update_url"]);

    let text = json!({ "swarmdeck_preset": 1, "presets": [
        { "name": "good", "options": {} }, { "name": "bad", "options": { "similar": ["x"] } }
    ]});
    let args = json!({ "text": text.to_string() });
    let error = call(&control, "import_presets", args).await.unwrap_err();
    assert_eq!(error.problems[0].field, "similar");
    assert!(error.message.contains("“bad”"), "{error}");
    assert_eq!(call(&control, "presets", json!({})).await.unwrap(), json!([]));

    let many: Vec<Value> =
        (0..200).map(|it| json!({ "name": it.to_string(), "options": {} })).collect();
    let text = json!({ "swarmdeck_preset": 1, "presets": many }).to_string();
    call(&control, "import_presets", json!({ "text": text })).await.unwrap();
    let error = call(&control, "save_preset", preset("one more", json!({}))).await.unwrap_err();
    assert_eq!(error.code, "too_many");
    assert!(call(&control, "save_preset", preset("7", json!({}))).await.is_ok());
}

#[tokio::test]
async fn a_file_that_holds_no_presets_is_set_aside_and_said_so() {
    let home = Home::new();
    fs::create_dir_all(home.data_dir()).unwrap();
    fs::write(home.data_dir().join("presets.json"), "[]").unwrap();
    let control = home.open().await;
    let overview = call(&control, "overview", json!({})).await.unwrap();
    assert_eq!(overview["notices"][0]["code"], "presets_set_aside");
    assert!(home.data_dir().join("presets.broken-1.json").is_file());
    let error = presets::find(Some(&home.data_dir()), "films").unwrap_err();
    assert_eq!(error.code, "presets_set_aside");
    call(&control, "save_preset", preset("Films", json!({}))).await.unwrap();
    assert!(presets::find(Some(&home.data_dir()), "films").is_ok());
}
