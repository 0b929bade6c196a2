//! What holds for a registered torrent: paused or not, hidden, with a warning, under two hashes.

use std::sync::Arc;

use catalog::{Catalog, Torrent};
use metainfo::Metainfo;
use protocol::id::InfoHash;
use tracker::{Registration, Twin};

use super::{not_registered, parse_hash};
use crate::access::Input;
use crate::control::Control;
use crate::error::UserError;
use crate::view::{Event, Reachability, TorrentDetail};

/// Characters in the words for clients at most.
pub(super) const WORDS_MAX_CHARS: usize = 200;
/// What clients of a paused torrent are told where the owner has said nothing.
const PAUSED: &str = "this torrent is paused by the owner of the tracker";

impl Control {
    /// Turns the clients of a torrent away with `message`, which may be empty, until
    /// [`Control::resume_torrent`].
    ///
    /// # Errors
    ///
    /// When the message is too long, the torrent is not registered, or the catalog cannot
    /// be written.
    pub fn pause_torrent(
        &self,
        info_hash: &str,
        message: &str,
    ) -> Result<TorrentDetail, UserError> {
        let mut input = Input::default();
        let message = input.text("message", message, WORDS_MAX_CHARS);
        input.check()?;
        self.change_torrent(info_hash, |catalog, hash| catalog.set_paused(hash, Some(&message)))
    }

    /// Lets the clients of a torrent go on.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered, or the catalog cannot be written.
    pub fn resume_torrent(&self, info_hash: &str) -> Result<TorrentDetail, UserError> {
        self.change_torrent(info_hash, |catalog, hash| catalog.set_paused(hash, None))
    }

    /// Leaves a torrent out of the list of all torrents or not, and warns its clients with
    /// words that may be empty.
    ///
    /// # Errors
    ///
    /// As [`Control::pause_torrent`].
    pub fn set_torrent(
        &self,
        info_hash: &str,
        hidden: bool,
        warning: Option<&str>,
    ) -> Result<TorrentDetail, UserError> {
        let mut input = Input::default();
        let warning = input.text("warning", warning.unwrap_or_default(), WORDS_MAX_CHARS);
        input.check()?;
        let warning = Some(warning.as_str()).filter(|it| !it.is_empty());
        self.change_torrent(info_hash, |catalog, hash| catalog.set_shown(hash, hidden, warning))
    }

    pub(super) fn change_torrent(
        &self,
        info_hash: &str,
        change: impl FnOnce(&Catalog, &InfoHash) -> Result<bool, catalog::CatalogError>,
    ) -> Result<TorrentDetail, UserError> {
        let hash = parse_hash(info_hash)?;
        {
            // Held across both, or the tracker and the catalog could come to disagree.
            let catalog = self.catalog();
            if !change(&catalog, &hash)? {
                return Err(not_registered());
            }
            let torrent = catalog.torrent(&hash)?.ok_or_else(not_registered)?;
            self.go_by_conditions(&torrent);
        }
        self.tell(Event::Torrents);
        self.torrent(info_hash)
    }

    /// Tracks all torrents of the catalog, and looks up what an earlier version did not.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read or written.
    pub(crate) fn track_all(&self) -> Result<(), UserError> {
        self.track_all_of(&self.catalog())
    }

    /// What [`Control::track_all`] does, for whoever holds the catalog.
    pub(crate) fn track_all_of(&self, catalog: &Catalog) -> Result<(), UserError> {
        for mut torrent in catalog.torrents()? {
            if torrent.private.is_none() && !torrent.awaits_file {
                let bytes = catalog.metainfo(&torrent.info_hash)?.unwrap_or_default();
                let metainfo = Metainfo::from_bytes(&bytes).ok();
                torrent.info_hash_v2 = metainfo.as_ref().and_then(Metainfo::info_hash_v2);
                let private = metainfo.is_some_and(|it| it.is_private());
                torrent.private = Some(private);
                catalog.complete(&torrent.info_hash, torrent.info_hash_v2, private)?;
            }
            self.track(&torrent);
        }
        Ok(())
    }

    /// Lets the tracker answer for `torrent`, under both of its hashes where it has two.
    pub(crate) fn track(&self, torrent: &Torrent) {
        self.tracker().register(torrent.info_hash, torrent.completed);
        if let Some(second) = second_hash(torrent) {
            self.tracker().register(second, torrent.completed);
        }
        self.go_by_conditions(torrent);
    }

    pub(super) fn go_by_conditions(&self, torrent: &Torrent) {
        self.watch_seed_of(torrent);
        let second = second_hash(torrent);
        let first = Registration { twin: second.map(Twin::Second), ..registration(torrent) };
        self.tracker().set_registration(&torrent.info_hash, first.clone());
        if let Some(second) = second {
            let twin = Some(Twin::First(torrent.info_hash));
            self.tracker().set_registration(&second, Registration { twin, ..first });
        }
    }
}

/// The owner's word on `torrent`, which is the same for both of its hashes.
fn registration(torrent: &Torrent) -> Registration {
    let words = |it: &str| if it.is_empty() { PAUSED.into() } else { it.into() };
    let paused: Option<Arc<str>> = torrent.paused.as_deref().map(words);
    Registration {
        // Whoever may see a private torrent is told of it (BEP 27), not everybody who asks; and
        // one whose .torrent has never been seen may be private.
        hidden: torrent.hidden || torrent.private != Some(false),
        paused,
        archived: torrent.archived,
        warning: torrent.warning.as_deref().map(Arc::from),
        twin: None,
    }
}

/// The hash under which clients of v2 announce a hybrid torrent (BEP 52). One of v2 only has
/// no other, and it is registered under that already.
pub(crate) fn second_hash(torrent: &Torrent) -> Option<InfoHash> {
    let second = torrent.info_hash_v2?.first_chunk().copied().map(InfoHash);
    second.filter(|it| *it != torrent.info_hash)
}

impl From<tracker::Reachability> for Reachability {
    fn from(reachability: tracker::Reachability) -> Self {
        match reachability {
            tracker::Reachability::Unchecked => Self::Unchecked,
            tracker::Reachability::Reachable => Self::Reachable,
            tracker::Reachability::Unproven => Self::Unproven,
            tracker::Reachability::Unreachable => Self::Unreachable,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tracker_hears_what_the_catalog_says() {
        let plain = Torrent {
            info_hash: InfoHash([1; 20]),
            name: "Holiday".to_owned(),
            size_bytes: 1,
            added_unix_secs: 0,
            completed: 0,
            info_hash_v2: None,
            private: Some(false),
            hidden: false,
            paused: None,
            warning: None,
            category: None,
            archived: false,
            transferred_bytes: 0,
            note: None,
            watch_seed: false,
            removed_unix_secs: None,
            awaits_file: false,
        };
        assert_eq!(registration(&plain), Registration::default());
        assert_eq!(second_hash(&plain), None);
        let private = Torrent { private: Some(true), ..plain.clone() };
        assert!(registration(&private).hidden);
        let awaited = Torrent { private: None, awaits_file: true, ..plain.clone() };
        assert!(registration(&awaited).hidden);
        let paused = Torrent { paused: Some(String::new()), hidden: true, ..plain.clone() };
        assert_eq!(registration(&paused).paused.as_deref(), Some(PAUSED));
        assert!(registration(&paused).hidden);
        let archived = Torrent { archived: true, ..plain.clone() };
        assert!(registration(&archived).archived);
        let words = |it: &str| Some(it.to_owned());
        let hybrid = Torrent {
            paused: words("Back on Monday."),
            warning: words("Old."),
            info_hash_v2: Some([7; 32]),
            ..plain
        };
        assert_eq!(registration(&hybrid).paused.as_deref(), Some("Back on Monday."));
        assert_eq!(registration(&hybrid).warning.as_deref(), Some("Old."));
        assert_eq!(second_hash(&hybrid), Some(InfoHash([7; 20])));
        let v2_only = Torrent { info_hash: InfoHash([7; 20]), ..hybrid };
        assert_eq!(second_hash(&v2_only), None);
    }
}
