// Makes a page look the same on each computer and at each run, so that pictures can be compared.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** A face with the same letters everywhere; the page's own policy must be switched off. */
export async function useOneFont(page: Page): Promise<void> {
  const files = createRequire(import.meta.url);
  const faces = await Promise.all(
    [400, 500, 600].map(async (weight) => {
      const path = files.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
      const data = (await readFile(path)).toString('base64');
      return `@font-face { font-family: Still; font-weight: ${weight};
        src: url(data:font/woff2;base64,${data}); }`;
    }),
  );
  await page.addStyleTag({
    content: `${faces.join('\n')} :root { --font: Still; --font-mono: Still; }`,
  });
  await page.evaluate(() => document.fonts.ready);
}

/** Ports, folders, hashes, times and sizes that differ from run to run are replaced by others. */
export async function hold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const SAME: [RegExp, string][] = [
      [/127\.0\.0\.1:\d+/g, '127.0.0.1:6969'],
      [/\/tmp\/swarmdeck-\w+-\w+/g, '/srv/data'],
      [/[0-9a-f]{40}/g, '0123456789abcdef0123456789abcdef01234567'],
      [/[A-Z][a-z]{2} \d{1,2}, \d{4}/g, 'Nov 23, 2026'],
      [/\d{1,2}:\d{2}(:\d{2})?(\s[AP]M)/g, '12:00$2'],
      [/^(now|\d+ \w+\.? ago)$/g, 'now'],
      [/\d+(\.\d+)? (ms|sec)\b/g, '1 $2'],
    ];
    const still = (text: string) => SAME.reduce((it, [find, put]) => it.replace(find, put), text);
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.nodeValue ?? '';
      if (still(text) !== text) walk.currentNode.nodeValue = still(text);
    }
    for (const input of document.querySelectorAll('input')) input.value = still(input.value);
  });
}
