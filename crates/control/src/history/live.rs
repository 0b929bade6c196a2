//! The last ten minutes, every two seconds, in memory alone.

use std::collections::VecDeque;

use tracker::Totals;

use crate::view::{HistoryPointView, HistoryView};

/// Seconds that a point covers.
const STEP_SECS: u64 = 2;
/// How far back there are points.
const SPAN_SECS: u64 = 600;

/// The points of the last minutes, the oldest first.
#[derive(Debug, Default)]
pub(super) struct LiveHistory {
    points: VecDeque<HistoryPointView>,
    /// The counters at the end of the last point, and what had been completed until then.
    before: Option<(Totals, u64)>,
    last_unix_secs: Option<u64>,
}

impl LiveHistory {
    /// Takes the counters as of now; `completed` counts the downloads since start.
    pub(super) fn note(&mut self, unix_secs: u64, totals: &Totals, completed: u64) {
        let at_unix_secs = unix_secs - unix_secs % STEP_SECS;
        let last = self.last_unix_secs.replace(at_unix_secs);
        if last == Some(at_unix_secs) {
            return;
        }
        if last.is_some_and(|it| it > at_unix_secs) {
            // The clock was set back: what was before has no place in its time.
            self.points.clear();
        }
        let Some((before, completed_before)) = self.before.replace((*totals, completed)) else {
            return;
        };
        self.points.push_back(HistoryPointView {
            at_unix_secs,
            announces_http: totals.announces_http.saturating_sub(before.announces_http),
            announces_udp: totals.announces_udp.saturating_sub(before.announces_udp),
            seeders: totals.seeders,
            leechers: totals.leechers,
            completed: completed.saturating_sub(completed_before),
            transferred_bytes: 0,
        });
        let from = at_unix_secs.saturating_sub(SPAN_SECS);
        while self.points.front().is_some_and(|it| it.at_unix_secs <= from) {
            self.points.pop_front();
        }
    }

    /// The points of the last ten minutes.
    pub(super) fn view(&self) -> HistoryView {
        HistoryView { step_secs: STEP_SECS, points: self.points.iter().copied().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn totals(announces_udp: u64, seeders: u32) -> Totals {
        Totals { announces_udp, seeders, ..Totals::default() }
    }

    #[test]
    fn each_point_has_what_came_since_the_one_before() {
        let mut live = LiveHistory::default();
        for second in 100..107 {
            live.note(second, &totals(second * second, 3), second);
        }
        let points = live.view().points;
        let seen: Vec<_> = points.iter().map(|it| (it.at_unix_secs, it.announces_udp)).collect();
        let square = |it: u64| it * it;
        assert_eq!(
            seen,
            [
                (102, square(102) - square(100)),
                (104, square(104) - square(102)),
                (106, square(106) - square(104))
            ]
        );
        assert!(points.iter().all(|it| (it.completed, it.seeders) == (2, 3)));
    }

    #[test]
    fn no_more_than_ten_minutes_stay_whatever_the_clock_does() {
        let mut live = LiveHistory::default();
        for second in 0..5_000 {
            live.note(second, &totals(second, 0), 0);
        }
        assert_eq!(live.view().points.len(), 300);
        live.note(9_000, &totals(0, 0), 0);
        assert_eq!(live.view().points.len(), 1);
        live.note(50, &totals(5, 1), 0);
        let points = live.view().points;
        assert_eq!((points.len(), points[0].at_unix_secs, points[0].announces_udp), (1, 50, 5));
    }
}
