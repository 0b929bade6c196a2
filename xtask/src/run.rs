//! `cargo xtask run`: sets up, builds and starts the program.

use std::env;
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;
use crate::node;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;

/// Sets up, builds and starts the desktop program, or the headless one where there is no display.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let options = Options::parse(arguments)?;
    let face = if has_display() { &WINDOW } else { &HEADLESS };

    packages::install_missing(face.purposes)?;
    node::install_packages(workspace)?;
    node::script(workspace, "build")?;
    let mut build = command::cargo(workspace);
    build.args(["build", "--locked", "--package", face.package]);
    if options.release {
        build.arg("--release");
    }
    command::run(&mut build)?;

    println!("{}", face.greeting);
    let profile = if options.release { "release" } else { "debug" };
    let program = workspace.program(profile, face.program);
    command::replace_by(Command::new(program).args(face.arguments(&options.arguments)))
}

/// One of the two programs and what it takes to build and start it.
struct Face {
    purposes: &'static [Purpose],
    package: &'static str,
    program: &'static str,
    greeting: &'static str,
    is_headless: bool,
}

const WINDOW: Face = Face {
    purposes: &[Purpose::Building, Purpose::Window],
    package: "swarmdeck-desktop",
    program: "swarmdeck-desktop",
    greeting: "Swarmdeck opens in a window; close it or press Ctrl-C here to stop.",
    is_headless: false,
};

const HEADLESS: Face = Face {
    purposes: &[Purpose::Building],
    package: "swarmdeck",
    program: "swarmdeck",
    greeting: "\
There is no display here, so the tracker starts headless and its pages open in a browser on this
machine: at the whole address in the line below that begins with `ui`. Ctrl-C stops it.",
    is_headless: true,
};

impl Face {
    /// The arguments to start with; the headless program is asked for its pages.
    fn arguments(&self, given: &[String]) -> Vec<String> {
        let mut arguments = Vec::new();
        if self.is_headless {
            arguments.push("serve".to_owned());
            if !given.iter().any(|it| it == "--ui" || it.starts_with("--ui=")) {
                arguments.extend(["--ui".to_owned(), "127.0.0.1:0".to_owned()]);
            }
        }
        arguments.extend_from_slice(given);
        arguments
    }
}

/// What was asked for on the command line.
#[derive(Debug, Eq, PartialEq)]
struct Options {
    release: bool,
    arguments: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut release = false;
        for (position, argument) in arguments.iter().enumerate() {
            match argument.as_str() {
                "--release" => release = true,
                "--" => {
                    return Ok(Self { release, arguments: arguments[position + 1..].to_vec() });
                }
                unknown => {
                    bail!("`run` does not know {unknown}; arguments for the program go after `--`")
                }
            }
        }
        Ok(Self { release, arguments: Vec::new() })
    }
}

/// Whether a window can open: always on Windows and macOS.
fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn what_follows_two_dashes_goes_to_the_program() {
        let options = Options::parse(&words("--release -- --data-dir here --release")).unwrap();
        assert!(options.release);
        assert_eq!(options.arguments, words("--data-dir here --release"));
        assert!(Options::parse(&words("--data-dir here")).is_err());
    }

    #[test]
    fn the_headless_program_is_asked_for_its_pages_once() {
        assert_eq!(HEADLESS.arguments(&words("--open")), words("serve --ui 127.0.0.1:0 --open"));
        assert_eq!(
            HEADLESS.arguments(&words("--ui 127.0.0.1:8080")),
            words("serve --ui 127.0.0.1:8080")
        );
        assert_eq!(WINDOW.arguments(&[]), Vec::<String>::new());
    }
}
