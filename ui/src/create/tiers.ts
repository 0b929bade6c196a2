// Which announce URLs go into a new torrent, and in which order clients will try them.
import type { AnnounceUrlView, Reach } from '../api/types';
import { REACH_RINGS } from '../parts/reach';

export interface OwnUrl extends AnnounceUrlView {
  ticked: boolean;
}

export interface MoreTrackers {
  /** By line; those on one line are a tier. */
  tiers: string[][];
  /** What is no tracker. */
  invalid: string[];
}

/** Such as one for HTTP and one for UDP. */
const SHOWN_MAX = 2;

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

/**
 * Those that are shown at first, and the rest: of many addresses the one that reaches furthest is
 * enough to know that all is well.
 */
export function atFirst(own: OwnUrl[]): [first: OwnUrl[], rest: OwnUrl[]] {
  const count = own.length > SHOWN_MAX ? 1 : SHOWN_MAX;
  return [own.slice(0, count), own.slice(count)];
}

/** Each line is a tier, with commas or spaces between its URLs; none counts twice. */
export function parseMore(text: string): MoreTrackers {
  const known = new Set<string>();
  const invalid: string[] = [];
  const tiers = text.split(/\r?\n/).map((line) =>
    line.split(/[\s,]+/).filter((url) => {
      if (url === '' || known.has(url)) return false;
      known.add(url);
      if (!isTracker(url)) invalid.push(url);
      return isTracker(url);
    }),
  );
  return { tiers: tiers.filter((tier) => tier.length > 0), invalid };
}

/** The text that `parseMore` reads as these tiers. */
export function textOfTiers(tiers: string[][]): string {
  return tiers.map((tier) => tier.join(', ')).join('\n');
}

/** The ticked ones of our own, each a tier of its own, so that clients try them in this order. */
export function tickedUrls(own: OwnUrl[]): string[] {
  return own.filter(({ ticked }) => ticked).map(({ url }) => url);
}

/**
 * How far the torrent's trackers carry; null without any. Of somebody else's tracker we know
 * nothing, and trust that it is on the Internet.
 */
export function reachOf(own: OwnUrl[], more: string[][]): Reach | null {
  const reaches = [
    ...own.filter(({ ticked }) => ticked).map(({ reach }) => reach),
    ...more.flat().map((url) => own.find((each) => each.url === url)?.reach ?? 'internet'),
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
