// Charts reach to round numbers, keep their gaps, and sum what they put together.
import { expect, test } from 'vitest';
import { lines, lonely, sums } from './points';
import { formatFigure, topOf } from './scale';

test.each([
  [0, true, 2],
  [1, true, 2],
  [3, true, 4],
  [9, true, 10],
  [11, true, 20],
  [20, true, 20],
  [412, true, 600],
  [20_001, true, 40_000],
  [0.03, false, 0.04],
  [1.2, false, 2],
])('a highest value of %d reaches to a round number', (highest, whole, top) => {
  expect(topOf(highest, whole)).toBeCloseTo(top);
});

test('a whole number is in the middle of a scale of whole numbers', () => {
  for (let highest = 0; highest < 5000; highest++) {
    const top = topOf(highest, true);
    expect(top).toBeGreaterThanOrEqual(highest);
    expect(Number.isInteger(top / 2)).toBe(true);
  }
});

const points = [0, 2, 4, 20, 22].map((at) => ({ at_unix_secs: at, count: at }));

test('a line is broken where the program did not run', () => {
  const { times, series } = lines(points, 2, { all: (point) => point.count });
  expect(times).toEqual([0, 2, 4, 6, 20, 22]);
  expect(series).toEqual([{ name: 'all', values: [0, 2, 4, null, 20, 22] }]);
});

test('a value that makes no line by itself is found', () => {
  expect(lonely([1, null, 2, 3, null, 4])).toEqual([0, 5]);
  expect(lonely([7])).toEqual([0]);
  expect(lonely([])).toEqual([]);
});

test('bars are sums over their span', () => {
  const { times, series } = sums(points, 10, 'all', (point) => point.count);
  expect(times).toEqual([0, 20]);
  expect(series[0]?.values).toEqual([6, 42]);
});

test('figures have three digits below a thousand, and all above', () => {
  expect(formatFigure(0.01234)).toBe('0.0123');
  expect(formatFigure(12.345)).toBe('12.3');
  expect(formatFigure(20_001)).toBe('20,001');
});
