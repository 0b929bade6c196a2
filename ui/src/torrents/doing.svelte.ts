// What is being done to torrents that were selected, wherever it was asked for.
import * as commands from '../api/commands/list';
import { toUserError, userError } from '../api/errors';
import type { TorrentChange, UserError } from '../api/types';
import { copyText } from '../parts/clipboard';
import { announcer } from '../state/announcer.svelte';
import { plural, t } from '../text/text';
import { change, type ActionId } from './actions';

/** Actions that need no further word. */
const CHANGES: Partial<Record<ActionId, TorrentChange>> = {
  resume: { kind: 'resume' },
  archive: { kind: 'archive' },
  unarchive: { kind: 'unarchive' },
  hide: { kind: 'hide' },
  show: { kind: 'show' },
};

class Doing {
  busy = $state.raw(false);
  /** What a dialog asks about, and the torrents it is about. */
  asking = $state.raw<{ kind: 'pause' | 'category'; infoHashes: string[] } | null>(null);

  async begin(
    id: ActionId,
    infoHashes: string[],
    onfailure: (error: UserError | null) => void,
  ): Promise<void> {
    onfailure(null);
    if (id === 'pause' || id === 'category') {
      this.asking = { kind: id, infoHashes };
      return;
    }
    this.busy = true;
    try {
      announcer.say(await carryOut(id, infoHashes));
    } catch (thrown) {
      onfailure(toUserError(thrown));
    } finally {
      this.busy = false;
    }
  }
}

/** Gives the words to confirm it with. */
async function carryOut(id: ActionId, infoHashes: string[]): Promise<string> {
  const wanted = CHANGES[id];
  if (wanted) return change(infoHashes, wanted);
  const magnets = await commands.torrentMagnets(infoHashes);
  if (!(await copyText(magnets.join('\n')))) throw userError('ui_copy', t('error.copy'));
  return plural('many.magnets.done', magnets.length);
}

export const doing = new Doing();
