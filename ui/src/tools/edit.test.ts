// An edit asks for what was changed and for nothing else.
import { expect, test } from 'vitest';
import type { InspectView } from '../api/types';
import {
  draftOf,
  isEmptyEdit,
  NO_EDIT,
  parseTiers,
  requestOf,
  tiersText,
  withOwnFirst,
} from './edit';

const VIEW: InspectView = {
  is_magnet: false,
  name: 'Summer',
  version: 'v1',
  info_hash: 'ab'.repeat(20),
  info_hash_v2: null,
  size_bytes: 1,
  piece_length_bytes: 16_384,
  piece_count: 1,
  private: false,
  tiers: [['http://a/announce', 'http://b/announce'], ['udp://c:1/announce']],
  web_seeds: ['http://a/files/'],
  nodes: [],
  comment: 'two\nlines ',
  created_by: null,
  creation_date_unix_secs: null,
  source: null,
  similar: [],
  collections: [],
  update_url: null,
  unknown_fields: [],
  files: [],
  file_count: 1,
  torrent_bytes: 100,
  magnet: 'magnet:?',
  doubts: [],
  registered: false,
};

const edit = (change: Partial<ReturnType<typeof draftOf>>) =>
  requestOf(VIEW, { ...draftOf(VIEW), ...change });

test('fields as they were ask for nothing', () => {
  expect(edit({})).toEqual(NO_EDIT);
  expect(isEmptyEdit(edit({}))).toBe(true);
});

test('only what was changed is asked for', () => {
  expect(edit({ comment: ' new ' })).toEqual({ ...NO_EDIT, comment: 'new' });
  expect(edit({ private: true })).toEqual({ ...NO_EDIT, private: true });
  expect(edit({ withoutDate: true })).toEqual({ ...NO_EDIT, without_date: true });
  expect(edit({ nodes: ' a:1 \n\nb:2' })).toEqual({ ...NO_EDIT, nodes: ['a:1', 'b:2'] });
  expect(edit({ collections: ' At the sea \n' })).toEqual({
    ...NO_EDIT,
    collections: ['At the sea'],
  });
  expect(isEmptyEdit(edit({ withoutDate: true }))).toBe(false);
});

test('an entry that no line can show is left alone', () => {
  const view = { ...VIEW, collections: [' At\nthe sea'] };
  expect(requestOf(view, { ...draftOf(view), comment: 'new' })).toEqual({
    ...NO_EDIT,
    comment: 'new',
  });
});

test('what was emptied is taken out', () => {
  expect(edit({ comment: '', tiers: '\n', webSeeds: '' })).toEqual({
    ...NO_EDIT,
    comment: '',
    tiers: [],
    web_seeds: [],
  });
});

test('blanks and lines without words change no tiers', () => {
  expect(edit({ tiers: `\n\n ${tiersText(VIEW.tiers)} \n\n\n` })).toEqual(NO_EDIT);
});

test('empty lines part the tiers', () => {
  expect(parseTiers('a\nb\n\n \n\nc\r\n')).toEqual([['a', 'b'], ['c']]);
  expect(parseTiers(tiersText(VIEW.tiers))).toEqual(VIEW.tiers);
  expect(parseTiers('')).toEqual([]);
});

test('our own trackers come first, and once', () => {
  expect(withOwnFirst([['a', 'own'], ['own2']], ['own', 'own2'])).toEqual([
    ['own'],
    ['own2'],
    ['a'],
  ]);
  expect(withOwnFirst([], ['own'])).toEqual([['own']]);
});
