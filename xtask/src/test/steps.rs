//! The steps of `cargo xtask test`, cheap ones first.

use std::process::Command;

use anyhow::Result;

use super::targets::TestTargets;
use super::tidy::Changes;
use crate::command;
use crate::node;
use crate::packages::{self, Purpose};
use crate::python;
use crate::workspace::Workspace;

/// One step of a run.
pub(super) struct Step {
    /// What it is called on the command line.
    pub(super) name: &'static str,
    /// What it does, in a few words.
    pub(super) purpose: &'static str,
    /// Does it; knows which files were changed before the run.
    pub(super) action: fn(&Workspace, &Changes) -> Result<Outcome>,
}

/// How a step ended that did not fail.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Everything was checked.
    Passed,
    /// Something could not be checked here, and this says what.
    PassedBut(String),
}

/// All steps in the order in which they run.
///
/// Dependencies are compiled twice and no more: once to be checked by clippy and once to run.
/// That takes the same packages and features in every step, so all of them say `--workspace`.
pub(super) const STEPS: &[Step] = &[
    Step { name: "format", purpose: "Rust code is formatted", action: format },
    Step { name: "setup-build", purpose: "what building needs", action: setup_build },
    Step { name: "setup-test", purpose: "what only tests need", action: setup_test },
    Step { name: "ui-install", purpose: "npm packages of the UI", action: ui_install },
    Step { name: "ui-check", purpose: "types and format of the UI", action: ui_check },
    Step { name: "ui-unit", purpose: "unit tests of the UI", action: ui_unit },
    Step { name: "ui-build", purpose: "the UI is built", action: ui_build },
    Step { name: "clippy", purpose: "no warning in Rust code", action: clippy },
    Step { name: "deny", purpose: "licences and sources of other people's code", action: deny },
    Step { name: "build", purpose: "all programs and tests are built", action: build },
    Step { name: "unit", purpose: "unit and integration tests, rules of the house", action: unit },
    Step { name: "acceptance", purpose: "real clients and the real window", action: acceptance },
    Step { name: "browser", purpose: "every page in Chromium", action: browser },
    Step { name: "tidy", purpose: "the run has left no file behind", action: tidy },
];

/// Tools from crates.io that only tests need. tauri-driver takes 36 s of CPU to build, cargo-deny
/// 107 s; once installed, cargo sees that and does nothing.
const TOOLS: &[&str] = &["tauri-driver@2.1.0", "cargo-deny@0.20.2"];

fn format(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    let generator = workspace.root().join("icons/generator/Cargo.toml");
    command::run(command::cargo(workspace).args(["fmt", "--all", "--check"]))?;
    passed(command::cargo(workspace).args(["fmt", "--check", "--manifest-path"]).arg(generator))
}

fn setup_build(_: &Workspace, _: &Changes) -> Result<Outcome> {
    packages::install_missing(&[Purpose::Building, Purpose::Window])?;
    Ok(Outcome::Passed)
}

fn setup_test(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    packages::install_missing(&[Purpose::Testing, Purpose::Comparing])?;
    let mut install = command::cargo(workspace);
    install.args(["install", "--locked", "--debug", "--root"]).arg(workspace.tools()).args(TOOLS);
    // In a folder of its own that cargo removes afterwards, and without debug info to write.
    command::run(install.env_remove("CARGO_TARGET_DIR").env("CARGO_PROFILE_DEV_DEBUG", "false"))?;
    if cfg!(target_os = "linux") {
        python::install(workspace)?;
    }
    Ok(Outcome::Passed)
}

fn ui_install(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    node::install_packages(workspace)?;
    Ok(Outcome::Passed)
}

fn ui_check(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    node::script(workspace, "check")?;
    Ok(Outcome::Passed)
}

fn ui_unit(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    node::script(workspace, "test")?;
    Ok(Outcome::Passed)
}

fn ui_build(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    node::script(workspace, "build")?;
    Ok(Outcome::Passed)
}

fn clippy(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    let words = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
    passed(command::cargo(workspace).args(words))
}

fn deny(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    let cargo_deny = || {
        let mut command = Command::new(workspace.tool("cargo-deny"));
        command.current_dir(workspace.root()).arg("--locked");
        command
    };
    command::run(cargo_deny().args(["check", "licenses", "bans", "sources"]))?;
    if command::output(cargo_deny().args(["fetch", "db"])).is_none() {
        let note = "advisories not checked: the database cannot be reached from here";
        println!("{note}");
        return Ok(Outcome::PassedBut(note.to_owned()));
    }
    passed(cargo_deny().args(["check", "advisories"]))
}

fn build(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    passed(command::cargo(workspace).args(["build", "--workspace", "--all-targets", "--locked"]))
}

fn unit(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    let targets = TestTargets::find(workspace.root())?;
    let mut test = cargo_test(workspace);
    test.args(["--lib", "--bins"]).args(named(&targets.unit));
    command::run(&mut test)?;
    passed(cargo_test(workspace).arg("--doc"))
}

fn acceptance(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    let targets = TestTargets::find(workspace.root())?;
    let mut test = cargo_test(workspace);
    // Clients spend most of their time waiting, so more of them run than there are processors.
    test.args(named(&targets.acceptance))
        .args(["--", "--test-threads=4"])
        .env("SWARMDECK_TAURI_DRIVER", workspace.tool("tauri-driver"))
        .env("SWARMDECK_PYTHON", python::interpreter(workspace));
    passed(&mut test)
}

fn browser(workspace: &Workspace, _: &Changes) -> Result<Outcome> {
    let program = workspace.program("debug", "swarmdeck");
    passed(&mut node::browser_script(workspace, "e2e", &program)?)
}

fn tidy(workspace: &Workspace, before: &Changes) -> Result<Outcome> {
    before.check_none_since(workspace)
}

fn cargo_test(workspace: &Workspace) -> Command {
    let mut command = command::cargo(workspace);
    command.args(["test", "--workspace", "--locked"]);
    command
}

/// Picks test targets by name.
fn named(targets: &std::collections::BTreeSet<String>) -> impl Iterator<Item = &str> {
    targets.iter().flat_map(|name| ["--test", name.as_str()])
}

fn passed(command: &mut Command) -> Result<Outcome> {
    command::run(command)?;
    Ok(Outcome::Passed)
}
