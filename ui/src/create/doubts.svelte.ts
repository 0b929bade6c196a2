// What the engine finds odd about the announce URLs that are to go in, asked while they are typed.
import * as commands from '../api/commands/create';
import type { AnnounceDoubtView } from '../api/types';
import { debounce } from '../state/coalesce';

const TYPING_PAUSE_MS = 300;

export class Doubts {
  list = $state.raw<AnnounceDoubtView[]>([]);
  /** Whether a torrent with these URLs would be refused. */
  readonly refused = $derived(this.list.some(({ refused }) => refused));
  #urls: string[] = [];
  readonly #askSoon = debounce(() => void this.#ask(), TYPING_PAUSE_MS);

  check(urls: string[]): void {
    // Each step of the wizard names them anew.
    if (urls.join('\n') === this.#urls.join('\n')) return;
    this.#urls = urls;
    // What is gone is no longer in doubt.
    this.list = this.list.filter(({ url }) => urls.includes(url));
    this.#askSoon();
  }

  async #ask(): Promise<void> {
    const urls = this.#urls;
    // Without an answer nothing is in doubt; the engine looks again before it makes a torrent.
    const list = urls.length > 0 ? await commands.checkAnnounceUrls(urls).catch(() => []) : [];
    if (urls === this.#urls) this.list = list;
  }
}
