//! The one error a person is shown: what happened, what it means and what to do.

use serde::Serialize;
use ts_rs::TS;

use crate::settings::Problem;

/// Something that went wrong, in words for the person at the window.
///
/// `code` is stable, so that a face can choose a help text or a remedy by it;
/// `message` says what happened, `hint` what to do about it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS, thiserror::Error)]
#[error("{message}{separator}{hint}", separator = if hint.is_empty() { "" } else { " " })]
pub struct UserError {
    /// Stable name of the error, in snake case.
    pub code: String,
    /// What happened, as one sentence.
    pub message: String,
    /// What to do about it, as one sentence; empty where nothing can be done.
    pub hint: String,
    /// The settings fields that are wrong, where settings were refused.
    pub problems: Vec<Problem>,
}

impl UserError {
    /// An error with a stable `code`, what happened and what to do.
    pub fn new(code: &str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            message: message.into(),
            hint: hint.into(),
            problems: Vec::new(),
        }
    }
}
