//! The commands about the backups of the catalog.

use serde::Deserialize;
use serde_json::Value;

use super::{parse, reply};
use crate::control::Control;
use crate::error::UserError;

pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "make_backup" => reply(&control.make_backup()?),
        "restore_backup" => {
            let BackupArgs { file_name } = parse(args)?;
            reply(&control.restore_backup(&file_name)?)
        }
        "remove_backup" => {
            let BackupArgs { file_name } = parse(args)?;
            reply(&control.remove_backup(&file_name)?)
        }
        _ => reply(&control.backups()),
    }
}

#[derive(Deserialize)]
struct BackupArgs {
    file_name: String,
}
