// The wizard's steps in order, with their names.
import type { Key } from '../text/text';
import type { Step } from './wizard';

export const STEPS: readonly Step[] = ['choose', 'plan', 'progress', 'result'];

export const STEP_NAMES: Record<Step, Key> = {
  choose: 'create.step.choose',
  plan: 'create.step.plan',
  progress: 'create.step.progress',
  result: 'create.step.result',
};
