// How long to wait before the next attempt to reach the engine.

const FIRST_MS = 500;
const LONGEST_MS = 8_000;

/** Doubles from half a second to eight, so that a restart is noticed soon and a long absence costs little. */
export function backoffMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
}
