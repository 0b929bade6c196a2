//! The commands about the client that torrents are handed over to.

use serde::Deserialize;
use serde_json::Value;

use super::{parse, reply};
use crate::control::Control;
use crate::error::UserError;
use crate::view::ClientRequest;

/// The commands about which client it is.
pub(super) fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "set_client" => {
            let ClientArgs { client } = parse(args)?;
            reply(&control.set_client(&client)?)
        }
        "forget_client" => reply(&control.forget_client()?),
        _ => reply(&control.client()?),
    }
}

/// The commands that wait for the client to answer.
pub(super) async fn ask(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    if name == "try_client" {
        return reply(&control.try_client().await?);
    }
    let SeedArgs { info_hash, folder } = parse(args)?;
    reply(&control.seed_with_client(&info_hash, &folder).await?)
}

#[derive(Deserialize)]
struct ClientArgs {
    client: ClientRequest,
}

#[derive(Deserialize)]
struct SeedArgs {
    info_hash: String,
    folder: String,
}
