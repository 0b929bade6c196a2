// Which torrent a person means: a path, a magnet link or a file of theirs.
import type { TorrentSource } from '../api/types';
import { cleanPath } from '../create/path';

/** What was typed or pasted; null where that is nothing. */
export function sourceOf(text: string): TorrentSource | null {
  const typed = text.trim();
  if (/^magnet:/i.test(typed)) return { from: 'magnet', text: typed };
  const path = cleanPath(typed);
  return path === '' ? null : { from: 'path', path };
}

/** Whether dropped paths are a .torrent to look at, rather than something to share. */
export function isTorrentDrop(paths: string[]): boolean {
  return paths.length === 1 && /\.torrent$/i.test(paths[0] ?? '');
}

/** Whether dropped paths are several .torrent files, which are added to the list. */
export function isTorrentsDrop(paths: string[]): boolean {
  return paths.length > 1 && paths.every((path) => /\.torrent$/i.test(path));
}

const KEY = 'swarmdeck-inspect';

/** Keeps what is looked at through a reload of the page, for as long as the tab is open. */
export function rememberSource(source: TorrentSource | null): void {
  try {
    if (source === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(source));
  } catch {
    // What is too large for the storage has to be chosen again after a reload.
    sessionStorage.removeItem(KEY);
  }
}

/** Null if there is none, or none that can be read. */
export function recallSource(): TorrentSource | null {
  try {
    const source: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isSource(source) ? source : null;
  } catch {
    return null;
  }
}

const FIELDS: Record<TorrentSource['from'], string[]> = {
  file: ['file_name', 'base64'],
  path: ['path'],
  registered: ['info_hash'],
  magnet: ['text'],
};

function isSource(value: unknown): value is TorrentSource {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  if (typeof fields.from !== 'string' || !Object.hasOwn(FIELDS, fields.from)) return false;
  const names = FIELDS[fields.from as TorrentSource['from']];
  return names.every((name) => typeof fields[name] === 'string');
}
