// The events of late and how they were last looked at, kept while other pages are open.
import { log as askLog } from '../api/commands/log';
import type { LogEntryView, LogView } from '../api/types';
import { engine } from '../state/engine.svelte';
import { Live } from '../state/live.svelte';
import { countAfter, filtered, merge, type Least } from './entries';

class Log extends Live<LogView> {
  search = $state('');
  least = $state.raw<Least>('info');
  /** All that is known, the latest first. */
  #entries = $state.raw<LogEntryView[]>([]);
  /** What was known when the list was held. */
  #held = $state.raw<LogEntryView[] | null>(null);

  readonly isHeld = $derived(this.#held !== null);
  readonly all = $derived(this.#held ?? this.#entries);
  readonly shown = $derived(filtered(this.all, this.least, this.search));
  /** How many have come since the list was held. */
  readonly waiting = $derived(
    this.#held === null ? 0 : countAfter(this.#entries, this.#held[0]?.id ?? 0),
  );

  constructor() {
    super(() => askLog(this.#entries[0]?.id ?? null), 'log');
    // It may be another run of the program, which counts anew.
    engine.onOnline(() => (this.#entries = []));
  }

  override set(view: LogView): void {
    super.set(view);
    this.#entries = merge(this.#entries, view.entries);
  }

  hold(): void {
    this.#held = this.#entries;
  }

  goOn(): void {
    this.#held = null;
  }
}

export const log = new Log();
