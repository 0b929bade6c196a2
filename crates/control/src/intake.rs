//! Torrents taken in without their .torrent, from lists, or by themselves, from folders.

mod lines;
mod watched;

use std::collections::HashSet;

use catalog::{NewHash, Torrent};
use protocol::id::InfoHash;

use crate::control::Control;
use crate::error::UserError;
use crate::torrents::conditions::second_hash;
use crate::torrents::unix_secs_now;
use crate::view::{Event, ImportProblemView, ImportView, TorrentDetail};
use lines::{Line, read_line};

pub(crate) use watched::WatchedFolders;

/// Bytes of a list at most.
const LIST_MAX_BYTES: usize = 16 << 20;
/// Torrents of a list at most.
const LIST_MAX: usize = 100_000;
/// Lines told of at most that nothing could be made of.
const PROBLEMS_MAX: usize = 100;
/// Characters shown of such a line at most.
const SHOWN_MAX_CHARS: usize = 80;

impl Control {
    /// Registers the torrents whose info hashes or magnet links stand in `text`, one a line;
    /// empty lines and such that begin with `#` are passed over. The .torrent of each may be
    /// added later.
    ///
    /// # Errors
    ///
    /// When the list is too long, or the catalog cannot be written; then nothing is registered.
    pub fn import_hashes(&self, text: &str) -> Result<ImportView, UserError> {
        let mut view =
            ImportView { added_count: 0, known_count: 0, problems: vec![], problem_count: 0 };
        let mut hashes = Vec::new();
        if text.len() > LIST_MAX_BYTES {
            return Err(too_long());
        }
        for (number, line) in (1..).zip(text.lines()) {
            match read_line(line) {
                Line::Nothing => {}
                Line::Torrent(hash) => hashes.push(hash),
                Line::Unknown => {
                    view.problem_count += 1;
                    if view.problems.len() < PROBLEMS_MAX {
                        let text = line.trim().chars().take(SHOWN_MAX_CHARS).collect();
                        view.problems.push(ImportProblemView { line: number, text });
                    }
                }
            }
        }
        if hashes.len() > LIST_MAX {
            return Err(too_long());
        }
        let count = hashes.len();
        view.added_count = self.register_hashes(hashes)?;
        view.known_count = u32::try_from(count).unwrap_or(u32::MAX) - view.added_count;
        tracing::info!(added = view.added_count, known = view.known_count, "info hashes imported");
        self.tell(Event::Torrents);
        self.tell(Event::Overview);
        Ok(view)
    }

    /// Gives how many of `hashes` are new.
    fn register_hashes(&self, mut hashes: Vec<NewHash>) -> Result<u32, UserError> {
        // Held across both, or the tracker and the catalog could come to disagree.
        let mut catalog = self.catalog();
        let seconds: HashSet<InfoHash> =
            catalog.torrents()?.iter().filter_map(second_hash).collect();
        // Under its other hash a hybrid torrent is there already.
        hashes.retain(|it| !seconds.contains(&it.info_hash));
        let are_new = catalog.register_hashes(&hashes, unix_secs_now())?;
        for hash in &hashes {
            if let Some(torrent) = catalog.torrent(&hash.info_hash)? {
                self.track(&torrent);
            }
        }
        Ok(u32::try_from(are_new.iter().filter(|it| **it).count()).unwrap_or(u32::MAX))
    }

    /// What is known of a torrent whose .torrent has never been here.
    pub(crate) fn awaited_detail(&self, torrent: Torrent) -> TorrentDetail {
        let urls: Vec<String> = self.urls_by_key()(None).into_iter().map(|it| it.url).collect();
        let v2_alone = torrent.info_hash_v2.is_some_and(|it| it.starts_with(&torrent.info_hash.0));
        let magnet = metainfo::magnet(
            (!v2_alone).then_some(torrent.info_hash),
            torrent.info_hash_v2,
            &torrent.name,
            Some(torrent.size_bytes).filter(|it| *it > 0),
            urls.iter().map(String::as_str),
        );
        TorrentDetail {
            row: self.row(&torrent),
            info_hash_v2: torrent.info_hash_v2.map(|it| crate::torrents::hex(&it)),
            pause_message: torrent.paused.filter(|it| !it.is_empty()),
            warning: torrent.warning,
            magnet,
            tiers: Vec::new(),
            private: false,
            comment: None,
            piece_length_bytes: 0,
            piece_count: 0,
            files: Vec::new(),
            file_count: 0,
            web_seed: None,
            note: torrent.note,
            watch_seed: torrent.watch_seed,
        }
    }
}

fn too_long() -> UserError {
    let message = "The list is too long.";
    UserError::new("list_too_long", message, "Import it in parts of up to 100,000 torrents.")
}
