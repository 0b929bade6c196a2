//! Starting with the computer: an entry with the system, looked at again after it was written.
//!
//! What became of it later is not turned back: people remove such entries where their system
//! lists them, and mean it. It is shown beside the switch, with a button to write it again.

#[cfg(target_os = "linux")]
#[path = "autostart/desktop_entry.rs"]
mod system;
#[cfg(not(target_os = "linux"))]
#[path = "autostart/login_item.rs"]
mod system;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use control::settings::WindowSettings;
use serde::Serialize;

/// Where the entry stands.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum Entry {
    /// Neither wished for nor there.
    Off,
    /// The system will start the program as it is wished for.
    On,
    /// It is wished for, and not there any more, or switched off in the system's own list.
    Missing,
    /// The system would not do what is wished for, and this is what it said.
    Failed { why: String },
}

/// What the system is to start at login.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Command {
    program: PathBuf,
    arguments: Vec<String>,
}

/// The entry and what was last wished for.
#[derive(Debug)]
pub(crate) struct Autostart {
    data_dir: Option<PathBuf>,
    wished: Mutex<Option<(bool, bool)>>,
    failure: Mutex<Option<String>>,
}

impl Autostart {
    /// `data_dir` is what this program was started with, and will be again.
    pub(crate) fn new(data_dir: Option<PathBuf>) -> Self {
        // At login the program runs in another folder than today.
        let data_dir = data_dir.map(|it| std::path::absolute(&it).unwrap_or(it));
        Self { data_dir, wished: Mutex::default(), failure: Mutex::default() }
    }

    /// Does what the settings say when they have changed, but for the first time only where the
    /// entry is there and would start something else: the program may have been moved.
    pub(crate) fn follow(&self, settings: &WindowSettings) {
        let wish = (settings.start_at_login, settings.start_hidden);
        let before = lock(&self.wished).replace(wish);
        let is_changed = match before {
            Some(before) => before != wish,
            None => settings.start_at_login && self.differs(settings.start_hidden),
        };
        if is_changed {
            self.write(settings);
        }
    }

    /// Writes or removes the entry as the settings say, and looks whether that was done.
    pub(crate) fn write(&self, settings: &WindowSettings) {
        let outcome = if settings.start_at_login { self.put(settings) } else { system::remove() };
        match &outcome {
            Ok(()) => tracing::info!(on = settings.start_at_login, "start at login"),
            Err(error) => tracing::warn!(%error, "start at login could not be changed"),
        }
        *lock(&self.failure) = outcome.err().map(|error| error.to_string());
    }

    /// Where the entry stands now.
    pub(crate) fn entry(&self, settings: &WindowSettings) -> Entry {
        if let Some(why) = lock(&self.failure).clone() {
            return Entry::Failed { why };
        }
        if !settings.start_at_login {
            return Entry::Off;
        }
        let command = self.command(settings.start_hidden);
        match command.and_then(|it| system::is_there(&it)) {
            Ok(true) => Entry::On,
            Ok(false) => Entry::Missing,
            Err(error) => Entry::Failed { why: error.to_string() },
        }
    }

    fn put(&self, settings: &WindowSettings) -> Result<(), system::Error> {
        let command = self.command(settings.start_hidden)?;
        system::write(&command)?;
        // Some systems take an entry and do not keep it.
        if system::is_there(&command)? { Ok(()) } else { Err(system::Error::NotKept) }
    }

    fn differs(&self, hidden: bool) -> bool {
        self.command(hidden).and_then(|it| system::is_outdated(&it)).unwrap_or(false)
    }

    fn command(&self, hidden: bool) -> Result<Command, system::Error> {
        // An AppImage runs from a folder that is gone when it ends.
        let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
        let program = match image {
            Some(image) => image,
            None => std::env::current_exe()?,
        };
        Ok(Command { program, arguments: arguments(self.data_dir.as_deref(), hidden) })
    }
}

fn arguments(data_dir: Option<&Path>, hidden: bool) -> Vec<String> {
    let mut arguments = Vec::new();
    if let Some(data_dir) = data_dir {
        arguments.extend(["--data-dir".to_owned(), data_dir.display().to_string()]);
    }
    if hidden {
        arguments.push("--hidden".to_owned());
    }
    arguments
}

/// Nothing is left half done behind these locks, whatever panics.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
