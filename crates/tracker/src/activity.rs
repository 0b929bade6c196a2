//! What happens on a registered torrent, counted until its owner asks.

use crate::asker::Transport;

/// What has happened on one registered torrent since somebody last asked.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Activity {
    /// Announces answered over HTTP.
    pub announces_http: u32,
    /// Announces answered over UDP.
    pub announces_udp: u32,
    /// Payload bytes its clients have received, as far as they say so and it is plausible.
    pub transferred_bytes: u64,
}

/// Activity as it is gathered.
///
/// Most clients of a hybrid torrent announce both its hashes with the same byte counts, so
/// of its two swarms the one with more has seen what was transferred. That holds for all
/// the time and not from one question to the next, hence the sums since start.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    announces_http: u32,
    announces_udp: u32,
    own_bytes: u64,
    second_bytes: u64,
    taken_bytes: u64,
}

impl Ledger {
    pub(crate) fn note_announce(&mut self, transport: Transport, transferred_bytes: u64) {
        let announces = match transport {
            Transport::Http => &mut self.announces_http,
            Transport::Udp => &mut self.announces_udp,
        };
        *announces = announces.saturating_add(1);
        self.own_bytes = self.own_bytes.saturating_add(transferred_bytes);
    }

    /// Notes what has happened in the second swarm of the same torrent.
    pub(crate) fn note_second(&mut self, activity: Activity) {
        self.add_announces(activity);
        self.second_bytes = self.second_bytes.saturating_add(activity.transferred_bytes);
    }

    /// What has happened since the last call; nothing where nothing has.
    pub(crate) fn take(&mut self) -> Option<Activity> {
        let bytes = self.own_bytes.max(self.second_bytes);
        let activity = Activity {
            announces_http: std::mem::take(&mut self.announces_http),
            announces_udp: std::mem::take(&mut self.announces_udp),
            transferred_bytes: bytes - std::mem::replace(&mut self.taken_bytes, bytes),
        };
        Some(activity).filter(|it| *it != Activity::default())
    }

    /// Takes back what was taken.
    pub(crate) fn give_back(&mut self, activity: Activity) {
        self.add_announces(activity);
        for bytes in [&mut self.own_bytes, &mut self.second_bytes] {
            *bytes = bytes.saturating_add(activity.transferred_bytes);
        }
    }

    fn add_announces(&mut self, activity: Activity) {
        let Activity { announces_http, announces_udp, .. } = activity;
        self.announces_http = self.announces_http.saturating_add(announces_http);
        self.announces_udp = self.announces_udp.saturating_add(announces_udp);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_gone_until_it_is_given_back() {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.take(), None);
        ledger.note_announce(Transport::Http, 5);
        ledger.note_announce(Transport::Udp, 0);
        let taken = Activity { announces_http: 1, announces_udp: 1, transferred_bytes: 5 };
        assert_eq!(ledger.take(), Some(taken));
        assert_eq!(ledger.take(), None);
        ledger.give_back(taken);
        ledger.note_announce(Transport::Udp, 1);
        let both = Activity { announces_udp: 2, transferred_bytes: 6, ..taken };
        assert_eq!(ledger.take(), Some(both));
    }

    #[test]
    fn bytes_announced_under_both_hashes_count_once_whenever_they_are_taken() {
        let mut ledger = Ledger::default();
        let second = |transferred_bytes| Activity { transferred_bytes, ..Activity::default() };
        ledger.note_announce(Transport::Http, 100);
        assert_eq!(ledger.take().map(|it| it.transferred_bytes), Some(100));
        ledger.note_second(second(100));
        assert_eq!(ledger.take(), None, "the same bytes, a moment later");
        ledger.note_second(second(30));
        assert_eq!(ledger.take().map(|it| it.transferred_bytes), Some(30));
    }
}
