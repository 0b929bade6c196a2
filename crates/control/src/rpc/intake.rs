//! The command that takes in a list of torrents.

use serde::Deserialize;
use serde_json::Value;

use super::{parse, reply};
use crate::control::Control;
use crate::error::UserError;

pub(super) fn call(control: &Control, args: Value) -> Result<Value, UserError> {
    let ImportArgs { text } = parse(args)?;
    reply(&control.import_hashes(&text)?)
}

/// Info hashes and magnet links, one a line.
#[derive(Deserialize)]
struct ImportArgs {
    text: String,
}
