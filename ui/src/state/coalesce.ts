// Keeps a stream of news from becoming a storm of questions.

export interface Coalesced {
  /** Runs the task now, or once more after the run that is under way. */
  run(): void;
  /** The same without the pause, for whoever waits for it. */
  hurry(): void;
  /** Takes back the run that was to follow. */
  drop(): void;
}

/** Runs `task` one at a time; the pause between runs grows with the time a run takes. */
export function coalesce(task: () => Promise<void>, leastPauseMs = 250): Coalesced {
  let running = false;
  let again = false;
  let hurried = false;
  let endPause = () => {};

  async function loop(): Promise<void> {
    running = true;
    do {
      again = false;
      hurried = false;
      const started = performance.now();
      await task();
      if (hurried) continue;
      await new Promise<void>((resolve) => {
        endPause = resolve;
        setTimeout(resolve, Math.max(leastPauseMs, 2 * (performance.now() - started)));
      });
    } while (again);
    running = false;
  }

  return {
    run() {
      if (running) again = true;
      else void loop();
    },
    hurry() {
      if (!running) return void loop();
      again = true;
      hurried = true;
      endPause();
    },
    drop() {
      again = false;
    },
  };
}

/** Returns a function that runs `task` once it has not been called for `quietMs`. */
export function debounce(task: () => void, quietMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, quietMs);
  };
}
