// The engine's jobs as a list: kept current from news that may arrive out of order.
import type { JobState, JobView } from '../api/types';

const ACTIVE: readonly JobState[] = ['waiting', 'hashing', 'paused', 'saving'];

export function isActive({ state }: JobView): boolean {
  return ACTIVE.includes(state);
}

/** Answers and events travel apart, so an older one can arrive after a newer one. */
export function isBehind(job: JobView, known: JobView): boolean {
  if (!isActive(job)) return false;
  if (!isActive(known)) return true;
  if (known.state === 'saving') return job.state !== 'saving';
  return job.done_bytes < known.done_bytes;
}

/** The list with the news about one job in it, oldest first. */
export function withJob(jobs: JobView[], job: JobView): JobView[] {
  const known = jobs.find(({ id }) => id === job.id);
  if (!known) return [...jobs, job].toSorted((a, b) => a.id - b.id);
  if (isBehind(job, known)) return jobs;
  return jobs.map((each) => (each.id === job.id ? job : each));
}

/** The engine's list, except for what is known better by now. */
export function withAll(known: JobView[], jobs: JobView[]): JobView[] {
  return jobs.map((job) => {
    const mine = known.find(({ id }) => id === job.id);
    return mine && isBehind(job, mine) ? mine : job;
  });
}

/**
 * What the queue shows beside the wizard's own job. A check of data is in it only as long as
 * others wait for its end.
 */
export function shownJobs(jobs: JobView[], own: number | null): JobView[] {
  return jobs.filter((job) => job.id !== own && (job.kind === 'create' || isActive(job)));
}

/** The job with which the work under way began; null once nothing is left to do. */
export function beginning(since: number | null, jobs: JobView[]): number | null {
  const active = jobs.filter(isActive);
  if (active.length === 0) return null;
  return since ?? active[0]?.id ?? null;
}

/** How much is done of all that was asked for since then, from 0 to 1. */
export function shareSince(since: number, jobs: JobView[]): number {
  const counted = jobs.filter(
    ({ id, state }) => id >= since && state !== 'failed' && state !== 'cancelled',
  );
  const total = sum(counted.map(({ total_bytes }) => total_bytes));
  return total > 0 ? sum(counted.map(({ done_bytes }) => done_bytes)) / total : 0;
}

/** From 0 to 1; null while nothing is known. */
export function shareOf({ done_bytes, total_bytes }: JobView): number | null {
  return total_bytes > 0 ? done_bytes / total_bytes : null;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
