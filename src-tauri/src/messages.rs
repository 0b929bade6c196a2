//! Messages of the system, each kind with a switch of its own in the settings.

use control::settings::WindowSettings;
use control::view::{RecentEventView, RecentKind};
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::engine::Engine;
use crate::kept::{Kept, ShellTexts};
use crate::window;

/// Says something whose title and words `words` picks; silent until a page has given them.
pub(crate) fn say(app: &AppHandle, words: impl FnOnce(&ShellTexts) -> (String, String)) {
    let Some(texts) = app.state::<Kept>().texts() else { return };
    let (title, body) = words(&texts);
    let shown = app.notification().builder().title(title).body(body).show();
    if let Err(error) = shown {
        tracing::warn!(%error, "a message could not be shown");
    }
}

/// Says that the tracker needs its owner, who has the window before him or wants no such message.
pub(crate) fn say_trouble(app: &AppHandle) {
    if wants_now(app, |it| it.notify_trouble) {
        say(app, |texts| (texts.trouble.clone(), texts.trouble_hint.clone()));
    }
}

/// Says what has just happened, where its owner wants to hear of it and has no window before him.
///
/// Of crowds, which are counted together, nothing is said: they would be one message after another.
pub(crate) fn say_recent(app: &AppHandle, event: &RecentEventView) {
    let (Some(name), 1) = (&event.subject, event.count) else { return };
    let named = |text: &str| text.replace("{name}", name);
    match event.kind {
        RecentKind::LastSeedLeft if wants_now(app, |it| it.notify_last_seed) => {
            say(app, |texts| (named(&texts.last_seed), texts.last_seed_hint.clone()));
        }
        RecentKind::DownloadCompleted if wants_now(app, |it| it.notify_completed) => {
            say(app, |texts| (named(&texts.completed), texts.completed_hint.clone()));
        }
        _ => {}
    }
}

fn wants_now(app: &AppHandle, which: impl FnOnce(&WindowSettings) -> bool) -> bool {
    wants(app, which) && !window::is_in_front(app)
}

fn wants(app: &AppHandle, which: impl FnOnce(&WindowSettings) -> bool) -> bool {
    let control = app.state::<Engine>().control();
    control.is_ok_and(|it| which(&it.settings().settings.window))
}

/// Brings the window back when a person clicks a message.
pub(crate) fn mind_clicks(app: &AppHandle) {
    let on_click = app.clone();
    let minded = app.notification().on_action(move |_| window::show(&on_click));
    if let Err(error) = minded {
        tracing::warn!(%error, "clicks on messages are not heard");
    }
}
