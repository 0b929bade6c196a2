// Several torrents at once: the list of what will be made, and the queue in which it is made.
import { access, mkdir, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, fill, test } from './fixtures';
import { planPath } from './steps';

/** Long enough to read that nothing is over before it is looked at. */
const LONG_BYTES = 200 * 2 ** 30;

test('several paths become several torrents', async ({ ui, folder }) => {
  const parent = dirname(folder);
  await fill(parent, { 'song.flac': 1000, 'winter/snow.mov': 2000 });
  await listBatch(ui, `"${folder}"\r\n"${join(parent, 'song.flac')}"\n${join(parent, 'winter')}\n`);
  await expect(ui.getByTestId('batch-item')).toHaveCount(3);
  await ui.getByTestId('comment-input').fill('All of them');
  await ui.getByTestId('create-start').click();

  await expect(ui.getByTestId('queue-step')).toContainText('3 torrents are made');
  await expect(ui.getByTestId('queue-narrow')).toContainText('Only this computer can use them');
  await expect(ui.getByTestId('listen-to-network')).toBeVisible();
  await expect(ui.locator('[aria-current=step]')).toContainText('Share');
  for (const name of ['Summer videos', 'song.flac', 'winter']) {
    await access(join(parent, `${name}.torrent`));
  }
  await expect(ui.locator('[data-testid=job-row][data-state=done]')).toHaveCount(3);
  await ui.getByTestId('job-open').first().click();
  await expect(ui.getByTestId('torrent-detail')).toContainText('All of them');
  await ui.getByTestId('nav-create').click();
  await ui.getByTestId('queue-forget').click();
  await expect(ui.getByTestId('job-row')).toHaveCount(0);
  await ui.getByTestId('queue-again').click();
  await expect(ui.getByTestId('path-input')).toHaveValue('');
  await expect(ui.getByTestId('queue')).toBeHidden();
});

test('each thing in a folder becomes a torrent; what has one is skipped', async ({
  ui,
  folder,
}) => {
  await fill(folder, { 'day 3/Thumbs.db': 1 });
  await planPath(ui, folder);
  await ui.getByTestId('plan-each').click();
  await expect(ui.getByTestId('batch')).toBeVisible();
  await expect(item(ui, 'day 1')).toHaveAttribute('data-state', 'ready');
  await expect(item(ui, 'day 3')).toHaveAttribute('data-state', 'impossible');
  await ui.getByTestId('exclude').fill('lighthouse.mov');
  await expect(item(ui, 'day 2')).toHaveAttribute('data-state', 'impossible');
  await ui.getByTestId('exclude').fill('');
  await expect(item(ui, 'day 2')).toHaveAttribute('data-state', 'ready');

  const output = join(dirname(folder), 'made');
  await mkdir(output);
  await ui.getByTestId('output-folder').fill(output);
  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('queue-step')).toContainText('are made');
  await access(join(output, 'day 1.torrent'));

  await ui.getByTestId('queue-again').click();
  await planPath(ui, folder);
  await ui.getByTestId('plan-each').click();
  await ui.getByTestId('output-folder').fill(output);
  await expect(item(ui, 'day 1')).toHaveAttribute('data-state', 'exists');
  await expect(ui.getByTestId('create-start')).toBeDisabled();

  // Back to one torrent of it all.
  await ui.getByTestId('batch-each').click();
  await expect(ui.getByTestId('plan-files')).toContainText('day 1/beach.mov');
});

test.describe('a pattern that is none', () => {
  test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d .*plan_batch/] });

  test('is said where it stands', async ({ ui, folder }) => {
    await planPath(ui, folder);
    await ui.getByTestId('plan-each').click();
    await ui.getByTestId('exclude').fill('a{b');
    await expect(ui.getByTestId('exclude')).toHaveAttribute('aria-invalid', 'true');
    await expect(ui.getByTestId('error-box')).toBeHidden();
    await expect(ui.getByTestId('create-start')).toBeDisabled();
    await ui.getByTestId('exclude').fill('');
    await expect(ui.getByTestId('create-start')).toBeEnabled();
  });
});

test('a creation is paused and goes on', async ({ ui, folder }) => {
  await addLong(folder);
  await planPath(ui, folder);
  await ui.getByTestId('create-start').click();
  const progress = ui.getByTestId('job-progress');
  await expect(progress).toHaveAttribute('data-state', 'hashing');
  await ui.getByTestId('job-pause').click();
  await expect(progress).toHaveAttribute('data-state', 'paused');
  await expect(ui.getByTestId('job-resume')).toBeFocused();
  await ui.reload();
  await expect(progress).toHaveAttribute('data-state', 'paused');
  await ui.getByTestId('job-resume').click();
  await expect(progress).toHaveAttribute('data-state', 'hashing');
  await ui.getByTestId('job-cancel').click();
  await expect(ui.getByTestId('wizard-note')).toHaveAttribute('data-code', 'cancelled');
});

test('another torrent is begun meanwhile, and the queue outlives a reload', async ({
  ui,
  folder,
}) => {
  await addLong(folder);
  const parent = dirname(folder);
  await fill(parent, { 'song.flac': 1000 });
  await planPath(ui, folder);
  await ui.getByTestId('create-start').click();
  await ui.getByTestId('progress-another').click();
  await expect(row(ui, 'Summer videos')).toHaveAttribute('data-state', 'hashing');

  await planPath(ui, join(parent, 'song.flac'));
  await expect(ui.getByTestId('queue-summary')).toHaveText('1 to do');
  await ui.getByTestId('create-start').click();
  await expect(ui.getByTestId('job-progress')).toHaveAttribute('data-state', 'waiting');
  await expect(row(ui, 'song.flac')).toBeHidden();
  await ui.reload();
  await expect(ui.getByTestId('job-progress')).toHaveAttribute('data-state', 'waiting');
  await row(ui, 'Summer videos').getByTestId('job-pause').click();
  await expect(row(ui, 'Summer videos')).toHaveAttribute('data-state', 'paused');
  await expect(row(ui, 'Summer videos').getByTestId('job-resume')).toBeFocused();
  await row(ui, 'Summer videos').getByTestId('job-resume').click();
  await row(ui, 'Summer videos').getByTestId('job-cancel').click();
  await expect(ui.getByTestId('result')).toBeVisible();
  await expect(ui.getByTestId('queue-summary')).toHaveText('1 cancelled');
});

test('all that is left to do is cancelled at once', async ({ ui, folder }) => {
  await addLong(folder);
  const parent = dirname(folder);
  await fill(parent, { 'song.flac': 1000 });
  await listBatch(ui, `${folder}\n${join(parent, 'song.flac')}`);
  await ui.getByTestId('create-start').click();
  await expect(row(ui, 'Summer videos')).toHaveAttribute('data-state', 'hashing');

  // The way there shows that work goes on, whichever page is open.
  await ui.getByTestId('nav-overview').click();
  await expect(ui.getByTestId('nav-create')).toContainText('%');
  await ui.getByTestId('nav-create').click();
  await ui.getByTestId('queue-cancel-all').click();
  await expect(ui.locator('[data-testid=job-row][data-state=cancelled]')).toHaveCount(2);
  await expect(ui.getByTestId('queue-step')).toContainText('No torrent was made');
  await expect(access(join(parent, 'song.flac.torrent'))).rejects.toThrow();
});

async function addLong(folder: string): Promise<void> {
  await writeFile(join(folder, 'long.mov'), '');
  await truncate(join(folder, 'long.mov'), LONG_BYTES);
}

async function listBatch(page: Page, paths: string): Promise<void> {
  await page.getByTestId('nav-create').click();
  await page.getByTestId('path-input').fill(paths);
  await page.getByTestId('path-input').press('Enter');
  await expect(page.getByTestId('batch')).toBeVisible();
}

function item(page: Page, name: string) {
  return page.getByTestId('batch-item').filter({ hasText: name });
}

function row(page: Page, name: string) {
  return page.getByTestId('job-row').filter({ hasText: name });
}
