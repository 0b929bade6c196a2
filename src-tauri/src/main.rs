//! The desktop shell: a window around the engine, and nothing the engine could do itself.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod args;
mod autostart;
mod desktop;
mod dialogs;
mod engine;
mod kept;
mod messages;
mod opened;
mod pages;
mod shell;
mod tray;
mod window;

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Parser;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, RunEvent, Wry};
use tauri_plugin_window_state::StateFlags;

use args::Args;
use autostart::Autostart;
use engine::Engine;
use kept::Kept;
use opened::Waiting;
use tray::Tray;
use window::Attention;

/// Where the window stood is kept under this name in the data folder.
const WINDOW_STATE_FILE: &str = "window.json";

fn main() -> anyhow::Result<()> {
    control::share_memory_among_threads();
    let args = Args::parse();
    control::log::install("warn");
    // GTK would end the program with a message that helps nobody.
    anyhow::ensure!(
        has_display(),
        "There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” \
         and a browser instead."
    );

    let folder = data_folder(&args);
    let mut builder = tauri::Builder::default();
    // A program with a data folder of its own is an instance of its own; two on one folder are
    // told apart by the engine.
    if args.data_dir.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(called_again));
    }
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(pages::show_again);
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(window_state(&folder))
        .invoke_handler(tauri::generate_handler![
            desktop::desktop_state,
            desktop::restore_autostart,
            desktop::set_shell_texts,
            desktop::take_opened,
            shell::open_engine,
            shell::open_torrent,
            shell::pick_path,
            shell::pick_paths,
            shell::rpc,
            shell::save_preset_file,
            shell::save_settings_file,
            shell::save_torrent,
            shell::show_in_folder,
            shell::show_logs,
        ])
        .on_page_load(|_, page| tracing::debug!(event = ?page.event(), "page"))
        .on_window_event(window::on_event)
        .setup(move |app| Ok(start(app.handle(), args, &folder)?))
        .build(tauri::generate_context!())
        .context("the window system could not be started")?;
    app.run(|app, event| match event {
        RunEvent::Exit => engine::close(app),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::show(app),
        _ => {}
    });
    Ok(())
}

/// The engine first, so that the page finds one; then what is seen.
fn start(app: &AppHandle, args: Args, folder: &Path) -> tauri::Result<()> {
    app.manage(Attention::default());
    app.manage(Autostart::new(args.data_dir.clone()));
    app.manage(Kept::read(folder));
    app.manage(Tray::default());
    app.manage(Waiting::default());
    let opened = args.opened(&std::env::current_dir().unwrap_or_default());
    let engine = Engine::new(args.data_dir);
    app.manage(engine);
    // The window asks once more, and shows why there is none.
    let _ = app.state::<Engine>().open(app);
    engine::end_on_signal(app.clone());
    messages::mind_clicks(app);
    tray::start(app);
    if let Some(opened) = opened {
        opened::hand_over(app, opened);
    }
    if !args.hidden {
        window::show(app);
        return Ok(());
    }
    // Without the words of a page there is no tray, and without a page there are none.
    if app.state::<Kept>().texts().is_none() {
        window::open(app)?;
    }
    window::mind_missing_tray(app);
    Ok(())
}

/// Another instance was started: this one does what it was called for, and it ends.
fn called_again(app: &AppHandle, words: Vec<String>, from: String) {
    tracing::debug!("called again");
    // What cannot be understood has been answered where it was typed.
    let args = Args::try_parse_from(words).unwrap_or_default();
    if let Some(opened) = args.opened(Path::new(&from)) {
        opened::hand_over(app, opened);
    }
    if !args.hidden {
        window::show(app);
    }
}

fn data_folder(args: &Args) -> PathBuf {
    let own = || control::own_data_dir().unwrap_or_default();
    let folder = args.data_dir.clone().unwrap_or_else(own);
    std::path::absolute(&folder).unwrap_or(folder)
}

/// Where and how large the window was; whether it is shown is decided anew each time.
fn window_state(folder: &Path) -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_filename(folder.join(WINDOW_STATE_FILE).display().to_string())
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Whether there is a screen, and not only a name of one.
#[cfg(target_os = "linux")]
fn has_display() -> bool {
    gtk::init().is_ok()
}

#[cfg(not(target_os = "linux"))]
fn has_display() -> bool {
    true
}
