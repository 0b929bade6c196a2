//! `cargo xtask soak`: the long forms of the fault tests, and a long time under load.

mod options;

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::node;
use crate::packages::{self, Purpose};
use crate::python;
use crate::workspace::Workspace;
use options::Options;

/// The test that takes as long as it is told to.
const LONG_TEST: &str = "soak::under_load_for_long_memory_stays_flat_and_nothing_is_lost";

/// Builds as for a release, then runs what `arguments` choose.
pub(crate) fn soak(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let options = Options::parse(arguments)?;
    packages::install_missing(&[Purpose::Building, Purpose::Testing])?;
    if cfg!(target_os = "linux") {
        python::install(workspace)?;
    }
    node::install_packages(workspace)?;
    node::script(workspace, "build")?;
    let build = ["build", "--release", "--locked", "--package", "swarmdeck"];
    command::run(command::cargo(workspace).args(build))?;
    if options.rounds > 0 {
        let mut survival = survival(workspace);
        // Each has the computer to itself, as a tracker has.
        survival.args(["--", "--nocapture", "--test-threads=1"]).env("SWARMDECK_LONG", "1");
        command::run(survival.env("SWARMDECK_KILLS", options.rounds.to_string()))?;
    }
    if options.minutes > 0 {
        let folder = workspace.target().join("soak");
        fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
        let mut soak = survival(workspace);
        soak.args(["--", "--nocapture", "--ignored", "--exact", LONG_TEST])
            .env("SWARMDECK_SOAK_MINUTES", options.minutes.to_string())
            .env("SWARMDECK_SOAK_CSV", folder.join("samples.csv"));
        command::run(&mut soak)?;
    }
    Ok(())
}

fn survival(workspace: &Workspace) -> Command {
    let mut command = command::cargo(workspace);
    command
        .args(["test", "--release", "--locked", "--package", "acceptance", "--test", "survival"])
        .env("SWARMDECK_PYTHON", python::interpreter(workspace));
    command
}
