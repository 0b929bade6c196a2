// Sizes go step by step, no further than their ends, and are remembered.
import { beforeEach, expect, test } from 'vitest';
import { zoom } from './zoom.svelte';

beforeEach(() => zoom.reset());

test('it goes step by step to an end', () => {
  zoom.grow();
  expect(zoom.percent).toBe(110);
  for (let press = 0; press < 20; press += 1) zoom.grow();
  expect(zoom.canGrow).toBe(false);
  expect(document.documentElement.style.fontSize).toBe(`${zoom.percent}%`);
  for (let press = 0; press < 20; press += 1) zoom.shrink();
  expect(zoom.canShrink).toBe(false);
});

test('it is remembered, and what nobody chose is normal', () => {
  zoom.shrink();
  const chosen = zoom.percent;
  zoom.start();
  expect(zoom.percent).toBe(chosen);

  localStorage.setItem('swarmdeck-zoom', '4000');
  zoom.start();
  expect(zoom.percent).toBe(100);
});
