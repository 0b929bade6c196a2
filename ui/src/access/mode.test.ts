// Three choices and two settings lead to each other.
import { expect, test } from 'vitest';
import { consequence, modeOf, MODES, settingsOf, type Mode } from './mode';

const modes = MODES.map(({ mode }) => mode);

test.each(modes)('%s becomes settings that stand for it', (mode) => {
  expect(modeOf(settingsOf(mode))).toBe(mode);
});

test('an open tracker that asks for keys is one for friends', () => {
  expect(modeOf({ open: true, private: true })).toBe('friends');
});

test('every change has a consequence of its own, and no change has none', () => {
  const said = (from: Mode, to: Mode) => consequence(from, to)?.message;

  for (const mode of modes) expect(said(mode, mode)).toBeUndefined();
  expect(said('own', 'friends')).toBe('access.become.friends');
  expect(said('anyone', 'friends')).toBe('access.become.friends');
  expect(said('own', 'anyone')).toBe('access.become.anyone');
  expect(said('friends', 'own')).toBe('access.become.own');
  expect(said('anyone', 'own')).toBe('access.become.closed');
});
