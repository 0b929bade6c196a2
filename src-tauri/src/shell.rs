//! The commands of the window: one door to the engine, and what only a desktop can do.

use std::path::Path;

use control::error::UserError;
use control::rpc as table;
use serde_json::Value;
use tauri::{AppHandle, Manager, State, async_runtime};
use tauri_plugin_opener::OpenerExt;

use crate::dialogs::{self, Pick};
use crate::engine::Engine;

/// Sees to it that there is an engine; says why there can be none.
#[tauri::command]
pub(crate) async fn open_engine(app: AppHandle) -> Result<(), UserError> {
    let opening = async_runtime::spawn_blocking(move || app.state::<Engine>().open(&app));
    opening.await.unwrap_or_else(|error| {
        tracing::error!(%error, "opening the engine ended badly");
        let message = "Swarmdeck ran into a fault of its own while it started.";
        Err(UserError::new("internal", message, "Please report it with the log."))
    })
}

/// Carries out a command of the engine's table.
#[tauri::command]
pub(crate) async fn rpc(
    engine: State<'_, Engine>,
    name: String,
    args: Value,
) -> Result<Value, UserError> {
    let answer = table::call(&engine.control()?, &name, args).await;
    tracing::debug!(name, "the page has its answer");
    answer
}

/// Lets the person choose one file or folder.
#[tauri::command]
pub(crate) async fn pick_path(app: AppHandle, kind: String) -> Result<Option<String>, UserError> {
    Ok(dialogs::pick(&app, pick_of(&kind)).await.map(|it| it.display().to_string()))
}

/// Lets the person choose what to share, which may be several things.
#[tauri::command]
pub(crate) async fn pick_paths(app: AppHandle, kind: String) -> Result<Vec<String>, UserError> {
    let picked = dialogs::pick_several(&app, pick_of(&kind)).await;
    Ok(picked.into_iter().map(|it| it.display().to_string()).collect())
}

fn pick_of(kind: &str) -> Pick {
    match kind {
        "file" => Pick::File,
        _ => Pick::Folder,
    }
}

/// Saves a registered torrent's .torrent where the person wants it, with the key of the
/// friend that is named, if one is; says whether they did.
#[tauri::command]
pub(crate) async fn save_torrent(
    app: AppHandle,
    engine: State<'_, Engine>,
    info_hash: String,
    friend_id: Option<i64>,
) -> Result<bool, UserError> {
    let control = engine.control()?;
    let file = match friend_id {
        Some(id) => control.torrent_file_for(&info_hash, id)?,
        None => control.torrent_file(&info_hash)?,
    };
    let Some(path) = dialogs::save_path(&app, &file.file_name).await else { return Ok(false) };
    match friend_id {
        Some(id) => control.save_torrent_for(&info_hash, id, &path)?,
        None => control.save_torrent(&info_hash, &path)?,
    }
    Ok(true)
}

/// Saves a preset as a file where the person wants it; says whether they did.
#[tauri::command]
pub(crate) async fn save_preset_file(
    app: AppHandle,
    engine: State<'_, Engine>,
    name: String,
    file_name: String,
) -> Result<bool, UserError> {
    let control = engine.control()?;
    let Some(path) = dialogs::save_path(&app, &file_name).await else { return Ok(false) };
    control.save_preset_file(&name, &path)?;
    Ok(true)
}

/// Saves the settings as a file where the person wants it; says whether they did.
#[tauri::command]
pub(crate) async fn save_settings_file(
    app: AppHandle,
    engine: State<'_, Engine>,
    file_name: String,
) -> Result<bool, UserError> {
    let control = engine.control()?;
    let Some(path) = dialogs::save_path(&app, &file_name).await else { return Ok(false) };
    control.save_settings_file(&path)?;
    Ok(true)
}

/// Opens the file manager where the .torrent is.
#[tauri::command]
pub(crate) fn show_in_folder(app: AppHandle, path: String) -> Result<(), UserError> {
    let path = torrent_path(&path)?;
    app.opener().reveal_item_in_dir(path).map_err(|error| {
        let message = format!("The folder could not be shown: {error}.");
        UserError::new("not_shown", message, "Open it in your file manager.")
    })
}

/// Opens the folder with the files of the log.
#[tauri::command]
pub(crate) fn show_logs(app: AppHandle, engine: State<'_, Engine>) -> Result<(), UserError> {
    let folder = engine.control()?.log_folder().display().to_string();
    app.opener().open_path(&folder, None::<&str>).map_err(|error| {
        let message = format!("The folder {folder} could not be shown: {error}.");
        UserError::new("not_shown", message, "Open it in your file manager.")
    })
}

/// Opens the .torrent in the person's own BitTorrent client.
#[tauri::command]
pub(crate) fn open_torrent(app: AppHandle, path: String) -> Result<(), UserError> {
    let path = torrent_path(&path)?.display().to_string();
    app.opener().open_path(path, None::<&str>).map_err(|error| {
        let message = format!("No program opened the .torrent: {error}.");
        let hint = "Install a BitTorrent client, or open the .torrent in yours by hand.";
        UserError::new("not_opened", message, hint)
    })
}

/// A page must not be able to start programs by opening them.
fn torrent_path(path: &str) -> Result<&Path, UserError> {
    let path = Path::new(path);
    let is_torrent = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("torrent"));
    if is_torrent && path.is_file() {
        return Ok(path);
    }
    let message = format!("There is no .torrent {} any more.", path.display());
    Err(UserError::new("not_found", message, "It may have been moved or deleted."))
}
