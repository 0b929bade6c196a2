// What the engine finds odd about announce URLs, as it is shown.
import type { AnnounceDoubtView } from '../api/types';
import type { OwnUrl } from './tiers';

export interface ShownDoubt extends Omit<AnnounceDoubtView, 'url'> {
  urls: string[];
}

/** How far our own URLs reach is said beside them, with what can be done about it. */
const SAID_ELSEWHERE = new Set(['loopback', 'private_network']);

/** The same thing about several URLs is said once. */
export function shownDoubts(doubts: AnnounceDoubtView[], own: OwnUrl[]): ShownDoubt[] {
  const shown: ShownDoubt[] = [];
  for (const { url, ...doubt } of doubts) {
    if (SAID_ELSEWHERE.has(doubt.code) && own.some((each) => each.url === url)) continue;
    const same = shown.find(
      ({ message, hint }) => message === doubt.message && hint === doubt.hint,
    );
    if (same) same.urls.push(url);
    else shown.push({ ...doubt, urls: [url] });
  }
  return shown;
}
