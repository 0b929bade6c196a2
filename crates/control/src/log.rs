//! The program's log: what goes to standard error, to a file, and to the window.
//!
//! A process has one, made before anything else. The file and the window go by the settings
//! as soon as there are some; standard error goes by `SWARMDECK_LOG`.

mod access;
mod line_file;
mod owner;
mod recorder;
mod ring;
mod rotating;

use std::io::IsTerminal;
use std::panic;
use std::sync::OnceLock;

use tracing_subscriber::filter::{FilterExt, LevelFilter, Targets, filter_fn};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::reload;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry, fmt};

pub(crate) use owner::Logs;
use recorder::Recorder;
pub(crate) use rotating::{FILES_MAX, FileLimits};

/// The log of this process, once there is one.
static INSTALLED: OnceLock<Installed> = OnceLock::new();

/// Where panics are told: the file and the window, as standard error has them anyway.
const PANICS: &str = "panic";

#[derive(Debug)]
struct Installed {
    recorder: Recorder,
    filter: reload::Handle<Targets, Registry>,
}

/// What is told to the file and the window.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Levels {
    /// Of all parts of the program that are not named.
    pub(crate) of_all: LevelFilter,
    /// Parts of the program, as `control::jobs`, each with all below it.
    pub(crate) of_targets: Vec<(String, LevelFilter)>,
}

impl Default for Levels {
    fn default() -> Self {
        Self { of_all: LevelFilter::INFO, of_targets: Vec::new() }
    }
}

/// Makes the log of this process: on standard error what `SWARMDECK_LOG` asks for, or else
/// `stderr_level` and graver; panics with their place for the file, too.
///
/// Does nothing where the process has one already.
pub fn install(stderr_level: &str) {
    let recorder = Recorder::default();
    let (filter, handle) = reload::Layer::new(Levels::default().targets());
    let for_stderr =
        EnvFilter::try_from_env("SWARMDECK_LOG").unwrap_or_else(|_| EnvFilter::new(stderr_level));
    let stderr = fmt::layer()
        // Or a standard error that was closed would be reported there, which is a panic.
        .log_internal_errors(false)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .with_filter(for_stderr.and(filter_fn(|it| it.target() != PANICS)));
    let made = tracing_subscriber::registry()
        .with(recorder.clone().with_filter(filter))
        .with(stderr)
        .try_init();
    if made.is_ok() {
        let _ = INSTALLED.set(Installed { recorder, filter: handle });
        tell_of_panics();
    }
}

/// Writes what is still waiting to the file, at the end of the program.
pub fn flush() {
    if let Some(installed) = INSTALLED.get() {
        installed.recorder.flush();
    }
}

fn tell_of_panics() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let payload = info.payload();
        let words = payload.downcast_ref::<&str>().copied();
        let words = words.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        let words = words.unwrap_or("without words");
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let thread = std::thread::current();
        let thread = thread.name().unwrap_or("without a name");
        tracing::error!(target: PANICS, %place, thread, "a part of the program gave up: {words}");
        usual(info);
    }));
}

impl Installed {
    fn set_levels(&self, levels: &Levels) {
        // It fails only when the subscriber is gone, and then nothing is told at all.
        let _ = self.filter.reload(levels.targets());
    }
}

impl Levels {
    fn targets(&self) -> Targets {
        let of_targets = self.of_targets.iter().cloned();
        Targets::new().with_default(self.of_all).with_targets(of_targets)
    }
}
