//! Node.js and npm: are they there and new enough, and are the packages installed?

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::command::{self, NPM};
use crate::packages;
use crate::workspace::Workspace;

/// The oldest Node.js that the user interface's tools accept, as major and minor number.
const NODE_AT_LEAST: (u32, u32) = (20, 19);

/// Installs the packages that `package-lock.json` names, unless they are there already.
pub(crate) fn install_packages(workspace: &Workspace) -> Result<()> {
    check()?;
    if is_current(&workspace.ui()) {
        println!("the packages of ui/ are already installed");
        return Ok(());
    }
    command::run(command::npm(workspace).args(["ci", "--no-audit", "--no-fund"]))
}

/// Runs one of the scripts in `ui/package.json`.
pub(crate) fn script(workspace: &Workspace, name: &str) -> Result<()> {
    command::run(command::npm(workspace).args(["run", name]))
}

/// One of the scripts in `ui/package.json` that look at `program` in a browser.
pub(crate) fn browser_script(workspace: &Workspace, name: &str, program: &Path) -> Result<Command> {
    let chromium = packages::browser().context(
        "no Chromium was found: `cargo xtask test setup-test` installs it, or set the variable \
         CHROMIUM to yours",
    )?;
    let mut command = command::npm(workspace);
    command.args(["run", name]).env("SWARMDECK_BIN", program).env("CHROMIUM", chromium);
    Ok(command)
}

/// Fails in plain words where Node.js or npm is missing or too old.
fn check() -> Result<()> {
    let (major, minor) = NODE_AT_LEAST;
    let Some(version) = command::output(Command::new("node").arg("--version")) else {
        bail!("Node.js is not installed: install version {major}.{minor} or newer from nodejs.org");
    };
    let version = version.trim();
    if parse_version(version).is_none_or(|found| found < NODE_AT_LEAST) {
        bail!("Node.js {version} is too old: {major}.{minor} or newer is needed (nodejs.org)");
    }
    if command::output(Command::new(NPM).arg("--version")).is_none() {
        bail!("npm is not installed: it usually comes with Node.js (on Debian: apt install npm)");
    }
    Ok(())
}

/// Major and minor number of what `node --version` prints.
fn parse_version(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Whether npm has installed since the list of packages last changed.
fn is_current(ui: &Path) -> bool {
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    let wanted = modified(&ui.join("package-lock.json"));
    matches!((installed, wanted), (Some(installed), Some(wanted)) if installed >= wanted)
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_node_prints() {
        assert_eq!(parse_version("v20.20.2"), Some((20, 20)));
        assert_eq!(parse_version("v22.0.0-nightly"), Some((22, 0)));
        assert_eq!(parse_version("20.1.0"), None);
        assert_eq!(parse_version(""), None);
    }

    #[test]
    fn versions_compare_by_number() {
        assert!(parse_version("v9.11.2").unwrap() < NODE_AT_LEAST);
        assert!(parse_version("v20.9.0").unwrap() < NODE_AT_LEAST);
        assert!(parse_version("v100.0.0").unwrap() > NODE_AT_LEAST);
    }

    #[test]
    fn packages_are_current_only_after_an_install() {
        let ui = std::env::temp_dir().join(format!("swarmdeck-xtask-node-{}", std::process::id()));
        fs::create_dir_all(ui.join("node_modules")).unwrap();
        assert!(!is_current(&ui), "nothing is there");
        fs::write(ui.join("package-lock.json"), "{}").unwrap();
        assert!(!is_current(&ui), "never installed");
        fs::write(ui.join("node_modules/.package-lock.json"), "{}").unwrap();
        assert!(is_current(&ui));
        fs::remove_dir_all(ui).unwrap();
    }
}
