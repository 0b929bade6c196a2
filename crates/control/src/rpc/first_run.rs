//! The commands about the first run.

use serde::Deserialize;
use serde_json::Value;

use super::{parse, reply};
use crate::control::Control;
use crate::error::UserError;
use crate::view::{FirstRunChoices, SettingChangeView};

/// The commands that change nothing.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "look_around" => {
            let LookArgs { port } = parse(args)?;
            reply(&control.look_around(port))
        }
        "plan_first_run" => {
            let PlanArgs { choices } = parse(args)?;
            reply(&control.plan_first_run(&choices))
        }
        _ => reply(&control.first_run()?),
    }
}

/// The commands that change what is in force; both tell what then is the case.
pub(super) async fn change(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    if name == "apply_first_run" {
        let ApplyArgs { choices, seen } = parse(args)?;
        control.apply_first_run(&choices, &seen).await?;
    } else {
        control.skip_first_run().await?;
    }
    reply(&control.overview())
}

#[derive(Deserialize)]
struct LookArgs {
    port: u32,
}

#[derive(Deserialize)]
struct PlanArgs {
    choices: FirstRunChoices,
}

#[derive(Deserialize)]
struct ApplyArgs {
    choices: FirstRunChoices,
    seen: Vec<SettingChangeView>,
}
