// The table of torrents and how it was last looked at, kept while other pages are open.
import * as commands from '../api/commands';
import { Live } from '../state/live.svelte';
import type { TorrentRow } from '../api/types';
import { search, sortBy, sorted, type Column, type Sort } from './rows';

class Torrents extends Live<TorrentRow[]> {
  search = $state('');
  /** Whether the archived ones are looked at, in place of the others. */
  archive = $state(false);
  sort = $state.raw<Sort>({ column: 'added', descending: true });
  /** The row that has the keyboard, and where the table was scrolled to. */
  current = $state.raw<string | null>(null);
  scrollTop = $state.raw(0);
  readonly archivedCount = $derived((this.value ?? []).filter((row) => row.archived).length);
  readonly inArchive = $derived(this.archive && this.archivedCount > 0);
  /** Those that are tracked, or the archived ones. */
  readonly filed = $derived((this.value ?? []).filter((row) => row.archived === this.inArchive));
  readonly shown = $derived(sorted(search(this.filed, this.search), this.sort));

  constructor() {
    super(commands.torrents, 'torrents');
  }

  sortBy(column: Column): void {
    this.sort = sortBy(this.sort, column);
  }
}

export const torrents = new Torrents();
