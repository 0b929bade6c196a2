// Whether the engine can be reached, and its news handed to whoever follows them.
import { subscribe, tryEngineAgain, type Connection } from '../api/transport';
import type { Event, UserError } from '../api/types';

class Engine {
  connection = $state.raw<Connection>('connecting');
  /** Why there is no engine, where there is none. */
  problem = $state.raw<UserError | null>(null);
  readonly #followers = new Set<(event: Event) => void>();
  readonly #returners = new Set<() => void>();

  start(): () => void {
    return subscribe(
      (event) => this.#followers.forEach((follower) => follower(event)),
      (connection, problem) => {
        this.connection = connection;
        this.problem = problem ?? null;
        // Events that fell into a gap are lost, so everyone asks again.
        if (connection === 'online') this.askAgain();
      },
    );
  }

  /** Asks once more for an engine that could not be opened. */
  tryAgain = () => tryEngineAgain();

  /** Has everyone ask again, as after a gap in the events. */
  askAgain(): void {
    this.#returners.forEach((returner) => returner());
  }

  onEvent(follower: (event: Event) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Calls `returner` each time the engine can be reached again. */
  onOnline(returner: () => void): () => void {
    this.#returners.add(returner);
    return () => this.#returners.delete(returner);
  }
}

export const engine = new Engine();
