//! The presets file in the data folder.

use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::format;
use crate::disk;
use crate::error::UserError;
use crate::files;
use crate::view::PresetView;

/// The presets that are kept, and the file they are in.
#[derive(Debug)]
pub(crate) struct PresetStore {
    path: PathBuf,
    /// The file as it is, with the fields that are not ours.
    file: Map<String, Value>,
    presets: Vec<PresetView>,
}

/// What came of reading the presets file.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The presets to go on with.
    pub(crate) store: PresetStore,
    /// Where a file that is none was kept as a copy, and what is wrong with it.
    pub(crate) set_aside: Option<(PathBuf, String)>,
}

impl PresetStore {
    /// Reads the presets at `path`; a missing file means none.
    ///
    /// A file that holds something else is copied aside, once, and left where it is until
    /// a preset is saved.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or copied.
    pub(crate) fn load(path: &Path) -> Result<Loaded, UserError> {
        let text = match files::read_capped(path, format::FILE_BYTES_MAX) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Loaded { store: Self::empty(path), set_aside: None });
            }
            Err(error) => return Err(unreadable(path, &error)),
        };
        match parse(&text) {
            Ok((file, presets)) => {
                let store = Self { path: path.to_owned(), file, presets };
                Ok(Loaded { store, set_aside: None })
            }
            Err(error) => {
                let copy = files::keep_copy(path, &text).map_err(|it| unreadable(path, &it))?;
                let set_aside = Some((copy, error.message));
                Ok(Loaded { store: Self::empty(path), set_aside })
            }
        }
    }

    /// The presets, in the order of their names.
    pub(crate) fn presets(&self) -> &[PresetView] {
        &self.presets
    }

    /// Keeps `presets` and no others; fields of other versions stay.
    ///
    /// # Errors
    ///
    /// When they are too large or the file cannot be written; then the old one is untouched.
    pub(crate) fn save(&mut self, presets: Vec<PresetView>) -> Result<(), UserError> {
        let mut file = self.file.clone();
        let list = presets.iter().map(|it| self.merged(it)).collect();
        file.insert("presets".to_owned(), Value::Array(list));
        let text = format::text(&Value::Object(file.clone()));
        if text.len() > format::FILE_BYTES_MAX {
            let message = "The presets are too large to be kept.";
            return Err(UserError::new("presets_too_large", message, "Remove one of them first."));
        }
        files::write_atomic(&self.path, text.as_bytes()).map_err(|error| {
            let (path, why) = (self.path.display(), disk::why(&error));
            let message = format!("The presets could not be saved to {path}: {why}.");
            UserError::new("presets_not_saved", message, disk::remedy(&error))
        })?;
        self.file = file;
        self.presets = presets;
        Ok(())
    }

    fn empty(path: &Path) -> Self {
        Self { path: path.to_owned(), file: format::empty(), presets: Vec::new() }
    }

    /// `preset` as it will stand in the file, with the foreign fields of the one before it.
    fn merged(&self, preset: &PresetView) -> Value {
        let list = self.file.get("presets").and_then(Value::as_array);
        let is_same = |it: &&Value| it["name"].as_str().is_some_and(|it| is_named(preset, it));
        let mut value = list.and_then(|it| it.iter().find(is_same)).cloned().unwrap_or_default();
        merge(&mut value, serde_json::to_value(preset).unwrap_or_default());
        value
    }
}

/// Whether a preset is called `name`, whatever the case.
pub(super) fn is_named(preset: &PresetView, name: &str) -> bool {
    preset.name.to_lowercase() == name.trim().to_lowercase()
}

fn parse(text: &[u8]) -> Result<(Map<String, Value>, Vec<PresetView>), UserError> {
    let file = format::open(&String::from_utf8_lossy(text))?;
    let list = file.get("presets").and_then(Value::as_array).cloned().unwrap_or_default();
    let presets = list.into_iter().map(format::known_part).collect::<Result<_, _>>()?;
    Ok((file, presets))
}

/// Puts the fields of `new` into `old`, below as well; lists are replaced.
fn merge(old: &mut Value, new: Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (name, value) in new {
                merge(old.entry(name).or_insert(Value::Null), value);
            }
        }
        (old, new) => *old = new,
    }
}

fn unreadable(path: &Path, error: &io::Error) -> UserError {
    let (path, why) = (path.display(), disk::why(error));
    let message = format!("The presets in {path} could not be read: {why}.");
    let hint = "Check that the file belongs to you, or start with another data folder.";
    UserError::new("presets_unreadable", message, hint)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::*;
    use crate::view::TorrentOptions;

    fn preset(name: &str, comment: &str) -> PresetView {
        let options = TorrentOptions { comment: comment.to_owned(), ..TorrentOptions::default() };
        PresetView { name: name.to_owned(), options }
    }

    #[test]
    fn presets_are_kept_and_foreign_fields_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("presets.json");
        let text = json!({
            "swarmdeck_preset": 1, "from_the_future": 1, "presets": [
                { "name": "Films", "colour": "red", "options": { "comment": "a", "speed": 9 } },
                { "name": "Gone", "options": {} }
            ]
        });
        fs::write(&path, text.to_string()).unwrap();
        let mut store = PresetStore::load(&path).unwrap().store;
        assert_eq!(store.presets(), [preset("Films", "a"), preset("Gone", "")]);
        store.save(vec![preset("FILMS", "b"), preset("New", "")]).unwrap();

        let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(saved["from_the_future"], 1);
        let films = &saved["presets"][0];
        assert_eq!((&films["name"], &films["colour"]), (&json!("FILMS"), &json!("red")));
        assert_eq!(films["options"]["speed"], 9);
        assert_eq!(saved["presets"].as_array().unwrap().len(), 2);
        let again = PresetStore::load(&path).unwrap().store;
        assert_eq!(again.presets(), [preset("FILMS", "b"), preset("New", "")]);
    }

    #[test]
    fn a_file_that_holds_no_presets_is_kept_as_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("presets.json");
        for text in [
            "not json",
            "{}",
            r#"{"swarmdeck_preset": 2}"#,
            r#"{"swarmdeck_preset": 1, "presets": [{"name": 1, "options": {}}]}"#,
        ] {
            fs::write(&path, text).unwrap();
            let loaded = PresetStore::load(&path).unwrap();
            assert_eq!(loaded.store.presets(), []);
            let (copy, why) = loaded.set_aside.unwrap();
            assert_eq!(fs::read_to_string(copy).unwrap(), text);
            assert!(why.ends_with('.'), "{why}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text, "the file itself is untouched");
        }
        assert!(PresetStore::load(&folder.path().join("none")).unwrap().set_aside.is_none());
    }

    #[test]
    fn more_than_fits_is_not_saved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("presets.json");
        let mut store = PresetStore::load(&path).unwrap().store;
        let large = preset("Large", &"x".repeat(format::FILE_BYTES_MAX));
        assert_eq!(store.save(vec![large]).unwrap_err().code, "presets_too_large");
        assert!(!path.exists() && store.presets().is_empty());
    }
}
