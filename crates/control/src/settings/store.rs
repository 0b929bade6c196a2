//! The settings file, and the settings fixed on the command line on top of it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::error::UserError;
use crate::files;
use crate::settings::Settings;

/// A setting given on the command line, which no file and no window changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Override {
    /// Dotted name, for example `network.port`.
    pub name: String,
    /// Its value.
    pub value: Value,
}

/// The settings in force and where they come from.
#[derive(Debug)]
pub(crate) struct SettingsStore {
    path: PathBuf,
    /// The file as it is, with the fields that are not ours.
    file: Map<String, Value>,
    overrides: Vec<Override>,
    settings: Settings,
}

/// What came of reading the settings file.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The settings to go on with.
    pub(crate) store: SettingsStore,
    /// Where an unreadable file was kept as a copy, and what is wrong with it.
    pub(crate) set_aside: Option<(PathBuf, String)>,
}

impl SettingsStore {
    /// Reads the settings at `path`, with `overrides` on top.
    ///
    /// A missing file means the defaults. A file that is not settings is copied aside,
    /// once, and left where it is until new settings are saved.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or copied, or an override does not fit.
    pub(crate) fn load(path: &Path, overrides: Vec<Override>) -> Result<Loaded, UserError> {
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => b"{}".to_vec(),
            Err(error) => return Err(unreadable(path, &error)),
        };
        let (file, set_aside) = match parse(&text) {
            Ok(file) => (file, None),
            Err(problem) => {
                let copy = files::keep_copy(path, &text).map_err(|it| unreadable(path, &it))?;
                (Map::new(), Some((copy, problem)))
            }
        };
        let settings = with_overrides(&file, &overrides)?;
        let store = Self { path: path.to_owned(), file, overrides, settings };
        Ok(Loaded { store, set_aside })
    }

    /// The settings in force.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Dotted names of the settings fixed on the command line.
    pub(crate) fn fixed(&self) -> Vec<String> {
        self.overrides.iter().map(|it| it.name.clone()).collect()
    }

    /// Refuses `wanted` where it would change what the command line fixes.
    ///
    /// # Errors
    ///
    /// Names the settings in question.
    pub(crate) fn check_fixed(&self, wanted: &Settings) -> Result<(), UserError> {
        let (wanted, current) = (to_map(wanted), to_map(&self.settings));
        let differs = |name: &String| get(&wanted, name) != get(&current, name);
        let changed: Vec<String> = self.fixed().into_iter().filter(differs).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let message = format!("{} is set on the command line.", changed.join(", "));
        let hint = "Start Swarmdeck without it to change it here.";
        Err(UserError::new("setting_fixed", message, hint))
    }

    /// Saves `settings`: only what differs from the defaults, fields of other versions kept.
    ///
    /// # Errors
    ///
    /// When the file cannot be written; then the old one is untouched.
    pub(crate) fn save(&mut self, settings: Settings) -> Result<(), UserError> {
        let mut wanted = to_map(&settings);
        for fixed in &self.overrides {
            // What the command line decides must not become the file's own wish.
            let before = get(&self.file, &fixed.name).cloned();
            set(&mut wanted, &fixed.name, before.or_else(|| default_of(&fixed.name)));
        }
        let file = merge(&self.file, &wanted, &to_map(&Settings::default()));
        let mut text = serde_json::to_vec_pretty(&file).unwrap_or_default();
        text.push(b'\n');
        files::write_atomic(&self.path, &text).map_err(|error| {
            let path = self.path.display();
            let message = format!("The settings could not be saved to {path}: {error}.");
            let hint = "Check that the disk is not full and that you may write there.";
            UserError::new("settings_not_saved", message, hint)
        })?;
        self.file = file;
        self.settings = settings;
        Ok(())
    }
}

fn parse(text: &[u8]) -> Result<Map<String, Value>, String> {
    let file: Map<String, Value> = serde_json::from_slice(text).map_err(|it| it.to_string())?;
    serde_json::from_value::<Settings>(Value::Object(file.clone())).map_err(|it| it.to_string())?;
    Ok(file)
}

fn with_overrides(
    file: &Map<String, Value>,
    overrides: &[Override],
) -> Result<Settings, UserError> {
    let mut map = file.clone();
    for Override { name, value } in overrides {
        if default_of(name).is_none() {
            let message = format!("There is no setting called “{name}”.");
            let hint = format!("The settings are {}.", known_names().join(", "));
            return Err(UserError::new("setting_unknown", message, hint));
        }
        set(&mut map, name, Some(value.clone()));
        serde_json::from_value::<Settings>(Value::Object(map.clone())).map_err(|error| {
            let message = format!("The value {value} does not fit the setting {name}: {error}.");
            let example = default_of(name).unwrap_or_default();
            let hint = format!("Write it like the default, {name}={example}.");
            UserError::new("setting_unfit", message, hint)
        })?;
    }
    serde_json::from_value(Value::Object(map)).map_err(|error| {
        UserError::new("settings_unfit", format!("The settings do not fit: {error}."), "")
    })
}

fn unreadable(path: &Path, error: &io::Error) -> UserError {
    let message = format!("The settings in {} could not be read: {error}.", path.display());
    let hint = "Check that the file belongs to you, or start with another data folder.";
    UserError::new("settings_unreadable", message, hint)
}

fn to_map(settings: &Settings) -> Map<String, Value> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn default_of(name: &str) -> Option<Value> {
    get(&to_map(&Settings::default()), name).filter(|it| !it.is_object()).cloned()
}

fn known_names() -> Vec<String> {
    let groups = to_map(&Settings::default()).into_iter();
    groups
        .flat_map(|(group, fields)| {
            let fields = fields.as_object().cloned().unwrap_or_default();
            fields.into_iter().map(move |(field, _)| format!("{group}.{field}"))
        })
        .collect()
}

fn get<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let (group, field) = name.split_once('.')?;
    map.get(group)?.as_object()?.get(field)
}

fn set(map: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    let (Some((group, field)), Some(value)) = (name.split_once('.'), value) else {
        return;
    };
    let group = map.entry(group).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(fields) = group {
        fields.insert(field.to_owned(), value);
    }
}

/// `old` with each of our fields set as `wanted`, or taken out where that is the default.
fn merge(
    old: &Map<String, Value>,
    wanted: &Map<String, Value>,
    defaults: &Map<String, Value>,
) -> Map<String, Value> {
    let mut merged = old.clone();
    for (name, value) in wanted {
        match (value, defaults.get(name)) {
            (Value::Object(wanted), Some(Value::Object(defaults))) => {
                let empty = Map::new();
                let old = old.get(name).and_then(Value::as_object).unwrap_or(&empty);
                let group = merge(old, wanted, defaults);
                if group.is_empty() {
                    merged.remove(name);
                } else {
                    merged.insert(name.clone(), Value::Object(group));
                }
            }
            (value, Some(default)) if value == default => {
                merged.remove(name);
            }
            _ => {
                merged.insert(name.clone(), value.clone());
            }
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_differs_is_saved_and_foreign_fields_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let text = r#"{ "from_the_future": 1, "network": { "new": true, "port": 9000 } }"#;
        fs::write(&path, text).unwrap();

        let mut store = SettingsStore::load(&path, Vec::new()).unwrap().store;
        assert_eq!(store.settings().network.port, 9000);
        let mut settings = store.settings().clone();
        settings.network.port = 6969;
        settings.access.open = true;
        store.save(settings.clone()).unwrap();

        let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let expected = json!({
            "from_the_future": 1, "network": { "new": true }, "access": { "open": true }
        });
        assert_eq!(saved, expected);
        assert_eq!(*SettingsStore::load(&path, Vec::new()).unwrap().store.settings(), settings);
    }

    #[test]
    fn a_file_that_is_not_settings_is_kept_as_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        for (text, copy) in [
            ("not json", "settings.broken-1.json"),
            ("not json", "settings.broken-1.json"),
            (r#"{"network": {"port": "x"}}"#, "settings.broken-2.json"),
        ] {
            fs::write(&path, text).unwrap();
            let loaded = SettingsStore::load(&path, Vec::new()).unwrap();
            assert_eq!(*loaded.store.settings(), Settings::default());
            let (kept, _) = loaded.set_aside.unwrap();
            assert_eq!(kept.file_name().unwrap(), copy);
            assert_eq!(fs::read_to_string(&kept).unwrap(), text);
            assert_eq!(fs::read_to_string(&path).unwrap(), text, "the file itself is untouched");
        }
        assert_eq!(
            fs::read_to_string(folder.path().join("settings.broken-1.json")).unwrap(),
            "not json"
        );
    }

    #[test]
    fn the_command_line_wins_and_is_never_saved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let overrides = vec![set_to("network.port", json!(0)), set_to("access.open", json!(true))];
        let mut store = SettingsStore::load(&path, overrides).unwrap().store;
        assert_eq!((store.settings().network.port, store.settings().access.open), (0, true));

        let mut wanted = store.settings().clone();
        wanted.tracker.peers_max = 100;
        store.check_fixed(&wanted).unwrap();
        store.save(wanted.clone()).unwrap();
        wanted.network.port = 1;
        let error = store.check_fixed(&wanted).unwrap_err();
        assert_eq!(error.code, "setting_fixed");
        assert!(error.message.contains("network.port"), "{error}");
        let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(saved, json!({ "tracker": { "peers_max": 100 } }));
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

    fn set_to(name: &str, value: Value) -> Override {
        Override { name: name.to_owned(), value }
    }
}
