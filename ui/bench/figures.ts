// Figures measured many times, and how they are shown.
import { cpus, loadavg } from 'node:os';

export class Figures {
  readonly #rows: string[] = [];
  readonly #loads: number[] = [];

  /** Takes what was measured of an interaction, in milliseconds. */
  add(name: string, millis: number[]): void {
    const sorted = [...millis].sort((a, b) => a - b);
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(0);
    this.#loads.push(loadavg()[0] ?? NaN);
    this.#rows.push(`| ${[name, sorted.length, at(0.5), at(0.95), at(1)].join(' | ')} |`);
    console.log(this.#rows.at(-1));
  }

  /** A table, and how busy the computer was meanwhile. */
  toString(): string {
    const [least, most] = [Math.min(...this.#loads), Math.max(...this.#loads)];
    return [
      '| interaction | samples | median ms | 95 in 100 | most |',
      '|---|---|---|---|---|',
      ...this.#rows,
      `${cpus().length} cores, load average ${least.toFixed(1)} to ${most.toFixed(1)}`,
    ].join('\n');
  }
}
