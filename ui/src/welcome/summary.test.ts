// The summary of the first run repeats every choice, and marks what changes.
import { expect, test } from 'vitest';
import type { FirstRunView, SettingChangeView } from '../api/types';
import { choicesFrom, type Choices } from './choices';
import { summaryOf } from './summary';

const VIEW: FirstRunView = {
  is_wanted: false,
  now: {
    port: 6969,
    reach: 'this_computer',
    public_host: '',
    access: 'own',
    start_at_login: false,
  },
  fixed: [],
};

function rows(
  chosen: Partial<Choices>,
  changes: [field: string, before: string, after: string][],
  { view = VIEW, hasWindow = true } = {},
) {
  const listed: SettingChangeView[] = changes.map(([field, before, after]) => ({
    field,
    before,
    after,
  }));
  const plan = { changes: listed, problems: [], announce_urls: [] };
  const all = summaryOf(plan, view, { ...choicesFrom(view), ...chosen }, hasWindow);
  return all.map(({ name, now, then }) => [name, now, then]);
}

test('what stays is repeated too', () => {
  expect(rows({}, [])).toEqual([
    ['Port', '6969', null],
    ['Who can connect', 'Only this computer', null],
    ['Who may use it', 'Only my torrents', null],
    ['Start with the computer', 'no', null],
  ]);
});

test('each choice that changes something is told as it was made', () => {
  const chosen = {
    port: ' 80 ',
    reach: 'internet',
    publicHost: 'x.org',
    access: 'friends',
    startAtLogin: true,
  } as const;

  expect(
    rows(chosen, [
      ['access.private', 'false', 'true'],
      ['network.bind', '127.0.0.1', '0.0.0.0, ::'],
      ['network.port', '6969', '80'],
      ['network.public_host', '', 'x.org'],
      ['window.start_at_login', 'false', 'true'],
    ]),
  ).toEqual([
    ['Port', '6969', '80'],
    ['Who can connect', 'Only this computer', 'People anywhere'],
    ['Public name or address', 'none', 'x.org'],
    ['Who may use it', 'Only my torrents', 'Friends with a key'],
    ['Start with the computer', 'no', 'yes'],
  ]);
});

test('anyone is let in by one change, or by two', () => {
  const access = (changes: [string, string, string][]) =>
    rows({ access: 'anyone' }, changes).find(([name]) => name === 'Who may use it');
  const expected = ['Who may use it', 'Only my torrents', 'Anyone, any torrent'];

  expect(access([['access.open', 'false', 'true']])).toEqual(expected);
  expect(
    access([
      ['access.open', 'false', 'true'],
      ['access.private', 'true', 'false'],
    ]),
  ).toEqual(expected);
});

test('who is already let in from everywhere is told as it was chosen', () => {
  const view = { ...VIEW, now: { ...VIEW.now, reach: 'local_network' } } as const;

  expect(rows({ reach: 'internet' }, [], { view })).toContainEqual([
    'Who can connect',
    'People anywhere',
    null,
  ]);
});

test('what the command line fixes is told as it is, not as it was proposed', () => {
  const view = {
    is_wanted: true,
    now: { ...VIEW.now, port: 0 },
    fixed: ['network.port', 'network.bind'],
  };

  expect(rows({}, [], { view }).slice(0, 2)).toEqual([
    ['Port', 'any free one', null],
    ['Who can connect', 'Only this computer', null],
  ]);
});

test('addresses that were chosen by hand have no name of their own', () => {
  const view = { ...VIEW, now: { ...VIEW.now, reach: null } };

  expect(rows({}, [], { view })[1]).toEqual(['Who can connect', 'As it is now', null]);
  expect(
    rows({ reach: 'this_computer' }, [['network.bind', '192.0.2.7', '127.0.0.1']], { view })[1],
  ).toEqual(['Who can connect', 'As it is now', 'Only this computer']);
});

test('without a window nothing is said of the start, and all else that changes is', () => {
  const told = rows({}, [['scrape.allowed', 'none', 'full']], { hasWindow: false });

  expect(told.map(([name]) => name)).not.toContain('Start with the computer');
  expect(told.at(-1)).toEqual(['scrape.allowed', 'none', 'full']);
});
