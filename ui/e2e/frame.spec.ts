// What is reached from every page: the palette, the shortcuts and the list of them.
import { violations } from './axe';
import { expect, test } from './fixtures';
import { createTorrent, expectNoSidewaysScrolling } from './steps';

test('the palette leads by keyboard to pages, settings, words and actions', async ({ ui }) => {
  const choices = ui.getByTestId('palette-choice');
  const input = ui.getByTestId('palette-input');
  await expect(ui.getByTestId('tracker-state')).toBeVisible();

  await ui.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await ui.keyboard.type('log');
  await expect(choices.first()).toHaveText(/^\s*Log/);
  await ui.keyboard.press('Enter');
  await expect(ui.getByRole('heading', { name: 'Log', level: 1 })).toBeVisible();
  await expect(ui.getByTestId('palette')).toHaveCount(0);

  await ui.getByTestId('palette-open').click();
  await ui.keyboard.type('settings backup');
  await ui.keyboard.press('Enter');
  await expect(ui.locator('#settings-backups h2')).toBeFocused();

  await ui.keyboard.press('Control+k');
  await ui.keyboard.type('share folder');
  await expect(choices.first()).toHaveText(/^\s*Create/);
  await ui.keyboard.press('Escape');

  await ui.keyboard.press('Control+k');
  await ui.keyboard.type('cgnat');
  await expect(choices).toHaveCount(1);
  await ui.keyboard.press('Enter');
  await expect(ui).toHaveURL(/#\/help\/cgnat$/);

  await ui.keyboard.press('Control+k');
  await ui.keyboard.type('appearance dark');
  await ui.keyboard.press('Enter');
  await expect(ui.locator('html')).toHaveAttribute('data-theme', 'dark');

  await ui.keyboard.press('Control+k');
  await ui.keyboard.press('ArrowUp');
  await expect(choices.last()).toHaveAttribute('aria-selected', 'true');
  await ui.keyboard.type('a word that is nowhere');
  await expect(ui.getByTestId('palette').getByRole('status')).toHaveText(/^Nothing/);
  await ui.keyboard.press('Escape');
  await expect(ui.getByTestId('palette')).toHaveCount(0);
});

test('the palette finds torrents by their names', async ({ ui, folder }) => {
  await ui.getByTestId('nav-create').click();
  const hash = await createTorrent(ui, folder);
  await ui.keyboard.press('Control+k');
  await ui.keyboard.type('videos summ');
  const torrent = ui.getByTestId('palette-choice').filter({ hasText: 'Summer videos' });
  await expect(torrent).toBeVisible();
  await torrent.click();
  await expect(ui).toHaveURL(new RegExp(`#/torrents/${hash}$`));
});

test('keys lead to pages, fields and dialogs', async ({ ui }) => {
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  for (const [key, page] of [
    ['Control+2', 'Torrents'],
    ['Control+3', 'Create a torrent'],
    ['Control+1', 'Overview'],
  ] as const) {
    await ui.keyboard.press(key);
    await expect(ui.getByRole('heading', { name: page, level: 1 })).toBeFocused();
  }
  await ui.keyboard.press('Control+,');
  await expect(ui.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused();
  await ui.keyboard.press('Control+f');
  await expect(ui.getByTestId('settings-search')).toBeFocused();
  await ui.keyboard.press('Control+o');
  await expect(ui.getByRole('dialog')).toBeVisible();
  await expect(ui).toHaveURL(/#\/torrents$/);
  await ui.keyboard.press('Escape');
  await ui.keyboard.press('Control+o');
  await expect(ui.getByRole('dialog')).toBeVisible();
  await ui.keyboard.press('Escape');
  await ui.keyboard.press('Alt+n');
  await expect(ui.getByRole('heading', { name: 'Create a torrent', level: 1 })).toBeFocused();
});

test('F1 lists the keys, and so do Help and the menu', async ({ ui }) => {
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  await ui.keyboard.press('F1');
  const dialog = ui.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('Select all');
  await expect(dialog).toContainText('Larger');
  await expect(
    dialog.getByRole('definition').filter({ hasText: /^\s*F1\s*Shift\s*\?\s*$/ }),
  ).toBeVisible();
  await ui.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await ui.getByTestId('nav-help').click();
  await ui.getByTestId('help-shortcuts').click();
  await expect(dialog).toBeVisible();
  await ui.keyboard.press('Escape');
  await ui.getByTestId('frame-menu').click();
  await ui.getByTestId('shortcuts').click();
  await expect(dialog).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1100]) {
    test.describe(`${theme}, ${width}`, () => {
      test.use({
        bypassCSP: true,
        colorScheme: theme,
        contextOptions: { reducedMotion: 'reduce' },
        viewport: { width, height: 700 },
      });

      test('axe finds nothing in what stands above the pages', async ({ ui, folder }) => {
        const look = async (where: string) => {
          expect(await violations(ui), where).toEqual([]);
          await expectNoSidewaysScrolling(ui);
          await ui.screenshot({ path: test.info().outputPath(`${where}.png`) });
        };
        await expect(ui.getByTestId('tracker-state')).toBeVisible();
        await ui.keyboard.press('Control+k');
        await ui.keyboard.type('t');
        await expect(ui.getByTestId('palette-choice').first()).toBeVisible();
        await look('palette');
        await ui.keyboard.press('Escape');
        await ui.keyboard.press('F1');
        await look('shortcuts');
        await ui.keyboard.press('Escape');
        await ui.keyboard.press('Control+3');
        await createTorrent(ui, folder);
        await ui.keyboard.press('Control+2');
        await ui.getByTestId('torrent-row').click({ button: 'right' });
        await expect(ui.getByRole('menu')).toBeVisible();
        await look('menu');
        await ui.keyboard.press('Escape');
        await ui.getByTestId('torrent-row').focus();
        await ui.keyboard.press('Delete');
        await expect(ui.getByRole('button', { name: 'Undo' })).toBeVisible();
        await look('message');
      });
    });
  }
}

test('what stands above a page goes when the page does, and is not for the first run', async ({
  ui,
}) => {
  await ui.getByTestId('nav-torrents').click();
  await ui.keyboard.press('Control+k');
  await expect(ui.getByTestId('palette')).toBeVisible();
  await ui.goBack();
  await expect(ui.getByTestId('palette')).toHaveCount(0);
  await expect(ui.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await ui.evaluate(() => (location.hash = '#/welcome'));
  await expect(ui.getByTestId('welcome')).toBeVisible();
  await ui.keyboard.press('Control+k');
  await ui.keyboard.press('Control+2');
  await expect(ui.getByTestId('welcome')).toBeVisible();
  await expect(ui.getByTestId('palette')).toHaveCount(0);
});

test('the palette changes the language', async ({ ui }) => {
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  await ui.keyboard.press('Control+k');
  await ui.keyboard.type('francais');
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('nav-settings')).toHaveText('Réglages');
  await expect(ui.getByTestId('notice')).toContainText('ordinateur');
});
