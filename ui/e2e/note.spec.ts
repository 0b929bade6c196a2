// The owner's notes on a torrent.
import { expect, test } from './fixtures';
import { createTorrent } from './steps';

test('notes are kept, line by line', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-options').click();
  await expect(ui.getByTestId('note-save')).toBeDisabled();
  await ui.getByTestId('note').fill('From Anna.\nAsk her first.');
  await ui.getByTestId('note-save').click();
  await expect(ui.getByTestId('detail-note')).toHaveText('From Anna.\nAsk her first.');
  await ui.reload();
  await expect(ui.getByTestId('detail-note')).toBeVisible();

  await ui.getByTestId('tab-options').click();
  await ui.getByTestId('note').fill('');
  await ui.getByTestId('note-save').click();
  await expect(ui.getByTestId('detail-note')).toBeHidden();
});
