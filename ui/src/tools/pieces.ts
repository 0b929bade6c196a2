// Numbers of pieces as people write them.
import type { PieceRangeView } from '../api/types';

/** For example `0–3, 17`, counted from 0 as clients do. */
export function rangesText(ranges: PieceRangeView[]): string {
  return ranges
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
