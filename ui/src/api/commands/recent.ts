// The engine's commands for what happened before and lately.
import { call } from '../transport';
import type { HistoryRange, HistoryView, RecentEventView } from '../types';

/** Of all torrents together, or of one. */
export const history = (range: HistoryRange, infoHash: string | null, signal: AbortSignal) =>
  call<HistoryView>('history', { info_hash: infoHash, range }, signal);

export const recent = () => call<RecentEventView[]>('recent');
