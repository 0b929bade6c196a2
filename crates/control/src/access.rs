//! Who may use the tracker: what the page shows of it, and how the tracker comes to go by it.

mod entries;
mod friends;
mod input;
mod lists;
mod live;

use std::collections::HashMap;

use catalog::{AccessEntry, AddressList, EntryKind, Side};
use protocol::id::Passkey;

use crate::control::Control;
use crate::error::UserError;
use crate::network::{announce_urls, own_addresses};
use crate::torrents::unix_secs_now;
use crate::view::{
    AccessEntryView, AccessKind, AccessList, AccessView, AddressListView, AnnounceUrlView, Event,
    FriendView,
};

pub(crate) use friends::friend_unknown;
pub(crate) use input::Input;
pub(crate) use live::LiveAccess;

impl Control {
    /// Everything the access page shows.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn access(&self) -> Result<AccessView, UserError> {
        let private = self.settings_store().settings().access.private;
        let (friends, entries, lists) = {
            let catalog = self.catalog();
            (catalog.friends()?, catalog.access_entries()?, catalog.address_lists()?)
        };
        let last_uses: HashMap<i64, u64> = self.live_access().last_uses(self.clock());
        let now = unix_secs_now();
        let urls = self.urls_by_key();
        let friends = friends.into_iter().map(|(id, it)| FriendView {
            id,
            name: it.name,
            is_owner: it.is_owner,
            passkey: it.passkey.to_hex(),
            announce_urls: urls(Some(&it.passkey)),
            created_unix_secs: it.created_unix_secs,
            last_use_unix_secs: it.last_use_unix_secs.max(last_uses.get(&id).copied()),
        });
        Ok(AccessView {
            private,
            friends: friends.collect(),
            entries: entries.into_iter().map(|(id, it)| entry_view(id, it, now)).collect(),
            lists: lists.into_iter().map(|(id, it)| list_view(id, it, now)).collect(),
        })
    }

    /// Announce URLs as the owner's own client can use them.
    pub(crate) fn own_announce_urls(&self) -> Vec<AnnounceUrlView> {
        self.urls_by_key()(self.own_key().as_ref())
    }

    /// The owner's key, while the tracker is private.
    pub(crate) fn own_key(&self) -> Option<Passkey> {
        let private = self.settings_store().settings().access.private;
        self.live_access().owner_key().filter(|_| private)
    }

    /// Announce URLs by the key that is to be in them; none while settings are wrong.
    pub(crate) fn urls_by_key(&self) -> impl Fn(Option<&Passkey>) -> Vec<AnnounceUrlView> {
        let settings = self.checked_settings().ok();
        let port = settings.as_ref().map_or(0, |it| self.port(it));
        let own_addresses = own_addresses();
        move |key| {
            let settings = settings.as_ref();
            settings.map(|it| announce_urls(it, port, &own_addresses, key)).unwrap_or_default()
        }
    }

    /// Lets the tracker go by what has been changed, tells faces, and shows what is now.
    fn access_changed(&self) -> Result<AccessView, UserError> {
        self.rebuild_access()?;
        self.tell(Event::Access);
        self.access()
    }
}

fn entry_view(id: i64, entry: AccessEntry, now_unix_secs: u64) -> AccessEntryView {
    AccessEntryView {
        id,
        kind: entry.kind.into(),
        list: entry.side.into(),
        pattern: entry.pattern,
        reason: entry.reason,
        expires_unix_secs: entry.expires_unix_secs,
        expired: has_ended(entry.expires_unix_secs, now_unix_secs),
    }
}

fn list_view(id: i64, list: AddressList, now_unix_secs: u64) -> AddressListView {
    AddressListView {
        id,
        name: list.name,
        list: list.side.into(),
        reason: list.reason,
        range_count: list.range_count,
        ignored_lines: list.ignored_lines,
        created_unix_secs: list.created_unix_secs,
        expires_unix_secs: list.expires_unix_secs,
        expired: has_ended(list.expires_unix_secs, now_unix_secs),
    }
}

/// Whether what ends at `expires_unix_secs` is over.
fn has_ended(expires_unix_secs: Option<u64>, now_unix_secs: u64) -> bool {
    expires_unix_secs.is_some_and(|it| it <= now_unix_secs)
}

impl From<EntryKind> for AccessKind {
    fn from(kind: EntryKind) -> Self {
        match kind {
            EntryKind::Address => Self::Address,
            EntryKind::Client => Self::Client,
        }
    }
}

impl From<AccessKind> for EntryKind {
    fn from(kind: AccessKind) -> Self {
        match kind {
            AccessKind::Address => Self::Address,
            AccessKind::Client => Self::Client,
        }
    }
}

impl From<Side> for AccessList {
    fn from(side: Side) -> Self {
        match side {
            Side::Deny => Self::Deny,
            Side::Allow => Self::Allow,
        }
    }
}

impl From<AccessList> for Side {
    fn from(list: AccessList) -> Self {
        match list {
            AccessList::Deny => Self::Deny,
            AccessList::Allow => Self::Allow,
        }
    }
}
