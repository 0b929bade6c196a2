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
  /** Tells answers that came too late from the one that is waited for. */
  #question = 0;

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
      this.#question += 1;
      clearTimeout(this.#timer);
    };
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const question = ++this.#question;
    // When it is seen again, that is noticed.
    if (document.hidden) return;
    const range = this.range;
    try {
      const view = await history(range, this.#infoHash);
      if (question !== this.#question) return;
      this.counted = { range, view };
      this.problem = null;
    } catch (thrown) {
      if (question !== this.#question) return;
      this.problem = toUserError(thrown);
    }
    this.#timer = setTimeout(() => void this.#ask(), RANGE_LOOK[range].pauseMs);
  }
}
