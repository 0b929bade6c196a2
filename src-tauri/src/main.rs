//! The desktop shell: a window around the engine, and nothing the engine could do itself.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod dialogs;
mod engine;
mod pages;
mod shell;

use std::path::PathBuf;

use anyhow::Context;
use clap::Parser;
use tauri::{Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};

use engine::Engine;

/// Your own BitTorrent tracker in a window.
#[derive(Debug, Parser)]
#[command(name = "swarmdeck-desktop", version)]
struct Args {
    /// Folder for settings and torrents; without it, your own data folder.
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

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

    let builder = tauri::Builder::default();
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(pages::show_again);
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![
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
        .setup(move |app| {
            let engine = Engine::new(args.data_dir);
            // The window asks once more, and shows why there is none.
            let _ = engine.open(app.handle());
            app.manage(engine);
            engine::end_on_signal(app.handle().clone());
            open_window(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("the window system could not be started")?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            engine::close(app);
        }
    });
    Ok(())
}

fn open_window(app: &tauri::App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Swarmdeck")
        .inner_size(1100.0, 720.0)
        .min_inner_size(720.0, 480.0)
        .build()?;
    pages::watch(&window)?;
    Ok(())
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
