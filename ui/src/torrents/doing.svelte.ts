// What is being done to torrents that were selected, wherever it was asked for.
import * as commands from '../api/commands/list';
import { toUserError, userError } from '../api/errors';
import { shell } from '../api/transport';
import type { TorrentChange, UserError } from '../api/types';
import { copyText } from '../parts/clipboard';
import { downloadAs } from '../parts/files';
import { toasts } from '../parts/toast/toasts.svelte';
import { plural, t } from '../text/text';
import { doneWords, type ActionId } from './actions';
import { list } from './list.svelte';
import { selection } from './selection.svelte';

/** Actions that need no further word. */
const CHANGES: Partial<Record<ActionId, TorrentChange>> = {
  resume: { kind: 'resume' },
  archive: { kind: 'archive' },
  unarchive: { kind: 'unarchive' },
  hide: { kind: 'hide' },
  show: { kind: 'show' },
  remove: { kind: 'remove' },
  putBack: { kind: 'put_back' },
};

/** What takes each of them back. */
const BACK: Partial<Record<TorrentChange['kind'], TorrentChange>> = {
  archive: { kind: 'unarchive' },
  unarchive: { kind: 'archive' },
  hide: { kind: 'show' },
  show: { kind: 'hide' },
  remove: { kind: 'put_back' },
};

/** What takes torrents out of the list that they were selected in. */
const LEAVES: TorrentChange['kind'][] = ['archive', 'unarchive', 'remove', 'put_back'];

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
      const words = await carryOut(id, infoHashes);
      if (words !== null) toasts.show(words, { undo: undoing(id, infoHashes) });
    } catch (thrown) {
      onfailure(toUserError(thrown));
    } finally {
      this.busy = false;
    }
  }
}

/** Makes `wanted` hold for all of them, and shows it; gives the words to confirm it with. */
export async function change(infoHashes: string[], wanted: TorrentChange): Promise<string> {
  const count = await commands.changeTorrents(infoHashes, wanted);
  // The news of it would be waited for at the pace of news.
  void list.ask();
  return doneWords(wanted.kind, count);
}

/** Takes back what was done with `infoHashes`, where that is one thing to do. */
function undoing(id: ActionId, infoHashes: string[]): (() => Promise<void>) | undefined {
  const done = CHANGES[id];
  const back = done && BACK[done.kind];
  if (!back) return undefined;
  return async () => {
    try {
      toasts.show(await change(infoHashes, back));
    } catch (thrown) {
      toasts.show(toUserError(thrown).message, { kind: 'error' });
    }
  };
}

/** Gives the words to confirm it with; none when the person changes their mind. */
async function carryOut(id: ActionId, infoHashes: string[]): Promise<string | null> {
  const wanted = CHANGES[id];
  if (wanted) return carryOutChange(infoHashes, wanted);
  if (id === 'save') return saveFiles(infoHashes);
  if (id === 'csv') return saveTable(infoHashes);
  const magnets = await commands.torrentMagnets(infoHashes);
  if (!(await copyText(magnets.join('\n')))) throw userError('ui_copy', t('error.copy'));
  return plural('many.magnets.done', magnets.length);
}

async function carryOutChange(infoHashes: string[], wanted: TorrentChange): Promise<string> {
  const words = await change(infoHashes, wanted);
  // They are in another list now.
  if (LEAVES.includes(wanted.kind)) selection.clear();
  return words;
}

async function saveFiles(infoHashes: string[]): Promise<string | null> {
  if (!shell) {
    downloadAs(await commands.zipTorrents(infoHashes), 'application/zip');
    return t('many.downloaded');
  }
  const folder = await shell.pickPath('folder');
  if (folder === null) return null;
  return plural('many.save.done', await commands.saveTorrents(folder, infoHashes));
}

async function saveTable(infoHashes: string[]): Promise<string | null> {
  if (!shell) {
    downloadAs(await commands.listCsv(list.request(), infoHashes), 'text/csv');
    return t('many.downloaded');
  }
  const folder = await shell.pickPath('folder');
  if (folder === null) return null;
  const path = await commands.saveListCsv(folder, list.request(), infoHashes);
  return t('many.csv.done', { path });
}

export const doing = new Doing();
