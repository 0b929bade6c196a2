//! Named sets of options, kept beside the settings, and files of them for others.

mod format;
mod store;

use std::path::Path;

use crate::access::Input;
use crate::control::{Control, lock};
use crate::disk;
use crate::error::UserError;
use crate::files::{self, DataDir};
use crate::torrent_file::{check_options, not_written};
use crate::view::{Event, PresetView};

use store::is_named;

pub(crate) use store::PresetStore;

/// Presets that are kept at most.
const PRESETS_MAX: usize = 200;
const NAME_CHARS_MAX: usize = 60;

impl Control {
    /// All presets, in the order of their names.
    pub fn presets(&self) -> Vec<PresetView> {
        lock(self.preset_store()).presets().to_vec()
    }

    /// Keeps a preset, in place of the one of the same name if there is one.
    ///
    /// # Errors
    ///
    /// When a field is wrong, when there are too many, or the file cannot be written.
    pub fn save_preset(&self, preset: PresetView) -> Result<Vec<PresetView>, UserError> {
        self.change_presets(|presets| put(presets, checked(preset)?))
    }

    /// Removes the preset of this name, whatever the case.
    ///
    /// # Errors
    ///
    /// When there is none, or the file cannot be written.
    pub fn remove_preset(&self, name: &str) -> Result<Vec<PresetView>, UserError> {
        self.change_presets(|presets| {
            let at = position(presets, name).ok_or_else(|| unknown(name))?;
            presets.remove(at);
            Ok(())
        })
    }

    /// The preset of this name as the text of a preset file.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn export_preset(&self, name: &str) -> Result<String, UserError> {
        let store = lock(self.preset_store());
        let at = position(store.presets(), name).ok_or_else(|| unknown(name))?;
        Ok(format::write(&store.presets()[at..=at]))
    }

    /// Saves the preset of this name as a preset file, whole or not at all.
    ///
    /// # Errors
    ///
    /// When there is none, or the file cannot be written.
    pub fn save_preset_file(&self, name: &str, path: &Path) -> Result<(), UserError> {
        let text = self.export_preset(name)?;
        files::write_atomic(path, text.as_bytes()).map_err(|error| not_written(path, &error))
    }

    /// Keeps the presets in the text of a preset file, in place of those of the same names:
    /// all of them or none.
    ///
    /// # Errors
    ///
    /// When it is no such text, when a field is wrong, when there are too many, or the file
    /// cannot be written.
    pub fn import_presets(&self, text: &str) -> Result<Vec<PresetView>, UserError> {
        let imported = format::read(text)?;
        self.change_presets(|presets| {
            for preset in imported {
                let name = preset.name.trim().to_owned();
                let preset = checked(preset).map_err(|error| of_preset(&name, error))?;
                put(presets, preset)?;
            }
            Ok(())
        })
    }

    fn change_presets(
        &self,
        change: impl FnOnce(&mut Vec<PresetView>) -> Result<(), UserError>,
    ) -> Result<Vec<PresetView>, UserError> {
        let mut store = lock(self.preset_store());
        self::change(&mut store, change)?;
        let presets = store.presets().to_vec();
        drop(store);
        self.tell(Event::Presets);
        Ok(presets)
    }
}

/// Reads the preset in a file.
///
/// # Errors
///
/// When it cannot be read, is none, has several, or a field is wrong.
pub fn read_file(path: &Path) -> Result<PresetView, UserError> {
    let bytes = files::read_capped(path, format::FILE_BYTES_MAX).map_err(|error| {
        let message = format!("{} cannot be read: {}.", path.display(), disk::why(&error));
        UserError::new("unreadable", message, "Check the spelling and that you may open it.")
    })?;
    let mut presets = format::read(&String::from_utf8_lossy(&bytes))?;
    match (presets.pop(), presets.is_empty()) {
        (Some(preset), true) => checked(preset),
        _ => {
            let message = format!("There is not just one preset in {}.", path.display());
            let hint = "Import the file, and then choose a preset by its name.";
            Err(UserError::new("not_one_preset", message, hint))
        }
    }
}

/// Reads the preset of this name that is kept in a data folder, which may be in use.
///
/// # Errors
///
/// When there is none, or the presets cannot be read.
pub fn find(data_dir: Option<&Path>, name: &str) -> Result<PresetView, UserError> {
    let root = DataDir::root(data_dir)?;
    let loaded = PresetStore::load(&root.join(FILE_NAME))?;
    if let Some((copy, problem)) = loaded.set_aside {
        let message = format!("The file with the presets could not be understood. {problem}");
        let hint = format!("A copy of it is kept as {}.", copy.display());
        return Err(UserError::new("presets_set_aside", message, hint));
    }
    let store = loaded.store;
    let at = position(store.presets(), name).ok_or_else(|| unknown(name))?;
    Ok(store.presets()[at].clone())
}

/// Keeps a preset in a data folder that no tracker uses.
///
/// # Errors
///
/// When a tracker uses it, and as [`Control::save_preset`].
pub fn keep(data_dir: Option<&Path>, preset: PresetView) -> Result<(), UserError> {
    let data_dir = DataDir::open(data_dir)?;
    let mut store = PresetStore::load(&data_dir.presets_path())?.store;
    change(&mut store, |presets| put(presets, checked(preset)?))
}

/// The presets file in the data folder.
pub(crate) const FILE_NAME: &str = "presets.json";

fn change(
    store: &mut PresetStore,
    change: impl FnOnce(&mut Vec<PresetView>) -> Result<(), UserError>,
) -> Result<(), UserError> {
    let mut presets = store.presets().to_vec();
    change(&mut presets)?;
    presets.sort_by_cached_key(|it| it.name.to_lowercase());
    store.save(presets)
}

fn position(presets: &[PresetView], name: &str) -> Option<usize> {
    presets.iter().position(|it| is_named(it, name))
}

fn put(presets: &mut Vec<PresetView>, preset: PresetView) -> Result<(), UserError> {
    match position(presets, &preset.name) {
        Some(at) => presets[at] = preset,
        None if presets.len() < PRESETS_MAX => presets.push(preset),
        None => {
            let message = format!("There are {PRESETS_MAX} presets already.");
            return Err(UserError::new("too_many", message, "Remove one that is not needed."));
        }
    }
    Ok(())
}

/// A preset without blanks around its name, all of whose fields are right.
fn checked(preset: PresetView) -> Result<PresetView, UserError> {
    let mut input = Input::default();
    let name = input.needed_text("name", &preset.name, NAME_CHARS_MAX);
    check_options(&mut input, &preset.options);
    input.check()?;
    Ok(PresetView { name, options: preset.options })
}

fn of_preset(name: &str, error: UserError) -> UserError {
    UserError {
        message: format!("The preset “{name}” cannot be used. {}", error.message), ..error
    }
}

fn unknown(name: &str) -> UserError {
    let message = format!("There is no preset called “{}”.", name.trim());
    UserError::new("preset_unknown", message, "Choose one of those that are kept.")
}
