//! Those who hold a key to a private tracker.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use protocol::id::Passkey;

use crate::time::Timestamp;

/// Every friend by his key.
#[derive(Clone, Debug, Default)]
pub struct Friends(HashMap<Passkey, Arc<Friend>>);

/// One friend, as the tracker knows him: by number, and when he last came.
///
/// Shared with whoever made it, so that the last use outlives a change of the lists.
#[derive(Debug)]
pub struct Friend {
    id: i64,
    /// Seconds of the last use, or [`NEVER`].
    last_use_secs: AtomicU32,
}

const NEVER: u32 = u32::MAX;

impl Friends {
    /// Friends with their keys; of two with the same key the last one holds it.
    pub fn new(friends: impl IntoIterator<Item = (Passkey, Arc<Friend>)>) -> Self {
        Self(friends.into_iter().collect())
    }

    /// Looked up by a keyed hash, so that the time it takes tells nothing of the keys.
    pub(crate) fn find(&self, passkey: &Passkey) -> Option<&Friend> {
        self.0.get(passkey).map(Arc::as_ref)
    }
}

impl Friend {
    /// A friend who has not come yet; `id` is the owner's number for him.
    pub fn new(id: i64) -> Self {
        Self { id, last_use_secs: AtomicU32::new(NEVER) }
    }

    /// The owner's number for him.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// When he last announced or scraped, if he has.
    pub fn last_use(&self) -> Option<Timestamp> {
        Some(self.last_use_secs.load(Relaxed)).filter(|it| *it != NEVER).map(Timestamp)
    }

    pub(crate) fn note_use(&self, now: Timestamp) {
        // Written only when it changes: otherwise every announce would fight for the line.
        if self.last_use_secs.load(Relaxed) != now.0 {
            self.last_use_secs.store(now.0, Relaxed);
        }
    }
}
