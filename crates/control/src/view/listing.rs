//! A part of the list of torrents: which ones, in which order, and how many there are of what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TorrentRow;

/// Which torrents are asked for.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, TS)]
pub struct TorrentFilter {
    /// Words that all stand in the name or the category, or the beginning of an info hash.
    pub text: String,
    /// The group they are in.
    pub group: TorrentGroup,
    /// The category they are filed under; an empty one is for those under none, and nothing is
    /// for all.
    pub category: Option<String>,
}

/// Groups of torrents that are looked at together; one torrent can be in several.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TorrentGroup {
    /// All but the archived ones.
    #[default]
    All,
    /// Those with peers.
    Active,
    /// Those with a seeder at least.
    Seeded,
    /// Those that are tracked and not paused, but have no seeder.
    Unseeded,
    /// Those whose clients are turned away for the time being.
    Paused,
    /// Those left out of the list of all torrents.
    Hidden,
    /// Those that are kept, but not tracked any more.
    Archived,
    /// Those that were removed in the last ten minutes; in no other group.
    Removed,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, TS)]
pub struct TorrentSort {
    /// What they are ordered by; equal ones by their names.
    pub column: TorrentColumn,
    /// Whether the largest comes first.
    pub descending: bool,
}

/// What a list can be ordered by.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TorrentColumn {
    /// The name, numbers in it by their value.
    #[default]
    Name,
    /// The category; those without one come last, whichever way.
    Category,
    /// The size of the shared data.
    Size,
    /// How many peers have everything.
    Seeders,
    /// How many are still downloading.
    Leechers,
    /// Downloads completed so far.
    Completed,
    /// What peers have received from each other.
    Transferred,
    /// When it was registered.
    Added,
    /// The info hash.
    InfoHash,
}

/// A part of a list, as it is asked for.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, TS)]
pub struct TorrentsRequest {
    /// Which torrents.
    pub filter: TorrentFilter,
    /// In which order.
    pub sort: TorrentSort,
    /// How many of them come before the part.
    pub offset: u32,
    /// How many there are in the part; 1,000 at most for rows.
    pub count: u32,
}

/// What is to hold for many torrents at once.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TorrentChange {
    /// Turns clients away.
    Pause {
        /// What they are told; it may be empty.
        message: String,
    },
    /// Lets clients go on.
    Resume,
    /// Leaves them out of the list of all torrents.
    Hide,
    /// Puts them into that list again.
    Show,
    /// Keeps them, but does not track them any more.
    Archive,
    /// Tracks them again.
    Unarchive,
    /// Removes them, which can be undone for ten minutes.
    Remove,
    /// Puts back what was removed, with all that was known of it.
    PutBack,
    /// Files them under a category.
    File {
        /// The category; empty for none.
        category: String,
    },
}

/// A part of the list of torrents.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct TorrentsPageView {
    /// The rows from `offset` on, as many as there are and were asked for.
    pub rows: Vec<TorrentRow>,
    /// How many come before them; less than was asked for where there are not as many.
    pub offset: u32,
    /// How many torrents the filter lets through.
    pub matching: u32,
    /// How many torrents there are in each group, whatever the filter says.
    pub groups: Vec<GroupCountView>,
    /// The categories in use in the order of the alphabet, and last those under none; archived
    /// torrents do not count.
    pub categories: Vec<CategoryCountView>,
}

/// How many torrents are in a group.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
pub struct GroupCountView {
    /// The group.
    pub group: TorrentGroup,
    /// Torrents in it.
    pub count: u32,
}

/// How many torrents are filed under a category.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct CategoryCountView {
    /// The category; empty for those under none.
    pub category: String,
    /// Torrents under it that are not archived; a category that only archived ones have has 0.
    pub count: u32,
}
