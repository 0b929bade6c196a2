// What every browser test starts from: a tracker, its page, and ears for anything that goes wrong.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { startTracker, type Tracker } from './tracker';

export { expect };

interface Fixtures {
  /** Whether the port is given on the command line; else it stands in the settings file. */
  fixedPort: boolean;
  /** Whether the owner has been through the first run; else the page leads them there. */
  introduced: boolean;
  /**
   * Console messages the test brings about on purpose. Chromium reports every refused request,
   * also the ones the page handles.
   */
  expectedErrors: RegExp[];
  tracker: Tracker;
  /** The page, opened at the tracker's interface. */
  ui: Page;
  /** A folder with files to share and files to leave out. */
  folder: string;
}

export const test = base.extend<Fixtures>({
  fixedPort: [true, { option: true }],
  introduced: [true, { option: true }],
  expectedErrors: [[], { option: true }],

  tracker: async ({ fixedPort, introduced }, use) => {
    const tracker = await startTracker(fixedPort, introduced);
    await use(tracker);
    expect(await tracker.stop(), 'SIGTERM ends the tracker cleanly').toBe(0);
  },

  ui: async ({ page, tracker, expectedErrors }, use) => {
    const wrong = await listenForTrouble(page);
    await page.goto(tracker.ui);
    await use(page);
    const unexpected = wrong.filter((each) => !expectedErrors.some((known) => known.test(each)));
    expect(unexpected, 'no console error, page error or CSP violation').toEqual([]);
  },

  // Playwright demands the empty pattern.
  folder: async ({}, use) => {
    const parent = await mkdtemp(join(tmpdir(), 'swarmdeck-share-'));
    const folder = join(parent, 'Summer videos');
    await fill(folder, {
      'day 1/beach.mov': 300_000,
      'day 2/lighthouse.mov': 200_000,
      'notes.txt': 12,
      'Thumbs.db': 5,
      '.hidden': 5,
    });
    await use(folder);
    await rm(parent, { recursive: true, force: true });
  },
});

export async function fill(folder: string, files: Record<string, number>): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), Buffer.alloc(bytes, path));
  }
}

async function listenForTrouble(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      wrong.push(`${message.text()} ${message.location().url}`);
    }
  });
  page.on('pageerror', (error) => wrong.push(`page error: ${error.message}`));
  await page.exposeFunction('reportViolation', (text: string) => wrong.push(`CSP: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return wrong;
}
