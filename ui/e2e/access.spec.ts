// Who may use the tracker: the three choices, friends and their keys.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { addFriend, announce, chooseAccess, createTorrent } from './steps';

test('the choice is applied with its consequence in view, and undone by Cancel', async ({ ui }) => {
  await ui.getByTestId('nav-access').click();
  await expect(ui.getByTestId('access-own')).toBeChecked();
  await ui.getByTestId('access-anyone').check();
  await expect(ui.getByTestId('access-consequence')).toContainText('Strangers');
  await ui.getByRole('button', { name: 'Cancel' }).click();
  await expect(ui.getByTestId('access-own')).toBeChecked();
  await expect(ui.getByTestId('access-own')).toBeFocused();

  await chooseAccess(ui, 'friends');
  await ui.reload();
  await expect(ui.getByTestId('access-friends')).toBeChecked();
  await ui.getByTestId('nav-settings').click();
  await expect(ui.getByText('Who may use your tracker: Friends with a key.')).toBeVisible();
  await ui.getByTestId('settings-access').click();
  await expect(ui.getByRole('heading', { name: 'Access', level: 1 })).toBeFocused();
});

test('an open tracker says so on the overview', async ({ ui, tracker }) => {
  await ui.getByTestId('nav-access').click();
  await chooseAccess(ui, 'anyone');

  await ui.getByTestId('nav-overview').click();
  const notice = ui.locator('[data-testid=notice][data-code=open_mode]');
  await expect(notice).toBeVisible();
  expect(await announce(tracker.announce, { infoHash: 'aa'.repeat(20), left: 0 })).toContain(
    'interval',
  );

  await notice.getByRole('link').click();
  await expect(ui.getByTestId('access-anyone')).toBeChecked();
});

test('what stands in the fields of the settings survives a change of access', async ({ ui }) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-interval').fill('600');
  await ui.getByTestId('settings-access').click();
  await chooseAccess(ui, 'friends');

  await ui.getByTestId('nav-settings').click();
  await expect(ui.getByTestId('settings-interval')).toHaveValue('600');
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  await ui.getByTestId('nav-access').click();
  await expect(ui.getByTestId('access-friends')).toBeChecked();
});

test('a friend gets a key, which opens the tracker until it is renewed', async ({
  ui,
  tracker,
  folder,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('nav-access').click();
  await expect(ui.getByTestId('friends-empty')).toContainText('A key is');
  await addFriend(ui, 'Anna');
  await expect(ui.getByTestId('announcer')).toHaveText('Anna has a key now.');
  await expect(ui.getByTestId('friends-off')).toBeVisible();
  await chooseAccess(ui, 'friends');
  await expect(ui.getByTestId('friends-off')).toBeHidden();

  // Nobody can read the key over a shoulder.
  const anna = ui.getByTestId('friend-row').filter({ hasText: 'Anna' });
  await expect(anna.getByTestId('friend-url')).toContainText('/announce/••••••••');
  expect(await ui.content()).not.toMatch(/announce\/[0-9a-f]{32}/);
  await expect(anna).toContainText('never');

  await anna.getByTestId('friend-copy').click();
  await expect(ui.getByTestId('announcer')).toHaveText('Announce URL of Anna copied');
  const url = await ui.evaluate(() => navigator.clipboard.readText());
  await anna.getByTestId('friend-reveal').click();
  await expect(ui.getByTestId('friend-keys')).toContainText(url);
  await anna.getByTestId('friend-reveal').click();
  await expect(ui.getByTestId('friend-keys')).toBeHidden();

  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('failure reason');
  expect(await announce(url, { infoHash, left: 0 })).toContain('interval');
  await expect(anna).not.toContainText('never');

  await anna.getByTestId('friend-renew').click();
  await ui.getByRole('button', { name: 'Cancel' }).click();
  expect(await announce(url, { infoHash, left: 0 })).toContain('interval');
  await anna.getByTestId('friend-renew').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('announcer')).toHaveText('Anna has a new key.');
  expect(await announce(url, { infoHash, left: 0 })).toContain('failure reason');
});

test('a friend is renamed and removed by keyboard alone', async ({ ui }) => {
  await ui.getByTestId('nav-access').click();
  await ui.getByTestId('friend-name').fill('Ana');
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('friend-row')).not.toHaveCount(0);
  await expect(ui.getByTestId('friend-name')).toHaveValue('');

  const rename = ui.getByRole('button', { name: 'Rename Ana' });
  await rename.focus();
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('friend-new-name')).toBeFocused();
  await ui.getByTestId('friend-new-name').fill('Anna');
  await ui.keyboard.press('Enter');
  await expect(ui.getByRole('button', { name: 'Rename Anna' })).toBeFocused();

  await ui.getByRole('button', { name: 'Remove Anna' }).focus();
  await ui.keyboard.press('Enter');
  await expect(ui.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await ui.keyboard.press('Tab');
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('friends-empty')).toBeVisible();
  // What had the focus is gone; it must not be lost.
  await expect(ui.getByRole('heading', { name: 'Access', level: 1 })).toBeFocused();
});

test('what was chosen and not applied yet survives a visit to another page', async ({ ui }) => {
  await ui.getByTestId('nav-access').click();
  await ui.getByTestId('access-friends').check();
  await addFriend(ui, 'Anna');
  // It would contradict the choice above.
  await expect(ui.getByTestId('friends-off')).toHaveCount(0);
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('nav-access').click();
  await expect(ui.getByTestId('access-consequence')).toBeVisible();
  await ui.getByTestId('access-apply').click();
  await expect(ui.getByTestId('access-consequence')).toHaveCount(0);
  await expect(ui.getByTestId('access-friends')).toBeChecked();
});

test('an owner whose tracker asks for keys sees their own, also without friends', async ({
  ui,
}) => {
  await ui.getByTestId('nav-access').click();
  await expect(ui.getByTestId('friend-row')).toHaveCount(0);
  await ui.getByTestId('access-friends').check();
  await ui.getByTestId('access-apply').click();
  await expect(ui.getByTestId('friend-row')).toHaveCount(1);
  await expect(ui.getByTestId('friends-empty')).toBeVisible();
});

test('a .torrent for a friend carries the friend’s key, and the own one the owner’s', async ({
  ui,
  tracker,
  folder,
}) => {
  await ui.getByTestId('nav-access').click();
  await chooseAccess(ui, 'friends');
  const infoHash = await createTorrent(ui, folder);
  await expect(ui.getByTestId('result')).toContainText('has your own in it');
  await expect(ui.getByTestId('result-magnet')).toBeHidden();

  // Without friends the way leads to where they are added.
  await ui.getByTestId('friend-file').click();
  await ui.getByTestId('friend-file-add').click();
  await expect(ui.getByTestId('friend-name')).toBeFocused();
  await addFriend(ui, 'Anna');
  await addFriend(ui, 'Benedikt');

  await ui.getByTestId('nav-create').click();
  await ui.getByTestId('result-open-detail').click();
  await expect(ui.getByTestId('magnet-key')).toBeVisible();
  await expect(ui.getByTestId('detail-magnet')).toContainText('••••••••');
  const own = keyIn(await downloaded(ui, () => ui.getByTestId('download').click()));
  await ui.getByTestId('friend-file').click();
  await ui.getByTestId('friend-file-friend').selectOption('Benedikt');
  const his = keyIn(await downloaded(ui, () => ui.getByTestId('dialog-confirm').click()));
  await expect(ui.getByTestId('friend-file')).toContainText('Saved for Benedikt');

  expect(his).not.toBe(own);
  for (const key of [own, his]) {
    const url = `${tracker.announce}/${key}`;
    expect(await announce(url, { infoHash, left: 0 })).toContain('interval');
  }
  await ui.getByTestId('nav-access').click();
  await ui.getByRole('button', { name: 'Remove Benedikt' }).click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('friend-row').filter({ hasText: 'Benedikt' })).toBeHidden();
  const answer = await announce(`${tracker.announce}/${his}`, { infoHash, left: 0 });
  expect(answer).toContain('failure reason');
});

test('the overview shows no key, and leads to the friends', async ({ ui }) => {
  await ui.getByTestId('nav-access').click();
  await chooseAccess(ui, 'friends');
  await ui.getByTestId('nav-overview').click();

  await expect(ui.getByTestId('announce-url').first()).toContainText('/announce/••••••••');
  await ui.getByTestId('urls-friends').click();
  await expect(ui.getByTestId('friend-name')).toBeVisible();
});

test.describe('what goes wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('two friends cannot have one name', async ({ ui }) => {
    await ui.getByTestId('nav-access').click();
    await addFriend(ui, 'Anna');
    await ui.getByTestId('friend-name').fill('anna');
    await ui.getByTestId('friend-add').click();

    await expect(ui.getByTestId('error-box')).toContainText('another friend');
    await expect(ui.getByTestId('friend-name')).toHaveValue('anna');
  });
});

async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download');
  await click();
  return (await readFile(await (await downloading).path())).toString('latin1');
}

function keyIn(torrent: string): string {
  const keys = [...torrent.matchAll(/\/announce\/([0-9a-f]{32})/g)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(1);
  return keys[0] ?? '';
}
