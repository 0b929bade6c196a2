// What is wrong with the texts on a page: cut off, or not from the catalogue.
import type { Page } from '@playwright/test';

/** Short texts that do not fit what they stand in; what people named may be cut, these may not. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a.button, nav a, [role=tab], h1, h2, h3, dt, label, legend, .tag',
    )) {
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
      if (getComputedStyle(element).overflowX === 'visible') continue;
      if (element.scrollWidth > element.clientWidth + 1) {
        found.push(`${element.tagName} ${element.innerText}`);
      }
    }
    return found;
  });
}

/** Words outside brackets, which is to say (in en-XA) not from the catalogue, without `data`. */
export async function wordsOutsideBrackets(page: Page, data: RegExp[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // What people wrote or files and programs are called stands in these.
    const own = 'code, pre, bdi, time, textarea, option[lang], [translate=no], svg';
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      if (!element?.checkVisibility() || element.closest(own)) continue;
      found.add((walk.currentNode.nodeValue ?? '').trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (!element.checkVisibility() || element.closest(own)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        found.add(element.getAttribute(name) ?? '');
      }
    }
    return [...found];
  });
  return texts
    .map((text) => withoutBrackets(text).trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !data.some((each) => each.test(text)));
}

/** What stands outside the outermost brackets. */
export function withoutBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === '[') depth += 1;
    else if (character === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
  }
  return outside;
}
