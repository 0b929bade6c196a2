// Settings are found by their words, and named when they are about to change.
import { afterEach, expect, test } from 'vitest';
import type { Draft } from './draft';
import { fields, matches } from './fields.svelte';

afterEach(() => (fields.query = ''));

const draft = (change: Partial<Draft>) =>
  ({
    port: '6969',
    udp: true,
    peersMax: '200000',
    logLevels: 'a\nb',
    publicHost: '',
    ...change,
  }) as Draft;

test.each([
  ['', true],
  ['  ', true],
  ['PORT', true],
  ['door tracker', true],
  ['tracker network.p', true],
  ['door zebra', false],
])('“%s” finds the port: %s', (query, found) =>
  expect(matches(query, ['Port', 'The number of the door', 'of the tracker', 'network.port'])).toBe(
    found,
  ),
);

test('what is about to change is said in words, in the order of the page', () => {
  const forget = [
    fields.add('network.port', { name: 'Port', hint: '', keys: ['port'] }),
    fields.add('network.udp', {
      name: 'UDP',
      hint: '',
      keys: ['udp'],
      says: ({ udp }) => (udp ? 'both' : 'HTTP only'),
    }),
    fields.add('tracker.peers_max', { name: 'Most', hint: '', keys: ['peersMax'] }),
    fields.add('network.public_host', { name: 'Host', hint: '', keys: ['publicHost'] }),
  ];
  const next = draft({ udp: false, peersMax: '300000', publicHost: 'a.example' });

  expect(fields.changes(next, draft({}))).toEqual([
    { field: 'network.udp', name: 'UDP', before: 'both', after: 'HTTP only' },
    { field: 'tracker.peers_max', name: 'Most', before: '200,000', after: '300,000' },
    { field: 'network.public_host', name: 'Host', before: 'empty', after: 'a.example' },
  ]);
  expect(fields.changes(draft({}), draft({}))).toEqual([]);
  fields.query = 'udp';
  expect(fields.findsAny()).toBe(true);
  forget.forEach((each) => each());
  expect(fields.findsAny()).toBe(false);
  expect(fields.changes(next, draft({}))).toEqual([]);
});
