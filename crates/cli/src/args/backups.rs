//! The command line of `backups`.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, clap::Args)]
pub(crate) struct BackupsArgs {
    #[command(subcommand)]
    pub(crate) command: BackupsCommand,
    /// Folder for settings and torrents; without it, the one the window uses.
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) data_dir: Option<PathBuf>,
    /// Print the result as JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BackupsCommand {
    /// Show all backups, the latest first.
    List,
    /// Make a backup, which stays until it is removed by hand.
    Make,
    /// Put a backup in the place of the torrents, friends and lists, after a backup of these.
    Restore {
        /// Name of the backup's file, as in the list.
        name: String,
    },
    /// Look through the list of torrents without changing it; ends with status 3 if it is damaged.
    Check,
}
