//! What a person has entered, checked field by field.

use crate::error::UserError;
use crate::settings::Problem;
use crate::torrents::unix_secs_now;

/// The fields of one command; collects what is wrong with them.
#[derive(Debug, Default)]
pub(crate) struct Input {
    problems: Vec<Problem>,
}

impl Input {
    /// The text in `field` without blanks around it; it may be empty.
    pub(crate) fn text(&mut self, field: &str, text: &str, max_chars: usize) -> String {
        let text = text.trim();
        if text.chars().count() > max_chars {
            self.refuse(field, format!("must not be longer than {max_chars} characters"));
        } else if text.chars().any(char::is_control) {
            self.refuse(field, "must be one line of text");
        }
        text.to_owned()
    }

    /// The same of a text that may have several lines, which end alike whatever the system.
    pub(crate) fn lines(&mut self, field: &str, text: &str, max_chars: usize) -> String {
        let text = text.replace("\r\n", "\n");
        let text = text.trim_end();
        if text.chars().count() > max_chars {
            self.refuse(field, format!("must not be longer than {max_chars} characters"));
        } else if text.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\t')) {
            self.refuse(field, "must be text");
        }
        text.to_owned()
    }

    /// The same of a text that must not be empty.
    pub(crate) fn needed_text(&mut self, field: &str, text: &str, max_chars: usize) -> String {
        let text = self.text(field, text, max_chars);
        if text.is_empty() {
            self.refuse(field, "must not be empty");
        }
        text
    }

    /// When something ends, which must not have been already.
    pub(crate) fn end(&mut self, unix_secs: Option<u64>) -> Option<u64> {
        if super::has_ended(unix_secs, unix_secs_now()) {
            self.refuse("expires_unix_secs", "must be in the future");
        } else if unix_secs.is_some_and(|it| i64::try_from(it).is_err()) {
            self.refuse("expires_unix_secs", "must not be that far away");
        }
        unix_secs
    }

    /// Notes that `field` is wrong, with words that go on after its name.
    pub(crate) fn refuse(&mut self, field: &str, message: impl Into<String>) {
        self.problems.push(Problem { field: field.to_owned(), message: message.into() });
    }

    /// Whether all is well.
    ///
    /// # Errors
    ///
    /// Every field that is wrong, and why.
    pub(crate) fn check(self) -> Result<(), UserError> {
        if self.problems.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = self.problems.iter().map(named).collect();
        let message = crate::explain::sentence(list.join("; "));
        let hint = "Correct what is named; nothing has been changed.";
        Err(UserError { problems: self.problems, ..UserError::new("input_invalid", message, hint) })
    }
}

fn named(problem: &Problem) -> String {
    let (field, problem) = (label(problem), &problem.message);
    format!("the field “{field}” {problem}")
}

fn label(problem: &Problem) -> &str {
    match problem.field.as_str() {
        "expires_unix_secs" => "end",
        "file_name" => "name of the file",
        "own_urls" | "more_trackers" => "announce URL",
        "exclude" => "pattern",
        "piece_length_bytes" => "piece length",
        "web_seeds" => "web seed",
        "nodes" => "DHT node",
        "private" => "private torrent",
        "similar" => "similar torrent",
        "collections" => "collection",
        "update_url" => "update URL",
        field => field,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let mut input = Input::default();
        assert_eq!(input.text("reason", "  why not  ", 7), "why not");
        assert_eq!(input.end(Some(u64::MAX / 2)), Some(u64::MAX / 2));
        assert_eq!(input.end(None), None);
        input.needed_text("name", " ", 5);
        input.text("reason", "ünïcödé", 6);
        input.text("message", "two\nlines", 200);
        assert_eq!(input.lines("note", " two\r\nlines\t\n", 10), " two\nlines");
        input.lines("note", "bell\u{7}", 200);
        input.end(Some(1));
        let error = input.check().unwrap_err();
        assert_eq!(
            error.message,
            "The field “name” must not be empty; the field “reason” must not be longer than 6 \
             characters; the field “message” must be one line of text; the field “note” must be \
             text; the field “end” must be in the \
             future."
        );
        let fields: Vec<&str> = error.problems.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["name", "reason", "message", "note", "expires_unix_secs"]);
        assert!(Input::default().check().is_ok());
    }
}
