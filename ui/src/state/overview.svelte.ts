// The tracker's state, addresses and counts, followed for as long as the program is open.
import * as commands from '../api/commands';
import { toUserError } from '../api/errors';
import type { OverviewView, UserError } from '../api/types';
import { Live } from './live.svelte';

class Overview extends Live<OverviewView> {
  /** Whether a switch of the tracker is under way. */
  busy = $state.raw(false);
  /** Why the last switch failed. */
  refusal = $state.raw<UserError | null>(null);

  constructor() {
    super(commands.overview, 'overview');
  }

  start = () => this.#change(commands.startTracker);
  stop = () => this.#change(commands.stopTracker);
  restart = () => this.#change(commands.restartTracker);
  listenToNetwork = () => this.#change(commands.listenToNetwork);

  async #change(command: () => Promise<OverviewView>): Promise<boolean> {
    this.busy = true;
    this.refusal = null;
    try {
      this.set(await command());
      return true;
    } catch (thrown) {
      this.refusal = toUserError(thrown);
      this.refresh();
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const overview = new Overview();
