// The torrent that is looked at, kept while other pages are open.
import * as all from '../api/commands';
import * as commands from '../api/commands/tools';
import { toUserError } from '../api/errors';
import type { InspectView, TorrentSource, UserError } from '../api/types';
import { readBase64 } from '../parts/files';
import { router } from '../state/router.svelte';
import { NO_EDIT } from './edit';
import { isTorrentDrop, recallSource, rememberSource } from './source';

export type InspectTab = 'facts' | 'trackers' | 'files' | 'verify' | 'edit';

class Inspect {
  source = $state.raw<TorrentSource | null>(null);
  view = $state.raw<InspectView | null>(null);
  busy = $state.raw(false);
  failure = $state.raw<UserError | null>(null);
  /** What stands in the field, also when it led to nothing. */
  typed = $state('');
  /** The tab to begin with. */
  tab = $state.raw<InspectTab>('facts');
  /** Where its data probably is; empty where nothing is known. */
  dataPath = $state.raw('');
  /** Counts what was opened, so that each torrent is shown anew. */
  opened = $state.raw(0);
  #asked = 0;

  /** Takes up what was looked at when the page was loaded anew. */
  resume(): void {
    const source = recallSource();
    if (source !== null && this.source === null && !this.busy) void this.open(source);
  }

  async open(source: TorrentSource, tab: InspectTab = 'facts', dataPath = ''): Promise<void> {
    this.view = null;
    this.tab = tab;
    this.dataPath = dataPath;
    if (await this.show(source)) this.opened += 1;
  }

  /** Opens a registered torrent, wherever one is. */
  openRegistered(infoHash: string, tab: InspectTab, dataPath = ''): void {
    router.go({ page: 'inspect' });
    void this.open({ from: 'registered', info_hash: infoHash }, tab, dataPath);
  }

  async openFile(file: File): Promise<void> {
    this.failure = null;
    try {
      const base64 = await readBase64(file);
      await this.open({ from: 'file', file_name: file.name, base64 });
    } catch (thrown) {
      this.failure = toUserError(thrown);
    }
  }

  /** Looks at `source` in place of what is shown; true once that is shown. */
  async show(source: TorrentSource): Promise<boolean> {
    const number = ++this.#asked;
    this.busy = true;
    this.failure = null;
    try {
      const view = await commands.inspectTorrent(source);
      if (number !== this.#asked) return false;
      this.source = source;
      this.view = view;
      rememberSource(source);
      return true;
    } catch (thrown) {
      if (number !== this.#asked) return false;
      this.failure = toUserError(thrown);
      this.source = this.view ? this.source : null;
      if (!this.view) rememberSource(null);
      return false;
    } finally {
      if (number === this.#asked) this.busy = false;
    }
  }

  /** Registers what is shown with the tracker, and gives the info hash it is known by. */
  async register(source: TorrentSource): Promise<void> {
    const { file } = await commands.previewEdit(source, NO_EDIT);
    await all.registerTorrent(file.base64, file.file_name);
    await this.show(source);
  }

  close(): void {
    this.#asked += 1;
    this.busy = false;
    this.source = null;
    this.view = null;
    this.failure = null;
    this.typed = '';
    rememberSource(null);
  }
}

export const inspect = new Inspect();

/** Takes what was dropped on the window if it is a .torrent; false leaves it to others. */
export function takeTorrentDrop(paths: string[]): boolean {
  const [path] = paths;
  if (path === undefined || !isTorrentDrop(paths)) return false;
  router.go({ page: 'inspect' });
  void inspect.open({ from: 'path', path });
  return true;
}
