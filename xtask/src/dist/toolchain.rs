//! A Rust compiler that has the standard library for another system, or its source code.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::rust_src;
use crate::command;
use crate::workspace::Workspace;

/// What builds for `target`.
#[derive(Debug)]
pub(super) struct Toolchain {
    target: &'static str,
    sysroot: PathBuf,
    library: Library,
}

/// Where the standard library for the target comes from.
#[derive(Debug)]
enum Library {
    /// It lies in the toolchain, compiled: `rustup target add` has put it there.
    Compiled,
    /// Cargo compiles it along with the program, from the sources in this folder.
    Source(PathBuf),
}

impl Toolchain {
    /// The machine's own toolchain where that can build for `target`; else a copy of it that has
    /// the sources of the standard library.
    pub(super) fn find(workspace: &Workspace, target: &'static str) -> Result<Self> {
        let sysroot = ask(workspace, &["--print", "sysroot"])?;
        // A copy of a link would still be the toolchain itself.
        let sysroot = fs::canonicalize(sysroot.trim()).context("where does rustc lie?")?;
        if sysroot.join("lib/rustlib").join(target).join("lib").is_dir() {
            return Ok(Self { target, sysroot, library: Library::Compiled });
        }
        if has_sources(&sysroot) {
            let library = Library::Source(fs::canonicalize(sources(&sysroot))?);
            return Ok(Self { target, sysroot, library });
        }
        let about = ask(workspace, &["--version", "--verbose"])?;
        let release = release(&about).context("rustc does not say which release it is")?;
        let folder = workspace.tools().join("rust");
        let unpacked = rust_src::fetch(&folder, release)?;
        let copy = folder.join(format!("toolchain-{release}"));
        if !has_sources(&copy) {
            copy_with_sources(&sysroot, &unpacked, &copy)?;
        }
        Ok(Self { target, sysroot: copy, library: Library::Source(unpacked) })
    }

    /// cargo with this compiler, building for the target; takes the arguments of `cargo build`.
    pub(super) fn cargo_build(&self, workspace: &Workspace) -> Command {
        let mut command = command::cargo_from(workspace, &self.program("cargo"));
        // rustup names its own libraries there, and a compiler takes its home from where those lie.
        command.env("RUSTC", self.program("rustc")).env_remove("LD_LIBRARY_PATH");
        command.args(["build", "--locked", "--target", self.target]);
        if let Library::Source(_) = self.library {
            // Stable compilers refuse to build their own library unless told that they may.
            command.env("RUSTC_BOOTSTRAP", "1").arg("-Zbuild-std=std,panic_unwind");
        }
        command
    }

    /// Folders of this machine that the compiler sees, each with what is to be written instead.
    pub(super) fn remapped(&self) -> Vec<(PathBuf, &'static str)> {
        let mut remapped = vec![(sources(&self.sysroot), "rust")];
        if let Library::Source(folder) = &self.library {
            remapped.push((folder.clone(), "rust"));
        }
        remapped
    }

    fn program(&self, name: &str) -> PathBuf {
        self.sysroot.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

/// Makes a copy of the toolchain in which `unpacked` is where the sources are looked for.
fn copy_with_sources(sysroot: &Path, unpacked: &Path, copy: &Path) -> Result<()> {
    if copy.exists() {
        fs::remove_dir_all(copy)?;
    }
    let copy_by = |how: &str| {
        command::run(Command::new("cp").args(["--archive", how]).arg(sysroot).arg(copy))
    };
    // Links take no room, but only lead to files on the same disk.
    copy_by("--link").or_else(|_| {
        fs::remove_dir_all(copy)?;
        copy_by("--reflink=auto")
    })?;
    let sources = sources(copy);
    fs::create_dir_all(sources.parent().context("the toolchain has no folder for sources")?)?;
    link(unpacked, &sources)
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result<()> {
    std::os::unix::fs::symlink(to, at).with_context(|| format!("cannot link {}", at.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    anyhow::bail!("install the standard library with `rustup target add` and start again")
}

/// Where cargo looks for the sources of the standard library.
fn sources(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib/src/rust")
}

fn has_sources(sysroot: &Path) -> bool {
    sources(sysroot).join("library/std/Cargo.toml").is_file()
}

fn ask(workspace: &Workspace, arguments: &[&str]) -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let mut command = Command::new(rustc);
    command::output(command.current_dir(workspace.root()).args(arguments))
        .context("rustc does not answer")
}

/// The release, such as 1.95.0, in what `rustc --version --verbose` prints.
fn release(about: &str) -> Option<&str> {
    about.lines().find_map(|line| line.strip_prefix("release: ")).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_read_from_what_the_compiler_says_of_itself() {
        let about = "rustc 1.95.0 (59807616e 2026-04-14)\nbinary: rustc\nrelease: 1.95.0\n";
        assert_eq!(release(about), Some("1.95.0"));
        assert_eq!(release("rustc 1.95.0 (59807616e 2026-04-14)\n"), None);
    }

    #[test]
    fn a_library_that_is_not_compiled_is_compiled_from_its_sources() {
        let workspace = Workspace::find().unwrap();
        let words = |library| {
            let toolchain =
                Toolchain { target: "x86_64-pc-windows-gnu", sysroot: "/rust".into(), library };
            let command = toolchain.cargo_build(&workspace);
            command.get_args().map(|it| it.to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        let ready = words(Library::Compiled);
        assert_eq!(ready, ["build", "--locked", "--target", "x86_64-pc-windows-gnu"]);
        let from_source = words(Library::Source("/sources".into()));
        assert_eq!(from_source[4..], ["-Zbuild-std=std,panic_unwind"]);
    }
}
