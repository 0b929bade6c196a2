// The first run: through it, back, past it, and once more; its pages in every size and theme.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './fixtures';
import { expectNoSidewaysScrolling } from './steps';

const step = (page: Page, name: string) =>
  expect(page.getByTestId('welcome')).toHaveAttribute('data-step', name);

async function next(page: Page, name: string): Promise<void> {
  await page.getByTestId('welcome-next').click();
  await step(page, name);
}

/** Walks through all steps but the last and calls `look` at each. */
async function walk(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await step(page, 'intro');
  await expect(page.getByTestId('welcome-next')).toHaveAttribute('aria-disabled', 'false');
  await look('intro');
  await next(page, 'look');
  await expect(page.getByTestId('welcome-network-finding')).toBeVisible();
  await expect(page.getByTestId('welcome-port-finding')).toContainText(
    'Another port at each start',
  );
  await page.getByText('All addresses of this computer').click();
  await look('look');
  await next(page, 'reach');
  await page.getByTestId('welcome-reach-internet').check();
  await page.getByTestId('welcome-host').fill('not/a name');
  await page.getByTestId('welcome-next').click();
  await expect(page.getByTestId('welcome-host-problem')).toContainText('must be only a name');
  await look('reach');
  await page.getByTestId('welcome-host').fill('tracker.example.org');
  await next(page, 'access');
  await page.getByTestId('welcome-access-friends').check();
  await look('access');
  await next(page, 'start');
  await look('start');
  await next(page, 'summary');
  await look('summary');
}

test.describe('a new owner', () => {
  test.use({ introduced: false });

  test('is led from what this is to the first torrent', async ({ ui, tracker }) => {
    await walk(ui, async () => {});

    const changes = ui.getByTestId('welcome-change');
    await expect(changes).toHaveText([
      /Who can connect\s*Only this computer\s*People anywhere/,
      /Public name or address\s*none\s*tracker.example.org/,
      /Who may use it\s*Only my torrents\s*Friends with a key/,
    ]);
    await expect(ui.getByTestId('welcome-stays')).toHaveText(/Port\s*any free one\s*stays/);
    // Nothing has changed yet.
    await expect(readSettings(tracker.dataDir)).rejects.toThrow();

    await ui.getByTestId('welcome-next').click();
    await step(ui, 'done');
    await expect(ui.getByTestId('welcome-done')).toHaveText('Your tracker is ready');
    await expect(ui.getByTestId('welcome-done')).toBeFocused();
    await expect(ui.getByTestId('welcome-done-url')).toContainText('tracker.example.org');
    await expect(ui.getByTestId('welcome-friends')).toBeVisible();
    expect(await readSettings(tracker.dataDir)).toMatchObject({
      access: { private: true },
      network: { public_host: 'tracker.example.org' },
      window: { introduced: true },
    });

    await ui.getByTestId('welcome-create').click();
    await expect(ui.getByTestId('path-input')).toBeVisible();
    await ui.reload();
    await expect(ui.getByTestId('path-input')).toBeVisible();
  });

  test('can go back, and finds what was chosen', async ({ ui }) => {
    await walk(ui, async () => {});
    for (const name of ['start', 'access', 'reach', 'look', 'intro']) {
      await ui.getByTestId('welcome-back').click();
      await step(ui, name);
    }
    await expect(ui.getByTestId('welcome-back')).toBeHidden();
    await next(ui, 'look');
    await next(ui, 'reach');
    await expect(ui.getByTestId('welcome-host')).toHaveValue('tracker.example.org');
    await ui.getByTestId('welcome-reach-this_computer').check();
    await next(ui, 'access');
    await expect(ui.getByTestId('welcome-access-friends')).toBeChecked();
    await ui.getByTestId('welcome-access-own').check();
    await next(ui, 'start');
    await next(ui, 'summary');
    await expect(ui.getByTestId('welcome-no-changes')).toBeVisible();
    await expect(ui.getByTestId('welcome-stays')).toHaveText([
      /Port\s*any free one/,
      /Who can connect\s*Only this computer/,
      /Who may use it\s*Only my torrents/,
    ]);
    await expect(ui.getByRole('heading', { level: 1 })).toHaveText('Nothing will change');
    await ui.getByTestId('welcome-next').click();
    await step(ui, 'done');
    await ui.getByTestId('welcome-overview').click();
    await expect(ui.locator('[data-code=loopback_only]')).toBeVisible();
  });

  test('may skip it, and is not asked again', async ({ ui, tracker }) => {
    await step(ui, 'intro');
    await ui.getByTestId('welcome-skip').click();
    await expect(ui.getByTestId('tracker-state')).toHaveText('Your tracker is running');
    await expect(ui.getByTestId('announce-url').first()).toHaveText(tracker.announce);
    expect(await readSettings(tracker.dataDir)).toMatchObject({ window: { introduced: true } });
    await ui.reload();
    await expect(ui.getByTestId('tracker-state')).toBeVisible();
    await expect(ui.getByTestId('welcome')).toBeHidden();
  });

  test('comes through with the keyboard alone', async ({ ui }) => {
    await step(ui, 'intro');
    await ui.getByTestId('welcome-next').focus();
    await ui.keyboard.press('Enter');
    await step(ui, 'look');
    await expect(ui.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(ui.getByTestId('welcome-network-finding')).toBeVisible();
    for (const index of [0, 1]) {
      await ui.keyboard.press('Tab');
      await expect(ui.getByTestId('why').nth(index)).toBeFocused();
    }
    await ui.keyboard.press('Tab');
    await expect(ui.getByText('All addresses of this computer')).toBeFocused();
    await ui.getByTestId('welcome-next').focus();
    await ui.keyboard.press('Enter');
    await step(ui, 'reach');
    await ui.keyboard.press('Tab');
    await expect(ui.getByTestId('welcome-reach-internet')).toBeFocused();
    await ui.keyboard.press('ArrowUp');
    await expect(ui.getByTestId('welcome-reach-local_network')).toBeChecked();
    await ui.keyboard.press('Enter');
    await step(ui, 'access');
  });
});

test.describe('an owner of old', () => {
  test.use({ fixedPort: false });

  test('goes through it again, and takes another port than a taken one', async ({ ui }) => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as { port: number };
    await ui.getByTestId('nav-settings').click();
    await ui.getByTestId('settings-welcome').click();
    await step(ui, 'intro');
    await expect(ui.getByTestId('welcome-skip')).toHaveText('Close');
    await next(ui, 'look');
    await expect(ui.getByTestId('welcome-port')).toHaveValue('0');

    await ui.getByTestId('welcome-port').fill(String(port));
    await ui.getByTestId('welcome-next').click();
    const finding = ui.getByTestId('welcome-port-finding');
    await expect(finding).toHaveAttribute('data-kind', 'warning');
    await expect(finding).toContainText(`Port ${port} is used by`);
    await step(ui, 'look');

    await ui.getByTestId('welcome-take-port').click();
    await expect(finding).toHaveAttribute('data-kind', 'good');
    const chosen = await ui.getByTestId('welcome-port').inputValue();
    expect(chosen).not.toBe(String(port));
    await next(ui, 'reach');
    await expect(ui.getByTestId('welcome-reach-this_computer')).toBeChecked();
    await next(ui, 'access');
    await next(ui, 'start');
    await expect(ui.getByTestId('welcome-service')).toBeVisible();
    await next(ui, 'summary');
    await expect(ui.getByTestId('welcome-change')).toHaveText(
      new RegExp(`Port\\s*any free one\\s*${chosen}`),
    );
    const url = `http://127.0.0.1:${chosen}/announce`;
    await expect(ui.getByTestId('welcome-url').first()).toHaveText(url);
    await ui.getByTestId('welcome-next').click();
    await expect(ui.getByTestId('welcome-done-url')).toHaveText(url);
    expect((await fetch(url)).ok).toBe(true);
    taken.close();
  });

  test('is not greeted, and leaves it without a change', async ({ ui, tracker }) => {
    await expect(ui.getByTestId('tracker-state')).toBeVisible();
    const before = await readSettings(tracker.dataDir);
    await ui.goto(`${new URL(tracker.ui).origin}/#/welcome`);
    await step(ui, 'intro');
    await ui.getByTestId('welcome-skip').click();
    await expect(ui.getByTestId('tracker-state')).toBeVisible();
    expect(await readSettings(tracker.dataDir)).toEqual(before);
  });
});

for (const theme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 760, height: 560 },
    { width: 1100, height: 720 },
  ]) {
    test.describe(`${theme}, ${viewport.width}x${viewport.height}`, () => {
      test.use({
        introduced: false,
        bypassCSP: true,
        colorScheme: theme,
        viewport,
        contextOptions: { reducedMotion: 'reduce' },
      });

      test('every step fits, and axe finds nothing', async ({ ui }) => {
        test.slow();
        const look = async (where: string) => {
          await expectNoSidewaysScrolling(ui);
          expect(await violations(ui), where).toEqual([]);
        };
        await walk(ui, look);
        await ui.getByTestId('welcome-next').click();
        await step(ui, 'done');
        await look('done');
      });
    });
  }
}

async function readSettings(dataDir: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dataDir, 'settings.json'), 'utf8'));
}
