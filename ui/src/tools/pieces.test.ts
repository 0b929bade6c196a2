// Pieces are counted as clients count them.
import { expect, test } from 'vitest';
import { rangesText } from './pieces';

test('a single piece stands alone, several in a row are joined', () => {
  expect(
    rangesText([
      { first: 0, last: 3 },
      { first: 17, last: 17 },
    ]),
  ).toBe('0–3, 17');
});
