//! Words that must not be left in the repository.
//!
//! The words themselves are put together here, so that this file does not contain them.

use crate::files::File;
use crate::rust::{code_only, is_name_char};

/// Notes to oneself, which belong into an issue whose number stands beside them.
const MARKERS: &[[&str; 2]] = &[["TO", "DO"], ["FIX", "ME"], ["XX", "X"]];

/// Macros for code that is not finished.
const MACROS: &[&str] = &["dbg!", "todo!", "unimplemented!"];

/// Folders that exist on somebody's machine, and the hosts that serve packages.
const MACHINE_BOUND: &[[&str; 2]] = &[
    ["/work", "/"],
    ["/root", "/"],
    ["index.crates", ".io"],
    ["static.crates", ".io"],
    ["registry.npmjs", ".org"],
    ["pypi", ".org"],
    ["pythonhosted", ".org"],
    ["deb.debian", ".org"],
];

/// Whoever lives here is the person in an example.
const EXAMPLE_HOME: &str = "me/";

/// The first line of `file` that tells of unfinished work without naming an issue.
pub(crate) fn left_half_done(file: &File) -> Option<String> {
    if !file.is_source() {
        return None;
    }
    let code = if file.is_rust() { code_only(&file.text) } else { String::new() };
    let unfinished = code.lines().position(|line| MACROS.iter().any(|it| has_word(line, it)));
    let is_note = |line: &str| MARKERS.iter().any(|it| has_word(line, &it.concat()));
    let note = file.text.lines().position(|line| is_note(line) && !names_an_issue(line));
    let line = unfinished.or(note)? + 1;
    Some(format!("line {line} is left half done; file an issue and name it, as in #12"))
}

/// The first line of `text` that only makes sense on one machine.
pub(crate) fn machine_bound(text: &str) -> Option<String> {
    let is_bound = |line: &str| {
        MACHINE_BOUND.iter().any(|it| has_word(line, &it.concat())) || has_home_of_someone(line)
    };
    let line = text.lines().position(is_bound)? + 1;
    Some(format!("line {line} names a folder or a package host of one machine"))
}

/// Whether `word` stands in `line` and is not the rest or beginning of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let is_rest = before.is_some_and(|it| is_name_char(it) || it == '.');
        let goes_on = word.ends_with(is_name_char) && after.is_some_and(is_name_char);
        !is_rest && !goes_on
    })
}

fn has_home_of_someone(line: &str) -> bool {
    let homes = ["/home", "/Users"].map(|it| it.to_owned() + "/");
    homes.iter().any(|home| {
        let mut found = line.match_indices(home.as_str());
        found.any(|(at, home)| {
            let owner = &line[at + home.len()..];
            owner.starts_with(is_name_char) && !owner.starts_with(EXAMPLE_HOME)
        })
    })
}

fn names_an_issue(line: &str) -> bool {
    line.split('#').skip(1).any(|after| after.starts_with(|it: char| it.is_ascii_digit()))
}

#[test]
fn unfinished_work_is_found() {
    let [todo, fixme, xxx] = [0, 1, 2].map(|at: usize| MARKERS[at].concat());
    check("a.rs", &format!("//! A\n// {todo}: more"), Some(2));
    check("a.ts", &format!("// {fixme} soon"), Some(1));
    check("a.ts", &format!("// {fixme}(#12) soon"), None);
    check("a.css", &format!("/* {xxx} */"), Some(1));
    check("a.css", &format!("/* {xxx}L, {xxx}X and s{todo} are sizes */"), None);
    check("a.rs", "fn a() { todo!() }", Some(1));
    check("a.rs", "fn a() {\n    dbg!(1);\n}", Some(2));
    check("a.rs", "// todo!() is for later\nlet a = \"dbg!\";", None);
    check("a.md", &todo, None);

    #[track_caller]
    fn check(path: &str, text: &str, line: Option<usize>) {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        let found = left_half_done(&file);
        let expected = line.map(|it| format!("line {it} is"));
        assert_eq!(found.is_some(), expected.is_some(), "{found:?}");
        assert!(found.unwrap_or_default().starts_with(&expected.unwrap_or_default()));
    }
}

#[test]
fn machines_are_found() {
    for it in MACHINE_BOUND {
        assert!(machine_bound(&format!("see\nthe {}", it.concat())).is_some());
    }
    let home = |owner: &str| machine_bound(&format!("{}{owner}/x", "/home/"));
    assert!(home("anna").is_some());
    assert!(home("me").is_none());
    assert!(home("{user}").is_none());
    assert!(machine_bound("docs/work/plan.md, ../root/, network/work").is_none());
}
