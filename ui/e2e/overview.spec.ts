// The overview: state, switch, announce URLs and live counts.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

test('says that the tracker runs, and where', async ({ ui, tracker }) => {
  await expect(ui).toHaveTitle('Overview – Swarmdeck');
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  await expect(ui.getByTestId('tracker-switch')).toBeChecked();
  await expect(ui.getByTestId('announce-url').first()).toHaveText(tracker.announce);
  await expect(ui.getByTestId('first-steps')).toBeVisible();
  // The key does not stay in the address bar.
  expect(ui.url()).not.toContain('token');
});

test('the switch turns the tracker off and on', async ({ ui, tracker }) => {
  await ui.getByTestId('tracker-switch').click();
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is switched off');
  await expect(ui.getByTestId('tracker-switch')).not.toBeChecked();
  await expect(fetch(tracker.announce)).rejects.toThrow();

  await ui.getByTestId('tracker-switch').press('Space');
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  await expect(ui.getByTestId('announce-url').first()).toBeVisible();
});

test('the tracker is restarted with a click', async ({ ui }) => {
  await ui.getByTestId('tracker-restart').click();
  await expect(ui.getByTestId('announcer')).toHaveText('The tracker was started anew.');
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  await expect(ui.getByTestId('announce-url').first()).toBeVisible();
  expect((await fetch(await ui.getByTestId('announce-url').first().innerText())).ok).toBe(true);

  await ui.getByTestId('tracker-switch').click();
  await expect(ui.getByTestId('tracker-restart')).toBeHidden();
});

test('an announce URL is copied, and that is spoken', async ({ ui, tracker, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await ui.getByTestId('announce-copy').first().click();

  await expect(ui.getByTestId('announcer')).toHaveText('Announce URL copied');
  expect(await ui.evaluate(() => navigator.clipboard.readText())).toBe(tracker.announce);
});

test('counts move as clients announce', async ({ ui, tracker, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('nav-overview').click();
  await expect(ui.getByTestId('stat-torrents')).toHaveText('1');
  await expect(ui.getByTestId('stat-seeders')).toHaveText('0');
  await expect(ui.getByTestId('first-steps')).toBeHidden();

  await announce(tracker.announce, { infoHash, left: 0, event: 'started' });
  await expect(ui.getByTestId('stat-seeders')).toHaveText('1');
  await expect(ui.getByTestId('stat-announces')).toHaveText('1');

  const other = { infoHash, peerId: '-TR4060-abcdefghijkl', port: 50_001 };
  await announce(tracker.announce, { ...other, left: 1000, event: 'started' });
  await expect(ui.getByTestId('stat-leechers')).toHaveText('1');

  await announce(tracker.announce, { ...other, left: 0, event: 'completed' });
  await expect(ui.getByTestId('stat-completed')).toHaveText('1');
  await expect(ui.getByTestId('stat-seeders')).toHaveText('2');
  await expect(ui.getByTestId('stat-leechers')).toHaveText('0');
});

test('what happens is in the charts, in their tables and among the recent events', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await announce(tracker.announce, { infoHash, left: 1000, event: 'started' });
  await announce(tracker.announce, { infoHash, left: 0, event: 'completed' });
  await ui.getByTestId('nav-overview').click();

  await expect(ui.getByTestId('recent-event').first()).toHaveText(/^\s*Somebody has all of/);
  await expect(ui.getByTestId('chart-peers-value').first()).toHaveText('1');
  const plot = ui.getByTestId('chart-peers-plot');
  await plot.focus();
  await expect(plot).toHaveAttribute('aria-valuetext', /Seeders: 1, Leechers: 0$/);
  await ui.keyboard.press('Home');
  await expect(plot).toHaveAttribute('aria-valuenow', '0');
  await ui.keyboard.press('Escape');

  await ui.getByTestId('chart-completed-table').click();
  await expect(
    ui.getByTestId('chart-completed').getByRole('cell', { name: '1', exact: true }),
  ).toBeVisible();
  await ui.getByTestId('range-year').check({ force: true });
  await expect(ui.getByTestId('range-year')).toBeChecked();
  await ui.getByTestId('recent-event').first().getByRole('link').click();
  await expect(ui).toHaveURL(new RegExp(infoHash));
});

test('other computers are let in after a question', async ({ ui }) => {
  const notice = ui.getByTestId('notice').and(ui.locator('[data-code=loopback_only]'));
  await expect(notice).toBeVisible();

  await ui.getByTestId('listen-to-network').click();
  await ui.keyboard.press('Escape');
  await expect(ui.getByTestId('dialog-confirm')).toBeHidden();
  await expect(ui.getByTestId('listen-to-network')).toBeFocused();

  await ui.getByTestId('listen-to-network').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(notice).toBeHidden();
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
});

test('what needs attention leads to the settings that put it right', async ({ ui, tracker }) => {
  await expect(ui.getByTestId('notice')).toHaveCount(1);
  const intake = { folders: [join(tracker.dataDir, 'not there')] };
  await writeFile(join(tracker.dataDir, 'settings.json'), JSON.stringify({ intake }));
  const notice = ui.getByTestId('notice').and(ui.locator('[data-code=watched_folder]'));
  await expect(notice).toContainText('not there', { timeout: 30_000 });

  await notice.getByTestId('notice-remedy').click();
  await expect(ui).toHaveURL(/#\/settings$/);
  const heading = ui.locator('#settings-watched h2');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test.describe('when the tracker is stopped', () => {
  test.use({
    expectedErrors: [
      /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)/,
    ],
  });

  test('the page says so and keeps what it knew', async ({ ui, tracker }) => {
    await expect(ui.getByTestId('tracker-state')).toBeVisible();
    await tracker.stop();

    await expect(ui.getByTestId('offline')).toContainText('does not answer');
    await expect(ui.getByTestId('announce-url').first()).toBeVisible();
  });
});
