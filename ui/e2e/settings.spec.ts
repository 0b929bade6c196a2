// The settings: checked while typing, applied without a restart.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
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
