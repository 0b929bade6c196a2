// How the interface is bundled for the window and the browser, and how its unit tests run.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the same files work under tauri:// and behind any path.
  base: './',
  plugins: [svelte()],
  build: {
    target: 'es2022',
    // The content security policy forbids inline scripts and data: fonts or styles.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { port: 1420, strictPort: true },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
});
