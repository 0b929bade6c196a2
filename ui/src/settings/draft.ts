// The settings as they stand in the fields, where a number can still be half typed.
import type {
  AccessSettings,
  IntakeSettings,
  LogSettings,
  NetworkSettings,
  Problem,
  RegisteredFiles,
  ScrapeAllowed,
  Settings,
  TrackerSettings,
  WebSeedSettings,
  WindowSettings,
} from '../api/types';

export type Listen = 'this_computer' | 'everyone' | 'chosen';

export interface Draft {
  port: string;
  listen: Listen;
  /** Addresses that count when `listen` is `chosen`. */
  chosen: string[];
  udp: boolean;
  publicHost: string;
  publicIpv4: string;
  publicIpv6: string;
  trustedProxies: string;
  requestsPerMinute: string;
  requestBurst: string;
  announceInterval: string;
  peersDefault: string;
  peersMax: string;
  maxPeers: string;
  maxPeersPerTorrent: string;
  maxOpenTorrents: string;
  natCheck: boolean;
  hideUnreachable: boolean;
  scrape: ScrapeAllowed;
  uploadKibPerSec: string;
  maxTransfers: string;
  maxTransfersPerAddress: string;
  /** One on each line. */
  watchedFolders: string;
  registeredFiles: RegisteredFiles;
  logLevel: string;
  /** One on each line. */
  logLevels: string;
  logFileMaxMib: string;
  logFilesKept: string;
  logAccess: boolean;
  logAnonymises: boolean;
  closeHides: boolean;
  startAtLogin: boolean;
  startHidden: boolean;
  notifyLastSeed: boolean;
  notifyCompleted: boolean;
  notifyTrouble: boolean;
}

/** The engine's dotted names of the fields that a person can change, here or on the access page. */
export type Field =
  | 'network.port'
  | 'network.bind'
  | 'network.udp'
  | 'network.public_host'
  | 'network.public_ipv4'
  | 'network.public_ipv6'
  | 'access.open'
  | 'access.private'
  | 'access.only_allowed_addresses'
  | 'access.only_allowed_clients'
  | 'access.trusted_proxies'
  | 'access.requests_per_minute'
  | 'access.request_burst'
  | 'tracker.announce_interval_secs'
  | 'tracker.peers_default'
  | 'tracker.peers_max'
  | 'tracker.max_peers'
  | 'tracker.max_peers_per_torrent'
  | 'tracker.max_open_torrents'
  | 'tracker.nat_check'
  | 'tracker.hide_unreachable'
  | 'scrape.allowed'
  | 'web_seed.upload_kib_per_sec'
  | 'web_seed.max_transfers'
  | 'web_seed.max_transfers_per_address'
  | 'intake.folders'
  | 'intake.registered_files'
  | 'log.level'
  | 'log.levels'
  | 'log.file_max_mib'
  | 'log.files_kept'
  | 'log.access'
  | 'log.anonymise_addresses'
  | 'window.close_hides'
  | 'window.start_at_login'
  | 'window.start_hidden'
  | 'window.notify_last_seed'
  | 'window.notify_completed'
  | 'window.notify_trouble';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const ANY = ['0.0.0.0', '::'];

export function draftFrom(settings: Settings): Draft {
  const { network, access, tracker, scrape, web_seed, intake, log, window } = settings;
  return {
    port: String(network.port),
    listen: listenFrom(network),
    chosen: listenFrom(network) === 'chosen' ? network.bind : [],
    udp: network.udp,
    publicHost: network.public_host,
    publicIpv4: network.public_ipv4,
    publicIpv6: network.public_ipv6,
    trustedProxies: access.trusted_proxies.join('\n'),
    requestsPerMinute: String(access.requests_per_minute),
    requestBurst: String(access.request_burst),
    announceInterval: String(tracker.announce_interval_secs),
    peersDefault: String(tracker.peers_default),
    peersMax: String(tracker.peers_max),
    maxPeers: String(tracker.max_peers),
    maxPeersPerTorrent: String(tracker.max_peers_per_torrent),
    maxOpenTorrents: String(tracker.max_open_torrents),
    natCheck: tracker.nat_check,
    hideUnreachable: tracker.hide_unreachable,
    scrape: scrape.allowed,
    uploadKibPerSec: String(web_seed.upload_kib_per_sec),
    maxTransfers: String(web_seed.max_transfers),
    maxTransfersPerAddress: String(web_seed.max_transfers_per_address),
    watchedFolders: intake.folders.join('\n'),
    registeredFiles: intake.registered_files,
    logLevel: log.level,
    logLevels: log.levels.join('\n'),
    logFileMaxMib: String(log.file_max_mib),
    logFilesKept: String(log.files_kept),
    logAccess: log.access,
    logAnonymises: log.anonymise_addresses,
    closeHides: window.close_hides,
    startAtLogin: window.start_at_login,
    startHidden: window.start_hidden,
    notifyLastSeed: window.notify_last_seed,
    notifyCompleted: window.notify_completed,
    notifyTrouble: window.notify_trouble,
  };
}

/**
 * The settings the draft stands for. What is no whole number keeps its value of `base` and is
 * named in `unreadable`; everything else is for the engine to judge.
 */
export function settingsFrom(
  draft: Draft,
  base: Settings,
): { settings: Settings; unreadable: Field[] } {
  const unreadable: Field[] = [];
  const number: ReadNumber = (text, field, fallback) => {
    const value = parseWhole(text);
    if (value === null) unreadable.push(field);
    return value ?? fallback;
  };

  const settings: Settings = {
    ...base,
    network: {
      ...base.network,
      port: number(draft.port, 'network.port', base.network.port),
      bind: bindFrom(draft, base.network),
      udp: draft.udp,
      public_host: draft.publicHost.trim(),
      public_ipv4: draft.publicIpv4.trim(),
      public_ipv6: draft.publicIpv6.trim(),
    },
    access: accessFrom(draft, base.access, number),
    tracker: trackerFrom(draft, base.tracker, number),
    scrape: { ...base.scrape, allowed: draft.scrape },
    web_seed: webSeedFrom(draft, base.web_seed, number),
    intake: intakeFrom(draft, base.intake),
    log: logFrom(draft, base.log, number),
    window: windowFrom(draft, base.window),
  };
  return { settings, unreadable };
}

/** Reads a number, or notes that it is none and takes the one in force. */
type ReadNumber = (text: string, field: Field, fallback: number) => number;

/** Who may use the tracker is chosen on a page of its own, and stays as it is. */
function accessFrom(draft: Draft, base: AccessSettings, number: ReadNumber): AccessSettings {
  return {
    ...base,
    trusted_proxies: lines(draft.trustedProxies),
    requests_per_minute: number(
      draft.requestsPerMinute,
      'access.requests_per_minute',
      base.requests_per_minute,
    ),
    request_burst: number(draft.requestBurst, 'access.request_burst', base.request_burst),
  };
}

function trackerFrom(draft: Draft, base: TrackerSettings, number: ReadNumber): TrackerSettings {
  return {
    ...base,
    announce_interval_secs: number(
      draft.announceInterval,
      'tracker.announce_interval_secs',
      base.announce_interval_secs,
    ),
    peers_default: number(draft.peersDefault, 'tracker.peers_default', base.peers_default),
    peers_max: number(draft.peersMax, 'tracker.peers_max', base.peers_max),
    max_peers: number(draft.maxPeers, 'tracker.max_peers', base.max_peers),
    max_peers_per_torrent: number(
      draft.maxPeersPerTorrent,
      'tracker.max_peers_per_torrent',
      base.max_peers_per_torrent,
    ),
    max_open_torrents: number(
      draft.maxOpenTorrents,
      'tracker.max_open_torrents',
      base.max_open_torrents,
    ),
    nat_check: draft.natCheck,
    hide_unreachable: draft.hideUnreachable,
  };
}

function webSeedFrom(draft: Draft, base: WebSeedSettings, number: ReadNumber): WebSeedSettings {
  return {
    ...base,
    upload_kib_per_sec: number(
      draft.uploadKibPerSec,
      'web_seed.upload_kib_per_sec',
      base.upload_kib_per_sec,
    ),
    max_transfers: number(draft.maxTransfers, 'web_seed.max_transfers', base.max_transfers),
    max_transfers_per_address: number(
      draft.maxTransfersPerAddress,
      'web_seed.max_transfers_per_address',
      base.max_transfers_per_address,
    ),
  };
}

/** A path may have blanks and commas in it. */
function intakeFrom(draft: Draft, base: IntakeSettings): IntakeSettings {
  return {
    ...base,
    folders: draft.watchedFolders
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    registered_files: draft.registeredFiles,
  };
}

function logFrom(draft: Draft, base: LogSettings, number: ReadNumber): LogSettings {
  return {
    ...base,
    level: draft.logLevel,
    levels: draft.logLevels
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter(Boolean),
    file_max_mib: number(draft.logFileMaxMib, 'log.file_max_mib', base.file_max_mib),
    files_kept: number(draft.logFilesKept, 'log.files_kept', base.files_kept),
    access: draft.logAccess,
    anonymise_addresses: draft.logAnonymises,
  };
}

/** Whether the first steps were taken is not for the settings page to say, and stays as it is. */
function windowFrom(draft: Draft, base: WindowSettings): WindowSettings {
  return {
    ...base,
    close_hides: draft.closeHides,
    start_at_login: draft.startAtLogin,
    start_hidden: draft.startHidden,
    notify_last_seed: draft.notifyLastSeed,
    notify_completed: draft.notifyCompleted,
    notify_trouble: draft.notifyTrouble,
  };
}

/**
 * The draft once other settings are in force than those it was begun with: what the person has
 * changed stays, the rest follows.
 */
export function rebased(draft: Draft, before: Settings, now: Settings): Draft {
  const [old, next] = [draftFrom(before), draftFrom(now)];
  const typed = Object.entries(draft).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name as keyof Draft]),
  );
  return { ...next, ...Object.fromEntries(typed) };
}

/** Null unless `text` is a whole number that the engine's 32 bits can hold. */
export function parseWhole(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const value = Number(trimmed);
  return value <= 0xffff_ffff ? value : null;
}

/**
 * Whether the port is none that others could be told. Only the command line and the settings file
 * can ask for 0, any free port; where it is in force it may stay.
 */
export function isWrongPort(draft: Draft, base: Settings): boolean {
  const port = parseWhole(draft.port);
  return port !== null && (port > 65_535 || (port === 0 && base.network.port !== 0));
}

export function isChanged(draft: Draft, settings: Settings): boolean {
  const result = settingsFrom(draft, settings);
  return result.unreadable.length > 0 || !isSame(result.settings, settings);
}

/** The problem of a field, also where the engine names a part of it (`network.bind[0]`). */
export function problemOf(problems: Problem[], field: Field): string | null {
  const problem = problems.find(
    (each) =>
      each.field === field ||
      (each.field.startsWith(field) && /[.[]/.test(each.field[field.length] ?? '')),
  );
  return problem?.message ?? null;
}

/** How many fields have problems; each entry of a list can have one of its own. */
export function countFields(problems: Problem[]): number {
  return new Set(problems.map(({ field }) => field.replace(/\[.*$/, ''))).size;
}

/** Whether the command line fixed the field, itself or with its whole group. */
export function isFixed(fixed: string[], field: Field): boolean {
  return fixed.some((each) => each === field || field.startsWith(`${each}.`));
}

/** Compares plain values; the order of an object's fields, which the engine chooses, is no matter. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [inA, inB] = [Object.entries(a), new Map(Object.entries(b))];
  return inA.length === inB.size && inA.every(([key, value]) => isSame(value, inB.get(key)));
}

function listenFrom({ bind }: NetworkSettings): Listen {
  if (bind.length > 0 && bind.every((address) => LOOPBACK.includes(address))) {
    return 'this_computer';
  }
  if (bind.includes('0.0.0.0') && bind.every((address) => ANY.includes(address))) return 'everyone';
  return 'chosen';
}

function bindFrom(draft: Draft, base: NetworkSettings): string[] {
  if (draft.listen === 'chosen') return draft.chosen;
  // There are several ways to say the same; the one in force is not a change.
  if (draft.listen === listenFrom(base)) return base.bind;
  return draft.listen === 'everyone' ? ANY : ['127.0.0.1'];
}

function lines(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
