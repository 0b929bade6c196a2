// Whose trackers a torrent names is told with care: a stranger's must not be replaced.
import { expect, test } from 'vitest';
import type { AnnounceHostView } from '../api/types';
import { hostOf, leadsElsewhere, sortedHosts, wasOurs } from './hosts';

const OWN = ['http://home.example.org:7000/announce', 'udp://192.168.1.5:7000/announce'];

const host = (name: string, is_own = false, torrent_count = 1): AnnounceHostView => ({
  host: name,
  is_own,
  torrent_count,
});

test.each([
  ['http://Home.Example.org:6969/announce/abc', 'home.example.org:6969'],
  ['udp://Home.Example.org:6969', 'home.example.org:6969'],
  ['http://example.org/announce', 'example.org:80'],
  ['http://example.org:80/announce', 'example.org:80'],
  ['https://example.org/announce', 'example.org:443'],
  ['http://[2001:DB8::1]:6969/announce', '[2001:db8::1]:6969'],
  ['no address', null],
  ['', null],
])('%j is at %j', (url, expected) => {
  expect(hostOf(url)).toBe(expected);
});

test('a torrent leads elsewhere when none of its trackers is ours', () => {
  const ours = 'http://HOME.example.org:7000/announce/key';
  expect(leadsElsewhere([['http://home.example.org:6969/announce']], OWN)).toBe(true);
  expect(leadsElsewhere([['http://other.example.org/announce'], [ours]], OWN)).toBe(false);
  // A torrent without trackers, and a tracker that is switched off, tell nothing.
  expect(leadsElsewhere([], OWN)).toBe(false);
  expect(leadsElsewhere([['http://other.example.org/announce']], [])).toBe(false);
});

test.each([
  ['home.example.org:6969', true],
  ['192.168.1.5:6969', true],
  ['10.0.0.7:6969', true],
  ['172.20.0.1:6969', true],
  ['172.32.0.1:6969', false],
  ['127.0.0.1:6969', true],
  ['localhost:6969', true],
  ['[::1]:6969', true],
  ['[fd00::1]:6969', true],
  ['[2001:db8::1]:6969', false],
  ['nas.local:6969', true],
  ['tracker.example.org:6969', false],
  ['old.example.net:6969', false],
])('whether %s was ours before: %s', (name, expected) => {
  expect(wasOurs(host(name), OWN)).toBe(expected);
});

test('what is ours now was not ours before', () => {
  expect(wasOurs(host('192.168.1.5:7000', true), OWN)).toBe(false);
});

test('what is to be replaced stands first, what is ours last', () => {
  const names = sortedHosts(
    [
      host('home.example.org:7000', true, 9),
      host('a.example.net:1', false, 2),
      host('b.example.net:1', false, 5),
      host('10.0.0.1:1', false, 1),
    ],
    OWN,
  ).map((each) => each.host);
  expect(names).toEqual([
    '10.0.0.1:1',
    'b.example.net:1',
    'a.example.net:1',
    'home.example.org:7000',
  ]);
});
