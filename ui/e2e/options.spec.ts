// What can be decided about a torrent before it is made: contents, trackers, version and the rest.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, fill, test } from './fixtures';
import { fillMoreTrackers, planPath } from './steps';

test('files are left out by a click or a pattern, and kept in again', async ({ ui, folder }) => {
  await fill(folder, { 'day 1/cliff.mov': 1000, 'READ[ME]': 10 });
  await planPath(ui, folder);
  const files = ui.getByTestId('plan-files');
  await expect(files.getByRole('listitem')).toHaveCount(5);

  // What can be meant by a click is asked, if it can be more than one thing.
  await ui.getByRole('button', { name: 'Leave out READ[ME]' }).click();
  await expect(files).not.toContainText('READ[ME]');
  await ui.getByRole('button', { name: 'Leave out day 1/beach.mov' }).click();
  await ui.getByTestId('leave-out-folder').check();
  await ui.getByTestId('dialog-confirm').click();
  await expect(files).not.toContainText('day 1/');
  await expect(files.getByRole('listitem')).toHaveCount(2);

  await ui.getByTestId('tab-plan-left-out').click();
  await expect(ui.getByTestId('exclude')).toHaveValue('/READ\\[ME\\]\n/day 1/');
  await expect(ui.getByTestId('plan-left-out')).toContainText('/day 1/');
  await ui.getByRole('button', { name: 'Keep in day 1' }).click();
  await expect(ui.getByTestId('exclude')).toHaveValue('/READ\\[ME\\]');
  await ui.getByRole('button', { name: 'Keep in .hidden' }).click();
  await expect(ui.getByTestId('exclude')).toHaveValue('/READ\\[ME\\]\n!/.hidden');
  await expect(ui.getByTestId('tab-plan-files')).toContainText('5');
  await ui.getByTestId('exclude').fill('*.MOV');
  await expect(ui.getByTestId('plan-left-out')).toContainText('lighthouse.mov');

  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('result')).toBeVisible();
  const torrent = (await readFile(`${folder}.torrent`)).toString('latin1');
  expect(torrent).toContain('READ[ME]');
  expect(torrent).toContain('notes.txt');
  expect(torrent).not.toContain('.mov');
});

test('the list of files is one stop of the Tab key', async ({ ui, folder }) => {
  await planPath(ui, folder);
  await ui.getByTestId('tab-plan-files').focus();
  await ui.keyboard.press('Tab');
  await expect(ui.getByTestId('plan-files')).toBeFocused();
  await ui.keyboard.press('Tab');
  await expect(ui.getByRole('button', { name: 'Leave out day 1/beach.mov' })).toBeFocused();
  await ui.keyboard.press('End');
  await expect(ui.getByRole('button', { name: 'Leave out notes.txt' })).toBeFocused();
  await ui.keyboard.press('ArrowUp');
  await ui.keyboard.press('Enter');
  await ui.getByTestId('leave-out-kind').check();
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('plan-files').getByRole('listitem')).toHaveCount(1);
  await expect(ui.getByTestId('plan-files')).toBeFocused();
});

test('everything an expert sets is in the .torrent', async ({ ui, folder }) => {
  await planPath(ui, folder);
  await ui.getByTestId('version').selectOption('hybrid');
  await ui.getByTestId('piece-length').selectOption({ label: '32 KiB' });
  await expect(ui.getByTestId('piece-summary')).toContainText('of 32 KiB');
  await fillMoreTrackers(ui, 'udp://a.example.org:1, udp://b.example.org:2\nudp://c.example.org:3');
  await ui.getByText('More options').click();
  await ui.getByTestId('source').fill('HOME');
  await ui.getByTestId('web-seeds').fill('https://files.example.org/');
  await ui.getByTestId('nodes').fill('dht.example.org:6881');
  await ui.getByTestId('similar').fill('ab'.repeat(20));
  await ui.getByTestId('collections').fill('Holidays');
  await ui.getByTestId('update-url').fill('https://files.example.org/new.torrent');
  await ui.getByTestId('with-date').click();
  await ui.getByTestId('with-maker').click();
  const output = join(dirname(folder), 'elsewhere', 'mine.torrent');
  await mkdir(dirname(output));
  await ui.getByTestId('output-path').fill(output);
  await ui.getByTestId('create-start').click();

  await expect(ui.getByTestId('result-path')).toHaveText(output);
  const torrent = (await readFile(output)).toString('latin1');
  for (const part of [
    'l21:udp://a.example.org:121:udp://b.example.org:2el21:udp://c.example.org:3e',
    '12:meta versioni2e',
    '6:source4:HOME',
    'https://files.example.org/',
    'dht.example.org',
    '11:collectionsl8:Holidayse',
    'new.torrent',
  ]) {
    expect(torrent).toContain(part);
  }
  expect(torrent).not.toContain('creation date');
  expect(torrent).not.toContain('created by');
});

test('what cannot go in is said beside it, and nothing is made', async ({ ui, folder }) => {
  await planPath(ui, folder);
  await ui.getByText('More options').click();
  const start = ui.getByTestId('create-start');
  for (const [field, wrong, right] of [
    ['web-seeds', 'files.example.org', ''],
    ['nodes', 'dht.example.org', 'dht.example.org:1'],
    ['similar', 'abc', ''],
    ['update-url', 'new.torrent', ''],
  ] as const) {
    await ui.getByTestId(field).fill(wrong);
    await expect(ui.getByText(`“${wrong}” is not`)).toBeVisible();
    await expect(start).toBeDisabled();
    await ui.getByTestId(field).fill(right);
    await expect(start).toBeEnabled();
  }
});

test('what is odd about a tracker is said while it is typed', async ({ ui, folder }) => {
  await planPath(ui, folder);
  await fillMoreTrackers(ui, 'udp://tracker.example.org/announce');
  const doubts = ui.getByTestId('announce-doubts');
  await expect(doubts.locator('[data-code=no_port]')).toContainText('tracker.example.org');
  await expect(ui.getByTestId('create-start')).toBeDisabled();

  // This one only might be a mistake.
  await fillMoreTrackers(ui, 'http://tracker.example.org:6969/announce/');
  await expect(doubts.locator('[data-code=trailing_slash]')).toBeVisible();
  await expect(ui.getByTestId('create-start')).toBeEnabled();
  await fillMoreTrackers(ui, 'http://tracker.example.org:6969/announce');
  await expect(doubts).toBeHidden();
});

test.describe('a pattern that is none', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d .*plan_torrent/] });

  test('is said where it stands, and nothing is made until it is right', async ({ ui, folder }) => {
    await planPath(ui, folder);
    await ui.getByTestId('tab-plan-left-out').click();
    await ui.getByTestId('exclude').fill('a{b');
    await expect(ui.getByTestId('exclude')).toHaveAttribute('aria-invalid', 'true');
    await expect(ui.getByTestId('create-start')).toBeDisabled();
    await ui.getByTestId('exclude').fill('*.mov');
    await expect(ui.getByTestId('tab-plan-files')).toContainText('1');
    await expect(ui.getByTestId('create-start')).toBeEnabled();

    await ui.getByTestId('exclude').fill('*');
    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('create-start')).toBeDisabled();
  });
});

test('options are saved as a preset, and are set by it again', async ({ ui, folder }) => {
  await planPath(ui, folder);
  await expect(ui.getByTestId('preset')).toBeHidden();
  await ui.getByTestId('private-switch').click();
  await ui.getByTestId('comment-input').fill('For the family');
  await ui.getByText('More options').click();
  await ui.getByTestId('source').fill('HOME');
  await ui.getByTestId('preset-save').click();
  await ui.getByTestId('preset-name').fill('Family');
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('preset')).toHaveValue('Family');

  // It is not applied by itself.
  await ui.reload();
  await planPath(ui, folder);
  await expect(ui.getByTestId('preset')).toHaveValue('');
  await expect(ui.getByTestId('comment-input')).toHaveValue('');
  await ui.getByTestId('preset').selectOption('Family');
  await expect(ui.getByTestId('comment-input')).toHaveValue('For the family');
  await expect(ui.getByTestId('private-switch')).toHaveAttribute('aria-checked', 'true');

  // Exported, removed and imported it is the same again.
  await ui.getByText('More options').click();
  await ui.getByTestId('preset-manage').click();
  const download = ui.waitForEvent('download');
  await ui.getByTestId('preset-export').click();
  const file = join(dirname(folder), (await download).suggestedFilename());
  await (await download).saveAs(file);
  expect(file).toMatch(/Family.*\.json$/);
  await ui.getByTestId('preset-remove').click();
  await expect(ui.getByTestId('preset-row')).toBeHidden();
  await ui.getByTestId('preset-input').setInputFiles(file);
  await expect(ui.getByTestId('preset-row')).toContainText('Family');
  await ui.getByRole('button', { name: 'Close' }).click();
  await expect(ui.getByTestId('preset')).toHaveValue('Family');
});

test.describe('a file that is no preset', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d .*import_presets/] });

  test('is refused', async ({ ui, folder }) => {
    const file = join(dirname(folder), 'shopping.json');
    await writeFile(file, '["milk"]');
    await planPath(ui, folder);
    await ui.getByText('More options').click();
    await ui.getByTestId('preset-manage').click();
    await ui.getByTestId('preset-input').setInputFiles(file);
    await expect(ui.getByTestId('error-box')).toBeVisible();
    await expect(ui.getByTestId('preset-row')).toBeHidden();
  });
});
