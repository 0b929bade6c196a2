//! The same for many torrents at once: in one transaction, and told in one word.

use catalog::{Catalog, CatalogError};
use metainfo::Metainfo;
use protocol::id::InfoHash;

use super::conditions::WORDS_MAX_CHARS;
use super::filing::CATEGORY_MAX_CHARS;
use super::{parse_hash, unix_secs_now};
use crate::access::Input;
use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::view::{Event, TorrentChange};

/// How long a removal can be undone.
const REMOVED_KEPT_SECS: u64 = 10 * 60;
/// Magnet links in an answer at most: each takes a .torrent to be read.
const MAGNETS_MAX: usize = 1_000;

impl Control {
    /// Makes `change` hold for all torrents of `info_hashes` that are registered, and says how
    /// many those are.
    ///
    /// # Errors
    ///
    /// When words are too long, there are too many categories, or the catalog cannot be
    /// written; then nothing has changed.
    pub fn change_torrents(
        &self,
        info_hashes: &[String],
        change: &TorrentChange,
    ) -> Result<u32, UserError> {
        let hashes = parse_hashes(info_hashes)?;
        let change = checked(change)?;
        // What the tracker forgets with them must be in the catalog.
        self.save_completions();
        let changed = {
            // Held across both, or the tracker and the catalog could come to disagree.
            let catalog = self.catalog();
            let changed = catalog.at_once(|it| carry_out(it, &hashes, &change))?;
            for hash in &changed {
                match catalog.torrent(hash)? {
                    Some(torrent) if change == TorrentChange::PutBack => self.track(&torrent),
                    Some(torrent) => self.go_by_conditions(&torrent),
                    None => {
                        self.tracker().unregister(hash);
                        self.service().web_seeds().withdraw(hash);
                    }
                }
            }
            changed
        };
        if change == TorrentChange::PutBack {
            self.give_out_again(&changed);
        }
        let count = changed.len();
        tracing::info!(count, "torrents changed");
        self.tell(Event::Torrents);
        self.tell(Event::Overview);
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// Forgets for good what was removed longer than ten minutes ago.
    pub(crate) fn forget_removed(&self) {
        let forgotten = self.catalog().forget_removed(unix_secs_now(), REMOVED_KEPT_SECS);
        match forgotten {
            Ok(0) => {}
            Ok(count) => {
                tracing::info!(count, "removed torrents forgotten");
                self.tell(Event::Torrents);
            }
            Err(error) => tracing::error!(%error, "removed torrents could not be forgotten"),
        }
    }

    /// The magnet links of those of `info_hashes` that are registered, in their order.
    ///
    /// # Errors
    ///
    /// When there are too many, or the catalog cannot be read.
    pub fn torrent_magnets(&self, info_hashes: &[String]) -> Result<Vec<String>, UserError> {
        if info_hashes.len() > MAGNETS_MAX {
            let message = format!("These are more than {MAGNETS_MAX} magnet links.");
            return Err(UserError::new("too_many", message, "Choose fewer torrents."));
        }
        let mut magnets = Vec::new();
        for hash in parse_hashes(info_hashes)? {
            // One at a time: others may want the catalog too.
            let Some(bytes) = self.catalog().metainfo(&hash)? else { continue };
            let metainfo = Metainfo::from_bytes(&bytes)
                .map_err(|error| unreadable_torrent(&hash.to_string(), &error))?;
            magnets.push(metainfo.magnet());
        }
        Ok(magnets)
    }
}

pub(crate) fn parse_hashes(info_hashes: &[String]) -> Result<Vec<InfoHash>, UserError> {
    info_hashes.iter().map(|it| parse_hash(it)).collect()
}

/// The same without blanks around its words.
fn checked(change: &TorrentChange) -> Result<TorrentChange, UserError> {
    let mut input = Input::default();
    let checked = match change {
        TorrentChange::Pause { message } => {
            let message = input.text("message", message, WORDS_MAX_CHARS);
            TorrentChange::Pause { message }
        }
        TorrentChange::File { category } => {
            let category = input.text("category", category, CATEGORY_MAX_CHARS);
            TorrentChange::File { category }
        }
        plain => plain.clone(),
    };
    input.check()?;
    Ok(checked)
}

/// Gives those of `hashes` that are in the catalog.
fn carry_out(
    catalog: &Catalog,
    hashes: &[InfoHash],
    change: &TorrentChange,
) -> Result<Vec<InfoHash>, CatalogError> {
    let each = |set: &dyn Fn(&InfoHash) -> Result<bool, CatalogError>| {
        let mut changed = Vec::new();
        for hash in hashes {
            if set(hash)? {
                changed.push(*hash);
            }
        }
        Ok(changed)
    };
    match change {
        TorrentChange::Pause { message } => each(&|it| catalog.set_paused(it, Some(message))),
        TorrentChange::Resume => each(&|it| catalog.set_paused(it, None)),
        TorrentChange::Hide => each(&|it| catalog.set_hidden(it, true)),
        TorrentChange::Show => each(&|it| catalog.set_hidden(it, false)),
        TorrentChange::Archive => each(&|it| catalog.set_archived(it, true)),
        TorrentChange::Unarchive => each(&|it| catalog.set_archived(it, false)),
        TorrentChange::Remove => each(&|it| catalog.set_removed(it, unix_secs_now())),
        TorrentChange::PutBack => each(&|it| catalog.undo_removal(it)),
        TorrentChange::File { category } => {
            catalog.set_categories(hashes, Some(category.as_str()).filter(|it| !it.is_empty()))
        }
    }
}
