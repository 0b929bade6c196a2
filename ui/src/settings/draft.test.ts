// Settings go into the fields and come out again unharmed.
import { expect, test } from 'vitest';
import type { Settings } from '../api/types';
import {
  countFields,
  draftFrom,
  isChanged,
  isFixed,
  isWrongPort,
  parseWhole,
  problemOf,
  settingsFrom,
  type Draft,
} from './draft';

function settings(bind: string[] = ['127.0.0.1']): Settings {
  return {
    network: {
      port: 6969,
      bind,
      udp: true,
      public_host: 'tracker.example.org',
      public_ipv4: '203.0.113.9',
      public_ipv6: '',
    },
    access: {
      open: false,
      private: true,
      only_allowed_addresses: true,
      only_allowed_clients: false,
      requests_per_minute: 600,
      request_burst: 3000,
      trusted_proxies: ['10.0.0.1', '192.168.0.0/16'],
    },
    tracker: {
      announce_interval_secs: 1800,
      peers_default: 50,
      peers_max: 200,
      max_peers: 2_000_000,
      max_peers_per_torrent: 100_000,
      max_open_torrents: 200_000,
      snapshot_interval_secs: 60,
      nat_check: false,
      hide_unreachable: false,
    },
    scrape: { allowed: 'specific' },
    web_seed: { upload_kib_per_sec: 0, max_transfers: 32, max_transfers_per_address: 4 },
    intake: { folders: [], registered_files: 'stay' },
    log: {
      level: 'info',
      levels: [],
      file_max_mib: 5,
      files_kept: 5,
      access: false,
      anonymise_addresses: false,
    },
    window: {
      introduced: true,
      close_hides: true,
      start_at_login: false,
      start_hidden: true,
      notify_last_seed: true,
      notify_completed: false,
      notify_trouble: true,
    },
  };
}

test.each([
  [['127.0.0.1'], 'this_computer'],
  [['127.0.0.1', '::1'], 'this_computer'],
  [['0.0.0.0'], 'everyone'],
  [['0.0.0.0', '::'], 'everyone'],
  [['192.168.1.5'], 'chosen'],
  [['127.0.0.1', '192.168.1.5'], 'chosen'],
  [['::'], 'chosen'],
  [[], 'chosen'],
])('listening on %j is shown as %s, and is no change', (bind, listen) => {
  const draft = draftFrom(settings(bind));

  expect(draft.listen).toBe(listen);
  expect(settingsFrom(draft, settings(bind))).toEqual({ settings: settings(bind), unreadable: [] });
  expect(isChanged(draft, settings(bind))).toBe(false);
});

test('the order of fields, which the engine chooses, is no change', () => {
  const { network, ...others } = settings();
  const { port, ...rest } = network;

  const turned = { ...others, network: { ...rest, port } };
  expect(isChanged(draftFrom(settings()), turned)).toBe(false);
});

test('each choice of listening becomes addresses', () => {
  const draft = draftFrom(settings());
  const bind = (more: object) =>
    settingsFrom({ ...draft, ...more }, settings()).settings.network.bind;

  expect(bind({ listen: 'everyone' })).toEqual(['0.0.0.0', '::']);
  expect(bind({ listen: 'chosen', chosen: ['192.168.1.5'] })).toEqual(['192.168.1.5']);
  expect(
    settingsFrom({ ...draft, listen: 'this_computer' }, settings(['::'])).settings.network.bind,
  ).toEqual(['127.0.0.1']);
});

test('a number that is half typed is named, and is a change', () => {
  const draft = { ...draftFrom(settings()), port: '', peersMax: '2x' };

  expect(settingsFrom(draft, settings()).unreadable).toEqual(['network.port', 'tracker.peers_max']);
  expect(isChanged(draft, settings())).toBe(true);
});

test('limits and the reachability check go into the fields and come out again', () => {
  const draft: Draft = {
    ...draftFrom(settings()),
    requestsPerMinute: '0',
    requestBurst: '7',
    maxPeers: '10',
    maxPeersPerTorrent: '11',
    maxOpenTorrents: '12',
    natCheck: true,
    hideUnreachable: true,
    uploadKibPerSec: '512',
    maxTransfers: '13',
    maxTransfersPerAddress: '14',
  };
  const { access, tracker, web_seed } = settingsFrom(draft, settings()).settings;

  expect(access).toMatchObject({ requests_per_minute: 0, request_burst: 7 });
  expect(tracker).toMatchObject({
    max_peers: 10,
    max_peers_per_torrent: 11,
    max_open_torrents: 12,
    snapshot_interval_secs: 60,
    nat_check: true,
    hide_unreachable: true,
  });
  expect(web_seed).toEqual({
    upload_kib_per_sec: 512,
    max_transfers: 13,
    max_transfers_per_address: 14,
  });
});

test('watched folders stand one on each line, whatever is in their names', () => {
  const text = ' /srv/films, books\n\nC:\\My files\r\n';
  const draft: Draft = {
    ...draftFrom(settings()),
    watchedFolders: text,
    registeredFiles: 'move',
  };
  const after = settingsFrom(draft, settings()).settings;
  const folders = ['/srv/films, books', 'C:\\My files'];
  expect(after.intake).toEqual({ folders, registered_files: 'move' });
  expect(draftFrom(after).watchedFolders).toBe(folders.join('\n'));
});

test('what another page changed meanwhile is not turned back', () => {
  const draft = { ...draftFrom(settings()), port: '7000' };
  const base = settings();
  base.access = { ...base.access, open: true, private: false, only_allowed_addresses: false };

  expect(settingsFrom(draft, base).settings.access).toEqual(base.access);
});

test.each([
  ['0', 0],
  [' 6969 ', 6969],
  ['4294967295', 4294967295],
  ['4294967296', null],
  ['-1', null],
  ['1.5', null],
  ['1e3', null],
  ['', null],
])('%j is read as %j', (text, value) => {
  expect(parseWhole(text)).toBe(value);
});

test('proxies may be separated by anything', () => {
  const draft = { ...draftFrom(settings()), trustedProxies: ' 10.0.0.1,\n\n::1  10.0.0.2 ' };

  expect(settingsFrom(draft, settings()).settings.access.trusted_proxies).toEqual([
    '10.0.0.1',
    '::1',
    '10.0.0.2',
  ]);
});

test('a problem is found by its field or a part of it', () => {
  const problems = [
    { field: 'network.bind[1]', message: 'must be an address' },
    { field: 'tracker.peers_max', message: 'must be larger' },
  ];

  expect(problemOf(problems, 'network.bind')).toBe('must be an address');
  expect(problemOf(problems, 'tracker.peers_max')).toBe('must be larger');
  expect(problemOf(problems, 'network.port')).toBeNull();
});

test('a list with several problems is one field', () => {
  const problems = ['access.trusted_proxies[0]', 'access.trusted_proxies[2]', 'network.port'];

  expect(countFields(problems.map((field) => ({ field, message: 'is wrong' })))).toBe(2);
  expect(countFields([])).toBe(0);
});

test.each([
  ['1', false],
  ['65535', false],
  ['65536', true],
  ['0', true],
  ['x', false], // That it is no number is said already.
])('port %j is wrong: %j', (port, wrong) => {
  expect(isWrongPort({ ...draftFrom(settings()), port }, settings())).toBe(wrong);
});

test('any free port may stay where it is in force', () => {
  const base = settings();
  base.network.port = 0;

  expect(isWrongPort(draftFrom(base), base)).toBe(false);
});

test('the command line can fix a field or its whole group', () => {
  expect(isFixed(['network.port'], 'network.port')).toBe(true);
  expect(isFixed(['network'], 'network.bind')).toBe(true);
  expect(isFixed(['network.port'], 'network.public_host')).toBe(false);
});
