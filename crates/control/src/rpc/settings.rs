//! The commands about the settings.

use serde::Deserialize;
use serde_json::Value;

use super::{parse, reply};
use crate::control::Control;
use crate::error::UserError;
use crate::settings::Settings;

/// The commands that change nothing.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "check_settings" => {
            let SettingsArgs { settings } = parse(args)?;
            reply(&control.check_settings(&settings))
        }
        "export_settings" => reply(&control.export_settings()),
        _ => reply(&control.settings()),
    }
}

/// The commands that change what is in force.
pub(super) async fn change(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    if name == "import_settings" {
        let FileArgs { file_name, base64 } = parse(args)?;
        return reply(&control.import_settings(&file_name, &base64).await?);
    }
    let SettingsArgs { settings } = parse(args)?;
    control.apply_settings(&settings).await?;
    reply(&control.settings())
}

#[derive(Deserialize)]
struct SettingsArgs {
    settings: Settings,
}

#[derive(Deserialize)]
struct FileArgs {
    file_name: String,
    base64: String,
}
