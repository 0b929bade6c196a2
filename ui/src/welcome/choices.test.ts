// What a person decides becomes what the engine is asked for, and nothing else.
import { expect, test } from 'vitest';
import type { FirstRunView } from '../api/types';
import { choicesFrom, portOf, proposedReach, requestOf } from './choices';

const FRESH: FirstRunView = {
  is_wanted: true,
  now: {
    port: 6969,
    reach: 'this_computer',
    public_host: '',
    access: 'own',
    start_at_login: false,
  },
  fixed: [],
};
const SETTLED: FirstRunView = {
  ...FRESH,
  is_wanted: false,
  now: { ...FRESH.now, reach: null, public_host: 'tracker.example.org', access: 'friends' },
};

test('a new owner is offered to share, an old one what holds now', () => {
  expect(choicesFrom(FRESH)).toMatchObject({ reach: 'internet', startAtLogin: true });
  expect(choicesFrom(SETTLED)).toEqual({
    port: '6969',
    reach: 'kept',
    publicHost: 'tracker.example.org',
    access: 'friends',
    startAtLogin: false,
  });
});

test('without a network there is nobody to share with', () => {
  expect(proposedReach('alone')).toBe('this_computer');
  expect(proposedReach('behind_router')).toBe('internet');
});

test.each([
  ['6969', 6969],
  [' 80 ', 80],
  ['65535', 65_535],
  ['0', null],
  ['65536', null],
  ['', null],
  ['6969a', null],
  ['-1', null],
  ['1e3', null],
])('%j as a port is %j', (typed, expected) => {
  expect(portOf(typed, 6969)).toBe(expected);
});

test('any free port stays so where it was so', () => {
  expect(portOf('0', 0)).toBe(0);
});

test('an address outside is for those who let the outside in', () => {
  const choices = { ...choicesFrom(SETTLED), publicHost: ' tracker.example.org ' };
  const hostFor = (reach: 'this_computer' | 'local_network' | 'internet' | 'kept') =>
    requestOf({ ...choices, reach }, SETTLED, true).public_host;

  expect(hostFor('internet')).toBe('tracker.example.org');
  expect(hostFor('local_network')).toBe('');
  expect(hostFor('this_computer')).toBeNull();
  expect(hostFor('kept')).toBeNull();
});

test('what the command line fixes, or no window can do, is not asked for', () => {
  const fixed = ['network.port', 'network.bind', 'network.public_host', 'access.private'];

  expect(requestOf(choicesFrom(FRESH), { ...FRESH, fixed }, false)).toEqual({
    port: null,
    reach: null,
    public_host: null,
    access: null,
    start_at_login: null,
  });
});
