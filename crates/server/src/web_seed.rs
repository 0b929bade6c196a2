//! The web seed: shared data given out by HTTP, torrent by torrent, as their owner chose.
//!
//! A file is found in a table of what the torrent holds, never by joining what was asked for
//! onto a folder, so nothing outside of the torrent can be asked for at all.

mod answer;
mod body;
mod file;
mod open;
mod throttle;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use protocol::id::InfoHash;
use unicode_normalization::UnicodeNormalization;

use crate::gate::Gate;
pub(crate) use answer::answer;
pub use open::{FileFacts, FileTrouble, look_at};
use throttle::Throttle;

/// What the data of all torrents together may take of the line and of the computer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct WebSeedLimits {
    /// Bytes a second over all transfers; 0 sets no limit.
    pub upload_bytes_per_sec: u64,
    /// Files sent at once; further requests are answered 503.
    pub max_transfers: usize,
    /// Those of them to one IPv4 address or one IPv6 network of 64 bits.
    pub max_transfers_per_address: usize,
}

impl Default for WebSeedLimits {
    fn default() -> Self {
        Self { upload_bytes_per_sec: 0, max_transfers: 32, max_transfers_per_address: 4 }
    }
}

/// A torrent whose data is given out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SharedTorrent {
    /// The folder all of its files are below.
    pub root: PathBuf,
    /// What can be asked for.
    pub files: Vec<SharedFile>,
}

/// One file of a torrent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SharedFile {
    /// What it is asked for by: the torrent's name and, in a folder, the path below it, with
    /// `/` between the parts.
    pub path: String,
    /// Where its bytes are.
    pub content: SharedContent,
}

/// Where the bytes of a file are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SharedContent {
    /// On the disk.
    Disk {
        /// Where below [`SharedTorrent::root`].
        below_root: PathBuf,
        /// Size and date it had when it was shared: it is given out only while it still has.
        facts: FileFacts,
    },
    /// Nowhere: it is padding, so many zeros (BEP 47).
    Padding {
        /// Its size.
        size_bytes: u64,
    },
}

/// What the owner is shown of a torrent that is given out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebSeedSight {
    /// Bytes given out since the program started.
    pub sent_bytes: u64,
    /// The file that could not be given out last, where one could not.
    pub problem: Option<WebSeedProblem>,
}

/// A file that cannot be given out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebSeedProblem {
    /// The file, as in [`SharedFile::path`].
    pub path: String,
    /// Why.
    pub trouble: FileTrouble,
}

/// All torrents that are given out, and what they take together.
#[derive(Debug)]
pub struct WebSeeds {
    torrents: RwLock<HashMap<InfoHash, Arc<LiveTorrent>>>,
    gate: Arc<Gate>,
    throttle: Throttle,
    changes: AtomicU64,
}

/// A torrent while it is given out.
#[derive(Debug)]
struct LiveTorrent {
    shared: SharedTorrent,
    /// Where in `shared` a path is, in the composed form of Unicode too.
    by_path: HashMap<String, usize>,
    /// Ends what is under way, too.
    is_withdrawn: AtomicBool,
    sent_bytes: AtomicU64,
    problem: Mutex<Option<WebSeedProblem>>,
}

impl WebSeeds {
    pub(crate) fn new() -> Self {
        let limits = WebSeedLimits::default();
        Self {
            torrents: RwLock::default(),
            gate: Gate::new(limits.max_transfers, limits.max_transfers_per_address),
            throttle: Throttle::new(limits.upload_bytes_per_sec),
            changes: AtomicU64::new(0),
        }
    }

    /// Gives the data of `info_hash` out from now on, as `shared` says.
    pub fn share(&self, info_hash: InfoHash, shared: SharedTorrent) {
        let live = LiveTorrent::new(shared);
        let mut torrents = self.torrents.write().unwrap_or_else(PoisonError::into_inner);
        let before = torrents.insert(info_hash, Arc::new(live));
        if let (Some(before), Some(live)) = (before, torrents.get(&info_hash)) {
            before.is_withdrawn.store(true, Relaxed);
            live.sent_bytes.fetch_add(before.sent_bytes.load(Relaxed), Relaxed);
        }
    }

    /// Gives the data of `info_hash` out no longer; transfers under way end.
    pub fn withdraw(&self, info_hash: &InfoHash) {
        let mut torrents = self.torrents.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = torrents.remove(info_hash) {
            before.is_withdrawn.store(true, Relaxed);
        }
    }

    /// How it goes with `info_hash`; nothing where it is not given out.
    pub fn sight(&self, info_hash: &InfoHash) -> Option<WebSeedSight> {
        let live = self.find(info_hash)?;
        let problem = live.problem().clone();
        Some(WebSeedSight { sent_bytes: live.sent_bytes.load(Relaxed), problem })
    }

    /// Sets what all transfers together may take, from the next bytes on.
    pub fn set_limits(&self, limits: WebSeedLimits) {
        self.gate.set_limits(limits.max_transfers, limits.max_transfers_per_address);
        self.throttle.set_rate(limits.upload_bytes_per_sec);
    }

    /// A number that grows whenever a sight has changed.
    pub fn changes(&self) -> u64 {
        self.changes.load(Relaxed)
    }

    fn find(&self, info_hash: &InfoHash) -> Option<Arc<LiveTorrent>> {
        let torrents = self.torrents.read().unwrap_or_else(PoisonError::into_inner);
        torrents.get(info_hash).map(Arc::clone)
    }

    fn note_sent(&self, live: &LiveTorrent, bytes: u64) {
        live.sent_bytes.fetch_add(bytes, Relaxed);
        self.changes.fetch_add(1, Relaxed);
    }
}

impl LiveTorrent {
    fn new(shared: SharedTorrent) -> Self {
        let paths = shared.files.iter().map(|it| it.path.as_str()).enumerate();
        let mut by_path: HashMap<String, usize> =
            paths.clone().map(|(index, path)| (path.to_owned(), index)).collect();
        // A name that is spelled in just this way comes first.
        for (index, path) in paths {
            if let Entry::Vacant(place) = by_path.entry(path.nfc().collect()) {
                place.insert(index);
            }
        }
        let (is_withdrawn, sent_bytes) = (AtomicBool::new(false), AtomicU64::new(0));
        Self { shared, by_path, is_withdrawn, sent_bytes, problem: Mutex::default() }
    }

    /// Which file is asked for by `path`.
    fn index(&self, path: &str) -> Option<usize> {
        let composed = || self.by_path.get(&path.nfc().collect::<String>());
        self.by_path.get(path).or_else(composed).copied()
    }

    /// Remembers what is the matter with the file, or that nothing is.
    fn note(&self, index: usize, trouble: Option<&FileTrouble>) {
        let path = &self.shared.files[index].path;
        let mut problem = self.problem();
        match trouble {
            Some(trouble) => {
                let found = WebSeedProblem { path: path.clone(), trouble: trouble.clone() };
                if problem.as_ref() != Some(&found) {
                    tracing::warn!(path, %trouble, "a shared file cannot be given out");
                }
                *problem = Some(found);
            }
            None if problem.as_ref().is_some_and(|it| it.path == *path) => *problem = None,
            None => {}
        }
    }

    /// Nothing that can panic happens under the lock, so its content is good even if poisoned.
    fn problem(&self) -> MutexGuard<'_, Option<WebSeedProblem>> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_in_either_form_of_unicode() {
        let file = |path: &str, size_bytes| SharedFile {
            path: path.to_owned(),
            content: SharedContent::Padding { size_bytes },
        };
        let files = vec![file("x/a\u{308}", 0), file("x/\u{e4}", 1), file("x/o\u{308}", 2)];
        let live = LiveTorrent::new(SharedTorrent { root: PathBuf::new(), files });
        for (path, expected) in [
            ("x/a\u{308}", Some(0)),
            ("x/\u{e4}", Some(1)),
            ("x/\u{f6}", Some(2)),
            ("x/o\u{308}", Some(2)),
            ("x/", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(live.index(path), expected, "{path:?}");
        }
    }

    #[test]
    fn a_problem_stays_until_the_file_is_well_again() {
        let content = SharedContent::Padding { size_bytes: 1 };
        let file = |path: &str| SharedFile { path: path.to_owned(), content: content.clone() };
        let seeds = WebSeeds::new();
        let hash = InfoHash([1; 20]);
        let shared = SharedTorrent { root: PathBuf::new(), files: vec![file("a"), file("b")] };
        assert_eq!(seeds.sight(&hash), None);
        seeds.share(hash, shared.clone());
        let live = seeds.find(&hash).unwrap();
        live.note(1, Some(&FileTrouble::Missing));
        live.note(0, None);
        let problem = WebSeedProblem { path: "b".to_owned(), trouble: FileTrouble::Missing };
        assert_eq!(seeds.sight(&hash).unwrap().problem, Some(problem));
        live.note(1, None);
        assert_eq!(seeds.sight(&hash).unwrap().problem, None);

        seeds.note_sent(&live, 7);
        seeds.share(hash, shared);
        assert!(live.is_withdrawn.load(Relaxed), "what is under way is of the old files");
        assert_eq!(seeds.sight(&hash).unwrap().sent_bytes, 7);
        seeds.withdraw(&hash);
        assert_eq!(seeds.sight(&hash), None);
    }
}
