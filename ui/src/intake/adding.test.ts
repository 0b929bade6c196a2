// Many files are added in order, and one that is wrong keeps no other from it.
import { expect, test } from 'vitest';
import { userError } from '../api/errors';
import type { TorrentRow } from '../api/types';
import { addFiles, isList } from './adding';

test('one file that is wrong does not keep the others from being added', async () => {
  const steps: number[] = [];
  const files = ['a', 'bad', 'c'].map((name) => ({ name }));
  const register = async ({ name }: { name: string }) => {
    if (name === 'bad') throw userError('bad_torrent', 'No.', 'Try.');
    return { name } as TorrentRow;
  };
  const added = await addFiles(files, register, (count) => steps.push(count));
  expect(added.rows.map((it) => it.name)).toEqual(['a', 'c']);
  expect(added.failures.map((it) => [it.name, it.error.code])).toEqual([['bad', 'bad_torrent']]);
  expect(steps).toEqual([1, 2, 3]);
});

test('texts are lists, and all else is a torrent', () => {
  expect(['a.txt', 'A.TXT', 'b.csv'].every(isList)).toBe(true);
  expect(['a.torrent', 'txt', 'a.txt.torrent'].some(isList)).toBe(false);
});
