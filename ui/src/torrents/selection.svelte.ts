// Which torrents are selected, whether their rows are on the screen or not.
import { list } from './list.svelte';

class Selection {
  #hashes = $state.raw<ReadonlySet<string>>(new Set());
  /** From where a range reaches. */
  #anchor = 0;
  /** Counts the changes, as the answer to an earlier one may come late. */
  #change = 0;

  get size(): number {
    return this.#hashes.size;
  }

  get hashes(): string[] {
    return [...this.#hashes];
  }

  has(infoHash: string): boolean {
    return this.#hashes.has(infoHash);
  }

  clear(): void {
    this.#set([]);
  }

  /** Selects one torrent and no other. */
  only(infoHash: string, index: number): void {
    this.#anchor = index;
    this.#set([infoHash]);
  }

  toggle(infoHash: string, index: number): void {
    this.#anchor = index;
    const rest = this.hashes.filter((each) => each !== infoHash);
    this.#set(this.has(infoHash) ? rest : [...rest, infoHash]);
  }

  /** Selects all from the last one that was clicked to that at `index`; `others` stay. */
  async rangeTo(index: number, others: boolean): Promise<void> {
    const [first, last] = [Math.min(this.#anchor, index), Math.max(this.#anchor, index)];
    await this.#take(first, last - first + 1, others ? this.hashes : []);
  }

  /** Selects every torrent that the filter lets through. */
  async all(): Promise<void> {
    await this.#take(0, list.matching, []);
  }

  async #take(offset: number, count: number, others: string[]): Promise<void> {
    const change = ++this.#change;
    const hashes = await list.hashes(offset, count);
    if (change === this.#change) this.#set([...others, ...hashes]);
  }

  #set(hashes: string[]): void {
    this.#change += 1;
    this.#hashes = new Set(hashes);
  }
}

export const selection = new Selection();
