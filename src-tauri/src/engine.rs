//! The engine inside the desktop program: opened before the window, closed after it.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use control::error::UserError;
use control::view::Event;
use control::{Control, EndSignals, Options};
use tauri::async_runtime;
use tauri::{AppHandle, Manager};

use crate::autostart::Autostart;
use crate::messages;
use crate::tray;
use crate::window::Attention;

/// The name under which the window hears of events.
pub(crate) const EVENT_NAME: &str = "swarmdeck";

/// The engine, or the wish to have one: there is none as long as it cannot be opened.
#[derive(Debug)]
pub(crate) struct Engine {
    data_dir: Option<PathBuf>,
    /// Held while it is opened, so that nobody opens a second one.
    opening: Mutex<()>,
    control: Mutex<Option<Control>>,
}

impl Engine {
    pub(crate) fn new(data_dir: Option<PathBuf>) -> Self {
        Self { data_dir, opening: Mutex::default(), control: Mutex::default() }
    }

    /// The engine.
    ///
    /// # Errors
    ///
    /// When there is none; [`Self::open`] says why.
    pub(crate) fn control(&self) -> Result<Control, UserError> {
        lock(&self.control).clone().ok_or_else(|| {
            let message = "Swarmdeck has not started, so there is nothing to ask.";
            UserError::new("no_engine", message, "Close the window and open it again.")
        })
    }

    /// Opens the engine where there is none, switches the tracker on, and passes its events to
    /// the window. Touches the disk.
    ///
    /// # Errors
    ///
    /// When there is no engine to show. A tracker that cannot start is not an error here: the
    /// window shows why, and offers the remedy.
    pub(crate) fn open(&self, app: &AppHandle) -> Result<(), UserError> {
        let _turn = lock(&self.opening);
        if lock(&self.control).is_some() {
            return Ok(());
        }
        let options = Options { data_dir: self.data_dir.clone(), overrides: Vec::new() };
        let control = async_runtime::block_on(async { Control::open(options) })
            .inspect_err(|error| tracing::error!(%error, "the engine cannot be opened"))?;
        pass_events_on(app.clone(), &control);
        tray::follow(app.clone(), &control);
        follow_settings(app.clone(), &control);
        *lock(&self.control) = Some(control.clone());
        async_runtime::spawn(async move {
            // The reason is part of the overview.
            let _ = control.start().await;
        });
        Ok(())
    }
}

/// Saves what is counted and frees the port.
pub(crate) fn close(app: &AppHandle) {
    let engine = app.try_state::<Engine>();
    if let Some(control) = engine.and_then(|it| lock(&it.control).clone()) {
        async_runtime::block_on(control.close());
    }
}

/// Nothing is left half done behind these locks, whatever panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn pass_events_on(app: AppHandle, control: &Control) {
    let mut news = control.subscribe();
    async_runtime::spawn(async move {
        // What is told again, with another count, has the number it had.
        let mut said = 0;
        while let Some(event) = news.next().await {
            if let Event::Recent { event } = &event
                && event.id > said
            {
                said = event.id;
                messages::say_recent(&app, event);
            }
            app.state::<Attention>().pass_on(&app, event);
        }
    });
}

/// Sees to it that the program starts with the computer, or does not, as the settings say.
fn follow_settings(app: AppHandle, control: &Control) {
    let (control, mut news) = (control.clone(), control.subscribe());
    async_runtime::spawn(async move {
        loop {
            app.state::<Autostart>().follow(&control.settings().settings.window);
            // Many events come and few are of interest.
            loop {
                match news.next().await {
                    Some(Event::Settings | Event::Missed) => break,
                    Some(_) => {}
                    None => return,
                }
            }
        }
    });
}

/// Asked to end by the system, the program ends as if its window had been closed.
///
/// Asked again while it does, it goes on: it needs five seconds at most, and when a session ends
/// GLib sends SIGTERM a second time as soon as the session's bus is gone.
pub(crate) fn end_on_signal(app: AppHandle) {
    async_runtime::spawn(async move {
        let mut end_signals = match EndSignals::listen() {
            Ok(end_signals) => end_signals,
            Err(error) => return tracing::warn!(%error, "signals are not heard"),
        };
        end_signals.next().await;
        app.exit(0);
    });
}
