//! The commands about what happened, to torrents and else, and where torrents are filed.

use serde::Deserialize;
use serde_json::Value;

use super::{HashArgs, parse, reply};
use crate::control::Control;
use crate::error::UserError;
use crate::view::HistoryRange;

/// Carries out the command `name`, or hands it on.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "history" => {
            let HistoryArgs { info_hash, range } = parse(args)?;
            reply(&control.history(info_hash.as_deref(), range)?)
        }
        "recent" => reply(&control.recent()),
        "set_category" => {
            let CategoryArgs { info_hash, category } = parse(args)?;
            reply(&control.set_category(&info_hash, category.as_deref())?)
        }
        "set_note" => {
            let NoteArgs { info_hash, note } = parse(args)?;
            reply(&control.set_note(&info_hash, &note)?)
        }
        "set_watch_seed" => {
            let WatchArgs { info_hash, on } = parse(args)?;
            reply(&control.set_watch_seed(&info_hash, on)?)
        }
        "archive_torrent" => {
            let HashArgs { info_hash } = parse(args)?;
            reply(&control.archive_torrent(&info_hash)?)
        }
        "unarchive_torrent" => {
            let HashArgs { info_hash } = parse(args)?;
            reply(&control.unarchive_torrent(&info_hash)?)
        }
        "import_hashes" => super::intake::call(control, args),
        _ => super::create::call(control, name, args),
    }
}

#[derive(Deserialize)]
struct HistoryArgs {
    info_hash: Option<String>,
    range: HistoryRange,
}

#[derive(Deserialize)]
struct WatchArgs {
    info_hash: String,
    on: bool,
}

#[derive(Deserialize)]
struct NoteArgs {
    info_hash: String,
    note: String,
}

#[derive(Deserialize)]
struct CategoryArgs {
    info_hash: String,
    category: Option<String>,
}
