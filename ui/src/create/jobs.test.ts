// The list of jobs never goes back in time.
import { expect, test } from 'vitest';
import type { JobView } from '../api/types';
import { beginning, isBehind, shareOf, shareSince, shownJobs, withAll, withJob } from './jobs';

function job(id: number, more: Partial<JobView> = {}): JobView {
  return {
    id,
    kind: 'create',
    name: `n${id}`,
    path: `/data/n${id}`,
    state: 'waiting',
    done_bytes: 0,
    total_bytes: 100,
    bytes_per_sec: 0,
    secs_left: null,
    result: null,
    verification: null,
    error: null,
    ...more,
  };
}

test('news about a job replace what was known, older news do not', () => {
  const jobs = [job(1, { state: 'hashing', done_bytes: 60 }), job(2)];

  expect(withJob(jobs, job(1, { state: 'hashing', done_bytes: 70 }))[0]?.done_bytes).toBe(70);
  expect(withJob(jobs, job(1, { state: 'hashing', done_bytes: 50 }))).toBe(jobs);
  expect(withJob(jobs, job(0)).map(({ id }) => id)).toEqual([0, 1, 2]);
});

test('a list that comes late does not undo an end', () => {
  const known = [job(1, { state: 'done', done_bytes: 100 }), job(2)];
  const list = [job(1, { state: 'hashing', done_bytes: 90 }), job(3)];

  expect(withAll(known, list).map(({ id, state }) => [id, state])).toEqual([
    [1, 'done'],
    [3, 'waiting'],
  ]);
});

test.each<[Partial<JobView>, Partial<JobView>, boolean]>([
  [{ state: 'hashing' }, { state: 'waiting' }, false],
  [{ state: 'paused', done_bytes: 50 }, { state: 'hashing', done_bytes: 50 }, false],
  [{ state: 'waiting', done_bytes: 50 }, { state: 'paused', done_bytes: 50 }, false],
  [{ state: 'hashing', done_bytes: 100 }, { state: 'saving', done_bytes: 100 }, true],
  [{ state: 'hashing', done_bytes: 100 }, { state: 'failed', done_bytes: 60 }, true],
  [{ state: 'failed', done_bytes: 0 }, { state: 'saving', done_bytes: 100 }, false],
])('%o after %o is behind: %s', (later, known, behind) => {
  expect(isBehind(job(1, later), job(1, known))).toBe(behind);
});

test('the share is that of all that was asked for since work began', () => {
  const jobs = [
    job(1, { state: 'done', done_bytes: 100 }),
    job(2, { state: 'done', done_bytes: 100 }),
    job(3, { state: 'hashing', done_bytes: 50 }),
    job(4, { state: 'cancelled' }),
    job(5, { state: 'waiting', total_bytes: 50 }),
  ];

  expect(shareSince(2, jobs)).toBe(0.6);
  expect(shareSince(4, [])).toBe(0);
});

test('work begins with the first job and ends with the last', () => {
  const done = job(1, { state: 'done' });

  expect(beginning(null, [done])).toBeNull();
  expect(beginning(null, [done, job(2)])).toBe(2);
  expect(beginning(2, [done, job(2, { state: 'done' }), job(3)])).toBe(2);
  expect(beginning(2, [done, job(2, { state: 'done' }), job(3, { state: 'failed' })])).toBeNull();
});

test('a job that has not been looked at has no share yet', () => {
  expect(shareOf(job(1, { total_bytes: 0 }))).toBeNull();
  expect(shareOf(job(1, { done_bytes: 25 }))).toBe(0.25);
});

test('the queue shows what else there is, and checks only while others wait for them', () => {
  const jobs = [
    job(1, { state: 'done' }),
    job(2, { kind: 'verify', state: 'done' }),
    job(3, { kind: 'verify', state: 'hashing' }),
    job(4),
  ];

  expect(shownJobs(jobs, 4).map(({ id }) => id)).toEqual([1, 3]);
});
