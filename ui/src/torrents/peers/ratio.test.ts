// Ratios, and how they are judged.
import { expect, test } from 'vitest';
import { ratioOf } from './ratio';

const HOUR_SECS = 3_600;

test('ratios fall into three bands', () => {
  for (const [uploaded, downloaded, value, band] of [
    [0, 100, 0, 'low'],
    [79, 100, 0.79, 'low'],
    [80, 100, 0.8, 'even'],
    [119, 100, 1.19, 'even'],
    [120, 100, 1.2, 'high'],
    [1, 0, Infinity, 'high'],
  ] as const) {
    expect(ratioOf(uploaded, downloaded, HOUR_SECS)).toEqual({ value, band });
  }
});

test('who had little time to give back is not said to give too little, but may be praised', () => {
  expect(ratioOf(0, 100, 0)).toEqual({ value: 0, band: 'early' });
  expect(ratioOf(79, 100, HOUR_SECS - 1)?.band).toBe('early');
  expect(ratioOf(80, 100, 0)?.band).toBe('even');
  expect(ratioOf(120, 100, 0)?.band).toBe('high');
});

test('who has exchanged nothing has no ratio', () => {
  expect(ratioOf(0, 0, HOUR_SECS)).toBeNull();
});
