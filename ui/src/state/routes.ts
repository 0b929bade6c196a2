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
  | { page: 'help'; topic?: string }
  | { page: 'welcome' };

const PAGES: Exclude<Route, { page: 'torrent' }>[] = [
  { page: 'overview' },
  { page: 'torrents' },
  { page: 'create' },
  { page: 'inspect' },
  { page: 'access' },
  { page: 'log' },
  { page: 'settings' },
  { page: 'help' },
  { page: 'welcome' },
];

/** Null where the address is none of ours. */
export function parseRoute(hash: string): Route | null {
  const [page, inside, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  if (rest.length > 0) return null;
  if (page === 'torrents' && inside !== undefined) {
    return /^[0-9a-f]{40}$/i.test(inside)
      ? { page: 'torrent', infoHash: inside.toLowerCase() }
      : null;
  }
  if (page === 'help' && inside !== undefined) {
    return /^\w+$/.test(inside) ? { page: 'help', topic: inside } : null;
  }
  if (inside !== undefined) return null;
  return PAGES.find((each) => each.page === page) ?? null;
}

export function hrefOf(route: Route): string {
  if (route.page === 'torrent') return `#/torrents/${route.infoHash}`;
  if (route.page === 'help' && route.topic !== undefined) return `#/help/${route.topic}`;
  return `#/${route.page}`;
}
