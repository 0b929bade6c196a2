//! Patterns by which a person leaves files out, or in, in the notation of .gitignore.

use std::collections::HashMap;
use std::sync::Arc;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::PlanError;
use crate::name;

/// Whether [`PlanOptions::exclude`](crate::PlanOptions::exclude) may be these patterns.
///
/// # Errors
///
/// [`PlanError::Pattern`] names the first one that is none.
pub fn check_patterns(patterns: &[String]) -> Result<(), PlanError> {
    Patterns::new(patterns).map(drop)
}

/// The patterns of a plan, ready to be asked about many paths.
#[derive(Debug)]
pub(super) struct Patterns {
    matcher: Gitignore,
    /// The patterns as they were written, by the form in which the matcher knows them.
    written: HashMap<String, Arc<str>>,
}

/// What the patterns say about a file or folder.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Verdict {
    /// No pattern is about it.
    Silent,
    /// It is left out, by the pattern that is named.
    Out(Arc<str>),
    /// It goes in, although it might be left out by default.
    In,
}

impl Patterns {
    pub(super) fn new(patterns: &[String]) -> Result<Self, PlanError> {
        let mut builder = GitignoreBuilder::new("");
        let mut written = HashMap::new();
        for (index, pattern) in patterns.iter().enumerate() {
            if index >= MAX_PATTERNS {
                return Err(wrong(pattern, format!("there are more than {MAX_PATTERNS}")));
            }
            if pattern.len() > MAX_PATTERN_BYTES {
                return Err(wrong(pattern, format!("it is longer than {MAX_PATTERN_BYTES} bytes")));
            }
            let line = name::composed(pattern).to_lowercase();
            let line = if line.ends_with("\\ ") { &line } else { line.trim_end() };
            builder.add_line(None, line).map_err(|it| wrong(pattern, said(it)))?;
            written.insert(line.to_owned(), Arc::from(pattern.trim_end()));
        }
        let last = patterns.last().map_or("", String::as_str);
        let too_much = "with those before it, it is too long".to_owned();
        let matcher = builder.build().map_err(|_| wrong(last, too_much))?;
        Ok(Self { matcher, written })
    }

    /// Judges what has this path below the root, in NFC and with `/` between the parts.
    ///
    /// What lies in it is judged on its own: a folder that is left out is not walked.
    pub(super) fn judge(&self, path: &str, is_folder: bool) -> Verdict {
        if self.matcher.is_empty() {
            return Verdict::Silent;
        }
        // The matcher could fold only ASCII, and would be slower.
        match self.matcher.matched(path.to_lowercase(), is_folder) {
            Match::None => Verdict::Silent,
            Match::Whitelist(_) => Verdict::In,
            Match::Ignore(glob) => Verdict::Out(match self.written.get(glob.original()) {
                Some(written) => Arc::clone(written),
                None => glob.original().into(),
            }),
        }
    }
}

fn wrong(pattern: &str, problem: String) -> PlanError {
    let mut pattern = pattern.to_owned();
    if let Some((end, _)) = pattern.char_indices().nth(SHOWN_CHARACTERS) {
        pattern.truncate(end);
        pattern.push('…');
    }
    PlanError::Pattern { pattern, problem }
}

fn said(error: ignore::Error) -> String {
    match error {
        ignore::Error::Glob { err, .. } => err,
        other => other.to_string(),
    }
}

/// More are a mistake, and their automaton would take long to build.
const MAX_PATTERNS: usize = 1_000;

/// Longer than any path that Windows takes in its classic form.
const MAX_PATTERN_BYTES: usize = 500;

const SHOWN_CHARACTERS: usize = 40;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn patterns_are_those_of_gitignore() {
        check(&["*.txt"], &["a.txt", "x/b.TXT", "x.txt/"], &["txt", "a.txt.gz", "a.txt/b"]);
        check(&["x"], &["x", "a/x", "x/"], &["xx", "a.x"]);
        check(&["/x"], &["x", "x/"], &["a/x"]);
        check(&["x/"], &["x/", "a/x/"], &["x", "a/x"]);
        check(&["a/x"], &["a/x"], &["x", "b/a/x"]);
        check(&["**/a/x"], &["a/x", "b/a/x"], &["x"]);
        check(&["a/**"], &["a/x", "a/b/c"], &["a/", "b/a/x"]);
        check(&["a/*.b"], &["a/x.b"], &["a/x/y.b"]);
        check(&["s[0-9]?.*"], &["s01.mkv"], &["sx1.mkv", "s1"]);
        check(&["*.{jpg,png}"], &["a.jpg", "a.png"], &["a.gif"]);
        check(&["\\#a", "\\!b"], &["#a", "!b"], &["a", "b"]);
        check(&["# a", "", "   "], &[], &["# a", "a"]);
        check(&["a  "], &["a"], &["a  "]);
        check(&["a\\ "], &["a "], &["a"]);
    }

    #[test]
    fn neither_case_nor_unicode_spelling_matter() {
        check(&["*.MKV", "\u{c4}rger"], &["a.mkv", "\u{e4}RGER", "\u{c4}RGER"], &["arger"]);
    }

    #[test]
    fn the_last_pattern_that_matches_decides() {
        let patterns = patterns(&["*", "!*/", "!*.MKV", "b.mkv"]);
        assert_eq!(patterns.judge("a.txt", false), Verdict::Out("*".into()));
        assert_eq!(patterns.judge("a", true), Verdict::In);
        assert_eq!(patterns.judge("x/a.mkv", false), Verdict::In);
        assert_eq!(patterns.judge("x/b.mkv", false), Verdict::Out("b.mkv".into()));
        assert_eq!(super::Patterns::new(&[]).unwrap().judge("a", false), Verdict::Silent);
    }

    #[test]
    fn the_pattern_is_named_as_it_was_written() {
        let verdict = patterns(&["*.TXT "]).judge("a.txt", false);
        assert_eq!(verdict, Verdict::Out("*.TXT".into()));
    }

    #[test]
    fn wrong_patterns_are_refused_with_the_problem() {
        check(&["ok", "a{b"], "a{b", "unclosed alternate");
        check(&["[z-a]"], "[z-a]", "invalid range");
        check(&["a\\"], "a\\", "dangling");
        let long = "l".repeat(MAX_PATTERN_BYTES + 1);
        check(
            &[&long],
            &(long[..SHOWN_CHARACTERS].to_owned() + "…"),
            "it is longer than 500 bytes",
        );
        let many: Vec<String> = (0..=MAX_PATTERNS).map(|it| it.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        check(&many, "1000", "there are more than 1000");
        assert_eq!(patterns(&many[..MAX_PATTERNS]).judge("999", false), Verdict::Out("999".into()));

        #[track_caller]
        fn check(patterns: &[&str], wrong: &str, expected: &str) {
            let patterns: Vec<String> = patterns.iter().map(|&it| it.to_owned()).collect();
            let Err(PlanError::Pattern { pattern, problem }) = Patterns::new(&patterns) else {
                panic!("{patterns:?} are taken");
            };
            assert_eq!(pattern, wrong);
            assert!(problem.contains(expected), "{problem}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_pattern_or_refused(patterns: Vec<String>, path: String, is_folder: bool) {
            if let Ok(patterns) = Patterns::new(&patterns) {
                patterns.judge(&path, is_folder);
            }
        }
    }

    /// A `/` at the end says that it is a folder.
    #[track_caller]
    fn check(lines: &[&str], out: &[&str], silent: &[&str]) {
        let patterns = patterns(lines);
        let judge = |path: &str| match path.strip_suffix('/') {
            Some(folder) => patterns.judge(folder, true),
            None => patterns.judge(path, false),
        };
        for path in out {
            assert!(matches!(judge(path), Verdict::Out(_)), "{lines:?} and {path}");
        }
        for path in silent {
            assert_eq!(judge(path), Verdict::Silent, "{lines:?} and {path}");
        }
    }

    fn patterns(lines: &[&str]) -> Patterns {
        Patterns::new(&lines.iter().map(|&it| it.to_owned()).collect::<Vec<_>>()).unwrap()
    }
}
