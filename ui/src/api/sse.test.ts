// Server-sent events arrive whole, however the network cuts them.
import { expect, test } from 'vitest';
import { sseReader } from './sse';

function read(...chunks: string[]): string[] {
  const reader = sseReader();
  return chunks.flatMap((chunk) => reader(chunk));
}

test('gives the data of each event', () => {
  expect(read('data: {"a":1}\n\ndata: {"b":2}\n\n')).toEqual(['{"a":1}', '{"b":2}']);
});

test('waits for an event that is cut anywhere', () => {
  const whole = ': hello\r\n\r\ndata: one\r\ndata:two\r\n\r\nevent: x\r\ndata: three\r\n\r\n';
  for (let cut = 0; cut <= whole.length; cut++) {
    expect(read(whole.slice(0, cut), whole.slice(cut))).toEqual(['one\ntwo', 'three']);
  }
});

test('comments and keep-alives give nothing', () => {
  expect(read(': keep-alive\n\n', '\n', 'retry: 10\n\n')).toEqual([]);
});
