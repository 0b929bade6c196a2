// Backups: made by hand, restored after a look at what that does, removed.
import { dirname, join } from 'node:path';
import { expect, fill, test } from './fixtures';
import { createTorrent, expectNoSidewaysScrolling } from './steps';

test('a backup is restored, and what it replaced is kept', async ({ ui, folder }) => {
  await ui.getByTestId('nav-settings').click();
  await expect(ui.getByTestId('backups')).toContainText('There is no backup yet');
  await createTorrent(ui, folder);
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('backup-make').click();
  const rows = ui.getByTestId('backup-row');
  const byHand = rows.filter({ hasText: 'By hand' });
  await expect(byHand).toHaveCount(1);

  const other = join(dirname(folder), 'Apples');
  await fill(other, { 'a.bin': 1_000 });
  await ui.getByTestId('nav-create').click();
  await ui.getByTestId('result-again').click();
  await createTorrent(ui, other);
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrent-row')).toHaveCount(2);

  await ui.getByTestId('nav-settings').click();
  await byHand.getByTestId('backup-restore').click();
  const dialog = ui.getByRole('dialog');
  await expect(dialog).toContainText('has 1 torrent in it');
  await expect(dialog).toContainText('backed up first');
  await dialog.getByRole('button', { name: 'Restore it' }).click();
  await expect(dialog).toBeHidden();
  await expect(ui.getByTestId('backup-done')).toContainText('was restored');
  await expect(rows.filter({ hasText: 'Before restoring another' })).toHaveCount(1);
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrent-row')).toHaveCount(1);

  await ui.getByTestId('nav-settings').click();
  await byHand.getByTestId('backup-remove').click();
  await dialog.getByRole('button', { name: 'Remove it' }).click();
  await expect(byHand).toHaveCount(0);
});

test('a narrow window shows when each backup was made, and what can be done with it', async ({
  ui,
  folder,
}) => {
  await ui.setViewportSize({ width: 720, height: 480 });
  await createTorrent(ui, folder);
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('backup-make').click();
  await expect(ui.getByTestId('backup-done')).toHaveText('A backup was made.');
  const row = ui.getByTestId('backup-row').filter({ hasText: 'By hand' });
  await row.getByTestId('backup-remove').scrollIntoViewIfNeeded();
  await expectNoSidewaysScrolling(ui);
  const cut = await row
    .locator('xpath=ancestor::*[contains(@class, "rows")]')
    .evaluate((rows) =>
      [rows, ...rows.querySelectorAll('td')].some((each) => each.scrollWidth > each.clientWidth),
    );
  expect(cut).toBe(false);
});
