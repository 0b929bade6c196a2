// Only the rows near the visible part exist, and all of those that are visible.
import { expect, test } from 'vitest';
import { rowsMax, rowWindow, scrollToRow } from './window';

test('covers what is visible, whatever the position', () => {
  for (let top = 0; top <= 50_000 * 34 - 500; top += 7_777) {
    const { first, end } = rowWindow(top, 500, 34, 50_000);
    expect(first * 34).toBeLessThanOrEqual(top);
    expect(end * 34).toBeGreaterThanOrEqual(top + 500);
    expect(end - first).toBeLessThan(60);
  }
});

test('stays within the table', () => {
  expect(rowWindow(0, 500, 34, 3)).toEqual({ first: 0, end: 3 });
  expect(rowWindow(9_999, 500, 34, 3)).toEqual({ first: 3, end: 3 });
  expect(rowWindow(0, 500, 34, 0)).toEqual({ first: 0, end: 0 });
});

test('never has more rows than it says', () => {
  for (const height of [0, 33, 34, 35, 500.5]) {
    for (let top = 3_000; top <= 4_000; top += 0.5) {
      const { first, end } = rowWindow(top, height, 34, 50_000);
      expect(end - first).toBeLessThanOrEqual(rowsMax(height, 34));
    }
  }
});

test('scrolls no further than needed', () => {
  expect(scrollToRow(5, 0, 340, 34)).toBe(0);
  expect(scrollToRow(0, 100, 340, 34)).toBe(0);
  expect(scrollToRow(20, 0, 340, 34)).toBe(21 * 34 - 340);
});
