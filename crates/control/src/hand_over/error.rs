//! Why a client did not do as it was asked, in words for a person.

use super::remembered::RememberedClient;
use crate::error::UserError;

/// What went wrong between us and a client.
#[derive(Debug, thiserror::Error)]
pub(super) enum HandOverError {
    /// Nothing answers there.
    #[error("nothing answers: {cause}")]
    Unreachable {
        /// What the system says.
        cause: String,
    },
    /// It took too long.
    #[error("no answer in time")]
    TimedOut,
    /// Something answers, but not as this kind of client does.
    #[error("not this kind of client")]
    OtherProgram,
    /// User name or password are not right.
    #[error("wrong user name or password")]
    WrongPassword,
    /// It turns us away after too many wrong passwords.
    #[error("banned after too many attempts")]
    Banned,
    /// It talks to other computers or names only.
    #[error("not allowed to ask")]
    NotAllowed,
    /// It has the torrent already.
    #[error("has the torrent already")]
    HasIt,
    /// It does not take the torrent.
    #[error("does not take the torrent: {words}")]
    Refused {
        /// What it says; may be empty.
        words: String,
    },
}

impl HandOverError {
    /// The error as `client`'s owner is told of it.
    pub(super) fn explained(self, client: &RememberedClient) -> UserError {
        let (name, address) = (client.name(), client.address.as_str());
        tracing::debug!(client = name, error = %self, "hand-over");
        let (code, message, hint) = match self {
            Self::Unreachable { cause } => (
                "client_unreachable",
                format!("Nothing answers at {address}: {cause}."),
                format!("Start {name}, and check that its web interface is switched on."),
            ),
            Self::TimedOut => (
                "client_timed_out",
                format!("{name} at {address} did not answer in time."),
                "Check the address, and whether a firewall is in between.".to_owned(),
            ),
            Self::OtherProgram => (
                "client_other",
                format!("What answers at {address} is not {name}."),
                "Check the port and which program you chose.".to_owned(),
            ),
            Self::WrongPassword => (
                "client_password",
                format!("{name} does not accept this user name and password."),
                format!("They are those of its web interface; see the settings of {name}."),
            ),
            Self::Banned => (
                "client_banned",
                format!("{name} turns Swarmdeck away after too many wrong passwords."),
                format!("Wait a while or restart {name}, then try again."),
            ),
            Self::NotAllowed => (
                "client_not_allowed",
                format!("{name} does not let this computer use its web interface."),
                format!("Allow this computer's address in the settings of {name}."),
            ),
            Self::HasIt => (
                "client_has_it",
                format!("{name} has this torrent already."),
                "If it does not seed, let it check and resume the torrent there.".to_owned(),
            ),
            Self::Refused { words } if words.is_empty() => (
                "client_refused",
                format!("{name} does not take the torrent."),
                "It may not know this version of torrents.".to_owned(),
            ),
            Self::Refused { words } => (
                "client_refused",
                format!("{name} does not take the torrent. It says: {words}"),
                String::new(),
            ),
        };
        UserError::new(code, message, hint)
    }
}

/// What a client says, short enough to be shown and on one line.
pub(super) fn shown(words: &str) -> String {
    const CHARS_MAX: usize = 200;
    words.trim().chars().filter(|it| !it.is_control()).take(CHARS_MAX).collect()
}
