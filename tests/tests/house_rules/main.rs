//! The rules of the house: size and shape of files, words, versions and icons.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod files;
mod functions;
mod icons;
mod promises;
mod rust;
mod words;

use files::{File, read, text_files};

/// Lines a source file may have.
const FILE_LINES_MAX: usize = 400;

/// Lines a Rust file may have together with its tests.
const FILE_LINES_MAX_WITH_TESTS: usize = 600;

/// Lines a function may have.
const FUNCTION_LINES_MAX: usize = 70;

/// Written by a test, so nobody has to read it as a whole.
const GENERATED: &[&str] = &["ui/src/api/types.ts"];

/// The generated list of what the engine says, and the same list in another language.
const ENGINE_TEXTS: (&str, &str) = ("ui/src/text/", "/engine.ts");

/// Names that say nothing about what is in a file.
const EMPTY_NAMES: &[&str] =
    &["common", "helper", "helpers", "manager", "misc", "mod", "util", "utils"];

#[test]
fn files_are_short() {
    check_all(|file| {
        let max = lines_max(file)?;
        let lines = file.text.lines().count();
        (lines > max).then(|| format!("has {lines} lines; {max} are allowed"))
    });
}

#[test]
fn functions_are_short() {
    check_all(|file| {
        let code = file.is_rust().then(|| rust::code_only(&file.text))?;
        let long = functions::longer_than(FUNCTION_LINES_MAX, &code);
        (!long.is_empty()).then(|| {
            format!("has functions of more than {FUNCTION_LINES_MAX} lines: {}", long.join(", "))
        })
    });
}

#[test]
fn rust_files_begin_by_saying_what_they_are() {
    check_all(|file| {
        let begins_well = file.text.starts_with("//! ") || !file.is_rust();
        (!begins_well).then(|| "must begin with `//!` and one sentence".to_owned())
    });
}

#[test]
fn file_names_say_something() {
    check_all(|file| {
        let is_empty = file.is_source() && EMPTY_NAMES.contains(&file.stem());
        is_empty.then(|| "needs a name that says what is in it (and foo.rs for foo/mod.rs)".into())
    });
}

#[test]
fn nothing_is_left_half_done() {
    check_all(words::left_half_done);
}

#[test]
fn nothing_tells_of_the_machine_it_was_written_on() {
    check_all(|file| words::machine_bound(&file.text));
}

#[test]
fn all_parts_have_the_same_version() {
    let workspace: toml::Table = read("Cargo.toml").parse().unwrap();
    let version = workspace["workspace"]["package"]["version"].as_str().unwrap();
    let line = format!("\"version\": \"{version}\",");
    for file in ["src-tauri/tauri.conf.json", "ui/package.json"] {
        let found = read(file).lines().any(|it| it.trim() == line);
        assert!(found, "{file} must say {line}, as Cargo.toml does");
    }
}

#[test]
fn all_icons_are_there() {
    let wrong = icons::wrong();
    assert!(wrong.is_empty(), "{}\nrun `cargo xtask icons`", wrong.join("\n"));
}

#[test]
fn each_promise_names_the_test_that_keeps_it() {
    let broken = promises::broken();
    assert!(broken.is_empty(), "docs/reliability.md: {}", broken.join("\n"));
}

#[test]
fn the_limits_depend_on_the_kind_of_file() {
    check("crates/a/src/b.rs", "", Some(400));
    check("crates/a/src/b.rs", "#[cfg(test)]\nmod tests {}", Some(600));
    check("crates/a/src/b/tests.rs", "", Some(600));
    check("crates/a/tests/b.rs", "", Some(600));
    check("ui/src/a.svelte", "", Some(400));
    check("ui/src/api/types.ts", "", None);
    check("ui/package-lock.json", "", None);

    #[track_caller]
    fn check(path: &str, text: &str, max: Option<usize>) {
        assert_eq!(lines_max(&File { path: path.to_owned(), text: text.to_owned() }), max);
    }
}

/// How long `file` may be; `None` for what is not written by hand.
fn lines_max(file: &File) -> Option<usize> {
    let (before, after) = ENGINE_TEXTS;
    let is_list = file.path.starts_with(before) && file.path.ends_with(after);
    if !file.is_source() || is_list || GENERATED.contains(&file.path.as_str()) {
        return None;
    }
    let is_test = file.path.contains("/tests/") || file.stem() == "tests";
    let has_tests = file.is_rust() && (is_test || file.text.contains("#[cfg(test)]"));
    Some(if has_tests { FILE_LINES_MAX_WITH_TESTS } else { FILE_LINES_MAX })
}

/// Asks `problem` about every text file of the repository and fails with all that it finds.
#[track_caller]
fn check_all(problem: impl Fn(&File) -> Option<String>) {
    let files = text_files();
    assert!(files.len() > 100, "only {} files were looked at", files.len());
    let found: Vec<String> =
        files.iter().filter_map(|file| Some(format!("{} {}", file.path, problem(file)?))).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
