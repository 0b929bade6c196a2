//! The registered torrents as a list in memory: searched, ordered and counted for each look at it.

mod sort_key;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Mutex, MutexGuard};

use catalog::{ListChange, Torrent};
use protocol::id::InfoHash;
use protocol::scrape::SwarmCounts;
use tracker::{CountsRead, Shards, Tracker};

use crate::control::lock;
use crate::torrents::conditions::second_hash;
use crate::view::{
    CategoryCountView, GroupCountView, TorrentColumn, TorrentFilter, TorrentGroup, TorrentSort,
};

use sort_key::sort_key;

/// Every group, in the order in which they are shown.
const GROUPS: [TorrentGroup; 8] = [
    TorrentGroup::All,
    TorrentGroup::Active,
    TorrentGroup::Seeded,
    TorrentGroup::Unseeded,
    TorrentGroup::Paused,
    TorrentGroup::Hidden,
    TorrentGroup::Archived,
    TorrentGroup::Removed,
];

/// The list, for whoever has a lock on it.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    list: Mutex<List>,
}

impl Listing {
    pub(crate) fn lock(&self) -> MutexGuard<'_, List> {
        lock(&self.list)
    }
}

/// What is known of the torrents, and what was looked at last.
#[derive(Debug, Default)]
pub(crate) struct List {
    /// By name.
    entries: Vec<Entry>,
    /// That of the catalog it was read from.
    revision: Option<u64>,
    /// Up to which change the counts of the torrents have been taken.
    counted: CountsRead,
    /// Whether torrents have come, gone or changed since the groups were counted.
    is_other: bool,
    groups: Vec<GroupCountView>,
    categories: Vec<CategoryCountView>,
    /// Those in use, in their order.
    category_names: Vec<String>,
    looked_at: Option<Look>,
}

/// A torrent in the list.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) torrent: Torrent,
    pub(crate) counts: SwarmCounts,
    /// Where its counts are; nothing before they are counted for the first time.
    shards: Option<Shards>,
    /// What it is ordered by.
    name_key: String,
    /// Name and category in small letters, and the info hashes.
    searched: String,
    hashes: [String; 2],
    /// Where its category stands among all of them; nothing where it has none.
    category_rank: Option<u64>,
}

/// A filter and an order, and what they make of the list.
#[derive(Debug)]
struct Look {
    filter: TorrentFilter,
    sort: TorrentSort,
    places: Vec<usize>,
}

impl List {
    /// The revision of the catalog that it is of.
    pub(crate) fn revision(&self) -> Option<u64> {
        self.revision
    }

    /// Takes the torrents of the catalog at `revision`.
    pub(crate) fn take(&mut self, torrents: Vec<Torrent>, revision: u64) {
        self.entries = torrents.into_iter().map(Entry::new).collect();
        self.arrange(revision);
    }

    /// Takes what has changed of them up to `revision`.
    pub(crate) fn change(&mut self, changes: Vec<ListChange>, revision: u64) {
        let changed: HashSet<InfoHash> = changes.iter().map(|it| it.0).collect();
        self.entries.retain(|it| !changed.contains(&it.torrent.info_hash));
        self.entries.extend(changes.into_iter().filter_map(|it| it.1).map(Entry::new));
        self.arrange(revision);
    }

    fn arrange(&mut self, revision: u64) {
        // The stable one is quick with all that stands in order already.
        self.entries.sort_by(|a, b| {
            let key = |it: &Entry| it.torrent.info_hash.0;
            (&a.name_key, &a.torrent.name, key(a)).cmp(&(&b.name_key, &b.torrent.name, key(b)))
        });
        self.category_names = category_names(&self.entries);
        let ranks: BTreeMap<&str, u64> =
            (0..).zip(&self.category_names).map(|(rank, it)| (it.as_str(), rank)).collect();
        for entry in &mut self.entries {
            let category = entry.torrent.category.as_deref();
            entry.category_rank = category.and_then(|it| ranks.get(it)).copied();
        }
        self.revision = Some(revision);
        self.categories = self.count_categories();
        self.looked_at = None;
        self.is_other = true;
    }

    /// Takes the counts that `tracker` has now.
    pub(crate) fn count(&mut self, tracker: &Tracker) {
        let changed = tracker.changed_counts(&mut self.counted);
        let mut are_others = false;
        for entry in &mut self.entries {
            are_others |= entry.count(tracker, changed);
        }
        if are_others {
            self.looked_at.take_if(|it| it.follows_counts());
        }
        if are_others || self.is_other {
            self.count_groups();
            self.is_other = false;
        }
    }

    fn count_groups(&mut self) {
        let mut groups = GROUPS.map(|group| GroupCountView { group, count: 0 });
        for entry in &self.entries {
            for each in &mut groups {
                each.count += u32::from(entry.is_in(each.group));
            }
        }
        self.groups = groups.to_vec();
    }

    /// Those that `filter` lets through, in the order of `sort`.
    pub(crate) fn look(
        &mut self,
        filter: &TorrentFilter,
        sort: TorrentSort,
    ) -> impl ExactSizeIterator<Item = &Entry> {
        let is_last = |it: &Look| it.filter == *filter && it.sort == sort;
        let look = match self.looked_at.take().filter(is_last) {
            Some(look) => look,
            None => Look { places: self.places(filter, sort), filter: filter.clone(), sort },
        };
        let look = self.looked_at.insert(look);
        look.places.iter().map(|it| &self.entries[*it])
    }

    pub(crate) fn groups(&self) -> &[GroupCountView] {
        &self.groups
    }

    pub(crate) fn categories(&self) -> &[CategoryCountView] {
        &self.categories
    }

    fn places(&self, filter: &TorrentFilter, sort: TorrentSort) -> Vec<usize> {
        let wanted = filter.text.trim().to_lowercase();
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let passes = |it: &Entry| {
            it.is_in(filter.group)
                && filter.category.as_deref().is_none_or(|wanted| it.category() == wanted)
                && it.is_found(&wanted, &words)
        };
        // By name they stand already, so their places break every tie.
        let mut keyed: Vec<(u64, usize)> = (0..)
            .zip(&self.entries)
            .filter(|(_, it)| passes(it))
            .map(|(place, it)| (it.sort_key(place, sort), place))
            .collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, place)| place).collect()
    }

    /// How many torrents each category has outside the archive; those without one come last.
    fn count_categories(&self) -> Vec<CategoryCountView> {
        let names = self.category_names.iter().map(String::as_str).chain([""]);
        let mut counts: Vec<(&str, Option<u32>)> = names.map(|it| (it, None)).collect();
        let last = counts.len() - 1;
        for entry in self.entries.iter().filter(|it| it.torrent.removed_unix_secs.is_none()) {
            let rank = entry.category_rank.and_then(|it| usize::try_from(it).ok());
            if let Some((_, count)) = counts.get_mut(rank.unwrap_or(last)) {
                *count.get_or_insert_default() += u32::from(!entry.torrent.archived);
            }
        }
        let view = |(category, count): (&str, Option<u32>)| {
            Some(CategoryCountView { category: category.to_owned(), count: count? })
        };
        counts.into_iter().filter_map(view).collect()
    }
}

impl Look {
    /// Whether other counts make another list of it.
    fn follows_counts(&self) -> bool {
        let by = matches!(
            self.sort.column,
            TorrentColumn::Seeders | TorrentColumn::Leechers | TorrentColumn::Completed
        );
        let of = matches!(
            self.filter.group,
            TorrentGroup::Active | TorrentGroup::Seeded | TorrentGroup::Unseeded
        );
        by || of
    }
}

impl Entry {
    fn new(torrent: Torrent) -> Self {
        let category = torrent.category.as_deref().unwrap_or_default();
        let v2 = torrent.info_hash_v2.map(|it| crate::torrents::hex(&it));
        Self {
            name_key: sort_key(&torrent.name),
            searched: format!("{}\n{category}", torrent.name).to_lowercase(),
            hashes: [torrent.info_hash.to_string(), v2.unwrap_or_default()],
            category_rank: None,
            counts: SwarmCounts::default(),
            shards: None,
            torrent,
        }
    }

    /// Takes its counts where they may have `changed`; says whether they have.
    fn count(&mut self, tracker: &Tracker, changed: Shards) -> bool {
        let Torrent { info_hash, completed, .. } = &self.torrent;
        let shards = match self.shards {
            Some(shards) if !shards.meet(changed) => return false,
            Some(shards) => shards,
            None => {
                let second = second_hash(&self.torrent);
                tracker.shards_of(&[*info_hash, second.unwrap_or(*info_hash)])
            }
        };
        self.shards = Some(shards);
        let mut counts = tracker.counts(info_hash).unwrap_or_default();
        counts.downloaded = counts.downloaded.max(*completed);
        std::mem::replace(&mut self.counts, counts) != counts
    }

    fn category(&self) -> &str {
        self.torrent.category.as_deref().unwrap_or_default()
    }

    fn is_in(&self, group: TorrentGroup) -> bool {
        let Torrent { archived, hidden, paused, removed_unix_secs, .. } = &self.torrent;
        let SwarmCounts { complete, incomplete, .. } = self.counts;
        match group {
            TorrentGroup::Removed => removed_unix_secs.is_some(),
            _ if removed_unix_secs.is_some() => false,
            TorrentGroup::Archived => *archived,
            _ if *archived => false,
            TorrentGroup::All => true,
            TorrentGroup::Active => complete + incomplete > 0,
            TorrentGroup::Seeded => complete > 0,
            TorrentGroup::Unseeded => complete == 0 && paused.is_none(),
            TorrentGroup::Paused => paused.is_some(),
            TorrentGroup::Hidden => *hidden,
        }
    }

    fn is_found(&self, wanted: &str, words: &[&str]) -> bool {
        words.iter().all(|it| self.searched.contains(it))
            || self.hashes.iter().any(|it| it.starts_with(wanted))
    }

    /// What it is ordered by, the smallest first, when it stands at `place` by its name.
    fn sort_key(&self, place: usize, sort: TorrentSort) -> u64 {
        let torrent = &self.torrent;
        let key = match sort.column {
            TorrentColumn::Name => place as u64,
            TorrentColumn::Category => match self.category_rank {
                Some(rank) => rank,
                None => return u64::MAX,
            },
            TorrentColumn::Size => torrent.size_bytes,
            TorrentColumn::Seeders => self.counts.complete.into(),
            TorrentColumn::Leechers => self.counts.incomplete.into(),
            TorrentColumn::Completed => self.counts.downloaded.into(),
            TorrentColumn::Transferred => torrent.transferred_bytes,
            TorrentColumn::Added => torrent.added_unix_secs,
            TorrentColumn::InfoHash => {
                torrent.info_hash.0.first_chunk().map_or(0, |it| u64::from_be_bytes(*it))
            }
        };
        if sort.descending { u64::MAX - 1 - key.min(u64::MAX - 1) } else { key }
    }
}

/// The categories in use, as people order them.
fn category_names(entries: &[Entry]) -> Vec<String> {
    let used: BTreeSet<&str> =
        entries.iter().filter_map(|it| it.torrent.category.as_deref()).collect();
    let mut keyed: Vec<(String, &str)> = used.into_iter().map(|it| (sort_key(it), it)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, category)| category.to_owned()).collect()
}

#[cfg(test)]
mod tests;
