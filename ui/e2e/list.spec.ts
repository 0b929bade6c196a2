// The list of torrents: found, ordered, selected and changed, many at once.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { command, parts, registerAll } from './many';
import { announce } from './steps';

test('a long list has only the rows on the screen, and all when it is scrolled', async ({
  ui,
  tracker,
}) => {
  await registerAll(tracker, parts(300));
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrents-count')).toHaveText('300 torrents');
  await ui.getByTestId('sort-name').click();
  const rows = ui.getByTestId('torrent-row');
  await expect(rows.first()).toContainText('Part 1');
  expect(await rows.count()).toBeLessThan(80);
  await expect(ui.getByRole('grid')).toHaveAttribute('aria-rowcount', '301');

  await ui.getByTestId('torrents-view').evaluate((view) => (view.scrollTop = view.scrollHeight));
  await expect(rows.last()).toContainText('Part 300');
  await rows.last().focus();
  await ui.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  await expect(rows.first()).toContainText('Part 1');
  await ui.keyboard.press('PageDown');
  await ui.keyboard.press('Enter');
  await expect(ui.getByTestId('torrent-detail')).toBeVisible();
});

test('groups and categories narrow the list down', async ({ ui, tracker }) => {
  const [first, second] = await registerAll(tracker, parts(5));
  await announce(tracker.announce, { infoHash: first!, left: 0 });
  const file = { kind: 'file', category: 'Films' };
  await command(tracker, 'change_torrents', { info_hashes: [first, second], change: file });
  await ui.getByTestId('nav-torrents').click();
  const rows = ui.getByTestId('torrent-row');
  await expect(rows).toHaveCount(5);

  await ui.getByText('Without a seeder').click();
  await expect(rows).toHaveCount(4);
  await ui.getByTestId('category-filter').selectOption({ label: 'Films (2)' });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Part 2');
  await expect(ui.getByTestId('torrents-count')).toHaveText('1 of 4 torrents');
  await ui.getByTestId('torrents-search').fill('nothing like it');
  await ui.getByTestId('show-all').click();
  await expect(rows).toHaveCount(5);
  await expect(ui.getByTestId('category-filter')).toHaveValue('-1');
});

test('torrents are selected as in a file manager, and changed together', async ({
  ui,
  tracker,
}) => {
  const hashes = await registerAll(tracker, parts(120));
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('sort-name').click();
  const rows = ui.getByTestId('torrent-row');
  const selected = ui.getByTestId('selection-count');
  const size = { position: { x: 400, y: 10 } };
  await expect(rows.first()).toContainText('Part 1');
  await rows.nth(1).click(size);
  await expect(selected).toHaveText('1 selected');
  await rows.nth(4).click({ ...size, modifiers: ['Shift'] });
  await expect(selected).toHaveText('4 selected');
  await rows.nth(2).click({ ...size, modifiers: ['Control'] });
  await expect(selected).toHaveText('3 selected');
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'false');
  await ui.keyboard.press('Escape');
  await expect(selected).toHaveCount(0);

  await rows.nth(0).getByTestId('select-row').check();
  await ui.keyboard.press('Control+a');
  await expect(selected).toHaveText('120 selected');
  await expect(ui.getByTestId('select-all')).toBeChecked();
  await ui.getByTestId('many-pause').click();
  await ui.getByTestId('many-text').fill('Back on Sunday');
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('group-paused')).toBeAttached();
  expect(await announce(tracker.announce, { infoHash: hashes[99]!, left: 0 })).toContain(
    'Back on Sunday',
  );
  await ui.getByTestId('many-resume').click();
  await expect(ui.getByTestId('group-paused')).toHaveCount(0);
  expect(await announce(tracker.announce, { infoHash: hashes[99]!, left: 0 })).toContain(
    '8:interval',
  );
  await ui.getByTestId('select-none').click();
  await expect(selected).toHaveCount(0);

  await rows.nth(0).focus();
  await ui.keyboard.press('Space');
  await ui.keyboard.press('Shift+ArrowDown');
  await ui.keyboard.press('Shift+ArrowDown');
  await expect(selected).toHaveText('3 selected');
  await ui.getByTestId('many-category').click();
  await ui.getByTestId('many-text').fill('Series');
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('row-category')).toHaveText(['Series', 'Series', 'Series']);
  await ui.getByTestId('many-archive').click();
  await expect(ui.getByTestId('torrents-count')).toHaveText('117 torrents');
});

test('columns are chosen, made wider, and kept', async ({ ui, tracker }) => {
  await registerAll(tracker, parts(2));
  await ui.setViewportSize({ width: 1600, height: 800 });
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('columns').click();
  await ui.getByTestId('column-info_hash').check();
  await ui.getByTestId('column-added').uncheck();
  await expect(ui.getByTestId('column-name')).toBeDisabled();
  await ui.keyboard.press('Escape');
  await expect(ui.getByTestId('sort-info_hash')).toBeVisible();
  await expect(ui.getByTestId('sort-added')).toHaveCount(0);

  const heading = ui.getByRole('columnheader', { name: 'Size' });
  const before = (await heading.boundingBox())!.width;
  await ui.getByTestId('sort-size').press('Shift+ArrowRight');
  await expect.poll(async () => (await heading.boundingBox())!.width).toBeGreaterThan(before);
  const edge = (await ui.getByTestId('resize-size').boundingBox())!;
  await ui.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
  await ui.mouse.down();
  await ui.mouse.move(edge.x - 60, edge.y + 5, { steps: 4 });
  await ui.mouse.up();
  const after = (await heading.boundingBox())!.width;
  expect(after).toBeGreaterThan(before + 40);

  await ui.reload();
  await expect(ui.getByTestId('sort-info_hash')).toBeVisible();
  expect((await heading.boundingBox())!.width).toBeCloseTo(after, 0);
  await ui.setViewportSize({ width: 400, height: 800 });
  await expect(ui.getByTestId('sort-info_hash')).toHaveCount(0);
  await expect(ui.getByTestId('sort-seeders')).toBeVisible();
});

test('a page that nobody sees asks for nothing', async ({ ui, tracker }) => {
  const [hash] = await registerAll(tracker, parts(2));
  await ui.getByTestId('nav-torrents').click();
  await expect(ui.getByTestId('torrent-row')).toHaveCount(2);
  let asked = 0;
  ui.on('request', (request) => (asked += Number(request.url().includes('/rpc/'))));
  await ui.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  // What was on its way already may still come.
  await ui.waitForTimeout(1_500);
  asked = 0;
  const news = ui.waitForTimeout(2_500);
  await announce(tracker.announce, { infoHash: hash!, left: 0 });
  await news;
  expect(asked).toBe(0);
  await ui.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(ui.getByTestId('group-seeded')).toBeAttached();
});

test('what is removed is put back from where it went', async ({ ui, tracker }) => {
  const [hash] = await registerAll(tracker, parts(3));
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('sort-name').click();
  const rows = ui.getByTestId('torrent-row');
  await expect(rows.first()).toContainText('Part 1');
  await rows.first().focus();
  await ui.keyboard.press('Delete');
  await expect(rows).toHaveCount(2);
  expect(await announce(tracker.announce, { infoHash: hash!, left: 0 })).toContain(
    'failure reason',
  );
  await ui.getByTestId('group-removed').check({ force: true });
  await expect(rows).toHaveCount(1);
  await rows.getByTestId('select-row').check();
  await ui.getByTestId('many-putBack').click();
  await expect(rows).toHaveCount(3);
  expect(await announce(tracker.announce, { infoHash: hash!, left: 0 })).toContain('8:interval');
});

test('torrents are saved in one archive, and the list as a table', async ({ ui, tracker }) => {
  await registerAll(tracker, parts(3));
  await ui.getByTestId('nav-torrents').click();
  await ui.getByTestId('select-all').check();
  const archive = ui.waitForEvent('download');
  await ui.getByTestId('many-save').click();
  expect((await archive).suggestedFilename()).toBe('torrents.zip');
  const table = ui.waitForEvent('download');
  await ui.getByTestId('many-csv').click();
  const text = await readFile(await (await table).path(), 'utf8');
  expect(text.trim().split('\n')).toHaveLength(4);
  expect(text).toContain('Part 3');
});
