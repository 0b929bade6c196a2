// The page Inspect: looking at torrents, checking data, editing; and a new address for all.
import { access, copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, fill, test } from './fixtures';
import { createTorrent, inspectPath, planPath } from './steps';

test('a .torrent is looked at by path, with everything it says', async ({ ui, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  await inspectPath(ui, `"${folder}.torrent"`);

  await expect(ui.getByRole('heading', { name: 'Summer videos', level: 1 })).toBeFocused();
  await expect(ui.getByTestId('inspect-info-hash')).toHaveText(infoHash);
  await expect(ui.getByTestId('inspect-known')).toHaveText('Answers for it');
  await expect(ui.getByTestId('inspect-details')).toContainText('Swarmdeck');
  await expect(ui.getByTestId('inspect-doubts')).toContainText('127.0.0.1');
  await ui.getByTestId('tab-inspect-files').click();
  await expect(ui.getByTestId('inspect-files')).toContainText('day 2/lighthouse.mov');
  await ui.getByTestId('tab-inspect-trackers').click();
  await expect(ui.getByTestId('inspected')).toContainText('/announce');

  await ui.reload();
  await expect(ui.getByTestId('inspect-info-hash')).toHaveText(infoHash);
  await ui.getByTestId('inspect-open').click();
  await expect(ui.getByTestId('torrent-detail')).toBeVisible();
});

test('a .torrent of the browser is looked at, and registered at a click', async ({
  ui,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('remove').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('torrents-empty')).toBeVisible();

  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('inspect-input').setInputFiles(`${folder}.torrent`);
  await expect(ui.getByTestId('inspect-known')).toHaveText('Does not know it');
  await ui.getByTestId('inspect-register').click();
  await expect(ui.getByTestId('inspect-known')).toHaveText('Answers for it');
  await ui.getByTestId('inspect-open').click();
  await expect(ui.getByTestId('detail-info-hash')).toHaveText(infoHash);

  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('inspect-another').click();
  await dropFile(ui, `${folder}.torrent`);
  await expect(ui.getByTestId('inspect-info-hash')).toHaveText(infoHash);
});

test('a magnet link says what it says', async ({ ui }) => {
  const hash = 'ab'.repeat(20);
  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('inspect-path').fill(`magnet:?xt=urn:btih:${hash}&dn=Summer`);
  await ui.getByTestId('inspect-path').press('Enter');

  await expect(ui.getByRole('heading', { name: 'Summer', level: 1 })).toBeVisible();
  await expect(ui.getByTestId('inspect-info-hash')).toHaveText(hash);
  await expect(ui.getByTestId('inspect-doubts')).toBeVisible();
  await expect(ui.getByTestId('tab-verify')).toBeHidden();
  await expect(ui.getByTestId('tab-edit')).toBeHidden();
});

test('whole files are found whole', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-tools').click();
  await ui.getByTestId('tools-verify').click();
  await ui.getByTestId('verify-path').fill(folder);
  await ui.getByTestId('verify-start').click();

  await expect(ui.getByTestId('verify-result')).toHaveAttribute('data-good', 'true');
  await expect(ui.getByTestId('verify-result')).toContainText('All 3 files are complete');
});

test('where the tracker gives the data out, its place need not be named', async ({
  ui,
  folder,
}) => {
  await planPath(ui, folder);
  await ui.getByTestId('seed-here').click();
  await ui.getByTestId('create-start').click();
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-tools').click();
  await ui.getByTestId('tools-verify').click();
  await expect(ui.getByTestId('verify-path')).toHaveValue(folder);
  await ui.getByTestId('verify-start').click();
  await expect(ui.getByTestId('verify-result')).toHaveAttribute('data-good', 'true');
});

test('bad files are named, with what is wrong and what does not belong', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  await rm(join(folder, 'notes.txt'));
  await truncate(join(folder, 'day 1/beach.mov'), 1000);
  const damaged = await readFile(join(folder, 'day 2/lighthouse.mov'));
  damaged[150_000] = (damaged[150_000] ?? 0) ^ 1;
  await writeFile(join(folder, 'day 2/lighthouse.mov'), damaged);
  await fill(folder, { 'stranger.mov': 10 });
  await inspectPath(ui, `${folder}.torrent`);
  await ui.getByTestId('tab-verify').click();
  await ui.getByTestId('verify-path').fill(folder);
  await ui.getByTestId('verify-start').click();

  const bad = ui.getByTestId('verify-bad');
  await expect(bad.getByRole('listitem')).toHaveCount(3);
  await expect(bad.locator('[data-state=missing]')).toContainText('notes.txt');
  await expect(bad.locator('[data-state=wrong_size]')).toContainText('beach.mov');
  await expect(bad).toContainText('lighthouse.mov');
  await expect(ui.getByTestId('verify-extra')).toContainText('stranger.mov');

  // A result outlives other pages and a reload.
  await ui.getByTestId('nav-overview').click();
  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('tab-verify').click();
  await expect(bad).toBeVisible();
  await ui.reload();
  await ui.getByTestId('tab-verify').click();
  await expect(bad.getByRole('listitem')).toHaveCount(3);
});

test('a check goes on while other pages are open, is paused, and can be cancelled', async ({
  ui,
  folder,
}) => {
  // A file without content on the disk, but with enough bytes to read for a while.
  const long = join(dirname(folder), 'long.bin');
  const bytes = 20 * 2 ** 30;
  await writeFile(long, '');
  await truncate(long, bytes);
  await writeFile(`${long}.torrent`, longTorrent(bytes), 'latin1');

  await inspectPath(ui, `${long}.torrent`);
  await ui.getByTestId('tab-verify').click();
  await ui.getByTestId('verify-path').fill(long);
  await ui.getByTestId('verify-start').click();
  await expect(ui.getByTestId('verify-progress')).toContainText('of 20 GiB');
  await ui.getByTestId('verify-pause').click();
  await expect(ui.getByTestId('verify-progress')).toHaveAttribute('data-state', 'paused');

  await ui.reload();
  await ui.getByTestId('tab-verify').click();
  await expect(ui.getByTestId('verify-progress')).toHaveAttribute('data-state', 'paused');
  await ui.getByTestId('verify-resume').click();
  await expect(ui.getByTestId('verify-progress')).toHaveAttribute('data-state', 'hashing');
  await ui.getByTestId('nav-overview').click();
  await expect(ui.getByTestId('nav-inspect')).toContainText('%');
  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('tab-verify').click();
  await ui.getByTestId('verify-cancel').click();
  await expect(ui.getByTestId('verify-cancelled')).toBeVisible();
  await expect(ui.getByTestId('verify-path')).toHaveValue(long);
});

test('an edit that keeps the hash is saved where the .torrent is', async ({ ui, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  const copy = join(dirname(folder), 'copy.torrent');
  await copyFile(`${folder}.torrent`, copy);
  await inspectPath(ui, copy);
  await ui.getByTestId('tab-edit').click();
  await expect(ui.getByTestId('edit-save')).toBeDisabled();
  await ui.getByTestId('edit-comment').fill('For the family');
  await ui.getByTestId('edit-tiers').fill('http://a.example.org/announce\n\nudp://b.example.org:1');
  await expect(ui.getByTestId('edit-preview')).toHaveAttribute('data-other', 'false');
  await ui.getByTestId('edit-save').click();

  await expect(ui.getByTestId('edit-saved')).toContainText(copy);
  await expect(ui.getByTestId('edit-comment')).toHaveValue('For the family');
  await ui.getByTestId('tab-inspect-facts').click();
  await expect(ui.getByTestId('inspect-info-hash')).toHaveText(infoHash);
  const saved = await readFile(copy, 'latin1');
  expect(saved).toContain('For the family');
  expect(saved).toContain('udp://b.example.org:1');
});

test('an edit that makes another torrent asks first', async ({ ui, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-tools').click();
  await ui.getByTestId('tools-edit').click();
  await ui.getByTestId('edit-name').fill('Summer films');
  await expect(ui.getByTestId('edit-preview')).toHaveAttribute('data-other', 'true');
  await ui.getByTestId('edit-save').click();
  await expect(ui.getByTestId('edit-hash-before')).toHaveText(infoHash);
  const after = (await ui.getByTestId('edit-hash-after').textContent()) ?? '';
  expect(after).toMatch(/^[0-9a-f]{40}$/);
  expect(after).not.toBe(infoHash);
  await ui.keyboard.press('Escape');
  await ui.getByTestId('edit-save').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('edit-saved')).toBeVisible();
  await ui.getByTestId('tab-inspect-facts').click();
  await expect(ui.getByTestId('inspect-info-hash')).toHaveText(after);
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrent-row')).toHaveCount(2);
});

test('an edited .torrent of the browser is downloaded', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('inspect-input').setInputFiles(`${folder}.torrent`);
  await ui.getByTestId('tab-edit').click();
  await ui.getByTestId('edit-comment').fill('Once more');
  await expect(ui.getByTestId('edit-preview')).toBeVisible();
  const downloading = ui.waitForEvent('download');
  await ui.getByTestId('edit-save').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(basename(`${folder}.torrent`));
  expect((await readFile(await download.path())).toString('latin1')).toContain('Once more');
  expect((await readFile(`${folder}.torrent`)).toString('latin1')).not.toContain('Once more');
});

test('torrents of an old address get the new one, and are saved for handing out', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await inspectRegistered(ui);
  await ui.getByTestId('edit-tiers').fill('http://192.168.77.7:6969/announce');
  await expect(ui.getByTestId('edit-preview')).toBeVisible();
  await ui.getByTestId('edit-save').click();
  await expect(ui.getByTestId('edit-saved')).toBeVisible();
  await ui.getByTestId('inspect-open').click();
  await expect(ui.getByTestId('elsewhere')).toBeVisible();

  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('new-address').click();
  await expect(ui.getByRole('dialog')).toContainText('192.168.77.7:6969');
  await expect(ui.getByTestId('address-host')).toBeChecked();
  await expect(ui.getByTestId('address-url').first()).toBeChecked();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('address-result')).toContainText('1 torrent has the new address');
  const exported = join(dirname(folder), 'exported');
  await fill(exported, { 'other.txt': 1 });
  await ui.getByTestId('export-folder').fill(exported);
  await ui.getByTestId('export-save').click();
  await expect(ui.getByTestId('exported')).toContainText('1 .torrent was saved');
  await access(join(exported, 'Summer videos.torrent'));
  await ui.getByRole('button', { name: 'Close' }).click();

  await ui.getByTestId('torrent-row').getByRole('link').click();
  await expect(ui.getByTestId('detail-info-hash')).toHaveText(infoHash);
  await expect(ui.getByTestId('elsewhere')).toBeHidden();
  await ui.getByTestId('tab-trackers').click();
  await expect(ui.getByTestId('torrent-detail')).toContainText(tracker.announce);
});

test.describe('what goes wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('what is no torrent is said to be none', async ({ ui, folder }) => {
    await inspectAnything(ui, join(folder, 'notes.txt'));
    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('inspect-path')).toHaveValue(join(folder, 'notes.txt'));
    await inspectAnything(ui, 'magnet:?dn=x');
    await expect(ui.getByTestId('error-box')).toBeVisible();
  });

  test('a folder that is not there, and an address that is none', async ({ ui, folder }) => {
    await createTorrent(ui, folder);
    await inspectPath(ui, `${folder}.torrent`);
    await ui.getByTestId('tab-verify').click();
    await ui.getByTestId('verify-path').fill(join(folder, 'nowhere'));
    await ui.getByTestId('verify-start').click();
    await expect(ui.getByTestId('error-box')).toBeVisible();

    await ui.getByTestId('tab-edit').click();
    await ui.getByTestId('edit-tiers').fill('not an address');
    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('edit-save')).toBeDisabled();
    await ui.getByTestId('edit-undo').click();
    await expect(ui.getByTestId('error-box')).toBeHidden();
  });
});

async function inspectAnything(ui: Page, text: string): Promise<void> {
  await ui.getByTestId('nav-inspect').click();
  await ui.getByTestId('inspect-path').fill(text);
  await ui.getByTestId('inspect-go').click();
}

/** From the result of a creation to its fields. */
async function inspectRegistered(ui: Page): Promise<void> {
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-tools').click();
  await ui.getByTestId('tools-edit').click();
}

/** Drops a file on the page as a browser does. */
async function dropFile(ui: Page, path: string): Promise<void> {
  const base64 = (await readFile(path)).toString('base64');
  const transfer = await ui.evaluateHandle(
    ({ base64, name }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { base64, name: basename(path) },
  );
  await ui.getByTestId('inspect-drop').dispatchEvent('drop', { dataTransfer: transfer });
}

/** A torrent of one file of as many bytes, in pieces of 16 MiB whose hashes are all wrong. */
function longTorrent(bytes: number): string {
  const hashes = 'x'.repeat((20 * bytes) / 2 ** 24);
  return `d4:infod6:lengthi${bytes}e4:name8:long.bin12:piece lengthi${2 ** 24}e6:pieces${hashes.length}:${hashes}ee`;
}
