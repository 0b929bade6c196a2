// The columns of the table of peers, and what a click on their heads does.
import type { PeerColumn } from '../../api/types';
import type { Key } from '../../text/text';

export interface Column {
  id: PeerColumn | 'transport';
  name: Key;
  /** Figures stand on the far side, and their greatest come first. */
  number: boolean;
}

export interface PeerSort {
  column: PeerColumn;
  descending: boolean;
}

export const COLUMNS: readonly Column[] = [
  { id: 'client', name: 'peers.client', number: false },
  { id: 'address', name: 'peers.address', number: false },
  { id: 'progress', name: 'peers.progress', number: false },
  { id: 'uploaded', name: 'peers.uploaded', number: true },
  { id: 'downloaded', name: 'peers.downloaded', number: true },
  { id: 'ratio', name: 'peers.ratio', number: true },
  { id: 'first_seen', name: 'peers.firstSeen', number: true },
  { id: 'last_seen', name: 'peers.seen', number: true },
  { id: 'transport', name: 'peers.transport', number: false },
];

/** Whoever reported last stands first. */
export const LATEST_FIRST: PeerSort = { column: 'last_seen', descending: false };

const GREATEST_FIRST: readonly PeerColumn[] = ['progress', 'uploaded', 'downloaded', 'ratio'];

/** Sorted by `column`, or the other way round where that is so already. */
export function sortedBy(sort: PeerSort, column: PeerColumn): PeerSort {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: GREATEST_FIRST.includes(column) };
}
