// Magnet links as QR codes.
import { expect, test } from './fixtures';
import { createTorrent } from './steps';

test('the magnet link is there as a QR code, black on white in either theme', async ({
  ui,
  folder,
}) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.emulateMedia({ colorScheme: 'dark' });
  await ui.getByTestId('qr-open').click();
  const code = ui.getByRole('img', { name: 'QR code of the magnet link of Summer videos' });
  await expect(code).toBeVisible();
  await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
});
