//! How quickly the pages answer with very many torrents and peers, in a real browser.

use anyhow::{Context, Result, bail};

use crate::command;
use crate::node;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;

/// Builds as for a release, then measures as often as `arguments` say.
pub(super) fn measure(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let samples = samples(arguments)?;
    packages::install_missing(&[Purpose::Building])?;
    node::install_packages(workspace)?;
    node::script(workspace, "build")?;
    let build = ["build", "--release", "--locked", "--package", "swarmdeck"];
    command::run(command::cargo(workspace).args(build))?;
    let program = workspace.program("release", "swarmdeck");
    let mut bench = node::browser_script(workspace, "bench", &program)?;
    command::run(bench.env("SWARMDECK_BENCH_SAMPLES", samples.to_string()))
}

/// How often each interaction is measured.
fn samples(arguments: &[String]) -> Result<u32> {
    match arguments {
        [] => Ok(40),
        [word, number] if word == "--samples" => {
            let number = number.parse().ok().filter(|it| *it > 0);
            number.context("--samples takes a number above zero")
        }
        _ => bail!("`bench pages` knows --samples and a number, and nothing else"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_forty_times() {
        assert_eq!(parse("").unwrap(), 40);
        assert_eq!(parse("--samples 7").unwrap(), 7);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for line in ["--samples", "--samples 0", "--samples many", "7", "--samples 7 8"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    fn parse(line: &str) -> Result<u32> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        samples(&arguments)
    }
}
