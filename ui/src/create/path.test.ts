// A pasted path is understood however it was copied.
import { expect, test } from 'vitest';
import { cleanPath, cleanPaths, nameOf } from './path';

test.each([
  ['/home/me/Videos', '/home/me/Videos'],
  ['  /home/me/Videos \n', '/home/me/Videos'],
  ['"D:\\Videos\\Summer"', 'D:\\Videos\\Summer'],
  ["'/home/me/My videos'", '/home/me/My videos'],
  [" '/home/me/My videos' ", '/home/me/My videos'],
  ["/home/me/it's", "/home/me/it's"],
  ["/home/me/'quoted'", "/home/me/'quoted'"],
  ["'/home/me/x", "'/home/me/x"],
  ['""', ''],
  ['file:///home/me/My%20videos', '/home/me/My videos'],
  ['file://localhost/home/me/x', '/home/me/x'],
  ['FILE:///home/me/%C3%A4nna', '/home/me/änna'],
  ['"file:///home/me/x"', '/home/me/x'],
  ['file:///D:/Videos/Summer%20%231', 'D:\\Videos\\Summer #1'],
  ['file://nas/share/My%20videos', '\\\\nas\\share\\My videos'],
  ['file:///data/100%', 'file:///data/100%'],
  ['/data/100%25', '/data/100%25'],
])('%j means %j', (pasted, path) => {
  expect(cleanPath(pasted)).toBe(path);
});

test('several paths stand on a line each, none twice', () => {
  expect(cleanPaths('"D:\\A"\r\n"D:\\B"\r\n\r\nD:\\A\r\n')).toEqual(['D:\\A', 'D:\\B']);
  expect(cleanPaths(' \n')).toEqual([]);
});

test.each([
  ['/home/me/Videos/', 'Videos'],
  ['D:\\Videos\\Summer.mkv', 'Summer.mkv'],
  ['', ''],
])('%j is called %j', (path, name) => {
  expect(nameOf(path)).toBe(name);
});
