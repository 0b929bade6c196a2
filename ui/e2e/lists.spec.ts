// The lists of addresses and programs that are refused or let in.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

test('a program is refused with the reason, until its entry is removed', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  const ask = () =>
    announce(tracker.announce, { infoHash, left: 0, peerId: '-XX1000-abcdefghijkl' });
  expect(await ask()).toContain('interval');

  await openLists(ui);
  await ui.getByTestId('entry-add').click();
  await expect(ui.getByTestId('entry-pattern')).toBeFocused();
  await expect(ui.getByTestId('dialog-confirm')).toBeDisabled();
  await ui.getByTestId('entry-kind-client').check();
  await ui.getByTestId('entry-pattern').fill('-XX1');
  await ui.getByTestId('reason').fill('It never shares');
  await ui.getByTestId('expiry').selectOption({ label: 'A week' });
  await ui.getByTestId('reason').press('Enter');

  const row = ui.getByTestId('entry-row');
  await expect(row).toContainText('-XX1');
  await expect(row).toContainText('Program');
  await expect(row).toContainText('refused');
  await expect(row).toContainText('It never shares');
  await expect(row).not.toContainText('for ever');
  expect(await ask()).toContain('It never shares');

  await ui.getByRole('button', { name: 'Remove -XX1' }).click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('entries-none')).toBeVisible();
  expect(await ask()).toContain('interval');
});

test('an entry can end on a day, but on none that is over', async ({ ui }) => {
  await openLists(ui);
  await ui.getByTestId('entry-add').click();
  await ui.getByTestId('entry-pattern').fill('198.51.100.0/24');
  await ui.getByTestId('entry-list-allow').check();
  await ui.getByTestId('expiry').selectOption('date');
  await expect(ui.getByTestId('dialog-confirm')).toBeDisabled();
  await ui.getByTestId('expiry-date').fill('2020-01-31');
  await expect(ui.getByTestId('expiry-date')).toHaveAttribute('aria-invalid', 'true');
  await expect(ui.getByTestId('dialog-confirm')).toBeDisabled();
  await ui.getByTestId('expiry-date').fill('2090-01-31');
  await ui.getByTestId('dialog-confirm').click();

  const row = ui.getByTestId('entry-row');
  await expect(row).toContainText('let in');
  await expect(row).toContainText('Jan 31, 2090');
});

test('a list is imported, with the lines that were not understood', async ({ ui }) => {
  await openLists(ui);
  await ui.getByTestId('import-open').click();
  await expect(ui.getByTestId('dialog-confirm')).toBeDisabled();
  await ui.getByTestId('import-input').setInputFiles({
    name: 'level1.p2p.gz',
    mimeType: 'application/gzip',
    buffer: gzipSync('Someone:198.51.100.0-198.51.100.255\nElse:203.0.113.1-203.0.113.9\nwhat?\n'),
  });
  await expect(ui.getByTestId('import-chosen')).toContainText('level1.p2p.gz');
  await ui.getByTestId('dialog-confirm').click();

  await expect(ui.getByTestId('import-result')).toContainText('2 ranges of addresses');
  await expect(ui.getByTestId('import-result')).toContainText('1 line was not understood');
  await expect(ui.getByTestId('import-result')).toContainText('line 3');
  const row = ui.getByTestId('list-row');
  await expect(row).toContainText('level1.p2p.gz');
  await expect(row).toContainText('2 ranges, 1 line not understood');

  await ui.getByRole('button', { name: 'Remove level1.p2p.gz' }).click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('lists-none')).toBeVisible();
});

test('a list can be dropped', async ({ ui }) => {
  await openLists(ui);
  await ui.getByTestId('import-open').click();
  const files = await ui.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['198.51.100.1\n'], 'mine.txt', { type: 'text/plain' }));
    return transfer;
  });
  await ui.getByTestId('import-drop').dispatchEvent('drop', { dataTransfer: files });
  await expect(ui.getByTestId('import-chosen')).toContainText('mine.txt');
  await ui.getByTestId('import-list-allow').check();
  await ui.getByTestId('dialog-confirm').click();

  await expect(ui.getByTestId('list-row')).toContainText('let in');
  await expect(ui.getByTestId('list-row')).toContainText('1 range');
});

test('only programs that are let in: a question first, then in force at once', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await openLists(ui);
  const only = ui.getByTestId('only-client');
  await only.click();
  await expect(ui.getByRole('dialog')).toContainText('not even you');
  await ui.keyboard.press('Escape');
  await expect(only).toBeFocused();
  await expect(only).not.toBeChecked();
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('interval');

  await ui.keyboard.press('Space');
  await ui.getByTestId('dialog-confirm').click();
  await expect(only).toBeChecked();
  await expect(ui.getByTestId('only-client-nobody')).toBeVisible();
  await ui.getByTestId('nav-overview').click();
  await ui.locator('[data-testid=notice][data-code=nobody_allowed]').getByRole('link').click();
  await expect(ui.getByTestId('entry-add')).toBeFocused();
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('failure reason');

  await ui.getByTestId('entry-add').click();
  await ui.getByTestId('entry-kind-client').check();
  await ui.getByTestId('entry-list-allow').check();
  await ui.getByTestId('entry-pattern').fill('-qB');
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('only-client-nobody')).toBeHidden();
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('interval');
  await only.click();
  await expect(only).not.toBeChecked();
});

test.describe('what goes wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('an address that is none is refused, and can be corrected', async ({ ui }) => {
    await openLists(ui);
    await ui.getByTestId('entry-add').click();
    await ui.getByTestId('entry-pattern').fill('198.51.100');
    await ui.getByTestId('dialog-confirm').click();

    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('entry-pattern')).toHaveAttribute('aria-invalid', 'true');
    await ui.getByTestId('entry-pattern').fill('198.51.100.1');
    await ui.getByTestId('dialog-confirm').click();
    await expect(ui.getByTestId('entry-row')).toContainText('198.51.100.1');
  });

  test('a file without addresses is refused', async ({ ui }) => {
    await openLists(ui);
    await ui.getByTestId('import-open').click();
    await ui.getByTestId('import-input').setInputFiles({
      name: 'poem.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Roses are red\n'),
    });
    await ui.getByTestId('dialog-confirm').click();

    await expect(ui.getByTestId('error-box')).toBeVisible();
    await ui.getByRole('button', { name: 'Cancel' }).click();
    await expect(ui.getByTestId('lists-none')).toBeVisible();
  });
});

async function openLists(page: Page): Promise<void> {
  await page.getByTestId('nav-access').click();
  await page.getByTestId('tab-lists').click();
  await expect(page.getByTestId('entries-none')).toBeVisible();
}
