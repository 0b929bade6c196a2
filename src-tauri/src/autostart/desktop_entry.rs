//! The entry of a Linux desktop: a file that it starts (freedesktop.org, Desktop Application
//! Autostart).
//!
//! `auto-launch`, which writes it on other systems, neither quotes a path with a space in it nor
//! looks where the configuration is.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::Command;

/// Why the entry could not be written, removed or read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("the system does not say where your configuration is")]
    NoHome,
    #[error("the entry was written, but is not there")]
    NotKept,
}

pub(super) fn write(command: &Command) -> Result<(), Error> {
    let path = path()?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text(command))?)
}

pub(super) fn remove() -> Result<(), Error> {
    match fs::remove_file(path()?) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Whether the desktop will start `command`.
pub(super) fn is_there(command: &Command) -> Result<bool, Error> {
    let found = found()?;
    Ok(found.is_some_and(|it| is_switched_on(&it) && exec(&it) == Some(&exec_of(command))))
}

/// Whether it would start something else.
pub(super) fn is_outdated(command: &Command) -> Result<bool, Error> {
    let found = found()?;
    Ok(found.is_some_and(|it| is_switched_on(&it) && exec(&it) != Some(&exec_of(command))))
}

fn found() -> Result<Option<String>, Error> {
    match fs::read_to_string(path()?) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn path() -> Result<PathBuf, Error> {
    let dirs = directories::BaseDirs::new().ok_or(Error::NoHome)?;
    Ok(dirs.config_dir().join("autostart/swarmdeck-desktop.desktop"))
}

fn text(command: &Command) -> String {
    format!(
        "[Desktop Entry]\nType=Application\nVersion=1.5\nName=Swarmdeck\nExec={}\n\
         Icon=swarmdeck-desktop\nTerminal=false\nStartupNotify=false\n",
        exec_of(command)
    )
}

fn exec_of(command: &Command) -> String {
    let program = command.program.display().to_string();
    let words = std::iter::once(&program).chain(&command.arguments);
    words.map(|it| quoted(it)).collect::<Vec<_>>().join(" ")
}

/// One word of `Exec`: first the quotes of a shell's kind, then the escapes of any value.
fn quoted(word: &str) -> String {
    let mut quoted = String::from("\"");
    for char in word.chars() {
        match char {
            '"' | '`' | '$' => quoted.extend(['\\', '\\', char]),
            '\\' => quoted.push_str(r"\\\\"),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(char),
        }
    }
    quoted.push('"');
    quoted
}

fn exec(text: &str) -> Option<&str> {
    text.lines().find_map(|it| it.strip_prefix("Exec="))
}

/// Desktops leave the file there when a person takes it off their list.
fn is_switched_on(text: &str) -> bool {
    let is_off = |line: &str| {
        line.eq_ignore_ascii_case("Hidden=true")
            || line.eq_ignore_ascii_case("X-GNOME-Autostart-enabled=false")
    };
    !text.lines().any(|it| is_off(it.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(program: &str, arguments: &[&str]) -> Command {
        let arguments = arguments.iter().map(|it| (*it).to_owned()).collect();
        Command { program: program.into(), arguments }
    }

    #[test]
    fn a_path_with_anything_in_it_stays_one_word() {
        let exec = exec_of(&command("/opt/my progs/50% \"best\"", &["--data-dir", r"/a\b$c"]));
        assert_eq!(exec, r#""/opt/my progs/50%% \\"best\\"" "--data-dir" "/a\\\\b\\$c""#);
    }

    #[test]
    fn an_entry_that_a_person_took_off_the_list_counts_as_none() {
        let text = text(&command("/usr/bin/swarmdeck-desktop", &["--hidden"]));
        assert_eq!(exec(&text), Some(r#""/usr/bin/swarmdeck-desktop" "--hidden""#));
        assert!(is_switched_on(&text));
        assert!(!is_switched_on(&format!("{text}Hidden=true\n")));
        assert!(!is_switched_on(&format!("{text}X-GNOME-Autostart-enabled=false\n")));
    }
}
