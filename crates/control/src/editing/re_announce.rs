//! All registered torrents at once: whom they announce to, another address, and their files.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use catalog::Torrent;
use metainfo::{Changes, Metainfo, announce_host, move_announces};
use protocol::id::InfoHash;

use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::files::{write_atomic, write_new};
use crate::jobs::absolute;
use crate::torrent_file::{self, LISTED_MAX, not_written};
use crate::torrents::{file_name_part, parse_hashes};
use crate::view::{AnnounceHostView, Event, ReAnnounceView};

impl Control {
    /// Whom the registered torrents announce to, the most frequent first.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn announce_hosts(&self) -> Result<Vec<AnnounceHostView>, UserError> {
        let own = self.own_announce_urls();
        let own: HashSet<String> = own.iter().filter_map(|it| announce_host(&it.url)).collect();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        self.each_torrent(|_, _, metainfo| {
            let urls = metainfo.tiers().iter().flatten();
            let hosts: HashSet<String> = urls.filter_map(|it| announce_host(it)).collect();
            hosts.into_iter().for_each(|it| *counts.entry(it).or_default() += 1);
            Ok(())
        })?;
        let views = counts.into_iter().map(|(host, torrent_count)| {
            let is_own = own.contains(&host);
            AnnounceHostView { host, is_own, torrent_count }
        });
        let mut views: Vec<AnnounceHostView> = views.collect();
        views.sort_by_key(|it| std::cmp::Reverse(it.torrent_count));
        views.truncate(LISTED_MAX);
        Ok(views)
    }

    /// Gives each registered torrent that announces to one of `hosts` the announce URLs `urls`
    /// in its place, each a tier. Info hashes stay, and so do trackers of others.
    ///
    /// # Errors
    ///
    /// When one of `urls` is none, and when the catalog cannot be read or written.
    pub fn re_announce(
        &self,
        hosts: &[String],
        urls: &[String],
    ) -> Result<ReAnnounceView, UserError> {
        let trimmed = |it: &String| Some(it.trim().to_owned()).filter(|it| !it.is_empty());
        let urls: Vec<String> = urls.iter().filter_map(trimmed).collect();
        let hosts: Vec<String> = hosts.iter().map(|it| it.trim().to_ascii_lowercase()).collect();
        if urls.is_empty() {
            let message = "There is no announce URL to announce to instead.";
            return Err(UserError::new("input_invalid", message, "Enter one at least."));
        }
        if let Some(url) = urls.iter().find(|it| announce_host(it).is_none()) {
            let message = format!("“{url}” is not an announce URL.");
            let hint = "Write it whole, such as http://tracker.example.org:6969/announce.";
            return Err(UserError::new("announce_url", message, hint));
        }
        let mut view = ReAnnounceView { changed_count: 0, unchanged_count: 0 };
        let outcome = self.each_torrent(|torrent, bytes, metainfo| {
            let Some(tiers) = move_announces(metainfo.tiers(), &hosts, &urls) else {
                view.unchanged_count += 1;
                return Ok(());
            };
            let changes = Changes { tiers: Some(tiers), ..Changes::default() };
            let edited = metainfo::edit(bytes, &changes)?;
            self.catalog().replace_metainfo(&torrent.info_hash, &edited.bytes)?;
            view.changed_count += 1;
            Ok(())
        });
        tracing::info!(changed = view.changed_count, "torrents announce to other addresses");
        self.tell(Event::Torrents);
        outcome.map(|()| view)
    }

    /// Writes the .torrent of every registered torrent, or of those among `only`, into `folder`,
    /// and says how many. One
    /// of the same torrent that is there is replaced; other files stay, and ours get a number.
    ///
    /// # Errors
    ///
    /// When there is no such folder, or a file cannot be written; those before it are there.
    pub fn export_torrents(&self, folder: &str, only: Option<&[String]>) -> Result<u32, UserError> {
        let folder = absolute(folder)?;
        let only: Option<HashSet<InfoHash>> =
            only.map(parse_hashes).transpose()?.map(|it| it.into_iter().collect());
        let mut taken = HashSet::new();
        let mut count = 0;
        self.each_torrent(|torrent, bytes, metainfo| {
            if only.as_ref().is_some_and(|it| !it.contains(&torrent.info_hash)) {
                return Ok(());
            }
            let path = free_path(&folder, &file_name_part(&torrent.name), metainfo, &mut taken);
            let bytes = self.outgoing_torrent(&torrent.info_hash, bytes.to_vec(), None)?;
            let written = if path.exists() { write_atomic } else { write_new };
            written(&path, &bytes).map_err(|error| not_written(&path, &error))?;
            count += 1;
            Ok(())
        })?;
        Ok(count)
    }

    /// Reads one .torrent after the other: all of them would not fit into memory.
    fn each_torrent(
        &self,
        mut act: impl FnMut(&Torrent, &[u8], &Metainfo) -> Result<(), UserError>,
    ) -> Result<(), UserError> {
        let torrents = self.catalog().torrents()?;
        for torrent in torrents {
            // It may have been removed in the meantime.
            let Some(bytes) = self.catalog().metainfo(&torrent.info_hash)? else { continue };
            let metainfo = Metainfo::from_bytes(&bytes)
                .map_err(|error| unreadable_torrent(&torrent.name, &error))?;
            act(&torrent, &bytes, &metainfo)?;
        }
        Ok(())
    }
}

/// A name in `folder` that is free or has the same torrent already.
fn free_path(
    folder: &Path,
    name: &str,
    metainfo: &Metainfo,
    taken: &mut HashSet<PathBuf>,
) -> PathBuf {
    let names = (1u32..).map(|number| match number {
        1 => format!("{name}.torrent"),
        _ => format!("{name} ({number}).torrent"),
    });
    let is_ours = |path: &PathBuf| {
        let there = torrent_file::read(path);
        there.is_ok_and(|(_, there)| there.info_hash() == metainfo.info_hash())
    };
    let mut paths = names.map(|it| folder.join(it));
    let path = paths.find(|it| !taken.contains(it) && (!it.exists() || is_ours(it)));
    let path = path.unwrap_or_else(|| folder.join(format!("{}.torrent", metainfo.info_hash())));
    taken.insert(path.clone());
    path
}
