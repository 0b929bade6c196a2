//! The engine inside the desktop program: opened before the window, closed after it.

use std::path::PathBuf;

use control::error::UserError;
use control::{Control, EndSignals, Options};
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

/// Asked to end by the system, the program ends as if its window had been closed; asked again
/// while it does, it ends at once.
fn end_on_signal(app: AppHandle) {
    async_runtime::spawn(async move {
        let mut end_signals = match EndSignals::listen() {
            Ok(end_signals) => end_signals,
            Err(error) => return tracing::warn!(%error, "signals are not heard"),
        };
        end_signals.next().await;
        app.exit(0);
        end_signals.next().await;
        std::process::exit(130);
    });
}
