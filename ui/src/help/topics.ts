// What can be looked up: how to begin, the words of the field, and what to do when something fails.
import type { Route } from '../state/routes';
import { fold } from '../text/search';
import { t, type Key } from '../text/text';

/** Name and explanation of each, in the order in which a newcomer meets them. */
const TERMS = {
  tracker: ['term.tracker', 'term.tracker.text'],
  torrent: ['term.torrent', 'term.torrent.text'],
  client: ['term.client', 'term.client.text'],
  swarm: ['term.swarm', 'term.swarm.text'],
  seeder: ['term.seeder', 'term.seeder.text'],
  leecher: ['term.leecher', 'term.leecher.text'],
  announce: ['term.announce', 'term.announce.text'],
  announceUrl: ['term.announceUrl', 'term.announceUrl.text'],
  port: ['term.port', 'term.port.text'],
  loopback: ['term.loopback', 'term.loopback.text'],
  nat: ['term.nat', 'term.nat.text'],
  cgnat: ['term.cgnat', 'term.cgnat.text'],
  firewall: ['term.firewall', 'term.firewall.text'],
  host: ['term.host', 'term.host.text'],
  key: ['term.key', 'term.key.text'],
  open: ['term.open', 'term.open.text'],
  lists: ['term.lists', 'term.lists.text'],
  infoHash: ['term.infoHash', 'term.infoHash.text'],
  magnet: ['term.magnet', 'term.magnet.text'],
  piece: ['term.piece', 'term.piece.text'],
  names: ['term.names', 'term.names.text'],
  tier: ['term.tier', 'term.tier.text'],
  webSeed: ['term.webSeed', 'term.webSeed.text'],
  private: ['term.private', 'term.private.text'],
  scrape: ['term.scrape', 'term.scrape.text'],
  ratio: ['term.ratio', 'term.ratio.text'],
  versions: ['term.versions', 'term.versions.text'],
  backup: ['term.backup', 'term.backup.text'],
  settingsFile: ['term.settingsFile', 'term.settingsFile.text'],
  disk: ['term.disk', 'term.disk.text'],
  tls: ['term.tls', 'term.tls.text'],
} as const satisfies Record<string, readonly [Key, Key]>;

export type Topic = keyof typeof TERMS;

export const TOPICS = Object.keys(TERMS) as Topic[];

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(TERMS, name);
}

export interface Advice {
  id: string;
  title: Key;
  text: Key;
  /** Where it is done. */
  route: Route;
  /** What takes the focus there; see `router.wanted`. */
  wanted?: string;
  button: Key;
}

/** How a folder is shared, one step after the other. */
export const FIRST_STEPS: Advice[] = [
  {
    id: 'make',
    title: 'begin.make',
    text: 'begin.make.text',
    route: { page: 'create' },
    button: 'nav.create',
  },
  {
    id: 'seed',
    title: 'begin.seed',
    text: 'begin.seed.text',
    route: { page: 'torrents' },
    button: 'notice.torrents',
  },
  {
    id: 'give',
    title: 'begin.give',
    text: 'begin.give.text',
    route: { page: 'overview' },
    button: 'nav.overview',
  },
];

export const TROUBLES: Advice[] = [
  {
    id: 'friends',
    title: 'trouble.friends',
    text: 'trouble.friends.text',
    route: { page: 'settings' },
    wanted: 'settings-network',
    button: 'notice.openSettings',
  },
  {
    id: 'silent',
    title: 'trouble.silent',
    text: 'trouble.silent.text',
    route: { page: 'overview' },
    button: 'nav.overview',
  },
  {
    id: 'outside',
    title: 'trouble.outside',
    text: 'trouble.outside.text',
    route: { page: 'settings' },
    wanted: 'settings-host',
    button: 'notice.openSettings',
  },
  {
    id: 'unregistered',
    title: 'trouble.unregistered',
    text: 'trouble.unregistered.text',
    route: { page: 'torrents' },
    button: 'notice.torrents',
  },
  {
    id: 'key',
    title: 'trouble.key',
    text: 'trouble.key.text',
    route: { page: 'access' },
    button: 'nav.access',
  },
  {
    id: 'seed',
    title: 'trouble.seed',
    text: 'trouble.seed.text',
    route: { page: 'torrents' },
    button: 'notice.torrents',
  },
  {
    id: 'port',
    title: 'trouble.port',
    text: 'trouble.port.text',
    route: { page: 'settings' },
    wanted: 'settings-network',
    button: 'notice.openSettings',
  },
];

export const nameOf = (topic: Topic): string => t(TERMS[topic][0]);
export const textOf = (topic: Topic): string => t(TERMS[topic][1]);

/** Whether all words of `query` stand in `texts`, in any order and whatever their accents. */
export function hasWords(query: string, ...texts: string[]): boolean {
  const inside = fold(texts.join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
