// Searching and sorting the table of torrents.
import { expect, test } from 'vitest';
import type { TorrentRow } from '../api/types';
import { categories, search, sortBy, sorted, type Column } from './rows';

function row(name: string, more: Partial<TorrentRow> = {}): TorrentRow {
  return {
    info_hash: name
      .toLowerCase()
      .replace(/[^0-9a-f]/g, '0')
      .padEnd(40, '0'),
    name,
    size_bytes: 0,
    seeders: 0,
    leechers: 0,
    completed: 0,
    added_unix_secs: 0,
    paused: false,
    hidden: false,
    category: null,
    archived: false,
    transferred_bytes: 0,
    ...more,
  };
}

function names(rows: TorrentRow[]): string[] {
  return rows.map((each) => each.name);
}

test('finds rows that have every word, in any case and order', () => {
  const rows = [row('Summer Videos 2024'), row('Winter videos'), row('Summer music')];

  expect(names(search(rows, '  VIDEOS sum '))).toEqual(['Summer Videos 2024']);
  expect(names(search(rows, ''))).toHaveLength(3);
  expect(names(search(rows, 'autumn'))).toEqual([]);
});

test('finds a row by the beginning of its info hash', () => {
  const rows = [row('one', { info_hash: 'ab'.repeat(20) }), row('two')];

  expect(names(search(rows, 'ABAB'))).toEqual(['one']);
});

test('finds rows by their category, and names each category once', () => {
  const rows = [
    row('one', { category: 'Music' }),
    row('two', { category: 'Films' }),
    row('three', { category: 'Music' }),
    row('four'),
  ];

  expect(names(search(rows, 'music'))).toEqual(['one', 'three']);
  expect(names(search(rows, 'three mus'))).toEqual(['three']);
  expect(categories(rows)).toEqual(['Films', 'Music']);
});

test('sorts names as people count', () => {
  const rows = [row('Part 10'), row('part 2'), row('Part 1')];

  expect(names(sorted(rows, { column: 'name', descending: false }))).toEqual([
    'Part 1',
    'part 2',
    'Part 10',
  ]);
});

test.each<[Column, keyof TorrentRow]>([
  ['size', 'size_bytes'],
  ['seeders', 'seeders'],
  ['leechers', 'leechers'],
  ['completed', 'completed'],
  ['added', 'added_unix_secs'],
])('sorts by %s', (column, field) => {
  const rows = [row('b', { [field]: 2 }), row('c', { [field]: 30 }), row('a', { [field]: 1 })];

  expect(names(sorted(rows, { column, descending: false }))).toEqual(['a', 'b', 'c']);
  expect(names(sorted(rows, { column, descending: true }))).toEqual(['c', 'b', 'a']);
});

test('equal rows keep one order, whichever way the engine lists them', () => {
  const rows = [row('b'), row('a'), row('c')];

  const once = sorted(rows, { column: 'seeders', descending: true });
  expect(sorted(rows.toReversed(), { column: 'seeders', descending: true })).toEqual(once);
});

test('a second click turns the order round', () => {
  const byName = sortBy({ column: 'added', descending: true }, 'name');
  expect(byName).toEqual({ column: 'name', descending: false });
  expect(sortBy(byName, 'name')).toEqual({ column: 'name', descending: true });
  expect(sortBy(byName, 'size')).toEqual({ column: 'size', descending: true });
});
