//! The promises of docs/reliability.md: each names the tests that keep it, and they are there.

use crate::files::{File, read, text_files};

/// Where the promises stand.
const PAGE: &str = "docs/reliability.md";

/// What is wrong with the tests that the page names, a sentence each.
pub(crate) fn broken() -> Vec<String> {
    let page = read(PAGE);
    let files = text_files();
    let mut broken: Vec<String> =
        tests_named(&page).iter().filter_map(|test| missing(test, &files)).collect();
    broken.extend(promises_without_test(&page));
    broken
}

/// Tests named as `file.rs::test`, with the file from the top of the repository.
fn tests_named(page: &str) -> Vec<&str> {
    page.split('`').skip(1).step_by(2).filter(|it| it.contains(".rs::")).collect()
}

/// Why there is no such test.
fn missing(test: &str, files: &[File]) -> Option<String> {
    let (path, name) = test.split_once("::")?;
    let Some(file) = files.iter().find(|it| it.path == path) else {
        return Some(format!("there is no file {path}"));
    };
    let is_there = file.text.contains(&format!("fn {name}("));
    (!is_there).then(|| format!("there is no test {name} in {path}"))
}

/// Rows of tables with tests in them that have none themselves.
fn promises_without_test(page: &str) -> Vec<String> {
    let mut without = Vec::new();
    let mut has_tests = false;
    for line in page.lines() {
        let is_row = line.starts_with('|') && !line.starts_with("|---");
        if line.starts_with("| promise") {
            has_tests = true;
        } else if !line.starts_with('|') {
            has_tests = false;
        } else if is_row && has_tests && tests_named(line).is_empty() {
            without.push(format!("no test keeps this: {line}"));
        }
    }
    without
}

#[test]
fn a_test_that_is_not_there_is_found() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let files = [file("a/b.rs", "#[test]\nfn it_holds() {}")];
    assert_eq!(missing("a/b.rs::it_holds", &files), None);
    assert!(missing("a/b.rs::it_hold", &files).is_some());
    assert!(missing("a/c.rs::it_holds", &files).is_some());
}

#[test]
fn a_promise_that_no_test_keeps_is_found() {
    let page = "| promise | test |\n|---|---|\n| kept | `a.rs::b`, `c` |\n| not kept | `c` |\n\n\
                | figure | value |\n|---|---|\n| one | 1 |\n";
    assert_eq!(tests_named(page), ["a.rs::b"]);
    assert_eq!(promises_without_test(page), ["no test keeps this: | not kept | `c` |"]);
}
