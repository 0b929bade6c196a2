// Keeps a running creation through a reload of the page, for as long as the tab is open.
import type { Reach } from '../api/types';
import { DEFAULTS, type Options } from './options';
import type { Wizard } from './wizard';

/** What the wizard cannot ask the engine for. */
export interface Run {
  jobId: number;
  path: string;
  options: Options;
  reach: Reach | null;
}

const KEY = 'swarmdeck-creation';

/** Remembers the creation that the wizard shows, and forgets one that it left behind. */
export function rememberRun({ step, job, path, options, reach }: Wizard): void {
  if (step !== 'progress' && step !== 'result') forgetRun();
  else if (job) write({ jobId: job.id, path, options, reach });
}

export function forgetRun(): void {
  sessionStorage.removeItem(KEY);
}

/** Null if there is none, or none that can be read. */
export function recallRun(): Run | null {
  try {
    const run: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    // An older page may have kept fewer options.
    return isRun(run) ? { ...run, options: { ...DEFAULTS, ...run.options } } : null;
  } catch {
    return null;
  }
}

function write(run: Run): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(run));
  } catch {
    // A full storage only means that a reload forgets the creation, which itself goes on.
  }
}

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { jobId, path, options, reach } = value as Partial<Record<keyof Run, unknown>>;
  return (
    typeof jobId === 'number' &&
    typeof path === 'string' &&
    typeof options === 'object' &&
    options !== null &&
    (reach === null || typeof reach === 'string')
  );
}
