//! Packages from PyPI, in an environment of their own.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::command;
use crate::workspace::Workspace;

/// The Python that finds the installed packages.
pub(crate) fn interpreter(workspace: &Workspace) -> PathBuf {
    environment(workspace).join("bin/python")
}

/// Installs `packages`, each with its version; does nothing, and asks nobody, if they are there.
pub(crate) fn install(workspace: &Workspace, packages: &[&str]) -> Result<()> {
    let pip = || {
        let mut command = Command::new(interpreter(workspace));
        command.args(["-m", "pip", "--disable-pip-version-check"]);
        command
    };
    // A new Python of the system leaves an environment behind that does not run any more.
    if command::output(pip().arg("--version")).is_none() {
        let mut venv = Command::new("python3");
        command::run(venv.args(["-m", "venv", "--clear"]).arg(environment(workspace)))?;
    }
    command::run(pip().args(["install", "--quiet", "--only-binary=:all:"]).args(packages))
}

fn environment(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("venv")
}
