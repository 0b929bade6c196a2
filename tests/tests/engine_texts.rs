//! What the engine says to a person, listed from its sources, so that the ui can translate it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::LitStr;

const LIST: &str = "ui/src/text/en/engine.ts";

/// Crates whose words are for a person, and files of the cli that answer a page.
const SPEAKERS: &[&str] =
    &["crates/control/src", "crates/cli/src/ui.rs", "crates/cli/src/ui", "src-tauri/src"];

/// Crates whose errors are shown, with a capital letter before and a full stop behind them.
const FAILING: &[&str] = &["crates/metainfo/src", "crates/catalog/src", "crates/server/src"];

/// Files whose words, also those they write piece by piece, a page shows as they are.
const SHOWN: &[&str] = &[
    "crates/metainfo/src/doubts.rs",
    "crates/metainfo/src/edit/input.rs",
    "crates/metainfo/src/plan/exclusion.rs",
    "crates/metainfo/src/plan/patterns.rs",
    "crates/metainfo/src/plan/warning.rs",
    "crates/metainfo/src/create/reader.rs",
];

/// Single words that are put into the places `{what}` and `{field}` of others.
const WORDS: &[&str] = &[
    "categories",
    "collection",
    "end",
    "entries",
    "friends",
    "lists",
    "message",
    "name",
    "note",
    "pattern",
    "reason",
];

/// Macros that write for a page what they write for a terminal, in the files of `SHOWN`.
const WRITING: &[&str] = &["write", "writeln"];

/// Macros and methods whose words are for the log or for whoever mends Swarmdeck.
const NOT_SHOWN: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug",
    "debug_assert",
    "error",
    "event",
    "expect",
    "info",
    "panic",
    "trace",
    "unreachable",
    "warn",
    "eprintln",
    "println",
];

/// Beginnings of texts that are for programs.
const FOR_PROGRAMS: &[&str] = &[
    " (os error",
    " at line ",
    "; Secure",
    "<",
    "Basic ",
    "Content-Disposition",
    "Transmission ",
    "[day]",
    "default-src",
    "expected ",
    "multipart/",
    "system volume information",
    "qBittorrent ",
    "this torrent is paused by the owner",
    "unsuccessful login attempts",
    "{ip} - -",
    "{name}={id}; ",
];

/// Run with `UPDATE_TYPES=1` to write the file anew.
#[test]
fn the_list_of_what_the_engine_says_is_current() {
    let path = root().join(LIST);
    let expected = list();
    if std::env::var_os("UPDATE_TYPES").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let actual = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        actual == expected,
        "{LIST} is out of date: run `UPDATE_TYPES=1 cargo test -p acceptance --test engine_texts`"
    );
}

#[test]
fn what_is_for_a_person_is_told_from_what_is_not() {
    let source = r#"
        #[error("port {port} is taken")]
        #[doc = "Not this one."]
        struct It;
        fn say() {
            tracing::warn!("nor this one");
            known.expect("nor what a fault would say");
            let word = "one_word";
            format!("The port {} is taken by {name:?}.", port);
            write!(f, "only where all counts");
        }
        #[cfg(test)]
        mod tests { const TEXT: &str = "Nor what tests say."; }
        const LAST: &str = "And this.";
    "#;
    let told = |speech| {
        let mut texts = BTreeSet::new();
        collect(source.parse().unwrap(), speech, &mut texts);
        Vec::from_iter(texts)
    };
    let said = ["And this.", "The port {1} is taken by {name}.", "port {port} is taken"];
    assert_eq!(told(Speech::Errors), said[2..]);
    assert_eq!(told(Speech::Said), said);
    let written = [&said[..2], &["only where all counts"], &said[2..]].concat();
    assert_eq!(told(Speech::Written), written);
}

fn list() -> String {
    let mut texts = BTreeSet::new();
    texts.extend(WORDS.iter().map(|&it| it.to_owned()));
    for (folders, speech) in
        [(SPEAKERS, Speech::Said), (FAILING, Speech::Errors), (SHOWN, Speech::Written)]
    {
        for path in folders.iter().flat_map(|it| sources(&root().join(it))) {
            let source = fs::read_to_string(&path).unwrap();
            collect(source.parse().unwrap(), speech, &mut texts);
        }
    }
    let mut file = String::from(
        "// What the engine says, from its sources by the test of its name in tests/. Do not edit.\n\
         \nexport const templates = [\n",
    );
    for text in texts {
        writeln!(file, "  {},", serde_json::to_string(&text).unwrap()).unwrap();
    }
    file + "] as const satisfies readonly string[];\n\n\
            export type EngineText = (typeof templates)[number];\n"
}

/// Which texts of a source are for a person.
#[derive(Clone, Copy, PartialEq)]
enum Speech {
    /// Those of `#[error]`.
    Errors,
    /// All that are not written somewhere.
    Said,
    /// All.
    Written,
}

/// Adds the texts of `tokens` that are for a person.
fn collect(tokens: TokenStream, speech: Speech, texts: &mut BTreeSet<String>) {
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                rest.next_if(|it| matches!(it, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let Some(TokenTree::Group(attribute)) = rest.next() else { continue };
                let shown = attribute.stream().to_string();
                if shown.starts_with("error") {
                    texts.extend(first_text(attribute.stream()));
                } else if shown.starts_with("cfg") && shown.contains("test") {
                    rest.find(ends_item);
                }
            }
            TokenTree::Ident(name) if is_left_out(&name.to_string(), speech) => {
                let is_macro = rest
                    .next_if(|it| matches!(it, TokenTree::Punct(mark) if mark.as_char() == '!'))
                    .is_some();
                if is_macro || name == "expect" {
                    rest.next_if(|it| matches!(it, TokenTree::Group(_)));
                }
            }
            TokenTree::Group(group) => collect(group.stream(), speech, texts),
            TokenTree::Literal(literal) if speech != Speech::Errors => {
                texts.extend(text_of(&literal.to_string()).filter(|it| is_for_a_person(it)));
            }
            _ => {}
        }
    }
}

fn is_left_out(name: &str, speech: Speech) -> bool {
    NOT_SHOWN.contains(&name) || speech != Speech::Written && WRITING.contains(&name)
}

fn ends_item(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    }
}

/// The text of an `#[error("…")]`; none where the error speaks through another.
fn first_text(attribute: TokenStream) -> Option<String> {
    let TokenTree::Group(arguments) = attribute.into_iter().nth(1)? else { return None };
    let text = text_of(&arguments.stream().into_iter().next()?.to_string())?;
    is_for_a_person(&text).then_some(text)
}

/// The value of a literal, with the names alone of what is put into it.
fn text_of(literal: &str) -> Option<String> {
    let text = syn::parse_str::<LitStr>(literal).ok()?.value();
    let mut named = String::new();
    let mut count = 0;
    let mut rest = &*text;
    while let Some((before, after)) = rest.split_once('{') {
        named += before;
        let (inside, behind) = after.split_once('}')?;
        let name = inside.split(':').next().unwrap_or_default();
        if name.is_empty() {
            count += 1;
            write!(named, "{{{count}}}").unwrap();
        } else {
            write!(named, "{{{name}}}").unwrap();
        }
        rest = behind;
    }
    Some(named + rest)
}

fn is_for_a_person(text: &str) -> bool {
    let words = text
        .split(' ')
        .filter(|it| !it.contains('{') && it.chars().filter(char::is_ascii_lowercase).count() > 1);
    text.contains(' ')
        && !text.contains('\n')
        && words.count() > 0
        && !FOR_PROGRAMS.iter().any(|it| text.starts_with(it))
}

/// The Rust files at or below `path`, but for tests.
fn sources(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut found: Vec<_> = fs::read_dir(path).unwrap().map(|it| it.unwrap().path()).collect();
    found.retain(|it| it.file_stem().is_none_or(|stem| stem != "tests"));
    found
        .into_iter()
        .filter(|it| it.is_dir() || it.extension().is_some_and(|it| it == "rs"))
        .flat_map(|it| sources(&it))
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
