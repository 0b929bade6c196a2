// Messages, menus, shortcuts and sizes: what the frame offers on every page.
import { expect, test } from './fixtures';
import { createTorrent } from './steps';

test('a menu opens and is walked by keyboard as in the system', async ({ ui }) => {
  const button = ui.getByTestId('frame-menu');
  await button.focus();
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('menu')).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(ui.getByTestId('zoom-in')).toBeFocused();
  await ui.keyboard.press('ArrowUp');
  await expect(ui.getByTestId('shortcuts')).toBeFocused();
  await ui.keyboard.press('ArrowUp');
  await expect(ui.getByTestId('zoom-normal')).toBeFocused();
  await ui.keyboard.press('s');
  await expect(ui.getByTestId('zoom-out')).toBeFocused();
  await ui.keyboard.press('Escape');
  await expect(ui.getByTestId('menu')).toBeHidden();
  await expect(button).toBeFocused();
});

test('a menu closes by its button, a click elsewhere and a choice', async ({ ui }) => {
  const menu = ui.getByTestId('menu');
  await ui.getByTestId('frame-menu').click();
  await expect(menu).toBeVisible();
  await ui.getByTestId('frame-menu').click();
  await expect(menu).toBeHidden();
  await ui.getByTestId('frame-menu').click();
  await ui.getByRole('heading', { level: 1 }).click();
  await expect(menu).toBeHidden();
  await ui.getByTestId('frame-menu').click();
  await ui.getByTestId('zoom-in').click();
  await expect(menu).toBeHidden();
});

test('everything is drawn larger by keys, and stays so', async ({ ui }) => {
  const size = () => ui.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const before = await size();
  await ui.keyboard.press('Control+Equal');
  const larger = await size();
  expect(parseFloat(larger)).toBeGreaterThan(parseFloat(before));
  await ui.reload();
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  expect(await size()).toBe(larger);
  await ui.keyboard.press('Control+Digit0');
  expect(await size()).toBe(before);
});

test('drawn larger, a page takes the shape it has in a smaller window', async ({ ui }) => {
  await ui.setViewportSize({ width: 800, height: 600 });
  const beside = () =>
    ui.evaluate(() => document.querySelector('nav')!.getBoundingClientRect().bottom > 500);
  expect(await beside(), 'pages are listed beside the page').toBe(true);
  for (let step = 0; step < 4; step += 1) await ui.keyboard.press('Control+Equal');
  expect(await beside(), 'pages are listed above it').toBe(false);
});

test('a message says what was done, and can be closed', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('remove').click();
  await ui.getByTestId('dialog-confirm').click();
  const toast = ui.getByTestId('toast');
  await expect(toast).toContainText('Summer videos');
  await expect(ui.getByTestId('announcer')).toContainText('Summer videos');
  await toast.getByTestId('toast-close').click();
  await expect(toast).toBeHidden();
});

test('questions about a torrent are let go of when it is removed', async ({ ui, folder }) => {
  await createTorrent(ui, folder);
  const held: (() => Promise<void>)[] = [];
  await ui.route(/rpc\/peers$/, (route) => void held.push(() => route.continue()));
  await ui.getByTestId('result-open-detail').click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await ui.getByTestId('remove').click();
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('toast')).toContainText('Summer videos');
  // None of them comes to the tracker any more: its refusal would stand in the console.
  for (const go of held) await go().catch(() => {});
  await expect(ui.getByTestId('torrents-empty')).toBeVisible();
});

test('what was removed from the list comes back by the message, or by Ctrl+Z', async ({
  ui,
  folder,
}) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('nav-torrents').click();
  const row = ui.locator('[data-index="0"]');
  await row.click({ button: 'right' });
  await expect(ui.getByTestId('menu')).toBeVisible();
  await ui.getByTestId('menu-remove').click();
  await expect(row).toHaveCount(0);
  await ui.getByTestId('toast-undo').click();
  await expect(row).toContainText('Summer videos');

  await row.focus();
  await ui.keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await expect(ui.getByTestId('toast-undo')).toBeVisible();
  await ui.keyboard.press('Control+z');
  await expect(row).toContainText('Summer videos');

  await row.focus();
  await ui.keyboard.press('Shift+F10');
  await expect(ui.getByTestId('menu-open')).toBeFocused();
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('remove')).toBeVisible();
});
