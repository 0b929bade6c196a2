// A hidden key cannot be read from the screen.
import { expect, test } from 'vitest';
import { hasKey, hideKey } from './secret';

const KEY = '0123456789abcdef0123456789abcdef';

test.each([
  [`http://tracker.example.org:6969/announce/${KEY}`],
  [`udp://[2001:db8::1]:6969/announce/${KEY.toUpperCase()}`],
  [`https://tracker.example.org/announce/${KEY}?x=1`],
  [`http://tracker.example.org:6969/seed/${KEY}/`],
])('the key in %s is hidden, and only the key', (url) => {
  const hidden = hideKey(url);

  expect(hasKey(url)).toBe(true);
  expect(hidden).not.toMatch(/[0-9a-f]{9}/i);
  expect(hidden).toContain(url.split(/\/(?:announce|seed)\//)[0]);
  expect(hasKey(hidden)).toBe(false);
});

test('a magnet link may have several', () => {
  const tracker = encodeURIComponent(`http://tracker.example.org:6969/announce/${KEY}`);
  const hash = 'ab'.repeat(20);

  const hidden = hideKey(`magnet:?xt=urn:btih:${hash}&tr=${tracker}&tr=${tracker}&dn=x`);
  expect(hidden).not.toContain(KEY);
  expect(hidden).toContain(hash);
  expect(hidden).toContain('&dn=x');
});

test('a URL without a key stays as it is', () => {
  const url = 'http://tracker.example.org:6969/announce';

  expect(hideKey(url)).toBe(url);
  expect(hasKey(url)).toBe(false);
  // As long as an info hash, which is no secret.
  expect(hasKey(`${url}/${'ab'.repeat(20)}`)).toBe(false);
  expect(hasKey(`http://tracker.example.org/seed/${'ab'.repeat(20)}/`)).toBe(false);
});
