// Charts end with what was counted last, and bars are not cut off.
import { expect, test } from 'vitest';
import type { HistoryPointView } from '../api/types';
import { barChart, lineChart, type Counted } from './charting';

const DAY_SECS = 86_400;

function point(at_unix_secs: number, seeders: number, completed: number): HistoryPointView {
  return {
    at_unix_secs,
    announces_http: 0,
    announces_udp: 0,
    seeders,
    leechers: 0,
    completed,
    transferred_bytes: 0,
  };
}

const points = [point(1_000_000, 3, 1), point(1_000_060, 4, 2)];
const day: Counted = { range: 'day', view: { step_secs: 60, points } };

test('a chart ends with the last point, whatever the clock of this computer says', () => {
  const chart = lineChart(day, { seeders: (each) => each.seeders }, 5);
  expect(chart.toSecs).toBe(1_000_120);
  expect(chart.fromSecs).toBe(1_000_060 - DAY_SECS);
  expect(chart.series).toEqual([{ name: 'seeders', values: [3, 4] }]);
});

test('the last ten minutes end now', () => {
  const live: Counted = { range: 'live', view: { step_secs: 2, points } };
  const chart = lineChart(live, {}, 5);
  expect([chart.fromSecs, chart.toSecs]).toEqual([1_000_060 - 600, 1_000_060]);
});

test('bars are shown to their end', () => {
  const chart = barChart(day, 'completed', (each) => each.completed, 5);
  expect(chart.series).toEqual([{ name: 'completed', values: [3] }]);
  expect(chart.times).toEqual([999_000]);
  expect(chart.toSecs).toBe(1_000_800);
});

test('where nothing was counted the chart ends at the time it is given', () => {
  const empty: Counted = { range: 'month', view: { step_secs: 3_600, points: [] } };
  const chart = barChart(empty, 'completed', (each) => each.completed, 9_000_000);
  expect(chart.times).toEqual([]);
  expect(chart.toSecs).toBe(9_003_600);
  expect(chart.fromSecs).toBe(9_000_000 - 31 * DAY_SECS);
});
