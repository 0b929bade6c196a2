// The columns of the table of torrents: which are shown, how wide, and which fit.
import type { TorrentColumn } from '../api/types';
import type { Key } from '../text/text';

export interface Column {
  id: TorrentColumn;
  text: Key;
  number: boolean;
  /** Width in rem as long as nobody has chosen another. */
  width: number;
}

/** In the order in which they stand in the table. */
export const COLUMNS: Column[] = [
  { id: 'name', text: 'column.name', number: false, width: 16 },
  { id: 'category', text: 'column.category', number: false, width: 8 },
  { id: 'size', text: 'column.size', number: true, width: 6 },
  { id: 'seeders', text: 'column.seeders', number: true, width: 6 },
  { id: 'leechers', text: 'column.leechers', number: true, width: 6 },
  { id: 'completed', text: 'column.completed', number: true, width: 7 },
  { id: 'transferred', text: 'column.transferred', number: true, width: 7.5 },
  { id: 'added', text: 'column.added', number: true, width: 7.5 },
  { id: 'info_hash', text: 'column.infoHash', number: false, width: 12 },
];

/** Those that go first where there is no room for all, the first of them before the others. */
const EXPENDABLE: TorrentColumn[] = [
  'info_hash',
  'transferred',
  'added',
  'category',
  'completed',
  'size',
  'leechers',
  'seeders',
];

const LEAST_WIDTH = 4;
const MOST_WIDTH = 40;
/** What the names need at least. */
const LEAST_NAME_WIDTH = 9;

export interface Layout {
  /** The columns that a person wants, the name among them in any case. */
  chosen: TorrentColumn[];
  /** Widths in rem that a person gave. */
  widths: Partial<Record<TorrentColumn, number>>;
}

export const FIRST_LAYOUT: Layout = {
  chosen: ['name', 'size', 'seeders', 'leechers', 'completed', 'added'],
  widths: {},
};

/** What was stored, as far as it makes sense. */
export function readLayout(stored: string | null): Layout {
  try {
    const { chosen, widths } = JSON.parse(stored ?? '') as Partial<Layout>;
    const known = COLUMNS.map(({ id }) => id);
    const wanted = known.filter((id) => id === 'name' || chosen?.includes(id));
    const given = known.map((id) => [id, clampWidth(Number(widths?.[id]))] as const);
    return {
      chosen: wanted.length > 1 ? wanted : FIRST_LAYOUT.chosen,
      widths: Object.fromEntries(given.filter(([, width]) => !Number.isNaN(width))),
    };
  } catch {
    return FIRST_LAYOUT;
  }
}

export function clampWidth(rem: number): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, rem));
}

export function widthOf(layout: Layout, column: Column): number {
  return layout.widths[column.id] ?? column.width;
}

/** With `id` shown or not; the name always is. */
export function withColumn(layout: Layout, id: TorrentColumn, shown: boolean): Layout {
  const chosen = COLUMNS.map((column) => column.id).filter(
    (each) => each === 'name' || (each === id ? shown : layout.chosen.includes(each)),
  );
  return { ...layout, chosen };
}

/** The chosen columns that fit into `room` (rem) beside the names. */
export function fitting(layout: Layout, room: number): Column[] {
  let columns = COLUMNS.filter(({ id }) => layout.chosen.includes(id));
  for (const id of EXPENDABLE) {
    const others = columns.filter((column) => column.id !== 'name');
    const taken = others.reduce((sum, column) => sum + widthOf(layout, column), 0);
    if (taken + LEAST_NAME_WIDTH <= room) break;
    columns = columns.filter((column) => column.id !== id);
  }
  return columns;
}
