// Measurements of the pages, which are no tests: `cargo xtask bench pages` runs them.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../test-results',
  timeout: 0,
  workers: 1,
  reporter: [['line']],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // A glide of the browser's own would be measured with the wheel.
      args: ['--no-sandbox', '--disable-smooth-scrolling'],
    },
  },
});
