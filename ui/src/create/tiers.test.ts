// The announce URLs of a new torrent.
import { expect, test } from 'vitest';
import type { AnnounceUrlView } from '../api/types';
import { atFirst, hasWider, ownUrls, parseMore, reachOf, textOfTiers, tickedUrls } from './tiers';

const HERE: AnnounceUrlView = { url: 'http://127.0.0.1:6969/announce', reach: 'this_computer' };
const HOME: AnnounceUrlView = { url: 'http://192.168.1.5:6969/announce', reach: 'local_network' };
const WORLD: AnnounceUrlView = { url: 'http://t.example:6969/announce', reach: 'internet' };

test('the widest-reaching URL comes first', () => {
  expect(tickedUrls(ownUrls([HERE, HOME, WORLD], {}))).toEqual([WORLD.url, HOME.url]);
});

test('a URL for this computer only goes in when there is no other', () => {
  expect(tickedUrls(ownUrls([HERE], {}))).toEqual([HERE.url]);
});

test('what the person decided stands', () => {
  const own = ownUrls([HERE, WORLD], { [HERE.url]: true, [WORLD.url]: false });

  expect(tickedUrls(own)).toEqual([HERE.url]);
});

test('two URLs are shown, of more only the widest-reaching at first', () => {
  const [two, none] = atFirst(ownUrls([HERE, HOME], {}));
  const [one, rest] = atFirst(ownUrls([HERE, HOME, WORLD], {}));

  expect([two.length, none.length]).toEqual([2, 0]);
  expect(one.map(({ url }) => url)).toEqual([WORLD.url]);
  expect(rest.map(({ url }) => url)).toEqual([HOME.url, HERE.url]);
});

test('each line is a tier, and what stands twice counts once', () => {
  const text =
    'udp://a.example:80, udp://b.example:80\r\n\n  wss://c.example\nudp://a.example:80\n';
  const { tiers, invalid } = parseMore(text);

  expect(tiers).toEqual([['udp://a.example:80', 'udp://b.example:80'], ['wss://c.example']]);
  expect(invalid).toEqual([]);
  expect(parseMore(textOfTiers(tiers)).tiers).toEqual(tiers);
  expect(parseMore(' \n').tiers).toEqual([]);
});

test.each([
  'example.org',
  'ftp://example.org/announce',
  'http://',
  'javascript:alert(1)',
  'udp:///x',
])('%s is no tracker', (line) => {
  expect(parseMore(line)).toEqual({ tiers: [], invalid: [line] });
});

test('a torrent reaches as far as the widest of its trackers', () => {
  expect(reachOf(ownUrls([HERE], {}), [])).toBe('this_computer');
  expect(reachOf(ownUrls([HERE, HOME], {}), [])).toBe('local_network');
  expect(reachOf(ownUrls([HERE, HOME, WORLD], {}), [])).toBe('internet');
  expect(reachOf(ownUrls([HERE], {}), [['udp://a.example:80']])).toBe('internet');
  expect(reachOf(ownUrls([HERE], { [HERE.url]: false }), [])).toBeNull();
});

test('an address of our own that is typed by hand reaches no further', () => {
  expect(reachOf(ownUrls([HERE, HOME], {}), [[HERE.url]])).toBe('local_network');
  expect(reachOf(ownUrls([HERE], { [HERE.url]: false }), [[HERE.url]])).toBe('this_computer');
});

test('an address that is not ticked may reach further', () => {
  const own = ownUrls([HERE, HOME], { [HOME.url]: false, [HERE.url]: true });

  expect(reachOf(own, [])).toBe('this_computer');
  expect(hasWider(own, 'this_computer')).toBe(true);
  expect(hasWider(own, 'local_network')).toBe(false);
});
