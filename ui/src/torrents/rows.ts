// Which torrents the table shows, and in which order.
import type { TorrentRow } from '../api/types';
import { compareNames } from '../text/format';

export type Column = 'name' | 'size' | 'seeders' | 'leechers' | 'completed' | 'added';

export interface Sort {
  column: Column;
  descending: boolean;
}

const COMPARE: Record<Column, (a: TorrentRow, b: TorrentRow) => number> = {
  name: (a, b) => compareNames(a.name, b.name),
  size: (a, b) => a.size_bytes - b.size_bytes,
  seeders: (a, b) => a.seeders - b.seeders,
  leechers: (a, b) => a.leechers - b.leechers,
  completed: (a, b) => a.completed - b.completed,
  added: (a, b) => a.added_unix_secs - b.added_unix_secs,
};

/** Keeps the rows whose name and category have every word of `text`, or whose info hash begins with it. */
export function search(rows: TorrentRow[], text: string): TorrentRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  const words = wanted.split(/\s+/);
  return rows.filter((row) => {
    const said = `${row.name} ${row.category ?? ''}`.toLowerCase();
    return words.every((word) => said.includes(word)) || row.info_hash.startsWith(wanted);
  });
}

/** Equal rows are ordered by info hash, so that a live table does not flicker. */
export function sorted(rows: TorrentRow[], { column, descending }: Sort): TorrentRow[] {
  const compare = COMPARE[column];
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b) || (a.info_hash < b.info_hash ? -1 : 1));
}

/** A second click turns the order round; numbers begin with the largest, names with A. */
export function sortBy(now: Sort, column: Column): Sort {
  if (now.column === column) return { column, descending: !now.descending };
  return { column, descending: column !== 'name' };
}

/** Every category that is in use, in the order of the alphabet. */
export function categories(rows: TorrentRow[]): string[] {
  const used = rows.map((row) => row.category).filter((category) => category !== null);
  return [...new Set(used)].sort(compareNames);
}
