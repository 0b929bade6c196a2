//! The engine's errors in words for a person: what happened, and what to do.

use catalog::{CatalogError, DiskFault};
use metainfo::{CreateError, EditError, PlanError, ReadError, VerifyError};
use server::{PortHolder, StartError};

use crate::disk;
use crate::error::UserError;
use crate::settings::Problem;

impl From<PlanError> for UserError {
    fn from(error: PlanError) -> Self {
        let hint = match &error {
            PlanError::NotFound { .. } => "Check the spelling, or whether the disk is connected.",
            PlanError::NoName { .. } => "Choose a folder on the drive instead of the whole drive.",
            PlanError::NotAFile { .. } => "Choose an ordinary file or folder.",
            PlanError::OutputIsInput { .. } => "Save the .torrent under another name.",
            PlanError::NoFiles { .. } => "Choose a folder that has files in it.",
            PlanError::AllLeftOut { .. } => {
                "Choose another folder, exclude less, or rename the files you want to share."
            }
            PlanError::Pattern { .. } => {
                "Write it as in *.txt, and put a \\ before a character that stands for itself."
            }
            PlanError::OnlyEmptyFiles { .. } => "Choose files that have something in them.",
            PlanError::Unreadable { .. } => {
                "Check that you may open it, or move it out of the folder you want to share."
            }
            PlanError::NotUnicode { .. } | PlanError::UnsafeName { .. } => {
                "Rename it or exclude it, and try again."
            }
            PlanError::SameName { .. } => "Rename one of the two and try again.",
            PlanError::PieceLength { .. } => "Leave the choice to Swarmdeck.",
            PlanError::OnlyOneFile { .. } => "Share the file itself, or make a hybrid torrent.",
            PlanError::TooDeep { .. } => "Make a torrent of version 1, or share a folder below.",
            PlanError::TooManyFiles { .. } => "Share its subfolders one by one.",
            PlanError::TorrentTooLarge { .. } => "Choose larger pieces.",
        };
        let field = match &error {
            PlanError::Pattern { .. } => Some("exclude"),
            PlanError::PieceLength { .. } => Some("piece_length_bytes"),
            _ => None,
        };
        let problem = field.map(|it| Problem::new(it, error.to_string()));
        let problems = problem.into_iter().collect();
        Self { problems, ..Self::new(error.code(), sentence(&error), hint) }
    }
}

impl From<CreateError> for UserError {
    fn from(error: CreateError) -> Self {
        let hint = match &error {
            CreateError::Cancelled => "Nothing was left behind.",
            CreateError::Changed { .. } => "Wait until nothing writes to it, then start again.",
            CreateError::Unreadable { .. } => {
                "Check that you may open it and that the disk is connected."
            }
            CreateError::Url { .. } => {
                "Write it whole, such as http://tracker.example.org:6969/announce."
            }
            CreateError::Detail { .. } => "Correct it or leave it out.",
            CreateError::TooLarge => "Choose larger pieces or a shorter comment.",
            CreateError::ReadBack { .. } => "Please report this: it is a fault in Swarmdeck.",
        };
        Self::new(error.code(), sentence(&error), hint)
    }
}

impl From<EditError> for UserError {
    fn from(error: EditError) -> Self {
        let hint = match &error {
            EditError::Read(_) => "Choose another .torrent, or get it once more.",
            EditError::Value { .. } => "Correct it and try again.",
            EditError::TooLarge => "Choose a shorter comment or fewer addresses.",
            EditError::ReadBack { .. } => "Please report this: it is a fault in Swarmdeck.",
        };
        Self::new(error.code(), sentence(&error), hint)
    }
}

impl From<VerifyError> for UserError {
    fn from(error: VerifyError) -> Self {
        let hint = match &error {
            VerifyError::Cancelled => "Nothing was changed.",
            VerifyError::NotFound { .. } => "Check the spelling, or whether the disk is connected.",
            VerifyError::NotAFolder { .. } => "Choose the folder with the torrent's files.",
            VerifyError::Unreadable { .. } => "Check that you may open it.",
            VerifyError::PieceLength { .. } => "Get the torrent once more, from somewhere else.",
        };
        Self::new(error.code(), sentence(&error), hint)
    }
}

/// A .torrent called `name` that could not be read.
pub(crate) fn unreadable_torrent(name: &str, error: &ReadError) -> UserError {
    if matches!(error, ReadError::Bencode(_) | ReadError::NoInfo) {
        tracing::debug!(name, %error, "not a torrent");
        let message = format!("{name} is not a .torrent file.");
        let hint = "Choose a .torrent, or get this one once more: it may be incomplete.";
        return UserError::new(error.code(), message, hint);
    }
    let message = format!("{name} cannot be used: {error}.");
    UserError::new(error.code(), message, "Choose another .torrent, or get it once more.")
}

impl From<CatalogError> for UserError {
    fn from(error: CatalogError) -> Self {
        match &error {
            CatalogError::Full { .. } => {
                Self::new("too_many", sentence(&error), "Remove some that are not needed.")
            }
            CatalogError::TooNew { .. } => {
                let message = "The list of torrents was made by a newer version of Swarmdeck.";
                Self::new("catalog_too_new", message, "Install that version or a later one.")
            }
            CatalogError::BadBackup { problem } => {
                let message = format!("A backup could not be made: {problem}.");
                let hint = "Check that the disk is not full and that it is in good order.";
                Self::new("backup_failed", message, hint)
            }
            CatalogError::Sqlite(cause) => {
                tracing::error!(%error, %cause, "catalog");
                let Some(fault) = error.disk_fault() else {
                    let message =
                        format!("The list of torrents cannot be read or written: {cause}.");
                    let hint = "Check that the disk is not full and that you may write to the \
                                data folder.";
                    return Self::new("catalog_failed", message, hint);
                };
                let why = disk::words(fault);
                let message = match fault {
                    DiskFault::Full | DiskFault::ReadOnly => {
                        format!("The list of torrents cannot be changed: {why}.")
                    }
                    DiskFault::NotAllowed | DiskFault::Failing => {
                        format!("The list of torrents cannot be read or written: {why}.")
                    }
                };
                Self::new("catalog_failed", message, disk::cure(fault))
            }
        }
    }
}

impl From<StartError> for UserError {
    fn from(error: StartError) -> Self {
        let (code, hint) = match &error {
            StartError::PortInUse { port, .. } => return port_in_use(*port, None),
            StartError::PortReserved { .. } => {
                ("port_reserved", "Choose a port above 1023, such as 6969.".to_owned())
            }
            StartError::NotOurAddress { .. } => {
                ("not_our_address", "Choose one of this computer's own addresses.".to_owned())
            }
            StartError::Listen { source, .. } => {
                ("listen_failed", format!("The system says: {source}."))
            }
        };
        Self::new(code, sentence(&error), hint)
    }
}

/// A port that another program has, with its name where the system tells.
pub(crate) fn port_in_use(port: u16, holder: Option<&PortHolder>) -> UserError {
    let (message, hint) = match holder {
        None => (
            format!("Port {port} is already in use."),
            "Choose another port, or end the other program that uses it.",
        ),
        Some(holder) if holder.is_us() => (
            format!("Port {port} is used by this Swarmdeck itself, for something else."),
            "Choose another port.",
        ),
        Some(PortHolder { name, process_id }) if name.starts_with("swarmdeck") => (
            format!("Port {port} is used by another Swarmdeck (process {process_id})."),
            "Choose another port, or end the other Swarmdeck.",
        ),
        Some(PortHolder { name, process_id }) => (
            format!("Port {port} is used by {name} (process {process_id})."),
            "Choose another port, or end that program.",
        ),
    };
    UserError::new("port_in_use", message, hint)
}

/// `text` with a capital letter before it and a full stop behind it.
pub(crate) fn sentence(text: impl ToString) -> String {
    let text = text.to_string();
    let mut letters = text.chars();
    let first: String = letters.next().map(|it| it.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", letters.as_str().trim_end_matches('.'))
}
