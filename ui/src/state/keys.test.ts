// Keys are told apart by all that is held down with them.
import { expect, test } from 'vitest';
import { matches, shownKeys } from './keys';

const press = (key: string, held: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...held });

test('a shortcut is its keys and no others', () => {
  expect(matches(press('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
  expect(matches(press('K', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
  expect(matches(press('k', { metaKey: true }), 'Ctrl+K')).toBe(true);
  expect(matches(press('k'), 'Ctrl+K')).toBe(false);
  expect(matches(press('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
  expect(matches(press('k', { ctrlKey: true, altKey: true }), 'Ctrl+K')).toBe(false);
  expect(matches(press('F1'), 'F1')).toBe(true);
});

test('plus is plus on every keyboard', () => {
  expect(matches(press('+', { ctrlKey: true }), 'Ctrl+Plus')).toBe(true);
  expect(matches(press('+', { ctrlKey: true, shiftKey: true }), 'Ctrl+Plus')).toBe(true);
  expect(matches(press('=', { ctrlKey: true }), 'Ctrl+Plus')).toBe(true);
  expect(matches(press('-', { ctrlKey: true }), 'Ctrl+Plus')).toBe(false);
});

test('keys are shown by their names', () => {
  expect(shownKeys('Ctrl+Plus')).toBe('Ctrl++');
  expect(shownKeys('Shift+F10')).toBe('Shift+F10');
});
