// The wizard's steps in order, with their names.
import type { Key } from '../text/text';
import type { Step } from './wizard';

export const STEPS = ['choose', 'plan', 'progress', 'result'] as const satisfies readonly Step[];

export const STEP_NAMES: Record<Step, Key> = {
  choose: 'create.step.choose',
  plan: 'create.step.plan',
  batch: 'create.step.plan',
  progress: 'create.step.progress',
  queue: 'create.step.progress',
  result: 'create.step.result',
};
