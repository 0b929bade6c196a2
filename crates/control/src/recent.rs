//! What happened lately that the owner may care for: a few events in memory, told once a second.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Mutex;

use protocol::id::InfoHash;

use crate::control::{Control, lock};
use crate::error::UserError;
use crate::torrents::since_1970;
use crate::view::{Event, RecentEventView, RecentKind};

/// Events that are kept.
const KEPT_MAX: usize = 200;
/// Events of one kind that are told each for itself within [`CROWD_MILLIS`].
const SINGLE_MAX: usize = 8;
const CROWD_MILLIS: u64 = 10_000;

/// The events of late.
#[derive(Debug, Default)]
pub(crate) struct Recent(Mutex<Ring>);

/// Something that has happened, not yet with a number.
#[derive(Debug)]
struct Happening {
    kind: RecentKind,
    count: u32,
    subject: Option<String>,
    info_hash: Option<String>,
    problem: Option<UserError>,
}

impl Happening {
    fn new(kind: RecentKind) -> Self {
        Self { kind, count: 1, subject: None, info_hash: None, problem: None }
    }
}

/// The events, the oldest first.
#[derive(Debug, Default)]
struct Ring {
    entries: VecDeque<RecentEventView>,
    last_id: u64,
    /// Those no face was told of as they are now.
    untold: BTreeSet<u64>,
}

impl Ring {
    fn push(&mut self, at_unix_millis: u64, it: Happening) {
        let since = at_unix_millis.saturating_sub(CROWD_MILLIS);
        let is_alike = |entry: &&mut RecentEventView| entry.kind == it.kind;
        let lately = self
            .entries
            .iter()
            .filter(|entry| entry.kind == it.kind && entry.at_unix_millis >= since)
            .count();
        // As soon as there is a crowd of them, the latest stands for all that follow.
        if lately >= SINGLE_MAX
            && let Some(crowd) = self.entries.iter_mut().rev().find(is_alike)
        {
            crowd.at_unix_millis = at_unix_millis;
            crowd.count = crowd.count.saturating_add(it.count);
            (crowd.subject, crowd.info_hash, crowd.problem) = (None, None, it.problem);
            self.untold.insert(crowd.id);
            return;
        }
        if self.entries.len() == KEPT_MAX
            && let Some(oldest) = self.entries.pop_front()
        {
            self.untold.remove(&oldest.id);
        }
        self.last_id += 1;
        let id = self.last_id;
        let Happening { kind, count, subject, info_hash, problem } = it;
        self.entries.push_back(RecentEventView {
            id,
            at_unix_millis,
            kind,
            count,
            subject,
            info_hash,
            problem,
        });
        self.untold.insert(id);
    }

    fn take_untold(&mut self) -> Vec<RecentEventView> {
        let untold = std::mem::take(&mut self.untold);
        self.entries.iter().filter(|it| untold.contains(&it.id)).cloned().collect()
    }
}

impl Control {
    /// What happened since the engine was opened, the latest first; at most 200 events.
    pub fn recent(&self) -> Vec<RecentEventView> {
        lock(&self.recent_events().0).entries.iter().rev().cloned().collect()
    }

    /// Notes that something has happened to the whole.
    pub(crate) fn note(&self, kind: RecentKind) {
        self.keep_recent(Happening::new(kind));
    }

    /// Notes what has happened `count` times on the torrent called `name`.
    pub(crate) fn note_torrent(&self, kind: RecentKind, hash: &InfoHash, name: &str, count: u32) {
        self.keep_recent(Happening {
            count,
            subject: Some(name.to_owned()),
            info_hash: Some(hash.to_string()),
            ..Happening::new(kind)
        });
    }

    /// Notes what has happened to the friend called `name`.
    pub(crate) fn note_friend(&self, kind: RecentKind, name: &str) {
        self.keep_recent(Happening { subject: Some(name.to_owned()), ..Happening::new(kind) });
    }

    /// Notes what has gone wrong.
    pub(crate) fn note_problem(&self, kind: RecentKind, problem: &UserError) {
        self.keep_recent(Happening { problem: Some(problem.clone()), ..Happening::new(kind) });
    }

    /// Tells faces of what they were not told of; once a second is enough for them, and so no
    /// crowd of events makes them miss others.
    pub(crate) fn tell_recent(&self) {
        let untold = lock(&self.recent_events().0).take_untold();
        for event in untold {
            self.tell(Event::Recent { event: Box::new(event) });
        }
    }

    fn keep_recent(&self, happening: Happening) {
        let now = u64::try_from(since_1970().as_millis()).unwrap_or(u64::MAX);
        lock(&self.recent_events().0).push(now, happening);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(kind: RecentKind, name: &str) -> Happening {
        Happening { subject: Some(name.to_owned()), ..Happening::new(kind) }
    }

    #[test]
    fn each_is_told_once_and_again_only_when_more_came_to_it() {
        let mut ring = Ring::default();
        for number in 0..20 {
            ring.push(number, named(RecentKind::TorrentRegistered, &number.to_string()));
        }
        let told = ring.take_untold();
        assert_eq!(told.iter().map(|it| it.count).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 1, 1, 13]);
        assert_eq!((told[6].subject.as_deref(), told[7].subject.as_deref()), (Some("6"), None));
        assert_eq!(told[7].at_unix_millis, 19);
        assert_eq!(ring.take_untold(), []);
        ring.push(20, named(RecentKind::TorrentRegistered, "x"));
        let again = ring.take_untold();
        assert_eq!((again[0].id, again[0].count, again.len()), (8, 14, 1));
    }

    #[test]
    fn a_crowd_of_one_kind_leaves_other_kinds_and_other_times_alone() {
        let mut ring = Ring::default();
        for number in 0..50 {
            ring.push(number, named(RecentKind::DownloadCompleted, "film"));
        }
        ring.push(60, named(RecentKind::FriendAdded, "Anna"));
        ring.push(60 + CROWD_MILLIS, named(RecentKind::DownloadCompleted, "film"));
        let last: Vec<_> = ring.entries.iter().rev().take(3).collect();
        assert_eq!((last[0].subject.as_deref(), last[0].count), (Some("film"), 1));
        assert_eq!((last[1].subject.as_deref(), last[1].count), (Some("Anna"), 1));
        assert_eq!((last[2].subject.as_deref(), last[2].count), (None, 43));
    }

    #[test]
    fn the_oldest_go() {
        let mut ring = Ring::default();
        for number in 0..1_000_u64 {
            ring.push(number * CROWD_MILLIS * 2, Happening::new(RecentKind::BackupMade));
        }
        assert_eq!((ring.entries.len(), ring.untold.len()), (KEPT_MAX, KEPT_MAX));
        assert_eq!(ring.entries.front().map(|it| it.id), Some(801));
    }
}
