//! The commands of the window about the desktop around it.

use control::error::UserError;
use serde::Serialize;
use tauri::{AppHandle, Manager, State};

use crate::autostart::{Autostart, Entry};
use crate::engine::Engine;
use crate::kept::{Kept, ShellTexts};
use crate::opened::{Opened, Waiting};
use crate::tray;

/// How the desktop and the program get on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct DesktopState {
    /// Whether a hidden window can be brought back from a tray.
    tray: bool,
    /// Whether the program starts with the computer.
    autostart: Entry,
}

/// Takes the words of the tray and of messages, in the language of the page.
#[tauri::command]
pub(crate) async fn set_shell_texts(app: AppHandle, texts: ShellTexts) {
    if app.state::<Kept>().set_texts(texts) {
        tray::rebuild(&app);
    }
}

/// What was opened from outside and not taken yet.
#[tauri::command]
pub(crate) fn take_opened(waiting: State<'_, Waiting>) -> Vec<Opened> {
    waiting.take()
}

/// How the desktop and the program get on.
#[tauri::command]
pub(crate) async fn desktop_state(app: AppHandle) -> Result<DesktopState, UserError> {
    let settings = app.state::<Engine>().control()?.settings().settings.window;
    let autostart = app.state::<Autostart>().entry(&settings);
    Ok(DesktopState { tray: tray::is_there(&app), autostart })
}

/// Writes the entry that starts the program with the computer once more.
#[tauri::command]
pub(crate) async fn restore_autostart(app: AppHandle) -> Result<DesktopState, UserError> {
    let settings = app.state::<Engine>().control()?.settings().settings.window;
    app.state::<Autostart>().write(&settings);
    desktop_state(app).await
}
