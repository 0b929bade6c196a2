// QR codes of magnet links.
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './code';

const MAGNET = `magnet:?xt=urn:btih:${'0123456789'.repeat(4)}&dn=Holiday&tr=http%3A%2F%2Fa.example`;

test('the path has every dark module, and nothing else', () => {
  const code = qrCode(MAGNET);
  const { size, data } = encode(MAGNET, { ecc: 'L', border: 4 });
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const outlines = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  for (const [, x, y, width, back] of outlines) {
    expect(back).toBe(width);
    drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  }

  expect(code?.size).toBe(size);
  expect(drawn).toEqual(data);
});

test('a quiet zone of four modules is left around it', () => {
  const code = qrCode('x');

  expect(code?.size).toBe(21 + 8);
  expect(code?.path).toMatch(/^M4 4h7v1/);
});

test('what is too long to be read from a screen has none', () => {
  expect(qrCode('x'.repeat(1_200))).not.toBeNull();
  expect(qrCode('x'.repeat(1_400))).toBeNull();
});
