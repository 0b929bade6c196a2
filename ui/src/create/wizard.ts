// The create wizard as a value: what it knows, and what each event makes of it.
import type {
  BatchPlanView,
  CreatedTorrent,
  JobView,
  PlanView,
  Reach,
  UserError,
} from '../api/types';
import { isBehind } from './jobs';
import { DEFAULTS, needsPlan, type Options } from './options';
import { cleanPaths } from './path';

/** One torrent goes by plan, progress and result; several go by batch and queue. */
export type Step = 'choose' | 'plan' | 'batch' | 'progress' | 'queue' | 'result';

/** Something worth telling that is no error. */
export type Note = 'folder_changed' | 'cancelled';

export interface Wizard {
  step: Step;
  /** As it was typed: one path on each line. */
  path: string;
  /** Whether each thing in the folder becomes a torrent of its own. */
  eachEntry: boolean;
  options: Options;
  planning: boolean;
  plan: PlanView | null;
  batch: BatchPlanView | null;
  /** Whether the plan shown is of other options than those that are set. */
  stale: boolean;
  job: JobView | null;
  cancelling: boolean;
  /** How far the trackers carried when the creation began; later ones are not in the torrent. */
  reach: Reach | null;
  result: CreatedTorrent | null;
  /** The jobs of the last batch. */
  made: number[];
  error: UserError | null;
  note: Note | null;
}

export type Action =
  | { type: 'path'; path: string }
  | { type: 'dropped'; paths: string[] }
  | { type: 'each_entry'; on: boolean }
  | { type: 'planning' }
  | { type: 'planned'; plan: PlanView }
  | { type: 'batch_planned'; batch: BatchPlanView }
  | { type: 'plan_failed'; error: UserError }
  | { type: 'options'; options: Partial<Options> }
  | { type: 'creating'; reach: Reach | null }
  | { type: 'queued'; jobs: number[]; reach: Reach | null }
  | { type: 'resumed'; path: string; options: Options; reach: Reach | null }
  | { type: 'job'; job: JobView }
  | { type: 'create_failed'; error: UserError }
  | { type: 'cancelling' }
  | { type: 'back' }
  | { type: 'again' };

export const START: Wizard = {
  step: 'choose',
  path: '',
  eachEntry: false,
  options: DEFAULTS,
  planning: false,
  plan: null,
  batch: null,
  stale: false,
  job: null,
  cancelling: false,
  reach: null,
  result: null,
  made: [],
  error: null,
  note: null,
};

/** Whether more than one torrent is to be made. */
export function isBatch({ path, eachEntry }: Wizard): boolean {
  return eachEntry || cleanPaths(path).length > 1;
}

export function next(wizard: Wizard, action: Action): Wizard {
  switch (action.type) {
    case 'path':
      return { ...wizard, path: action.path, eachEntry: false, error: null, note: null };
    case 'dropped':
      // What runs goes on in the queue.
      return action.paths.length === 0 ? wizard : { ...START, path: action.paths.join('\n') };
    case 'each_entry':
      return { ...wizard, eachEntry: action.on, stale: true, error: null };
    case 'planning':
      // The note about a changed folder has to outlive the planning it causes.
      return { ...wizard, planning: true, error: null };
    case 'planned':
      return looked(wizard, { step: 'plan', plan: action.plan, batch: null });
    case 'batch_planned':
      return looked(wizard, { step: 'batch', plan: null, batch: action.batch });
    case 'plan_failed':
      return { ...stayed(wizard), planning: false, error: action.error };
    case 'options': {
      const changed = needsPlan(action.options, wizard.step === 'batch');
      const stale = wizard.stale || (isLooking(wizard) && changed);
      return { ...wizard, stale, options: { ...wizard.options, ...action.options } };
    }
    case 'creating': {
      const { reach } = action;
      const clear = { job: null, cancelling: false, error: null, note: null };
      return { ...wizard, ...clear, reach, step: 'progress' };
    }
    case 'queued':
      return { ...START, step: 'queue', made: action.jobs, reach: action.reach };
    case 'resumed': {
      const { path, options, reach } = action;
      return { ...START, step: 'progress', path, options, reach };
    }
    case 'job':
      return moved(wizard, action.job);
    case 'create_failed':
      return notCreated(wizard, action.error);
    case 'cancelling':
      return { ...wizard, cancelling: true };
    case 'back':
      return { ...START, path: wizard.path, options: { ...wizard.options, outputPath: null } };
    case 'again':
      return START;
  }
}

function looked(wizard: Wizard, seen: Pick<Wizard, 'step' | 'plan' | 'batch'>): Wizard {
  // A plan that comes late must not pull the person out of what follows.
  if (wizard.step !== 'choose' && !isLooking(wizard)) return wizard;
  return { ...wizard, ...seen, planning: false, stale: false, error: null };
}

/** A list that cannot be taken apart, or put together, is shown as it was. */
function stayed(wizard: Wizard): Wizard {
  if (!isLooking(wizard) || isBatch(wizard) === (wizard.step === 'batch')) return wizard;
  return { ...wizard, eachEntry: wizard.step === 'batch', stale: false };
}

function isLooking({ step }: Wizard): boolean {
  return step === 'plan' || step === 'batch';
}

function notCreated(wizard: Wizard, error: UserError): Wizard {
  // A run that has ended in the meantime did not fail; a batch leaves its list only for the queue.
  if (wizard.step === 'batch') return { ...wizard, planning: false, error };
  return wizard.step === 'progress' ? failed(wizard, error) : wizard;
}

function moved(wizard: Wizard, job: JobView): Wizard {
  if (wizard.step !== 'progress') return wizard;
  if (wizard.job && (wizard.job.id !== job.id || isBehind(job, wizard.job))) return wizard;
  switch (job.state) {
    case 'waiting':
    case 'hashing':
    case 'paused':
    case 'saving':
      return { ...wizard, job };
    case 'done':
      return { ...wizard, step: 'result', job, result: job.result };
    case 'cancelled':
      return { ...before(wizard), note: 'cancelled' };
    case 'failed':
      return job.error ? failed(wizard, job.error) : before(wizard);
  }
}

function failed(wizard: Wizard, error: UserError): Wizard {
  const back = before(wizard);
  return error.code === 'folder_changed' ? { ...back, note: 'folder_changed' } : { ...back, error };
}

/** Where a creation began; a resumed one has no plan any more. */
function before(wizard: Wizard): Wizard {
  return { ...wizard, step: wizard.plan ? 'plan' : 'choose', job: null, cancelling: false };
}
