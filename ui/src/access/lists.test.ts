// What the lists let in is counted, and their ends are said in words.
import { expect, test } from 'vitest';
import type { AccessEntryView, AccessView, AddressListView } from '../api/types';
import { allowing, until } from './lists';

function entry(more: Partial<AccessEntryView>): AccessEntryView {
  return {
    id: 1,
    kind: 'address',
    list: 'allow',
    pattern: '192.0.2.1',
    reason: '',
    expires_unix_secs: null,
    expired: false,
    ...more,
  };
}

function list(more: Partial<AddressListView>): AddressListView {
  return {
    id: 1,
    name: 'list.p2p',
    list: 'allow',
    reason: '',
    range_count: 5,
    ignored_lines: 0,
    created_unix_secs: 0,
    expires_unix_secs: null,
    expired: false,
    ...more,
  };
}

const view = (entries: AccessEntryView[], lists: AddressListView[] = []): AccessView => ({
  private: false,
  friends: [],
  entries,
  lists,
});

test('only what lets somebody in counts, each kind for itself', () => {
  const entries = [
    entry({}),
    entry({ list: 'deny' }),
    entry({ expired: true }),
    entry({ kind: 'client', pattern: '-TR40' }),
  ];

  expect(allowing(view(entries), 'address')).toBe(1);
  expect(allowing(view(entries), 'client')).toBe(1);
});

test('a list lets addresses in, unless it has ended or is empty', () => {
  const lists = [
    list({}),
    list({ list: 'deny' }),
    list({ expired: true }),
    list({ range_count: 0 }),
  ];

  expect(allowing(view([], lists), 'address')).toBe(1);
  expect(allowing(view([], lists), 'client')).toBe(0);
});

test('an end is a date, and one that is over says so', () => {
  const end = new Date(2026, 10, 22, 12).getTime() / 1000;

  expect(until(entry({}))).toBe('for ever');
  expect(until(entry({ expires_unix_secs: end }))).toBe('Nov 22, 2026');
  expect(until(entry({ expires_unix_secs: end, expired: true }))).toBe('ended Nov 22, 2026');
});
