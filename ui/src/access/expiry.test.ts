// Periods and dates become the second at which an entry ends.
import { expect, test } from 'vitest';
import { dayOf, expiresAt, NEVER, type Period } from './expiry';

const NOW = new Date(2026, 10, 22, 15, 30).getTime() / 1000;
const on = (date: string) => expiresAt({ period: 'date', date }, NOW);

test('what does not end has no end', () => {
  expect(expiresAt(NEVER, NOW)).toBeNull();
});

test.each<[Period, number]>([
  ['day', 1],
  ['week', 7],
  ['month', 30],
])('a %s is %i days', (period, days) => {
  expect(expiresAt({ period, date: '' }, NOW + 0.4)).toBe(NOW + days * 86_400);
});

test('a date counts to the end of its day, where the person is', () => {
  expect(on('2026-11-22')).toBe(new Date(2026, 10, 22, 23, 59, 59).getTime() / 1000);
  expect(dayOf(on('2027-02-03') ?? 0)).toBe('2027-02-03');
});

test.each(['2026-11-21', '', '2027-02-30', 'tomorrow'])('%j is no day to come', (date) => {
  expect(on(date)).toBeUndefined();
});
