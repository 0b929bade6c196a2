// A torrent's own page: its swarm over time, what is done with a peer, what is not known yet.
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

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
  await expect(ui.getByTestId('range-day')).toBeChecked();
  await expect(ui.getByTestId('chart-peers-plot')).toBeVisible();

  const charts = ui.getByTestId('torrent-detail');
  await expect(charts.getByTestId('chart-peers-value')).toHaveText(['1', '1'], {
    timeout: MINUTE_MS,
  });
  await ui.getByTestId('chart-completed-table').click();
  await expect(
    ui.getByTestId('chart-completed').getByRole('cell', { name: '1', exact: true }),
  ).toBeVisible();
  for (const range of ['month', 'year']) {
    await ui.getByTestId(`range-${range}`).check({ force: true });
    await expect(charts.getByTestId('chart-peers-value')).toHaveText(['1', '1']);
  }
});
