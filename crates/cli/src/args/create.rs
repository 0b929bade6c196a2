//! The command line of `create`.

use std::path::PathBuf;

use clap::ArgGroup;
use control::view::TorrentVersion;

#[derive(Debug, clap::Args)]
#[command(group(ArgGroup::new("version").args(["v1", "hybrid", "v2"])))]
pub(crate) struct CreateArgs {
    /// The files and folders to share, each as a torrent of its own.
    #[arg(required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Make a torrent of each entry of a folder rather than of the folder.
    #[arg(long)]
    pub(crate) each: bool,
    /// Announce URL; each further one is a tier to fall back on, and commas part those of one tier.
    #[arg(short, long, value_name = "URL[,URL]")]
    pub(crate) announce: Vec<String>,
    /// Where to save the .torrent, or the folder for several [default: NAME.torrent in this folder].
    #[arg(short, long, value_name = "FILE|DIR")]
    pub(crate) output: Option<PathBuf>,
    /// Replace the .torrent if there is one already.
    #[arg(short, long, conflicts_with = "skip_existing")]
    pub(crate) force: bool,
    /// Pass over what has its .torrent already.
    #[arg(long)]
    pub(crate) skip_existing: bool,
    /// Show what would be made, and hash and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Leave out files by a pattern as in a .gitignore, or keep them in after a “!”.
    #[arg(short = 'x', long, value_name = "PATTERN", allow_hyphen_values = true)]
    pub(crate) exclude: Vec<String>,
    /// Version 1, which every client understands; this is the default.
    #[arg(long)]
    pub(crate) v1: bool,
    /// Versions 1 and 2 in one; some old clients do not take it.
    #[arg(long)]
    pub(crate) hybrid: bool,
    /// Version 2 alone, which only newer clients understand.
    #[arg(long)]
    pub(crate) v2: bool,
    /// Bytes in a piece, a power of two [default: chosen by size].
    #[arg(long, value_name = "BYTES")]
    pub(crate) piece_length: Option<u32>,
    /// Clients find peers by the tracker alone.
    #[arg(long)]
    pub(crate) private: bool,
    /// Free text for whoever opens the .torrent.
    #[arg(long, value_name = "TEXT")]
    pub(crate) comment: Option<String>,
    /// Where the torrent is from, as private sites mark it.
    #[arg(long, value_name = "TEXT")]
    pub(crate) source: Option<String>,
    /// URL that serves the data over HTTP; may be given several times.
    #[arg(long, value_name = "URL")]
    pub(crate) web_seed: Vec<String>,
    /// DHT node to begin with; may be given several times.
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) node: Vec<String>,
    /// Info hash of a torrent that shares files with this one; may be given several times.
    #[arg(long, value_name = "HASH")]
    pub(crate) similar: Vec<String>,
    /// Name of a collection it belongs to; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub(crate) collection: Vec<String>,
    /// Where a newer .torrent will be found.
    #[arg(long, value_name = "URL")]
    pub(crate) update_url: Option<String>,
    /// Do not say when it was made.
    #[arg(long)]
    pub(crate) no_date: bool,
    /// Do not say by which program it was made.
    #[arg(long)]
    pub(crate) no_created_by: bool,
    /// Begin with a preset that is kept, or with one in a file; what is given besides wins.
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) preset: Option<String>,
    /// Keep all of this under a name.
    #[arg(long, value_name = "NAME")]
    pub(crate) save_preset: Option<String>,
    /// Folder in which presets are kept; without it, the one the window uses.
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Print the result as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

impl CreateArgs {
    /// The version of the torrent to make, if it is said.
    pub(crate) fn version(&self) -> Option<TorrentVersion> {
        let said = [
            (self.v1, TorrentVersion::V1),
            (self.hybrid, TorrentVersion::Hybrid),
            (self.v2, TorrentVersion::V2),
        ];
        said.into_iter().find_map(|(is_said, version)| is_said.then_some(version))
    }
}
