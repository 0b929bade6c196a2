// The queue in which torrents are made, one after the other.
import { truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, fill, test } from './fixtures';
import { planPath } from './steps';

/** Long enough to read that nothing is over before it is looked at. */
const LONG_BYTES = 200 * 2 ** 30;

test('a creation is paused and goes on', async ({ ui, folder }) => {
  await addLong(folder);
  await planPath(ui, folder);
  await ui.getByTestId('create-start').click();
  const progress = ui.getByTestId('job-progress');
  await expect(progress).toHaveAttribute('data-state', 'hashing');
  await ui.getByTestId('job-pause').click();
  await expect(progress).toHaveAttribute('data-state', 'paused');
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
  await row(ui, 'Summer videos').getByTestId('job-resume').click();
  await row(ui, 'Summer videos').getByTestId('job-cancel').click();
  await expect(ui.getByTestId('result')).toBeVisible();
  await expect(ui.getByTestId('queue-summary')).toHaveText('1 cancelled');
});

async function addLong(folder: string): Promise<void> {
  await writeFile(join(folder, 'long.mov'), '');
  await truncate(join(folder, 'long.mov'), LONG_BYTES);
}

function row(page: Page, name: string) {
  return page.getByTestId('job-row').filter({ hasText: name });
}
