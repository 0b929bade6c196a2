// Entries of the wizard's lists that the engine would refuse, found while they are typed.
import { entriesOf, type PresetOptions } from './options';

/** The options whose entries have a form of their own. */
export type Checked = 'webSeeds' | 'nodes' | 'similar' | 'updateUrl';

const IS_RIGHT: Record<Checked, (entry: string) => boolean> = {
  webSeeds: (entry) => isUrl(entry, /^(https?|ftp):$/),
  nodes: isNode,
  similar: (entry) => /^[0-9a-f]{40}$/i.test(entry),
  updateUrl: (entry) => isUrl(entry, /^https?:$/),
};

/** The first entry that is wrong; null if there is none. */
export function wrongEntry(options: PresetOptions, field: Checked): string | null {
  return entriesOf(options[field]).find((entry) => !IS_RIGHT[field](entry)) ?? null;
}

/** Whether there are DHT nodes in a private torrent, which does not use the DHT. */
export function hasNodesInVain(options: PresetOptions): boolean {
  return options.private === true && entriesOf(options.nodes).length > 0;
}

export function anyWrong(options: PresetOptions): boolean {
  const fields = Object.keys(IS_RIGHT) as Checked[];
  return hasNodesInVain(options) || fields.some((field) => wrongEntry(options, field) !== null);
}

function isUrl(entry: string, protocols: RegExp): boolean {
  if (/\s/.test(entry) || !URL.canParse(entry)) return false;
  const { protocol, hostname } = new URL(entry);
  return protocols.test(protocol) && hostname !== '';
}

/** `host:port`, an IPv6 address in brackets. */
function isNode(entry: string): boolean {
  const port = /^(?:\[[0-9a-f:.]+\]|[^\s:/[\]]+):(\d{1,5})$/i.exec(entry)?.[1];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
}
