//! Which test files there are: those of the crates, the rules of the house, and acceptance tests.
//!
//! Cargo compiles a dependency again when the packages it builds together change, because their
//! features are united. So every step names all packages (`--workspace`) and picks by test file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// Files in `tests/tests` that need no program and no client, and run with the unit tests.
const RULES: &[&str] = &["dependency_rules", "house_rules"];

/// The names of all integration tests, sorted by the step that runs them.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct TestTargets {
    /// Run with the unit tests.
    pub(super) unit: BTreeSet<String>,
    /// Run against real programs.
    pub(super) acceptance: BTreeSet<String>,
}

impl TestTargets {
    /// Reads the folders in which cargo looks for integration tests.
    pub(super) fn find(root: &Path) -> Result<Self> {
        let mut packages = folders(&root.join("crates"))?;
        packages.extend([root.join("src-tauri"), root.join("xtask")]);
        let mut unit = BTreeSet::new();
        for package in packages {
            unit.extend(test_names(&package.join("tests"))?);
        }
        let (rules, acceptance): (BTreeSet<_>, BTreeSet<_>) =
            test_names(&root.join("tests/tests"))?
                .into_iter()
                .partition(|name| RULES.contains(&name.as_str()));
        if let Some(twice) = acceptance.intersection(&unit).next() {
            bail!("two tests are called {twice}: an acceptance test needs a name of its own");
        }
        unit.extend(rules);
        Ok(Self { unit, acceptance })
    }
}

/// The integration tests in `folder`: `name.rs` or `name/main.rs`.
fn test_names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for path in entries(folder)? {
        let is_test =
            path.extension().is_some_and(|it| it == "rs") || path.join("main.rs").exists();
        if let Some(name) = path.file_stem().filter(|_| is_test) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

fn folders(parent: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(parent)?.into_iter().filter(|path| path.is_dir()).collect())
}

/// What lies in `folder`; nothing if there is no such folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    entries.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_the_tests_of_a_workspace() {
        let root = std::env::temp_dir().join(format!("swarmdeck-xtask-{}", std::process::id()));
        for file in [
            "crates/control/tests/types.rs",
            "crates/control/tests/support/mod_of_nothing.rs",
            "crates/server/tests/http/main.rs",
            "crates/server/Cargo.toml",
            "tests/tests/house_rules.rs",
            "tests/tests/window.rs",
        ] {
            let file = root.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();

        let targets = TestTargets::find(&root).unwrap();
        assert_eq!(targets.unit, names(&["house_rules", "http", "types"]));
        assert_eq!(targets.acceptance, names(&["window"]));

        fs::write(root.join("crates/control/tests/window.rs"), "").unwrap();
        assert!(TestTargets::find(&root).is_err());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn the_rules_are_among_the_unit_tests_here() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let targets = TestTargets::find(&root).unwrap();
        for rule in RULES {
            assert!(targets.unit.contains(*rule), "{rule}");
        }
    }
}
