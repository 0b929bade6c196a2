// A change is told in words.
import { expect, test } from 'vitest';
import { changeOf } from './changes';

test.each([
  ['network.port', '6969', '0', ['Port', '6969', 'any free one']],
  [
    'network.bind',
    '127.0.0.1',
    '0.0.0.0, ::',
    ['Who can connect', 'Only this computer', 'Other computers too'],
  ],
  [
    'network.bind',
    '127.0.0.1, ::1',
    '192.168.1.5',
    ['Who can connect', 'Only this computer', 'Those at 192.168.1.5'],
  ],
  ['network.public_host', '', 'x.org', ['Public name or address', 'none', 'x.org']],
  ['access.open', 'true', 'false', ['Strangers’ torrents', 'tracked too', 'turned away']],
  ['access.private', 'false', 'true', ['Keys of friends', 'not needed', 'needed']],
  ['window.start_at_login', 'false', 'true', ['Start with the computer', 'no', 'yes']],
  ['scrape.allowed', 'none', 'full', ['scrape.allowed', 'none', 'full']],
])('%s from %j to %j', (field, before, after, expected) => {
  const { name, ...change } = changeOf({ field, before, after });
  expect([name, change.before, change.after]).toEqual(expected);
});
