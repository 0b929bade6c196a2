// What is typed reaches the engine, and what a preset holds reaches the fields.
import { expect, test } from 'vitest';
import type { TorrentOptions } from '../api/types';
import {
  DEFAULTS,
  needsPlan,
  plannedOptions,
  presetOptions,
  sameOptions,
  settled,
  torrentOptions,
} from './options';

const FULL: TorrentOptions = {
  version: 'hybrid',
  piece_length_bytes: 65_536,
  private: true,
  comment: 'hello',
  source: 'HOME',
  with_date: false,
  with_maker: false,
  exclude: ['*.txt', '!keep.txt'],
  more_trackers: [['udp://a.example:80', 'udp://b.example:80'], ['udp://c.example:80']],
  web_seeds: ['https://example.org/'],
  nodes: ['example.org:6881'],
  similar: ['ab'.repeat(20)],
  collections: ['Holidays', 'At the sea'],
  update_url: 'https://example.org/new.torrent',
};

test('a preset goes into the fields and comes out the same', () => {
  expect(torrentOptions(presetOptions(FULL))).toEqual(FULL);
  expect(torrentOptions(presetOptions(torrentOptions(DEFAULTS)))).toEqual(torrentOptions(DEFAULTS));
});

test('what is around an entry does not count', () => {
  const typed = {
    ...DEFAULTS,
    comment: ' hello ',
    collections: ' Holidays \r\n\r\nHolidays\n',
    similar: 'AB'.repeat(20),
  };

  expect(torrentOptions(typed)).toMatchObject({
    comment: 'hello',
    collections: ['Holidays'],
    similar: ['ab'.repeat(20)],
  });
});

test('options are compared by what they mean', () => {
  const shuffled = Object.fromEntries(Object.entries(FULL).toReversed()) as TorrentOptions;

  expect(sameOptions(FULL, shuffled)).toBe(true);
  expect(sameOptions(FULL, { ...FULL, private: false })).toBe(false);
  expect(sameOptions(FULL, { ...FULL, exclude: ['*.txt'] })).toBe(false);
});

test('what nobody has decided goes by the tracker, what somebody has does not', () => {
  for (const isTrackerPrivate of [true, false]) {
    expect(settled(DEFAULTS, isTrackerPrivate).private).toBe(isTrackerPrivate);
    for (const chosen of [true, false]) {
      expect(settled({ ...DEFAULTS, private: chosen }, isTrackerPrivate).private).toBe(chosen);
    }
  }
});

test('what is half typed keeps no plan from being made', () => {
  const options = { ...DEFAULTS, exclude: '*.txt', webSeeds: 'https:/', private: true };

  expect(plannedOptions(options)).toEqual(torrentOptions({ ...DEFAULTS, exclude: '*.txt' }));
});

test('only some options change the plan', () => {
  expect(needsPlan({ exclude: '*.txt' }, false)).toBe(true);
  expect(needsPlan({ version: 'v2', comment: 'x' }, false)).toBe(true);
  expect(needsPlan({ comment: 'x', moreTrackers: 'y' }, true)).toBe(false);
  expect(needsPlan({ outputPath: '/x' }, true)).toBe(true);
  expect(needsPlan({ outputPath: '/x' }, false)).toBe(false);
});
