// The engine's commands about the first run.
import { call } from '../transport';
import type {
  FirstRunChoices,
  FirstRunPlanView,
  FirstRunView,
  OverviewView,
  SettingChangeView,
  SurroundingsView,
} from '../types';

export const firstRun = () => call<FirstRunView>('first_run');
export const lookAround = (port: number) => call<SurroundingsView>('look_around', { port });
export const planFirstRun = (choices: FirstRunChoices) =>
  call<FirstRunPlanView>('plan_first_run', { choices });
export const applyFirstRun = (choices: FirstRunChoices, seen: SettingChangeView[]) =>
  call<OverviewView>('apply_first_run', { choices, seen });
export const skipFirstRun = () => call<OverviewView>('skip_first_run');
