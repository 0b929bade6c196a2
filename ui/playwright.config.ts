// Browser tests against a real `swarmdeck serve`, with the system's Chromium.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each test starts a tracker of its own, so they do not disturb each other.
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
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
