//! The one window: opened, shown, hidden, and what its cross does.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use control::view::Event;
use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tauri::{WindowEvent, async_runtime};
use tokio::time::sleep;

use crate::engine::{EVENT_NAME, Engine};
use crate::kept::Kept;
use crate::{messages, pages, tray};

const LABEL: &str = "main";

/// How long a tray may be missing before a hidden window comes back: the panel of a desktop
/// begins later than what starts with it, and may be started again at any time.
const WITHOUT_TRAY: Duration = Duration::from_secs(10);

/// Whether the page is told what happens. A hidden one is not: it asks for everything when it
/// is seen again.
#[derive(Debug, Default)]
pub(crate) struct Attention(AtomicBool);

impl Attention {
    /// Passes `event` on to the page, if anybody looks at it.
    pub(crate) fn pass_on(&self, app: &AppHandle, event: Event) {
        if !self.0.load(Ordering::Relaxed) {
            return;
        }
        if let Err(error) = app.emit(EVENT_NAME, event) {
            tracing::warn!(%error, "an event did not reach the window");
        }
    }
}

/// Opens the window where there is none, and brings it to the front.
pub(crate) fn show(app: &AppHandle) {
    let app = app.clone();
    // Where a window is opened in the middle of an event, Windows waits for itself.
    async_runtime::spawn(async move {
        if let Err(error) = show_now(&app) {
            tracing::error!(%error, "the window could not be shown");
        }
    });
}

fn show_now(app: &AppHandle) -> tauri::Result<()> {
    let window = match app.get_webview_window(LABEL) {
        Some(window) => window,
        None => open(app)?,
    };
    window.unminimize()?;
    window.show()?;
    window.set_focus()?;
    attend(app);
    tracing::debug!("the window is shown");
    Ok(())
}

/// Opens the window without showing it.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Swarmdeck")
        .inner_size(1100.0, 720.0)
        .min_inner_size(720.0, 480.0)
        .visible(false)
        .build()?;
    pages::watch(&window)?;
    Ok(window)
}

/// What happened while nobody looked is asked for at once.
fn attend(app: &AppHandle) {
    let attention = app.state::<Attention>();
    if !attention.0.swap(true, Ordering::Relaxed) {
        attention.pass_on(app, Event::Missed);
    }
}

/// The cross of the window hides it, where there is something to bring it back with; else the
/// program ends, as it has lost its last window.
pub(crate) fn on_event(window: &tauri::Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let app = window.app_handle();
    if !tray::is_there(app) || !hides(app) {
        return;
    }
    match window.hide() {
        Ok(()) => api.prevent_close(),
        Err(error) => return tracing::error!(%error, "the window could not be hidden"),
    }
    app.state::<Attention>().0.store(false, Ordering::Relaxed);
    tracing::debug!("the window is hidden");
    if app.state::<Kept>().explain_closing() {
        messages::say(app, |texts| (texts.still_here.clone(), texts.still_here_hint.clone()));
    }
}

/// What the person wishes; without an engine there is nothing to keep running.
fn hides(app: &AppHandle) -> bool {
    let control = app.state::<Engine>().control();
    control.is_ok_and(|it| it.settings().settings.window.close_hides)
}

/// Brings a hidden window back, out of the way, where the tray is missing for too long.
pub(crate) fn mind_missing_tray(app: &AppHandle) {
    let app = app.clone();
    async_runtime::spawn(async move {
        sleep(WITHOUT_TRAY).await;
        if tray::is_there(&app) || is_visible(&app) {
            return;
        }
        tracing::info!("there is no tray, so the window is shown");
        if let Err(error) = show_minimised(&app) {
            tracing::error!(%error, "the window could not be shown");
        }
    });
}

fn is_visible(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some_and(|it| it.is_visible().unwrap_or(true))
}

fn show_minimised(app: &AppHandle) -> tauri::Result<()> {
    let window = match app.get_webview_window(LABEL) {
        Some(window) => window,
        None => open(app)?,
    };
    window.minimize()?;
    window.show()?;
    attend(app);
    Ok(())
}

/// Whether a person has the window before them.
pub(crate) fn is_in_front(app: &AppHandle) -> bool {
    let window = app.get_webview_window(LABEL);
    window.is_some_and(|it| it.is_visible().unwrap_or(false) && it.is_focused().unwrap_or(false))
}
