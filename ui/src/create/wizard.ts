// The create wizard as a value: what it knows, and what each event makes of it.
import type { CreatedTorrent, JobView, PlanView, Reach, UserError } from '../api/types';

export type Step = 'choose' | 'plan' | 'progress' | 'result';

/** Something worth telling that is no error. */
export type Note = 'one_at_a_time' | 'folder_changed' | 'cancelled';

export interface Options {
  pieceLengthBytes: number | null;
  private: boolean;
  comment: string;
  /** What the person decided about the tracker's own URLs; the rest follows the rule of `ownUrls`. */
  decidedUrls: Record<string, boolean>;
  moreTrackers: string;
  /** Where to save the .torrent; null for where the plan says. */
  outputPath: string | null;
}

export interface Wizard {
  step: Step;
  path: string;
  options: Options;
  planning: boolean;
  plan: PlanView | null;
  job: JobView | null;
  cancelling: boolean;
  /** How far the trackers carried when the creation began; later ones are not in the torrent. */
  reach: Reach | null;
  result: CreatedTorrent | null;
  error: UserError | null;
  note: Note | null;
}

export type Action =
  | { type: 'path'; path: string }
  | { type: 'dropped'; paths: string[] }
  | { type: 'planning' }
  | { type: 'planned'; plan: PlanView }
  | { type: 'plan_failed'; error: UserError }
  | { type: 'options'; options: Partial<Options> }
  | { type: 'creating'; reach: Reach | null }
  | { type: 'resumed'; path: string; options: Options; reach: Reach | null }
  | { type: 'job'; job: JobView }
  | { type: 'create_failed'; error: UserError }
  | { type: 'cancelling' }
  | { type: 'back' }
  | { type: 'again' };

export const START: Wizard = {
  step: 'choose',
  path: '',
  options: {
    pieceLengthBytes: null,
    private: false,
    comment: '',
    decidedUrls: {},
    moreTrackers: '',
    outputPath: null,
  },
  planning: false,
  plan: null,
  job: null,
  cancelling: false,
  reach: null,
  result: null,
  error: null,
  note: null,
};

export function next(wizard: Wizard, action: Action): Wizard {
  switch (action.type) {
    case 'path':
      return { ...wizard, path: action.path, error: null, note: null };
    case 'dropped': {
      const [path, ...others] = action.paths;
      if (wizard.step === 'progress' || path === undefined) return wizard;
      if (others.length > 0) return { ...START, note: 'one_at_a_time' };
      return { ...START, path };
    }
    case 'planning':
      // The note about a changed folder has to outlive the planning it causes.
      return { ...wizard, planning: true, error: null };
    case 'planned':
      return planned(wizard, action.plan);
    case 'plan_failed':
      return { ...wizard, planning: false, error: action.error };
    case 'options':
      return { ...wizard, options: { ...wizard.options, ...action.options } };
    case 'creating':
      return {
        ...wizard,
        step: 'progress',
        reach: action.reach,
        job: null,
        cancelling: false,
        error: null,
        note: null,
      };
    case 'resumed': {
      const { path, options, reach } = action;
      return { ...START, step: 'progress', path, options, reach };
    }
    case 'job':
      return moved(wizard, action.job);
    case 'create_failed':
      // A run that has ended in the meantime did not fail.
      return wizard.step === 'progress' ? failed(wizard, action.error) : wizard;
    case 'cancelling':
      return { ...wizard, cancelling: true };
    case 'back':
      return { ...START, path: wizard.path, options: { ...wizard.options, outputPath: null } };
    case 'again':
      return START;
  }
}

function planned(wizard: Wizard, plan: PlanView): Wizard {
  // A plan that comes late must not pull the person out of what follows.
  if (wizard.step !== 'choose' && wizard.step !== 'plan') return wizard;
  return { ...wizard, step: 'plan', planning: false, plan, error: null };
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

/** Answers and events travel apart, so an older one can arrive after a newer one. */
function isBehind(job: JobView, known: JobView): boolean {
  const running = job.state === 'hashing' || job.state === 'saving';
  return (
    running &&
    (job.done_bytes < known.done_bytes || (job.state === 'hashing' && known.state === 'saving'))
  );
}
