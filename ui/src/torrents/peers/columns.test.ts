// How a click on the head of a column sorts.
import { expect, test } from 'vitest';
import { LATEST_FIRST, sortedBy } from './columns';

test('the same column again turns the order round', () => {
  const turned = sortedBy(LATEST_FIRST, 'last_seen');

  expect(turned).toEqual({ column: 'last_seen', descending: true });
  expect(sortedBy(turned, 'last_seen')).toEqual(LATEST_FIRST);
});

test('of amounts the greatest come first, of all else the least', () => {
  expect(sortedBy(LATEST_FIRST, 'ratio').descending).toBe(true);
  expect(sortedBy(LATEST_FIRST, 'client').descending).toBe(false);
});
