//! Starting other programs, and saying which.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// cargo, building where this run builds.
///
/// `cargo run` tells its child about the package it runs. Build scripts that watch such
/// variables would see them change and compile again, so they are taken away here.
pub(crate) fn cargo(workspace: &Workspace) -> Command {
    let program = env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from);
    cargo_from(workspace, &program)
}

/// The same with a cargo that is not the one of this run.
pub(crate) fn cargo_from(workspace: &Workspace, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace.root()).env("CARGO_TARGET_DIR", workspace.target());
    for (name, _) in env::vars_os() {
        if is_from_cargo_run(&name) {
            command.env_remove(name);
        }
    }
    command
}

/// npm in the folder of the user interface.
pub(crate) fn npm(workspace: &Workspace) -> Command {
    let mut command = Command::new(NPM);
    command.current_dir(workspace.ui());
    command
}

/// npm is a batch file on Windows, which is only found by its full name.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Runs `command` to its end with its output passed through.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = describe(command);
    println!("$ {line}");
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// What `command` prints on standard output, or `None` if it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|it| it.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Replaces this process by `command`, so that Ctrl-C and signals reach it directly.
#[cfg(unix)]
pub(crate) fn replace_by(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;

    let error: io::Error = command.exec();
    Err(error).with_context(|| format!("cannot start `{}`", describe(command)))
}

/// Waits for `command`; Windows sends Ctrl-C to everything in the console by itself.
#[cfg(not(unix))]
pub(crate) fn replace_by(command: &mut Command) -> Result<()> {
    let status: io::Result<_> = command.status();
    let status = status.with_context(|| format!("cannot start `{}`", describe(command)))?;
    std::process::exit(status.code().unwrap_or(1));
}

/// Where the program `name` is found, as a shell would find it.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|file| file.is_file())
}

/// The command as one would type it, without the folders of the program.
fn describe(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_owned();
    let words = std::iter::once(name.as_os_str()).chain(command.get_args());
    words.map(|word| quote(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quote(word: &str) -> String {
    if word.contains(char::is_whitespace) { format!("\"{word}\"") } else { word.to_owned() }
}

fn is_from_cargo_run(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with("CARGO_PKG_")
        || ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_BIN_NAME", "OUT_DIR"]
            .contains(&name.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("/usr/bin/xvfb-run");
        command.args(["-a", "-s", "-screen 0 1280x800x24"]);
        assert_eq!(describe(&command), "xvfb-run -a -s \"-screen 0 1280x800x24\"");
    }

    #[test]
    fn only_what_cargo_run_adds_is_taken_away() {
        assert!(is_from_cargo_run("CARGO_PKG_VERSION_MAJOR".as_ref()));
        assert!(is_from_cargo_run("CARGO_MANIFEST_DIR".as_ref()));
        assert!(!is_from_cargo_run("CARGO_HOME".as_ref()));
        assert!(!is_from_cargo_run("PATH".as_ref()));
    }

    #[test]
    fn a_program_that_is_not_there_is_not_found() {
        assert!(find("cargo").is_some());
        assert!(find("no-such-program-anywhere").is_none());
        assert_eq!(output(&mut Command::new("no-such-program-anywhere")), None);
    }
}
