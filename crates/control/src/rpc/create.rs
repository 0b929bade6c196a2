//! The commands of the wizard and its queue.

use serde::Deserialize;
use serde_json::Value;

use super::{NameArgs, RequestArgs, parse, reply, tools};
use crate::control::Control;
use crate::error::UserError;
use crate::view::{BatchRequest, CreateRequest, PlanRequest, PresetView};

/// The commands about making torrents; whatever is none is about those there are.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "plan_torrent" => {
            let RequestArgs::<PlanRequest> { request } = parse(args)?;
            reply(&control.plan_torrent(&request)?)
        }
        "create_torrent" => {
            let RequestArgs::<CreateRequest> { request } = parse(args)?;
            reply(&control.create_torrent(request)?)
        }
        "plan_batch" => {
            let RequestArgs::<BatchRequest> { request } = parse(args)?;
            reply(&control.plan_batch(&request)?)
        }
        "create_batch" => {
            let RequestArgs::<BatchRequest> { request } = parse(args)?;
            reply(&control.create_batch(request)?)
        }
        "check_announce_urls" => {
            let UrlsArgs { urls } = parse(args)?;
            reply(&control.check_announce_urls(&urls))
        }
        "jobs" => reply(&control.list_jobs()),
        "job" => {
            let JobArgs { id } = parse(args)?;
            reply(&control.job(id)?)
        }
        "pause_job" => {
            let JobArgs { id } = parse(args)?;
            reply(&control.pause_job(id)?)
        }
        "resume_job" => {
            let JobArgs { id } = parse(args)?;
            reply(&control.resume_job(id)?)
        }
        "cancel_job" => {
            let JobArgs { id } = parse(args)?;
            reply(&control.cancel_job(id)?)
        }
        "cancel_jobs" => reply(&control.cancel_jobs()),
        "forget_jobs" => reply(&control.forget_jobs()),
        "presets" => reply(&control.presets()),
        "save_preset" => {
            let PresetArgs { preset } = parse(args)?;
            reply(&control.save_preset(preset)?)
        }
        "remove_preset" => {
            let NameArgs { name } = parse(args)?;
            reply(&control.remove_preset(&name)?)
        }
        "export_preset" => {
            let NameArgs { name } = parse(args)?;
            reply(&control.export_preset(&name)?)
        }
        "import_presets" => {
            let TextArgs { text } = parse(args)?;
            reply(&control.import_presets(&text)?)
        }
        _ => tools::call(control, name, args),
    }
}

#[derive(Deserialize)]
struct JobArgs {
    id: u32,
}

#[derive(Deserialize)]
struct UrlsArgs {
    urls: Vec<String>,
}

#[derive(Deserialize)]
struct PresetArgs {
    preset: PresetView,
}

#[derive(Deserialize)]
struct TextArgs {
    text: String,
}
