// Keys walk through a menu as in those of the system.
import { expect, test } from 'vitest';
import { entryForKey } from './keys';

const LABELS = ['Open', 'Pause', 'Copy magnet link', 'Permit'];

test('arrows go round, and from nowhere to an end', () => {
  expect(entryForKey('ArrowDown', -1, LABELS)).toBe(0);
  expect(entryForKey('ArrowDown', 3, LABELS)).toBe(0);
  expect(entryForKey('ArrowUp', -1, LABELS)).toBe(3);
  expect(entryForKey('ArrowUp', 0, LABELS)).toBe(3);
  expect(entryForKey('Home', 2, LABELS)).toBe(0);
  expect(entryForKey('End', 0, LABELS)).toBe(3);
});

test('a letter leads to the next entry that begins with it', () => {
  expect(entryForKey('p', -1, LABELS)).toBe(1);
  expect(entryForKey('P', 1, LABELS)).toBe(3);
  expect(entryForKey('p', 3, LABELS)).toBe(1);
  expect(entryForKey('x', 0, LABELS)).toBeNull();
});

test('other keys mean nothing', () => {
  expect(entryForKey('F5', 0, LABELS)).toBeNull();
  expect(entryForKey(' ', 0, LABELS)).toBeNull();
  expect(entryForKey('ArrowDown', -1, [])).toBeNull();
});
