//! Rust source with its comments, strings and characters blanked out.

/// `source` with only code left; everything else is spaces, and lines stay lines.
pub(crate) fn code_only(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut code = String::with_capacity(source.len());
    let mut at = 0;
    while at < chars.len() {
        let end = end_of_text(&chars, at);
        if end == at {
            code.push(chars[at]);
            at += 1;
        } else {
            code.extend(chars[at..end].iter().map(|&it| if it == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    code
}

/// Where the comment, string or character ends that begins at `at`; `at` itself if none does.
fn end_of_text(chars: &[char], at: usize) -> usize {
    match (chars[at], chars.get(at + 1)) {
        ('/', Some('/')) => find(chars, at, |it| it == '\n'),
        ('/', Some('*')) => end_of_block_comment(chars, at),
        ('"', _) => end_of_quoted(chars, at, '"'),
        ('\'', _) if is_character(chars, at) => end_of_quoted(chars, at, '\''),
        ('r', _) if !continues_name(chars, at) => end_of_raw_string(chars, at),
        _ => at,
    }
}

fn end_of_block_comment(chars: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => depth += 1,
            ('*', Some('/')) => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn end_of_quoted(chars: &[char], start: usize, quote: char) -> usize {
    let mut at = start + 1;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            it if it == quote => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// `r"…"` and `r#"…"#`; `r#name` is no string, and neither is a plain `r`.
fn end_of_raw_string(chars: &[char], start: usize) -> usize {
    let quote = find(chars, start + 1, |it| it != '#');
    if chars.get(quote) != Some(&'"') {
        return start;
    }
    let hashes = quote - start - 1;
    let is_end = |at: usize| {
        chars[at] == '"'
            && chars[at + 1..].iter().take(hashes).filter(|it| **it == '#').count() == hashes
    };
    (quote + 1..chars.len()).find(|&at| is_end(at)).map_or(chars.len(), |at| at + 1 + hashes)
}

/// Tells `'a'` and `'\n'` from the lifetime `'a`.
fn is_character(chars: &[char], at: usize) -> bool {
    chars.get(at + 1) == Some(&'\\') || chars.get(at + 2) == Some(&'\'')
}

/// Whether the `r` at `at` belongs to a longer name; `br"…"` and `cr"…"` are strings too.
fn continues_name(chars: &[char], at: usize) -> bool {
    let is_name = |at: Option<usize>| at.is_some_and(|at| is_name_char(chars[at]));
    match at.checked_sub(1).map(|before| chars[before]) {
        Some('b' | 'c') => is_name(at.checked_sub(2)),
        _ => is_name(at.checked_sub(1)),
    }
}

/// Whether `it` may stand in a Rust name.
pub(crate) fn is_name_char(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

fn find(chars: &[char], from: usize, stop: impl Fn(char) -> bool) -> usize {
    (from..chars.len()).find(|&at| stop(chars[at])).unwrap_or(chars.len())
}

#[test]
fn only_code_is_left() {
    check("a // {\nb", "a\nb");
    check("a /* { /* } */ { */ b", "a b");
    check(r#"a("{ \" {", b)"#, "a(, b)");
    check(r##"a(r#"{ " \"#, b'{', '\'', b"{")"##, "a(, b, , b)");
    check("fn a<'b>(c: &'b str, d: &'static str) {}", "fn a<'b>(c: &'b str, d: &'static str) {}");
    check("r#type for r in br\"{\"", "r#type for r in b");
    check("'{' '\u{e9}' '\\u{7b}' }", "}");
    check("\"not closed {", "");

    #[track_caller]
    fn check(source: &str, code: &str) {
        let words = |text: &str| text.replace(' ', "");
        assert_eq!(words(&code_only(source)), words(code));
        assert_eq!(code_only(source).lines().count(), source.lines().count());
    }
}
