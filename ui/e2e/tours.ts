// Visits to every page, in states that show much of it.
import { expect, type Page } from '@playwright/test';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addFriend,
  announce,
  createTorrent,
  fillMoreTrackers,
  inspectPath,
  planPath,
} from './steps';

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
  await page.getByTestId('select-row').check();
  await expect(page.getByTestId('selection-bar')).toBeVisible();
  await look('torrents, one selected');
  await page.getByTestId('columns').click();
  await look('torrents, columns');
  await page.keyboard.press('Escape');
  await page.getByTestId('select-none').click();
  await page.getByTestId('torrent-row').getByRole('link').click();
  await expect(page.getByTestId('peer-row')).toBeVisible();
  await look('torrent, peers');
  await page.getByTestId('tab-swarm').click();
  await expect(page.getByTestId('chart-peers-plot')).toBeVisible();
  await look('torrent, activity');
  await page.getByTestId('tab-files').click();
  await look('torrent, files');
  await page.getByTestId('tab-trackers').click();
  await look('torrent, trackers');
  await page.getByTestId('nav-log').click();
  await expect(page.getByTestId('log-row').first()).toBeVisible();
  await look('log');
  await page.getByTestId('log-search').fill('a-word-that-is-nowhere');
  await expect(page.getByTestId('log-empty')).toBeVisible();
  await look('log, nothing found');
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
  await page.getByTestId('more-options').locator('> summary').click();
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
  await page.getByTestId('leave-out').first().click();
  await look('leave out');
  await page.keyboard.press('Escape');
  await page.getByTestId('plan-each').click();
  await expect(page.getByTestId('batch')).toBeVisible();
  await look('create, several');
  await page.getByTestId('create-start').click();
  await expect(page.getByTestId('queue-again')).toBeVisible();
  await look('create, several made');
  await page.getByTestId('queue-again').click();
  await page.getByTestId('path-input').fill(`${folder}\n${folder}/nowhere`);
  await look('create, choose several');
  // Without content on the disk, but with enough bytes to read for a while.
  await writeFile(join(folder, 'long.mov'), '');
  await truncate(join(folder, 'long.mov'), 200 * 2 ** 30);
  await planPath(page, folder);
  await look('create, plan above the queue');
  await page.getByTestId('create-start').click();
  const progress = page.getByTestId('job-progress');
  await progress.getByTestId('job-pause').click();
  await expect(progress.getByTestId('job-resume')).toBeVisible();
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
  await page.getByTestId('torrent-row').first().getByRole('link').click();
  await page.getByTestId('friend-file').click();
  await look('for a friend');
  await page.keyboard.press('Escape');
}

/** Visits what is shown of a torrent, the check of its data, edits and a new address for all. */
export async function tourOfTools(page: Page, folder: string, look: Look): Promise<void> {
  await createTorrent(page, folder);
  await page.getByTestId('seed-with-client').click();
  await look('client');
  await page.keyboard.press('Escape');
  await page.getByTestId('result-open-detail').click();
  await page.getByTestId('tab-tools').click();
  await look('torrent, tools');
  await page.getByTestId('nav-inspect').click();
  await expect(page.getByTestId('inspect-choose')).toBeVisible();
  await look('inspect, choose');
  await page.getByTestId('inspect-path').fill(`magnet:?xt=urn:btih:${'ab'.repeat(20)}&dn=Summer`);
  await page.getByTestId('inspect-go').click();
  await expect(page.getByTestId('inspected')).toBeVisible();
  await look('inspect, magnet link');
  await page.getByTestId('inspect-another').click();
  await inspectPath(page, `${folder}.torrent`);
  await look('inspect, facts');
  await page.getByTestId('tab-inspect-trackers').click();
  await look('inspect, trackers');
  await page.getByTestId('tab-inspect-files').click();
  await look('inspect, files');
  await page.getByTestId('tab-verify').click();
  await look('check');
  await page.getByTestId('verify-path').fill(folder);
  await page.getByTestId('verify-start').click();
  await expect(page.getByTestId('verify-result')).toBeVisible();
  await look('check, all whole');
  await rm(join(folder, 'notes.txt'));
  await truncate(join(folder, 'day 1/beach.mov'), 1000);
  await page.getByTestId('verify-start').click();
  await expect(page.getByTestId('verify-bad')).toBeVisible();
  await look('check, not whole');
  await page.getByTestId('tab-edit').click();
  await look('edit');
  await page.getByTestId('edit-comment').fill('For the family');
  await expect(page.getByTestId('edit-preview')).toBeVisible();
  await look('edit, the same torrent');
  await page.getByTestId('edit-name').fill('Summer films');
  await expect(page.getByTestId('edit-preview')).toHaveAttribute('data-other', 'true');
  await look('edit, another torrent');
  await page.getByTestId('edit-save').click();
  await look('another torrent');
  await page.keyboard.press('Escape');
  await page.getByTestId('edit-undo').click();
  await page.getByTestId('nav-torrents').click();
  await page.getByTestId('torrent-row').getByRole('link').click();
  await page.getByTestId('tab-tools').click();
  await page.getByTestId('tools-edit').click();
  await page.getByTestId('edit-tiers').fill('http://192.168.77.7:6969/announce');
  await expect(page.getByTestId('edit-preview')).toBeVisible();
  await page.getByTestId('edit-save').click();
  await expect(page.getByTestId('edit-saved')).toBeVisible();
  await look('edit, saved');
  await page.getByTestId('inspect-open').click();
  await expect(page.getByTestId('elsewhere')).toBeVisible();
  await look('torrent of an old address');
  await page.getByTestId('elsewhere-all').click();
  await expect(page.getByTestId('address-host')).toBeVisible();
  await look('new address');
  await page.getByTestId('dialog-confirm').click();
  await expect(page.getByTestId('address-result')).toBeVisible();
  await look('new address, done');
  await page.keyboard.press('Escape');
}
