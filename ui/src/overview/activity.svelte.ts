// What the charts show, asked for anew as time goes by, and not while nobody looks.
import { history } from '../api/commands/recent';
import { toUserError } from '../api/errors';
import type { HistoryRange, HistoryView, UserError } from '../api/types';
import { engine } from '../state/engine.svelte';

export const RANGES = ['live', 'day', 'month', 'year'] as const satisfies readonly HistoryRange[];
export type Range = (typeof RANGES)[number];

/** How long each range is, and how wide its bars are. */
export const SPAN_SECS: Record<Range, { all: number; bar: number }> = {
  live: { all: 600, bar: 20 },
  day: { all: 86_400, bar: 1_800 },
  month: { all: 31 * 86_400, bar: 86_400 },
  year: { all: 366 * 86_400, bar: 7 * 86_400 },
};

const PAUSE_MS: Record<Range, number> = {
  live: 2_000,
  day: 30_000,
  month: 300_000,
  year: 300_000,
};

class Activity {
  range = $state.raw<Range>('live');
  /** What was counted, and for which range. */
  shown = $state.raw<{ range: Range; view: HistoryView } | null>(null);
  problem = $state.raw<UserError | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Tells answers that came too late from the one that is waited for. */
  #question = 0;

  choose(range: Range): void {
    this.range = range;
    void this.#ask();
  }

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
      const view = await history(range);
      if (question !== this.#question) return;
      this.shown = { range, view };
      this.problem = null;
    } catch (thrown) {
      if (question !== this.#question) return;
      this.problem = toUserError(thrown);
    }
    this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS[range]);
  }
}

export const activity = new Activity();
