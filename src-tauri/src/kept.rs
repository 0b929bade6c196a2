//! What the window remembers from run to run, beside the engine's own files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// The file's name in the data folder.
const FILE_NAME: &str = "desktop.json";

/// The words of the tray and of messages, which only the page has in the person's language.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShellTexts {
    pub(crate) open: String,
    pub(crate) create: String,
    pub(crate) copy: String,
    pub(crate) start: String,
    pub(crate) stop: String,
    pub(crate) quit: String,
    pub(crate) running: String,
    pub(crate) warning: String,
    pub(crate) stopped: String,
    pub(crate) error: String,
    pub(crate) still_here: String,
    pub(crate) still_here_hint: String,
    pub(crate) copied: String,
    pub(crate) trouble: String,
    pub(crate) trouble_hint: String,
    pub(crate) last_seed: String,
    pub(crate) last_seed_hint: String,
    pub(crate) completed: String,
    pub(crate) completed_hint: String,
}

/// What stands in the file.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
struct Content {
    /// None until a page has given them; a version with other words asks for them again.
    #[serde(deserialize_with = "known")]
    texts: Option<ShellTexts>,
    /// Whether it was said that closing only hides the window.
    closing_explained: bool,
}

/// Texts that another version wrote are as good as none.
fn known<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<ShellTexts>, D::Error> {
    let value = serde_json::Value::deserialize(reader)?;
    Ok(serde_json::from_value(value).ok())
}

/// What the window remembers. Losing it costs a repeated word, so no failure stops anything.
#[derive(Debug)]
pub(crate) struct Kept {
    path: PathBuf,
    content: Mutex<Content>,
}

impl Kept {
    /// Reads what is kept in `folder`, which need not exist.
    pub(crate) fn read(folder: &Path) -> Self {
        let path = folder.join(FILE_NAME);
        let content = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
            Err(_) => Content::default(),
        };
        Self { path, content: Mutex::new(content) }
    }

    pub(crate) fn texts(&self) -> Option<ShellTexts> {
        self.change(|content| content.texts.clone())
    }

    /// Keeps the words of the page; says whether they are others than before.
    pub(crate) fn set_texts(&self, texts: ShellTexts) -> bool {
        let is_new = self.change(|content| {
            let is_new = content.texts.as_ref() != Some(&texts);
            content.texts = Some(texts);
            is_new
        });
        if is_new {
            self.save();
        }
        is_new
    }

    /// Whether it is still to be said that closing only hides the window; from now on it is not.
    pub(crate) fn explain_closing(&self) -> bool {
        let is_first =
            self.change(|content| !std::mem::replace(&mut content.closing_explained, true));
        if is_first {
            self.save();
        }
        is_first
    }

    fn change<T>(&self, change: impl FnOnce(&mut Content) -> T) -> T {
        change(&mut self.content.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn save(&self) {
        let text = self.change(|content| serde_json::to_vec_pretty(content));
        let saved = text.map_err(io::Error::from).and_then(|text| fs::write(&self.path, text));
        if let Err(error) = saved {
            tracing::warn!(%error, "what the window remembers could not be saved");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::read(folder.path());
        assert_eq!(kept.texts(), None);
        let texts = ShellTexts { quit: "Beenden".to_owned(), ..ShellTexts::default() };
        assert!(kept.set_texts(texts.clone()));
        assert!(!kept.set_texts(texts.clone()));
        assert!(kept.explain_closing());
        let kept = Kept::read(folder.path());
        assert_eq!(kept.texts(), Some(texts));
        assert!(!kept.explain_closing());
    }

    #[test]
    fn texts_of_another_version_are_asked_for_again_and_the_rest_stays() {
        let folder = tempfile::tempdir().unwrap();
        let text = r#"{"texts":{"quit":"Beenden"},"closing_explained":true}"#;
        fs::write(folder.path().join(FILE_NAME), text).unwrap();
        let kept = Kept::read(folder.path());
        assert_eq!(kept.texts(), None);
        assert!(!kept.explain_closing());
    }

    #[test]
    fn a_file_that_makes_no_sense_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE_NAME), "nonsense").unwrap();
        assert!(Kept::read(folder.path()).explain_closing());
    }
}
