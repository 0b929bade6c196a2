// The interface in another language: words, plurals, numbers, direction.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatDate, formatList, formatSize } from './format';
import { language } from './language.svelte';
import { LOADERS } from './languages';
import { lengthen } from './pseudo';
import { fillIn, plural, t } from './text';

const POLISH = {
  texts: {
    'app.skip': 'Do strony',
    'app.version': 'Wersja {version}',
    'torrents.count.one': '{count} torrent',
    'torrents.count.few': '{count} torrenty',
    'torrents.count.many': '{count} torrentów',
  },
  engine: {},
};

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl-PL', 'en']);
  (LOADERS as Record<string, unknown>).pl = () => Promise.resolve(POLISH);
});

afterEach(async () => {
  await language.choose('en');
  vi.restoreAllMocks();
});

test('plurals take the form their number needs', async () => {
  await language.choose('pl');

  expect(plural('torrents.count', 1)).toBe('1 torrent');
  expect(plural('torrents.count', 3)).toBe('3 torrenty');
  expect(plural('torrents.count', 5)).toBe('5 torrentów');
  expect(plural('torrents.count', 22)).toBe('22 torrenty');
});

test('a text that is not translated yet is shown in English', async () => {
  await language.choose('pl');

  expect(t('app.skip')).toBe('Do strony');
  expect(t('action.copy')).toBe('Copy');
});

test('numbers and dates follow the language', async () => {
  await language.choose('pl');

  expect(formatSize(1.5 * 1024)).toBe('1,5 KiB');
  expect(formatDate(1_700_000_000)).toMatch(/lis.* 2023/);
});

test('the page says in which language it is, and in which direction it runs', async () => {
  const { documentElement: html } = document;
  await language.choose('ar-XB');
  expect([html.lang, html.dir]).toEqual(['ar-XB', 'rtl']);

  await language.choose('en');
  expect([html.lang, html.dir]).toEqual(['en', 'ltr']);
});

test('what was chosen is remembered, and can be named in the address', async () => {
  location.hash = '#lang=en-XA';
  await language.start();

  expect(location.hash).toBe('');
  expect(t('action.copy')).toBe(lengthen('Copy'));
  expect(localStorage.getItem('swarmdeck-language')).toBe('en-XA');
});

test('a language that cannot be fetched leaves the texts as they are', async () => {
  (LOADERS as Record<string, unknown>).pl = () => Promise.reject(new Error('gone'));
  await language.choose('pl');

  expect(t('app.skip')).toBe('Skip to the page');
});

test('a longer text keeps its parameters', () => {
  expect(lengthen('Copy {what} now')).toMatch(/^\[.* \{what\} .*\]$/);
});

test('among words from right to left a value keeps its own order', async () => {
  await language.choose('ar-XB');

  expect(fillIn('{url} is taken', { url: 'udp://a' })).toBe('\u2068udp://a\u2069 is taken');
});

test('a list is put together by the catalogue', () => {
  expect(formatList([])).toBe('');
  expect(formatList(['a'])).toBe('a');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b, c');
});
