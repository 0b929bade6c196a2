//! Whether a Linux desktop shows icons in a tray, which may change at any time.
//!
//! The library that makes the icon says neither; who shows icons says so on the session bus.

use std::sync::atomic::Ordering;

use gtk::gio::prelude::*;
use gtk::gio::{
    self, BusNameWatcherFlags, BusType, DBusCallFlags, DBusConnection, DBusSignalFlags,
};
use gtk::glib::{self, Variant, VariantTy};
use tauri::{AppHandle, Manager};

use super::Tray;
use crate::window;

/// Who passes icons on, under a name and with members that KDE has given to all desktops.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const WATCHER_PATH: &str = "/StatusNotifierWatcher";

/// Begins to watch. On the main thread only, and quiet where there is no session bus.
pub(super) fn watch(app: AppHandle) {
    glib::spawn_future_local(async move {
        let connection = match gio::bus_get_future(BusType::Session).await {
            Ok(connection) => connection,
            Err(error) => return tracing::info!(%error, "there is no session bus, and no tray"),
        };
        watch_hosts(&app, &connection);
        let (came, went) = (app.clone(), app);
        gio::bus_watch_name_on_connection(
            &connection,
            WATCHER,
            BusNameWatcherFlags::NONE,
            move |connection, _, _| ask(&came, &connection),
            move |_, _| note(&went, false),
        );
    });
}

/// A watcher may be there before, and after, anybody shows what it passes on.
fn watch_hosts(app: &AppHandle, connection: &DBusConnection) {
    for signal in ["StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"] {
        let app = app.clone();
        connection.signal_subscribe(
            Some(WATCHER),
            Some(WATCHER),
            Some(signal),
            Some(WATCHER_PATH),
            None,
            DBusSignalFlags::NONE,
            move |connection, _, _, _, _, _| ask(&app, connection),
        );
    }
}

/// Asks the watcher whether anybody shows icons.
fn ask(app: &AppHandle, connection: &DBusConnection) {
    let app = app.clone();
    let question = (WATCHER, "IsStatusNotifierHostRegistered").to_variant();
    let connection = connection.clone();
    glib::MainContext::default().spawn_local(async move {
        let answer = connection
            .call_future(
                Some(WATCHER),
                WATCHER_PATH,
                "org.freedesktop.DBus.Properties",
                "Get",
                Some(&question),
                Some(VariantTy::TUPLE),
                DBusCallFlags::NO_AUTO_START,
                -1,
            )
            .await;
        let is_there = answer.ok().and_then(|it: Variant| it.child_value(0).as_variant()?.get());
        note(&app, is_there.unwrap_or(false));
    });
}

fn note(app: &AppHandle, is_there: bool) {
    let was_there = app.state::<Tray>().has_host.swap(is_there, Ordering::Relaxed);
    if was_there == is_there {
        return;
    }
    tracing::debug!(is_there, "who shows icons in a tray");
    if !is_there {
        window::mind_missing_tray(app);
    }
}
