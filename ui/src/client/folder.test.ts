// Clients are told the folder that holds the data, not the data's own.
import { expect, test } from 'vitest';
import { folderOf } from './folder';

test.each([
  ['/data/videos/Summer', '/data/videos'],
  ['/data/videos/Summer/', '/data/videos'],
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
