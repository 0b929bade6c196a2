// Nothing is offered that would change nothing.
import { expect, test } from 'vitest';
import type { TorrentRow } from '../api/types';
import { actionsFor } from './actions';

const ROW = { paused: false, hidden: false } as TorrentRow;

function ids(...args: Parameters<typeof actionsFor>): string[] {
  return actionsFor(...args).map(({ id }) => id);
}

test('several torrents can be paused and resumed, as nobody knows which is which', () => {
  expect(ids('all', null)).toEqual([
    'pause',
    'resume',
    'category',
    'archive',
    'hide',
    'show',
    'magnets',
    'save',
    'csv',
    'remove',
  ]);
});

test('of one torrent only what it is not yet is offered', () => {
  expect(ids('all', ROW)).toEqual([
    'pause',
    'category',
    'archive',
    'hide',
    'magnets',
    'save',
    'csv',
    'remove',
  ]);
  expect(ids('paused', { ...ROW, paused: true, hidden: true })).toEqual([
    'resume',
    'category',
    'archive',
    'show',
    'magnets',
    'save',
    'csv',
    'remove',
  ]);
});

test('what is archived can be taken out', () => {
  expect(ids('archived', null)).toEqual([
    'category',
    'unarchive',
    'magnets',
    'save',
    'csv',
    'remove',
  ]);
});

test('what was removed can be put back', () => {
  expect(ids('removed', null)).toEqual(['putBack']);
});
