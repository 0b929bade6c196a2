//! `cargo xtask dist windows`: the programs for Windows, built here and looked through.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::checksums;
use super::program_file::{Expected, ProgramFile, Subsystem};
use super::toolchain::Toolchain;
use super::wine;
use crate::command;
use crate::node;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;

const TARGET: &str = "x86_64-pc-windows-gnu";

const PROGRAMS: &[(&str, Subsystem)] =
    &[("swarmdeck-desktop.exe", Subsystem::Window), (CONSOLE_PROGRAM, Subsystem::Console)];

const CONSOLE_PROGRAM: &str = "swarmdeck.exe";

/// Microsoft's loader of the web view, without which the desktop program does not even start.
const LOADER: &str = "WebView2Loader.dll";

/// Sets up, builds both programs in release, and checks what has come of it.
pub(super) fn build(workspace: &Workspace) -> Result<()> {
    packages::install_missing(&[Purpose::Building, Purpose::Windows])?;
    node::install_packages(workspace)?;
    node::script(workspace, "build")?;
    let toolchain = Toolchain::find(workspace, TARGET)?;
    build_programs(workspace, &toolchain)?;

    let built = workspace.target().join(TARGET).join("release");
    let folder = folder(workspace);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut names: Vec<&str> = PROGRAMS.iter().map(|(name, _)| *name).collect();
    names.push(LOADER);
    for name in &names {
        fs::copy(built.join(name), folder.join(name))
            .with_context(|| format!("the build has not made {name}"))?;
    }
    check_programs(workspace, &folder)?;
    checksums::write(&folder, &names)?;
    println!("the programs for Windows lie in {}", folder.display());
    Ok(())
}

/// Tries under Wine what [`build`] has made.
pub(super) fn try_out(workspace: &Workspace) -> Result<()> {
    wine::try_out(workspace, &folder(workspace).join(CONSOLE_PROGRAM))
}

/// Where that lies which is given to people.
fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("dist/windows")
}

/// Two builds in different folders of different machines are to be the same bytes, so nothing
/// of this machine may get in: neither its folders nor its time.
fn build_programs(workspace: &Workspace, toolchain: &Toolchain) -> Result<()> {
    let mut fetch = command::cargo(workspace);
    command::run(fetch.args(["fetch", "--locked", "--target", TARGET]))?;
    let mut remapped = toolchain.remapped();
    remapped.push((workspace.root().to_owned(), "swarmdeck"));
    remapped.extend(crate_folders()?.into_iter().map(|folder| (folder, "crates")));
    let flags: Vec<String> = remapped.iter().map(|(from, to)| remap_flag(from, to)).collect();

    let mut build = toolchain.cargo_build(workspace);
    build.args(["--release", "--package", "swarmdeck", "--package", "swarmdeck-desktop"]);
    build.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    build.env("SOURCE_DATE_EPOCH", source_date(workspace)?);
    command::run(&mut build)
}

fn remap_flag(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

/// Where cargo has unpacked the crates: a folder for each registry.
fn crate_folders() -> Result<Vec<PathBuf>> {
    let registry = cargo_home().context("where is cargo's home?")?.join("registry/src");
    let folders = fs::read_dir(&registry)
        .with_context(|| format!("there are no crates in {}", registry.display()))?;
    folders.map(|it| Ok(it?.path())).collect()
}

fn cargo_home() -> Option<PathBuf> {
    let home = || env::home_dir().map(|it| it.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

/// When the last change was made, in seconds since 1970.
fn source_date(workspace: &Workspace) -> Result<String> {
    let mut log = Command::new("git");
    log.current_dir(workspace.root()).args(["log", "-1", "--format=%ct"]);
    let date = command::output(&mut log).context("git does not say when the last change was")?;
    Ok(date.trim().to_owned())
}

/// Checks what can be read in the files; the error names everything that is wrong.
fn check_programs(workspace: &Workspace, folder: &Path) -> Result<()> {
    let foreign: Vec<String> = [Some(workspace.root().to_owned()), cargo_home()]
        .into_iter()
        .flatten()
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    let mut faults = Vec::new();
    for (name, subsystem) in PROGRAMS {
        let bytes = fs::read(folder.join(name))?;
        let program =
            ProgramFile::read(&bytes).with_context(|| format!("{name} cannot be read"))?;
        let expected = Expected {
            subsystem: *subsystem,
            version: env!("CARGO_PKG_VERSION"),
            own_libraries: &[LOADER],
            foreign: &foreign,
        };
        faults.extend(program.faults(&expected).into_iter().map(|it| format!("{name}: {it}")));
    }
    if !faults.is_empty() {
        bail!("the programs are not as they should be:\n  {}", faults.join("\n  "));
    }
    println!("both programs are as they should be");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_this_machine_is_written_as_something_else() {
        let flag = remap_flag(Path::new("/home/me/swarmdeck"), "swarmdeck");
        assert_eq!(flag, "--remap-path-prefix=/home/me/swarmdeck=swarmdeck");
    }
}
