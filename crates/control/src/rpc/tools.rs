//! The commands that look at, edit and verify torrents.

use serde::Deserialize;
use serde_json::Value;

use super::{call_access, parse, reply};
use crate::control::Control;
use crate::error::UserError;
use crate::view::{EditRequest, TorrentSource};

/// The commands about any .torrent; whatever is none is about access.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "inspect_torrent" => {
            let SourceArgs { source } = parse(args)?;
            reply(&control.inspect_torrent(&source)?)
        }
        "register_from" => {
            let SourceArgs { source } = parse(args)?;
            reply(&control.register_from(&source)?)
        }
        "preview_edit" => {
            let EditArgs { source, edit } = parse(args)?;
            reply(&control.preview_edit(&source, &edit)?)
        }
        "edit_torrent" => {
            let EditArgs { source, edit } = parse(args)?;
            reply(&control.edit_torrent(&source, &edit)?)
        }
        "verify_torrent" => {
            let VerifyArgs { source, path } = parse(args)?;
            reply(&control.verify_torrent(&source, &path)?)
        }
        "announce_hosts" => reply(&control.announce_hosts()?),
        "re_announce" => {
            let MoveArgs { hosts, urls } = parse(args)?;
            reply(&control.re_announce(&hosts, &urls)?)
        }
        "export_torrents" => {
            let FolderArgs { folder, info_hashes } = parse(args)?;
            reply(&control.export_torrents(&folder, info_hashes.as_deref())?)
        }
        _ => call_access(control, name, args),
    }
}

#[derive(Deserialize)]
struct SourceArgs {
    source: TorrentSource,
}

#[derive(Deserialize)]
struct EditArgs {
    source: TorrentSource,
    edit: EditRequest,
}

#[derive(Deserialize)]
struct VerifyArgs {
    source: TorrentSource,
    path: String,
}

#[derive(Deserialize)]
struct MoveArgs {
    hosts: Vec<String>,
    urls: Vec<String>,
}

#[derive(Deserialize)]
struct FolderArgs {
    folder: String,
    info_hashes: Option<Vec<String>>,
}
