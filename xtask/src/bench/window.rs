//! What the window takes as a program of the desktop, on a screen that nobody sees.

use anyhow::{Context, Result, bail};

use crate::command;
use crate::node;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;

/// The test that measures, and takes as long as it is told to.
const LONG_TEST: &str = "the_window_is_measured";

/// Builds as for a release, then measures as often as `arguments` say.
pub(super) fn measure(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let rounds = rounds(arguments)?;
    if !cfg!(target_os = "linux") {
        bail!("`bench window` asks Linux what a program takes, and runs there only");
    }
    packages::install_missing(&[Purpose::Building, Purpose::Window, Purpose::Testing])?;
    node::install_packages(workspace)?;
    node::script(workspace, "build")?;
    // The program without a window fills the data folder.
    let packages = ["--package", "swarmdeck", "--package", "swarmdeck-desktop"];
    let mut build = command::cargo(workspace);
    command::run(build.args(["build", "--release", "--locked"]).args(packages))?;
    let mut bench = command::cargo(workspace);
    bench
        .args(["test", "--release", "--locked", "--package", "acceptance"])
        .args(["--test", "window_speed", "--", "--nocapture", "--ignored", "--exact", LONG_TEST])
        .env("SWARMDECK_BENCH_ROUNDS", rounds.to_string());
    command::run(&mut bench)
}

/// How often everything is measured.
fn rounds(arguments: &[String]) -> Result<u32> {
    match arguments {
        [] => Ok(5),
        [word, number] if word == "--rounds" => {
            let number = number.parse().ok().filter(|it| *it > 0);
            number.context("--rounds takes a number above zero")
        }
        _ => bail!("`bench window` knows --rounds and a number, and nothing else"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_five_times() {
        assert_eq!(parse("").unwrap(), 5);
        assert_eq!(parse("--rounds 2").unwrap(), 2);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for line in ["--rounds", "--rounds 0", "--rounds many", "5", "--rounds 2 3"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    fn parse(line: &str) -> Result<u32> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        rounds(&arguments)
    }
}
