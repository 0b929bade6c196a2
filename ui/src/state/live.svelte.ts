// A value of the engine that is asked for again whenever it may have changed.
import { toUserError } from '../api/errors';
import type { Event, UserError } from '../api/types';
import { coalesce, type Coalesced } from './coalesce';
import { engine } from './engine.svelte';
import { whenSeen, type Seen } from './sight';

export class Live<T> {
  /** What was known last; null before the first answer. */
  value = $state.raw<T | null>(null);
  /** Why the last question failed; null once one succeeds. */
  problem = $state.raw<UserError | null>(null);
  readonly #asking: Coalesced;
  readonly #seen: Seen;
  readonly #on: Event['type'];
  #unwanted = new AbortController();
  #begun = false;

  /** The signal given to `ask` says that the value is no longer followed. */
  constructor(ask: (signal: AbortSignal) => Promise<T>, on: Event['type']) {
    this.#on = on;
    this.#asking = coalesce(async () => {
      const { signal } = this.#unwanted;
      try {
        this.set(await ask(signal));
      } catch (thrown) {
        if (!signal.aborted) this.problem = toUserError(thrown);
      }
    });
    this.#seen = whenSeen(() => this.#asking.run());
  }

  /** Asks at once, as somebody waits for the answer. */
  refresh = () => this.#asking.hurry();

  /** Asks when it is time to, as the value may have changed. */
  askLater = () => this.#seen.run();

  set(value: T): void {
    this.value = value;
    this.problem = null;
  }

  /** Asks before it is followed, so that the answer is on its way while the page is built. */
  begin(): void {
    this.#begun = true;
    this.refresh();
  }

  /** Keeps the value current until the returned function is called. */
  follow(): () => void {
    if (!this.#begun) this.refresh();
    this.#begun = false;
    const unfollow = engine.onEvent((event) => {
      if (event.type === this.#on || event.type === 'missed') this.askLater();
    });
    const forget = engine.onOnline(this.refresh);
    return () => {
      unfollow();
      forget();
      this.#seen.drop();
      this.#asking.drop();
      this.#unwanted.abort();
      this.#unwanted = new AbortController();
    };
  }
}
