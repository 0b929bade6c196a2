// Lists with a form of their own are checked entry by entry.
import { expect, test } from 'vitest';
import { anyWrong, hasNodesInVain, wrongEntry, type Checked } from './checks';
import { DEFAULTS } from './options';

test.each<[Checked, string]>([
  ['webSeeds', 'https://example.org/videos/\nftp://example.org/x'],
  ['nodes', 'router.example.org:6881\n192.0.2.1:1\n[2001:db8::1]:65535'],
  ['similar', 'A'.repeat(40)],
  ['updateUrl', 'http://example.org/new.torrent'],
  ['updateUrl', ''],
])('%s may be %j', (field, text) => {
  expect(wrongEntry({ ...DEFAULTS, [field]: text }, field)).toBeNull();
  expect(anyWrong({ ...DEFAULTS, [field]: text })).toBe(false);
});

test.each<[Checked, string]>([
  ['webSeeds', 'udp://example.org/x'],
  ['webSeeds', 'example.org'],
  ['webSeeds', 'http://two words.example'],
  ['nodes', 'example.org'],
  ['nodes', 'example.org:0'],
  ['nodes', 'example.org:65536'],
  ['nodes', '2001:db8::1:80'],
  ['similar', 'a'.repeat(39)],
  ['updateUrl', 'ftp://example.org/new.torrent'],
])('%s must not be %j', (field, text) => {
  expect(wrongEntry({ ...DEFAULTS, [field]: text }, field)).toBe(text);
  expect(anyWrong({ ...DEFAULTS, [field]: text })).toBe(true);
});

test('a private torrent has no DHT nodes', () => {
  const options = { ...DEFAULTS, nodes: 'example.org:6881' };

  expect(hasNodesInVain(options)).toBe(false);
  expect(hasNodesInVain({ ...options, private: true })).toBe(true);
  expect(anyWrong({ ...options, private: true })).toBe(true);
});
