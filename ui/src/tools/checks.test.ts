// Checks are known again after a reload.
import { beforeEach, expect, test } from 'vitest';
import { recallChecks, rememberChecks, withCheck, type KnownChecks } from './checks';

const KEY = 'swarmdeck-checks';

beforeEach(() => sessionStorage.clear());

test('checks are remembered by torrent, the latest of each', () => {
  let known: KnownChecks = withCheck({}, 'a', { jobId: 1, path: '/a' });
  known = withCheck(known, 'b', { jobId: 2, path: '/b' });
  known = withCheck(known, 'a', { jobId: 3, path: '/a2' });
  rememberChecks(known);
  expect(recallChecks()).toEqual({ a: { jobId: 3, path: '/a2' }, b: { jobId: 2, path: '/b' } });
});

test('of many checks the oldest are forgotten', () => {
  let known: KnownChecks = {};
  for (let id = 0; id < 30; id += 1) known = withCheck(known, `h${id}`, { jobId: id, path: '/' });
  expect(Object.keys(known)).toHaveLength(20);
  expect(known.h29).toBeDefined();
  expect(known.h9).toBeUndefined();
});

test.each(['', 'nonsense', '7', 'null', '{"a":1}', '{"a":{"jobId":"1","path":"/"}}'])(
  '%j in the storage is no check',
  (stored) => {
    sessionStorage.setItem(KEY, stored);
    expect(recallChecks()).toEqual({});
  },
);
