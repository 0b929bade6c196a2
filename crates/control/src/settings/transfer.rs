//! Settings as a file to take elsewhere, and taken from one.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::control::Control;
use crate::disk;
use crate::error::UserError;
use crate::files;
use crate::view::{SettingsFileView, SettingsView};

/// What an exported file is called, unless the person says otherwise.
const FILE_NAME: &str = "swarmdeck-settings.json";

impl Control {
    /// The settings as a file: what differs from the defaults, and nothing that the command
    /// line fixes. Friends, torrents, presets and passwords are not part of the settings.
    pub fn export_settings(&self) -> SettingsFileView {
        let base64 = BASE64.encode(self.settings_store().exported());
        SettingsFileView { file_name: FILE_NAME.to_owned(), base64 }
    }

    /// Saves the same where the person wants it, whole or not at all.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn save_settings_file(&self, path: &Path) -> Result<(), UserError> {
        let text = self.settings_store().exported();
        files::write_atomic(path, &text).map_err(|error| {
            let (path, why) = (path.display(), disk::why(&error));
            let message = format!("{path} could not be written: {why}.");
            UserError::new("not_written", message, disk::remedy(&error))
        })
    }

    /// Takes the settings in an exported file, given as base64, into force and saves them, or
    /// changes nothing at all. What the file does not name gets its default.
    ///
    /// # Errors
    ///
    /// When it is no settings file, with every field that is wrong; and as
    /// [`Control::apply_settings`].
    pub async fn import_settings(
        &self,
        file_name: &str,
        base64: &str,
    ) -> Result<SettingsView, UserError> {
        let text = BASE64.decode(base64).map_err(|_| {
            let message = "The file did not arrive whole.";
            UserError::new("bad_request", message, "Try once more.")
        })?;
        let mut engine = self.engine().lock().await;
        let proposal = self.settings_store().propose_import(file_name, &text)?;
        self.take_into_force(&mut engine, proposal).await?;
        drop(engine);
        Ok(self.settings())
    }
}
