// The create wizard, from a folder on the disk to a registered torrent.
import { access, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, fill, test } from './fixtures';
import { announce, chooseAccess, fillMoreTrackers, planPath } from './steps';

test('the whole way: choose, check, create, share', async ({ ui, tracker, folder }) => {
  await planPath(ui, folder);
  await expect(ui.getByTestId('plan-files').getByRole('listitem')).toContainText([
    'day 1/beach.mov',
    'day 2/lighthouse.mov',
    'notes.txt',
  ]);
  await expect(ui.getByTestId('plan-files')).not.toContainText('Thumbs.db');
  await ui.getByTestId('tab-plan-left-out').click();
  await expect(ui.getByTestId('plan-left-out')).toContainText('Thumbs.db');
  await expect(ui.getByTestId('plan-left-out')).toContainText('.hidden');

  // The tracker's own address is already there, with the warning that it does not reach far.
  await expect(ui.getByTestId('own-url').first()).toBeChecked();
  await expect(ui.getByTestId('only-here')).toBeVisible();

  // Another piece length is planned at once.
  await ui.getByTestId('piece-length').selectOption({ label: '16 KiB' });
  await expect(ui.getByTestId('piece-summary')).toContainText('31 pieces of 16 KiB');

  await ui.getByTestId('private-switch').click();
  await ui.getByTestId('comment-input').fill('For the family');
  await fillMoreTrackers(ui, 'udp://tracker.example.org:1337/announce');
  await expect(ui.getByTestId('only-here')).toBeHidden();
  await ui.getByTestId('create-start').click();

  await expect(ui.getByTestId('result')).toContainText('is ready to share');
  const path = await ui.getByTestId('result-path').textContent();
  expect(path).toBe(`${folder}.torrent`);
  const torrent = (await readFile(path ?? '')).toString('latin1');
  expect(torrent).toContain('For the family');
  expect(torrent).toContain('7:privatei1e');
  expect(torrent).toContain(tracker.announce);
  await expect(ui.getByTestId('result-seed-from')).toHaveText(dirname(folder));
  const magnet = (await ui.getByTestId('result-magnet').textContent()) ?? '';
  const infoHash = /btih:([0-9a-f]{40})/.exec(magnet)?.[1] ?? '';

  // Registered without another click.
  expect(await announce(tracker.announce, { infoHash, left: 0 })).toContain('interval');
  await ui.getByTestId('result-open-detail').click();
  await expect(ui.getByTestId('torrent-detail')).toContainText('For the family');

  // The wizard is where it was, until another one is begun.
  await ui.getByTestId('nav-create').click();
  await expect(ui.getByTestId('result')).toBeVisible();
  await ui.getByTestId('result-again').click();
  await expect(ui.getByTestId('path-input')).toHaveValue('');
});

test('a creation goes on while other pages are open, and can be cancelled', async ({
  ui,
  folder,
}) => {
  // A file without content on the disk, but with enough bytes to read for a while.
  await writeFile(join(folder, 'long.mov'), '');
  await truncate(join(folder, 'long.mov'), 200 * 2 ** 30);
  await planPath(ui, folder);
  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('job-progress')).toContainText('of 200 GiB');

  await ui.getByTestId('nav-overview').click();
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  await ui.getByTestId('nav-create').click();
  await expect(ui.getByTestId('job-progress')).toContainText('/s');

  await ui.getByTestId('job-cancel').click();
  await expect(ui.getByTestId('wizard-note')).toContainText('Nothing was saved');
  await expect(access(`${folder}.torrent`)).rejects.toThrow();
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrents-empty')).toBeVisible();
});

test('a creation is taken up again after a reload, and so is its result', async ({
  ui,
  folder,
}) => {
  await writeFile(join(folder, 'long.mov'), '');
  await truncate(join(folder, 'long.mov'), 200 * 2 ** 30);
  await planPath(ui, folder);
  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('job-progress')).toContainText('of 200 GiB');

  await ui.reload();
  await expect(ui.getByTestId('job-progress')).toContainText('of 200 GiB');
  await ui.getByTestId('job-cancel').click();
  await expect(ui.getByTestId('wizard-note')).toContainText('Nothing was saved');
  await expect(ui.getByTestId('path-input')).toHaveValue(folder);

  await truncate(join(folder, 'long.mov'), 1000);
  await ui.getByTestId('path-go').click();
  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('result-narrow')).toHaveAttribute('data-reach', 'this_computer');
  await ui.reload();
  await expect(ui.getByTestId('result-narrow')).toHaveAttribute('data-reach', 'this_computer');
  await ui.getByTestId('result-once-more').click();
  await expect(ui.getByTestId('plan-files')).toContainText('long.mov');
  await ui.getByTestId('create-start').click();
  await ui.getByTestId('result-again').click();
  await ui.reload();
  await expect(ui.getByTestId('path-input')).toHaveValue('');
});

test('a torrent is shared from this computer right away where that is wished', async ({
  ui,
  folder,
}) => {
  await planPath(ui, folder);
  await expect(ui.getByTestId('seed-here')).toHaveAttribute('aria-checked', 'false');
  await ui.getByTestId('seed-here').click();
  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('result-seed')).toHaveAttribute('data-seeded', 'true');
  const torrent = (await readFile(`${folder}.torrent`)).toString('latin1');
  // No client runs, and yet the data is there for whoever has the .torrent.
  const length = Number(/8:url-list(?:l)?(\d+):/.exec(torrent)?.[1]);
  const seed = torrent.slice(torrent.indexOf('http://', torrent.indexOf('8:url-list')));
  const answer = await fetch(`${seed.slice(0, length)}Summer%20videos/day%201/beach.mov`);
  expect((await answer.arrayBuffer()).byteLength).toBe(300_000);
});

test('a path may be pasted with quotes', async ({ ui, folder }) => {
  await planPath(ui, `"${folder}"`);

  await expect(ui.getByTestId('plan-files')).toContainText('notes.txt');
});

test('the plan is refused without any tracker, and with a wrong one', async ({ ui, folder }) => {
  await planPath(ui, folder);

  for (const own of await ui.getByTestId('own-url').all()) await own.uncheck();
  await expect(ui.getByTestId('create-start')).toBeDisabled();
  await fillMoreTrackers(ui, 'example.org');
  await expect(ui.getByTestId('more-trackers')).toHaveAttribute('aria-invalid', 'true');
  await expect(ui.getByTestId('create-start')).toBeDisabled();
  await fillMoreTrackers(ui, 'https://example.org/announce');
  await expect(ui.getByTestId('create-start')).toBeEnabled();
});

test.describe('what goes wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

  test('a path that is not there', async ({ ui, folder }) => {
    await ui.getByTestId('nav-create').click();
    await ui.getByTestId('path-input').fill(join(folder, 'nowhere'));
    await ui.getByTestId('path-input').press('Enter');

    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('path-input')).toHaveValue(join(folder, 'nowhere'));
  });

  test('a folder without files', async ({ ui, folder }) => {
    const empty = join(dirname(folder), 'empty');
    await fill(empty, { 'Thumbs.db': 1 });
    await ui.getByTestId('nav-create').click();
    await ui.getByTestId('path-input').fill(empty);
    await ui.getByTestId('path-go').click();

    await expect(ui.getByTestId('error-box')).toBeVisible();
  });

  test('a folder that changes after it was looked at', async ({ ui, folder }) => {
    await planPath(ui, folder);
    await fill(folder, { 'late.mov': 1000 });
    await ui.getByTestId('create-start').click();

    await expect(ui.getByTestId('wizard-note')).toHaveAttribute('data-code', 'folder_changed');
    await expect(ui.getByTestId('plan-files')).toContainText('late.mov');
    await ui.getByTestId('create-start').click();
    await expect(ui.getByTestId('result')).toBeVisible();
  });
});

test('behind a tracker that wants keys a torrent is private, unless told not to be', async ({
  ui,
  folder,
}) => {
  await ui.getByTestId('nav-access').click();
  await chooseAccess(ui, 'friends');
  await planPath(ui, folder);
  const isPrivate = ui.getByTestId('private-switch');
  await expect(isPrivate).toHaveAttribute('aria-checked', 'true');
  await expect(isPrivate).toHaveAccessibleDescription(/^Switched on, because your tracker/);
  await expect(ui.getByTestId('plan')).not.toContainText('Needed if only your people');
  await isPrivate.click();
  await expect(isPrivate).toHaveAttribute('aria-checked', 'false');
  await expect(ui.getByTestId('plan')).toContainText('Needed if only your people');
  await ui.getByTestId('plan-back').click();
  await ui.getByTestId('path-go').click();
  await expect(isPrivate).toHaveAttribute('aria-checked', 'false');
  await isPrivate.click();
  await ui.getByTestId('create-start').click();
  const path = await ui.getByTestId('result-path').textContent();
  expect((await readFile(path ?? '')).toString('latin1')).toContain('7:privatei1e');
});

test('of many addresses of the tracker one is shown, until one of the others is decided', async ({
  ui,
  folder,
}) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('settings-host').fill('tracker.example.org');
  await ui.getByTestId('settings-bind-everyone').check();
  await ui.getByTestId('settings-apply').click();
  await expect(ui.getByTestId('save-state')).toContainText('Applied');
  await planPath(ui, folder);
  const shown = ui.getByTestId('own-url').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await expect(ui.getByRole('checkbox', { name: 'http://tracker.example.org' })).toBeChecked();
  await ui.getByTestId('own-urls-rest').getByText('of your tracker').click();
  await shown.nth(1).uncheck();
  await ui.getByTestId('plan-back').click();
  await ui.getByTestId('path-go').click();
  await expect(shown.nth(1)).not.toBeChecked();
});
