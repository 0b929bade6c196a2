// A torrent is watched, and its last seeder leaves.
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

/** After a start nothing is believed for a minute, and a seeder that restarts is back in one. */
const SETTLED_MS = 65_000;
const LEFT_MS = 90_000;

test('the overview says when the last seeder of a watched torrent has left', async ({
  ui,
  tracker,
  folder,
}) => {
  test.setTimeout(3 * (SETTLED_MS + LEFT_MS));
  const infoHash = await createTorrent(ui, folder);
  await announce(tracker.announce, { infoHash, left: 0, event: 'started' });
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-options').click();
  await ui.getByTestId('watch-switch').click();
  await expect(ui.getByTestId('announcer')).toContainText('is watched');
  await ui.reload();
  await ui.getByTestId('tab-options').click();
  await expect(ui.getByTestId('watch-switch')).toBeChecked();

  await ui.getByTestId('nav-overview').click();
  const left = ui.getByTestId('recent-event').filter({ hasText: 'has left' });
  await expect(left).toHaveCount(0);
  // A seeder that has not been seen cannot leave; a slow computer looks a second time.
  await expect(async () => {
    await announce(tracker.announce, { infoHash, left: 0, event: 'started' });
    await ui.waitForTimeout(SETTLED_MS);
    await announce(tracker.announce, { infoHash, left: 0, event: 'stopped' });
    await expect(left).toHaveCount(1, { timeout: LEFT_MS });
  }).toPass({ timeout: 2 * (SETTLED_MS + LEFT_MS) });
  await expect(left).toContainText('Summer videos');
});
