//! The table of commands: what the window and the browser can ask for, by name.

mod backups;
mod client;
mod create;
mod first_run;
mod history;
mod intake;
mod listing;
mod password;
mod peers;
mod settings;
mod tools;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::control::Control;
use crate::error::UserError;
use crate::view::{AccessEntryRequest, AccessList};

/// Carries out the command `name` with the named arguments in `args`.
///
/// Once begun it is carried out to its end, even when whoever asked has gone: a page
/// that is closed must not leave the tracker half switched.
///
/// # Errors
///
/// Those of the command, and `bad_request` where there is no such command or the
/// arguments are not its own.
pub async fn call(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    let control = control.clone();
    let name = name.to_owned();
    let task = match name.as_str() {
        "start_tracker" | "stop_tracker" | "restart_tracker" | "listen_to_network" => {
            tokio::spawn(async move { call_switching(&control, &name).await })
        }
        "apply_settings" | "import_settings" => {
            tokio::spawn(async move { settings::change(&control, &name, args).await })
        }
        "apply_first_run" | "skip_first_run" => {
            tokio::spawn(async move { first_run::change(&control, &name, args).await })
        }
        "try_client" | "seed_with_client" => {
            tokio::spawn(async move { client::ask(&control, &name, args).await })
        }
        _ => tokio::task::spawn_blocking(move || call_blocking(&control, &name, args)),
    };
    task.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a command ended badly");
        let message = "Swarmdeck ran into a fault of its own.";
        Err(UserError::new("internal", message, "Please report it with the log."))
    })
}

/// The commands that switch the tracker.
async fn call_switching(control: &Control, name: &str) -> Result<Value, UserError> {
    match name {
        "start_tracker" => {
            // Why it did not start is part of the overview.
            let _ = control.start().await;
            reply(&control.overview())
        }
        "stop_tracker" => {
            control.stop().await;
            reply(&control.overview())
        }
        "restart_tracker" => {
            let _ = control.restart().await;
            reply(&control.overview())
        }
        _ => {
            control.listen_to_network().await?;
            reply(&control.overview())
        }
    }
}

/// The commands that touch the disk but wait for nothing else.
fn call_blocking(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "overview" => reply(&control.overview()),
        "settings" | "check_settings" | "export_settings" => settings::call(control, name, args),
        "log" => {
            let LogArgs { after_id } = parse(args)?;
            reply(&control.log(after_id))
        }
        "torrents" => reply(&control.torrents()?),
        "torrent" => {
            let HashArgs { info_hash } = parse(args)?;
            reply(&control.torrent(&info_hash)?)
        }
        "remove_torrent" => {
            let HashArgs { info_hash } = parse(args)?;
            reply(&control.remove_torrent(&info_hash)?)
        }
        "torrent_file" => {
            let HashArgs { info_hash } = parse(args)?;
            reply(&control.torrent_file(&info_hash)?)
        }
        "torrent_file_for" => {
            let PersonalArgs { info_hash, friend_id } = parse(args)?;
            reply(&control.torrent_file_for(&info_hash, friend_id)?)
        }
        "pause_torrent" => {
            let PauseArgs { info_hash, message } = parse(args)?;
            reply(&control.pause_torrent(&info_hash, &message)?)
        }
        "resume_torrent" => {
            let HashArgs { info_hash } = parse(args)?;
            reply(&control.resume_torrent(&info_hash)?)
        }
        "set_torrent" => {
            let ShownArgs { info_hash, hidden, warning } = parse(args)?;
            reply(&control.set_torrent(&info_hash, hidden, warning.as_deref())?)
        }
        "set_web_seed" => {
            let WebSeedArgs { info_hash, path } = parse(args)?;
            reply(&control.set_web_seed(&info_hash, path.as_deref())?)
        }
        "register_torrent" => {
            let RegisterArgs { file_name, base64 } = parse(args)?;
            reply(&control.register_torrent(&file_name, &base64)?)
        }
        "backups" | "make_backup" | "restore_backup" | "remove_backup" => {
            backups::call(control, name, args)
        }
        "password" | "set_password" | "remove_password" => password::call(control, name, args),
        "client" | "set_client" | "forget_client" => client::call(control, name, args),
        "first_run" | "look_around" | "plan_first_run" => first_run::call(control, name, args),
        _ => listing::call(control, name, args),
    }
}

/// The commands about who may use the tracker.
fn call_access(control: &Control, name: &str, args: Value) -> Result<Value, UserError> {
    match name {
        "access" => reply(&control.access()?),
        "add_friend" => {
            let NameArgs { name } = parse(args)?;
            reply(&control.add_friend(&name)?)
        }
        "rename_friend" => {
            let RenameArgs { id, name } = parse(args)?;
            reply(&control.rename_friend(id, &name)?)
        }
        "renew_friend_key" => {
            let RowArgs { id } = parse(args)?;
            reply(&control.renew_friend_key(id)?)
        }
        "remove_friend" => {
            let RowArgs { id } = parse(args)?;
            reply(&control.remove_friend(id)?)
        }
        "add_access_entry" => {
            let EntryArgs { entry } = parse(args)?;
            reply(&control.add_access_entry(&entry)?)
        }
        "remove_access_entry" => {
            let RowArgs { id } = parse(args)?;
            reply(&control.remove_access_entry(id)?)
        }
        "import_address_list" => {
            let ImportArgs { file_name, base64, list, reason, expires_unix_secs } = parse(args)?;
            reply(&control.import_address_list(
                &file_name,
                &base64,
                list,
                &reason,
                expires_unix_secs,
            )?)
        }
        "remove_address_list" => {
            let RowArgs { id } = parse(args)?;
            reply(&control.remove_address_list(id)?)
        }
        _ => Err(bad_request(&format!("there is no command “{name}”"))),
    }
}

#[derive(Deserialize)]
struct NameArgs {
    name: String,
}

#[derive(Deserialize)]
struct RenameArgs {
    id: i64,
    name: String,
}

/// The number of a friend, an entry or a list.
#[derive(Deserialize)]
struct RowArgs {
    id: i64,
}

#[derive(Deserialize)]
struct EntryArgs {
    entry: AccessEntryRequest,
}

#[derive(Deserialize)]
struct ImportArgs {
    file_name: String,
    base64: String,
    list: AccessList,
    reason: String,
    expires_unix_secs: Option<u64>,
}

/// The number of the event that was seen last, where one was.
#[derive(Deserialize)]
struct LogArgs {
    after_id: Option<u64>,
}

#[derive(Deserialize)]
struct HashArgs {
    info_hash: String,
}

#[derive(Deserialize)]
struct PersonalArgs {
    info_hash: String,
    friend_id: i64,
}

#[derive(Deserialize)]
struct PauseArgs {
    info_hash: String,
    message: String,
}

#[derive(Deserialize)]
struct ShownArgs {
    info_hash: String,
    hidden: bool,
    warning: Option<String>,
}

#[derive(Deserialize)]
struct WebSeedArgs {
    info_hash: String,
    path: Option<String>,
}

#[derive(Deserialize)]
struct RegisterArgs {
    file_name: String,
    base64: String,
}

#[derive(Deserialize)]
struct RequestArgs<T> {
    request: T,
}

fn parse<T: DeserializeOwned>(args: Value) -> Result<T, UserError> {
    serde_json::from_value(args).map_err(|error| bad_request(&error.to_string()))
}

fn reply(value: &impl serde::Serialize) -> Result<Value, UserError> {
    serde_json::to_value(value).map_err(|error| bad_request(&error.to_string()))
}

fn bad_request(cause: &str) -> UserError {
    let message =
        format!("The window asked for something the tracker does not understand: {cause}.");
    UserError::new("bad_request", message, "Close the window and open it again.")
}
