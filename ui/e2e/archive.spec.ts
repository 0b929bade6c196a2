// Where a torrent is filed: its category, and the archive.
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

test('a category is given, found again and taken away', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-options').click();
  await ui.getByTestId('category').fill(' Holidays ');
  await ui.getByTestId('category-save').click();
  await expect(ui.getByTestId('detail-category')).toHaveText('Holidays');
  await expect(ui.getByTestId('category-save')).toBeDisabled();
  await expect(ui.getByTestId('category')).toHaveValue('Holidays');

  await ui.getByTestId('detail-back').click();
  await expect(ui.getByTestId('row-category')).toHaveText('Holidays');
  await ui.getByTestId('torrents-search').fill('holi');
  await expect(ui.getByTestId('torrent-row')).toHaveCount(1);
  await ui.getByTestId('torrent-row').getByRole('link').click();
  await ui.getByTestId('tab-options').click();
  await ui.getByTestId('category').fill('');
  await ui.getByTestId('category-save').click();
  await expect(ui.getByTestId('detail-category')).toBeHidden();
});

test('an archived torrent is out of the way until it is taken out', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  expect(await announce(tracker.announce, { infoHash, left: 5 })).toContain('8:interval');
  await ui.getByTestId('result-open-detail').click();
  await expect(ui.getByTestId('detail-swarm')).toContainText('1 downloading');
  await ui.getByTestId('tab-options').click();
  await ui.getByTestId('archive-switch').click();
  await expect(ui.getByTestId('archived')).toBeVisible();
  await expect(ui.getByTestId('pause')).toBeHidden();
  await expect(ui.getByTestId('detail-swarm')).toContainText('0 downloading');
  const refused = await announce(tracker.announce, { infoHash, left: 5 });
  expect(refused).toContain('this torrent has been archived by its owner');

  await ui.getByTestId('detail-back').click();
  await expect(ui.getByText('All your torrents are archived.')).toBeVisible();
  await expect(ui.getByTestId('torrents-count')).toHaveText('0 torrents');
  await ui.getByTestId('group-archived').check({ force: true });
  await expect(ui.getByTestId('torrents-count')).toHaveText('1 torrent');
  await expect(ui.getByTestId('torrent-row')).toContainText('Summer videos');
  await expect(ui.getByTestId('tag-archived')).toBeVisible();

  await ui.getByTestId('torrent-row').getByRole('link').click();
  await ui.getByTestId('take-out').click();
  await expect(ui.getByTestId('archived')).toBeHidden();
  await expect(ui.getByRole('heading', { name: 'Summer videos' })).toBeFocused();
  expect(await announce(tracker.announce, { infoHash, left: 5 })).toContain('8:interval');
  await ui.getByTestId('detail-back').click();
  await expect(ui.getByTestId('torrent-row')).toHaveCount(1);
  await expect(ui.getByTestId('group-archived')).toHaveCount(0);
});
