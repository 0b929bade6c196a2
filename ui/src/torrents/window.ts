// Which rows of a long table have to exist, so that tens of thousands cost no more than a screenful.

export interface RowWindow {
  /** Index of the first row that exists. */
  first: number;
  /** Index after the last row that exists. */
  end: number;
}

/** Rows kept above and below the visible part, so that quick scrolling shows no gaps. */
const SPARE = 6;

export function rowWindow(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - SPARE;
  const end = Math.ceil((scrollTop + height) / rowHeight) + SPARE;
  return {
    first: Math.max(0, Math.min(first, count)),
    end: Math.max(0, Math.min(end, count)),
  };
}

/**
 * How many rows exist at most. Rows with the same remainder by this are never there together, so
 * that one element serves them in turn: to fill one anew costs far less than to make it.
 */
export function rowsMax(height: number, rowHeight: number): number {
  return Math.ceil(height / rowHeight) + 1 + 2 * SPARE;
}

/** The scroll position nearest to `scrollTop` that shows the whole row `index`. */
export function scrollToRow(
  index: number,
  scrollTop: number,
  height: number,
  rowHeight: number,
): number {
  const top = index * rowHeight;
  return Math.max(top + rowHeight - height, Math.min(scrollTop, top));
}
