//! The icon in the tray: how the tracker fares, told by its shape, and a menu.

#[cfg(target_os = "linux")]
mod host;
mod state;

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::menu::{MenuBuilder, MenuItem, MenuItemBuilder};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager, Wry, async_runtime};

use crate::engine::Engine;
use crate::kept::{Kept, ShellTexts};
use crate::opened::{self, Opened};
use crate::{messages, window};
pub(crate) use state::{TrayState, follow};

const OPEN: &str = "open";
const CREATE: &str = "create";
const COPY: &str = "copy";
const SWITCH: &str = "switch";
const QUIT: &str = "quit";

/// What is known of the tray.
#[derive(Default)]
pub(crate) struct Tray {
    icon: Mutex<Option<Icon>>,
    state: Mutex<TrayState>,
    /// Whether it was said that the tracker is in the trouble it is in.
    trouble_said: AtomicBool,
    /// Whether the desktop shows icons. Elsewhere than on Linux it does, if it takes one.
    has_host: AtomicBool,
    /// What was copied is there for as long as its owner is.
    clipboard: Mutex<Option<arboard::Clipboard>>,
}

/// The icon, and what of its menu changes.
struct Icon {
    icon: TrayIcon,
    state: MenuItem<Wry>,
    copy: MenuItem<Wry>,
    switch: MenuItem<Wry>,
}

/// Begins to watch for a place for the icon, and puts it there as soon as there are words for it.
pub(crate) fn start(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    host::watch(app.clone());
    #[cfg(not(target_os = "linux"))]
    app.state::<Tray>().has_host.store(true, Ordering::Relaxed);
    rebuild(app);
}

/// Whether a person can get a hidden window back.
pub(crate) fn is_there(app: &AppHandle) -> bool {
    let tray = app.state::<Tray>();
    tray.has_host.load(Ordering::Relaxed) && lock(&tray.icon).is_some()
}

/// Puts the icon there with the words of the page, anew where it is there already.
pub(crate) fn rebuild(app: &AppHandle) {
    let Some(texts) = app.state::<Kept>().texts() else { return };
    let on_main = app.clone();
    let asked = app.run_on_main_thread(move || {
        let tray = on_main.state::<Tray>();
        // Two of one name cannot stand beside each other.
        drop(lock(&tray.icon).take());
        // Where the system lacks the library for it, the one between panics.
        match panic::catch_unwind(AssertUnwindSafe(|| build(&on_main, &texts))) {
            Ok(Ok(icon)) => {
                *lock(&tray.icon) = Some(icon);
                tracing::debug!("the icon of the tray is made");
            }
            Ok(Err(error)) => tracing::warn!(%error, "there is no icon in the tray"),
            Err(_) => tracing::warn!("there is no icon in the tray: its library is missing"),
        }
        draw(&on_main);
    });
    let state = *lock(&app.state::<Tray>().state);
    tell_trouble(app, state);
    if let Err(error) = asked {
        tracing::warn!(%error, "there is no icon in the tray");
    }
}

fn build(app: &AppHandle, texts: &ShellTexts) -> tauri::Result<Icon> {
    let state = MenuItemBuilder::new(&texts.stopped).enabled(false).build(app)?;
    let copy = MenuItemBuilder::with_id(COPY, &texts.copy).build(app)?;
    let switch = MenuItemBuilder::with_id(SWITCH, &texts.start).build(app)?;
    let menu = MenuBuilder::new(app)
        .item(&state)
        .separator()
        .text(OPEN, &texts.open)
        .text(CREATE, &texts.create)
        .item(&copy)
        .item(&switch)
        .separator()
        .text(QUIT, &texts.quit)
        .build()?;
    let icon = TrayIconBuilder::with_id("swarmdeck")
        .icon(TrayState::default().image())
        .tooltip("Swarmdeck")
        .menu(&menu)
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_menu_event(|app, event| choose(app, event.id().as_ref()))
        .on_tray_icon_event(|icon, event| {
            let TrayIconEvent::Click { button, button_state, .. } = event else { return };
            if button == MouseButton::Left && button_state == MouseButtonState::Up {
                window::show(icon.app_handle());
            }
        })
        .build(app)?;
    Ok(Icon { icon, state, copy, switch })
}

fn choose(app: &AppHandle, item: &str) {
    match item {
        OPEN => window::show(app),
        CREATE => {
            opened::hand_over(app, Opened::Create { paths: Vec::new() });
            window::show(app);
        }
        COPY => copy_announce_url(app),
        SWITCH => switch(app),
        QUIT => app.exit(0),
        _ => {}
    }
}

/// Starts a tracker that does not run, and stops one that does.
fn switch(app: &AppHandle) {
    let Ok(control) = app.state::<Engine>().control() else { return window::show(app) };
    let runs = lock(&app.state::<Tray>().state).is_meant_to_run();
    async_runtime::spawn(async move {
        if runs {
            control.stop().await;
        } else if let Err(error) = control.start().await {
            // The icon shows it, and the window the reason.
            tracing::warn!(%error, "the tracker did not start");
        }
    });
}

fn copy_announce_url(app: &AppHandle) {
    let app = app.clone();
    async_runtime::spawn_blocking(move || {
        let control = app.state::<Engine>().control();
        let urls = control.map(|it| it.overview().announce_urls).unwrap_or_default();
        let Some(url) = urls.into_iter().next() else { return window::show(&app) };
        let tray = app.state::<Tray>();
        let mut clipboard = lock(&tray.clipboard);
        let copied = match &mut *clipboard {
            Some(clipboard) => clipboard.set_text(url.url),
            empty => arboard::Clipboard::new().and_then(|it| empty.insert(it).set_text(url.url)),
        };
        drop(clipboard);
        match copied {
            Ok(()) => messages::say(&app, |texts| (texts.copied.clone(), String::new())),
            Err(error) => {
                tracing::warn!(%error, "the announce URL could not be copied");
                window::show(&app);
            }
        }
    });
}

/// Shows another state; says so where the tracker has come into trouble.
fn change(app: &AppHandle, now: TrayState) {
    let before = std::mem::replace(&mut *lock(&app.state::<Tray>().state), now);
    if before == now {
        return;
    }
    tracing::debug!(state = ?now, "tray");
    tell_trouble(app, now);
    let on_main = app.clone();
    if let Err(error) = app.run_on_main_thread(move || draw(&on_main)) {
        tracing::warn!(%error, "the icon of the tray shows an old state");
    }
}

/// Says once that the tracker does not run although it should, as soon as there are words for it.
fn tell_trouble(app: &AppHandle, state: TrayState) {
    let tray = app.state::<Tray>();
    if state != TrayState::Error {
        tray.trouble_said.store(false, Ordering::Relaxed);
    } else if app.state::<Kept>().texts().is_some()
        && !tray.trouble_said.swap(true, Ordering::Relaxed)
    {
        messages::say_trouble(app);
    }
}

/// Brings the icon and its menu up to date. On the main thread only.
fn draw(app: &AppHandle) {
    let tray = app.state::<Tray>();
    let state = *lock(&tray.state);
    let (icon, texts) = (lock(&tray.icon), app.state::<Kept>().texts());
    let (Some(icon), Some(texts)) = (&*icon, texts) else { return };
    let drawn = icon.icon.set_icon(Some(state.image())).and_then(|()| {
        icon.icon.set_tooltip(Some(format!("Swarmdeck – {}", state.text(&texts))))?;
        icon.state.set_text(state.text(&texts))?;
        icon.copy.set_enabled(state.is_meant_to_run())?;
        icon.switch.set_text(if state.is_meant_to_run() { &texts.stop } else { &texts.start })
    });
    if let Err(error) = drawn {
        tracing::warn!(%error, "the icon of the tray shows an old state");
    }
}

/// Nothing is left half done behind these locks, whatever panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
