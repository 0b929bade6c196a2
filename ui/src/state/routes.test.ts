// Addresses and pages lead to each other.
import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from './routes';

const HASH = 'ab'.repeat(20);

test.each<Route>([
  { page: 'overview' },
  { page: 'torrents' },
  { page: 'torrent', infoHash: HASH },
  { page: 'create' },
  { page: 'inspect' },
  { page: 'access' },
  { page: 'log' },
  { page: 'settings' },
  { page: 'help' },
  { page: 'help', topic: 'announceUrl' },
  { page: 'welcome' },
])('$page has an address that leads back to it', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test('an info hash may be written in capitals', () => {
  expect(parseRoute(`#/torrents/${HASH.toUpperCase()}`)).toEqual({
    page: 'torrent',
    infoHash: HASH,
  });
});

test.each([
  '',
  '#',
  '#/',
  '#/nonsense',
  '#/torrents/xyz',
  `#/torrents/${HASH}/more`,
  '#/create/1',
  '#/help/a b',
  '#/help/a/b',
])('%j is no page of ours', (hash) => {
  expect(parseRoute(hash)).toBeNull();
});
