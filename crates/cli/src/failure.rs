//! How the program ends when it cannot go on: one sentence and a status.

use std::fmt;
use std::process::ExitCode;

use control::error::UserError;

/// Why the program ends, and with which status.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or the settings ask for something impossible: status 2.
    Usage(String),
    /// It was right to ask, but it cannot be done: status 1.
    Cannot(String),
    /// The data is not what the torrent says: status 3.
    BadData(String),
    /// Somebody asked it to end: status 130, as shells have it.
    Interrupted,
    /// Somebody could not wait for its clean end: status 130.
    EndedAtOnce,
}

impl Failure {
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Cannot(_) => ExitCode::FAILURE,
            Self::BadData(_) => ExitCode::from(3),
            Self::Interrupted | Self::EndedAtOnce => ExitCode::from(130),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::Cannot(text) | Self::BadData(text) => f.write_str(text),
            Self::Interrupted => f.write_str("Interrupted; nothing unfinished was left behind."),
            Self::EndedAtOnce => f.write_str("Ended at once; the last counts may not be saved."),
        }
    }
}

impl From<UserError> for Failure {
    fn from(error: UserError) -> Self {
        match error.code.as_str() {
            "setting_unknown" | "setting_unfit" | "piece_length" | "announce_url"
            | "input_invalid" | "torrent_field" | "pattern" | "preset_unknown"
            | "preset_invalid" | "not_a_preset" | "not_one_preset" => {
                Self::Usage(error.to_string())
            }
            "cancelled" => Self::Interrupted,
            _ => Self::Cannot(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Cannot(format!("The system refused: {error}."))
    }
}
