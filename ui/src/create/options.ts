// What is decided about a torrent: as it is typed, and in the engine's words.
import type { TorrentOptions, TorrentVersion } from '../api/types';
import { patternsOf } from './patterns';
import { parseMore, textOfTiers } from './tiers';

/** Everything that a preset can hold; lists as they are typed, one entry on each line. */
export interface PresetOptions {
  version: TorrentVersion;
  /** Null for automatic. */
  pieceLengthBytes: number | null;
  /** Null where nobody has decided: then it goes by the tracker. */
  private: boolean | null;
  comment: string;
  source: string;
  withDate: boolean;
  withMaker: boolean;
  exclude: string;
  moreTrackers: string;
  webSeeds: string;
  nodes: string;
  similar: string;
  collections: string;
  updateUrl: string;
}

export interface Options extends PresetOptions {
  /** What the person decided about the tracker's own URLs; the rest follows the rule of `ownUrls`. */
  decidedUrls: Record<string, boolean>;
  /** Where to save the .torrent, or the folder for those of several; null for where the plan says. */
  outputPath: string | null;
  /** Whether this computer itself hands out the data from then on. */
  seedHere: boolean;
}

export const DEFAULTS: Options = {
  version: 'v1',
  pieceLengthBytes: null,
  private: null,
  comment: '',
  source: '',
  withDate: true,
  withMaker: true,
  exclude: '',
  moreTrackers: '',
  webSeeds: '',
  nodes: '',
  similar: '',
  collections: '',
  updateUrl: '',
  decidedUrls: {},
  outputPath: null,
  seedHere: false,
};

/**
 * `options` where who uses the tracker has settled what the person has not: behind a tracker that
 * wants keys, a torrent that clients share by other ways as well would let strangers in.
 */
export function settled(options: Options, isTrackerPrivate: boolean): Options {
  return { ...options, private: options.private ?? isTrackerPrivate };
}

const PLANNED: readonly (keyof Options)[] = ['version', 'pieceLengthBytes', 'exclude'];

/** Whether the plan is out of date then; in a batch it also says what is there already. */
export function needsPlan(changed: Partial<Options>, batch: boolean): boolean {
  return PLANNED.some((name) => name in changed) || (batch && 'outputPath' in changed);
}

export function torrentOptions(options: PresetOptions): TorrentOptions {
  return {
    version: options.version,
    piece_length_bytes: options.pieceLengthBytes,
    private: options.private ?? false,
    comment: options.comment.trim(),
    source: options.source.trim(),
    with_date: options.withDate,
    with_maker: options.withMaker,
    exclude: patternsOf(options.exclude),
    more_trackers: parseMore(options.moreTrackers).tiers,
    web_seeds: entriesOf(options.webSeeds),
    nodes: entriesOf(options.nodes),
    similar: entriesOf(options.similar).map((hash) => hash.toLowerCase()),
    collections: entriesOf(options.collections),
    update_url: options.updateUrl.trim(),
  };
}

/**
 * The options on which the plan depends, and no others: what is only half typed, such as an
 * address, must not keep a plan from being made.
 */
export function plannedOptions({ version, pieceLengthBytes, exclude }: Options): TorrentOptions {
  return torrentOptions({ ...DEFAULTS, version, pieceLengthBytes, exclude });
}

/** The way back, for the options of a preset. */
export function presetOptions(options: TorrentOptions): PresetOptions {
  return {
    version: options.version,
    pieceLengthBytes: options.piece_length_bytes,
    private: options.private,
    comment: options.comment,
    source: options.source,
    withDate: options.with_date,
    withMaker: options.with_maker,
    exclude: options.exclude.join('\n'),
    moreTrackers: textOfTiers(options.more_trackers),
    webSeeds: options.web_seeds.join('\n'),
    nodes: options.nodes.join('\n'),
    similar: options.similar.join('\n'),
    collections: options.collections.join('\n'),
    updateUrl: options.update_url,
  };
}

/** One entry on each line, none twice. */
export function entriesOf(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);
}

/** Whether two sets of options would make the same torrent. */
export function sameOptions(one: TorrentOptions, other: TorrentOptions): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

/** As it would be after being typed, with its fields in one order. */
function normal(options: TorrentOptions): TorrentOptions {
  return torrentOptions(presetOptions(options));
}
