// No warning without its why, and no why that leads nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REMEDIES } from '../overview/remedies';
import { CODES, topicOf } from './codes';
import { hasWords, isTopic, nameOf, textOf, TOPICS } from './topics';

const SRC = join(import.meta.dirname, '..');
const CRATES = join(SRC, '../../crates');

function read(folder: string, kind: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(kind))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

test('every notice of the engine is explained', () => {
  const notices = [...Object.keys(REMEDIES), 'loopback_only'];
  expect(notices.filter((code) => topicOf(code) === undefined)).toEqual([]);
});

test('every code that is explained is one of the engine', () => {
  const engine = read(CRATES, '.rs').map(({ text }) => text);
  const unknown = CODES.filter((code) => !engine.some((text) => text.includes(`"${code}"`)));
  expect(unknown).toEqual([]);
});

test('every warning of a page says why', () => {
  // What the owner did themselves, or what is over, has nothing to explain.
  const plain = [
    'offline-box',
    'autostart-problem',
    'paused',
    'wizard-note',
    'key-refused',
    'ban-own',
  ];
  const silent = read(SRC, '.svelte').flatMap(({ path, text }) =>
    (text.match(/<(MessageBox|Finding)\b[^]*?(\/>|\n\s*>|}>)/g) ?? [])
      .filter((box) => /kind=("warning"|{[^}]*'warning')/.test(box))
      .filter((box) => !/\b(topic|code)=/.test(box))
      .filter((box) => !plain.some((id) => box.includes(`testid="${id}"`)))
      .map((box) => `${path}: ${box}`),
  );
  expect(silent).toEqual([]);
});

test('words are found in any order and without accents', () => {
  expect(hasWords('client  PROGRAM', 'A program, such as a Client')).toBe(true);
  expect(hasWords('passkey', nameOf('key'), textOf('key'))).toBe(true);
  expect(hasWords('zebra', ...TOPICS.map(textOf))).toBe(false);
  expect(hasWords('', 'anything')).toBe(true);
  expect(isTopic('nat') && !isTopic('NAT')).toBe(true);
});
