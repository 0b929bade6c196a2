// The queue follows the engine, also one that was started anew.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Event, JobView } from '../api/types';

const jobs = vi.fn<() => Promise<JobView[]>>();
let tell: (event: Event) => void;
let comeBack: () => void;
vi.mock('../api/commands/create', () => ({ jobs: () => jobs() }));
vi.mock('../state/engine.svelte', () => ({
  engine: {
    onEvent: (follower: typeof tell) => ((tell = follower), () => undefined),
    onOnline: (returner: typeof comeBack) => ((comeBack = returner), () => undefined),
  },
}));
const { queue } = await import('./queue.svelte');

function job(state: JobView['state'], done_bytes: number): JobView {
  return {
    id: 1,
    kind: 'create',
    name: 'n',
    path: '/n',
    state,
    done_bytes,
    total_bytes: 100,
    bytes_per_sec: 0,
    secs_left: null,
    result: null,
    verification: null,
    error: null,
  };
}

let unfollow: () => void;
beforeEach(() => {
  jobs.mockResolvedValue([job('hashing', 10)]);
  unfollow = queue.follow();
});
afterEach(() => unfollow());

test('an older list does not undo news, but that of another engine counts', async () => {
  await vi.waitFor(() => expect(queue.share).toBe(0.1));
  tell({ type: 'job', job: job('done', 100) });
  expect(queue.share).toBeNull();

  tell({ type: 'jobs' });
  await vi.waitFor(() => expect(jobs).toHaveBeenCalledTimes(2));
  expect(queue.find(1)?.state).toBe('done');

  comeBack();
  await vi.waitFor(() => expect(queue.share).toBe(0.1));
  expect(queue.find(1)?.state).toBe('hashing');
});
