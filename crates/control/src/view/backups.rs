//! What a face is shown of the backups.

use serde::Serialize;
use ts_rs::TS;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// A day had passed since the last one.
    Daily,
    /// The owner asked for it.
    ByHand,
    /// A newer version was about to change the format of the catalog.
    BeforeMigration,
    /// Another backup was about to be restored.
    BeforeRestore,
}

/// One backup of the catalog.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct BackupView {
    /// Name of its file; its key in all commands.
    pub file_name: String,
    /// When it was made, in seconds since 1970.
    pub at_unix_secs: u64,
    /// Why it was made.
    pub reason: BackupReason,
    /// Size of the file.
    pub size_bytes: u64,
    /// Torrents in it; nothing where it cannot be used.
    pub torrents: Option<u32>,
    /// Why it cannot be used, as one sentence.
    pub problem: Option<String>,
}

/// All backups of the catalog.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct BackupsView {
    /// The folder that they are in.
    pub folder: String,
    /// The latest first.
    pub backups: Vec<BackupView>,
}

/// What a look through the catalog has found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct CatalogCheckView {
    /// The file that was looked through.
    pub path: String,
    /// Torrents in it, where that can be told.
    pub torrents: Option<u32>,
    /// What is wrong with it, in SQLite's words; empty where all is well.
    pub problems: Vec<String>,
}
