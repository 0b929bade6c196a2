//! What becomes of the settings file.

use std::fs;

use serde_json::json;

use super::*;

#[test]
fn only_what_differs_is_saved_and_foreign_fields_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let text = r#"{ "from_the_future": 1, "network": { "new": true, "port": 9000 } }"#;
    fs::write(&path, text).unwrap();

    let mut store = SettingsStore::load(&path, Vec::new()).unwrap();
    assert_eq!(store.settings().network.port, 9000);
    let mut settings = store.settings().clone();
    settings.network.port = 6969;
    settings.access.open = true;
    save(&mut store, &settings).unwrap();

    let expected = json!({
        "version": 1, "from_the_future": 1, "network": { "new": true }, "access": { "open": true }
    });
    assert_eq!(saved(&path), expected);
    assert_eq!(*SettingsStore::load(&path, Vec::new()).unwrap().settings(), settings);
}

#[test]
fn a_file_that_is_not_settings_is_kept_as_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    for (text, copy, why) in [
        ("not json", "settings.broken-1.json", "in line 1, column 2: expected ident"),
        ("not json", "settings.broken-1.json", "in line 1, column 2: expected ident"),
        ("", "settings.broken-2.json", "it ends in the middle, in line 1"),
        ("[1]", "settings.broken-3.json", "it must begin with { and end with }"),
    ] {
        fs::write(&path, text).unwrap();
        let store = SettingsStore::load(&path, Vec::new()).unwrap();
        assert_eq!(*store.settings(), Settings::default());
        let Some(FileTrouble::SetAside { copy: kept, problem }) = store.trouble() else {
            panic!("{:?}", store.trouble())
        };
        assert_eq!((kept.file_name().unwrap().to_str().unwrap(), &**problem), (copy, why));
        assert_eq!(fs::read_to_string(kept).unwrap(), text);
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "the file itself is untouched");
    }
}

#[test]
fn one_wrong_value_spoils_no_other_and_nothing_runs_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let text = r#"{ "access": { "private": "yes", "open": true }, "network": { "port": 70000 } }"#;
    fs::write(&path, text).unwrap();
    let mut store = SettingsStore::load(&path, Vec::new()).unwrap();
    assert!(store.settings().access.open && store.trouble().is_none());
    assert_eq!(store.misfits().len(), 1);

    let error = store.check().unwrap_err();
    let fields: Vec<&str> = error.problems.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["access.private", "network.port"]);
    assert!(error.message.contains(&path.display().to_string()), "{error}");

    let mut settings = store.settings().clone();
    settings.network.port = 7000;
    save(&mut store, &settings).unwrap();
    let expected = json!({ "version": 1, "access": { "open": true }, "network": { "port": 7000 } });
    assert_eq!(saved(&path), expected);
    assert!(store.check().is_ok() && store.misfits().is_empty());
    let Some(FileTrouble::Replaced { copy }) = store.trouble() else { panic!("nothing kept") };
    assert_eq!(fs::read_to_string(copy).unwrap(), text);
}

#[test]
fn what_is_wrong_in_the_file_does_not_matter_where_the_command_line_decides() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    fs::write(&path, r#"{ "network": { "port": "x" } }"#).unwrap();
    let store = SettingsStore::load(&path, vec![set_to("network.port", json!(7))]).unwrap();
    assert_eq!((store.check().unwrap().port, store.misfits()), (7, vec![]));

    let wrong = vec![set_to("network.port", json!(70_000))];
    let error = SettingsStore::load(&path, wrong).unwrap().check().unwrap_err();
    assert!(!error.message.contains("settings.json"), "{error}");
}

#[test]
fn the_command_line_wins_and_is_never_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let overrides = vec![set_to("network.port", json!(0)), set_to("access.open", json!(true))];
    let mut store = SettingsStore::load(&path, overrides).unwrap();
    assert_eq!((store.settings().network.port, store.settings().access.open), (0, true));

    let mut wanted = store.settings().clone();
    wanted.tracker.peers_max = 100;
    save(&mut store, &wanted).unwrap();
    wanted.network.port = 1;
    let error = store.propose(&wanted).unwrap_err();
    assert_eq!(error.code, "setting_fixed");
    assert!(error.message.contains("network.port"), "{error}");
    assert_eq!(saved(&path), json!({ "version": 1, "tracker": { "peers_max": 100 } }));
}

#[test]
fn an_override_that_does_not_fit_is_named() {
    let path = Path::new("absent/settings.json");
    for (bad, code) in [
        (set_to("network.prot", json!(1)), "setting_unknown"),
        (set_to("network", json!({})), "setting_unknown"),
        (set_to("network.port", json!("x")), "setting_unfit"),
    ] {
        let error = SettingsStore::load(path, vec![bad.clone()]).unwrap_err();
        assert_eq!(error.code, code);
        assert!(error.message.contains(&bad.name), "{error}");
    }
}

#[test]
fn an_edit_is_taken_over_with_what_the_command_line_fixes_on_top() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let fixed = vec![set_to("network.port", json!(0))];
    let mut store = SettingsStore::load(&path, fixed).unwrap();
    assert!(store.propose_found(&read(&path)).unwrap().is_none(), "no file is no edit");

    fs::write(&path, r#"{ "new": 1, "network": { "port": 5, "udp": false } }"#).unwrap();
    let proposal = store.propose_found(&read(&path)).unwrap().unwrap();
    assert_eq!((proposal.settings.network.port, proposal.settings.network.udp), (0, false));
    store.take(proposal).unwrap();
    assert!(store.propose_found(&read(&path)).unwrap().is_none());

    let settings = store.settings().clone();
    save(&mut store, &settings).unwrap();
    let expected = json!({ "version": 1, "new": 1, "network": { "port": 5, "udp": false } });
    assert_eq!(saved(&path), expected);
    assert!(store.propose_found(&read(&path)).unwrap().is_none(), "our own saving is no edit");
}

#[test]
fn an_edit_that_cannot_be_is_kept_before_it_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let mut store = SettingsStore::load(&path, Vec::new()).unwrap();
    let settings = store.settings().clone();
    save(&mut store, &settings).unwrap();
    for (text, code) in [
        ("{ \"network\": ", "settings_not_json"),
        (r#"{ "network": { "port": 70000 }, "access": 1 }"#, "settings_invalid"),
    ] {
        fs::write(&path, text).unwrap();
        // Nobody has looked at it yet.
        assert_eq!(save(&mut store, &settings).unwrap_err().code, "settings_edited");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);

        let found = read(&path);
        let error = store.propose_found(&found).unwrap_err();
        assert_eq!(error.code, code);
        assert!(error.message.contains("settings.json"), "{error}");
        let edit = Some((found.unwrap(), error));
        assert!(store.note_edit(edit.clone()), "it is news once");
        assert!(!store.note_edit(edit));

        save(&mut store, &settings).unwrap();
        let Some(FileTrouble::Replaced { copy }) = store.trouble() else { panic!("not kept") };
        assert_eq!(fs::read_to_string(copy).unwrap(), text);
        assert_eq!(saved(&path), json!({ "version": 1 }));
    }
}

#[test]
fn a_file_that_is_gone_switches_nothing_back_to_the_defaults() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    fs::write(&path, r#"{ "access": { "private": true } }"#).unwrap();
    let mut store = SettingsStore::load(&path, Vec::new()).unwrap();
    fs::remove_file(&path).unwrap();
    let error = store.propose_found(&read(&path)).unwrap_err();
    assert_eq!(error.code, "settings_gone");
    assert!(store.note_edit(Some((None, error))));
    let settings = store.settings().clone();
    assert!(settings.access.private);
    save(&mut store, &settings).unwrap();
    assert_eq!(saved(&path), json!({ "version": 1, "access": { "private": true } }));
    assert!(store.trouble().is_none());
}

#[test]
fn what_is_exported_is_what_is_imported_but_for_what_the_command_line_fixes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    fs::write(&path, r#"{ "ours": 1, "network": { "port": 7, "udp": false } }"#).unwrap();
    let fixed = vec![set_to("network.port", json!(0)), set_to("access.open", json!(true))];
    let mut store = SettingsStore::load(&path, fixed).unwrap();
    let text = store.exported();
    let expected = json!({ "version": 1, "ours": 1, "network": { "port": 7, "udp": false } });
    assert_eq!(serde_json::from_slice::<Value>(&text).unwrap(), expected);

    let other = r#"{ "version": 1, "theirs": 1, "network": { "port": 8 },
        "tracker": { "peers_max": 100, "peers_default": 50 } }"#;
    let proposal = store.propose_import("x.json", other.as_bytes()).unwrap();
    assert_eq!((proposal.settings.network.port, proposal.settings.network.udp), (0, true));
    store.take(proposal).unwrap();
    let expected = json!({
        "version": 1, "ours": 1, "theirs": 1, "network": { "port": 8 },
        "tracker": { "peers_max": 100 }
    });
    assert_eq!(saved(&path), expected, "also what is the default is not written");
    store.take(store.propose_import("x.json", &text).unwrap()).unwrap();
    assert_eq!(store.settings().network.port, 0);
    assert_eq!(saved(&path)["network"], json!({ "port": 7, "udp": false }));
}

#[test]
fn what_is_no_settings_file_is_not_imported_and_every_problem_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let store = SettingsStore::load(&folder.path().join("settings.json"), Vec::new()).unwrap();
    for (text, code) in [
        ("{", "not_settings"),
        ("{}", "not_settings"),
        (r#"{ "swarmdeck_preset": 1 }"#, "not_settings"),
        (&format!("{}{{}}", " ".repeat(format::FILE_BYTES_MAX)), "not_settings"),
        (r#"{ "access": { "open": 1 }, "network": { "port": 70000 } }"#, "settings_invalid"),
    ] {
        let error = store.propose_import("x.json", text.as_bytes()).unwrap_err();
        assert_eq!(error.code, code, "{error}");
        assert!(error.message.contains("x.json"), "{error}");
        assert_eq!(error.problems.len(), if code == "settings_invalid" { 2 } else { 0 });
    }
}

#[test]
fn what_cannot_be_written_is_not_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let mut store = SettingsStore::load(&path, Vec::new()).unwrap();
    fs::create_dir(&path).unwrap();
    let mut wanted = store.settings().clone();
    wanted.access.open = true;
    assert_eq!(save(&mut store, &wanted).unwrap_err().code, "settings_not_saved");
    assert!(!store.settings().access.open);
}

fn save(store: &mut SettingsStore, settings: &Settings) -> Result<(), UserError> {
    let proposal = store.propose(settings)?;
    store.take(proposal)
}

fn saved(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn set_to(name: &str, value: Value) -> Override {
    Override { name: name.to_owned(), value }
}
