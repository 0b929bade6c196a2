// A torrent that is shared from the computer of the tracker, with no client running.
import { unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from './fixtures';
import { createTorrent, expectNoSidewaysScrolling } from './steps';

test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

test('a torrent is shared from here, and no longer', async ({ ui, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-options').click();
  const seeding = ui.getByTestId('seeding-switch');
  await expect(seeding).toHaveAttribute('aria-disabled', 'true');
  await expect(seeding).toHaveAccessibleDescription(/Say first where the files are/);

  // A folder that is not it.
  await ui.getByTestId('seeding-path-input').fill(join(folder, 'day 1'));
  await seeding.click();
  await expect(ui.getByTestId('error-box')).toContainText('is not there');
  await expect(seeding).toHaveAttribute('aria-checked', 'false');

  await ui.getByTestId('seeding-path-input').fill(dirname(folder));
  await seeding.click();
  await expect(seeding).toHaveAttribute('aria-checked', 'true');
  await expect(ui.getByTestId('error-box')).toBeHidden();
  await expect(ui.getByTestId('seeding-path')).toContainText('Summer videos');
  await expect(ui.getByTestId('seeding-sent')).toHaveText('0 B');
  const url = (await ui.getByTestId('seeding-url').textContent()) ?? '';
  expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/seed/${infoHash}/$`));
  const file = await fetch(`${url}Summer%20videos/notes.txt`);
  expect((await file.arrayBuffer()).byteLength).toBe(12);
  await expect(ui.getByTestId('seeding-sent')).toHaveText('12 B');
  await expectNoSidewaysScrolling(ui);

  await unlink(join(folder, 'notes.txt'));
  expect((await fetch(`${url}Summer%20videos/notes.txt`)).status).toBe(404);
  await ui.reload();
  await ui.getByTestId('tab-options').click();
  await expect(ui.getByTestId('seeding-problem')).toContainText('is no longer there');

  await seeding.click();
  await expect(seeding).toHaveAttribute('aria-checked', 'false');
  // To be switched on again without looking for it.
  await expect(ui.getByTestId('seeding-path-input')).toHaveValue(/Summer videos$/);
  expect((await fetch(`${url}Summer%20videos/day%201/beach.mov`)).status).toBe(404);
});

test('the limits of sharing are applied and checked like the rest', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-upload').fill('15');
  await expect(ui.locator('[data-field="web_seed.upload_kib_per_sec"]')).toContainText('must be');
  await ui.getByTestId('settings-upload').fill('512');
  await ui.getByTestId('settings-transfers').fill('8');
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  await ui.reload();
  await expect(ui.getByTestId('settings-upload')).toHaveValue('512');
  await expect(ui.getByTestId('settings-transfers')).toHaveValue('8');
});
