// What is asked of the list of torrents.
import type {
  TorrentColumn,
  TorrentFilter,
  TorrentGroup,
  TorrentSort,
  TorrentsRequest,
} from '../api/types';
import type { RowWindow } from './window';

export const FIRST_SORT: TorrentSort = { column: 'added', descending: true };

/** Texts begin with A, all else with the largest. */
const ASCENDING: TorrentColumn[] = ['name', 'category', 'info_hash'];

/** Rows asked for above and below those that exist, so that scrolling finds them there. */
const AHEAD = 60;

/** A second click turns the order round. */
export function sortBy(now: TorrentSort, column: TorrentColumn): TorrentSort {
  if (now.column === column) return { column, descending: !now.descending };
  return { column, descending: !ASCENDING.includes(column) };
}

/** The part of a list that covers `rows`, and some more for what comes next. */
export function requestFor(
  filter: TorrentFilter,
  sort: TorrentSort,
  rows: RowWindow,
): TorrentsRequest {
  const offset = Math.max(0, rows.first - AHEAD);
  return { filter, sort, offset, count: rows.end + AHEAD - offset };
}

/** Whether a part of `length` rows from `offset` on has all of `rows`. */
export function covers(offset: number, length: number, rows: RowWindow): boolean {
  return rows.first >= offset && rows.end <= offset + length;
}

export function isSameList(a: TorrentsRequest, b: TorrentsRequest): boolean {
  const list = ({ filter, sort }: TorrentsRequest) => JSON.stringify([filter, sort]);
  return list(a) === list(b);
}

/** The groups a person can choose from: all, those that have torrents, and the chosen one. */
export function groupsShown<Counted extends { group: TorrentGroup; count: number }>(
  counted: Counted[],
  chosen: TorrentGroup,
): Counted[] {
  return counted.filter(({ group, count }) => group === 'all' || group === chosen || count > 0);
}
