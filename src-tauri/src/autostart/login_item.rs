//! The entry of Windows (the user's own `Run` key) and of macOS (a launch agent).

use auto_launch::{AutoLaunch, AutoLaunchBuilder, MacOSLaunchMode, WindowsEnableMode};

use super::Command;

/// Why the entry could not be written, removed or read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error(transparent)]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Entry(#[from] auto_launch::Error),
    #[error("the entry was written, but is not there or is switched off in the system's settings")]
    NotKept,
}

pub(super) fn write(command: &Command) -> Result<(), Error> {
    Ok(entry(command)?.enable()?)
}

pub(super) fn remove() -> Result<(), Error> {
    let program = std::env::current_exe()?;
    let entry = entry(&Command { program, arguments: Vec::new() })?;
    if entry.is_enabled()? {
        entry.disable()?;
    }
    Ok(())
}

/// Whether the system will start the program; Windows' own list of such programs counts too.
pub(super) fn is_there(command: &Command) -> Result<bool, Error> {
    Ok(entry(command)?.is_enabled()?)
}

/// What it would start cannot be read, so an entry that is there is written anew.
pub(super) fn is_outdated(command: &Command) -> Result<bool, Error> {
    is_there(command)
}

fn entry(command: &Command) -> Result<AutoLaunch, Error> {
    let program = quoted(&command.program.display().to_string());
    let arguments: Vec<String> = command.arguments.iter().map(|it| quoted(it)).collect();
    let entry = AutoLaunchBuilder::new()
        .set_app_name("Swarmdeck")
        .set_app_path(&program)
        .set_args(&arguments)
        .set_macos_launch_mode(MacOSLaunchMode::LaunchAgent)
        // Else an administrator's entry is for everyone, and he alone can take it away.
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()?;
    Ok(entry)
}

/// On Windows the entry is one line, in which a space ends a word.
fn quoted(word: &str) -> String {
    if cfg!(windows) { format!("\"{word}\"") } else { word.to_owned() }
}
