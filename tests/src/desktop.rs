//! The real window on a screen of its own, driven by WebDriver.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::process::Process;
use crate::{free_port, program, wait_for};

/// A screen without a monitor, a session bus, and a WebDriver server on them.
#[derive(Debug)]
pub struct Desktop {
    // Fields are dropped in order: the driver before its screen.
    _driver: Process,
    screen: Screen,
    driver_port: u16,
    home: TempDir,
}

impl Desktop {
    /// Starts all that; the native dialogs will answer with `picked` and `save_to`.
    pub fn start(picked: &Path, save_to: &Path) -> Self {
        let screen = Screen::start();
        let home = tempfile::tempdir().unwrap();
        let (driver_port, native_port) = (free_port(), free_port());
        let driver = Process::start(
            Command::new("dbus-run-session")
                .arg("--")
                .arg(tauri_driver())
                .args(["--port", &driver_port.to_string()])
                .args(["--native-port", &native_port.to_string()])
                .env("DISPLAY", &screen.display)
                .env("GDK_BACKEND", "x11")
                .env("NO_AT_BRIDGE", "1")
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
                .env("HOME", home.path())
                .env("XDG_RUNTIME_DIR", home.path())
                .env("SWARMDECK_TEST_PICK", picked)
                .env("SWARMDECK_TEST_SAVE", save_to)
                .env_remove("WAYLAND_DISPLAY"),
        );
        // tauri-driver listens before the driver behind it does.
        for port in [driver_port, native_port] {
            wait_for("the WebDriver server", || TcpStream::connect(("127.0.0.1", port)).ok());
        }
        Self { _driver: driver, screen, driver_port, home }
    }

    /// Where WebDriver commands go.
    pub fn driver_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.driver_port)
    }

    /// The capabilities that open the window on a data directory with `settings`.
    pub fn capabilities(&self, settings: &Value) -> serde_json::Map<String, Value> {
        let data_dir = self.data_dir();
        fs::create_dir_all(&data_dir).unwrap();
        fs::write(data_dir.join("settings.json"), settings.to_string()).unwrap();
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": {
                "application": program("swarmdeck-desktop"),
                "args": ["--data-dir", data_dir]
            }
        });
        capabilities.as_object().unwrap().clone()
    }

    /// Where the window keeps its settings and torrents.
    pub fn data_dir(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// The number of the screen, as in the variable DISPLAY.
    pub fn display(&self) -> &str {
        &self.screen.display
    }
}

/// Where `cargo xtask test` has put tauri-driver; else the one on the search path.
fn tauri_driver() -> PathBuf {
    std::env::var_os("SWARMDECK_TAURI_DRIVER").map_or("tauri-driver".into(), PathBuf::from)
}

#[derive(Debug)]
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is not installed: run `cargo xtask test`");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, display: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
