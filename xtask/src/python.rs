//! Packages from PyPI, in an environment of their own.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::command;
use crate::workspace::Workspace;

/// Packages from PyPI that only tests need: libtorrent, which half of all clients are made of, is
/// newer there than in Debian's, and torf creates torrents. The environment takes 10 s at first and
/// 1 s from then on.
const PACKAGES: &[&str] = &["libtorrent==2.1.1", "torf==4.3.1"];

/// The Python that finds the installed packages.
pub(crate) fn interpreter(workspace: &Workspace) -> PathBuf {
    environment(workspace).join("bin/python")
}

/// Installs the packages; does nothing, and asks nobody, if they are there.
pub(crate) fn install(workspace: &Workspace) -> Result<()> {
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
    command::run(pip().args(["install", "--quiet", "--only-binary=:all:"]).args(PACKAGES))
}

fn environment(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("venv")
}
