//! Who may take a torrent's data from the tracker itself (BEP 19).

use std::sync::Arc;

use protocol::id::InfoHash;

use super::Tracker;
use crate::asker::Asker;
use crate::policy::Refusal;
use crate::time::Timestamp;

impl Tracker {
    /// Whether `asker` may have the data of `info_hash`, as far as the tracker's rules go:
    /// the owner's lists, a friend's key where the tracker is private, and the owner's word
    /// on the torrent.
    ///
    /// How often an address asks is not counted: a download is many requests.
    ///
    /// # Errors
    ///
    /// Says why not. Who has no key is not told which torrents there are.
    pub fn may_download(
        &self,
        info_hash: &InfoHash,
        asker: &Asker<'_>,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        self.access.load().check(asker, None, &self.rules.load(), now)?;
        let shard = self.store.shard_of(info_hash);
        let registration = shard.get(info_hash).and_then(|it| it.registration());
        let registration = registration.ok_or(Refusal::NotRegistered)?;
        match &registration.paused {
            _ if registration.archived => Err(Refusal::Archived),
            Some(words) => Err(Refusal::Paused(Arc::clone(words))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use protocol::id::Passkey;

    use super::*;
    use crate::access::{Access, AddressEntry, AddressSet, Friend, Friends};
    use crate::policy::Rules;
    use crate::registration::Registration;

    const HASH: InfoHash = InfoHash([1; 20]);
    const NOW: Timestamp = Timestamp(100);

    #[test]
    fn data_is_given_like_peers_are() {
        let tracker = Tracker::new(Rules { open: true, ..Rules::default() });
        let asker = Asker::at([8, 8, 8, 8].into());
        let ask = |asker: &Asker<'_>| tracker.may_download(&HASH, asker, NOW);
        assert_eq!(ask(&asker), Err(Refusal::NotRegistered), "not even in open mode");
        tracker.register(HASH, 0);
        assert_eq!(ask(&asker), Ok(()));
        let paused = |words: Option<&str>| Registration {
            paused: words.map(Arc::from),
            ..Registration::default()
        };
        tracker.set_registration(&HASH, paused(Some("Back on Monday.")));
        assert_eq!(ask(&asker), Err(Refusal::Paused("Back on Monday.".into())));
        let archived = Registration { archived: true, ..paused(Some("Back on Monday.")) };
        tracker.set_registration(&HASH, archived);
        assert_eq!(ask(&asker), Err(Refusal::Archived));
        tracker.set_registration(&HASH, paused(None));
        assert_eq!(ask(&asker), Ok(()));

        let (first, last) = ([8, 0, 0, 0].into(), [8, 255, 255, 255].into());
        let entry = AddressEntry { first, last, reason: "why".into(), expires: None };
        let denied_addresses = AddressSet::new([entry]);
        tracker.set_access(Access { denied_addresses, ..Access::default() });
        assert_eq!(ask(&asker), Err(Refusal::AddressNotAllowed("why".into())));
        assert_eq!(ask(&Asker::at([9, 9, 9, 9].into())), Ok(()));
    }

    #[test]
    fn a_private_tracker_gives_data_to_friends_only() {
        let tracker = Tracker::new(Rules { private: true, ..Rules::default() });
        let key = Passkey([7; 16]);
        let friend = Arc::new(Friend::new(5));
        let friends = Friends::new([(key, Arc::clone(&friend))]);
        tracker.set_access(Access { friends, ..Access::default() });
        let ask = |passkey| {
            let asker = Asker { passkey, ..Asker::at([8, 8, 8, 8].into()) };
            tracker.may_download(&HASH, &asker, NOW)
        };
        assert_eq!(ask(None), Err(Refusal::PasskeyMissing), "before it says what there is");
        assert_eq!(ask(Some(Passkey([8; 16]))), Err(Refusal::PasskeyUnknown));
        assert_eq!(ask(Some(key)), Err(Refusal::NotRegistered));
        tracker.register(HASH, 0);
        assert_eq!(ask(Some(key)), Ok(()));
        assert_eq!(friend.last_use(), Some(NOW));
    }
}
