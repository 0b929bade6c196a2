// The page Log: what has happened, live, and what of it is written down.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

test.use({ fixedPort: false });

/** Lets something happen that the log tells of. */
async function applyInterval(page: Page, secs: number): Promise<void> {
  await page.getByTestId('nav-settings').click();
  await page.getByTestId('settings-interval').fill(String(secs));
  await page.getByTestId('settings-apply').click();
  await expect(page.getByTestId('save-state')).toContainText('Applied');
}

test('what happens appears by itself, the latest first, and repeats are counted', async ({
  ui,
  folder,
}) => {
  await ui.getByTestId('nav-log').click();
  const rows = ui.getByTestId('log-row');
  await expect(rows.filter({ hasText: 'listening' })).toHaveCount(2);
  await createTorrent(ui, folder);
  await ui.getByTestId('nav-log').click();
  await expect(rows.first()).toContainText('torrent registered');
  await applyInterval(ui, 600);
  await applyInterval(ui, 700);
  await ui.getByTestId('nav-log').click();
  await expect(rows.first()).toContainText('settings applied');
  await expect(rows.first().getByTestId('log-times')).toHaveText('2 times');
  await expect(rows.filter({ hasText: 'settings applied' })).toHaveCount(1);
});

test('the list can be searched, narrowed, held and copied', async ({ ui, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ui.getByTestId('nav-log').click();
  const rows = ui.getByTestId('log-row');
  await ui.getByTestId('log-search').fill('LISTENING udp');
  await expect(rows).toHaveCount(1);
  await ui.getByTestId('log-copy').click();
  const copied = await ui.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\S+Z  INFO control::lifecycle: listening .*Udp\n$/);

  await ui.getByTestId('log-level').selectOption('error');
  await expect(ui.getByTestId('log-empty')).toBeVisible();
  await ui.getByTestId('log-level').selectOption('info');
  await ui.getByTestId('log-search').fill('');

  await ui.getByTestId('log-hold').click();
  const before = await rows.count();
  await applyInterval(ui, 600);
  await ui.getByTestId('nav-log').click();
  await expect(ui.getByTestId('log-count')).toContainText('more has come');
  await expect(rows).toHaveCount(before);
  await ui.getByTestId('log-hold').click();
  await expect(rows.first()).toContainText('settings applied');
});

test('requests are written down once that is switched on, and the page says where', async ({
  ui,
  tracker,
}) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-log-levels').fill('server=loud');
  await expect(ui.locator('[data-field="log.levels"]')).toContainText('server=debug');
  await ui.getByTestId('settings-log-levels').fill('server=debug\ncontrol::jobs = warn');
  await ui.getByTestId('settings-log-access-on').check();
  await ui.getByTestId('settings-log-anonymise-on').check();
  await ui.getByTestId('settings-log-level').selectOption('warn');
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  const settings = JSON.parse(await readFile(join(tracker.dataDir, 'settings.json'), 'utf8'));
  expect(settings.log).toEqual({
    level: 'warn',
    levels: ['server=debug', 'control::jobs = warn'],
    access: true,
    anonymise_addresses: true,
  });

  await announce(tracker.announce, { infoHash: 'ab'.repeat(20), left: 1 }).catch(() => null);
  const logs = join(tracker.dataDir, 'logs');
  await expect
    .poll(() => readFile(join(logs, 'access.log'), 'utf8').catch(() => ''))
    .toMatch(/^127\.0\.0\.0 - - \[.*\] "GET \/announce\?/);
  await ui.getByTestId('nav-log').click();
  await expect(ui.locator('.folder')).toContainText(logs);
});
