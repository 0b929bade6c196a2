// The create wizard goes where its events lead, and never back in time.
import { expect, test } from 'vitest';
import type { BatchPlanView, JobView, PlanView, UserError } from '../api/types';
import { isBatch, next, START, type Action, type Wizard } from './wizard';

const PLAN: PlanView = {
  path: '/data/videos',
  name: 'videos',
  is_single_file: false,
  files: [{ path: 'a.mkv', size_bytes: 100 }],
  file_count: 1,
  left_out: [],
  left_out_count: 0,
  warnings: [],
  total_bytes: 100,
  piece_length_bytes: 16384,
  piece_count: 1,
  torrent_bytes: 200,
  output_path: '/data/videos.torrent',
  fingerprint: 'f1',
};

const BATCH: BatchPlanView = { items: [], item_count: 2, ready_count: 2, total_bytes: 100 };

const CREATED = {
  torrent_path: '/data/videos.torrent',
  info_hash: 'a'.repeat(40),
  name: 'videos',
  magnet: 'magnet:?x',
  seed_from: '/data',
  seeded_here: false,
  seed_problem: null,
};

function job(more: Partial<JobView> = {}): JobView {
  return {
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
    ...more,
  };
}

function error(code: string): UserError {
  return { code, message: 'It failed.', hint: '', problems: [] };
}

function after(...actions: Action[]): Wizard {
  return actions.reduce(next, START);
}

const TO_PLAN: Action[] = [
  { type: 'path', path: '/data/videos' },
  { type: 'planning' },
  { type: 'planned', plan: PLAN },
];
const TO_PROGRESS: Action[] = [
  ...TO_PLAN,
  { type: 'creating', reach: 'local_network' },
  { type: 'job', job: job() },
];

test('the straight way leads from choosing to the result', () => {
  const wizard = after(...TO_PROGRESS, {
    type: 'job',
    job: job({ state: 'done', done_bytes: 100, result: CREATED }),
  });

  expect(wizard.step).toBe('result');
  expect(wizard.result).toEqual(CREATED);
  expect(wizard.reach).toBe('local_network');
});

test('a path that cannot be planned stays where it was typed', () => {
  const wizard = after(
    { type: 'path', path: '/nowhere' },
    { type: 'planning' },
    { type: 'plan_failed', error: error('not_found') },
  );

  expect(wizard).toMatchObject({ step: 'choose', path: '/nowhere', planning: false });
  expect(wizard.error?.code).toBe('not_found');
});

test('typing again takes the error away', () => {
  const wizard = after(
    { type: 'plan_failed', error: error('not_found') },
    { type: 'path', path: '/x' },
  );

  expect(wizard.error).toBeNull();
});

test('planning again with another piece length keeps the options', () => {
  const wizard = after(
    ...TO_PLAN,
    { type: 'options', options: { comment: 'hello', pieceLengthBytes: 65536 } },
    { type: 'planning' },
    { type: 'planned', plan: { ...PLAN, piece_length_bytes: 65536 } },
  );

  expect(wizard.options).toMatchObject({ comment: 'hello', pieceLengthBytes: 65536 });
  expect(wizard.plan?.piece_length_bytes).toBe(65536);
});

test('a plan that comes late does not stop a creation', () => {
  expect(after(...TO_PROGRESS, { type: 'planned', plan: PLAN }).step).toBe('progress');
});

test.each<[string, Action]>([
  ['refused', { type: 'create_failed', error: error('folder_changed') }],
  ['failed', { type: 'job', job: job({ state: 'failed', error: error('folder_changed') }) }],
])('a folder that changed is noted and looked at again (%s)', (_, action) => {
  const wizard = after(...TO_PROGRESS, action);

  expect(wizard).toMatchObject({ step: 'plan', note: 'folder_changed', error: null });
  // The note is still there once the new plan has come.
  expect([{ type: 'planning' } as Action, TO_PLAN[2]!].reduce(next, wizard).note).toBe(
    'folder_changed',
  );
});

test('any other failure is shown beside the plan', () => {
  const wizard = after(...TO_PROGRESS, {
    type: 'job',
    job: job({ state: 'failed', error: error('unreadable') }),
  });

  expect(wizard.step).toBe('plan');
  expect(wizard.error?.code).toBe('unreadable');
});

test('cancelling leads back to the plan and says so', () => {
  const wizard = after(
    ...TO_PROGRESS,
    { type: 'cancelling' },
    { type: 'job', job: job({ state: 'cancelled' }) },
  );

  expect(wizard).toMatchObject({ step: 'plan', note: 'cancelled', plan: PLAN });
});

test('a creation is resumed without its plan', () => {
  const { options } = START;
  const resumed: Action = { type: 'resumed', path: '/data/videos', options, reach: 'internet' };

  expect(after(resumed)).toMatchObject({ step: 'progress', reach: 'internet', job: null });
  expect(
    after(resumed, { type: 'job', job: job({ state: 'done', result: CREATED }) }),
  ).toMatchObject({ step: 'result', result: CREATED });
  expect(after(resumed, { type: 'job', job: job({ state: 'cancelled' }) })).toMatchObject({
    step: 'choose',
    path: '/data/videos',
    note: 'cancelled',
  });
});

test('older news than what is known changes nothing', () => {
  const wizard = after(...TO_PROGRESS, { type: 'job', job: job({ done_bytes: 60 }) });

  expect(next(wizard, { type: 'job', job: job({ done_bytes: 50 }) }).job?.done_bytes).toBe(60);
  expect(next(wizard, { type: 'job', job: job({ id: 8, done_bytes: 90 }) }).job?.id).toBe(7);
});

test('going back keeps what was decided, but not where to save', () => {
  const wizard = after(
    ...TO_PLAN,
    { type: 'options', options: { comment: 'hello', outputPath: '/elsewhere.torrent' } },
    { type: 'back' },
  );

  expect(wizard).toMatchObject({ step: 'choose', path: '/data/videos', plan: null });
  expect(wizard.options).toMatchObject({ comment: 'hello', outputPath: null });
});

test('what is dropped starts over; a creation goes on without the wizard', () => {
  const dropped: Action = { type: 'dropped', paths: ['/other'] };

  expect(after(...TO_PLAN, dropped)).toEqual({ ...START, path: '/other' });
  expect(after(...TO_PROGRESS, dropped)).toEqual({ ...START, path: '/other' });
  expect(after(...TO_PROGRESS, { type: 'dropped', paths: [] }).step).toBe('progress');
});

test('several paths make several torrents, and so does a folder taken apart', () => {
  expect(isBatch(after({ type: 'path', path: '/a' }))).toBe(false);
  expect(isBatch(after({ type: 'path', path: '/a\n/b\n' }))).toBe(true);
  expect(isBatch(after({ type: 'dropped', paths: ['/a', '/b'] }))).toBe(true);
  expect(isBatch(after(...TO_PLAN, { type: 'each_entry', on: true }))).toBe(true);
});

test('a batch leads from its list to the queue', () => {
  const listed = after({ type: 'path', path: '/a\n/b' }, { type: 'batch_planned', batch: BATCH });
  expect(listed).toMatchObject({ step: 'batch', batch: BATCH, plan: null });

  const refused = next(listed, { type: 'create_failed', error: error('nothing_ready') });
  expect(refused).toMatchObject({ step: 'batch', batch: BATCH });
  expect(refused.error?.code).toBe('nothing_ready');

  expect(next(listed, { type: 'queued', jobs: [3, 4], reach: 'internet' })).toEqual({
    ...START,
    step: 'queue',
    made: [3, 4],
    reach: 'internet',
  });
});

test('a folder can be taken apart, and put together again', () => {
  const apart = after(
    ...TO_PLAN,
    { type: 'each_entry', on: true },
    { type: 'batch_planned', batch: BATCH },
  );
  expect(apart).toMatchObject({ step: 'batch', eachEntry: true, plan: null });

  const together = [
    { type: 'each_entry', on: false } as Action,
    { type: 'planned', plan: PLAN } as Action,
  ].reduce(next, apart);
  expect(together).toMatchObject({ step: 'plan', eachEntry: false, batch: null });
});

test('a plan is out of date until the changed options have been planned', () => {
  const changed = after(...TO_PLAN, { type: 'options', options: { exclude: '*.txt' } });

  expect(changed.stale).toBe(true);
  expect(next(changed, { type: 'plan_failed', error: error('pattern') }).stale).toBe(true);
  expect(next(changed, { type: 'planned', plan: PLAN }).stale).toBe(false);
  expect(after(...TO_PLAN, { type: 'options', options: { comment: 'x' } }).stale).toBe(false);
});

test('a folder that cannot be taken apart is shown as it was', () => {
  const refused = after(
    ...TO_PLAN,
    { type: 'each_entry', on: true },
    { type: 'planning' },
    { type: 'plan_failed', error: error('nothing_there') },
  );

  expect(refused).toMatchObject({ step: 'plan', eachEntry: false, stale: false, plan: PLAN });
});
