//! How long the functions of a Rust file are.

use crate::rust::is_name_char;

/// The functions in `code` with more than `max` lines, as `name (lines)`.
///
/// `code` is Rust without comments, strings and characters, so that brackets are brackets.
pub(crate) fn longer_than(max: usize, code: &str) -> Vec<String> {
    let long = functions(code).into_iter().filter(|it| it.lines > max);
    long.map(|it| format!("{} ({})", it.name, it.lines)).collect()
}

#[derive(Debug, Eq, PartialEq)]
struct Function<'a> {
    name: &'a str,
    /// From the line of `fn` to the one of its closing brace.
    lines: usize,
}

fn functions(code: &str) -> Vec<Function<'_>> {
    let keywords = code.match_indices("fn ").filter(|(at, _)| !code[..*at].ends_with(is_name_char));
    keywords.filter_map(|(at, keyword)| function(&code[at + keyword.len()..])).collect()
}

/// The function whose name `code` begins with; `None` for a type or a declaration without a body.
fn function(code: &str) -> Option<Function<'_>> {
    let code = code.trim_start();
    let name = &code[..code.find(|it| !is_name_char(it))?];
    if name.is_empty() {
        return None;
    }
    let body = body_start(code)?;
    let mut depth = 0;
    for (at, bracket) in code[body..].match_indices(['{', '}']) {
        depth += if bracket == "{" { 1 } else { -1 };
        if depth == 0 {
            return Some(Function { name, lines: code[..=body + at].lines().count() });
        }
    }
    None
}

/// Where the first brace outside of other brackets is, unless a semicolon comes first.
fn body_start(code: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, it) in code.char_indices() {
        match it {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

#[test]
fn functions_are_measured_from_first_to_last_line() {
    check("fn a() {}", &[("a", 1)]);
    check("pub(crate) const fn a(\n    b: [u8; 4],\n) -> [u8; 2] {\n    [0; 2]\n}\n", &[("a", 5)]);
    check("impl A {\n  fn b(&self) {\n    if c { d() }\n  }\n  fn e();\n}", &[("b", 3)]);
    check("fn a() {\n  fn b() {\n  }\n}", &[("a", 4), ("b", 2)]);
    check("fn a<F>(f: F)\nwhere\n    F: Fn(u8),\n{\n}", &[("a", 5)]);
    check("struct A(fn (u8) -> u8); type Fn2 = fn(u8); let often = 1;", &[]);
    check("fn never_closed() {", &[]);

    #[track_caller]
    fn check(code: &str, expected: &[(&str, usize)]) {
        let found: Vec<_> = functions(code).iter().map(|it| (it.name, it.lines)).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_function_one_line_too_long_is_found() {
    let code = |lines: usize| format!("fn just_right() {{{}}}", "\n".repeat(lines - 1));
    assert_eq!(longer_than(70, &code(70)), [] as [&str; 0]);
    assert_eq!(longer_than(70, &code(71)), ["just_right (71)"]);
}
