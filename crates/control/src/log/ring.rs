//! The events of late, for the window: a fixed number, equal ones counted instead of repeated.

use std::collections::VecDeque;

use crate::view::{LogEntryView, LogLevel};

/// Events that are kept.
const ENTRIES_MAX: usize = 1000;

/// The events of late, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Ring {
    entries: VecDeque<LogEntryView>,
    last_id: u64,
}

impl Ring {
    /// Adds an event. One that is there already moves to the end with a number more, so
    /// that whatever happens again and again takes one place.
    pub(crate) fn push(&mut self, at_unix_millis: u64, level: LogLevel, target: &str, text: &str) {
        self.last_id += 1;
        let id = self.last_id;
        let is_equal =
            |it: &LogEntryView| it.level == level && it.target == target && it.message == text;
        let known = self.entries.iter().rposition(is_equal).and_then(|at| self.entries.remove(at));
        let entry = match known {
            Some(known) => LogEntryView { id, at_unix_millis, count: known.count + 1, ..known },
            None => LogEntryView {
                id,
                first_id: id,
                at_unix_millis,
                level,
                target: target.to_owned(),
                message: text.to_owned(),
                count: 1,
            },
        };
        if self.entries.len() == ENTRIES_MAX {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// What has happened after the event `id`; everything that is kept where there is none.
    pub(crate) fn after(&self, id: Option<u64>) -> Vec<LogEntryView> {
        let id = id.unwrap_or(0);
        self.entries.iter().filter(|it| it.id > id).cloned().collect()
    }

    /// The number of the latest event; 0 where there was none.
    pub(crate) fn last_id(&self) -> u64 {
        self.last_id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_go_and_who_asks_again_is_told_the_rest() {
        let mut ring = Ring::default();
        for number in 0..1200 {
            ring.push(number, LogLevel::Info, "t", &number.to_string());
        }
        let all = ring.after(None);
        assert_eq!((all.len(), all[0].message.as_str(), all[0].id), (1000, "200", 201));
        let rest = ring.after(Some(1198));
        assert_eq!(rest.iter().map(|it| it.id).collect::<Vec<_>>(), [1199, 1200]);
        assert_eq!(ring.after(Some(1200)), []);
    }

    #[test]
    fn what_happens_again_is_counted_and_takes_one_place() {
        let mut ring = Ring::default();
        ring.push(1, LogLevel::Info, "t", "mine");
        for at in 2..3000 {
            ring.push(at, LogLevel::Warn, "t", if at % 2 == 0 { "a" } else { "b" });
        }
        ring.push(9000, LogLevel::Error, "t", "a");
        let all = ring.after(None);
        let told: Vec<_> =
            all.iter().map(|it| (it.message.as_str(), it.count, it.first_id)).collect();
        assert_eq!(told, [("mine", 1, 1), ("a", 1499, 2), ("b", 1499, 3), ("a", 1, 3000)]);
        assert_eq!((all[1].id, all[1].at_unix_millis), (2998, 2998));
    }
}
