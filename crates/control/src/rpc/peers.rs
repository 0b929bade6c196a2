//! The commands about the peers of a torrent.

use serde::Deserialize;
use serde_json::Value;

use super::{RequestArgs, parse, reply};
use crate::control::Control;
use crate::error::UserError;

/// Carries out the command `name`, or hands it on.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "peers" => {
            let RequestArgs { request } = parse(args)?;
            reply(&control.peers(&request)?)
        }
        "kick_peer" => {
            let PeerArgs { info_hash, address } = parse(args)?;
            reply(&control.kick_peer(&info_hash, &address)?)
        }
        "ban_peer" => {
            let BanArgs { address, reason, expires_unix_secs } = parse(args)?;
            reply(&control.ban_peer(&address, &reason, expires_unix_secs)?)
        }
        _ => super::history::call(control, name, args),
    }
}

#[derive(Deserialize)]
struct PeerArgs {
    info_hash: String,
    address: String,
}

#[derive(Deserialize)]
struct BanArgs {
    address: String,
    reason: String,
    expires_unix_secs: Option<u64>,
}
