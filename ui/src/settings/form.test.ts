// What two pages change of the settings does not get into each other's way.
import { beforeEach, expect, test, vi } from 'vitest';
import * as commands from '../api/commands';
import type { Settings, SettingsView } from '../api/types';
import { form } from './form.svelte';

vi.mock('../api/commands');

/** What is in force, as the engine has it. */
let inForce: Settings;

beforeEach(() => {
  inForce = {
    network: {
      port: 6969,
      bind: ['127.0.0.1'],
      udp: true,
      public_host: '',
      public_ipv4: '',
      public_ipv6: '',
    },
    access: {
      open: false,
      private: false,
      only_allowed_addresses: false,
      only_allowed_clients: false,
      requests_per_minute: 600,
      request_burst: 3000,
      trusted_proxies: [],
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
      introduced: false,
      close_hides: true,
      start_at_login: false,
      start_hidden: true,
      notify_last_seed: true,
      notify_completed: false,
      notify_trouble: true,
    },
  };
  vi.mocked(commands.settings).mockImplementation(async () => view());
  vi.mocked(commands.applySettings).mockImplementation(async (settings) => {
    await Promise.resolve();
    inForce = settings;
    return view();
  });
  vi.mocked(commands.checkSettings).mockResolvedValue({ problems: [] });
  form.draft = null;
  form.elsewhere = false;
  form.set(view());
});

test('a change of access waits for settings that are being applied, and keeps them', async () => {
  form.edit({ natCheck: true });
  const applying = form.apply();
  await form.changeAccess({ private: true });
  await applying;

  expect(inForce.tracker.nat_check).toBe(true);
  expect(inForce.access.private).toBe(true);
});

test('what is typed survives a change of access, and does not turn it back', async () => {
  form.edit({ port: '7000' });
  await form.changeAccess({ open: true });
  expect(inForce.network.port).toBe(6969);
  expect(form.draft?.port).toBe('7000');

  await form.apply();
  expect(inForce.network.port).toBe(7000);
  expect(inForce.access.open).toBe(true);
});

test('what was changed elsewhere is taken over beside what is typed, and is said', async () => {
  form.edit({ port: '7000' });
  inForce = { ...inForce, scrape: { allowed: 'full' } };
  form.set(view());
  expect(form.draft?.port).toBe('7000');
  expect(form.draft?.scrape).toBe('full');
  expect(form.elsewhere).toBe(true);

  await form.apply();
  expect(inForce.network.port).toBe(7000);
  expect(inForce.scrape.allowed).toBe('full');
  expect(form.elsewhere).toBe(false);
});

test('what was changed elsewhere is simply shown where nothing is typed', () => {
  inForce = { ...inForce, network: { ...inForce.network, port: 7001 } };
  form.set(view());
  expect(form.draft?.port).toBe('7001');
  expect(form.elsewhere).toBe(false);
});

test('what was applied is not called in force once it was changed elsewhere', async () => {
  form.edit({ port: '7000' });
  await form.apply();
  form.set(view());
  expect(form.applied).toBe(true);

  inForce = { ...inForce, network: { ...inForce.network, port: 7001 } };
  form.set(view());
  expect(form.applied).toBe(false);
});

test('defaults that stand for what does not fit in the file can be applied', () => {
  expect(form.changed).toBe(false);
  form.set({ ...view(), file_problems: [{ field: 'network.udp', message: 'is wrong' }] });
  expect(form.changed).toBe(true);
});

test('a change of access goes by what is in force, not by what was known before', async () => {
  inForce = { ...inForce, scrape: { allowed: 'full' } };
  await form.changeAccess({ private: true });

  expect(inForce.scrape.allowed).toBe('full');
  expect(form.value?.settings.scrape.allowed).toBe('full');
});

function view(): SettingsView {
  return {
    settings: inForce,
    defaults: inForce,
    fixed: [],
    file_problems: [],
    file_path: '/settings.json',
    own_addresses: ['127.0.0.1'],
  };
}
