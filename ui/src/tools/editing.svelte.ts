// One edit of a torrent: what stands in the fields, and what the engine says would come of it.
import * as commands from '../api/commands/tools';
import { toUserError } from '../api/errors';
import type { EditRequest, EditView, InspectView, TorrentSource, UserError } from '../api/types';
import { download } from '../parts/files';
import { debounce } from '../state/coalesce';
import { draftOf, isEmptyEdit, requestOf, type Draft } from './edit';
import { inspect } from './inspect.svelte';

const TYPING_PAUSE_MS = 300;

export class Editing {
  draft: Draft;
  preview = $state.raw<EditView | null>(null);
  /** What was saved last, until something is changed again. */
  saved = $state.raw<EditView | null>(null);
  failure = $state.raw<UserError | null>(null);
  busy = $state.raw(false);
  #view: InspectView;
  #source: TorrentSource;
  #asked = 0;
  readonly #lookSoon = debounce(() => void this.#look(), TYPING_PAUSE_MS);

  constructor(view: InspectView, source: TorrentSource) {
    this.#view = view;
    this.#source = source;
    this.draft = $state.raw(draftOf(view));
  }

  get changed(): boolean {
    return !isEmptyEdit(this.#request());
  }

  set(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.#asked += 1;
    this.saved = null;
    this.failure = null;
    if (this.changed) this.#lookSoon();
    else this.preview = null;
  }

  undo(): void {
    this.set(draftOf(this.#view));
  }

  /** True once it is saved. */
  async save(): Promise<boolean> {
    this.busy = true;
    this.failure = null;
    this.#asked += 1;
    try {
      const saved = await commands.editTorrent(this.#source, this.#request());
      if (this.#source.from === 'file') download(saved.file);
      this.#source = sourceAfter(this.#source, saved);
      this.#view = saved.after;
      this.draft = draftOf(saved.after);
      this.preview = null;
      this.saved = saved;
      await inspect.show(this.#source);
      return true;
    } catch (thrown) {
      this.failure = toUserError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #request(): EditRequest {
    return requestOf(this.#view, this.draft);
  }

  async #look(): Promise<void> {
    if (!this.changed || this.busy) return;
    const number = ++this.#asked;
    try {
      const preview = await commands.previewEdit(this.#source, this.#request());
      if (number === this.#asked) this.preview = preview;
    } catch (thrown) {
      if (number !== this.#asked) return;
      this.preview = null;
      this.failure = toUserError(thrown);
    }
  }
}

/** What is looked at from then on. */
function sourceAfter(source: TorrentSource, saved: EditView): TorrentSource {
  switch (source.from) {
    case 'file':
      return { from: 'file', ...saved.file };
    case 'registered':
      return { from: 'registered', info_hash: saved.info_hash };
    default:
      return source;
  }
}
