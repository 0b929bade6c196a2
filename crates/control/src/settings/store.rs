//! The settings in force, the file they are kept in, and what the command line fixes of them.

use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::format::{self, SettingsFile};
use crate::disk;
use crate::error::UserError;
use crate::files;
use crate::settings::{CheckedSettings, Problem, Settings, refused, refused_in};

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
    file: SettingsFile,
    /// What stood in the file when it was last read or written; nothing where there was none.
    text: Option<Vec<u8>>,
    overrides: Vec<Override>,
    settings: Settings,
    trouble: Option<FileTrouble>,
}

/// What is to be said of the file.
#[derive(Clone, Debug)]
pub(crate) enum FileTrouble {
    /// It was no settings file at the start.
    SetAside {
        /// Where it is kept.
        copy: PathBuf,
        /// What is wrong with it, as the end of a sentence.
        problem: String,
    },
    /// It was changed by hand, and what stands in it cannot be in force.
    Edited {
        /// What stands in it; nothing where it is gone.
        text: Option<Vec<u8>>,
        /// Why it cannot be.
        error: UserError,
    },
    /// What could not be in force was replaced when settings were applied.
    Replaced {
        /// Where it is kept.
        copy: PathBuf,
    },
}

/// Settings on their way into force, with the file that stands for them.
#[derive(Clone, Debug)]
pub(crate) struct Proposal {
    pub(crate) settings: Settings,
    file: SettingsFile,
    /// The text of the file, where it is on the disk already.
    on_disk: Option<Vec<u8>>,
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
    pub(crate) fn load(path: &Path, overrides: Vec<Override>) -> Result<Self, UserError> {
        check_overrides(&overrides)?;
        let text = read(path).map_err(|it| unreadable(path, &it))?;
        let (file, trouble) = match text.as_deref().map(SettingsFile::read) {
            None => (SettingsFile::default(), None),
            Some(Ok(file)) => (file, None),
            Some(Err(problem)) => {
                let broken = text.as_deref().unwrap_or_default();
                let copy = files::keep_copy(path, broken).map_err(|it| unreadable(path, &it))?;
                (SettingsFile::default(), Some(FileTrouble::SetAside { copy, problem }))
            }
        };
        let settings = file.settings(&overrides);
        Ok(Self { path: path.to_owned(), file, text, overrides, settings, trouble })
    }

    /// The settings in force.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether there is a file, whatever stands in it.
    pub(crate) fn has_file(&self) -> bool {
        self.text.is_some()
    }

    /// Where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What is to be said of the file.
    pub(crate) fn trouble(&self) -> Option<&FileTrouble> {
        self.trouble.as_ref()
    }

    /// Whether the file was written by a later version.
    pub(crate) fn is_newer(&self) -> bool {
        self.file.is_newer()
    }

    /// Dotted names of the settings fixed on the command line.
    pub(crate) fn fixed(&self) -> Vec<String> {
        self.overrides.iter().map(|it| it.name.clone()).collect()
    }

    /// The fields of the file in force whose defaults stand for them, as they do not fit.
    pub(crate) fn misfits(&self) -> Vec<Problem> {
        self.misfits_of(&self.file)
    }

    /// The settings in force, ready to run with.
    ///
    /// # Errors
    ///
    /// Every field that is wrong, with the file if it comes from there.
    pub(crate) fn check(&self) -> Result<CheckedSettings, UserError> {
        self.check_all(&self.settings, &self.file)
    }

    /// What is in force once `wanted` has been chosen.
    ///
    /// # Errors
    ///
    /// Where it would change what the command line fixes; names the settings in question.
    pub(crate) fn propose(&self, wanted: &Settings) -> Result<Proposal, UserError> {
        let changed = self.fixed().into_iter();
        let changed: Vec<String> =
            changed.filter(|it| format::differs(it, wanted, &self.settings)).collect();
        if !changed.is_empty() {
            let message = format!("{} is set on the command line.", changed.join(", "));
            let hint = "Start Swarmdeck without it to change it here.";
            return Err(UserError::new("setting_fixed", message, hint));
        }
        let file = self.file.with(wanted, &self.overrides);
        Ok(Proposal { settings: wanted.clone(), file, on_disk: None })
    }

    /// Saves what is proposed, unless it comes from the file, and takes it for what is in force.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or was changed by hand and has not been looked at yet;
    /// then all stays as it was.
    pub(crate) fn take(&mut self, proposal: Proposal) -> Result<(), UserError> {
        let Proposal { settings, file, on_disk } = proposal;
        let trouble = match on_disk {
            Some(text) => {
                self.text = Some(text);
                None
            }
            None => {
                let text = file.text();
                let copy = self.keep_what_is_lost()?;
                files::write_atomic(&self.path, &text).map_err(|it| self.not_saved(&it))?;
                self.text = Some(text);
                copy.map(|copy| FileTrouble::Replaced { copy })
            }
        };
        (self.file, self.settings, self.trouble) = (file, settings, trouble);
        Ok(())
    }

    /// What would be in force by what was found in the file; nothing where it is as it was.
    ///
    /// # Errors
    ///
    /// When it cannot be in force, with every problem and the file.
    pub(crate) fn propose_found(
        &self,
        found: &io::Result<Option<Vec<u8>>>,
    ) -> Result<Option<Proposal>, UserError> {
        let text = match found {
            Err(error) => return Err(unreadable(&self.path, error)),
            Ok(found) if *found == self.text => return Ok(None),
            Ok(None) => {
                let message = format!("The settings file {} is gone.", self.path.display());
                let hint = "Put it back, or apply settings here, which writes it anew.";
                return Err(UserError::new("settings_gone", message, hint));
            }
            Ok(Some(text)) => text,
        };
        let file = SettingsFile::read(text).map_err(|problem| {
            let path = self.path.display();
            let message = format!("The settings file {path} could not be understood: {problem}.");
            UserError::new("settings_not_json", message, "Correct what is named.")
        })?;
        let settings = file.settings(&self.overrides);
        self.check_all(&settings, &file)?;
        Ok(Some(Proposal { settings, file, on_disk: Some(text.clone()) }))
    }

    /// What is in force once the file called `name` with this `text` has been imported.
    ///
    /// # Errors
    ///
    /// When it is no settings file, and with every field that is wrong.
    pub(crate) fn propose_import(&self, name: &str, text: &[u8]) -> Result<Proposal, UserError> {
        let none = |why: String| {
            let message = format!("{name} is not a settings file of Swarmdeck: {why}.");
            UserError::new("not_settings", message, "Choose one that Swarmdeck has exported.")
        };
        if text.len() > format::FILE_BYTES_MAX {
            return Err(none("it is too large".to_owned()));
        }
        let file = SettingsFile::read(text).map_err(none)?;
        if !SettingsFile::is_recognisable(text) {
            return Err(none("there are no settings in it".to_owned()));
        }
        let wanted = file.settings(&[]);
        let mut problems = file.misfits().to_vec();
        problems.extend(wanted.check().err().into_iter().flatten());
        if !problems.is_empty() {
            return Err(refused_in(Path::new(name), problems));
        }
        let file = file.with(&wanted, &[]).with_unknown_of(&self.file);
        let settings = file.settings(&self.overrides);
        Ok(Proposal { settings, file, on_disk: None })
    }

    /// The text of a file that stands for the settings in force, but for what is fixed.
    pub(crate) fn exported(&self) -> Vec<u8> {
        self.file.with(&self.settings, &self.overrides).text()
    }

    /// Notes what was found in the file and why it cannot be in force, or that all is well;
    /// says whether that is news.
    pub(crate) fn note_edit(&mut self, edit: Option<(Option<Vec<u8>>, UserError)>) -> bool {
        let was = match &self.trouble {
            Some(FileTrouble::Edited { text, error }) => Some((text.clone(), error.clone())),
            _ => None,
        };
        if edit == was {
            return false;
        }
        self.trouble = edit.map(|(text, error)| FileTrouble::Edited { text, error });
        true
    }

    /// Copies what stands in the file and is not in force, before it is replaced.
    fn keep_what_is_lost(&self) -> Result<Option<PathBuf>, UserError> {
        let found = match read(&self.path).map_err(|it| self.not_saved(&it))? {
            Some(found) => found,
            None => return Ok(None),
        };
        let is_lost = match &self.trouble {
            Some(FileTrouble::Edited { text, .. }) if text.as_ref() == Some(&found) => true,
            _ if self.text.as_ref() == Some(&found) => !self.file.misfits().is_empty(),
            _ => {
                let message = "The settings file has been changed by hand just now.";
                let hint = "Wait a moment until it is in force, look through the settings, and \
                            apply them again.";
                return Err(UserError::new("settings_edited", message, hint));
            }
        };
        let copy = is_lost.then(|| files::keep_copy(&self.path, &found));
        copy.transpose().map_err(|it| self.not_saved(&it))
    }

    fn misfits_of(&self, file: &SettingsFile) -> Vec<Problem> {
        let is_fixed = |it: &&Problem| self.overrides.iter().any(|fixed| fixed.name == it.field);
        file.misfits().iter().filter(|it| !is_fixed(it)).cloned().collect()
    }

    fn check_all(
        &self,
        settings: &Settings,
        file: &SettingsFile,
    ) -> Result<CheckedSettings, UserError> {
        let mut problems = self.misfits_of(file);
        let checked = settings.check();
        let values = checked.as_ref().err().into_iter().flatten();
        problems.extend(values.cloned());
        match checked {
            Ok(checked) if problems.is_empty() => Ok(checked),
            _ => {
                let fixed = self.fixed();
                let in_file = problems.iter().any(|it| !fixed.contains(&it.field));
                Err(if in_file { refused_in(&self.path, problems) } else { refused(problems) })
            }
        }
    }

    fn not_saved(&self, error: &io::Error) -> UserError {
        let path = self.path.display();
        let why = disk::why(error);
        let message = format!("The settings could not be saved to {path}: {why}.");
        let hint = format!("{} Nothing has been changed.", disk::remedy(error));
        UserError::new("settings_not_saved", message, hint)
    }
}

/// What stands in the settings file at `path`; nothing where there is none.
pub(crate) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match files::read_capped(path, format::FILE_BYTES_MAX) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn check_overrides(overrides: &[Override]) -> Result<(), UserError> {
    for Override { name, value } in overrides {
        match format::check_value(name, value) {
            Some(Ok(())) => {}
            Some(Err(problem)) => {
                let message = format!("The setting {name} {problem}.");
                let example = format::default_of(name).unwrap_or_default();
                let hint = format!("Write it like the default, {name}={example}.");
                return Err(UserError::new("setting_unfit", message, hint));
            }
            None => {
                let message = format!("There is no setting called “{name}”.");
                let hint = format!("The settings are {}.", format::known_names().join(", "));
                return Err(UserError::new("setting_unknown", message, hint));
            }
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> UserError {
    let (path, why) = (path.display(), disk::why(error));
    let message = format!("The settings in {path} could not be read: {why}.");
    let hint = "Check that the file belongs to you, or start with another data folder.";
    UserError::new("settings_unreadable", message, hint)
}

#[cfg(test)]
mod tests;
