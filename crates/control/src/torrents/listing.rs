//! The list of torrents, in parts no larger than a face shows.

use catalog::Torrent;
use protocol::scrape::SwarmCounts;

use crate::control::Control;
use crate::error::UserError;
use crate::listing::{Entry, List};
use crate::view::{TorrentRow, TorrentsPageView, TorrentsRequest};

/// Rows in an answer at most.
const ROWS_MAX: u32 = 1_000;

impl Control {
    /// The part of the list of torrents that `request` asks for, with live counts.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn torrents_page(&self, request: &TorrentsRequest) -> Result<TorrentsPageView, UserError> {
        let count = request.count.min(ROWS_MAX);
        self.with_list(|list| {
            let entries = list.look(&request.filter, request.sort);
            let matching = u32::try_from(entries.len()).unwrap_or(u32::MAX);
            let offset = request.offset.min(matching.saturating_sub(count));
            let rows = entries.skip(offset as usize).take(count as usize).map(row_of).collect();
            TorrentsPageView {
                rows,
                offset,
                matching,
                groups: list.groups().to_vec(),
                categories: list.categories().to_vec(),
            }
        })
    }

    /// The info hashes in the part of the list that `request` asks for, however many.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn torrent_hashes(&self, request: &TorrentsRequest) -> Result<Vec<String>, UserError> {
        self.with_list(|list| {
            let entries = list.look(&request.filter, request.sort);
            let part = entries.skip(request.offset as usize).take(request.count as usize);
            part.map(|it| it.torrent.info_hash.to_string()).collect()
        })
    }

    /// Hands over the list as it is now.
    pub(super) fn with_list<T>(&self, act: impl FnOnce(&mut List) -> T) -> Result<T, UserError> {
        let mut list = self.listing().lock();
        {
            let catalog = self.catalog();
            let revision = catalog.list_revision()?;
            if list.revision() != Some(revision) {
                let known = list.revision().map(|it| catalog.list_changes(it)).transpose()?;
                match known.flatten() {
                    Some(changes) => list.change(changes, revision),
                    None => list.take(catalog.torrents_and_removed()?, revision),
                }
            }
        }
        list.count(self.tracker());
        Ok(act(&mut list))
    }

    pub(crate) fn row(&self, torrent: &Torrent) -> TorrentRow {
        let mut counts = self.tracker().counts(&torrent.info_hash).unwrap_or_default();
        counts.downloaded = counts.downloaded.max(torrent.completed);
        row(torrent, counts)
    }
}

fn row_of(entry: &Entry) -> TorrentRow {
    row(&entry.torrent, entry.counts)
}

fn row(torrent: &Torrent, counts: SwarmCounts) -> TorrentRow {
    TorrentRow {
        info_hash: torrent.info_hash.to_string(),
        name: torrent.name.clone(),
        size_bytes: torrent.size_bytes,
        seeders: counts.complete,
        leechers: counts.incomplete,
        completed: counts.downloaded,
        added_unix_secs: torrent.added_unix_secs,
        paused: torrent.paused.is_some(),
        hidden: torrent.hidden,
        category: torrent.category.clone(),
        archived: torrent.archived,
        transferred_bytes: torrent.transferred_bytes,
        awaits_file: torrent.awaits_file,
    }
}
