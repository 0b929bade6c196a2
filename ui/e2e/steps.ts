// What several browser tests do on the way to what they test.
import { expect, type Page } from '@playwright/test';

/** Walks the wizard to its plan. */
export async function planPath(page: Page, path: string): Promise<void> {
  await page.getByTestId('nav-create').click();
  await page.getByTestId('path-input').fill(path);
  await page.getByTestId('path-go').click();
  await expect(page.getByTestId('plan')).toBeVisible();
}

/** Opens the list of other trackers, if it is not open yet, and fills it. */
export async function fillMoreTrackers(page: Page, text: string): Promise<void> {
  const list = page.getByTestId('more-trackers');
  if (!(await list.isVisible())) {
    await page.getByTestId('more-trackers-open').locator('> summary').click();
  }
  await list.fill(text);
}

/** Walks the wizard to its end and returns the new torrent's info hash. */
export async function createTorrent(page: Page, path: string): Promise<string> {
  await planPath(page, path);
  await page.getByTestId('create-start').click();
  await expect(page.getByTestId('result')).toBeVisible();
  const href = await page.getByTestId('result-open-detail').getAttribute('href');
  return /[0-9a-f]{40}$/.exec(href ?? '')?.[0] ?? '';
}

/** Looks at a .torrent on the tracker's computer. */
export async function inspectPath(page: Page, path: string): Promise<void> {
  await page.getByTestId('nav-inspect').click();
  await page.getByTestId('inspect-path').fill(path);
  await page.getByTestId('inspect-go').click();
  await expect(page.getByTestId('inspected')).toBeVisible();
}

/** Chooses who may use the tracker, on the page Access. */
export async function chooseAccess(page: Page, mode: 'own' | 'friends' | 'anyone'): Promise<void> {
  await page.getByTestId(`access-${mode}`).check();
  await page.getByTestId('access-apply').click();
  await expect(page.getByTestId('access-consequence')).toBeHidden();
  await expect(page.getByTestId(`access-${mode}`)).toBeChecked();
}

/** Adds a friend, on the page Access. */
export async function addFriend(page: Page, name: string): Promise<void> {
  await page.getByTestId('friend-name').fill(name);
  await page.getByTestId('friend-add').click();
  await expect(page.getByTestId('friend-row').filter({ hasText: name })).toBeVisible();
}

export interface Announce {
  infoHash: string;
  left: number;
  peerId?: string;
  port?: number;
  event?: 'started' | 'stopped' | 'completed';
}

/** Sends a real announce over HTTP, as a client would, and returns the tracker's answer. */
export async function announce(url: string, request: Announce): Promise<string> {
  const { infoHash, left, peerId = '-qB5020-abcdefghijkl', port = 50_000, event } = request;
  const binaryHash = infoHash.replace(/../g, '%$&');
  const answer = await fetch(
    `${url}?info_hash=${binaryHash}&peer_id=${peerId}&port=${port}` +
      `&uploaded=1048576&downloaded=2097152&left=${left}&compact=1` +
      (event ? `&event=${event}` : ''),
  );
  return answer.text();
}

/** Whether anything sticks out to the side. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.tagName),
  );
  expect(wide).toEqual([]);
}
