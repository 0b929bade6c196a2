// The table of torrents and how it was last looked at, kept while other pages are open.
import * as commands from '../api/commands';
import { Live } from '../state/live.svelte';
import type { TorrentRow } from '../api/types';
import { search, sortBy, sorted, type Column, type Sort } from './rows';

class Torrents extends Live<TorrentRow[]> {
  search = $state('');
  sort = $state.raw<Sort>({ column: 'added', descending: true });
  /** The row that has the keyboard, and where the table was scrolled to. */
  current = $state.raw<string | null>(null);
  scrollTop = $state.raw(0);
  readonly shown = $derived(sorted(search(this.value ?? [], this.search), this.sort));

  constructor() {
    super(commands.torrents, 'torrents');
  }

  sortBy(column: Column): void {
    this.sort = sortBy(this.sort, column);
  }
}

export const torrents = new Torrents();
