// What is typed, pasted or dropped is understood, and outlives a reload.
import { beforeEach, expect, test, vi } from 'vitest';
import type { TorrentSource } from '../api/types';
import { isTorrentDrop, isTorrentsDrop, recallSource, rememberSource, sourceOf } from './source';

const KEY = 'swarmdeck-inspect';

beforeEach(() => sessionStorage.clear());

test.each<[string, TorrentSource | null]>([
  ['', null],
  ['  ', null],
  [' magnet:?xt=urn:btih:ab ', { from: 'magnet', text: 'magnet:?xt=urn:btih:ab' }],
  ['MAGNET:?xt=x', { from: 'magnet', text: 'MAGNET:?xt=x' }],
  ['"/home/me/a b.torrent"', { from: 'path', path: '/home/me/a b.torrent' }],
  ['file:///home/me/a%20b.torrent', { from: 'path', path: '/home/me/a b.torrent' }],
])('%j means %j', (text, source) => {
  expect(sourceOf(text)).toEqual(source);
});

test('a single .torrent is looked at, all else is something to share', () => {
  expect(isTorrentDrop(['/home/me/Summer.TORRENT'])).toBe(true);
  expect(isTorrentDrop(['/home/me/Summer'])).toBe(false);
  expect(isTorrentDrop(['/home/me/torrent'])).toBe(false);
  expect(isTorrentDrop(['/a.torrent', '/b.torrent'])).toBe(false);
  expect(isTorrentDrop([])).toBe(false);
});

test('several .torrent files are added, but not among other things', () => {
  expect(isTorrentsDrop(['/a.torrent', '/b.TORRENT'])).toBe(true);
  expect(isTorrentsDrop(['/a.torrent', '/b'])).toBe(false);
  expect(isTorrentsDrop(['/a.torrent'])).toBe(false);
  expect(isTorrentsDrop([])).toBe(false);
});

test('what is looked at is remembered until it is closed', () => {
  const source: TorrentSource = { from: 'path', path: '/a.torrent' };
  rememberSource(source);
  expect(recallSource()).toEqual(source);
  rememberSource(null);
  expect(recallSource()).toBeNull();
});

test('what is too large for the storage is forgotten, not left over', () => {
  rememberSource({ from: 'path', path: '/a.torrent' });
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  rememberSource({ from: 'file', file_name: 'a.torrent', base64: 'AAAA' });
  full.mockRestore();
  expect(recallSource()).toBeNull();
});

test.each(['', 'nonsense', '7', 'null', '[]', '{}', '{"from":"path"}', '{"from":"toString"}'])(
  '%j in the storage is nothing to look at',
  (stored) => {
    sessionStorage.setItem(KEY, stored);
    expect(recallSource()).toBeNull();
  },
);
