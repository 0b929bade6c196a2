// Without its key the page explains itself instead of failing.
import { expect, test } from './fixtures';

test.use({ expectedErrors: [/Failed to load resource: .* 401/] });

test('a page without its key asks for it, and takes the address', async ({ ui, tracker }) => {
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  await ui.evaluate(() => sessionStorage.clear());
  await ui.reload();

  await expect(ui.getByTestId('key-screen')).toContainText('This page needs its key');
  await ui.getByTestId('key-input').fill('hello');
  await ui.getByTestId('key-submit').click();
  await expect(ui.getByTestId('error-box')).toContainText('no key in this text');

  await ui.getByTestId('key-input').fill('0'.repeat(32));
  await ui.getByTestId('key-submit').click();
  await expect(ui.getByTestId('key-refused')).toBeVisible();

  await ui.getByTestId('key-input').fill(tracker.ui);
  await ui.getByTestId('key-input').press('Enter');
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  await ui.reload();
  await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
});
