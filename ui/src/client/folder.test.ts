// Clients are told the folder that holds the data, not the data's own.
import { expect, test } from 'vitest';
import { folderOf } from './folder';

test.each([
  ['/home/me/Summer', '/home/me'],
  ['/home/me/Summer/', '/home/me'],
  ['/Summer', '/'],
  ['D:\\Videos\\Summer', 'D:\\Videos'],
  ['D:\\Summer', 'D:\\'],
  ['\\\\nas\\share\\Summer', '\\\\nas\\share'],
  ['Summer', ''],
  ['/', ''],
  ['', ''],
])('%j is in %j', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});
