// How quickly the list of torrents and the peers of one answer, with very many of both.
import { test, type Page } from '@playwright/test';
import { startTracker } from '../e2e/tracker';
import { Figures } from './figures';
import { peers } from './peers';
import { registerTorrents, Swarms, type Sizes } from './swarms';
import { torrents } from './torrents';

const SIZES: Sizes = { torrents: 20_000, peers: 100_000, crowd: 10_000 };
const SAMPLES = Number(process.env.SWARMDECK_BENCH_SAMPLES ?? 40);
const REPORTS_PER_SECOND = 300;

test('pages', async ({ page }) => {
  const figures = new Figures();
  const tracker = await startTracker();
  const hashes = await registerTorrents(tracker, SIZES.torrents);
  const swarms = new Swarms(tracker, hashes, SIZES);
  try {
    await swarms.come();
    swarms.report(REPORTS_PER_SECOND);
    await page.goto(tracker.ui);
    await torrents(page, figures, SAMPLES);
    await peers(page, tracker, hashes[0]!, figures, SAMPLES);
    await questions(page);
    console.log(`${figures}`);
  } finally {
    swarms.stop();
    await tracker.stop();
  }
});

/** How often a page that is looked at asks while peers report all the time. */
async function questions(page: Page): Promise<void> {
  const seconds = 10;
  for (const place of ['nav-overview', 'nav-torrents']) {
    await page.getByTestId(place).click();
    await page.waitForTimeout(1_000);
    let asked = 0;
    const count = () => (asked += 1);
    page.on('request', count);
    await page.waitForTimeout(seconds * 1_000);
    page.off('request', count);
    console.log(`${place}: ${(asked / seconds).toFixed(1)} questions a second`);
  }
}
