// Torrents are added by the dozen: files, info hashes, magnet links.
import { expect, test } from './fixtures';
import { announce } from './steps';
import { torrentFile } from './torrent-file';

test('a list is tracked at once, and a .torrent completes a row later', async ({ ui, tracker }) => {
  const hash = 'ab'.repeat(20);
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('register-torrent').click();
  const confirm = ui.getByTestId('dialog-confirm');
  await expect(confirm).toBeDisabled();
  await ui.getByTestId('intake-list').fill(`${hash} A film\nwhat is this?\n${hash}`);
  await confirm.click();

  const outcome = ui.getByTestId('intake-outcome');
  await expect(outcome).toContainText('1 torrent was added.');
  await expect(outcome).toContainText('1 line is about a torrent that was there already.');
  await expect(ui.getByTestId('intake-failures')).toContainText('Line 2: what is this?');
  await ui.getByRole('button', { name: 'Close' }).click();
  await expect(ui.getByTestId('register-torrent')).toBeFocused();
  expect(await announce(tracker.announce, { infoHash: hash, left: 0 })).not.toContain('failure');

  await expect(ui.getByTestId('torrent-row').getByTitle('Not known yet')).toHaveText('–');
  await ui.getByTestId('torrent-row').getByRole('link').click();
  await expect(ui.getByTestId('awaited')).toBeVisible();
  await expect(ui.getByTestId('torrent-detail')).toContainText('Not known yet');
  await expect(ui.getByTestId('detail-magnet')).toContainText(`magnet:?xt=urn:btih:${hash}`);
  await expect(ui.getByTestId('download')).toHaveCount(0);
});

test.describe('one of them is no torrent', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('many files are added at once, and what is wrong with one is said', async ({ ui }) => {
    await ui.getByTestId('nav-torrents').click();
    await ui
      .getByTestId('register-input')
      .setInputFiles([
        torrentFile('One'),
        torrentFile('Two'),
        { name: 'three.torrent', mimeType: 'application/x-bittorrent', buffer: Buffer.from('no') },
      ]);
    await expect(ui.getByTestId('intake-chosen')).toHaveText('3 files chosen');
    await ui.getByTestId('intake-input').setInputFiles({
      name: 'list.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('cd'.repeat(20)),
    });
    await expect(ui.getByTestId('intake-list')).toHaveValue('cd'.repeat(20));
    await ui.getByTestId('dialog-confirm').click();

    await expect(ui.getByTestId('intake-outcome')).toContainText('3 torrents were added.');
    await expect(ui.getByTestId('intake-failures')).toContainText('three.torrent');
    await ui.getByRole('button', { name: 'Close' }).click();
    await expect(ui.getByTestId('torrent-row')).toHaveCount(3);
  });
});

test('the .torrent of a torrent known by its info hash is added on its page', async ({ ui }) => {
  const file = torrentFile('Holiday');
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('register-torrent').click();
  await ui.getByTestId('intake-list').fill(`magnet:?xt=urn:btih:${file.infoHash}`);
  await ui.getByTestId('dialog-confirm').click();
  await ui.getByRole('button', { name: 'Close' }).click();
  await ui.getByTestId('torrent-row').getByRole('link').click();
  await expect(ui.getByTestId('awaited')).toBeVisible();

  await ui.getByTestId('awaited-input').setInputFiles(file);
  await expect(ui.getByRole('heading', { name: 'Holiday' })).toBeVisible();
  await expect(ui.getByTestId('awaited')).toHaveCount(0);
  await expect(ui.getByTestId('download')).toBeVisible();
});
