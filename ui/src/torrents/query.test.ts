// What is asked of the list of torrents, and when it is asked again.
import { expect, test } from 'vitest';
import type { TorrentFilter, TorrentGroup } from '../api/types';
import { covers, FIRST_SORT, groupsShown, isSameList, requestFor, sortBy } from './query';

const ALL: TorrentFilter = { text: '', group: 'all', category: null };

test('a second click turns the order round, and texts begin with A', () => {
  const byName = sortBy(FIRST_SORT, 'name');
  expect(byName).toEqual({ column: 'name', descending: false });
  expect(sortBy(byName, 'name')).toEqual({ column: 'name', descending: true });
  expect(sortBy(byName, 'size')).toEqual({ column: 'size', descending: true });
  expect(sortBy(byName, 'category').descending).toBe(false);
});

test('a part covers the rows on the screen and some more', () => {
  for (const rows of [
    { first: 0, end: 40 },
    { first: 7, end: 50 },
    { first: 15_000, end: 15_040 },
  ]) {
    const { offset, count } = requestFor(ALL, FIRST_SORT, rows);
    expect(covers(offset, count, rows)).toBe(true);
    expect(covers(offset, count, { first: rows.first + 50, end: rows.end + 50 })).toBe(true);
    expect(count).toBeLessThan(200);
  }
  expect(covers(0, 40, { first: 30, end: 41 })).toBe(false);
});

test('a list is the same one as long as filter and order are', () => {
  const top = requestFor(ALL, FIRST_SORT, { first: 0, end: 9 });
  const below = requestFor(ALL, FIRST_SORT, { first: 900, end: 909 });
  expect(isSameList(top, below)).toBe(true);
  expect(isSameList(top, { ...below, filter: { ...ALL, text: 'a' } })).toBe(false);
  expect(isSameList(top, { ...below, sort: sortBy(FIRST_SORT, 'added') })).toBe(false);
});

test('empty groups are not offered, but for the one that is chosen', () => {
  const counted: { group: TorrentGroup; count: number }[] = [
    { group: 'all', count: 0 },
    { group: 'seeded', count: 3 },
    { group: 'paused', count: 0 },
    { group: 'hidden', count: 0 },
  ];
  const names = groupsShown(counted, 'hidden').map(({ group }) => group);
  expect(names).toEqual(['all', 'seeded', 'hidden']);
});
