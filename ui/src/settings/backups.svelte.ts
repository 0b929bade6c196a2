// The backups, followed while a page shows them, and the ways to change them.
import * as commands from '../api/commands/backups';
import { toUserError } from '../api/errors';
import type { BackupReason, BackupsView, UserError } from '../api/types';
import { Live } from '../state/live.svelte';
import type { Key } from '../text/text';

export const REASON_NAME: Record<BackupReason, Key> = {
  daily: 'backups.reason.daily',
  by_hand: 'backups.reason.by_hand',
  before_migration: 'backups.reason.before_migration',
  before_restore: 'backups.reason.before_restore',
};

class Backups extends Live<BackupsView> {
  constructor() {
    super(commands.backups, 'backups');
  }

  /** Shows what `command` leads to; returns why it failed, or null. */
  async change(command: () => Promise<BackupsView>): Promise<UserError | null> {
    try {
      this.set(await command());
      return null;
    } catch (thrown) {
      return toUserError(thrown);
    }
  }
}

export const backups = new Backups();
