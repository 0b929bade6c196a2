// The palette finds what is meant.
import { expect, test } from 'vitest';
import { ranked } from './ranking';

const ENTRIES = [
  { id: 'log', kind: 'Page', text: 'Log' },
  { id: 'backups', kind: 'Settings', text: 'Backups', words: ['Copies of the catalogue'] },
  { id: 'create', kind: 'Action', text: 'Create a torrent' },
  { id: 'torrents', kind: 'Page', text: 'Torrents' },
  { id: 'apercu', kind: 'Page', text: 'Aperçu' },
];
const found = (query: string) => ranked(query, ENTRIES).map(({ id }) => id);

test('the beginning of a name comes before that of a word, and that before what is within', () => {
  expect(found('tor')).toEqual(['torrents', 'create']);
  expect(found('log')).toEqual(['log', 'backups']);
  expect(found('rre')).toEqual(['create', 'torrents']);
});

test('each word must be there, in any order, whatever its case and accents', () => {
  expect(found('TORRENT create')).toEqual(['create']);
  expect(found('apercu page')).toEqual(['apercu']);
  expect(found('torrent zebra')).toEqual([]);
});

test('without a word all are there, as they were', () => {
  expect(found('  ')).toEqual(ENTRIES.map(({ id }) => id));
});
