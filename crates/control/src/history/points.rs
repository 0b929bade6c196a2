//! Points of the history, no more of them than a chart can show.

use std::collections::BTreeMap;

use catalog::HistoryPoint;

use crate::view::{HistoryPointView, HistoryView};

/// Points shown at most, and one for the step that is not over yet.
const POINTS_MAX: usize = 1_500;

/// `points`, one after the other in time and each of `step_secs`, several made one where there
/// are more than [`POINTS_MAX`].
pub(super) fn thinned(step_secs: u64, points: &[HistoryPoint]) -> HistoryView {
    let steps_each = if points.len() > POINTS_MAX + 1 {
        let first = points.first().map_or(0, |it| it.at_unix_secs);
        let last = points.last().map_or(0, |it| it.at_unix_secs);
        ((last - first) / step_secs + 1).div_ceil(POINTS_MAX as u64)
    } else {
        1
    };
    let step_secs = step_secs * steps_each;
    let mut views: Vec<HistoryPointView> = Vec::new();
    for point in points {
        let at_unix_secs = point.at_unix_secs - point.at_unix_secs % step_secs;
        match views.last_mut().filter(|it| it.at_unix_secs == at_unix_secs) {
            Some(view) => add(view, point),
            None => views.push(view(point, at_unix_secs)),
        }
    }
    HistoryView { step_secs, points: views }
}

/// `points` of one torrent, and one with zeros for each other of `steps`, in which the program
/// ran and nothing was written down of this torrent. Both grow in time, as does the result.
pub(super) fn filled(steps: &[HistoryPoint], points: Vec<HistoryPoint>) -> Vec<HistoryPoint> {
    let mut by_time: BTreeMap<u64, HistoryPoint> = steps
        .iter()
        .map(|step| {
            (step.at_unix_secs, HistoryPoint { at_unix_secs: step.at_unix_secs, ..NOTHING })
        })
        .collect();
    by_time.extend(points.into_iter().map(|point| (point.at_unix_secs, point)));
    by_time.into_values().collect()
}

const NOTHING: HistoryPoint = HistoryPoint {
    at_unix_secs: 0,
    announces_http: 0,
    announces_udp: 0,
    seeders: 0,
    leechers: 0,
    completed: 0,
    transferred_bytes: 0,
};

fn add(view: &mut HistoryPointView, point: &HistoryPoint) {
    view.announces_http = view.announces_http.saturating_add(point.announces_http);
    view.announces_udp = view.announces_udp.saturating_add(point.announces_udp);
    view.seeders = view.seeders.max(point.seeders);
    view.leechers = view.leechers.max(point.leechers);
    view.completed = view.completed.saturating_add(point.completed);
    view.transferred_bytes = view.transferred_bytes.saturating_add(point.transferred_bytes);
}

fn view(point: &HistoryPoint, at_unix_secs: u64) -> HistoryPointView {
    HistoryPointView {
        at_unix_secs,
        announces_http: point.announces_http,
        announces_udp: point.announces_udp,
        seeders: point.seeders,
        leechers: point.leechers,
        completed: point.completed,
        transferred_bytes: point.transferred_bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u64 = 24 * 60 * 60;

    fn days(count: u64) -> Vec<HistoryPoint> {
        let day = |number| HistoryPoint {
            at_unix_secs: (20_000 + number) * DAY,
            announces_http: 1,
            announces_udp: 2,
            seeders: u32::try_from(number % 3).unwrap(),
            leechers: 7,
            completed: 1,
            transferred_bytes: u64::MAX / 1_000,
        };
        (0..count).map(day).collect()
    }

    #[test]
    fn a_few_points_stay_as_they_are() {
        let view = thinned(DAY, &days(1_501));
        assert_eq!((view.step_secs, view.points.len()), (DAY, 1_501));
        assert_eq!(thinned(DAY, &[]).points, []);
    }

    #[test]
    fn very_many_become_fewer_that_say_the_same() {
        for count in [1_502, 3_000, 10_000, 50_000] {
            let view = thinned(DAY, &days(count));
            assert!(view.points.len() <= POINTS_MAX + 1, "{count}: {}", view.points.len());
            assert!(
                view.points.is_sorted_by(|a, b| a.at_unix_secs + view.step_secs <= b.at_unix_secs)
            );
            let sum = |of: fn(&HistoryPointView) -> u64| view.points.iter().map(of).sum::<u64>();
            assert_eq!(sum(|it| it.announces_http), count);
            assert_eq!(sum(|it| it.completed), count);
            assert!(view.points.iter().all(|it| it.leechers == 7));
        }
    }

    #[test]
    fn a_torrent_without_peers_has_none_rather_than_a_gap() {
        let steps = days(4);
        let at = |number: usize| steps[number].at_unix_secs;
        let older = HistoryPoint { at_unix_secs: at(0) - DAY, ..steps[0] };
        let filled = filled(&steps, vec![older, steps[1]]);
        let counts: Vec<_> = filled.iter().map(|it| (it.at_unix_secs, it.leechers)).collect();
        assert_eq!(counts, [(at(0) - DAY, 7), (at(0), 0), (at(1), 7), (at(2), 0), (at(3), 0)]);
    }

    #[test]
    fn days_when_the_program_did_not_run_are_left_out() {
        let mut few = days(2);
        few[1].at_unix_secs += 5_000 * DAY;
        assert_eq!(thinned(DAY, &few).points.len(), 2);
        let mut many = days(2_000);
        many[0].at_unix_secs = 0;
        let view = thinned(DAY, &many);
        assert!(view.points.len() < 200, "{}", view.points.len());
        assert_eq!(view.points.iter().map(|it| it.announces_udp).sum::<u64>(), 4_000);
    }
}
