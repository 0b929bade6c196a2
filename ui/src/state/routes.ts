// Which page an address stands for, and which address a page has.

export type Route =
  | { page: 'overview' }
  | { page: 'torrents' }
  | { page: 'torrent'; infoHash: string }
  | { page: 'create' }
  | { page: 'inspect' }
  | { page: 'access' }
  | { page: 'log' }
  | { page: 'settings' }
  | { page: 'welcome' };

const PAGES: Exclude<Route, { page: 'torrent' }>[] = [
  { page: 'overview' },
  { page: 'torrents' },
  { page: 'create' },
  { page: 'inspect' },
  { page: 'access' },
  { page: 'log' },
  { page: 'settings' },
  { page: 'welcome' },
];

/** Null where the address is none of ours. */
export function parseRoute(hash: string): Route | null {
  const [page, infoHash, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  if (rest.length > 0) return null;
  if (page === 'torrents' && infoHash !== undefined) {
    return /^[0-9a-f]{40}$/i.test(infoHash)
      ? { page: 'torrent', infoHash: infoHash.toLowerCase() }
      : null;
  }
  if (infoHash !== undefined) return null;
  return PAGES.find((each) => each.page === page) ?? null;
}

export function hrefOf(route: Route): string {
  return route.page === 'torrent' ? `#/torrents/${route.infoHash}` : `#/${route.page}`;
}
