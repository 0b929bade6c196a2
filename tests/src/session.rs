//! A session bus of a test's own, and the parts of a desktop that a program meets there.

use std::fs;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use tempfile::TempDir;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::interface;
use zbus::message::Header;
use zbus::zvariant::{OwnedValue, Value};

use crate::process::Process;

/// How long a desktop has for an answer.
const DEADLINE: Duration = Duration::from_secs(60);

/// Nothing is on this bus but what the test puts there, and nothing is started by it.
const CONFIG: &str = r#"<busconfig><type>session</type><listen>unix:dir=FOLDER</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/>
<allow own="*"/></policy></busconfig>"#;

/// The bus.
#[derive(Debug)]
pub struct Session {
    _daemon: Process,
    address: String,
    _folder: TempDir,
}

impl Session {
    /// Starts a bus that nobody is on.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("bus.conf");
        let text = CONFIG.replace("FOLDER", &folder.path().display().to_string());
        fs::write(&config, text).unwrap();
        let mut command = Command::new("dbus-daemon");
        command.args(["--nofork", "--print-address=1", "--config-file"]).arg(config);
        let (daemon, lines, _) = Process::start_with_lines(&mut command);
        let address = lines.recv_timeout(DEADLINE).expect("dbus-daemon names no address");
        Self { _daemon: daemon, address, _folder: folder }
    }

    /// What `DBUS_SESSION_BUS_ADDRESS` is on this bus.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A desktop that shows icons in a tray, until it is dropped.
    pub fn show_tray(&self) -> TrayHost {
        let (sender, icons) = channel();
        let connection = self
            .connect()
            .serve_at("/StatusNotifierWatcher", Watcher { sender })
            .and_then(|it| it.name("org.kde.StatusNotifierWatcher"))
            .and_then(connection::Builder::build)
            .unwrap();
        TrayHost { connection, icons }
    }

    /// A desktop that shows messages, until it is dropped.
    pub fn show_messages(&self) -> Messages {
        let (sender, shown) = channel();
        let connection = self
            .connect()
            .serve_at("/org/freedesktop/Notifications", Notifications { sender, last: 0 })
            .and_then(|it| it.name("org.freedesktop.Notifications"))
            .and_then(connection::Builder::build)
            .unwrap();
        Messages { connection, shown }
    }

    fn connect(&self) -> connection::Builder<'_> {
        connection::Builder::address(self.address.as_str()).unwrap()
    }
}

struct Watcher {
    sender: Sender<(String, String)>,
}

/// What icons are registered with (freedesktop.org, StatusNotifierItem).
#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, item: &str, #[zbus(header)] header: Header<'_>) {
        let owner = header.sender().map(ToString::to_string).unwrap_or_default();
        let _ = self.sender.send((owner, item.to_owned()));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

/// A tray with whatever icons programs put there.
#[derive(Debug)]
pub struct TrayHost {
    connection: Connection,
    icons: Receiver<(String, String)>,
}

impl TrayHost {
    /// Waits for the next icon.
    pub fn icon(&self) -> TrayIcon {
        let (owner, path) = self.icons.recv_timeout(DEADLINE).expect("no icon came");
        TrayIcon { connection: self.connection.clone(), owner, path }
    }
}

/// An icon in the tray.
#[derive(Debug)]
pub struct TrayIcon {
    connection: Connection,
    owner: String,
    path: String,
}

impl TrayIcon {
    /// The file with its picture.
    pub fn picture(&self) -> Vec<u8> {
        let item = self.proxy(&self.path, "org.kde.StatusNotifierItem");
        let name: String = item.get_property("IconName").unwrap();
        // The file of an old picture goes a moment before the name of the new one comes.
        fs::read(name).unwrap_or_default()
    }

    /// The entries of its menu, as number and words.
    pub fn menu(&self) -> Vec<(i32, String)> {
        let names: &[&str] = &["label"];
        let reply = self.menu_proxy().call_method("GetLayout", &(0i32, -1i32, names)).unwrap();
        let (_, root): (u32, (i32, Labels, Vec<OwnedValue>)) = reply.body().deserialize().unwrap();
        let entries = root.2.into_iter().map(|it| {
            let Value::Structure(entry) = &*it else { panic!("{it:?}") };
            let (id, mut labels, _): (i32, Labels, Vec<OwnedValue>) =
                entry.try_clone().unwrap().try_into().unwrap();
            let label = labels.remove("label").and_then(|it| String::try_from(it).ok());
            (id, label.unwrap_or_default())
        });
        entries.collect()
    }

    /// Chooses the entry of its menu that says `label`.
    pub fn choose(&self, label: &str) {
        let menu = self.menu();
        let entry = menu.iter().find(|(_, it)| it == label);
        let id = entry.unwrap_or_else(|| panic!("no “{label}” in {menu:?}")).0;
        let click = (id, "clicked", Value::from(0i32), 0u32);
        self.menu_proxy().call_method("Event", &click).unwrap();
    }

    fn menu_proxy(&self) -> Proxy<'_> {
        let item = self.proxy(&self.path, "org.kde.StatusNotifierItem");
        let path: zbus::zvariant::OwnedObjectPath = item.get_property("Menu").unwrap();
        self.proxy(path.as_str(), "com.canonical.dbusmenu")
    }

    fn proxy(&self, path: &str, interface: &'static str) -> Proxy<'_> {
        Proxy::new(&self.connection, self.owner.clone(), path.to_owned(), interface).unwrap()
    }
}

type Labels = std::collections::HashMap<String, OwnedValue>;

struct Notifications {
    sender: Sender<(u32, String, String)>,
    last: u32,
}

/// Who shows messages (freedesktop.org, Desktop Notifications).
#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[expect(clippy::too_many_arguments, reason = "so it is specified")]
    fn notify(
        &mut self,
        _program: &str,
        _replaces: u32,
        _icon: &str,
        title: &str,
        body: &str,
        _actions: Vec<String>,
        _hints: Labels,
        _millis: i32,
    ) -> u32 {
        self.last += 1;
        let _ = self.sender.send((self.last, title.to_owned(), body.to_owned()));
        self.last
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let words = ["test", "swarmdeck", "1", "1.2"];
        words.map(str::to_owned).into()
    }

    fn close_notification(&self, _id: u32) {}
}

/// The messages that programs have shown.
#[derive(Debug)]
pub struct Messages {
    connection: Connection,
    shown: Receiver<(u32, String, String)>,
}

impl Messages {
    /// Waits for the next one: its number, title and words.
    pub fn next(&self) -> (u32, String, String) {
        self.shown.recv_timeout(DEADLINE).expect("no message came")
    }

    /// Clicks message `id`.
    pub fn click(&self, id: u32) {
        self.connection
            .emit_signal(
                None::<&str>,
                "/org/freedesktop/Notifications",
                "org.freedesktop.Notifications",
                "ActionInvoked",
                &(id, "default"),
            )
            .unwrap();
    }

    /// The messages that are there already.
    pub fn so_far(&self) -> usize {
        self.shown.try_iter().count()
    }
}
