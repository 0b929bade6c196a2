// A torrent's own page: its swarm over time, what is done with a peer, what is not known yet.
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';
import { torrentFile } from './torrent-file';

/** What happens on a torrent is written down once a minute. */
const MINUTE_MS = 90_000;

test('the swarm of a torrent is drawn over time, and told in tables', async ({
  ui,
  tracker,
  folder,
}) => {
  test.setTimeout(2 * MINUTE_MS);
  const infoHash = await createTorrent(ui, folder);
  await announce(tracker.announce, { infoHash, left: 1000, event: 'started' });
  await announce(tracker.announce, { infoHash, left: 0, event: 'completed' });
  const other = { infoHash, peerId: '-TR4060-abcdefghijkl', port: 50_001 };
  await announce(tracker.announce, { ...other, left: 1000, event: 'started' });
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-swarm').click();
  await expect(ui.getByTestId('range-hour')).toBeChecked();
  await expect(ui.getByTestId('chart-peers-plot')).toBeVisible();

  const charts = ui.getByTestId('torrent-detail');
  await expect(charts.getByTestId('chart-peers-value')).toHaveText(['1', '1'], {
    timeout: MINUTE_MS,
  });
  await ui.getByTestId('chart-completed-table').click();
  await expect(
    ui.getByTestId('chart-completed').getByRole('cell', { name: '1', exact: true }),
  ).toBeVisible();
  for (const range of ['day', 'month', 'year']) {
    await ui.getByTestId(`range-${range}`).check({ force: true });
    await expect(charts.getByTestId('chart-peers-value')).toHaveText(['1', '1']);
  }
});

test('a menu copies the address of a peer, kicks it and bans it, and the ban is undone', async ({
  ui,
  tracker,
  folder,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const infoHash = await createTorrent(ui, folder);
  const join = (port: number) =>
    announce(tracker.announce, { infoHash, peerId: `-qB5020-0000000${port}`, port, left: 9 });
  await join(50_001);
  await ui.getByTestId('result-open-detail').click();
  const row = ui.getByTestId('peer-row');
  const toast = ui.getByTestId('toast').last();

  await row.click({ button: 'right' });
  await ui.getByTestId('menu-copy-address').click();
  await expect(toast).toContainText('127.0.0.1:50001');
  expect(await ui.evaluate(() => navigator.clipboard.readText())).toBe('127.0.0.1:50001');

  await row.focus();
  await ui.keyboard.press('Shift+F10');
  await expect(ui.getByTestId('menu-copy-address')).toBeFocused();
  await ui.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await ui.keyboard.press('ContextMenu');
  await ui.keyboard.press('ArrowDown');
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('peers-none')).toBeVisible();
  await expect(toast).toContainText('was kicked out');

  await join(50_001);
  await row.getByTestId('peer-menu').click();
  await ui.getByTestId('menu-ban').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('peers-none')).toBeVisible();
  await expect(toast).toContainText('was banned');
  await toast.getByTestId('toast-undo').click();
  await expect(toast).toContainText('is not banned any more');
  await join(50_001);
  await expect(row).toHaveCount(1);
  await ui.getByTestId('nav-access').click();
  await ui.getByTestId('tab-lists').click();
  await expect(ui.getByTestId('entry-row')).toHaveCount(0);
});

test('what a torrent is not known by yet is asked for where it would stand', async ({ ui }) => {
  const file = torrentFile('Holiday');
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('register-torrent').click();
  await ui.getByTestId('intake-list').fill(file.infoHash);
  await ui.getByTestId('dialog-confirm').click();
  await ui.getByRole('button', { name: 'Close' }).click();
  await ui.getByTestId('torrent-row').getByRole('link').click();

  for (const tab of ['files', 'trackers', 'tools']) {
    await ui.getByTestId(`tab-${tab}`).click();
    await expect(ui.getByTestId('awaited-tab')).toContainText('Add the .torrent file');
  }
  await ui.getByTestId('tab-options').click();
  await expect(ui.getByTestId('seeding-switch')).toBeDisabled();
  await expect(ui.getByTestId('seeding-path-input')).toHaveCount(0);
  await ui.getByTestId('tab-files').click();
  await ui.getByTestId('awaited-tab-input').setInputFiles(file);
  await expect(ui.getByTestId('detail-files')).toContainText('Holiday');
  await expect(ui.getByTestId('awaited')).toHaveCount(0);
});
