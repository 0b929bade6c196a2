//! What a face is told of the password of the pages for a browser.

use serde::Serialize;
use ts_rs::TS;

/// Whether there is a password.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
pub struct PasswordView {
    /// Whether browsers can log in with one.
    pub is_set: bool,
    /// The least number of characters a new one must have.
    pub chars_min: usize,
}
