//! The engine inside the desktop program: opened before the window, closed after it.

use std::path::PathBuf;

use control::error::UserError;
use control::{Control, Options};
use tauri::async_runtime;
use tauri::{AppHandle, Emitter, Manager};

/// The name under which the window hears of events.
const EVENT_NAME: &str = "swarmdeck";

/// Opens the engine, switches the tracker on, and passes its events to the window.
///
/// # Errors
///
/// When there is no engine to show. A tracker that cannot start is not an error
/// here: the window shows why, and offers the remedy.
pub(crate) fn open(app: &AppHandle, data_dir: Option<PathBuf>) -> Result<(), UserError> {
    let options = Options { data_dir, overrides: Vec::new() };
    let control = async_runtime::block_on(async { Control::open(options) })?;
    app.manage(control.clone());
    pass_events_on(app.clone(), &control);
    end_on_signal(app.clone());
    async_runtime::spawn(async move {
        // The reason is part of the overview.
        let _ = control.start().await;
    });
    Ok(())
}

/// Saves what is counted and frees the port.
pub(crate) fn close(app: &AppHandle) {
    if let Some(control) = app.try_state::<Control>() {
        async_runtime::block_on(control.close());
    }
}

fn pass_events_on(app: AppHandle, control: &Control) {
    let mut news = control.subscribe();
    async_runtime::spawn(async move {
        while let Some(event) = news.next().await {
            if let Err(error) = app.emit(EVENT_NAME, event) {
                tracing::warn!(%error, "an event did not reach the window");
            }
        }
    });
}

/// Asked to end by the system, the program ends as if its window had been closed.
#[cfg(unix)]
fn end_on_signal(app: AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};
    async_runtime::spawn(async move {
        let (Ok(mut interrupt), Ok(mut terminate)) =
            (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
        else {
            return;
        };
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        app.exit(0);
    });
}

#[cfg(not(unix))]
fn end_on_signal(app: AppHandle) {
    async_runtime::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            app.exit(0);
        }
    });
}
