// Events come in order, each once, and are found by gravity and words.
import { expect, test } from 'vitest';
import type { LogEntryView } from '../api/types';
import { asText, countAfter, filtered, merge } from './entries';

function entry(id: number, change: Partial<LogEntryView> = {}): LogEntryView {
  return {
    id,
    first_id: id,
    at_unix_millis: 0,
    level: 'info',
    target: 'control::jobs',
    message: `event ${id}`,
    count: 1,
    ...change,
  };
}

const ids = (entries: LogEntryView[]) => entries.map(({ id }) => id);

test('news stand first, and what happened again is there once', () => {
  const known = merge([], [entry(1), entry(2), entry(3)]);
  expect(ids(known)).toEqual([3, 2, 1]);
  const again = merge(known, [entry(4), entry(5, { first_id: 2, count: 2 })]);
  expect(ids(again)).toEqual([5, 4, 3, 1]);
  expect(countAfter(again, 3)).toBe(2);
});

test('no more are kept than anybody reads', () => {
  const many = Array.from({ length: 1500 }, (_, index) => entry(index));
  expect(ids(merge([], many)).at(-1)).toBe(500);
});

test('events are found by gravity and by all words, wherever they stand', () => {
  const entries = [
    entry(1, { level: 'error', message: 'Disk full' }),
    entry(2, { level: 'warn' }),
    entry(3),
  ];
  expect(ids(filtered(entries, 'info', ''))).toEqual([1, 2, 3]);
  expect(ids(filtered(entries, 'warn', ' '))).toEqual([1, 2]);
  expect(ids(filtered(entries, 'error', ''))).toEqual([1]);
  expect(ids(filtered(entries, 'info', 'jobs  FULL'))).toEqual([1]);
  expect(ids(filtered(entries, 'info', 'full empty'))).toEqual([]);
});

test('copied events are lines as in the file, the oldest first', () => {
  const entries = [entry(2, { level: 'warn', count: 12 }), entry(1)];
  expect(asText(entries)).toBe(
    '1970-01-01T00:00:00.000Z  INFO control::jobs: event 1\n' +
      '1970-01-01T00:00:00.000Z  WARN control::jobs: event 2 (12×)\n',
  );
});
