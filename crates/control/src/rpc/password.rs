//! The commands about the password of the pages for a browser.

use serde::Deserialize;
use serde_json::Value;

use super::{parse, reply};
use crate::control::Control;
use crate::error::UserError;

pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "set_password" => {
            let ChangeArgs { current, password } = parse(args)?;
            control.set_password(current.as_deref(), &password)?;
        }
        "remove_password" => {
            let RemoveArgs { current } = parse(args)?;
            control.remove_password(Some(&current))?;
        }
        _ => {}
    }
    reply(&control.password()?)
}

#[derive(Deserialize)]
struct ChangeArgs {
    current: Option<String>,
    password: String,
}

#[derive(Deserialize)]
struct RemoveArgs {
    current: String,
}
