// The table of torrents and the page of one torrent.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, fill, test } from './fixtures';
import { announce, createTorrent } from './steps';

test('an empty table shows the way', async ({ ui }) => {
  await ui.getByTestId('nav-torrents').click();

  await expect(ui).toHaveTitle('Torrents – Swarmdeck');
  await expect(ui.getByRole('heading', { name: 'Torrents', exact: true })).toBeFocused();
  await ui.getByTestId('torrents-empty').getByRole('link').click();
  await expect(ui.getByTestId('path-input')).toBeVisible();
});

test('rows are searched, sorted and opened by keyboard', async ({ ui, folder }) => {
  const parent = dirname(folder);
  await fill(join(parent, 'Apples'), { 'a.bin': 5_000_000 });
  await fill(join(parent, 'Zebras'), { 'z.bin': 1_000 });
  for (const name of ['Summer videos', 'Zebras', 'Apples']) {
    await createTorrent(ui, join(parent, name));
    await ui.getByTestId('result-again').click();
  }
  await ui.getByTestId('nav-torrents').click();
  const rows = ui.getByTestId('torrent-row');
  await expect(rows).toHaveCount(3);

  await ui.getByTestId('sort-name').click();
  await expect(rows).toContainText(['Apples', 'Summer videos', 'Zebras']);
  await expect(ui.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await ui.getByTestId('sort-size').click();
  await expect(rows).toContainText(['Apples', 'Summer videos', 'Zebras']);
  await ui.getByTestId('sort-size').click();
  await expect(rows).toContainText(['Zebras', 'Summer videos', 'Apples']);

  await ui.getByTestId('torrents-search').fill('vid sum');
  await expect(rows).toContainText(['Summer videos']);
  await expect(ui.getByTestId('torrents-count')).toHaveText('1 of 3 torrents');
  await ui.getByTestId('torrents-search').fill('');

  await rows.first().focus();
  await ui.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await ui.keyboard.press('ArrowUp');
  await ui.keyboard.press('Enter');
  await expect(ui.getByRole('heading', { name: 'Summer videos' })).toBeFocused();

  // Back is where one was.
  await ui.getByTestId('detail-back').click();
  await expect(rows).toContainText(['Zebras', 'Summer videos', 'Apples']);
});

test('a torrent shows its facts, and its peers as they come and go', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();

  await expect(ui.getByTestId('torrent-detail')).toBeVisible();
  await expect(ui).toHaveTitle('Summer videos – Swarmdeck');
  await expect(ui.getByTestId('detail-info-hash')).toHaveText(infoHash);
  await expect(ui.getByTestId('detail-magnet')).toContainText(`magnet:?xt=urn:btih:${infoHash}`);
  await expect(ui.getByTestId('peers-none')).toBeVisible();

  const peer = { infoHash, peerId: '-qB5020-abcdefghijkl', port: 51_234 };
  await announce(tracker.announce, { ...peer, left: 250_006, event: 'started' });
  const row = ui.getByTestId('peer-row');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('qBittorrent 5.0.2');
  await expect(row).toContainText('127.0.0.1:51234');
  await expect(row.getByRole('progressbar')).toBeVisible();
  await expect(row).toContainText('50%');
  await expect(row).toContainText('1 MiB');
  await expect(row).toContainText('2 MiB');

  await announce(tracker.announce, { ...peer, left: 0, event: 'completed' });
  await expect(row).toContainText('all, seeding');
  await expect(ui.getByTestId('detail-swarm')).toContainText('1 seeding, 0 downloading');

  await announce(tracker.announce, { ...peer, left: 0, event: 'stopped' });
  await expect(ui.getByTestId('peers-none')).toBeVisible();

  await ui.getByTestId('tab-files').click();
  await expect(ui.getByTestId('detail-files')).toContainText('day 1/beach.mov');
  await ui.getByTestId('tab-files').press('ArrowRight');
  await expect(ui.getByTestId('tab-trackers')).toBeFocused();
  await expect(ui.getByRole('tabpanel')).toContainText(tracker.announce);
});

test('a paused torrent turns clients away with a message of its own', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('pause').click();
  await expect(ui.getByTestId('pause-message')).toBeFocused();
  await ui.getByTestId('pause-message').fill('Back on Sunday');
  await ui.keyboard.press('Enter');

  await expect(ui.getByTestId('paused')).toContainText('Back on Sunday');
  await expect(ui.getByTestId('pause')).toBeHidden();
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('Back on Sunday');
  await ui.getByTestId('detail-back').click();
  await expect(ui.getByTestId('torrent-row')).toContainText('Paused');
  await ui.getByTestId('torrent-row').getByRole('link').click();

  await ui.getByTestId('resume').click();
  await expect(ui.getByTestId('paused')).toBeHidden();
  await expect(ui.getByTestId('pause')).toBeVisible();
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('interval');
});

test('a torrent can be hidden, and have a message for its clients', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-options').click();
  await ui.getByTestId('hidden-switch').click();
  await expect(ui.getByTestId('hidden-switch')).toBeChecked();
  await ui.getByTestId('warning').fill('The new cut is out');
  await ui.getByTestId('warning').press('Enter');
  await expect(ui.getByTestId('warning-save')).toBeDisabled();
  const answer = await announce(tracker.announce, { infoHash, left: 0 });
  expect(answer).toContain('warning message');
  expect(answer).toContain('The new cut is out');
  await expect(ui.getByTestId('hidden-switch')).toBeChecked();

  await ui.getByTestId('detail-back').click();
  await expect(ui.getByTestId('torrent-row')).toContainText('Hidden');
});

test('who can be reached is marked, with words', async ({ ui, tracker, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await announce(tracker.announce, { infoHash, left: 0, port: 51_234 });
  await expect(ui.getByTestId('peer-row')).toHaveCount(1);
  // While nobody is tried there is nothing to say.
  await expect(ui.getByTestId('peer-reach')).toHaveCount(0);

  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-nat-check-on').check();
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  const client = await listeningClient(infoHash, '-TR4060-abcdefghijkl');
  const open = { infoHash, left: 0, peerId: '-TR4060-abcdefghijkl', port: client.port };
  await announce(tracker.announce, { ...open, event: 'started' });
  const shut = { infoHash, left: 0, peerId: '-DE2100-abcdefghijkl', port: 1 };
  await announce(tracker.announce, { ...shut, event: 'started' });

  await ui.evaluate((hash) => void (location.hash = hash), `#/torrents/${infoHash}`);
  const rows = ui.getByTestId('peer-row');
  await expect(rows.filter({ hasText: 'Transmission' })).toContainText('Can be reached');
  await expect(rows.filter({ hasText: 'Deluge' })).toContainText('Could not be reached');
  await expect(rows.filter({ hasText: 'qBittorrent' })).toContainText('Not tried yet');
  client.close();
});

test('a torrent is removed after a question, and added again from its file', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();

  const downloading = ui.waitForEvent('download');
  await ui.getByTestId('download').click();
  const file = await (await downloading).path();
  expect((await readFile(file)).toString('latin1')).toContain('Summer videos');

  await ui.getByTestId('remove').click();
  await ui.getByRole('button', { name: 'Cancel' }).click();
  await expect(ui.getByTestId('remove')).toBeFocused();
  await ui.getByTestId('remove').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('torrents-empty')).toBeVisible();
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('failure reason');

  await ui.getByTestId('register-input').setInputFiles({
    name: 'Summer videos.torrent',
    mimeType: 'application/x-bittorrent',
    buffer: await readFile(file),
  });
  await expect(ui.getByTestId('detail-info-hash')).toHaveText(infoHash);
  expect(await announce(tracker.announce, { infoHash, left: 0 })).not.toContain('failure reason');
});

test.describe('what goes wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('a file that is no torrent is refused kindly', async ({ ui }) => {
    await ui.getByTestId('nav-torrents').click();
    await ui.getByTestId('register-input').setInputFiles({
      name: 'holiday.torrent',
      mimeType: 'application/x-bittorrent',
      buffer: Buffer.from('this is no torrent'),
    });

    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('error-box')).not.toContainText('undefined');
  });

  test('a torrent that is not there is said to be so', async ({ ui }) => {
    await ui.evaluate((hash) => void (location.hash = hash), `#/torrents/${'0'.repeat(40)}`);

    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('detail-back')).toBeVisible();
  });
});

/** Takes a connection and shows itself, as a client does that others can reach (BEP 3). */
async function listeningClient(infoHash: string, peerId: string) {
  const handshake = Buffer.concat([
    Buffer.from('\x13BitTorrent protocol', 'latin1'),
    Buffer.alloc(8),
    Buffer.from(infoHash, 'hex'),
    Buffer.from(peerId, 'latin1'),
  ]);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(handshake));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
