// The interface in languages nobody speaks: every page, with longer words and from right to left.
import { expect, test } from './fixtures';
import { expectNoSidewaysScrolling } from './steps';
import { tour } from './tours';

for (const [code, dir] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test.describe(code, () => {
    test.use({ viewport: { width: 900, height: 600 } });

    test('is chosen in the address, and remembered', async ({ ui }) => {
      const html = ui.locator('html');
      await ui.evaluate((code) => (location.hash = `#lang=${code}`), code);
      await expect(html).toHaveAttribute('lang', code);
      await expect(html).toHaveAttribute('dir', dir);
      await ui.reload();
      await expect(html).toHaveAttribute('lang', code);
      await expect(ui.getByTestId('language')).toHaveValue(code);
      await ui.getByTestId('language').selectOption('en');
      await expect(html).toHaveAttribute('lang', 'en');
      await expect(html).toHaveAttribute('dir', 'ltr');
      await expect(ui.getByTestId('nav-settings')).toHaveText('Settings');
    });

    test('fits every page', async ({ ui, tracker, folder }) => {
      test.slow();
      await ui.evaluate((code) => localStorage.setItem('swarmdeck-language', code), code);
      await ui.reload();
      await tour(ui, tracker.announce, folder, async (where) => {
        await expectNoSidewaysScrolling(ui);
        await ui.screenshot({ path: test.info().outputPath(`${where}.png`) });
      });
    });
  });
}
