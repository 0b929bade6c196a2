// The steps of the first run in order, with their names.
import type { Key } from '../text/text';

export const STEPS = ['intro', 'look', 'reach', 'access', 'start', 'summary', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** The introduction stands before all steps. */
export const STEP_NAMES: Record<Exclude<Step, 'intro'>, Key> = {
  look: 'welcome.look.step',
  reach: 'welcome.reach.step',
  access: 'welcome.access.step',
  start: 'welcome.start.step',
  summary: 'welcome.summary.step',
  done: 'welcome.done.step',
};

export function next(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? step;
}

export function before(step: Step): Step {
  return STEPS[STEPS.indexOf(step) - 1] ?? step;
}
