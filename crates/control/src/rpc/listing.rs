//! The commands about the list of torrents.

use serde::Deserialize;
use serde_json::Value;

use super::{RequestArgs, parse, reply};
use crate::control::Control;
use crate::error::UserError;
use crate::view::{TorrentChange, TorrentsRequest};

/// The commands about the list; whatever is none is about history.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "torrents_page" => {
            let RequestArgs { request } = parse(args)?;
            reply(&control.torrents_page(&request)?)
        }
        "torrent_hashes" => {
            let RequestArgs { request } = parse(args)?;
            reply(&control.torrent_hashes(&request)?)
        }
        "change_torrents" => {
            let ChangeArgs { info_hashes, change } = parse(args)?;
            reply(&control.change_torrents(&info_hashes, &change)?)
        }
        "torrent_magnets" => {
            let HashesArgs { info_hashes } = parse(args)?;
            reply(&control.torrent_magnets(&info_hashes)?)
        }
        "zip_torrents" => {
            let HashesArgs { info_hashes } = parse(args)?;
            reply(&control.zip_torrents(&info_hashes)?)
        }
        "list_csv" => {
            let CsvArgs { request, info_hashes } = parse(args)?;
            reply(&control.list_csv(&request, info_hashes.as_deref())?)
        }
        "save_list_csv" => {
            let SaveCsvArgs { folder, csv: CsvArgs { request, info_hashes } } = parse(args)?;
            reply(&control.save_list_csv(&folder, &request, info_hashes.as_deref())?)
        }
        _ => super::peers::call(control, name, args),
    }
}

#[derive(Deserialize)]
struct ChangeArgs {
    info_hashes: Vec<String>,
    change: TorrentChange,
}

#[derive(Deserialize)]
struct HashesArgs {
    info_hashes: Vec<String>,
}

/// A list, or those of it that are named.
#[derive(Deserialize)]
struct CsvArgs {
    request: TorrentsRequest,
    info_hashes: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct SaveCsvArgs {
    folder: String,
    #[serde(flatten)]
    csv: CsvArgs,
}
