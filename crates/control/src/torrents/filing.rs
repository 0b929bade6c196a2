//! Where a torrent is filed: under which category, with which note, and whether in the archive.

use crate::access::Input;
use crate::control::Control;
use crate::error::UserError;
use crate::view::TorrentDetail;

/// Characters in a note at most.
const NOTE_MAX_CHARS: usize = 5_000;
/// Characters in a category at most.
pub(super) const CATEGORY_MAX_CHARS: usize = 50;

impl Control {
    /// Files a torrent under a category, or under none.
    ///
    /// # Errors
    ///
    /// When the category is too long or one too many, the torrent is not registered, or the
    /// catalog cannot be written.
    pub fn set_category(
        &self,
        info_hash: &str,
        category: Option<&str>,
    ) -> Result<TorrentDetail, UserError> {
        let mut input = Input::default();
        let category = input.text("category", category.unwrap_or_default(), CATEGORY_MAX_CHARS);
        input.check()?;
        let category = Some(category.as_str()).filter(|it| !it.is_empty());
        self.change_torrent(info_hash, |catalog, hash| catalog.set_category(hash, category))
    }

    /// Keeps the owner's own words about a torrent, or none. Nobody else is told of them.
    ///
    /// # Errors
    ///
    /// When the note is too long, the torrent is not registered, or the catalog cannot be
    /// written.
    pub fn set_note(&self, info_hash: &str, note: &str) -> Result<TorrentDetail, UserError> {
        let mut input = Input::default();
        let note = input.lines("note", note, NOTE_MAX_CHARS);
        input.check()?;
        let note = Some(note.as_str()).filter(|it| !it.is_empty());
        self.change_torrent(info_hash, |catalog, hash| catalog.set_note(hash, note))
    }

    /// Tells the owner when the last seed of a torrent has left, or does not.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered, or the catalog cannot be written.
    pub fn set_watch_seed(&self, info_hash: &str, on: bool) -> Result<TorrentDetail, UserError> {
        self.change_torrent(info_hash, |catalog, hash| catalog.set_watch_seed(hash, on))
    }

    /// Keeps a torrent with its counters and its .torrent, but does not track it any more: its
    /// clients are refused, its peers forgotten, its data is not given out.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered, or the catalog cannot be written.
    pub fn archive_torrent(&self, info_hash: &str) -> Result<TorrentDetail, UserError> {
        self.change_torrent(info_hash, |catalog, hash| catalog.set_archived(hash, true))
    }

    /// Tracks a torrent again that has been archived.
    ///
    /// # Errors
    ///
    /// As [`Control::archive_torrent`].
    pub fn unarchive_torrent(&self, info_hash: &str) -> Result<TorrentDetail, UserError> {
        self.change_torrent(info_hash, |catalog, hash| catalog.set_archived(hash, false))
    }
}
