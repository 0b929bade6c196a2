// What the charts show, asked for anew as time goes by, and not while nobody looks.
import { history } from '../api/commands/recent';
import { toUserError } from '../api/errors';
import type { UserError } from '../api/types';
import { engine } from '../state/engine.svelte';
import type { Counted } from './charting';
import { RANGE_LOOK, type Range } from './ranges';

export class Activity {
  range = $state.raw<Range>('live');
  /** What was counted; null before the first answer. */
  counted = $state.raw<Counted | null>(null);
  problem = $state.raw<UserError | null>(null);
  readonly #infoHash: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Lets go of a question whose answer is no longer waited for. */
  #unwanted = new AbortController();

  /** Of one torrent, or of all together. */
  constructor(range: Range, infoHash: string | null = null) {
    this.range = range;
    this.#infoHash = infoHash;
  }

  choose = (range: Range): void => {
    this.range = range;
    void this.#ask();
  };

  /** Keeps the charts current until the returned function is called. */
  follow(): () => void {
    const look = () => void this.#ask();
    look();
    document.addEventListener('visibilitychange', look);
    const forget = engine.onOnline(look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      forget();
      this.#letGo();
    };
  }

  #letGo(): void {
    this.#unwanted.abort();
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    this.#letGo();
    const { signal } = (this.#unwanted = new AbortController());
    // When it is seen again, that is noticed.
    if (document.hidden) return;
    const range = this.range;
    try {
      const view = await history(range, this.#infoHash, signal);
      if (signal.aborted) return;
      this.counted = { range, view };
      this.problem = null;
    } catch (thrown) {
      if (signal.aborted) return;
      this.problem = toUserError(thrown);
    }
    this.#timer = setTimeout(() => void this.#ask(), RANGE_LOOK[range].pauseMs);
  }
}
