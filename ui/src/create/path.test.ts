// A pasted path is understood however it was copied.
import { expect, test } from 'vitest';
import { cleanPath } from './path';

test.each([
  ['/home/anna/Videos', '/home/anna/Videos'],
  ['  /home/anna/Videos \n', '/home/anna/Videos'],
  ['"D:\\Videos\\Summer"', 'D:\\Videos\\Summer'],
  ["'/home/anna/My videos'", '/home/anna/My videos'],
  [" '/home/anna/My videos' ", '/home/anna/My videos'],
  ["/home/anna/it's", "/home/anna/it's"],
  ["/home/anna/'quoted'", "/home/anna/'quoted'"],
  ["'/home/anna", "'/home/anna"],
  ['""', ''],
  ['file:///home/anna/My%20videos', '/home/anna/My videos'],
  ['file://localhost/home/anna', '/home/anna'],
  ['FILE:///home/%C3%A4nna', '/home/änna'],
  ['"file:///home/anna"', '/home/anna'],
  ['file:///D:/Videos/Summer%20%231', 'D:\\Videos\\Summer #1'],
  ['file://nas/share/My%20videos', '\\\\nas\\share\\My videos'],
  ['file:///home/100%', 'file:///home/100%'],
  ['/home/100%25', '/home/100%25'],
])('%j means %j', (pasted, path) => {
  expect(cleanPath(pasted)).toBe(path);
});
