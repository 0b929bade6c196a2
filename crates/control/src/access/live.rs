//! The lists as the tracker goes by them, in its own time, and what it has seen of friends.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex};

use catalog::{AccessEntry, AddressList, EntryKind, Friend, Ranges, Side};
use protocol::id::Passkey;
use server::Clock;
use tracker::{
    Access, AddressEntry, AddressSet, ClientEntry, Friends, Timestamp, parse_address_range,
};

use crate::access::entries::client_pattern;
use crate::access::has_ended;
use crate::control::{Control, lock};
use crate::error::UserError;
use crate::settings::AccessSettings;
use crate::torrents::unix_secs_now;
use crate::view::Event;

/// By how much the computer's clock may be set before ends are reckoned anew.
const CLOCK_SLACK_SECS: u64 = 2;

/// What the tracker was last given, as far as more is to be done with it.
#[derive(Debug, Default)]
pub(crate) struct LiveAccess {
    /// Held while lists are on their way to the tracker, so that the last read come last.
    rebuilding: Mutex<()>,
    state: Mutex<State>,
    /// Whether it could not be written down the last time when friends last came.
    saving_fails: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    friends: HashMap<i64, LiveFriend>,
    owner_key: Option<Passkey>,
    /// Whether only the allowed addresses, and clients, are let in.
    only_allowed: (bool, bool),
    /// Whether one of these is so while nothing is allowed.
    shuts_out_all: bool,
    /// When the tracker's clock showed 0, in seconds since 1970, as ends were reckoned by it.
    origin_unix_secs: u64,
    /// When the next of the entries and lists ends, in seconds since 1970.
    next_end_unix_secs: Option<u64>,
    /// Whether there are ends at all, past ones too: they may lie ahead again once the
    /// computer's clock, which was ahead of its time, has been set back.
    has_ends: bool,
}

/// A friend as the tracker knows him, over all changes of the lists.
#[derive(Debug)]
struct LiveFriend {
    friend: Arc<tracker::Friend>,
    saved_use: Option<Timestamp>,
}

/// Everything the catalog knows of who may use the tracker.
struct Recorded {
    friends: Vec<(i64, Friend)>,
    entries: Vec<AccessEntry>,
    lists: Vec<(AddressList, Ranges)>,
    /// Whether there are more that have ended.
    has_ended_ones: bool,
}

impl Control {
    /// Lets the tracker go by the catalog's lists and the settings in force.
    ///
    /// Takes about a second for millions of addresses, so no task may wait for it.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read; then the tracker goes by what it had.
    pub(crate) fn rebuild_access(&self) -> Result<(), UserError> {
        let live = self.live_access();
        let _turn = lock(&live.rebuilding);
        let settings = self.settings_store().settings().access.clone();
        let now = unix_secs_now();
        let recorded = self.recorded_access(now)?;
        let origin = origin_unix_secs(self.clock());
        let friends = live.take_note(&recorded, &settings, origin);
        self.tracker().set_access(recorded.into_access(friends, &settings, origin));
        Ok(())
    }

    /// Reads what is in force at `now` and later.
    fn recorded_access(&self, now_unix_secs: u64) -> Result<Recorded, UserError> {
        let catalog = self.catalog();
        let entries = catalog.access_entries()?.into_iter().map(|(_, it)| it);
        let (entries, ended): (Vec<_>, Vec<_>) =
            entries.partition(|it| !has_ended(it.expires_unix_secs, now_unix_secs));
        let mut has_ended_ones = !ended.is_empty();
        let mut lists = Vec::new();
        for (id, list) in catalog.address_lists()? {
            if has_ended(list.expires_unix_secs, now_unix_secs) {
                has_ended_ones = true;
            } else {
                lists.push((list, catalog.address_ranges(id)?));
            }
        }
        Ok(Recorded { friends: catalog.friends()?, entries, lists, has_ended_ones })
    }

    /// Brings the lists up to date where something has ended, or the computer's clock was set.
    pub(crate) fn tend_access(&self) {
        if !self.live_access().is_stale(self.clock()) {
            return;
        }
        if let Err(error) = self.rebuild_access() {
            tracing::error!(%error, "the lists of who may use the tracker could not be read");
        }
        self.tell(Event::Access);
    }

    /// Writes down when friends last came, where they came since it was last done.
    pub(crate) fn save_last_uses(&self) {
        let uses = self.live_access().unsaved_uses();
        if uses.is_empty() {
            return;
        }
        let origin = origin_unix_secs(self.clock());
        let rows: Vec<(i64, u64)> =
            uses.iter().map(|(id, at)| (*id, origin + u64::from(at.0))).collect();
        let saved = self.catalog().set_last_uses(&rows);
        let failed_before = self.live_access().saving_fails.swap(saved.is_err(), Relaxed);
        if let Err(error) = saved {
            // They are tried again every minute; once is enough to say.
            if !failed_before {
                tracing::error!(%error, "when friends last came could not be saved");
            }
            return;
        }
        self.live_access().note_saved(&uses);
        self.tell(Event::Access);
    }
}

impl LiveAccess {
    /// The owner's key, if he has one.
    pub(crate) fn owner_key(&self) -> Option<Passkey> {
        lock(&self.state).owner_key
    }

    /// Whether only what is on a list is let in, but nothing is on it.
    pub(crate) fn shuts_out_all(&self) -> bool {
        lock(&self.state).shuts_out_all
    }

    /// When friends last came since the program started, by number, in seconds since 1970.
    pub(crate) fn last_uses(&self, clock: Clock) -> HashMap<i64, u64> {
        let origin = origin_unix_secs(clock);
        let state = lock(&self.state);
        let uses = state.friends.iter();
        uses.filter_map(|(id, it)| Some((*id, origin + u64::from(it.friend.last_use()?.0))))
            .collect()
    }

    /// Remembers what matters of `recorded`, and gives friends as the tracker knows them.
    fn take_note(
        &self,
        recorded: &Recorded,
        settings: &AccessSettings,
        origin_unix_secs: u64,
    ) -> Friends {
        let mut state = lock(&self.state);
        let mut known = std::mem::take(&mut state.friends);
        for (id, _) in &recorded.friends {
            let friend = known.remove(id).unwrap_or_else(|| LiveFriend {
                friend: Arc::new(tracker::Friend::new(*id)),
                saved_use: None,
            });
            state.friends.insert(*id, friend);
        }
        let owner = recorded.friends.iter().find(|(_, it)| it.is_owner);
        state.owner_key = owner.map(|(_, it)| it.passkey);
        state.only_allowed = only_allowed(settings);
        state.shuts_out_all = (settings.only_allowed_addresses
            && !recorded.allows(EntryKind::Address))
            || (settings.only_allowed_clients && !recorded.allows(EntryKind::Client));
        state.origin_unix_secs = origin_unix_secs;
        state.next_end_unix_secs = recorded.ends().min();
        state.has_ends = recorded.has_ended_ones || state.next_end_unix_secs.is_some();
        let friends = recorded.friends.iter().filter_map(|(id, it)| {
            let live = state.friends.get(id)?;
            Some((it.passkey, Arc::clone(&live.friend)))
        });
        Friends::new(friends)
    }

    /// Whether the tracker goes by `settings` already.
    pub(crate) fn goes_by(&self, settings: &AccessSettings) -> bool {
        lock(&self.state).only_allowed == only_allowed(settings)
    }

    /// Whether something has ended, or ends are reckoned by a clock that was set since.
    fn is_stale(&self, clock: Clock) -> bool {
        let state = lock(&self.state);
        let drift = origin_unix_secs(clock).abs_diff(state.origin_unix_secs);
        let was_set = state.has_ends && drift > CLOCK_SLACK_SECS;
        was_set || state.next_end_unix_secs.is_some_and(|end| end <= unix_secs_now())
    }

    fn unsaved_uses(&self) -> Vec<(i64, Timestamp)> {
        let state = lock(&self.state);
        let uses = state.friends.iter();
        let uses = uses.map(|(id, it)| (*id, it.friend.last_use(), it.saved_use));
        uses.filter_map(|(id, last, saved)| Some((id, last.filter(|_| last != saved)?))).collect()
    }

    fn note_saved(&self, uses: &[(i64, Timestamp)]) {
        let mut state = lock(&self.state);
        for (id, at) in uses {
            if let Some(friend) = state.friends.get_mut(id) {
                friend.saved_use = Some(*at);
            }
        }
    }
}

impl Recorded {
    fn ends(&self) -> impl Iterator<Item = u64> {
        let entries = self.entries.iter().filter_map(|it| it.expires_unix_secs);
        entries.chain(self.lists.iter().filter_map(|(it, _)| it.expires_unix_secs))
    }

    fn allows(&self, kind: EntryKind) -> bool {
        let lists = self.lists.iter().filter(|_| kind == EntryKind::Address);
        let mut sides = lists.map(|(it, _)| it.side);
        let mut entries = self.entries.iter().filter(|it| it.kind == kind);
        sides.any(|it| it == Side::Allow) || entries.any(|it| it.side == Side::Allow)
    }

    fn into_access(self, friends: Friends, settings: &AccessSettings, origin: u64) -> Access {
        Access {
            denied_addresses: self.addresses(Side::Deny, origin),
            allowed_addresses: self.addresses(Side::Allow, origin),
            only_allowed_addresses: settings.only_allowed_addresses,
            denied_clients: self.clients(Side::Deny, origin),
            allowed_clients: self.clients(Side::Allow, origin),
            only_allowed_clients: settings.only_allowed_clients,
            friends,
        }
    }

    fn addresses(&self, side: Side, origin: u64) -> AddressSet {
        let entries =
            self.entries.iter().filter(|it| it.side == side && it.kind == EntryKind::Address);
        let by_hand = entries.filter_map(|it| {
            let range = parse_address_range(&it.pattern)?;
            Some(address_entry(
                range,
                &it.reason.as_str().into(),
                end(it.expires_unix_secs, origin),
            ))
        });
        let lists = self.lists.iter().filter(|(it, _)| it.side == side);
        let imported = lists.flat_map(|(list, ranges)| {
            let reason: Arc<str> = list.reason.as_str().into();
            let expires = end(list.expires_unix_secs, origin);
            ranges.iter().map(move |range| address_entry(range, &reason, expires))
        });
        AddressSet::new(by_hand.chain(imported))
    }

    fn clients(&self, side: Side, origin: u64) -> Vec<ClientEntry> {
        let entries =
            self.entries.iter().filter(|it| it.side == side && it.kind == EntryKind::Client);
        let entries = entries.map(|it| ClientEntry {
            pattern: client_pattern(&it.pattern),
            reason: it.reason.as_str().into(),
            expires: end(it.expires_unix_secs, origin),
        });
        entries.collect()
    }
}

fn address_entry(
    (first, last): (IpAddr, IpAddr),
    reason: &Arc<str>,
    expires: Option<Timestamp>,
) -> AddressEntry {
    AddressEntry { first, last, reason: Arc::clone(reason), expires }
}

fn only_allowed(settings: &AccessSettings) -> (bool, bool) {
    (settings.only_allowed_addresses, settings.only_allowed_clients)
}

/// The last second in which something is in force that ends at `expires_unix_secs`.
fn end(expires_unix_secs: Option<u64>, origin_unix_secs: u64) -> Option<Timestamp> {
    let secs = expires_unix_secs?.saturating_sub(origin_unix_secs).saturating_sub(1);
    Some(Timestamp(u32::try_from(secs).unwrap_or(u32::MAX)))
}

/// When `clock` showed 0, in seconds since 1970 by the computer's own clock.
fn origin_unix_secs(clock: Clock) -> u64 {
    unix_secs_now().saturating_sub(clock.now().0.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_reckoned_in_the_trackers_own_time() {
        assert_eq!(end(None, 1_000), None);
        assert_eq!(end(Some(1_060), 1_000), Some(Timestamp(59)), "in force until just before");
        assert_eq!(end(Some(900), 1_000), Some(Timestamp(0)));
        assert_eq!(end(Some(u64::MAX), 1_000), Some(Timestamp(u32::MAX)));
    }

    #[test]
    fn lists_are_stale_when_something_has_ended_or_the_clock_was_set() {
        let clock = Clock::start();
        let (now, origin) = (unix_secs_now(), origin_unix_secs(clock));
        let is_stale = |origin_unix_secs: u64, next_end_unix_secs: Option<u64>| {
            let has_ends = next_end_unix_secs.is_some();
            let state =
                State { origin_unix_secs, next_end_unix_secs, has_ends, ..State::default() };
            LiveAccess { state: Mutex::new(state), ..LiveAccess::default() }.is_stale(clock)
        };
        assert!(!is_stale(origin, None));
        assert!(!is_stale(origin, Some(now + 1_000)));
        assert!(is_stale(origin, Some(now)));
        assert!(is_stale(origin - 3_600, Some(now + 1_000)), "set forward");
        assert!(is_stale(origin + 3_600, Some(now + 1_000)), "set back");
        assert!(!is_stale(origin - 3_600, None), "nothing goes by it");
    }

    #[test]
    fn what_ended_by_a_clock_ahead_of_its_time_is_in_force_again_once_it_is_set_back() {
        let clock = Clock::start();
        let live = LiveAccess::default();
        let ended = Recorded {
            friends: Vec::new(),
            entries: Vec::new(),
            lists: Vec::new(),
            has_ended_ones: true,
        };
        let origin = origin_unix_secs(clock);
        live.take_note(&ended, &AccessSettings::default(), origin + 86_400);
        assert!(live.is_stale(clock));
        live.take_note(&ended, &AccessSettings::default(), origin);
        assert!(!live.is_stale(clock));
    }
}
