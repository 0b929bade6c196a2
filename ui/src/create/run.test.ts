// A creation survives a reload, and is forgotten once the wizard has left it.
import { beforeEach, expect, test } from 'vitest';
import type { JobView } from '../api/types';
import { forgetRun, recallRun, rememberRun } from './run';
import { START, type Wizard } from './wizard';

const JOB: JobView = {
  id: 7,
  kind: 'create',
  name: 'videos',
  path: '/data/videos',
  state: 'hashing',
  done_bytes: 0,
  total_bytes: 100,
  bytes_per_sec: 0,
  secs_left: null,
  result: null,
  verification: null,
  error: null,
};
const RUNNING: Wizard = {
  ...START,
  step: 'progress',
  path: '/data/videos',
  reach: 'internet',
  job: JOB,
};
const RUN = { jobId: 7, path: '/data/videos', options: START.options, reach: 'internet' };

beforeEach(() => sessionStorage.clear());

test('what runs is recalled', () => {
  expect(recallRun()).toBeNull();
  rememberRun(RUNNING);

  expect(recallRun()).toEqual(RUN);
});

test('a creation that is not named yet leaves nothing', () => {
  rememberRun({ ...RUNNING, job: null });

  expect(recallRun()).toBeNull();
});

test('the result is kept until another torrent is begun', () => {
  rememberRun(RUNNING);
  rememberRun({ ...RUNNING, step: 'result' });
  expect(recallRun()).toEqual(RUN);

  rememberRun(START);
  expect(recallRun()).toBeNull();
});

test('a resumed creation that has not answered yet is not forgotten', () => {
  rememberRun(RUNNING);
  rememberRun({ ...RUNNING, job: null });

  expect(recallRun()).toEqual(RUN);
});

test('it can be forgotten', () => {
  rememberRun(RUNNING);
  forgetRun();

  expect(recallRun()).toBeNull();
});

test.each(['{', 'null', '7', '{}', '{"jobId":"7","path":"/x","options":{},"reach":null}'])(
  '%s is no creation',
  (text) => {
    sessionStorage.setItem('swarmdeck-creation', text);

    expect(recallRun()).toBeNull();
  },
);
