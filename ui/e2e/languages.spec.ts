// The interface in each language, and in two nobody speaks: longer words, and from right to left.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectNoSidewaysScrolling } from './steps';
import { cutTexts, wordsOutsideBrackets } from './texts';
import { tour, tourOfAccess, tourOfCreation, tourOfTools } from './tours';

const LANGUAGES = readdirSync(join(import.meta.dirname, '../src/text'))
  .map((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? 'en')
  .filter((code) => code !== 'en');

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

for (const code of LANGUAGES) {
  test.describe(code, () => {
    test.use({ viewport: { width: 720, height: 480 } });

    test('is chosen by its own name, and fits every page', async ({ ui, tracker, folder }) => {
      test.slow();
      await ui.getByTestId('language').selectOption(code);
      await expect(ui.locator('html')).toHaveAttribute('lang', new RegExp(`^${code}`));
      await expect(ui.getByTestId('nav-settings')).not.toHaveText('Settings');
      await tour(ui, tracker.announce, folder, async (where) => {
        await expectNoSidewaysScrolling(ui);
        expect(await cutTexts(ui), where).toEqual([]);
      });
    });
  });
}

/** What people, programs and the log have written, and what has no words to translate. */
const DATA = [
  /^Swarmdeck(\/[\d.]+)?$/,
  /^,? ?[\d.,]+ [KMGT]?i?B$/,
  /^[A-Z][a-z]{2} \d{1,2}, \d{4}(, [\d:]+\s[AP]M)?$/,
  /^[\d:]+\s[AP]M$/,
  /^(now|\d+ \w+\.? ago)$/,
  /^(Summer( videos)?|day \d(\/\w+\.mov)?|notes\.txt|(day \d|notes\.txt)\.torrent|Thumbs\.db|\.hidden|long\.mov)$/,
  /^(Anna|Benedikt from the football club .*|For the family.*)$/,
  /^(Asks every second, .*|a-list-of-addresses-.*|[\da-f:]+-[\da-f:]+)$/,
  /^\/.*\/Summer videos\b/,
  /^qBittorrent [\d.]+$/,
  /^(torrent registered|listening) \w+=|^control::/,
];

test.describe('every text is from the catalogue', () => {
  test.beforeEach(async ({ ui }) => {
    test.slow();
    await ui.evaluate(() => localStorage.setItem('swarmdeck-language', 'en-XA'));
    await ui.reload();
  });
  const look = (ui: Page) => async (where: string) => {
    expect(await wordsOutsideBrackets(ui, DATA), where).toEqual([]);
  };

  test('on every page', async ({ ui, tracker, folder }) => {
    await tour(ui, tracker.announce, folder, look(ui));
  });

  test('where access is set', async ({ ui, folder }) => {
    await tourOfAccess(ui, folder, look(ui));
  });

  test('where torrents are made', async ({ ui, folder }) => {
    await tourOfCreation(ui, folder, look(ui));
  });

  test('where torrents are inspected', async ({ ui, folder }) => {
    await tourOfTools(ui, folder, look(ui));
  });
});
