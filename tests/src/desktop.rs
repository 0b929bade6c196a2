//! The real window on a screen of its own, driven by WebDriver.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::Receiver;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ChangeWindowAttributesAux, ClientMessageEvent, ConfigureWindowAux,
    ConnectionExt as _, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::family::{family, processes};
use crate::process::Process;
use crate::session::Session;
use crate::{free_port, program, wait_for};

/// A screen without a monitor, a session bus, and a WebDriver server on them.
#[derive(Debug)]
pub struct Desktop {
    // Fields are dropped in order: the driver before its screen.
    _driver: Process,
    screen: Screen,
    driver_port: u16,
    home: TempDir,
    /// What the program meets on its session bus.
    pub session: Session,
}

impl Desktop {
    /// Starts all that; the native dialogs will answer with `picked` and `save_to`.
    pub fn start(picked: &Path, save_to: &Path) -> Self {
        let screen = Screen::start();
        let home = tempfile::tempdir().unwrap();
        let session = Session::start();
        let (driver_port, native_port) = (free_port(), free_port());
        let mut command = Command::new(tauri_driver());
        command
            .args(["--port", &driver_port.to_string()])
            .args(["--native-port", &native_port.to_string()])
            .env("SWARMDECK_TEST_PICK", picked)
            .env("SWARMDECK_TEST_SAVE", save_to);
        on_screen(&mut command, &screen.display, home.path(), &session);
        let driver = Process::start(&mut command);
        // tauri-driver listens before the driver behind it does.
        for port in [driver_port, native_port] {
            wait_for("the WebDriver server", || TcpStream::connect(("127.0.0.1", port)).ok());
        }
        Self { _driver: driver, screen, driver_port, home, session }
    }

    /// Where WebDriver commands go.
    pub fn driver_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.driver_port)
    }

    /// The capabilities that open the window on a data directory with `settings`.
    pub fn capabilities(&self, settings: &Value) -> serde_json::Map<String, Value> {
        write_settings(&self.data_dir(), settings);
        self.capabilities_as_is()
    }

    /// The same with the settings as they are, which at first is none: a person's first run.
    pub fn capabilities_as_is(&self) -> serde_json::Map<String, Value> {
        opening(&json!(["--data-dir", self.data_dir()]))
    }

    /// Waits until no program has the data directory open.
    pub fn wait_for_end(&self) {
        let dir = self.data_dir().into_os_string().into_encoded_bytes();
        let has_dir = |id: u32| {
            let words = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            words.split(|it| *it == 0).any(|it| it == dir)
        };
        let is_over = || !processes().iter().any(|it| has_dir(it.id));
        wait_for("the end of the program", || is_over().then_some(()));
    }

    /// The capabilities that open the window as a person does, on the data folder of his own.
    pub fn own_capabilities(&self, settings: &Value) -> serde_json::Map<String, Value> {
        write_settings(&own_data_dir(self.home.path()), settings);
        opening(&json!([]))
    }

    /// Calls the program once more, and waits until that call has ended.
    pub fn call_again(&self, words: &[&str]) {
        let mut command = Command::new(program("swarmdeck-desktop"));
        on_screen(&mut command, &self.screen.display, self.home.path(), &self.session);
        assert!(Process::start(command.args(words)).wait().success());
    }

    /// The home of whoever runs the program.
    pub fn home(&self) -> &Path {
        self.home.path()
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

/// The program on a screen of its own, driven by nobody.
#[derive(Debug)]
pub struct Shown {
    // Fields are dropped in order: the program before its screen.
    /// The program itself.
    pub process: Process,
    /// The lines of its standard error.
    lines: Receiver<String>,
    screen: Screen,
    _session: Option<Session>,
}

impl Shown {
    /// Opens the window on `data_dir`, with a log of everything the program itself does.
    pub fn start(data_dir: &Path) -> Self {
        let session = Session::start();
        let shown = Self::start_on(&session, data_dir, &[], |_| {});
        Self { _session: Some(session), ..shown }
    }

    /// The same on a session bus of the caller's, with more `words` on the command line and
    /// whatever else `change` does to the command. Its home is `data_dir` as well.
    pub fn start_on(
        session: &Session,
        data_dir: &Path,
        words: &[&str],
        change: impl FnOnce(&mut Command),
    ) -> Self {
        let screen = Screen::start();
        let mut command = Command::new(program("swarmdeck-desktop"));
        command.arg("--data-dir").arg(data_dir).args(words);
        on_screen(&mut command, &screen.display, data_dir, session);
        command.env("SWARMDECK_LOG", "info,swarmdeck_desktop=debug");
        change(&mut command);
        let (process, _, lines) = Process::start_with_lines(&mut command);
        Self { process, lines, screen, _session: None }
    }

    /// Waits for a line of the log with `words` in it.
    #[track_caller]
    pub fn wait_for_line(&self, words: &str) -> String {
        let deadline = Duration::from_secs(60);
        loop {
            let line = self.lines.recv_timeout(deadline);
            let line = line.unwrap_or_else(|_| panic!("no “{words}” in the log"));
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Clicks the cross of its window: what a window manager sends then.
    pub fn close_window(&self) {
        let (screen, _) = x11rb::connect(Some(&self.screen.display)).unwrap();
        let window = wait_for("the window", || shown_window(&screen));
        let [protocols, delete] = atoms(&screen);
        let click = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
        screen.send_event(false, window, EventMask::NO_EVENT, click).unwrap();
        screen.sync().unwrap();
    }

    /// Places and sizes its window as a person does.
    pub fn place_window(&self, [x, y, width, height]: [u16; 4]) {
        let (screen, _) = x11rb::connect(Some(&self.screen.display)).unwrap();
        let window = wait_for("the window", || shown_window(&screen));
        let place = ConfigureWindowAux::new().x(i32::from(x)).y(i32::from(y));
        let place = place.width(u32::from(width)).height(u32::from(height));
        screen.configure_window(window, &place).unwrap();
        screen.sync().unwrap();
    }

    /// Where its window is and how large, if it is shown.
    pub fn place_of_window(&self) -> Option<[u16; 4]> {
        let (screen, _) = x11rb::connect(Some(&self.screen.display)).unwrap();
        let place = screen.get_geometry(shown_window(&screen)?).unwrap().reply().ok()?;
        Some([place.x.cast_unsigned(), place.y.cast_unsigned(), place.width, place.height])
    }

    /// The next line of the log, if there is one already.
    pub fn next_line(&self) -> Option<String> {
        self.lines.try_recv().ok()
    }

    /// The processes called `name` that descend from the program.
    pub fn descendants(&self, name: &str) -> Vec<u32> {
        let all = processes();
        let family = family(&all, self.process.id());
        // The system cuts long names off.
        let found = family.iter().filter(|it| name.starts_with(&it.name));
        found.map(|it| it.id).collect()
    }

    /// Begins to listen for its window.
    pub fn watch_window(&self) -> WindowWatch {
        let (screen, _) = x11rb::connect(Some(&self.screen.display)).unwrap();
        let root = screen.setup().roots[0].root;
        let wanted = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        screen.change_window_attributes(root, &wanted).unwrap().check().unwrap();
        WindowWatch { has_come: shown_window(&screen).is_some(), screen }
    }
}

/// Hears from the screen when the window of a program comes, without asking again and again.
#[derive(Debug)]
pub struct WindowWatch {
    screen: RustConnection,
    has_come: bool,
}

impl WindowWatch {
    /// Whether the window is shown, or was since this began to listen. Does not wait.
    pub fn has_come(&mut self) -> bool {
        while let Some(event) = self.screen.poll_for_event().unwrap() {
            self.has_come |=
                matches!(event, Event::MapNotify(_)) && shown_window(&self.screen).is_some();
        }
        self.has_come
    }
}

/// The window that somebody sees, if there is one.
fn shown_window(screen: &impl Connection) -> Option<Window> {
    let root = screen.setup().roots[0].root;
    let [protocols, _] = atoms(screen);
    // Without a window manager every window is right below the root; there are some that
    // nobody sees.
    let is_shown = |window: &Window| {
        let seen = screen.get_window_attributes(*window).unwrap().reply();
        let minds = screen.get_property(false, *window, protocols, AtomEnum::ATOM, 0, 8);
        seen.is_ok_and(|it| it.map_state == MapState::VIEWABLE)
            && minds.unwrap().reply().is_ok_and(|it| it.value_len > 0)
    };
    let windows = screen.query_tree(root).unwrap().reply().unwrap().children;
    windows.into_iter().find(is_shown)
}

fn atoms(screen: &impl Connection) -> [u32; 2] {
    ["WM_PROTOCOLS", "WM_DELETE_WINDOW"]
        .map(|it| screen.intern_atom(false, it.as_bytes()).unwrap().reply().unwrap().atom)
}

fn write_settings(data_dir: &Path, settings: &Value) {
    fs::create_dir_all(data_dir).unwrap();
    fs::write(data_dir.join("settings.json"), settings.to_string()).unwrap();
}

/// Where the program keeps everything of a person with this home, unless it is told otherwise.
fn own_data_dir(home: &Path) -> PathBuf {
    home.join(".local/share/swarmdeck")
}

/// The capabilities that open the program with `args`.
fn opening(args: &Value) -> serde_json::Map<String, Value> {
    let options = json!({ "application": program("swarmdeck-desktop"), "args": args });
    let capabilities = json!({ "browserName": "wry", "tauri:options": options });
    capabilities.as_object().unwrap().clone()
}

/// Has `command` show its windows on the screen `display`, with `home` for all it keeps.
fn on_screen(command: &mut Command, display: &str, home: &Path, session: &Session) {
    command
        .env("DISPLAY", display)
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("DBUS_SESSION_BUS_ADDRESS", session.address())
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("XDG_DATA_HOME")
        .env_remove("WAYLAND_DISPLAY");
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
