// Browser tests against a real `swarmdeck serve`, with the system's Chromium.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each test starts a tracker of its own, so they do not disturb each other.
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // What passes at the second try is named as flaky at the end of the run, and is a bug of the test
  // or, as so often, of the page; but it does not hold up what has nothing to do with it.
  retries: 1,
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  // Another version of Chromium smooths letters and corners a little otherwise.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.004, threshold: 0.25 } },
  reporter: [['list']],
  use: {
    viewport: { width: 1200, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
    trace: 'retain-on-failure',
  },
});
