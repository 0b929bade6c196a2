//! The source code of Rust's standard library, from Debian.
//!
//! apt gets a configuration, lists and a cache of its own, so that the machine's stay as they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;

/// Debian's releases that may have the package, those with the shortest lists first.
const SUITES: &[&str] = &["stable-backports", "testing", "unstable"];

const PACKAGE: &str = "rust-src";

/// The key ring that Debian's own releases are signed with.
const KEY_RING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Fetches the sources that belong to the compiler `release` into `folder`, unless they are there,
/// and returns the folder which has `library` in it.
///
/// A library of another release does not compile: where Debian does not have this one, the error
/// says what it has.
pub(super) fn fetch(folder: &Path, release: &str) -> Result<PathBuf> {
    let unpacked = folder.join(format!("sources-{release}"));
    let sources = unpacked.join(format!("usr/src/rustc-{release}"));
    if sources.join("library/std/Cargo.toml").is_file() {
        println!("the sources of Rust {release} are already there");
        return Ok(sources);
    }
    let apt = Apt::new(&folder.join("apt"))?;
    let mut found = Vec::new();
    for suite in SUITES {
        let known = apt.versions(suite)?;
        if let Some(version) = known.iter().find(|it| is_of_release(it, release)) {
            unpack(&apt.download(version)?, &unpacked)?;
            return Ok(sources);
        }
        found.extend(known);
    }
    bail!(
        "the standard library for Windows is compiled from its sources, and Debian does not have \
         those of Rust {release} (it has {}). Start again with one of these releases, or with a \
         toolchain that has the target: `rustup target add x86_64-pc-windows-gnu`",
        found.join(", ")
    )
}

/// What lies in `folder` afterwards is whole, even if an earlier run was broken off.
fn unpack(package: &Path, folder: &Path) -> Result<()> {
    let partial = folder.with_file_name("sources-partial");
    for old in [folder, &partial] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    command::run(Command::new("dpkg-deb").arg("--extract").arg(package).arg(&partial))?;
    fs::rename(partial, folder).context("the sources cannot be put in their place")
}

/// apt with files of its own in `folder`.
struct Apt {
    folder: PathBuf,
    mirror: String,
}

impl Apt {
    fn new(folder: &Path) -> Result<Self> {
        for name in ["lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(folder.join(name))?;
        }
        let apt = Self { folder: folder.to_owned(), mirror: mirror()? };
        fs::write(apt.configuration(), configuration(&folder.to_string_lossy()))?;
        Ok(apt)
    }

    fn configuration(&self) -> PathBuf {
        self.folder.join("apt.conf")
    }

    /// The versions of the package that `suite` has.
    fn versions(&self, suite: &str) -> Result<Vec<String>> {
        let source = format!("deb [signed-by={KEY_RING}] {} {suite} main\n", self.mirror);
        fs::write(self.folder.join("sources.list"), source)?;
        command::run(self.command("apt-get").args(["--quiet", "update"]))
            .context("Debian's list of packages could not be fetched")?;
        let listed = command::output(self.command("apt-cache").args(["madison", PACKAGE]));
        Ok(versions(&listed.unwrap_or_default()))
    }

    fn download(&self, version: &str) -> Result<PathBuf> {
        let wanted = format!("{PACKAGE}={version}");
        command::run(self.command("apt-get").args(["--quiet", "download", &wanted]))?;
        Ok(self.folder.join(format!("{PACKAGE}_{version}_all.deb")))
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder).env("APT_CONFIG", self.configuration());
        command
    }
}

/// The server that this machine has its own Debian packages from.
fn mirror() -> Result<String> {
    let mut list = Command::new("apt-get");
    list.args(["indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]);
    let listed = command::output(&mut list).unwrap_or_default();
    let mirror = listed.lines().find_map(|line| line.strip_prefix("Debian "));
    mirror.map(str::to_owned).context(
        "the sources of Rust's standard library come from Debian, and this machine's apt does not \
         know a server of Debian. `rustup target add x86_64-pc-windows-gnu` does without them",
    )
}

fn configuration(folder: &str) -> String {
    format!(
        "Dir::Etc::sourcelist \"{folder}/sources.list\";\n\
         Dir::Etc::sourceparts \"-\";\n\
         Dir::State::lists \"{folder}/lists\";\n\
         Dir::Cache \"{folder}/cache\";\n"
    )
}

/// The versions in what `apt-cache madison` prints.
fn versions(listed: &str) -> Vec<String> {
    let column = |line: &str| line.split('|').nth(1).map(|it| it.trim().to_owned());
    listed.lines().filter_map(column).collect()
}

/// Whether Debian's `version` packs exactly the `release` of Rust.
fn is_of_release(version: &str, release: &str) -> bool {
    version.strip_prefix(release).is_some_and(|rest| rest.starts_with(['+', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_release_will_do() {
        let listed = " rust-src | 1.96.1+dfsg1-2~bpo13+1 | a mirror\n \
                      rust-src | 1.95.0+dfsg1-2~bpo13+1 | a mirror\n";
        let found = versions(listed);
        assert_eq!(found, ["1.96.1+dfsg1-2~bpo13+1", "1.95.0+dfsg1-2~bpo13+1"]);
        assert!(is_of_release(&found[1], "1.95.0"));
        assert!(!is_of_release(&found[0], "1.95.0"));
        assert!(!is_of_release("1.95.01-1", "1.95.0"));
    }

    #[test]
    fn apt_writes_nowhere_but_into_its_folder() {
        let configuration = configuration("/here");
        for name in ["Dir::State::lists", "Dir::Cache"] {
            let line = configuration.lines().find(|it| it.starts_with(name)).unwrap();
            assert!(line.contains(" \"/here/"), "{line}");
        }
    }
}
