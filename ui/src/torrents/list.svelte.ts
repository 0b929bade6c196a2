// The list of torrents as it is looked at: only the part on the screen is here.
import * as commands from '../api/commands/list';
import { toUserError } from '../api/errors';
import type {
  TorrentColumn,
  TorrentFilter,
  TorrentGroup,
  TorrentRow,
  TorrentsPageView,
  TorrentsRequest,
  UserError,
} from '../api/types';
import { coalesce } from '../state/coalesce';
import { engine } from '../state/engine.svelte';
import { whenSeen } from '../state/sight';
import { readLayout, type Layout } from './columns';
import { covers, FIRST_SORT, isSameList, requestFor, sortBy } from './query';
import type { RowWindow } from './window';

const LAYOUT_KEY = 'swarmdeck-torrent-columns';

class TorrentList {
  #filter = $state.raw<TorrentFilter>({ text: '', group: 'all', category: null });
  #sort = $state.raw(FIRST_SORT);
  #layout = $state.raw(readLayout(localStorage.getItem(LAYOUT_KEY)));
  /** What was answered last, which may still be of another filter. */
  page = $state.raw<TorrentsPageView | null>(null);
  problem = $state.raw<UserError | null>(null);
  /** The row that has the keyboard, and where the table was scrolled to. */
  cursor = $state.raw(0);
  scrollTop = $state.raw(0);
  #rows: RowWindow = { first: 0, end: 40 };
  #asking = false;
  #again = false;
  /** The pace of news, which may come more quickly than answers. */
  readonly #news = coalesce(() => this.ask());

  get filter() {
    return this.#filter;
  }

  get sort() {
    return this.#sort;
  }

  get layout() {
    return this.#layout;
  }

  get matching(): number {
    return this.page?.matching ?? 0;
  }

  /** Whether there is no torrent at all, but those whose removal can be undone. */
  readonly isEmpty = $derived(
    this.page !== null &&
      this.#filter.group !== 'removed' &&
      this.page.groups.every(({ group, count }) => count === 0 || group === 'removed'),
  );

  countOf(group: TorrentGroup): number {
    return this.page?.groups.find((each) => each.group === group)?.count ?? 0;
  }

  /** The categories in use. */
  get categories(): string[] {
    const used = this.page?.categories ?? [];
    return used.map(({ category }) => category).filter((category) => category !== '');
  }

  /** Shows a torrent no more that is gone, before the next answer says so. */
  leaveOut(infoHash: string): void {
    if (this.page === null) return;
    const rows = this.page.rows.filter(({ info_hash: hash }) => hash !== infoHash);
    const matching = this.page.matching - (this.page.rows.length - rows.length);
    this.page = { ...this.page, rows, matching };
  }

  /** The row at `index`, where it is here already. */
  row(index: number): TorrentRow | null {
    return this.page?.rows[index - this.page.offset] ?? null;
  }

  /** The one torrent that is selected, where it is one and its row is here. */
  onlyRow(selected: { size: number; has(infoHash: string): boolean }): TorrentRow | null {
    if (selected.size !== 1) return null;
    return this.page?.rows.find(({ info_hash: hash }) => selected.has(hash)) ?? null;
  }

  filterBy(change: Partial<TorrentFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#lookFromTop();
  }

  sortBy(column: TorrentColumn): void {
    this.#sort = sortBy(this.#sort, column);
    this.#lookFromTop();
  }

  arrange(layout: Layout): void {
    this.#layout = layout;
    localStorage.setItem(LAYOUT_KEY, JSON.stringify(layout));
  }

  /** Sees to it that `rows` are here, if there are as many. */
  need(rows: RowWindow): void {
    this.#rows = rows;
    if (this.page === null || !covers(this.page.offset, this.page.rows.length, rows)) {
      void this.ask();
    }
  }

  /** The info hashes of `count` torrents from `offset` on in the list as it is looked at. */
  hashes(offset: number, count: number): Promise<string[]> {
    return commands.torrentHashes({ filter: this.#filter, sort: this.#sort, offset, count });
  }

  /** Asks for what is on the screen; while an answer is under way, once more after it. */
  ask = async (): Promise<void> => {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#again) {
      this.#again = false;
      const request = this.request();
      try {
        this.#take(request, await commands.torrentsPage(request));
      } catch (thrown) {
        this.problem = toUserError(thrown);
      }
    }
    this.#asking = false;
  };

  request(): TorrentsRequest {
    return requestFor(this.#filter, this.#sort, this.#rows);
  }

  /** Keeps the list current until the returned function is called. */
  follow(): () => void {
    void this.ask();
    const seen = whenSeen(() => this.#news.run());
    const unfollow = engine.onEvent(({ type }) => {
      if (type === 'torrents' || type === 'missed') seen.run();
    });
    const forget = engine.onOnline(() => void this.ask());
    return () => {
      unfollow();
      forget();
      seen.drop();
      this.#news.drop();
      this.#again = false;
    };
  }

  #lookFromTop(): void {
    this.cursor = 0;
    this.scrollTop = 0;
    this.#rows = { first: 0, end: this.#rows.end - this.#rows.first };
    void this.ask();
  }

  #take(request: TorrentsRequest, page: TorrentsPageView): void {
    // Another filter was chosen meanwhile; its answer is about to come.
    if (!isSameList(request, this.request())) return;
    this.page = page;
    this.problem = null;
    this.cursor = Math.max(0, Math.min(this.cursor, page.matching - 1));
    // The last one has been taken out of the archive, or put back.
    const { group } = this.#filter;
    if ((group === 'archived' || group === 'removed') && this.countOf(group) === 0) {
      this.filterBy({ group: 'all' });
    }
  }
}

export const list = new TorrentList();
