// What a person has changed about a torrent, as text in fields and as the engine wants it.
import type { EditRequest, InspectView } from '../api/types';

/** What stands in the fields. */
export interface Draft {
  /** One URL on each line; an empty line begins the next tier. */
  tiers: string;
  webSeeds: string;
  nodes: string;
  comment: string;
  createdBy: string;
  withoutDate: boolean;
  updateUrl: string;
  similar: string;
  collections: string;
  source: string;
  private: boolean;
  name: string;
}

export function draftOf(view: InspectView): Draft {
  return {
    tiers: tiersText(view.tiers),
    webSeeds: view.web_seeds.join('\n'),
    nodes: view.nodes.join('\n'),
    comment: view.comment ?? '',
    createdBy: view.created_by ?? '',
    withoutDate: false,
    updateUrl: view.update_url ?? '',
    similar: view.similar.join('\n'),
    collections: view.collections.join('\n'),
    source: view.source ?? '',
    private: view.private,
    name: view.name ?? '',
  };
}

/** Only what differs from `view` is asked for, so that all else stays byte for byte. */
export function requestOf(view: InspectView, draft: Draft): EditRequest {
  const before = draftOf(view);
  const text = (field: 'comment' | 'createdBy' | 'updateUrl' | 'source' | 'name') =>
    draft[field] === before[field] ? null : draft[field].trim();
  // An entry that a line cannot show, such as one with a line break, is left alone.
  const list = (field: 'webSeeds' | 'nodes' | 'similar' | 'collections', now: string[]) =>
    draft[field] === before[field] ? null : ifOther(parseLines(draft[field]), now);
  return {
    tiers: ifOther(parseTiers(draft.tiers), view.tiers),
    web_seeds: list('webSeeds', view.web_seeds),
    nodes: list('nodes', view.nodes),
    comment: text('comment'),
    created_by: text('createdBy'),
    without_date: draft.withoutDate,
    update_url: text('updateUrl'),
    similar: list('similar', view.similar),
    collections: list('collections', view.collections),
    source: text('source'),
    private: draft.private === view.private ? null : draft.private,
    name: text('name'),
  };
}

/** Asks for nothing. */
export const NO_EDIT: EditRequest = {
  tiers: null,
  web_seeds: null,
  nodes: null,
  comment: null,
  created_by: null,
  without_date: false,
  update_url: null,
  similar: null,
  collections: null,
  source: null,
  private: null,
  name: null,
};

export function isEmptyEdit(edit: EditRequest): boolean {
  return Object.values(edit).every((value) => value === null || value === false);
}

export function tiersText(tiers: string[][]): string {
  return tiers.map((tier) => tier.join('\n')).join('\n\n');
}

export function parseTiers(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map(parseLines)
    .filter((tier) => tier.length > 0);
}

/** Puts `urls` before the others, each a tier of its own, without naming any twice. */
export function withOwnFirst(tiers: string[][], urls: string[]): string[][] {
  const others = tiers
    .map((tier) => tier.filter((url) => !urls.includes(url)))
    .filter((tier) => tier.length > 0);
  return [...urls.map((url) => [url]), ...others];
}

function parseLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function ifOther<T>(wanted: T, now: T): T | null {
  return JSON.stringify(wanted) === JSON.stringify(now) ? null : wanted;
}
