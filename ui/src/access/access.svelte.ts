// Friends and lists, followed while a page shows them, and the ways to change them.
import * as commands from '../api/commands';
import { toUserError } from '../api/errors';
import type { AccessSettings, AccessView, UserError } from '../api/types';
import { form } from '../settings/form.svelte';
import { Live } from '../state/live.svelte';
import type { Mode } from './mode';

class Access extends Live<AccessView> {
  readonly friends = $derived((this.value?.friends ?? []).filter((each) => !each.is_owner));
  /** Those a .torrent can be saved for, the owner last. */
  readonly people = $derived([
    ...this.friends,
    ...(this.value?.friends ?? []).filter((each) => each.is_owner),
  ]);

  /** Who the person chose to let in, until it is in force; it outlives a visit to another page. */
  picked = $state.raw<Mode | null>(null);

  constructor() {
    super(commands.access, 'access');
  }

  /** Shows what `command` leads to; returns why it failed, or null. */
  async change(command: () => Promise<AccessView>): Promise<UserError | null> {
    try {
      this.set(await command());
      return null;
    } catch (thrown) {
      return toUserError(thrown);
    }
  }

  /** Changes settings at once; returns why that failed, or null. */
  async applySettings(change: Partial<AccessSettings>): Promise<UserError | null> {
    try {
      await form.changeAccess(change);
      return null;
    } catch (thrown) {
      return toUserError(thrown);
    }
  }
}

export const access = new Access();
