// How far back charts show what happened.
import type { HistoryRange } from '../api/types';
import type { Ticks } from '../parts/chart/scale';
import type { Key } from '../text/text';

export type Range = Exclude<HistoryRange, 'all'>;

export const RANGES: readonly Range[] = ['live', 'day', 'month', 'year'];

/** What happens on one torrent is known by the minute. */
export const TORRENT_RANGES: readonly Range[] = ['hour', 'day', 'month', 'year'];

export interface RangeLook {
  name: Key;
  ticks: Ticks;
  /** How long it is. */
  spanSecs: number;
  /** How wide its bars are. */
  barSecs: number;
  /** When what happened is asked for again. */
  pauseMs: number;
}

export const RANGE_LOOK: Record<Range, RangeLook> = {
  live: { name: 'activity.live', ticks: 'time', spanSecs: 600, barSecs: 20, pauseMs: 2_000 },
  hour: { name: 'activity.hour', ticks: 'time', spanSecs: 3_600, barSecs: 120, pauseMs: 15_000 },
  day: { name: 'activity.day', ticks: 'time', spanSecs: 86_400, barSecs: 1_800, pauseMs: 30_000 },
  month: {
    name: 'activity.month',
    ticks: 'day',
    spanSecs: 31 * 86_400,
    barSecs: 86_400,
    pauseMs: 300_000,
  },
  year: {
    name: 'activity.year',
    ticks: 'month',
    spanSecs: 366 * 86_400,
    barSecs: 7 * 86_400,
    pauseMs: 300_000,
  },
};
