// The pages, in the order of the navigation.
import type { IconName } from '../parts/icons';
import type { Route } from '../state/routes';
import type { Key } from '../text/text';

export type NavPage = Exclude<Route['page'], 'torrent' | 'welcome'>;

export interface PageEntry {
  page: NavPage;
  text: Key;
  icon: IconName;
  testid: string;
  keys: string;
}

export const PAGES: readonly PageEntry[] = [
  { page: 'overview', text: 'nav.overview', icon: 'overview', testid: 'nav-overview' },
  { page: 'torrents', text: 'nav.torrents', icon: 'torrents', testid: 'nav-torrents' },
  { page: 'create', text: 'nav.create', icon: 'create', testid: 'nav-create' },
  { page: 'inspect', text: 'nav.inspect', icon: 'inspect', testid: 'nav-inspect' },
  { page: 'access', text: 'nav.access', icon: 'access', testid: 'nav-access' },
  { page: 'log', text: 'nav.log', icon: 'log', testid: 'nav-log' },
  { page: 'settings', text: 'nav.settings', icon: 'settings', testid: 'nav-settings' },
  { page: 'help', text: 'nav.help', icon: 'help', testid: 'nav-help' },
].map((entry, index) => ({ ...(entry as Omit<PageEntry, 'keys'>), keys: `Ctrl+${index + 1}` }));
