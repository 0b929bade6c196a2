// The settings: checked while typing, applied without a restart.
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from './fixtures';

test('a value the command line fixed is shown, with the reason', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();

  await expect(ui.getByTestId('settings-port')).toBeDisabled();
  await expect(ui.getByTestId('settings-fixed').first()).toContainText('command line');
});

test('wrong values are marked beside their fields', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  const interval = ui.getByTestId('settings-interval');

  await interval.fill('often');
  await expect(ui.getByTestId('settings-problem')).toContainText('whole number');
  await expect(interval).toHaveAttribute('aria-invalid', 'true');
  await expect(ui.getByTestId('settings-apply')).toBeDisabled();

  // This one only the engine can judge.
  await interval.fill('99999999');
  await expect(ui.getByTestId('settings-problem')).not.toContainText('whole number');
  await expect(ui.getByTestId('settings-problem')).toHaveCount(1);

  await interval.fill('600');
  await expect(ui.getByTestId('settings-problem')).toHaveCount(0);
  await expect(ui.getByTestId('settings-apply')).toBeEnabled();
  await ui.getByTestId('settings-undo').click();
  await expect(interval).toHaveValue('1800');
  await expect(ui.getByTestId('save-bar')).toBeHidden();
});

test('an applied change is in force at once, and after a reload', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-interval').fill('600');
  await ui.getByTestId('settings-apply').click();

  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  await ui.reload();
  await expect(ui.getByTestId('settings-interval')).toHaveValue('600');
  await ui.getByRole('button', { name: 'Reset Announce interval to the default' }).click();
  await expect(ui.getByTestId('settings-interval')).toHaveValue('1800');
});

test('limits and the reachability check are applied and checked like the rest', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-max-peers').fill('0');
  await expect(ui.locator('[data-field="tracker.max_peers"]')).toContainText('must be');
  await ui.getByTestId('settings-max-peers').fill('5000');
  await ui.getByTestId('settings-requests').fill('0');
  await ui.getByTestId('settings-burst').fill('50');
  await expect(ui.getByTestId('settings-hide-yes')).toBeDisabled();
  await ui.getByTestId('settings-nat-check-on').check();
  await ui.getByTestId('settings-hide-yes').check();
  await expect(ui.getByTestId('settings-problem')).toHaveCount(0);
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');

  await ui.reload();
  await expect(ui.getByTestId('settings-max-peers')).toHaveValue('5000');
  await expect(ui.getByTestId('settings-requests')).toHaveValue('0');
  await expect(ui.getByTestId('settings-burst')).toHaveValue('50');
  await expect(ui.getByTestId('settings-hide-yes')).toBeChecked();
  // Who is not tried cannot be found unreachable.
  await ui.getByTestId('settings-nat-check-off').check();
  await expect(ui.getByTestId('settings-hide-no')).toBeChecked();
  await expect(ui.getByTestId('settings-problem')).toHaveCount(0);
});

test('what is typed survives a visit to another page', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-host').fill('tracker.example.org');
  await ui.getByTestId('nav-overview').click();
  await ui.getByTestId('nav-settings').click();

  await expect(ui.getByTestId('settings-host')).toHaveValue('tracker.example.org');
  await ui.getByTestId('settings-bind-everyone').check();
  await ui.getByTestId('settings-apply').click();
  await ui.getByTestId('nav-overview').click();
  await expect(ui.getByTestId('announce-url').first()).toContainText('tracker.example.org');
});

test('a file edited by hand is taken over, beside what is being typed', async ({ ui, tracker }) => {
  const file = join(tracker.dataDir, 'settings.json');
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-interval').fill('600');
  await writeFile(file, '{ "tracker": { "peers_max": 123 } }');

  await expect(ui.getByTestId('settings-peers-max')).toHaveValue('123');
  await expect(ui.getByTestId('settings-elsewhere')).toBeVisible();
  await expect(ui.getByTestId('settings-interval')).toHaveValue('600');
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  await expect(ui.getByTestId('settings-elsewhere')).toBeHidden();
  const saved: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(saved).toEqual({ version: 1, tracker: { announce_interval_secs: 600, peers_max: 123 } });

  await writeFile(file, '{ "network": { "udp": "no" }, "scrape": { "allowed": 1 } }');
  const notice = ui.locator('[data-code="settings_edited_wrong"]');
  await expect(notice).toContainText('network.udp');
  await expect(notice).toContainText('scrape.allowed');
  await expect(ui.getByTestId('settings-peers-max')).toHaveValue('123');
  await writeFile(file, '{}');
  await expect(notice).toBeHidden();
  await expect(ui.getByTestId('settings-peers-max')).toHaveValue('200');
});

test('settings are exported, and imported with one confirmation', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-interval').fill('600');
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  const downloading = ui.waitForEvent('download');
  await ui.getByTestId('settings-export').click();
  const file = await (await downloading).path();
  const exported: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(exported).toEqual({
    version: 1,
    tracker: { announce_interval_secs: 600 },
    // The fixtures have been through the first run.
    window: { introduced: true },
  });

  const choose = (name: string, text: string) =>
    ui
      .getByTestId('settings-import-input')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('other.json', '{ "tracker": { "peers_max": 150 } }');
  await ui.getByRole('button', { name: 'Replace settings' }).click();
  await expect(ui.getByTestId('settings-peers-max')).toHaveValue('150');
  await expect(ui.getByTestId('settings-interval')).toHaveValue('1800');
});

test.describe('what cannot be imported', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('is said with every problem, and changes nothing', async ({ ui }) => {
    await ui.getByTestId('nav-settings').click();
    const text = '{ "tracker": { "peers_max": 0, "announce_interval_secs": "x" } }';
    await ui
      .getByTestId('settings-import-input')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await ui.getByRole('button', { name: 'Replace settings' }).click();
    await expect(ui.getByTestId('error-box')).toContainText('tracker.peers_max');
    await expect(ui.getByTestId('error-box')).toContainText('tracker.announce_interval_secs');
    await ui.getByRole('button', { name: 'Cancel' }).click();
    await expect(ui.getByTestId('settings-peers-max')).toHaveValue('200');
  });
});

test.describe('the port', () => {
  test.use({ fixedPort: false, expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('a new port is in force at once', async ({ ui, tracker }) => {
    const port = await freePort();
    await ui.getByTestId('nav-settings').click();
    await ui.getByTestId('settings-port').fill('70000');
    await expect(ui.getByTestId('settings-problem')).toContainText('Port must be');
    await ui.getByTestId('settings-port').fill(String(port));
    await ui.getByTestId('settings-apply').click();
    await expect(ui.getByTestId('save-state')).toContainText('Applied');

    await ui.getByTestId('nav-overview').click();
    const url = `http://127.0.0.1:${port}/announce`;
    await expect(ui.getByTestId('announce-url').first()).toHaveText(url);
    expect((await fetch(url)).status).toBeLessThan(500);
    await expect(fetch(tracker.announce)).rejects.toThrow();
  });

  test('a busy port is refused, and the old one goes on', async ({ ui, tracker }) => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    await ui.getByTestId('nav-settings').click();
    await ui.getByTestId('settings-port').fill(String((busy.address() as AddressInfo).port));
    await ui.getByTestId('settings-apply').click();

    await expect(ui.getByTestId('error-box')).toBeVisible();
    expect((await fetch(tracker.announce)).status).toBeLessThan(500);
    busy.close();
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

test('settings are found by their words, and what will change is said', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  const search = ui.getByTestId('settings-search');
  await search.fill('ANNOUNCE interv');
  await expect(ui.getByTestId('settings-interval')).toBeVisible();
  await expect(ui.getByTestId('settings-peers-max')).toBeHidden();
  await expect(ui.getByTestId('settings-host')).toBeHidden();
  await expect(ui.getByTestId('backups')).toBeHidden();
  await search.fill('tracker.peers_max');
  await expect(ui.getByTestId('settings-peers-max')).toBeVisible();
  // A group is found as a whole.
  await search.fill('limits');
  await expect(ui.getByTestId('settings-burst')).toBeVisible();
  await search.fill('zebra crossing');
  await expect(ui.getByText('No setting matches')).toBeVisible();
  await ui.getByRole('button', { name: 'Show all settings' }).click();
  await expect(ui.getByTestId('settings-host')).toBeVisible();

  await ui.getByTestId('settings-interval').fill('600');
  await ui.getByTestId('settings-udp-off').check();
  await ui.getByTestId('settings-diff').locator('summary').click();
  const changes = ui.getByTestId('settings-change');
  await expect(changes).toHaveCount(2);
  await expect(changes.nth(0)).toHaveText(/UDP\s*Answer over HTTP and UDP\s*Answer over HTTP only/);
  await expect(changes.nth(1)).toHaveText(/Announce interval\s*1,800\s*600/);
  await ui.getByTestId('settings-undo').click();
  await expect(changes).toHaveCount(0);

  await ui.setViewportSize({ width: 1280, height: 700 });
  await ui.getByTestId('settings-group-file').click();
  await expect(ui.getByTestId('settings-export')).toBeInViewport();
});
