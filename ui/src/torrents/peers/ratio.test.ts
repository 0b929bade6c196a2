// Ratios, and how they are judged.
import { expect, test } from 'vitest';
import { ratioOf } from './ratio';

test('ratios fall into three bands', () => {
  for (const [uploaded, downloaded, value, band] of [
    [0, 100, 0, 'low'],
    [79, 100, 0.79, 'low'],
    [80, 100, 0.8, 'even'],
    [119, 100, 1.19, 'even'],
    [120, 100, 1.2, 'high'],
    [1, 0, Infinity, 'high'],
  ] as const) {
    expect(ratioOf(uploaded, downloaded)).toEqual({ value, band });
  }
});

test('who has exchanged nothing has no ratio', () => {
  expect(ratioOf(0, 0)).toBeNull();
});
