// Visits to every page, in states that show much of it.
import { expect, type Page } from '@playwright/test';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addFriend, announce, createTorrent, fillMoreTrackers, planPath } from './steps';

type Look = (where: string) => Promise<void>;

/** Visits each page in a state that shows much of it, and calls `look` there. */
export async function tour(
  page: Page,
  announceUrl: string,
  folder: string,
  look: Look,
): Promise<void> {
  await expect(page.getByTestId('tracker-state')).toBeVisible();
  await look('overview');
  await page.getByTestId('listen-to-network').click();
  await look('dialog');
  await page.keyboard.press('Escape');
  await page.getByTestId('nav-torrents').click();
  await expect(page.getByTestId('torrents-empty')).toBeVisible();
  await look('torrents, empty');
  await page.getByTestId('nav-create').click();
  await look('create, choose');
  await planPath(page, folder);
  await look('create, plan');
  await page.getByTestId('tab-plan-left-out').click();
  await look('create, left out');
  await page.getByTestId('plan-back').click();
  const infoHash = await createTorrent(page, folder);
  await look('create, result');
  await announce(announceUrl, { infoHash, left: 100 });
  await page.getByTestId('nav-torrents').click();
  await expect(page.getByTestId('torrent-row')).toBeVisible();
  await look('torrents');
  await page.getByTestId('torrent-row').click();
  await expect(page.getByTestId('peer-row')).toBeVisible();
  await look('torrent, peers');
  await page.getByTestId('tab-files').click();
  await look('torrent, files');
  await page.getByTestId('tab-trackers').click();
  await look('torrent, trackers');
  await page.getByTestId('nav-settings').click();
  await page.getByTestId('settings-interval').fill('often');
  await page.getByTestId('settings-bind-chosen').check();
  await expect(page.getByTestId('settings-problem').first()).toBeVisible();
  await look('settings');
}

/** Visits the wizard with all its options open, several torrents at once, and the queue. */
export async function tourOfCreation(page: Page, folder: string, look: Look): Promise<void> {
  await planPath(page, folder);
  await fillMoreTrackers(page, 'udp://tracker.example.org/announce');
  await expect(page.getByTestId('announce-doubts')).toBeVisible();
  await page.getByText('More options').click();
  await page.getByTestId('web-seeds').fill('a-word-that-does-not-end-soon'.repeat(4));
  await look('create, all options');
  await fillMoreTrackers(page, '');
  await page.getByTestId('web-seeds').fill('');
  await page.getByTestId('preset-save').click();
  await page.getByTestId('preset-name').fill('For the family and the football club');
  await look('save a preset');
  await page.getByTestId('dialog-confirm').click();
  await expect(page.getByTestId('preset')).toBeVisible();
  await page.getByTestId('preset-manage').click();
  await look('presets');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave out day 1/beach.mov' }).click();
  await look('leave out');
  await page.keyboard.press('Escape');
  await page.getByTestId('plan-back').click();
  await page.getByTestId('path-input').fill(`${folder}\n${folder}/nowhere`);
  await look('create, choose several');
  // Without content on the disk, but with enough bytes to read for a while.
  await writeFile(join(folder, 'long.mov'), '');
  await truncate(join(folder, 'long.mov'), 200 * 2 ** 30);
  await planPath(page, folder);
  await look('create, plan above the queue');
  await page.getByTestId('create-start').click();
  await page.getByTestId('job-pause').click();
  await expect(page.getByTestId('job-resume')).toBeVisible();
  await look('create, paused');
  await page.getByTestId('progress-another').click();
  await expect(page.getByTestId('job-list')).toBeVisible();
  await look('queue');
  await page.getByTestId('queue-cancel-all').click();
}

/** Visits what a private tracker shows, friends, lists, and what can be set for a torrent. */
export async function tourOfAccess(page: Page, folder: string, look: Look): Promise<void> {
  await createTorrent(page, folder);
  await page.getByTestId('result-open-detail').click();
  await page.getByTestId('tab-options').click();
  await look('torrent, options');
  await page.getByTestId('pause').click();
  await page.getByTestId('pause-message').fill('Back on Sunday');
  await look('pause');
  await page.getByTestId('dialog-confirm').click();
  await expect(page.getByTestId('paused')).toBeVisible();
  await look('torrent, paused');
  await page.getByTestId('nav-access').click();
  await expect(page.getByTestId('friends-empty')).toBeVisible();
  await look('access, no friends');
  await page.getByTestId('access-friends').check();
  await look('access, a consequence');
  await page.getByTestId('access-apply').click();
  await addFriend(page, 'Anna');
  await addFriend(page, 'Benedikt from the football club beside the old harbour');
  await page.getByTestId('friend-reveal').last().click();
  await expect(page.getByTestId('friend-keys')).toBeVisible();
  await look('access, friends');
  await page.getByTestId('friend-rename').first().click();
  await look('rename');
  await page.keyboard.press('Escape');
  await page.getByTestId('tab-lists').click();
  await look('access, no lists');
  await page.getByTestId('entry-add').click();
  await page.getByTestId('entry-pattern').fill('2001:db8:1234:5678::1-2001:db8:1234:5678::ffff');
  await page.getByTestId('reason').fill('Asks every second, day and night, and shares nothing');
  await page.getByTestId('expiry').selectOption('date');
  await page.getByTestId('expiry-date').fill('2090-12-31');
  await look('entry');
  await page.getByTestId('dialog-confirm').click();
  await expect(page.getByTestId('entry-row')).toBeVisible();
  await page.getByTestId('import-open').click();
  await page.getByTestId('import-input').setInputFiles({
    name: 'a-list-of-addresses-with-a-name-that-does-not-end-soon.p2p',
    mimeType: 'text/plain',
    buffer: Buffer.from('Someone:198.51.100.0-198.51.100.255\nwhat?\n'),
  });
  await look('import');
  await page.getByTestId('dialog-confirm').click();
  await expect(page.getByTestId('list-row')).toBeVisible();
  await look('access, lists');
  await page.getByTestId('only-client').click();
  await look('only programs that are let in');
  await page.keyboard.press('Escape');
  await page.getByTestId('nav-overview').click();
  await look('overview, private');
  await page.getByTestId('nav-create').click();
  await page.getByTestId('result-again').click();
  await createTorrent(page, folder);
  await look('create, private result');
  await page.getByTestId('nav-torrents').click();
  await page.getByTestId('torrent-row').click();
  await page.getByTestId('friend-file').click();
  await look('for a friend');
  await page.keyboard.press('Escape');
}
