// A menu is where it was asked for, and always on the screen.
import { expect, test } from 'vitest';
import { placeMenu } from './place';

const SCREEN = { width: 1000, height: 600 };
const SIZE = { width: 200, height: 300 };

test('it opens below and towards the end of the line', () => {
  expect(placeMenu({ x: 400, y: 100 }, SIZE, SCREEN, false)).toEqual({ x: 400, y: 100 });
  expect(placeMenu({ x: 400, y: 100 }, SIZE, SCREEN, true)).toEqual({ x: 200, y: 100 });
});

test('it turns to the other side where there is no room', () => {
  expect(placeMenu({ x: 950, y: 550 }, SIZE, SCREEN, false)).toEqual({ x: 750, y: 250 });
  expect(placeMenu({ x: 50, y: 100 }, SIZE, SCREEN, true)).toEqual({ x: 50, y: 100 });
});

test('it covers no button that it turns away from', () => {
  const button = { x: 10, y: 580, height: 30 };

  expect(placeMenu(button, SIZE, SCREEN, false)).toEqual({ x: 10, y: 250 });
});

test('on a screen that is too small it begins at the edge', () => {
  const small = { width: 150, height: 100 };

  expect(placeMenu({ x: 100, y: 90 }, SIZE, small, false)).toEqual({ x: 8, y: 8 });
  expect(placeMenu({ x: 100, y: 90 }, SIZE, small, true)).toEqual({ x: 8, y: 8 });
});
