//! What the program is called with, by its first instance and by later ones.

use std::path::{Path, PathBuf};

use clap::Parser;

use crate::opened::Opened;

/// Your own BitTorrent tracker in a window.
#[derive(Clone, Debug, Default, Parser)]
#[command(name = "swarmdeck-desktop", version)]
pub(crate) struct Args {
    /// Folder for settings and torrents; without it, your own data folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Start without showing the window, where there is a tray to bring it back from.
    #[arg(long)]
    pub(crate) hidden: bool,
    /// Open the page that makes a torrent, of the files and folders that are named.
    #[arg(long)]
    pub(crate) create: bool,
    /// A .torrent to look at, or files and folders to make a torrent of.
    #[arg(value_name = "FILE")]
    pub(crate) paths: Vec<PathBuf>,
}

impl Args {
    /// What is to be opened, with relative paths as they are meant in the folder `from`.
    pub(crate) fn opened(&self, from: &Path) -> Option<Opened> {
        let paths = self.paths.iter().map(|it| from.join(it).display().to_string());
        let paths: Vec<String> = paths.collect();
        if self.create {
            return Some(Opened::Create { paths });
        }
        (!paths.is_empty()).then_some(Opened::Paths { paths })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(words: &[&str]) -> Option<Opened> {
        let args = [&["swarmdeck-desktop"], words].concat();
        Args::try_parse_from(args).unwrap().opened(Path::new("/files"))
    }

    #[test]
    fn what_is_named_is_opened_and_nothing_else() {
        assert_eq!(opened(&[]), None);
        assert_eq!(opened(&["--hidden"]), None);
        let paths = vec!["/files/a.torrent".into(), "/b".into()];
        assert_eq!(opened(&["a.torrent", "/b"]), Some(Opened::Paths { paths }));
        assert_eq!(opened(&["--create"]), Some(Opened::Create { paths: Vec::new() }));
        let paths = vec!["/files/Holiday".into()];
        assert_eq!(opened(&["--create", "Holiday"]), Some(Opened::Create { paths }));
    }
}
