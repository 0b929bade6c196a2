// The tracker's states in words.
import type { OverviewView, TrackerState } from '../api/types';
import type { Key } from '../text/text';

export const STATE_NAME: Record<TrackerState, Key> = {
  stopped: 'state.stopped',
  starting: 'state.starting',
  running: 'state.running',
  stopping: 'state.stopping',
  failed: 'state.failed',
};

export const STATE_TITLE: Record<TrackerState, Key> = {
  stopped: 'state.stopped.title',
  starting: 'state.starting.title',
  running: 'state.running.title',
  stopping: 'state.stopping.title',
  failed: 'state.failed.title',
};

export function stateText({ state, open, private: isPrivate }: OverviewView): Key {
  switch (state) {
    case 'running':
      if (isPrivate) return 'state.running.private';
      return open ? 'state.running.open' : 'state.running.registered';
    case 'stopped':
      return 'state.stopped.text';
    case 'starting':
      return 'state.starting.text';
    case 'stopping':
      return 'state.stopping.text';
    case 'failed':
      return 'state.failed.text';
  }
}
