// The catalogue has every text that is used, and none that is not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en';
import { plural, t } from './text';

const SRC = join(import.meta.dirname, '..');
/** English and all other languages, which use no text themselves. */
const CATALOGUES = /^text[\\/][a-z]{2}(-[A-Z]{2})?(\.ts$|[\\/])/;

function sources(): { path: string; text: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !/\.test\.ts$/.test(path))
    .filter((path) => !CATALOGUES.test(path))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

test('every text is used', () => {
  const all = sources()
    .map(({ text }) => text)
    .join('\n');
  const unused = Object.keys(en).filter((key) => {
    const stem = key.replace(/\.(one|other)$/, '');
    return ![key, stem].some((name) => all.includes(`'${name}'`));
  });

  expect(unused).toEqual([]);
});

test('every text that is asked for exists', () => {
  const missing = sources().flatMap(({ path, text }) => [
    ...[...text.matchAll(/\bt\('([^']+)'/g)]
      .filter(([, key]) => !(key! in en))
      .map(([, key]) => `${path}: ${key}`),
    ...[...text.matchAll(/\bplural\('([^']+)'/g)]
      .filter(([, stem]) => !(`${stem}.one` in en && `${stem}.other` in en))
      .map(([, stem]) => `${path}: ${stem}`),
  ]);

  expect(missing).toEqual([]);
});

test('components have no visible words of their own', () => {
  const found = sources()
    .filter(({ path }) => path.endsWith('.svelte'))
    .flatMap(({ path, text }) => {
      const markup = text
        .replace(/<script[\s\S]*?<\/script>/g, '')
        .replace(/<style[\s\S]*?<\/style>/g, '')
        .replace(/<!--[\s\S]*?-->/g, '');
      const words = withoutExpressions(markup).matchAll(/>([^<]*\p{L}{2}[^<]*)</gu);
      const attributes = withoutExpressions(markup).matchAll(
        /\s(?:title|placeholder|alt|aria-label)="([^"]*\p{L}[^"]*)"/gu,
      );
      return [...words, ...attributes].map(([, word]) => `${path}: ${word!.trim()}`);
    });

  expect(found).toEqual([]);
});

test('parameters are filled in', () => {
  expect(t('app.title', { page: 'Settings' })).toBe('Settings – Swarmdeck');
  // What is missing stays visible instead of vanishing.
  expect(t('app.title')).toBe('{page} – Swarmdeck');
});

test('plurals agree with their number', () => {
  expect(plural('torrents.count', 0)).toBe('0 torrents');
  expect(plural('torrents.count', 1)).toBe('1 torrent');
  expect(plural('torrents.count', 12_345)).toBe('12,345 torrents');
});

/** Takes everything in braces out, however deeply they are nested. */
function withoutExpressions(markup: string): string {
  let depth = 0;
  let rest = '';
  for (const char of markup) {
    if (char === '{') depth += 1;
    if (depth === 0) rest += char;
    if (char === '}') depth -= 1;
  }
  return rest;
}
