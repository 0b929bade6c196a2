//! How long a program takes, by the clock and on the processors.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// What one run of a program took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Taken {
    /// On all processors together, in the program and in the system on its behalf.
    pub(super) cpu_secs: f64,
    /// By the clock.
    pub(super) wall_secs: f64,
}

/// Runs `command` to its end without its output.
///
/// The shell measures, since Rust's library cannot tell the CPU time of a child.
pub(super) fn time(command: &mut Command) -> Result<Taken> {
    let mut shell = Command::new("bash");
    shell.args(["-c", SCRIPT, "bash"]).arg(command.get_program()).args(command.get_args());
    let output = shell.stdin(Stdio::null()).output().context("cannot start bash")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("{} failed: {}", command.get_program().display(), said.trim());
    }
    parse(&said).with_context(|| format!("bash did not say how long it took: {}", said.trim()))
}

/// Runs its arguments; the last line on standard error is seconds by the clock, in the program
/// and in the system, with a point whatever the language.
const SCRIPT: &str = "LC_ALL=C; TIMEFORMAT='%3R %3U %3S'; time \"$@\" >/dev/null";

fn parse(said: &str) -> Option<Taken> {
    let mut numbers = said.lines().last()?.split(' ').map(str::parse::<f64>);
    let (wall, user, system) = (numbers.next()?, numbers.next()?, numbers.next()?);
    Some(Taken { cpu_secs: user.ok()? + system.ok()?, wall_secs: wall.ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_has_the_times() {
        let taken = parse("left out: .git (hidden)\n0.500 0.750 0.125\n");
        assert_eq!(taken, Some(Taken { cpu_secs: 0.875, wall_secs: 0.5 }));
        assert_eq!(parse("0.500 0.750\n"), None);
        assert_eq!(parse(""), None);
    }
}
