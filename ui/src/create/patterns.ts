// The patterns that leave files out or keep them in, one on each line, in the notation of .gitignore.

import type { UserError } from '../api/types';

/** How much a person means when they leave a file out. */
export type Extent = 'file' | 'folder' | 'kind';

/** Reasons that a pattern can overrule; a link, for example, cannot be kept in. */
const OVERRULED = new Set([
  'excluded',
  'hidden',
  'lock_file',
  'partial_download',
  'shortcut',
  'system',
  'system_file',
  'version_control',
]);

export function canKeepIn(code: string): boolean {
  return OVERRULED.has(code);
}

/** Whether it was refused for nothing but a pattern, which is then said where it stands. */
export function isAboutPatterns({ code, problems }: UserError): boolean {
  const only = problems.length > 0 && problems.every(({ field }) => field === 'exclude');
  return code === 'pattern' || only;
}

/** The patterns themselves; empty lines and remarks are none. */
export function patternsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** What there is to choose from for this file, the least first. */
export function extentsOf(path: string): Extent[] {
  const extents: Extent[] = ['file'];
  if (folderOf(path) !== '') extents.push('folder');
  if (endingOf(path) !== '') extents.push('kind');
  return extents;
}

/** The folder of a file, or nothing where it lies in no folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `.mov` of `a/b.mov`; nothing for what has no ending. */
export function endingOf(path: string): string {
  return /[^/](\.[^./\s]+)$/.exec(path)?.[1] ?? '';
}

/** The text with one pattern more, so that the file at `path` is left out. */
export function leaveOut(text: string, path: string, extent: Extent): string {
  switch (extent) {
    case 'file':
      return settle(text, `/${escaped(path)}`, `!/${escaped(path)}`);
    case 'folder':
      return settle(text, `/${escaped(folderOf(path))}/`, `!/${escaped(folderOf(path))}/`);
    case 'kind':
      return settle(text, `*${escaped(endingOf(path))}`, `!*${escaped(endingOf(path))}`);
  }
}

/** The text changed so that what is at `path` goes in: a pattern of its own is taken away. */
export function keepIn(text: string, path: string): string {
  const pattern = `/${escaped(path)}`;
  const others = lines(text).filter((line) => line !== pattern && line !== `${pattern}/`);
  // It was left out by nothing but its own pattern.
  if (others.length < lines(text).length) return others.join('\n');
  return settle(text, `!${pattern}`, pattern);
}

/** The last pattern that matches decides, so the new one has to be the last. */
function settle(text: string, pattern: string, opposite: string): string {
  const others = lines(text).filter((line) => line !== pattern && line !== opposite);
  return [...others, pattern].join('\n');
}

function lines(text: string): string[] {
  const all = text.split(/\r?\n/);
  while (all.at(-1)?.trim() === '') all.pop();
  return all;
}

/** The path as a pattern that means nothing but itself. */
function escaped(path: string): string {
  return path.replace(/[\\*?[\]{}]/g, '\\$&').replace(/ $/, '\\ ');
}
