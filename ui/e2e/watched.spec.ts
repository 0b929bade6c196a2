// Watched folders: entered under Settings, and what lies in them is tracked.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';

const TORRENT = fileURLToPath(
  new URL('../../crates/metainfo/tests/torrents/hybrid_file.torrent', import.meta.url),
);

test('a .torrent in a watched folder is tracked, and moved where that is wanted', async ({
  ui,
  folder,
}) => {
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  await copyFile(TORRENT, join(inbox, 'one.torrent'));

  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-watched-folders').fill('films');
  await expect(ui.locator('[data-field="intake.folders"]')).toContainText('whole path');
  await ui.getByTestId('settings-watched-folders').fill(`${inbox}\n${join(folder, 'gone')}\n`);
  await expect(ui.getByTestId('settings-problem')).toHaveCount(0);
  await ui.getByTestId('settings-watched-then-move').check();
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');

  await ui.getByTestId('nav-overview').click();
  await expect(ui.getByText('cannot be read').first()).toBeVisible({ timeout: 30_000 });
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrent-row')).toHaveCount(1, { timeout: 30_000 });
});
