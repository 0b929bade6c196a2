//! The files of the repository that are, or will be, under version control.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A text file of the repository.
#[derive(Debug)]
pub(crate) struct File {
    /// Where it is, from the top of the repository, with `/`.
    pub(crate) path: String,
    /// What is in it.
    pub(crate) text: String,
}

impl File {
    /// Whether people write code in it.
    pub(crate) fn is_source(&self) -> bool {
        ["rs", "ts", "svelte", "css", "js"].contains(&self.extension())
    }

    /// Whether it is Rust.
    pub(crate) fn is_rust(&self) -> bool {
        self.extension() == "rs"
    }

    /// Its name without the ending.
    pub(crate) fn stem(&self) -> &str {
        self.name().split('.').next().unwrap_or_default()
    }

    fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// All text files that git tracks or would add.
pub(crate) fn text_files() -> Vec<File> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git is needed to list the files");
    assert!(output.status.success(), "git cannot list the files");
    let listed = String::from_utf8(output.stdout).unwrap();
    let mut paths: Vec<&str> = listed.split('\0').filter(|it| !it.is_empty()).collect();
    paths.dedup();
    let file = |path: &str| {
        // What is deleted but not yet committed, or not text, is passed over.
        let text = String::from_utf8(fs::read(root().join(path)).ok()?).ok()?;
        Some(File { path: path.to_owned(), text })
    };
    paths.into_iter().filter_map(file).collect()
}

/// The text of the file at `path` from the top of the repository.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn a_name_is_taken_apart() {
    check("ui/src/state/live.svelte.ts", "live", "ts", true);
    check("crates/a/src/mod.rs", "mod", "rs", true);
    check("Cargo.lock", "Cargo", "lock", false);
    check("LICENSE", "LICENSE", "", false);

    #[track_caller]
    fn check(path: &str, stem: &str, extension: &str, is_source: bool) {
        let file = File { path: path.to_owned(), text: String::new() };
        assert_eq!((file.stem(), file.extension()), (stem, extension));
        assert_eq!(file.is_source(), is_source);
    }
}
