// The main pages look as they did when somebody last looked at them and found them good.
//
// After an intended change: `npm run pictures`, then look at each new picture before it is kept.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { announce, createTorrent, planPath } from './steps';
import { hold, useOneFont } from './still';

/** Asks for a picture; what differs from run to run is held still, and charts are not compared. */
async function compare(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await useOneFont(page);
  await hold(page);
  await expect(page).toHaveScreenshot(`${name}.png`, { mask: [page.locator('.chart, canvas')] });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ bypassCSP: true, colorScheme: theme, viewport: { width: 1100, height: 760 } });

    test('the main pages look as they should', async ({ ui, tracker, folder }) => {
      test.slow();
      await expect(ui.getByTestId('tracker-state')).toBeVisible();
      await compare(ui, `overview-${theme}`);
      await ui.getByTestId('nav-create').click();
      await compare(ui, `create-${theme}`);
      await planPath(ui, folder);
      await compare(ui, `plan-${theme}`);
      await ui.getByTestId('plan-back').click();
      const infoHash = await createTorrent(ui, folder);
      await compare(ui, `made-${theme}`);
      await announce(tracker.announce, { infoHash, left: 100 });
      await ui.getByTestId('nav-torrents').click();
      await expect(ui.getByTestId('torrent-row')).toBeVisible();
      await compare(ui, `torrents-${theme}`);
      await ui.getByTestId('torrent-row').getByRole('link').click();
      await expect(ui.getByTestId('peer-row')).toBeVisible();
      await compare(ui, `torrent-${theme}`);
      await ui.getByTestId('nav-access').click();
      await expect(ui.getByTestId('friends-empty')).toBeVisible();
      await compare(ui, `access-${theme}`);
      await ui.getByTestId('nav-settings').click();
      await expect(ui.getByTestId('settings-interval')).toBeVisible();
      await compare(ui, `settings-${theme}`);
    });

    test.describe('for a new owner', () => {
      test.use({ introduced: false });

      test('the first run looks as it should', async ({ ui }) => {
        await expect(ui.getByRole('heading', { level: 1 })).toBeVisible();
        await compare(ui, `welcome-${theme}`);
      });
    });
  });
}
