// Which announce URLs go into a new torrent, and in which order clients will try them.
import type { AnnounceUrlView, Reach } from '../api/types';
import { REACH_RINGS } from '../parts/reach';

export interface OwnUrl extends AnnounceUrlView {
  ticked: boolean;
}

/**
 * The tracker's own URLs, the widest-reaching first. What the person has not decided is ticked,
 * except a URL for this computer only when a wider one exists: to others it would be a dead end.
 */
export function ownUrls(urls: AnnounceUrlView[], decided: Record<string, boolean>): OwnUrl[] {
  const wider = urls.some(({ reach }) => reach !== 'this_computer');
  return urls
    .map((each) => ({
      ...each,
      ticked: decided[each.url] ?? !(wider && each.reach === 'this_computer'),
    }))
    .toSorted((a, b) => REACH_RINGS[b.reach] - REACH_RINGS[a.reach]);
}

/** One URL on each line; empty lines are nothing. */
export function parseMore(text: string): { urls: string[]; invalid: string[] } {
  const lines = text
    .split(/\s+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return { urls: lines.filter(isTracker), invalid: lines.filter((line) => !isTracker(line)) };
}

/** Each URL is a tier of its own, so that clients try them in this order. */
export function tiersOf(own: OwnUrl[], more: string[]): string[][] {
  const urls = [...own.filter(({ ticked }) => ticked).map(({ url }) => url), ...more];
  return [...new Set(urls)].map((url) => [url]);
}

/**
 * How far the torrent's trackers carry; null without any. Of somebody else's tracker we know
 * nothing, and trust that it is on the Internet.
 */
export function reachOf(own: OwnUrl[], more: string[]): Reach | null {
  const reaches = [
    ...own.filter(({ ticked }) => ticked).map(({ reach }) => reach),
    ...more.map((url) => own.find((each) => each.url === url)?.reach ?? 'internet'),
  ];
  return widest(reaches);
}

/** Whether the tracker has an address that reaches further than the torrent would. */
export function hasWider(own: OwnUrl[], reach: Reach): boolean {
  return own.some((each) => REACH_RINGS[each.reach] > REACH_RINGS[reach]);
}

function widest(reaches: Reach[]): Reach | null {
  return reaches.toSorted((a, b) => REACH_RINGS[b] - REACH_RINGS[a])[0] ?? null;
}

function isTracker(line: string): boolean {
  return /^(https?|udp|wss?):\/\/[^/]/i.test(line) && URL.canParse(line);
}
